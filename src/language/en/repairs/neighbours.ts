/** A word with the words beside it, as repairs ask for them. */
import { setOf } from '../lexicon/wordGroups.ts';

export interface Neighbours {
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  /** The tags of the sentence, which repairs mend. */
  readonly tags: string[];
  readonly i: number;
  readonly tag: string;
  readonly word: string;
  readonly previous: string;
  /** The tag behind the word. */
  readonly next: string;
  /** Whether an article or an owner stands before the word. */
  readonly determined: boolean;
  readonly lower: (at: number) => string;
}

export const DETERMINERS = setOf('DT PRP$');

export const NO_TENSE = setOf('to is are was were be been being has have had get got');

export function neighboursOf(forms: readonly string[], lowers: readonly string[], tags: string[], i: number): Neighbours {
  const previous = lowers[i - 1] ?? '';
  return {
    forms,
    lowers,
    tags,
    i,
    tag: tags[i] as string,
    word: lowers[i] as string,
    previous,
    next: tags[i + 1] ?? '',
    determined: DETERMINERS.has(tags[i - 1] ?? '') && !/^(?:that|this|these|those|all|both)$/u.test(previous),
    lower: (at) => lowers[at] ?? '',
  };
}
