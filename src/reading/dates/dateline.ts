/** What a dateline tells: "BEIJING, 4. November (Xinhua) --", "Bern, 17.10.2030 -". */
import type { AnalysedSentence, AnalysedText } from '../../language/shared/clause.ts';
import { parseDay } from './calendar.ts';
import { readDates } from './readDates.ts';

const DASH = /^(?:--|[–—-])$/u;
/** A dateline stands at the head of the report, behind title and lead at most. */
const HEAD = 8;

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
