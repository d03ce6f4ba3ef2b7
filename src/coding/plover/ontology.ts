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
  states: z.record(z.string(), z.string()),
});

export const ontology = schema.parse(data);

const states = new Set([...Object.keys(ontology.states), 'KOS', 'XKX']);

/** An ISO 3166-1 alpha-3 code, or one of the two in use for Kosovo; "ELN" and "EDA" only look like codes. */
export const isState = (code: string): boolean => states.has(code);

const byLanguage = new Map<string, ReadonlyMap<string, string>>();

const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag);

function namesIn(language: string): [name: string, alpha3: string][] {
  const display = new Intl.DisplayNames([language], { type: 'region' });
  return Object.entries(ontology.states).map(([alpha3, alpha2]) => [(display.of(alpha2) ?? alpha3).toLowerCase(), alpha3]);
}

/** The state whose name in the language is just these words. */
export function stateByName(words: string, language: string): string | undefined {
  let names = byLanguage.get(language);
  if (!names) {
    names = new Map(isLanguageTag(language) ? namesIn(language) : []);
    byLanguage.set(language, names);
  }
  return names.get(words.toLowerCase().replace(/^(?:the|die|der|das) /u, ''));
}

/** The score of a type, or of its most telling mode. */
export function scoreOf(type: EventType, modes: readonly string[]): number {
  const { score, modes: scores } = ontology.types[type];
  const found = modes.map((m) => scores[m]).filter((s) => s !== undefined);
  return found.length ? found.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a)) : score;
}
