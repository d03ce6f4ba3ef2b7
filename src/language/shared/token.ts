/** A word with the reading that context has chosen for it; the same for every language. */
import type { Span } from '../../base/span.ts';
import type { Agreement } from './agreement.ts';

/** Word classes that readers ask for, after the universal part-of-speech tags. */
export type WordClass =
  | 'noun'
  | 'name'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'determiner'
  | 'pronoun'
  | 'numeral'
  | 'conjunction'
  | 'subordinator'
  | 'particle'
  | 'punctuation'
  | 'other';

export interface Token extends Span {
  /** Place in the document's list of tokens. */
  readonly index: number;
  /** As written, without soft hyphens. */
  readonly form: string;
  /** Dictionary form. Of a separable verb without what split off; the predicate has the whole. */
  readonly lemma: string;
  /** The lemma as word lists spell it: lower case, ss for ß. */
  readonly key: string;
  readonly wordClass: WordClass;
  /** The language's own tag (STTS, Penn). */
  readonly tag: string;
  readonly agreement: Agreement;
  /** The word is in the dictionary or formed by rule from it; names mostly are not. */
  readonly known: boolean;
}

/** Small letters from a to z and nothing else. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** The spelling by which word lists and texts are compared: lower case, composed, ss for ß. */
export function keyOf(word: string): string {
  // Most words are keys already, or composed letters.
  if (isPlain(word)) return word;
  const lower = word.toLowerCase();
  if (/^[a-zäöü.-]*$/u.test(lower)) return lower;
  return word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
}
