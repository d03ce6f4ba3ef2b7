/** Stretches of time as people write them: 15m, 2h, 1d. */
import { Fault } from '../../../base/fault.ts';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** Timers take no more, and nobody watches more seldom. */
const LONGEST = 7 * UNITS.d;

/** @returns milliseconds. */
export function intervalOf(told: string): number {
  const m = /^(\d{1,4})([mhd])$/u.exec(told);
  const interval = m ? Number(m[1]) * UNITS[m[2] as keyof typeof UNITS] : 0;
  if (interval > 0 && interval <= LONGEST) return interval;
  throw new Fault({ code: 'usage', message: `'${told}' is no time for --every`, expected: 'minutes, hours or days from 1m to 7d: 15m, 2h, 1d' });
}
