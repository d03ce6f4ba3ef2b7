/** The persons that a clause names in a place: by the roles of the grammar, and by their names where a list is too long for it. */
import { type Clause, ownTokens } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { Party } from '../../scene.ts';
import { isPerson, partiesOf, prepositional } from './participants.ts';
import type { Sight } from './sight.ts';

export const persons = (sight: Sight, phrases: Parameters<typeof partiesOf>[1]): Party[] => partiesOf(sight.scene, phrases).filter(isPerson);

/** All who are named in the clause, but for those inside an office's title and in the phrase that names the encounter: lists are long, and grammar loses its way in them. */
export function namedIn(sight: Sight, clause: Clause, except: readonly (Phrase | undefined)[]): Party[] {
  const { scene } = sight;
  const out = new Map<string, Party>();
  for (const t of ownTokens(clause)) {
    const party = scene.cast.at(t);
    if (party?.kind !== 'person' || out.has(party.name) || (scene.text.tokens[t] as Token).wordClass !== 'name' || sight.inOffice(t)) continue;
    if (!except.some((p) => p && t >= p.from && t < p.to)) out.set(party.name, party);
  }
  return [...out.values()];
}

export const distinct = (parties: readonly Party[]): Party[] => [...new Map([...parties].reverse().map((p) => [p.name, p])).values()].reverse();

/** All who are named between two tokens, but for those inside an office's title. */
export function namedBetween(sight: Sight, from: number, to: number): Party[] {
  const out = new Map<string, Party>();
  for (let t = from; t < to; t++) {
    const party = sight.scene.cast.at(t);
    if (party?.kind === 'person' && !out.has(party.name) && (sight.scene.text.tokens[t] as Token).wordClass === 'name' && !sight.inOffice(t)) out.set(party.name, party);
  }
  return [...out.values()];
}

/** "was attended by A, minister, and B": those behind the preposition of the passive; where the grammar lost the list, all whom it names. */
export function agentsOf(sight: Sight, clause: Clause): Party[] {
  const { scene, words } = sight;
  const told = persons(sight, prepositional(clause, words.by));
  const by = scene.text.tokens.slice(clause.predicate?.token ?? clause.from, clause.to).find((t) => t.wordClass === 'preposition' && words.by.has(t.key));
  if (!by) return told;
  // "attended by A, who had returned from talks with B": a clause about one of them names others.
  const inner = clause.complements.map((c) => c.clause).filter((c) => c.predicate && c.from > by.index);
  return distinct([...told, ...namedBetween(sight, by.index, Math.min(endOfList(sight, clause), ...inner.map((c) => c.from)))]);
}

/** "was signed on Monday by A of Norway | and B of Kenya": where nothing but the rest of a list follows, the clause goes on to the end of the sentence. */
function endOfList({ scene }: Sight, clause: Clause): number {
  const { tokens, sentences } = scene.text;
  const end = sentences.find((s) => s.from <= clause.from && clause.from < s.to)?.to ?? clause.to;
  const rest = tokens.slice(clause.to, end);
  const goesOn = rest[0] !== undefined && (rest[0].wordClass === 'conjunction' || rest[0].form === ',') && clause.kind === 'main';
  return goesOn && rest.every((t) => !/^(?:verb|auxiliary|pronoun)$/u.test(t.wordClass)) ? end : clause.to;
}
