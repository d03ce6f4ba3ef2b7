/** Lines → paragraphs: lines that were broken for the page are joined, words that were divided are whole again. */
import type { Line } from './lines.ts';

const CLOSED = /[.!?…:;]["”“»«)’']*\s*$/u;

export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const lines = pages.flat();
  const usual = usualStep(pages);
  const width = widthOf(lines);
  const hyphenated = new Set<string>();
  for (const { text } of lines) for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) hyphenated.add(word.toLowerCase());
  let out = '';
  let before: Line | undefined;
  for (const page of pages)
    page.forEach((line, i) => {
      if (!before) out = line.text;
      else if (i === 0 ? goesOnOverPage(before, line, width) : goesOn(before, line, usual, width)) out = joined(out, line.text, hyphenated);
      else out += `\n\n${line.text}`;
      before = line;
    });
  return out;
}

/** The distance of lines within paragraphs: the one that occurs most. */
function usualStep(pages: readonly (readonly Line[])[]): number {
  const steps = new Map<number, number>();
  for (const page of pages)
    for (const [i, line] of page.entries()) {
      const step = i ? Math.round(2 * ((page[i - 1] as Line).y - line.y)) / 2 : 0;
      if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
    }
  return [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 14;
}

/** How long full lines are. */
function widthOf(lines: readonly Line[]): number {
  const widths = lines.map((l) => l.right - l.left).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

function goesOn(before: Line, line: Line, usual: number, width: number): boolean {
  const step = before.y - line.y;
  if (step <= 0 || step > 1.3 * Math.min(usual, 2.2 * before.size)) return false;
  if (Math.abs(before.size - line.size) > 0.12 * before.size) return false;
  // The first line of a paragraph may be set in, or a list item set out.
  if (line.left - before.left > 0.8 * line.size && CLOSED.test(before.text)) return false;
  if (/^(?:[•·▪–—*-]|\d{1,2}[.)]|\(?[a-z]\))\s/u.test(line.text) && (CLOSED.test(before.text) || isShort(before, width))) return false;
  return !(isShort(before, width) && (CLOSED.test(before.text) || !/^\p{Ll}/u.test(line.text)));
}

/** A line that ends long before the margin is the last of its paragraph. */
const isShort = (line: Line, width: number): boolean => line.right - line.left < 0.72 * width;

/** A sentence that a page's end cuts goes on upon the next. */
const goesOnOverPage = (before: Line, line: Line, width: number): boolean =>
  !CLOSED.test(before.text) && Math.abs(before.size - line.size) < 0.12 * before.size && (/^\p{Ll}/u.test(line.text) || !isShort(before, width));

/** What follows a hyphen that stands for a part left out: "Außen- und Innenminister". */
const LEFT_OUT = /^(?:und|oder|bzw\.|sowie|bis|noch|and|or|to)\s/u;

function joined(text: string, next: string, hyphenated: ReadonlySet<string>): string {
  const divided = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text);
  if (!divided) return `${text} ${next}`;
  if (LEFT_OUT.test(next)) return `${text} ${next}`;
  // "Schleswig-/Holstein", "UN-/Generalsekretär": a part in capitals keeps its hyphen.
  const second = /^\p{L}+/u.exec(next)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(second)) return second ? `${text}${next}` : `${text} ${next}`;
  // What stands with its hyphen elsewhere has one of its own.
  if (hyphenated.has(`${divided[1]}-${second}`.toLowerCase())) return `${text}${next}`;
  return `${text.slice(0, -1)}${next}`;
}
