/** Where an encounter is that a noun tells: inside its phrase, in the clause behind it, or where the clause around it is. */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { subjectOf } from '../sightings/participants.ts';
import type { Sight } from '../sightings/sight.ts';
import type { Stretch } from '../sightings/sighting.ts';
import { placeIn } from '../whenAndWhere/places.ts';
import { goalOf } from './aims.ts';
import type { EventNoun } from './eventNoun.ts';
import { convenes, isOrganised } from './takingPlace.ts';

/** "recalled her meeting with A in Oslo": what stands behind the object goes on with it. */
const isRecalling = (clause: Clause, phrase: Phrase): boolean => clause.predicate?.voice === 'active' && argumentOf(clause, 'object') === phrase && clause.predicate.token < phrase.from;

export function placeOfNoun(sight: Sight, noun: EventNoun, relative: Clause | undefined): Stretch | undefined {
  const { scene, words } = sight;
  const { clause, phrase, kind, own, venue, journey } = noun;
  // "Gespräche mit A sowie eine Kranzniederlegung am Denkmal": up to the next encounter of the list, where the grammar hung it lower.
  const next = phrasesWithin(phrase).filter((x) => x.head > phrase.head && x.preposition === undefined && x.determiner !== undefined && eventKindOf(scene, words, x.head) !== undefined);
  const inside = placeIn(scene, { ...clause, from: phrase.head, to: Math.min(phrase.to, ...next.map((x) => x.coreFrom)), complements: [] }, words, sight.inOffice);
  if (inside) return inside;
  const told = relative && placeIn(scene, relative, words, sight.inOffice);
  if (told) return told;
  if (journey) return goalOf(sight, journey, phrase);
  const subject = subjectOf(clause);
  // "zog in Paris Bilanz über ihren Arbeitsbesuch"
  const possessive = phrase.determiner !== undefined && words.possessives.has(phrase.determiner.key) && (kind === 'visit' || isRecalling(clause, phrase)) && clause.predicate?.tense !== 'future';
  const found =
    (own && (subject === phrase || clause.kind === 'fragment')) || isOrganised(sight, clause, phrase) || convenes(sight, clause, phrase) || venue || possessive
      ? placeIn(scene, clause, words, sight.inOffice)
      : undefined;
  return found && next.some((x) => x.coreFrom <= found.from && found.from < phrase.to) ? undefined : found;
}
