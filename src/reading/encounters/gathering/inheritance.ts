/** What one encounter takes over from another that it belongs to: the order in which day, place and parts are handed on, and what is left in the end. */
import type { Scene } from '../../scene.ts';
import type { EncounterWords } from '../words.ts';
import { completeParts, completeSides, hostsOfMeal, organisationSides } from './completion.ts';
import { besideEvent, besideInSentence, fromHead } from './dayAndPlace.ts';
import { isTold } from './enoughTold.ts';
import type { Gathering } from './gathered.ts';
import { guestsByWord } from './guestsByWord.ts';
import { dayOfNext, dayOfParagraph, dayOfPlace, dayOfTown, inheritDate } from './inheritedDays.ts';
import { hostsByWord, hostsOfVisitors, inheritParts, ownLand } from './inheritedParts.ts';
import { inheritPlace, placeBefore } from './inheritedPlaces.ts';
import { daysOfJourneys, joinLegs } from './itinerary.ts';
import { inAnnouncedSeries } from './series.ts';

const MAIN = 60;

export function finish(scene: Scene, told: readonly Gathering[], words: EncounterWords, organisationOf: (name: string) => string | undefined): Gathering[] {
  const out = joinLegs(scene, told);
  // What a text is about stands at its beginning; later encounters belong to one of these.
  const main = out.slice(0, MAIN);
  for (const g of main) {
    placeBefore(scene, main, g, words);
    dayOfPlace(scene, g, words);
  }
  // What else was done that day has its day from the encounter that the account is of.
  fromHead(scene, main, true);
  for (const g of out) {
    ownLand(scene, main, g, words);
    besideInSentence(scene, main, g);
    inAnnouncedSeries(scene, main, g, words);
    dayOfTown(scene, main, g);
    dayOfNext(scene, main, g, words);
    dayOfParagraph(scene, main, g, words);
    inheritDate(scene, main, g, words);
    inheritParts(main, g);
    hostsOfVisitors(scene, main, g);
  }
  hostsByWord(scene, main, words);
  guestsByWord(scene, main, words);
  for (const g of main) {
    completeParts(scene, g);
    hostsOfMeal(scene, g);
    organisationSides(scene, g, organisationOf);
  }
  completeSides(scene, main);
  daysOfJourneys(scene, main);
  fromHead(scene, main);
  for (const g of out) {
    besideEvent(main, g);
    inheritPlace(scene, main, g, words);
  }

  return out.filter((g) => isTold(scene, g, main));
}
