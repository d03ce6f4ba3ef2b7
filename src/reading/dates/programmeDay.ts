/** Days of a programme: the weekday after the one that it has reached, and the first or last day of a visit whose days are told. */
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { DateMention } from '../scene.ts';
import { type Day, daysBetween, parseDay, plusDays, textOf, weekdayOf } from './calendar.ts';
import type { Reach } from './pointedDay.ts';
import type { DateWords } from './words.ts';

/** The farthest day ahead that a weekday by itself means. */
const WEEK = 6;

const endsOf = ({ date }: DateMention): readonly [Day, Day] | undefined => {
  const [first, last] = date.split('/') as [string, string | undefined];
  const [from, to] = [parseDay(first), parseDay(last ?? first)];
  return from && to ? [from, to] : undefined;
};

/** "Am Montag, 20. Oktober, trifft sie A. Am Dienstag reist sie weiter": where a programme has reached a later week, its weekdays go on from there. */
export function programmeDay(told: readonly DateMention[], weekday: number, published: Day, namesWeekday: (token: number) => boolean): string | undefined {
  // A day by itself is no programme; days of a visit are those of the visit.
  const ahead = told.findLast((d) => {
    const ends = endsOf(d);
    return ends && daysBetween(published, ends[0]) > WEEK && (d.date.includes('/') || namesWeekday(d.from));
  });
  const [from, to] = (ahead && endsOf(ahead)) ?? [];
  if (!ahead || !from || !to) return undefined;
  const day = plusDays(from, (weekday - weekdayOf(from) + 7) % 7);
  return !ahead.date.includes('/') || daysBetween(day, to) >= 0 ? textOf(day) : undefined;
}

/** "besucht vom 20. bis 22. Oktober Oslo. Am letzten Tag reist sie nach Bergen": of the span told last. */
export function dayOfSpan(tokens: readonly Token[], i: number, words: DateWords, told: readonly DateMention[]): Reach | undefined {
  for (const { keys, days } of words.spanDays.get(keyOf(tokens[i]?.form ?? '')) ?? []) {
    if (!keys.every((key, n) => keyOf(tokens[i + n]?.form ?? '') === key)) continue;
    const [from, to] = told.flatMap((d) => (d.date.includes('/') ? [endsOf(d)] : [])).at(-1) ?? [];
    const day = from && to && (days === 0 ? to : plusDays(from, days - 1));
    return day && daysBetween(day, to) >= 0 ? { date: textOf(day), to: i + keys.length } : undefined;
  }
  return undefined;
}
