/** Those who meet, as a verb tells it: "traf sich mit", "kam mit B zu einem Arbeitsessen zusammen"; one with another, or one with each. */

import { SINGULAR } from '../../../language/shared/agreement.ts';
import type { Clause } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import type { Party } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attending, companions, isPerson, partiesAndBeside, partiesOf, patientOf, subjectOf } from '../sightings/participants.ts';
import { type Sight, type Told, told } from '../sightings/sight.ts';
import { placeIn } from '../whenAndWhere/places.ts';

import { together } from './together.ts';

/** "A traf (sich mit) B", "A und B trafen sich", "A kam mit B zusammen". */
export function met(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  if (clause.predicate?.voice !== 'active') return [];
  const object = patientOf(scene, clause);
  const eachOther = object !== undefined && words.reciprocal.has((scene.text.tokens[object.head] as Token).key);
  // "last saw B in May": to see someone is to meet him only where the text says when it was last.
  if (words.seeing.has(clause.predicate.key) && !eachOther && !clause.adverbs.some((a) => words.lastTimes.has(a.key))) return [];
  const others = partiesAndBeside(scene, [eachOther ? undefined : object, ...companions(scene, clause, words)]);
  // "traf eine Entscheidung", "traf den Ton": something that is no party is met only in a figure of speech.
  if (object && !eachOther && !partiesOf(scene, [object]).length) return [];
  const apiece = severalStates(sight, others);
  if (apiece) return apiece.flatMap((some) => together(sight, 'encounters.met', 'meeting', clause, some, undefined, []));
  // "met A and B separately", "in separate meetings": one with each.
  const separately = clause.arguments.some(
    (a) =>
      !a.understood &&
      a.phrase.preposition &&
      (a.phrase.agreement & SINGULAR) === 0 &&
      eventKindOf(scene, words, a.phrase.head) &&
      a.phrase.modifiers.some((m) => words.separate.has((scene.text.tokens[m] as Token).key)),
  );
  // "with her counterparts from Kenya, A, and Peru, B": the states say whose they are.
  const named = others.filter(isPerson);
  if ((separately || clause.adverbs.some((a) => words.apart.has(a.key))) && named.length > 1 && others.every((o) => isPerson(o) || o.kind === 'state'))
    return named.flatMap((other) => together(sight, 'encounters.met', 'meeting', clause, [other], undefined, []));
  return together(sight, 'encounters.met', purposeOf(sight, clause) ?? 'meeting', clause, others, object);
}

/** "In Seoul on Thursday A and B agreed to upgrade the ties": two of two states who agree in one place have met there. */
export function agreedThere(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const p = clause.predicate;
  const people = partiesOf(scene, [subjectOf(clause)]);
  if (p?.voice !== 'active' || p.negated || p.tense !== 'past' || clause.kind !== 'main' || people.length !== 2 || !people.every(isPerson)) return [];
  const place = placeIn(scene, clause, words, sight.inOffice);
  const [one, other] = people.map((x) => x.country ?? scene.cast.countryOf(x.name));
  // "agreed to meet in Oslo": the place has to stand before what they agreed on.
  if (!place || place.from > p.token || (one !== undefined && one === other)) return [];
  return [{ ...told('encounters.met', 'meeting', attending(people, 'principal')), place }];
}

/** So many states at one table are rare, and told as such. */
const MANY_STATES = 3;

/** "met with the French, the Iranian and the Turkish minister": those of three states or more are met one state after the other. */
function severalStates({ scene }: Sight, others: readonly Party[]): Party[][] | undefined {
  const byState = new Map<string, Party[]>();
  for (const party of others) {
    const state = party.country ?? (party.kind === 'person' ? scene.cast.countryOf(party.name) : undefined);
    if (party.kind !== 'person' || state === undefined) return undefined;
    byState.set(state, [...(byState.get(state) ?? []), party]);
  }
  return byState.size >= MANY_STATES ? [...byState.values()] : undefined;
}

/** "kam mit B zu einem Arbeitsessen zusammen", "traf B zu Konsultationen": what they met for says what it was. */
export function purposeOf({ scene, words }: Sight, clause: Clause): EncounterKind | undefined {
  const kinds = clause.arguments
    .filter((a) => !a.understood && a.phrase.preposition !== undefined && words.purposes.has(a.phrase.preposition.key))
    .map((a) => eventKindOf(scene, words, a.phrase.head));
  return kinds.find((kind) => kind === 'meal') ?? kinds.find((kind) => kind === 'talks');
}
