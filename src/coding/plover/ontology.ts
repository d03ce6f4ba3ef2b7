/** PLOVER 2.0 as data: types, modes, contexts, auxiliaries and sectors of the manual, checked when they are loaded. */
import { z } from 'zod';
import { type EventType, eventAuxiliary, eventType } from '../../records/event.ts';
import data from './ontology.json' with { type: 'json' };

const schema = z.strictObject({
  about: z.string(),
  source: z.string(),
  licence: z.string(),
  types: z.record(eventType, z.strictObject({ quad: z.int(), score: z.number(), recipient: z.boolean(), modes: z.record(z.string(), z.number()) })),
  contexts: z.array(z.string()),
  auxiliaries: z.array(eventAuxiliary),
  sectors: z.array(z.string()),
  organisations: z.array(z.string()),
  states: z.array(z.string()),
});

export const ontology = schema.parse(data);

const states = new Set([...ontology.states, 'KOS', 'XKX']);

/** An ISO 3166-1 alpha-3 code, or one of the two in use for Kosovo; "ELN" and "EDA" only look like codes. */
export const isState = (code: string): boolean => states.has(code);

/** The score of a type, or of its most telling mode. */
export function scoreOf(type: EventType, modes: readonly string[]): number {
  const { score, modes: scores } = ontology.types[type];
  const found = modes.map((m) => scores[m]).filter((s) => s !== undefined);
  return found.length ? found.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a)) : score;
}
