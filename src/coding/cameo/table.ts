/** CAMEO codes with their labels and their PLOVER equivalents. */
import { z } from 'zod';
import { type EventType, eventType } from '../../records/event.ts';
import data from './table.json' with { type: 'json' };

const row = z.strictObject({ type: eventType, mode: z.string().optional(), contexts: z.array(z.string()).optional(), label: z.string() });
const schema = z.strictObject({ about: z.string(), source: z.string(), licence: z.string(), codes: z.record(z.string().regex(/^\d{3,4}$/u), row) });

export type CameoRow = z.infer<typeof row>;

const cameoTable: Readonly<Record<string, CameoRow>> = schema.parse(data).codes;

export const cameoLabel = (code: string): string | undefined => cameoTable[code]?.label;

/** The type that the conversion table gives a code; of a code that it lacks the type of its shorter code. */
export function ploverOfCameo(code: string): EventType | undefined {
  for (let length = code.length; length >= 2; length--) {
    const found = cameoTable[code.slice(0, length).padEnd(3, '0')];
    if (found) return found.type;
  }
  return undefined;
}
