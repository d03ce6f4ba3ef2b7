/** What differs between two readings of one text: which items came, which went, which fields are different. */
import type { Span } from '../../base/span.ts';
import { PARTS, type Part, type ReadoutRecord } from '../../records/record.ts';

export type Item = ReadoutRecord[Part][number];

export interface FieldChange {
  readonly field: string;
  /** As JSON values; absent where the field was not there. */
  readonly before?: unknown;
  readonly after?: unknown;
}

export type Change =
  | { readonly part: Part; readonly change: 'came'; readonly item: Item }
  | { readonly part: Part; readonly change: 'went'; readonly item: Item }
  | { readonly part: Part; readonly change: 'differs'; readonly item: Item; readonly fields: readonly FieldChange[] };

export const changesBetween = (before: ReadoutRecord, after: ReadoutRecord): Change[] => PARTS.flatMap((part) => changesIn(part, before[part] ?? [], after[part] ?? []));

function changesIn(part: Part, before: readonly Item[], after: readonly Item[]): Change[] {
  const same = new Map<string, number>();
  for (const item of before) same.set(canonical(item), (same.get(canonical(item)) ?? 0) + 1);
  const fresh = after.filter((item) => !take(same, canonical(item)));
  const left = new Map(same);
  const gone = before.filter((item) => take(left, canonical(item)));
  const changes: Change[] = [];
  for (const item of fresh) {
    const was = nearest(item, gone);
    if (was) {
      gone.splice(gone.indexOf(was), 1);
      changes.push({ part, change: 'differs', item, fields: fieldsThatDiffer(was, item) });
    } else changes.push({ part, change: 'came', item });
  }
  return [...changes, ...gone.map((item): Change => ({ part, change: 'went', item }))];
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count) counts.set(key, count - 1);
  return count > 0;
}

/** The item that rests on most of the same words; a person is one of the same name. */
function nearest(item: Item, candidates: readonly Item[]): Item | undefined {
  if ('aliases' in item) return candidates.find((c) => 'name' in c && c.name === item.name) ?? byWords(item, candidates);
  return byWords(item, candidates);
}

function byWords(item: Item, candidates: readonly Item[]): Item | undefined {
  let best: Item | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const shared = sharedCharacters(core(item), core(candidate));
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best;
}

/** The words that tell an item apart from others of the same sentence: what was said, where it has such, else all its evidence. */
const core = (item: Item): readonly Span[] => ('content' in item ? [item.content] : item.evidence);

const sharedCharacters = (a: readonly Span[], b: readonly Span[]): number => a.reduce((sum, x) => sum + b.reduce((s, y) => s + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0);

function fieldsThatDiffer(before: Item, after: Item): FieldChange[] {
  const [old, now] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => canonical(old[field]) !== canonical(now[field]))
    .map((field) => ({ field, ...(old[field] !== undefined && { before: old[field] }), ...(now[field] !== undefined && { after: now[field] }) }));
}

/** The same text for the same value, whatever the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v)) ?? '';
