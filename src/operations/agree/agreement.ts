/** What two readings of one release, each in its language, agree on. */
import type { ReadoutRecord } from '../../records/record.ts';

/**
 * What is compared. `dates` are those of the encounters that both readings have; `dated` only of those that both date, so that what
 * does not agree there is a contradiction; `days` are all days of a record, so that an encounter which one of them lacks counts as well.
 */
export const COMPARED = ['people', 'dates', 'dated', 'days', 'kinds', 'places', 'instruments'] as const;
export type Compared = (typeof COMPARED)[number];

/** One side: what was read in one language. */
export interface Side {
  readonly language: string;
  readonly text: string;
  readonly record: ReadoutRecord;
}

/** Something of one record that may have its like in the other, with the words that say it. */
export interface Claim {
  /** As it is told: a name, a day, a kind. */
  readonly value: string;
  readonly words: string;
}

/** A claim of one side that the other does not make. */
export interface Difference extends Claim {
  readonly what: Compared;
  /** Language of the side that makes it. */
  readonly language: string;
  /** Whether the other text has it in letters: then it was not read there. Told for people only. */
  readonly stands?: boolean;
}

export interface Count {
  /** Claims of the first side, of the second, and of those pairs that are one. */
  readonly first: number;
  readonly second: number;
  readonly agreed: number;
}

export interface PairAgreement {
  readonly pair: string;
  readonly encounters: readonly [number, number];
  readonly counts: Readonly<Record<Compared, Count>>;
  readonly differences: readonly Difference[];
}

/** Of all claims of either side the share that the other makes too. */
export const shareOf = ({ first, second, agreed }: Count): number => (first + second ? (2 * agreed) / (first + second) : 1);

export const sum = (a: Count, b: Count): Count => ({ first: a.first + b.first, second: a.second + b.second, agreed: a.agreed + b.agreed });

export const NOTHING: Count = { first: 0, second: 0, agreed: 0 };
