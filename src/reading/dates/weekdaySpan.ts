/** Spans of days that are told by their weekdays, and weekends. */
import { type Day, daysBetween, plusDays, textOf, weekdayOf } from './calendar.ts';

/** Days from `first` to the next of this weekday. */
const until = (first: Day, weekday: number): Day => plusDays(first, (weekday - weekdayOf(first) + 7) % 7 || 7);

/**
 * "from Monday to Wednesday", "von Freitag bis Sonntag": the days from the first to the last, in EDTF. What is past is over on the
 * day of publication; what lies ahead has not begun before it.
 */
export function weekdaySpan(first: number, last: number, published: Day, past: boolean): string {
  const back = (weekdayOf(published) - first + 7) % 7;
  let from = plusDays(published, past ? -back : (7 - back) % 7);
  if (past && daysBetween(published, until(from, last)) > 0) from = plusDays(from, -7);
  return `${textOf(from)}/${textOf(until(from, last))}`;
}

/** "from today until Friday". */
export const spanFrom = (first: Day, last: number): string => `${textOf(first)}/${textOf(until(first, last))}`;

/** "over the weekend": the last one that has begun, or the one to come; Saturday and Sunday in EDTF. */
export function weekendOf(published: Day, past: boolean): string {
  const today = weekdayOf(published);
  const saturday = past ? plusDays(published, -((today - 6 + 7) % 7)) : plusDays(published, today === 7 ? -1 : 6 - today);
  return `${textOf(saturday)}/${textOf(plusDays(saturday, 1))}`;
}
