/** The days that a date in EDTF covers: a day, a month, a year, digits left open, a span with one end open. */

/** From the first day up to, not including, the day after the last; an end that is open is absent. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** @returns undefined where the text is no such date or its year is not known ("XXXX-07-12" covers no stretch of days). */
export function daysOf(edtf: string): Days | undefined {
  const [first = '', last, more] = edtf.split('/');
  if (more !== undefined) return undefined;
  if (last === undefined) return stretch(first);
  const [begins, ends] = [stretch(first), stretch(last)];
  if ((!begins && !isOpen(first)) || (!ends && !isOpen(last)) || (!begins && !ends)) return undefined;
  if (begins && ends && begins.from >= ends.to) return undefined;
  return { ...(begins && { from: begins.from }), ...(ends && { to: ends.to }) };
}

const isOpen = (end: string): boolean => end === '' || end === '..';

/** A date without its marks of doubt ("2024-06~", "2024?"): it covers the days that it names. */
function stretch(date: string): { from: string; to: string } | undefined {
  const m = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/u.exec(date);
  if (!m) return undefined;
  const [, year = '', month = 'XX', day = 'XX'] = m;
  if (year.includes('X')) return month === 'XX' && day === 'XX' ? between(Number(year.replaceAll('X', '0')), 1, 1, Number(year.replaceAll('X', '9')) + 1, 1, 1) : undefined;
  const y = Number(year);
  if (month === 'XX') return day === 'XX' ? between(y, 1, 1, y + 1, 1, 1) : undefined;
  const mo = Number(month);
  if (mo < 1 || mo > 12) return undefined;
  if (day === 'XX') return between(y, mo, 1, y, mo + 1, 1);
  const d = Number(day);
  return d >= 1 && d <= new Date(Date.UTC(y, mo, 0)).getUTCDate() ? between(y, mo, d, y, mo, d + 1) : undefined;
}

function between(y1: number, m1: number, d1: number, y2: number, m2: number, d2: number) {
  return { from: dayText(y1, m1, d1), to: dayText(y2, m2, d2) };
}

/** Days and months past the end of theirs run on into the next. */
function dayText(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
