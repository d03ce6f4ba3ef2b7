/** What is asked of the words of a noun phrase: noun, adjective, article, capital. */
import type { DeskWord } from '../deskWord.ts';
import { NAME_PARTICLES, setOf } from '../lexicon/wordGroups.ts';

export type Words = readonly DeskWord[];

export const DETERMINERS = setOf('DT PRP$ WP$ PDT');
const BEFORE_ARTICLES = setOf('both all such');

const CAPITAL = /^\p{Lu}/u;

const LETTER = /^\p{Lu}\.$/u;
export const tagAt = (words: Words, i: number): string => words[i]?.tag ?? '';
export const isNoun = (words: Words, i: number): boolean => tagAt(words, i).startsWith('NN');
export const isAdjective = (words: Words, i: number): boolean => tagAt(words, i).startsWith('JJ');

export const isDeterminer = (words: Words, i: number): boolean =>
  DETERMINERS.has(tagAt(words, i)) ||
  (BEFORE_ARTICLES.has(words[i]?.lower ?? '') && /^(?:DT|PRP\$)$/u.test(tagAt(words, i + 1))) ||
  (words[i]?.lower === 'both' && /^(?:NNS|JJ|NNPS)/u.test(tagAt(words, i + 1)) && tagAt(words, i) !== 'RB');

export const isCapital = (w: DeskWord | undefined): boolean => w !== undefined && CAPITAL.test(w.form);
export const isName = (w: DeskWord): boolean => w.wordClass === 'name' || NAME_PARTICLES.has(w.lower) || LETTER.test(w.form);
