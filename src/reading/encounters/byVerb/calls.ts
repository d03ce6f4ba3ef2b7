/** Those who call each other, as a verb tells it: "telefonierte mit B"; and whether a conversation was by telephone or video. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import { callsWithin } from '../sightings/nouns.ts';
import { attending, companions, isPerson, partiesOf, patientOf, prepositional, subjectOf } from '../sightings/participants.ts';
import { attributesOf, type Sight, type Told, told } from '../sightings/sight.ts';
import { calledOn } from './courtesyCalls.ts';
import { together } from './together.ts';

export function called(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = patientOf(scene, clause);
  // "The President called the Prime Minister", but not "called the minister a friend".
  const named = object && !clause.arguments.some((a) => a.role === 'predicative') && clause.predicate?.voice === 'active' ? partiesOf(scene, [object]).filter(isPerson) : [];
  if (!named.length) {
    const host = calledOn(sight, clause);
    if (host.length) return [told('encounters.called-on', 'meeting', [...attending(partiesOf(scene, [subjectOf(clause)]), 'guest'), ...attending(host, 'host')])];
  }
  // "The ministers called for calm"
  if (!named.length && prepositional(clause, new Set([...words.callOn, ...words.withNoun.for])).length) return [];
  return together(sight, 'encounters.called', 'call', clause, [...named, ...partiesOf(scene, companions(scene, clause, words))]);
}

/** "telefonisch", "by phone", "per Video" */
export const byPhone = ({ scene, words }: Sight, clause: Clause): boolean =>
  clause.adverbs.some((a) => words.phone.has(a.key)) ||
  clause.arguments.some((a) => !a.understood && (a.phrase.preposition !== undefined || a.role === 'adverbial') && words.phone.has((scene.text.tokens[a.phrase.head] as Token).key)) ||
  // "exchanged views by telephone with B"
  clause.arguments.some(
    (a) =>
      a.role === 'object' &&
      !a.understood &&
      a.phrase.attributes.some(
        (x) => x.preposition !== undefined && (words.by.has(x.preposition.key) || words.overPhone.has(x.preposition.key)) && words.phone.has((scene.text.tokens[x.head] as Token).key),
      ),
  ) ||
  // "discussed the ties in a telephone conversation", which the grammar may have given to the ties.
  // "hat in einem Telefonat mit B über die Lage gesprochen": the call itself is where they spoke.
  clause.arguments.some((a) => !a.understood && callsWithin(scene, words, a.phrase).some((x) => x === a.phrase || !attributesOf(x, words.withNoun.with).length));
