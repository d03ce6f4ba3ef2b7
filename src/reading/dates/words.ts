/** The words of dates in a language. */
import { z } from 'zod';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));
const numbers = z.record(z.string(), z.int()).transform((o) => new Map(Object.entries(o)));

/** "the-same-day": 0, by the first word, longer ones first. */
const phrases = z.record(z.string(), z.int()).transform((o) => {
  const out = new Map<string, { keys: string[]; days: number }[]>();
  for (const [phrase, days] of Object.entries(o)) {
    const keys = phrase.split('-');
    out.set(
      keys[0] as string,
      [...(out.get(keys[0] as string) ?? []), { keys, days }].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  return out;
});

const lists = z.object({
  months: numbers,
  weekdays: numbers,
  dayParts: list,
  seasons: numbers,
  days: numbers,
  past: list,
  next: list,
  current: list,
  ahead: list,
  /** Nouns and prepositions before what is still to come. */
  prospects: list,
  /** "to be held in May": the words before the participle, joined by a hyphen. */
  toBe: list,
  /** "due to take place in May": the words before a verb, joined by a hyphen. */
  dueTo: list,
  /** Openers of an infinitive that tells an aim. */
  purpose: list,
  resolving: z
    .string()
    .default('')
    .transform((s) => new Set(s.split(' ').filter(Boolean))),
  awaiting: list,
  /** Modal verbs of what is to be. */
  modalsAhead: list,
  units: z.record(z.string(), z.enum(['dayPart', 'day', 'week', 'month', 'year'])).transform((o) => new Map(Object.entries(o))),
  yearWords: list,
  yearPrepositions: list,
  namedByYear: list,
  periodParts: list,
  rangeWords: list,
  through: list,
  between: list,
  /** Of those of `between` the ones whose two ends are joined by "and". */
  betweenTwo: list,
  /** Of those of `through` the ones that mean nothing else. */
  throughOnly: list,
  weekends: list,
  thisMonth: list,
  monthUnits: list,
  ordinalSuffixes: list,
  connectors: list,
  /** Before a day by its number alone: "am 5.", "on the 5th". */
  dayPrepositions: list,
  agoBefore: list,
  agoBehind: list,
  numbers,
  ordinals: numbers,
  yearParts: z.record(z.string(), z.enum(['quarter', 'half'])).transform((o) => new Map(Object.entries(o))),
  pointedDays: phrases,
  /** Those that go on with the report. */
  ongoing: list,
  /** Of those the ones that tell of what has been done by now. */
  reported: list,
  comparing: list,
  /** "on the first day": 1; the last is 0. */
  spanDays: phrases,
  before: list,
});

/** Words that a date can begin with, by key or lemma; months also with an ending ("Mais"), weekdays with a part of the day ("Freitagabend"). */
function openersOf(w: z.output<typeof lists>): ReadonlySet<string> {
  const months = [...w.months.keys()].flatMap((month) => [month, `${month}s`]);
  const weekdays = [...w.weekdays.keys()].flatMap((day) => [day, ...[...w.dayParts].map((part) => day + part)]);
  const others = [w.past, w.next, w.current, w.weekends, w.periodParts, w.agoBefore];
  return new Set([...months, ...weekdays, ...[w.days, w.seasons, w.numbers, w.ordinals].flatMap((m) => [...m.keys()]), ...others.flatMap((set) => [...set])]);
}

const schema = lists.transform((words) => ({ ...words, openers: openersOf(words) }));

export type DateWords = z.output<typeof schema>;

export const dateWords = vocabulary<DateWords>('dates', schema as unknown as z.ZodType<DateWords>, { de, en });
