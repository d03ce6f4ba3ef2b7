/** The adjectives and participles that lead to a noun. */
import type { DeskWord } from '../deskWord.ts';
import { HONORIFICS, POSTS } from '../lexicon/wordGroups.ts';
import { isAdjective, isCapital, isNoun, tagAt, type Words } from './nominalWords.ts';

/** "more than 90", "at least two": two words before a number that tell how near it is. */
export const exceeds = (words: Words, at: number): boolean =>
  /^(?:CD|\$)$/u.test(tagAt(words, at + 2)) &&
  (/^(?:more|less|fewer|other)$/u.test(words[at]?.lower ?? '') ? words[at + 1]?.lower === 'than' : words[at]?.lower === 'at' && /^(?:least|most)$/u.test(words[at + 1]?.lower ?? ''));

/** An adjective, or a participle that stands like one: "the enhanced cooperation", "existing ties". */
export function modifies(words: Words, at: number, inside: boolean): boolean {
  if (isAdjective(words, at)) return true;
  const tag = tagAt(words, at);
  if (!/^VB[NG]$/u.test(tag) || !leadsToNoun(words, at + 1)) return false;
  if (inside) return true;
  // "with visiting Foreign Minister Lund", but "after visiting Minister Lund".
  if (tag === 'VBG') return ATTRIBUTIVE.test(words[at]?.lower ?? '') && !/^(?:after|before|while|when|since|on|upon|by)$/u.test(words[at - 1]?.lower ?? '') && namesPost(words, at + 1);
  return tag === 'VBN' && /^(?:IN|CC|,|VB|VBD|VBG|VBZ|VBP|TO|)$/u.test(tagAt(words, at - 1)) && !/^(?:be|have|get)$/u.test(words[at - 1]?.key ?? '') && at > 0;
}

/** Participles that tell what someone in office is: "the outgoing ambassador". */
const ATTRIBUTIVE = /^(?:visiting|incoming|outgoing|acting|serving|sitting|reigning|ruling)$/u;

function namesPost(words: Words, from: number): boolean {
  let at = from;
  while (at < from + 6 && (/^JJ/u.test(tagAt(words, at)) || isNoun(words, at)) && !POSTS.has((words[at] as DeskWord).key)) at++;
  // "received visiting H.E. Paul Tarn"
  return POSTS.has(words[at]?.key ?? '') || HONORIFICS.has(words[from]?.lower ?? '');
}

export function leadsToNoun(words: Words, from: number): boolean {
  let at = from;
  while (at < from + 6 && /^(?:JJ|VBN|VBG|CD|RB)/u.test(tagAt(words, at))) at++;
  return isNoun(words, at);
}

/** Whether single adjectives and nouns between commas follow up to "and", an adjective and a noun. */
function amongAdjectives(words: Words, from: number): boolean {
  let at = from + 1;
  for (let steps = 0; steps < 6; steps++) {
    if (words[at]?.form === ',') at++;
    const and = tagAt(words, at) === 'CC';
    if (and) at++;
    if (!/^(?:JJ|NN$)/u.test(tagAt(words, at))) return false;
    if (and) return isAdjective(words, at) && isNoun(words, at + 1);
    at++;
  }
  return false;
}

/** ", economic and cultural ties": the place behind adjectives that go on with a list of them, where a noun follows. */
export function adjectivesAfter(words: Words, from: number): number | undefined {
  if (!/^(?:JJ|VBN|VBG)/u.test(tagAt(words, from - 1))) return undefined;
  let at = from;
  let joined = false;
  for (let steps = 0; steps < 8; steps++) {
    const comma = words[at]?.form === ',' ? 1 : 0;
    const and = tagAt(words, at + comma) === 'CC' ? 1 : 0;
    if (!comma && !and) break;
    let k = at + comma + and;
    while (/^RB/u.test(tagAt(words, k))) k++;
    // "political, trade and economic spheres": a noun among them.
    const among =
      tagAt(words, k) === 'NN' &&
      !isCapital(words[k]) &&
      (words[k + 1]?.form === ',' || (tagAt(words, k + 1) === 'CC' && !comma)) &&
      /^(?:JJ|CC|NN)/u.test(tagAt(words, k + 2)) &&
      amongAdjectives(words, k);
    if (!/^(?:JJ|VBN)/u.test(tagAt(words, k)) && !among) break;
    // "are excellent, Foreign Minister Tarn said": a title begins behind the comma.
    if (comma && isCapital(words[k]) && !isCapital(words[from - 1]) && isCapital(words[k + 1])) break;
    joined ||= and === 1;
    at = k + 1;
    if (and) break;
  }
  return at > from && (joined || isAdjective(words, at - 1)) && leadsToNoun(words, at) ? at : undefined;
}
