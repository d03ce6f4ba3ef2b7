/** What a dateline tells: "BEIJING, 4. November (Xinhua) --", "Bern, 17.10.2030 -". */
import type { AnalysedSentence, AnalysedText } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import type { DateMention } from '../scene.ts';
import { parseDay } from './calendar.ts';
import { readDates } from './readDates.ts';

const DASH = /^(?:--|[–—-])$/u;
/** A dateline stands at the head of the report, behind title and lead at most. */
const HEAD = 8;
const LONGEST_TOWN = 3;
/** Tokens of a building with its town. */
const LONGEST_PLACE = 9;

function datelineOf(text: AnalysedText): AnalysedSentence | undefined {
  return text.sentences.slice(0, HEAD).find((s) => s.heading && s.to - s.from > 1 && DASH.test(text.tokens[s.to - 1]?.form ?? ''));
}

/** The day that the dateline tells, in EDTF; undefined where it has none or leaves the year out. */
export function datelineDay(text: AnalysedText): string | undefined {
  const line = datelineOf(text);
  const day = line && readDates(text, undefined).find((d) => d.from >= line.from && d.to <= line.to)?.date;
  return day !== undefined && !day.startsWith('X') && parseDay(day) ? day : undefined;
}

/** The tokens of the place that the dateline names, half open. */
export function datelinePlace(text: AnalysedText): { from: number; to: number } | undefined {
  const line = datelineOf(text);
  if (!line) return undefined;
  let to = line.from;
  while (to < line.to && /^\p{Lu}/u.test(text.tokens[to]?.form ?? '')) to++;
  return to > line.from ? { from: line.from, to } : undefined;
}

/** "Oslo", "New Haven"; no "Media Statement". */
const isTownName = (tokens: readonly Token[]): boolean =>
  tokens.every((t) => t.wordClass === 'name') || (tokens.length > 1 && tokens[0]?.wordClass === 'adjective' && tokens.every((t) => /^\p{Lu}/u.test(t.form)));

/** "The Old Palace, Oslo": capitals and commas, and nothing that tells more. */
const isPlaceName = (tokens: readonly Token[]): boolean => tokens.length > 0 && tokens.every((t) => t.form === ',' || /^\p{Lu}/u.test(t.form));

/** "24 September 2024" on a line by itself at the head, with the town on the line before it or before the day: when and where an account was given. */
export function headLine(text: AnalysedText, published: string | undefined): { readonly date: DateMention; readonly place?: { from: number; to: number } } | undefined {
  const head = text.sentences.slice(0, HEAD);
  for (const [n, line] of head.entries()) {
    if (!line.heading) continue;
    // "NEW YORK, 3 May 2030:": with no agency that sends it, the day is that of the account.
    // "3 May 2030 - 18:39"
    const timed = /^\p{N}{1,2}:\p{N}{2}$/u.test(text.tokens[line.to - 1]?.form ?? '') ? line.to - 1 : line.to;
    const to = /^(?::|,|--|[–—|-])$/u.test(text.tokens[timed - 1]?.form ?? '') ? timed - 1 : timed;
    const dates = readDates(text, published).filter((d) => d.from >= line.from && d.to <= to && parseDay(d.date));
    const date = dates.find((d) => d.to === to);
    // "May 3, 2030, The Old Palace, Oslo"
    const first = dates.find((d) => d.from === line.from);
    if (!date && first && text.tokens[first.to]?.form === ',' && to - first.to <= LONGEST_PLACE && isPlaceName(text.tokens.slice(first.to + 1, to)))
      return { date: first, place: { from: first.to + 1, to } };
    if (!date) continue;
    const isTown = (from: number, to: number): boolean => to > from && to - from <= LONGEST_TOWN && isTownName(text.tokens.slice(from, to));
    const before = head[n - 1];
    const end = text.tokens[date.from - 1]?.form === ',' ? date.from - 1 : date.from;
    if (isTown(line.from, end)) return { date, place: { from: line.from, to: end } };
    if (date.from !== line.from) continue;
    return { date, ...(before?.heading && isTown(before.from, before.to) && { place: { from: before.from, to: before.to } }) };
  }
  return undefined;
}
