/** What a person decides on a reading: that an item is right, wrong, to be corrected, or was missed. */
import type { Part, ReadoutRecord } from './record.ts';

export type Item = ReadoutRecord[Part][number];

/** Words of the text with what stands around them, so that they are found again where the text has changed elsewhere. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

/** What is judged: an item as the reader read it, never its place in a list, which the next reading may change. */
export interface Judgement {
  readonly kind: 'accept' | 'reject' | 'correct' | 'add';
  readonly part: Part;
  /** The item as the reader read it; of an addition the item itself. */
  readonly item: Item;
  /** The number of the verdict that added the item, where the reader did not read it. */
  readonly added?: number;
  /** Fields as they are to stand, with the words that say them; null where the field goes. Of a whole item that is accepted all of them. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly grounds?: Readonly<Record<string, readonly { readonly start: number; readonly end: number }[]>>;
  /** All stretches of text that item and fields have, in words. */
  readonly quotes: readonly Quote[];
}

export interface Withdrawal {
  readonly kind: 'withdraw';
  /** Number of the verdict that holds no longer. */
  readonly verdict: number;
}

export type Verdict = (Judgement | Withdrawal) & {
  readonly id: number;
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly why: string | null;
};
