/** What a journey is for: "travels to Oslo for talks with B", "would visit Oslo in May to attend the Joint Commission Meeting". It is held where and when the traveller is there. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { EventNoun } from './eventNoun.ts';
import { travelled, visited } from './journeys.ts';
import { attending, isPerson, partiesOf, prepositional, subjectOf } from './participants.ts';
import { placeIn } from './places.ts';
import { attributesOf, type Sight } from './sight.ts';
import type { Attending, Stretch } from './sighting.ts';

/** The clause that tells the journey. */
export function journeyFor({ words }: Sight, clause: Clause, phrase: Phrase): Clause | undefined {
  const goes = (c: Clause | undefined): boolean => {
    const key = c?.predicate?.voice === 'active' ? c.predicate.key : undefined;
    return key !== undefined && (words.verbs.visit?.has(key) === true || words.journey.has(key));
  };
  if (phrase.preposition && words.aims.has(phrase.preposition.key) && goes(clause) && clause.arguments.some((a) => a.phrase === phrase)) return clause;
  // "travels to Oslo to attend the forum", "to take part in the forum"
  if (phrase.preposition && !words.attendAt.has(phrase.preposition.key)) return undefined;
  const purpose = clause.opener !== undefined && words.purpose.has(clause.opener.key) && clause.predicate !== undefined && words.verbs.attend?.has(clause.predicate.key) === true;
  return purpose && goes(clause.parent) ? clause.parent : undefined;
}

/** Who travels, and with whom it is to be. */
export const peopleOfAim = ({ scene, words }: Sight, { journey, phrase }: EventNoun): Attending[] =>
  attending(
    partiesOf(scene, journey ? [subjectOf(journey), ...attributesOf(phrase, words.with), ...(phrase.preposition ? prepositional(journey, words.with) : [])] : []).filter(isPerson),
    'principal',
  );

export function goalOf(sight: Sight, journey: Clause, phrase: Phrase): Stretch | undefined {
  const [told] = [...visited(sight, journey), ...travelled(sight, journey)];
  const place = told?.place ?? placeIn(sight.scene, journey, sight.words, sight.inOffice);
  return place && (place.to <= phrase.from || place.from >= phrase.to) ? place : undefined;
}
