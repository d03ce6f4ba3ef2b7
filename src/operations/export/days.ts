/** Dates in EDTF as first and last day, for formats that know only days. */
import { daysOf } from '../../archive/days.ts';

export interface FirstAndLast {
  readonly first?: string;
  /** The last day itself. */
  readonly last?: string;
}

/** Both are absent where the year is not told; one is, where the date is open at that end. */
export function firstAndLast(edtf: string | undefined): FirstAndLast {
  const days = edtf === undefined ? undefined : daysOf(edtf);
  return { ...(days?.from !== undefined && { first: days.from }), ...(days?.to !== undefined && { last: shifted(days.to, -1) }) };
}

/** The day so many days later. */
export function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
