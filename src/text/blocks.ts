/** Divides a text into blocks: paragraphs, headings, list items; a sentence never runs over a block's end. */
import type { Span } from '../base/span.ts';
import { datelineLength } from './dateline.ts';

/** A paragraph or a line that stands by itself. */
export interface Block extends Span {
  /** A line without a final mark of punctuation that stands alone: a title, a heading, a signature. */
  readonly heading: boolean;
}

const FINAL = /[.!?…:;]["“”»«)’']*\s*$/u;

/**
 * Blank lines divide. A single line break divides too, unless the text is wrapped: then the line before it is about as long
 * as its neighbours and does not close a sentence, or the next line goes on in small letters.
 */
export function blocksOf(text: string): Block[] {
  const out: Block[] = [];
  const push = (start: number, end: number) => {
    while (start < end && /\s/u.test(text[start] as string)) start++;
    while (end > start && /\s/u.test(text[end - 1] as string)) end--;
    if (start >= end) return;
    const dateline = datelineLength(text.slice(start, end));
    if (dateline) {
      out.push({ start, end: start + text.slice(start, start + dateline).trimEnd().length, heading: true });
      start += dateline;
    }
    out.push({ start, end, heading: isHeading(text.slice(start, end)) });
  };
  for (const paragraph of paragraphsOf(text)) {
    const lines = linesOf(text, paragraph);
    const longest = Math.max(...lines.map((l) => l.end - l.start));
    let start = paragraph.start;
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      if (!next) {
        push(start, line.end);
        break;
      }
      const joined = isWrapped(text.slice(line.start, line.end), text.slice(next.start, next.end), longest);
      if (!joined) {
        push(start, line.end);
        start = next.start;
      }
    }
  }
  return out;
}

function* paragraphsOf(text: string): Generator<Span> {
  const gap = /(?:\r?\n|\r|\u2028)[^\S\n\r]*(?:\r?\n|\r|\u2028)\s*|\u2029|\f/gu;
  let start = 0;
  for (let m = gap.exec(text); m; m = gap.exec(text)) {
    if (m.index > start) yield { start, end: m.index };
    start = m.index + m[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  const ends = /\r?\n|\r|\u2028/gu;
  ends.lastIndex = start;
  for (let m = ends.exec(text); m && m.index < end; m = ends.exec(text)) {
    lines.push({ start, end: m.index });
    start = m.index + m[0].length;
  }
  lines.push({ start, end });
  return lines;
}

function isWrapped(line: string, next: string, longest: number): boolean {
  const trimmed = line.trim();
  if (!trimmed) return false;
  if (/^\s*[-•*·–]\s/u.test(next)) return false;
  if (/^\s*\p{Ll}/u.test(next)) return true;
  if (/[,\p{L}-]$/u.test(trimmed) && longest <= 110 && line.length > 45 && longest - line.length < 22) return true;
  return longest <= 110 && line.length > 45 && longest - line.length < 14 && !FINAL.test(line);
}

function isHeading(block: string): boolean {
  return block.length <= 240 && !FINAL.test(block);
}
