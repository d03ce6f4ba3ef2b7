/** What a journey is for: "travels to Oslo for talks with B", "would visit Oslo in May to attend the Joint Commission Meeting". It is held where and when the traveller is there. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import { travelled, visited } from '../byVerb/journeys.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attending, isPerson, partiesOf, prepositional, subjectOf } from '../sightings/participants.ts';
import { attributesOf, type Sight } from '../sightings/sight.ts';
import type { Attending, Stretch } from '../sightings/sighting.ts';
import { placeIn } from '../whenAndWhere/places.ts';
import type { EventNoun } from './eventNoun.ts';

/** The clause that tells the journey. */
export function journeyFor(sight: Sight, clause: Clause, phrase: Phrase): Clause | undefined {
  const { words } = sight;
  const goes = (c: Clause | undefined): boolean => {
    const key = c?.predicate?.voice === 'active' ? c.predicate.key : undefined;
    return key !== undefined && (words.verbs.visit?.has(key) === true || words.journey.has(key));
  };
  if (phrase.preposition && words.aims.has(phrase.preposition.key) && goes(clause) && clause.arguments.some((a) => a.phrase === phrase)) return clause;
  if (isStageOf(sight, clause, phrase)) return clause;
  // "travels to Oslo to attend the forum", "to take part in the forum"
  if (phrase.preposition && !words.attendAt.has(phrase.preposition.key)) return undefined;
  const purpose = clause.opener !== undefined && words.purpose.has(clause.opener.key) && clause.predicate !== undefined && words.verbs.attend?.has(clause.predicate.key) === true;
  return purpose && goes(clause.parent) ? clause.parent : undefined;
}

/** "concluded her visit to Kenya with talks with B", "was received by A on Monday ahead of talks with B": an event of its own, of whoever travels or is received. */
function isStageOf({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const { predicate, arguments: told } = clause;
  const key = predicate?.key ?? '';
  const open = phrase.determiner === undefined || words.indefinite.has(phrase.determiner.key);
  if (!predicate || predicate.negated || !phrase.preposition || !open || !told.some((a) => a.phrase === phrase)) return false;
  // The grammar may give B to the verb.
  const company = [...attributesOf(phrase, words.with), ...prepositional(clause, words.with).filter((x) => x.from === phrase.to)];
  if (!company.some((x) => scene.cast.who(x).some(isPerson))) return false;
  const object = told.find((a) => a.role === 'object')?.phrase;
  const onVisit = predicate.voice === 'active' && words.touring.has(key) && object !== undefined && eventKindOf(scene, words, object.head) === 'visit';
  if (onVisit && words.with.has(phrase.preposition.key)) return true;
  const meets = predicate.voice === 'active' ? words.verbs.meet?.has(key) : words.verbs.receive?.has(key);
  return meets === true && words.aheadOf.has(phrase.preposition.key);
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
