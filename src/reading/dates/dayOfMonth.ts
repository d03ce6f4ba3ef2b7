/** A day of which the month is not told again: "empfing am 5. in der Kongresshalle", "arrived on the 5th and left on the 7th". */
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { DateMention } from '../scene.ts';
import { type Day, daysBetween, isDay, parseDay, plusMonths, textOf } from './calendar.ts';
import type { Reach } from './pointedDay.ts';
import type { DateWords } from './words.ts';

/** Words that the number may belong to: "am 5. Treffen", "on the 5th floor", "on the 5th of May". */
const COUNTED = /^(?:noun|name|adjective|numeral)$/u;

/** Of the month told last, else of that of the news: the last such day before the publication. */
export function dayOfMonth(tokens: readonly Token[], i: number, words: DateWords, told: readonly DateMention[], published: Day | undefined): Reach | undefined {
  const day = Number(/^(\d{1,2})(?:\.|st|nd|rd|th)$/u.exec((tokens[i] as Token).form)?.[1] ?? 0);
  if (!day || !published || !isOn(tokens, i, words)) return undefined;
  const next = tokens[i + 1];
  if (!next || COUNTED.test(next.wordClass) || words.connectors.has(keyOf(next.form))) return undefined;
  // "on the 5th and 6th floor": of what, stands behind the second.
  if (words.rangeWords.has(keyOf(next.form)) && /^\p{N}/u.test(tokens[i + 2]?.form ?? '')) return undefined;
  const last = parseDay(told.at(-1)?.date.split('/').at(-1));
  const month = last ?? published;
  const same: Day = { year: month.year, month: month.month, day };
  const before = { ...plusMonths(published.year, published.month, -1), day };
  const found = last || daysBetween(same, published) >= 0 ? same : before;
  return isDay(found.month, found.day) ? { date: textOf(found), to: i + 1 } : undefined;
}

/** "am 5.", "on the 5th" */
function isOn(tokens: readonly Token[], i: number, { dayPrepositions, connectors }: DateWords): boolean {
  const at = connectors.has(keyOf(tokens[i - 1]?.form ?? '')) ? i - 2 : i - 1;
  return dayPrepositions.has(keyOf(tokens[at]?.form ?? ''));
}
