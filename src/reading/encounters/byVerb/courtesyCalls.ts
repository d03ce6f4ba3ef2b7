/** Calls on someone: "called on the President", "received a courtesy call from B"; a visit of courtesy of which the visitor is guest. */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { Party } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attending, isPerson, partiesOf, prepositional, subjectOf } from '../sightings/participants.ts';
import { isPartner, partnersOf, type Sight, type Told, told } from '../sightings/sight.ts';

/** "called on the President": a visit of courtesy, where nothing tells what he was called on to do. */
export function calledOn({ scene, words }: Sight, clause: Clause): Party[] {
  const subjects = partiesOf(scene, [subjectOf(clause)]);
  if (clause.predicate?.voice !== 'active' || !subjects.some(isPartner) || clause.complements.some((c) => c.relation === 'infinitive' || c.relation === 'adverbial')) return [];
  if (
    prepositional(clause, words.withNoun.for).some(
      (x) =>
        x.preposition &&
        words.reason.has(x.preposition.key) &&
        !eventKindOf(scene, words, x.head) &&
        !words.timeNouns.has((scene.text.tokens[x.head] as Token).key) &&
        x.determiner === undefined &&
        !x.name,
    )
  )
    return [];
  // "called on the Prime Minister", whom the publisher need not name.
  return partiesOf(scene, prepositional(clause, words.callOn)).filter((p) => isPerson(p) || (p.kind === 'group' && p.country !== undefined && p.country === scene.publisher));
}

/** "received a courtesy call from B": B comes to whom he visits. */
export function gotVisit({ scene, words }: Sight, clause: Clause, object: Phrase): Told[] {
  const sources = [...prepositional(clause, words.from), ...phrasesWithin(object).filter((p) => p.preposition !== undefined && words.from.has(p.preposition.key))];
  const [hosts, guests] = [partnersOf(scene, [subjectOf(clause)]), partnersOf(scene, sources)];
  if (!hosts.some(isPerson) || !guests.some(isPerson)) return [];
  return [told('encounters.called-on', 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')])];
}
