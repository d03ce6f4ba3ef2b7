/** Names that stand for a state without naming it: seats of government ("Moscow refused"), parties and armed groups, cities and regions. */
import { z } from 'zod';
import { vocabulary } from '../vocabulary.ts';
import de from './words/seats.de.json' with { type: 'json' };
import en from './words/seats.en.json' with { type: 'json' };

const byState = z.record(z.string().regex(/^[A-Z]{3}$/u), z.array(z.string()));
const schema = z.strictObject({ about: z.string(), locatives: z.array(z.string()), seats: byState, groups: byState, places: byState });
const read = vocabulary('acts/seats', schema, { de, en });

export interface Seats {
  /** The state of each seat, by its name in lower case. */
  readonly stateOf: ReadonlyMap<string, string>;
  /** The state of each group, city and region, by its name in lower case. */
  readonly homeOf: ReadonlyMap<string, string>;
  /** First words of the names in homeOf. */
  readonly firstWords: ReadonlySet<string>;
  /** Prepositions after which the city is only a place. */
  readonly locatives: ReadonlySet<string>;
}

const indexed = new Map<string, Seats>();

export function seatsOf(language: string): Seats {
  let seats = indexed.get(language);
  if (!seats) {
    const data = read(language);
    const turned = (table: Readonly<Record<string, readonly string[]>>) => Object.entries(table).flatMap(([code, names]) => names.map((name) => [name, code] as const));
    const homeOf = new Map([...turned(data.seats), ...turned(data.groups), ...turned(data.places)]);
    seats = { stateOf: new Map(turned(data.seats)), homeOf, firstWords: new Set([...homeOf.keys()].map((name) => name.split(' ')[0] as string)), locatives: new Set(data.locatives) };
    indexed.set(language, seats);
  }
  return seats;
}
