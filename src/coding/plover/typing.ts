/** What an act is in PLOVER: the deed's own type, turned by each layer over it from the innermost outwards. */
import { z } from 'zod';
import { type Act, type Deed, deed, type Layer, layer } from '../../records/act.ts';
import { type EventAuxiliary, eventType } from '../../records/event.ts';
import deedData from './deeds.json' with { type: 'json' };
import layerData from './layers.json' with { type: 'json' };

const typing = z.strictObject({ type: eventType, cameo: z.string(), mode: z.string().optional(), contexts: z.array(z.string()).optional() });
const deeds = z.strictObject({ about: z.string(), licence: z.string(), deeds: z.record(deed, typing) }).parse(deedData).deeds;
const layers = z.strictObject({ about: z.string(), licence: z.string(), layers: z.partialRecord(layer, z.record(z.string(), typing)) }).parse(layerData).layers;

export type Typing = z.infer<typeof typing>;

/** The typing of a deed under layers, outermost first. */
export function typingOf(name: Deed, over: readonly Layer[]): Typing {
  let current = deeds[name];
  let key: string = name;
  for (let i = over.length - 1; i >= 0; i--) {
    const table = layers[over[i] as Layer];
    const next = table && (table[key] ?? table[current.type] ?? table['*']);
    if (!next) continue;
    current = next;
    // Once a layer has turned it, only the type counts: an ended embargo is no embargo any more.
    key = current.type;
  }
  return current;
}

/** Whether one failed in a deed of which a failure is no act: who "failed to attack" has done nothing. */
export function cameToNothing(name: Deed, over: readonly Layer[]): boolean {
  const at = over.indexOf('failed');
  if (at < 0) return false;
  const { type } = typingOf(name, over.slice(at + 1));
  const table = layers.failed ?? {};
  return !((at === over.length - 1 && name in table) || type in table);
}

const STATUS: Readonly<Record<Act['status'], EventAuxiliary | undefined>> = { held: undefined, planned: 'future', recalled: 'historical', hypothetical: 'hypothetical', negated: 'negation' };

/** A promise and a threat already say that the deed lies ahead: the manual wants the type alone, not the type with "future". */
const SAYS_FUTURE = new Set(['AGREE', 'THREATEN']);

export function auxiliariesOf(act: Pick<Act, 'status' | 'layers'>, { type }: Typing): EventAuxiliary[] {
  const found: EventAuxiliary[] = [];
  const auxiliary = STATUS[act.status];
  if (auxiliary && !(auxiliary === 'future' && SAYS_FUTURE.has(type))) found.push(auxiliary);
  if (act.layers.includes('considered') && !found.includes('hypothetical')) found.push('hypothetical');
  return found;
}
