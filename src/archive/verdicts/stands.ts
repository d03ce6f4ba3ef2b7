/** An item with some of its fields as somebody decided, the words that say them among its evidence; undefined where that is no item. */
import type { z } from 'zod';
import type { Span } from '../../base/span.ts';
import { type Part, record } from '../../records/record.ts';
import type { Item } from '../../records/verdict.ts';

/** The schema of an item of a part; fields that it does not know are refused. */
export const schemaOf = (part: Part): z.ZodObject => record.shape[part].element.strict();

/** Whether its items tell which words say which field. */
export const hasGrounds = (part: Part): boolean => 'grounds' in schemaOf(part).shape;

/** @param fields - null takes a field away. */
export function stands(part: Part, item: Item, fields: Readonly<Record<string, unknown>>, grounds: Readonly<Record<string, readonly Span[]>>): Item | undefined {
  const checked = schemaOf(part).safeParse(withFields(part, item, fields, grounds));
  return checked.success ? (checked.data as unknown as Item) : undefined;
}

export function withFields(part: Part, item: Item, fields: Readonly<Record<string, unknown>>, grounds: Readonly<Record<string, readonly Span[]>>): unknown {
  const now: Record<string, unknown> = { ...item, ...fields };
  for (const [field, value] of Object.entries(fields)) if (value === null) delete now[field];
  if (!('evidence' in fields)) now.evidence = ordered([...item.evidence, ...Object.values(grounds).flat()]);
  if (hasGrounds(part)) {
    const kept = Object.entries({ ...('grounds' in item ? item.grounds : {}), ...grounds }).filter(([field]) => fields[field] !== null);
    if (kept.length) now.grounds = Object.fromEntries(kept);
    else delete now.grounds;
  }
  return now;
}

/** In the order of the text, what overlaps as one. */
export function ordered(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && start < last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
