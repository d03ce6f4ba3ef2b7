/** Where a noun behind a noun opens a phrase of its own: behind a day, a town, a state, a speech, someone's name. */
import type { DeskWord } from '../deskWord.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { HONORIFICS, POSTS, STATES, setOf, TOWNS, WEEKDAYS } from '../lexicon/wordGroups.ts';
import { DETERMINERS, isCapital, tagAt, type Words } from './nominalWords.ts';

const POINTED = /^(?:today|yesterday|tomorrow|tonight)$/u;

const PARTS_OF_DAY = setOf('morning afternoon evening night noon day week month year hour');

/** "Yesterday | Secretary Lund", "On Friday | Foreign Minister Sund", "in the afternoon | President Stern": the time is over before a post or a name. */
export function endsDay(words: Words, at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (POINTED.test(before.lower) || (PARTS_OF_DAY.has(before.key) && !isCapital(before))) return true;
  if (!WEEKDAYS.has(before.key)) return false;
  if (words[at]?.wordClass === 'name' || HONORIFICS.has(words[at]?.lower ?? '')) return true;
  // "on Monday | Deputy Foreign Minister A"
  for (let k = at; k < at + 4 && isCapital(words[k]); k++) if (POSTS.has(words[k]?.key ?? '')) return true;
  return false;
}

/** "Speaker of the Assembly of Kenya | Erik Sund": behind a state two words that are nothing else are someone's name. */
export const endsState = (words: Words, from: number, at: number): boolean =>
  at === from + 1 &&
  // "Ambassador to the Kingdom | Erik Sund": in its own state the kingdom needs no name.
  ((words[from - 1]?.lower === 'of' && STATES.has(words[from]?.lower ?? '')) || (words[from - 2]?.lower === 'to' && words[from - 1]?.lower === 'the' && REALMS.has(words[from]?.lower ?? ''))) &&
  isCapital(words[at]) &&
  isCapital(words[at + 1]) &&
  [at, at + 1].every((k) => words[k]?.tag === 'NNP' && !POSTS.has(words[k]?.key ?? '') && !SITES.has(words[k]?.lower ?? '') && !entryOf(words[k]?.lower ?? '')?.noun);

const REALMS = setOf('kingdom sultanate republic state emirate federation');

const SITES = setOf(
  'dc d.c. palace house airport university hotel centre center hall square station museum park street castle city convention institute stadium declaration summit agreement process conference treaty protocol talks meeting forum office embassy port region district province state hospital school college club theatre church mosque cathedral temple cemetery memorial convention council accords accord format communiqué statement consensus',
);

/** "in Algiers | Erik Sund was present", "received in Abu Dhabi | Minister A": behind a town two more words of a name are someone's. */
export function endsTown(words: Words, from: number, at: number): boolean {
  if (at - from > 3 || !/^(?:in|at|from)$/u.test(words[from - 1]?.lower ?? '') || !isCapital(words[at]) || !isCapital(words[at + 1])) return false;
  const town = words
    .slice(from, at)
    .map((w) => w.lower)
    .join('_');
  if (!TOWNS.has(town)) return false;
  for (let k = at; k < at + 5 && isCapital(words[k]); k++) if (SITES.has(words[k]?.lower ?? '')) return false;
  return true;
}

/** "President Merz | today", "a visit | Monday": a day begins a phrase of its own, but for "Monday morning". */
export function startsAnew(words: Words, at: number): boolean {
  const w = words[at] as DeskWord;
  return POINTED.test(w.lower) || (WEEKDAYS.has(w.key) && isCapital(w) && !WEEKDAYS.has(words[at - 1]?.key ?? ''));
}

/** "the Prime Minister of Norway | Mr. Erik S.": a form of address begins a name, but for "Foreign Minister Mr. S." */
export function addresses(words: Words, at: number): boolean {
  const before = words[at - 1] as DeskWord;
  return HONORIFICS.has((words[at] as DeskWord).lower) && isCapital(words[at]) && isCapital(words[at + 1]) && !POSTS.has(before.key) && !HONORIFICS.has(before.lower);
}

const SPEECHES = setOf('speech remark address statement message reply response letter toast congratulation introduction');

/** "in his speech | Erik Sund welcomed": behind one's words stands who speaks them. */
export const speaksIn = (words: Words, at: number): boolean =>
  words[at]?.wordClass === 'name' &&
  isCapital(words[at]) &&
  SPEECHES.has(words[at - 1]?.key ?? '') &&
  !isCapital(words[at - 1]) &&
  (tagAt(words, at - 2) === 'PRP$' || tagAt(words, at - 3) === 'PRP$');

/** "in a friendly atmosphere | views were exchanged" */
export const exchangesIn = (words: Words, at: number): boolean =>
  /^(?:views|opinions|thoughts)$/u.test(words[at]?.lower ?? '') && /^(?:is|are|was|were)$/u.test(words[at + 1]?.lower ?? '') && words[at + 2]?.key === 'exchange';

