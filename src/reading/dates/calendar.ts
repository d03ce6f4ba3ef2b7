/** Days and months as EDTF, and what lies before and after a date of publication. No clock: every date is given. */

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function parseDay(edtf: string | undefined): Day | undefined {
  const m = edtf === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(edtf);
  return m ? { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : undefined;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] as number);

/** EDTF of a day; a year that is not told is XXXX. */
export const dayText = (day: number, month: number, year: number | undefined): string => `${year === undefined ? 'XXXX' : four(year)}-${two(month)}-${two(day)}`;

export const monthText = (month: number, year: number | undefined): string => `${year === undefined ? 'XXXX' : four(year)}-${two(month)}`;

export const textOf = (d: Day): string => dayText(d.day, d.month, d.year);

const number = (d: Day): number => Date.UTC(d.year, d.month - 1, d.day) / 86_400_000;

export function plusDays(d: Day, days: number): Day {
  const date = new Date((number(d) + days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (d: Day): number => ((((number(d) + 3) % 7) + 7) % 7) + 1;

export const daysBetween = (from: Day, to: Day): number => number(to) - number(from);

export function plusMonths(year: number, month: number, months: number): { year: number; month: number } {
  const n = year * 12 + month - 1 + months;
  return { year: Math.floor(n / 12), month: (n % 12) + 1 };
}

/** The year in which a month, or a day of it, lies nearest to the date of publication; towards the past or the future where that is told. */
export function yearNear(published: Day, month: number, day: number | undefined, direction: 'past' | 'future' | undefined): number {
  const distance = (year: number): number => daysBetween(published, { year, month, day: day ?? 15 });
  const years = [published.year - 1, published.year, published.year + 1];
  const slack = day === undefined ? 31 : 1;
  const allowed = years.filter((y) => (direction === 'past' ? distance(y) <= slack : direction === 'future' ? distance(y) >= -slack : true));
  return (allowed.length ? allowed : years).reduce((best, y) => (Math.abs(distance(y)) < Math.abs(distance(best)) ? y : best));
}
