/** The page that a record is laid out on: its width, its colours, indented and wrapped lines. */

import picocolors from 'picocolors';
import type { Formatter } from 'picocolors/types';
import { visible } from './visible.ts';

export interface Page {
  readonly width: number;
  readonly bold: Formatter;
  readonly dim: Formatter;
  readonly accent: Formatter;
  readonly warn: Formatter;
  /** Words that went from a text, and words that came. */
  readonly gone: Formatter;
  readonly fresh: Formatter;
}

const WIDEST = 110;
const NARROWEST = 30;

/** As wide as the terminal; colour only on a terminal, and not where NO_COLOR is set. */
export function pageOf(stream: { isTTY?: boolean; columns?: number }, env: Readonly<Record<string, string | undefined>>): Page {
  const told = Number(env.COLUMNS);
  const width = Math.max(NARROWEST, Math.min(WIDEST, stream.columns ?? (told > 0 ? told : 80)));
  const c = picocolors.createColors(Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb');
  return { width, bold: c.bold, dim: c.dim, accent: c.cyan, warn: c.yellow, gone: (text) => c.red(c.strikethrough(text)), fresh: c.green };
}

/** Words wrapped to the page behind an indent; `paint` colours each line after it has been measured. */
export function wrapped(page: Page, text: string, indent: number, paint: (line: string) => string = (line) => line, hang = indent): string[] {
  const lines: string[] = [];
  let line = '';
  let room = page.width - indent;
  for (const word of visible(text).split(/\s+/u)) {
    if (!word) continue;
    if (line && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
      room = page.width - hang;
    }
    line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines.map((l, i) => ' '.repeat(i ? hang : indent) + paint(l));
}

/** The text of the spans, in quotation marks, the middle left out where it is long. */
export function quoted(text: string, spans: readonly { start: number; end: number }[], most = 240): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).join(' … ');
  return `“${words.length > most ? `${words.slice(0, most * 0.6).trimEnd()} … ${words.slice(words.length - most * 0.35).trimStart()}` : words}”`;
}

const LABEL = 10;

/** A label in a column of its own, the words beside it. */
export function labelled(page: Page, label: string, words: string): string[] {
  if (!label) return wrapped(page, words, 4);
  const [first = '', ...rest] = wrapped(page, words, 4 + LABEL);
  return [`    ${page.dim(label.padEnd(LABEL))}${first.trimStart()}`, ...rest];
}

/** From one day to another, as people say it; nothing where no day is told. */
export const between = (first: string | null, last: string | null): string[] => (first === null ? [] : first === last || last === null ? [first] : [`${first} to ${last}`]);
