/** The tree of a sentence while it is put right: chunks with their heads and labels, and what is asked of them. */
import type { Chunk, Cue } from '../chunks/chunk.ts';
import type { DeskWord } from '../deskWord.ts';

/** The stretches of a sentence with the tree over them; roots have the head -1. */
export interface Draft {
  readonly words: readonly DeskWord[];
  readonly chunks: readonly Chunk[];
  readonly head: number[];
  readonly label: string[];
}

const FINITE: ReadonlySet<Cue> = new Set<Cue>(['finite', 'passive', 'copula']);

const VERBAL: ReadonlySet<Cue> = new Set<Cue>(['finite', 'passive', 'copula', 'infinitive', 'bare', 'gerund', 'participle', 'being']);

export const NOMINAL: ReadonlySet<Cue> = new Set<Cue>(['pronoun', 'noun', 'name', 'titled', 'post', 'time', 'number']);

export const chunkAt = (d: Draft, k: number): Chunk => d.chunks[k] as Chunk;

export const cueAt = (d: Draft, k: number): Cue | undefined => d.chunks[k]?.cue;

export const keyAt = (d: Draft, k: number): string => d.words[d.chunks[k]?.head ?? -1]?.key ?? '';

export const isVerbal = (d: Draft, k: number): boolean => VERBAL.has(cueAt(d, k) as Cue);

export const isFiniteVerb = (d: Draft, k: number): boolean => FINITE.has(cueAt(d, k) as Cue);

/** A noun with no preposition. */
export const isBare = (d: Draft, k: number): boolean => NOMINAL.has(cueAt(d, k) as Cue) && !chunkAt(d, k).opener;

export const adjacent = (d: Draft, k: number): boolean => k > 0 && chunkAt(d, k - 1).to === chunkAt(d, k).from;

export function childrenAt(d: Draft, k: number): number[] {
  const out: number[] = [];
  for (let c = 0; c < d.head.length; c++) if (d.head[c] === k) out.push(c);
  return out;
}

export const commaBefore = (d: Draft, k: number): boolean => d.words[chunkAt(d, k).from - 1]?.form === ',';

export function descends(d: Draft, k: number, ancestor: number): boolean {
  for (let at = d.head[k] as number, steps = 0; at >= 0 && steps <= d.head.length; at = d.head[at] as number, steps++) if (at === ancestor) return true;
  return false;
}

/** Hangs `k` on `head`; where `head` hangs below `k`, it first takes the place of `k`. */
export function hang(d: Draft, k: number, head: number, label: string): void {
  if (k === head) return;
  if (descends(d, head, k)) {
    d.head[head] = d.head[k] as number;
    d.label[head] = d.label[k] as string;
  }
  d.head[k] = head;
  d.label[k] = label;
}

/** The ancestor of `k` that hangs on `ancestor` itself. */
export function topBelow(d: Draft, k: number, ancestor: number): number {
  let at = k;
  while ((d.head[at] as number) >= 0 && d.head[at] !== ancestor) at = d.head[at] as number;
  return at;
}

export const topOf = (d: Draft, k: number, ancestor: number): number => (descends(d, k, ancestor) ? ancestor : k);

export function determined(d: Draft, k: number): boolean {
  const { inner, head } = chunkAt(d, k);
  return inner.some((a) => a.head === head && a.label === 'det' && /^(?:the|a|an)$/u.test(d.words[a.place]?.lower ?? ''));
}
