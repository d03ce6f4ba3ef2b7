/** Adds up what pairs agree on. */
import { COMPARED, type Compared, type Count, NOTHING, type PairAgreement, shareOf, sum } from './agreement.ts';

/** Which pairs count: those with an encounter in both readings, in one of them at least, or all. */
export const COUNTING = ['both', 'either', 'all'] as const;
export type Counting = (typeof COUNTING)[number];

const counts = ({ encounters: [first, second] }: PairAgreement, counting: Counting): boolean => counting === 'all' || (counting === 'both' ? first > 0 && second > 0 : first > 0 || second > 0);

export interface Tally {
  readonly pairs: number;
  readonly counted: number;
  readonly compared: Readonly<Record<Compared, Count & { readonly share: number }>>;
}

export class Tallying {
  private pairs = 0;
  private counted = 0;
  private readonly sums = new Map<Compared, Count>();

  constructor(private readonly counting: Counting) {}

  /** @returns whether the pair counts. */
  add(agreement: PairAgreement): boolean {
    this.pairs++;
    if (!counts(agreement, this.counting)) return false;
    this.counted++;
    for (const what of COMPARED) this.sums.set(what, sum(this.sums.get(what) ?? NOTHING, agreement.counts[what]));
    return true;
  }

  tally(): Tally {
    const compared = Object.fromEntries(
      COMPARED.map((what) => {
        const count = this.sums.get(what) ?? NOTHING;
        return [what, { ...count, share: shareOf(count) }];
      }),
    ) as Tally['compared'];
    return { pairs: this.pairs, counted: this.counted, compared };
  }
}
