/** Binds what is judged to words rather than to offsets, and finds the words again in a text that may have changed. */
import type { Span } from '../../base/span.ts';
import type { Quote } from '../../records/verdict.ts';

/** So many characters around the words tell one occurrence from another. */
const AROUND = 40;

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/** All stretches of text in a value, each once. */
function spansIn(value: unknown, found = new Map<string, Span>()): Map<string, Span> {
  if (typeof value !== 'object' || value === null) return found;
  if (isSpan(value)) found.set(`${value.start} ${value.end}`, { start: value.start, end: value.end });
  else for (const part of Object.values(value)) spansIn(part, found);
  return found;
}

export const quotesOf = (text: string, value: unknown): Quote[] =>
  [...spansIn(value).values()].map(({ start, end }) => ({ start, end, exact: text.slice(start, end), before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) }));

/** Where the words stand in a text now; undefined where they stand nowhere, or in several places that nothing tells apart. */
function find(text: string, quote: Quote): Span | undefined {
  const { start, exact, before, after } = quote;
  const at = (from: number): Span => ({ start: from, end: from + exact.length });
  const near = (from: number) => common(text.slice(Math.max(0, from - AROUND), from), before, 'end') + common(text.slice(from + exact.length, from + exact.length + AROUND), after, 'start');
  if (text.startsWith(exact, start) && near(start) === before.length + after.length) return at(start);
  let best: { from: number; likeness: number } | undefined;
  let alone = true;
  for (let from = text.indexOf(exact); from >= 0; from = text.indexOf(exact, from + 1)) {
    const likeness = near(from);
    if (best && likeness === best.likeness) alone = false;
    else if (!best || likeness > best.likeness) {
      best = { from, likeness };
      alone = true;
    }
  }
  return best && alone ? at(best.from) : undefined;
}

/** How many characters two texts have in common at their starts or ends. */
function common(a: string, b: string, where: 'start' | 'end'): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  if (where === 'start') while (n < most && a[n] === b[n]) n++;
  else while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** A way from the spans of the text that was judged to those of another; undefined for words that are gone. */
export function pathTo(text: string, quotes: readonly Quote[]): (span: Span) => Span | undefined {
  const found = new Map(quotes.map((quote) => [`${quote.start} ${quote.end}`, find(text, quote)]));
  return ({ start, end }) => found.get(`${start} ${end}`);
}

/** An item with those of its words that stand in the other text; undefined where nothing is left, or what was said is gone. */
export function movedItem<T extends object>(item: T, path: (span: Span) => Span | undefined): T | undefined {
  const left = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (!Array.isArray(part)) return isSpan(part) ? part : Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, left(inner)]));
    return part.filter((p) => typeof p !== 'object' || p === null || !isSpan(p) || path(p)).map(left);
  };
  const kept = moved(left(item) as T, path);
  return kept && 'evidence' in kept && Array.isArray(kept.evidence) && kept.evidence.length ? kept : undefined;
}

/** The value with all its spans in the other text; undefined where some of its words are gone. */
export function moved<T>(value: T, path: (span: Span) => Span | undefined): T | undefined {
  let gone = false;
  const move = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(move);
    if (!isSpan(part)) return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, move(inner)]));
    const to = path(part);
    if (!to) gone = true;
    return { ...part, ...to };
  };
  const result = move(value) as T;
  return gone ? undefined : result;
}
