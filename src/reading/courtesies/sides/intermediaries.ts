/** In whose name and through whom a courtesy is done: "on behalf of the King", "through the ambassador". */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Party } from '../../scene.ts';
import { keyAt, type Manners } from '../exchange.ts';
import { named } from './givers.ts';
import { takersIn } from './receivers.ts';

/** "On behalf of the King", "in ihrem Namen": in whose name someone acts, told beside the verb, behind one of its phrases or by "speaking on behalf of". */
export function representedIn(manners: Manners, clause: Clause): Party[] {
  const { words, scene } = manners;
  const speaking = clause.complements.flatMap(({ clause: c }) => (c.kind === 'participial' && words.speaking.has(c.predicate?.key ?? '') ? c.arguments : []));
  const told = [...clause.arguments, ...speaking].filter((a) => !a.understood);
  for (const phrase of told.flatMap((a) => (words.behalfOf.size ? phrasesWithin(a.phrase) : [a.phrase]))) {
    if (words.behalfOf.has(phrase.preposition?.key ?? '')) {
      // "on behalf of his country": the speaker's own.
      const own = phrase.determiner && words.possessives.has(phrase.determiner.key) && words.realms.has(keyAt(manners, phrase.head));
      return own ? [] : takersIn(manners, [phrase]).map(named);
    }
    if (!phrase.preposition || !words.representing.has(phrase.preposition.key) || !words.behalf.has(keyAt(manners, phrase.head))) continue;
    const possessor = phrase.determiner ? scene.cast.at(phrase.determiner.token) : undefined;
    if (possessor) return [possessor];
    const owners = [phrase.genitive, ...phrase.attributes.filter((a) => a.preposition !== undefined && words.owner.has(a.preposition.key))].filter((o) => o !== undefined);
    // "im Namen seiner Regierung": the speaker's own.
    const isOwn = (o: Phrase): boolean => o.determiner !== undefined && words.possessives.has(o.determiner.key) && words.realms.has(keyAt(manners, o.head));
    if (owners.length && owners.every(isOwn)) return [];
    return takersIn(manners, owners).map(named);
  }
  return [];
}

/** Through whom something is sent: "sent his regards to B | through the ambassador". */
export const throughWhom = (manners: Manners, clause: Clause, but: readonly Party[]): Party[] =>
  manners
    .actors(clause.arguments.filter((a) => !a.understood).flatMap((a) => phrasesWithin(a.phrase).filter((x) => x.preposition !== undefined && manners.words.through.has(x.preposition.key))))
    .filter((v) => !but.some((b) => b.name === v.name));
