/** Groups of English words that grammar treats alike ("ambassador" and "minister"), as one number a word. */
import places from '../data/places.json' with { type: 'json' };
import data from '../data/words.json' with { type: 'json' };
import { entryOf } from './lexicon.ts';

export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const POSTS = setOf(data.posts);
export const HONORIFICS = setOf(data.honorifics);
export const BODIES = setOf(data.bodies);
export const MONTHS = setOf(data.months);
export const WEEKDAYS = setOf(data.weekdays);
const TIMES = setOf(data.times);
export const UNMARKED_TIMES = setOf(data.unmarkedTimes);
export const NAME_PARTICLES = setOf(data.nameParticles);
export const OBJECT_CONTROL = setOf(data.controlObject);
export const SPEECH_VERBS = setOf(data.speechVerbs);
/** Verbs of speech, and those that tell what someone does by speaking: "praised", "thanked", "called on". */
export const REPORTING_VERBS = setOf(data.reportingVerbs);
/** Nouns that are about something: "an agreement on trade". */
export const TOPICAL = setOf(data.topical);
export const STATES = setOf(places.states);
export const TOWNS = setOf(places.towns);
/** Verbs behind which what is said may stand with no "that": "said trade had doubled". */
export const BARE_REPORTERS = setOf('say state add believe think hope note stress tell claim insist warn suggest know announce confirm reiterate declare point-out');
/** Nouns that say something: "the view that ...". */
export const CONTENT_NOUNS = setOf(
  'view opinion belief hope conviction position idea understanding recognition fact concern assessment confidence stance assurance promise pledge guarantee commitment expectation wish certainty doubt fear regret consensus agreement premise principle',
);
export const DEICTIC_DAYS = setOf('today yesterday tomorrow tonight');
export const NEGATIONS = setOf(data.negations);

const KINDS: Readonly<Record<string, number>> = { none: 0, person: 1, time: 2, location: 6, group: 3, event: 7, communication: 8, thing: 9 };

/** What a noun's dictionary form names: 1 a person or post, 2 a time, 3 a body, 4 a month, 5 a weekday, from 6 on by the lexicon. */
export function nounGroup(key: string): number {
  if (MONTHS.has(key)) return 4;
  if (WEEKDAYS.has(key)) return 5;
  if (POSTS.has(key)) return 1;
  if (TIMES.has(key)) return 2;
  if (BODIES.has(key)) return 3;
  return KINDS[entryOf(key)?.nounKind ?? 'none'] ?? 0;
}

/** What a verb does: 1 speech, 2 thought, 3 anything else in the lexicon; 4 more where it asks someone to do something. */
export function verbGroup(key: string): number {
  const kind = SPEECH_VERBS.has(key) ? 1 : ['none', 'communication', 'cognition', 'other'].indexOf(entryOf(key)?.verbKind ?? 'none');
  return kind + (OBJECT_CONTROL.has(key) ? 4 : 0);
}

/** Past forms that are done to something: without an object behind them they are participles. */
export const DONE_TO = setOf('exerted undertaken deployed envisaged reached achieved attained adopted');
