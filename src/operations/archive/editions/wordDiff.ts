/** Which words came and which went between two texts, and where the words that stayed stand in the other one. */
import type { Span } from '../../../base/span.ts';

/** A stretch of words: the same in both, in the earlier text alone, or in the later alone. */
export interface Piece {
  readonly change: 'same' | 'went' | 'came';
  readonly text: string;
  /** Where it begins in the earlier and in the later text. */
  readonly before: number;
  readonly after: number;
}

/** Texts that have next to nothing in common are compared by paragraphs, and then as wholes, rather than for minutes. */
const MILLISECONDS = 2000;

export async function wordDiff(before: string, after: string): Promise<Piece[]> {
  const { diffArrays } = await import('diff');
  const by = (tokens: (text: string) => string[]) => diffArrays(tokens(before), tokens(after), { timeout: MILLISECONDS });
  const changes = by(wordsIn) ??
    by(paragraphsIn) ?? [
      { added: false, removed: true, value: [before] },
      { added: true, removed: false, value: [after] },
    ];
  const pieces: Piece[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (!text) continue;
    pieces.push({ change: added ? 'came' : removed ? 'went' : 'same', text, before: at, after: to });
    if (!added) at += text.length;
    if (!removed) to += text.length;
  }
  return pieces;
}

/** Words, numbers, spaces and every other sign by itself. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[\s\S]/gu) ?? [];
const paragraphsIn = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** A span of the earlier text where its words are in the later one; what went is a place without words. */
export function spanAfter(pieces: readonly Piece[], { start, end }: Span): Span {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  let place = 0;
  for (const piece of pieces) {
    if (piece.change === 'came' || piece.before + piece.text.length <= start) continue;
    if (piece.before >= end) break;
    place = piece.after;
    if (piece.change === 'went') continue;
    const [first, last] = [Math.max(start, piece.before), Math.min(end, piece.before + piece.text.length)];
    from = Math.min(from, piece.after + first - piece.before);
    to = Math.max(to, piece.after + last - piece.before);
  }
  return to > 0 && from < to ? { start: from, end: to } : { start: place, end: place };
}