const OCCASIONS = setOf(
  'meeting arrival visit speech dinner lunch conference ceremony summit call conversation end day morning afternoon evening beginning occasion stay audience reception banquet address statement reply response turn departure return',
);

/** "in Maribor | President S.": behind "in" stands a place, and then who acts there. */
export function opensPerson(words: Words, from: number, at: number): boolean {
  const [w, before, next] = [words[at], words[at - 1], words[at + 1]];
  // "At the end of the meeting | Prime Minister A thanked", "Upon arrival | President B": an event is no part of a title.
  const opens = w !== undefined && at > from && isCapital(w) && (POSTS.has(w.key) || (/^(?:prime|foreign|vice|deputy)$/u.test(w.lower) && POSTS.has(next?.key ?? '') && isCapital(next)));
  if (opens && tagAt(words, from - 1) === 'IN' && OCCASIONS.has(before?.key ?? '') && !isCapital(before) && before?.tag === 'NN') return true;
  return words[from - 1]?.lower === 'in' && w !== undefined && POSTS.has(w.key) && isCapital(w) && before?.wordClass === 'name' && next?.wordClass === 'name';
}

/** "discussed with the Minister of China Wang Yi | aspects of trade": behind the name that follows an office and its state the matter begins. */
export const endsPerson = (words: Words, from: number, at: number): boolean =>
  tagAt(words, at) === 'NNS' &&
  !isCapital(words[at]) &&
  words[at + 1]?.lower === 'of' &&
  isCapital(words[at - 1]) &&
  words[at - 1]?.wordClass === 'name' &&
  words[from]?.wordClass === 'name' &&
  STATES.has(words[from - 1]?.lower ?? '');

const EVENTS = setOf(
  'meeting talk visit reception audience ceremony session conversation call dinner lunch breakfast banquet summit conference dialogue consultation negotiation discussion event occasion trip stay interview encounter',
);

/** "At the meeting | Erik Sund conveyed", "During the talks | Minister Sund said": no event bears a person's name behind it. */
export function actsBehind(words: Words, from: number, at: number): boolean {
  const [w, before] = [words[at] as DeskWord, words[at - 1] as DeskWord];
  if (!isCapital(w) || (w.wordClass !== 'name' && !POSTS.has(w.key)) || isCapital(before) || !EVENTS.has(before.key)) return false;
  return from > 0 && (tagAt(words, from - 1) === 'IN' || (DETERMINERS.has(tagAt(words, from - 1)) && tagAt(words, from - 2) === 'IN'));
}

/** "the Minister of Education | Stefania G.": behind the field of an office begins the name of who holds it. */
export function splitsName(words: Words, from: number, at: number): boolean {
  const w = words[at] as DeskWord;
  const before = words[at - 1] as DeskWord;
  // "Member of the Council of Ministers | Fahd O.": the members of a body are not one person.
  if (w.wordClass === 'name' && words[from - 1]?.lower === 'of' && at === from + 1 && MEMBERS.test(before.form)) return true;
  if (w.wordClass !== 'name' || !isCapital(before) || POSTS.has(before.key) || HONORIFICS.has(before.lower)) return false;
  // "Representative for the Middle East and Africa | Erik Sund", "Ambassador to the United Nations | Eva Stern"
  const ofWorld = at === from + 1 ? CONTINENT.test(before.form) : before.form === 'Nations' && words[at - 2]?.form === 'United';
  if (ofWorld && words[at + 1]?.wordClass === 'name' && isCapital(words[at + 1])) return true;
  const joined = at === from + 1 && /^(?:and|,)$/u.test(words[from - 1]?.lower ?? '') && entryOf(before.lower)?.noun;
  if (before.wordClass !== 'noun' && !joined && !(STATES.has(before.lower) && !STATES.has(w.lower))) return false;
  let start = from;
  while (start > 0 && /^(?:DT|PRP\$)$/u.test(tagAt(words, start - 1))) start--;
  // "Minister of Trade and Industry | Erik Sund": the fields before it are of the same office.
  for (let steps = 0; steps < 3 && /^(?:and|,)$/u.test(words[start - 1]?.lower ?? '') && isCapital(words[start - 2]); steps++) {
    start -= 2;
    while (start > 0 && isCapital(words[start - 1])) start--;
  }
  return (
    /^(?:of|for)$/u.test(words[start - 1]?.lower ?? '') &&
    (POSTS.has(words[start - 2]?.key ?? '') || /^(?:Republic|Kingdom|Affairs|Federation|States?|Emirates|Union)$/u.test(words[start - 2]?.form ?? ''))
  );
}

const CONTINENT = /^(?:Africa|Asia|Europe|America|Americas|Oceania|Pacific|Caribbean)$/u;

const MEMBERS = /^(?:Ministers|Deputies|Representatives|Governors|Commissioners|Nations|Lords|Commons|Senators|Directors|Elders|Ambassadors)$/u;
