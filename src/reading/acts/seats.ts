/** Capitals and seats of government that stand for a state's government where they act: "Moscow refused". */
import { z } from 'zod';
import { vocabulary } from '../vocabulary.ts';
import de from './words/seats.de.json' with { type: 'json' };
import en from './words/seats.en.json' with { type: 'json' };

const schema = z.strictObject({ about: z.string(), locatives: z.array(z.string()), seats: z.record(z.string().regex(/^[A-Z]{3}$/u), z.array(z.string())) });
const read = vocabulary('acts/seats', schema, { de, en });

export interface Seats {
  /** The state of each seat, by its name in lower case. */
  readonly stateOf: ReadonlyMap<string, string>;
  /** Prepositions after which the city is only a place. */
  readonly locatives: ReadonlySet<string>;
}

const indexed = new Map<string, Seats>();

export function seatsOf(language: string): Seats {
  let seats = indexed.get(language);
  if (!seats) {
    const data = read(language);
    const stateOf = new Map(Object.entries(data.seats).flatMap(([code, names]) => names.map((name) => [name, code] as const)));
    seats = { stateOf, locatives: new Set(data.locatives) };
    indexed.set(language, seats);
  }
  return seats;
}
