/** Whether an item of a later reading is the one that was judged. */
import type { Span } from '../../base/span.ts';
import type { Part } from '../../records/record.ts';
import type { Item } from '../../records/verdict.ts';
import { wordsOf } from '../words.ts';

interface Identity {
  /** Fields that make it another item where they differ. */
  readonly must: readonly string[];
  /** Fields without which it is not the same assertion: who said it is part of what was rejected. */
  readonly asserted: readonly string[];
}

const IDENTITY: Readonly<Record<Exclude<Part, 'people'>, Identity>> = {
  encounters: { must: ['kind'], asserted: ['status'] },
  courtesies: { must: ['kind'], asserted: ['from', 'via', 'to'] },
  statements: { must: [], asserted: ['speaker'] },
  commitments: { must: [], asserted: ['by'] },
  instruments: { must: [], asserted: ['name', 'status'] },
  topics: { must: [], asserted: [] },
  outcomes: { must: [], asserted: ['kind'] },
  tone: { must: ['word'], asserted: [] },
};

/** Items that share fewer of their words are two. */
const LEAST = 0.5;

type Fields = Readonly<Record<string, unknown>>;

/**
 * @param judged - the item that was judged, its spans in the text of the reading. @param corrected - its fields after the verdict: a
 * later reader may have learned it. @param asWhole - whether the verdict is on what the item asserts, as a rejection is.
 * @returns how alike they are, from 0 (another item) to 1 (the same in all).
 */
export function likeness(part: Part, judged: Item, corrected: Fields, candidate: Item, asWhole: boolean): number {
  const now = candidate as unknown as Fields;
  const was = judged as unknown as Fields;
  if (canonical(judged) === canonical(candidate)) return 1;
  if (part === 'people') return likenessOfPeople(was, corrected, now);
  const agrees = (field: string) => same(was[field], now[field]) || (field in corrected && same(corrected[field], now[field]));
  const { must, asserted } = IDENTITY[part];
  if (!must.every(agrees) || (asWhole && !asserted.every(agrees))) return 0;
  const shared = overlap(core(judged), core(candidate));
  const agreeing = asserted.length ? asserted.filter(agrees).length / asserted.length : 1;
  return shared < LEAST ? 0 : 0.7 * shared + 0.2 * agreeing;
}

function likenessOfPeople(was: Fields, corrected: Fields, now: Fields): number {
  const name = wordsOf(now.name as string).join(' ');
  if ([was.name, corrected.name].some((n) => typeof n === 'string' && wordsOf(n).join(' ') === name)) return 0.9;
  const spellings = (fields: Fields) => [fields.name as string, ...(fields.aliases as readonly string[])].map((n) => wordsOf(n).join(' '));
  return spellings(was).includes(name) || spellings(now).includes(wordsOf(was.name as string).join(' ')) ? 0.6 : 0;
}

/** What was said, where it has such; else all its evidence. */
const core = (item: Item): readonly Span[] => ('content' in item ? [item.content] : item.evidence);

/** Characters that both have, of those that either has. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = a.reduce((sum, x) => sum + b.reduce((s, y) => s + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0);
  return shared / Math.max(1, length(a) + length(b) - shared);
}

const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

/** The same text for the same value, whatever the order of its fields. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v)) ?? '';
