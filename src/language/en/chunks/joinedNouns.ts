/** Where nouns go on with nouns: fields, states, names with a dash, dates and figures. */
import type { DeskWord } from '../deskWord.ts';
import { MONTHS, NAME_PARTICLES, POSTS, STATES, setOf } from '../lexicon/wordGroups.ts';
import { isAdjective, isCapital, isNoun, tagAt, type Words } from './nominalWords.ts';

export const YEAR = /^(?:19|20)\d\d$/u;

export const PAIR_OF_NAMES = /^\p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+$/u;

const FIELDS = setOf(
  'party government state parliament military business trade investment science technology culture education sport peace security defence defense energy transport health tourism agriculture youth media economy',
);

/** "Asian | and Pacific Affairs", all in capitals. */
export const joinsAffairs = (words: Words, at: number): boolean =>
  words[at]?.lower === 'and' && isCapital(words[at - 1]) && isCapital(words[at + 1]) && words[at + 2]?.lower === 'affairs' && isCapital(words[at + 2]);

/** Of two nouns that are fields and "and" joins, a third noun behind them is what both describe. */
export const joinsFields = (words: Words, at: number): boolean =>
  words[at]?.lower === 'and' && FIELDS.has(words[at - 1]?.lower ?? '') && FIELDS.has(words[at + 1]?.lower ?? '') && /^NNS?$/u.test(tagAt(words, at + 2)) && !POSTS.has(words[at + 2]?.key ?? '');

/** "U.S. and European efforts", "Kenya and Norwegian ports": a name before "and" describes with the adjective behind it. */
export const joinsStates = (words: Words, at: number): boolean =>
  words[at]?.lower === 'and' &&
  (/^(?:U\.S\.|US|U\.K\.|UK|EU|UN|NATO)$/u.test(words[at - 1]?.form ?? '') || STATES.has(words[at - 1]?.lower ?? '')) &&
  isAdjective(words, at + 1) &&
  isCapital(words[at + 1]) &&
  /^NNS?$/u.test(tagAt(words, at + 2));

/** "the India–Kenya dialogue": a dash without spaces between two names makes one word of them. */
export function isJoint(words: Words, at: number): boolean {
  const [before, w, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    w !== undefined &&
    before !== undefined &&
    next !== undefined &&
    /^[–—-]$/u.test(w.form) &&
    before.end === w.start &&
    w.end === next.start &&
    isCapital(before) &&
    isCapital(next) &&
    isNoun(words, at + 1)
  );
}

/** "9 May 2024", "May 9, 2024": the last place of the date. */
export function withYear(words: Words, at: number, places: number[]): number {
  let last = at;
  const year = (k: number): boolean => /^(?:1[5-9]|20)\p{N}{2}$/u.test(words[k]?.form ?? '');
  if (tagAt(words, last + 1) === 'CD' && !year(last + 1)) places.push(++last);
  // "August 19-23"
  if (last > at && /^[–—-]$/u.test(words[last + 1]?.form ?? '') && /^\p{N}{1,2}$/u.test(words[last + 2]?.form ?? '')) {
    last += 2;
    places.push(last);
  }
  if (year(last + 1)) places.push(++last);
  else if (words[last + 1]?.form === ',' && year(last + 2) && last > at) {
    places.push(last + 2);
    last += 2;
  }
  return last;
}

/** "Resolution 2254", "CHF 40 million", but not "Wednesday evening | 5 March". */
export const numbers = (words: Words, at: number): boolean =>
  !MONTHS.has(words[at + 1]?.lower ?? '') && (tagAt(words, at - 1) === 'CD' || (isCapital(words[at - 1]) && /^\p{N}/u.test(words[at]?.form ?? '')));

/** "the deputy | prime minister", "the vice | foreign minister" */
export const continuesPost = (words: Words, at: number): boolean => /^(?:deputy|vice|assistant)$/u.test(words[at - 1]?.lower ?? '') && isAdjective(words, at) && POSTS.has(words[at + 1]?.key ?? '');

/** "State Foreign Affairs Commission", "Abdullah bin Zayed". */
export function continuesName(words: Words, at: number): boolean {
  const w = words[at] as DeskWord;
  const before = words[at - 1] as DeskWord;
  if (NAME_PARTICLES.has(w.lower) && before.wordClass === 'name' && isCapital(words[at + 1])) return true;
  if (/^\p{Lu}\.$/u.test(w.form) && isCapital(before)) return true;
  return /^(?:JJ|VBN|FW)/u.test(w.tag) && isCapital(w) && isCapital(before) && isNoun(words, at + 1) && isCapital(words[at + 1]);
}
