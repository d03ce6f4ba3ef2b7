// @ts-expect-error The library brings no types.
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { daysOf } from './days.ts';

const DAY = 86_400_000;

describe('days of a date in EDTF', () => {
  it.each(['2025-07-12', '2024-02-29', '2024-06', '2024-12', '2024', '2025-07-11/2025-07-13', '2024-12/2025', '202X', '20XX', '2024-XX', '2024-06~', '1815-06-09'])(
    '%s as the library edtf takes it',
    (date) => {
      const { min, max } = edtf(date) as { min: number; max: number };
      expect(daysOf(date)).toEqual({ from: new Date(min).toISOString().slice(0, 10), to: new Date(max - (max % DAY) + (max < 0 ? 0 : DAY)).toISOString().slice(0, 10) });
    },
  );
  it('with an end open', () => {
    expect(daysOf('2024-03/..')).toEqual({ from: '2024-03-01' });
    expect(daysOf('../2024-03')).toEqual({ to: '2024-04-01' });
    expect(daysOf('2024-03/')).toEqual({ from: '2024-03-01' });
  });
  it.each(['XXXX-07-12', 'XXXX', '2025-02-29', '2024-13', '2024-00', '', '..', '../..', '/', '2025/2024', '2024/2025/2026', 'gestern', '12.07.2025', '2025-7-1'])('none of %j', (date) => {
    expect(daysOf(date)).toBeUndefined();
  });
});
