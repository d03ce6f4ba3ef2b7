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

/** The spelling by which word lists and texts are compared: lower case, composed, ss for ß. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  // Most words are composed letters already.
  if (/^[a-zäöü.-]*$/u.test(lower)) return lower;
  return word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
}
