/** A stretch of words that belong together whatever the sentence means. */

/** What a stretch is for the parser; each kind is a number, since the parser's features are. */
export const CUES = [
  'other',
  'pronoun',
  'noun',
  'name',
  'titled',
  'post',
  'time',
  'relative',
  'number',
  'finite',
  'passive',
  'infinitive',
  'bare',
  'gerund',
  'participle',
  'copula',
  'being',
  'adjective',
  'adverb',
  'conjunction',
  'subordinator',
  'that',
  'question',
  'preposition',
  'existential',
] as const;
export type Cue = (typeof CUES)[number];

/** An arc inside a stretch. */
export interface InnerArc {
  readonly place: number;
  readonly head: number;
  readonly label: string;
}

export interface Chunk {
  /** Indices in the list of words; `to` is the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly cue: Cue;
  readonly inner: readonly InnerArc[];
  /** The preposition or conjunction that the stretch begins with: its key, and its first word's index. */
  readonly opener?: { readonly key: string; readonly at: number; readonly complex: boolean };
}
