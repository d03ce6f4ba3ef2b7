/** The words of dates in a language. */
import { z } from 'zod';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));
const numbers = z.record(z.string(), z.int()).transform((o) => new Map(Object.entries(o)));

const schema = z.object({
  months: numbers,
  weekdays: numbers,
  dayParts: list,
  seasons: numbers,
  days: numbers,
  past: list,
  next: list,
  current: list,
  ahead: list,
  units: z.record(z.string(), z.enum(['dayPart', 'day', 'week', 'month', 'year'])).transform((o) => new Map(Object.entries(o))),
  yearWords: list,
  yearPrepositions: list,
  namedByYear: list,
  periodParts: list,
  rangeWords: list,
  through: list,
  between: list,
  thisMonth: list,
  monthUnits: list,
  ordinalSuffixes: list,
  connectors: list,
});

export type DateWords = z.output<typeof schema>;

export const dateWords = vocabulary<DateWords>('dates', schema as unknown as z.ZodType<DateWords>, { de, en });
