/** Lays a reading out for a person: part by part, each item with the words that say it. */
import type { Reading } from '../../../operations/read.ts';
import { PARTS, type Part, type ReadoutRecord } from '../../../records/record.ts';
import { noticeLines } from '../notices.ts';
import { QUOTES_ITSELF, type ToldItem, tell } from './items.ts';
import { type Page, quoted, wrapped } from './page.ts';

export function layOut(page: Page, title: string, text: string, reading: Reading): string {
  const { record, notices, reader } = reading;
  const lines = [page.bold(title), page.dim(`language ${reader.language} · ${reader.name} ${reader.version}`)];
  for (const part of PARTS) {
    const items = record[part];
    if (!items.length) continue;
    lines.push('', page.bold(page.accent(`${part.toUpperCase()} (${items.length})`)));
    for (const item of items) lines.push(...itemLines(page, part, item as Item, text));
  }
  for (const notice of notices) lines.push('', ...noticeLines(notice, notice.severity).flatMap((line) => wrapped(page, line, line.length - line.trimStart().length, page.warn)));
  return `${lines.join('\n')}\n`;
}

export type Item = ReadoutRecord[Part][number];

export const toldOf = (part: Part, item: Item): ToldItem => (tell[part] as (item: Item) => ToldItem)(item);

function itemLines(page: Page, part: Part, item: Item, text: string): string[] {
  const { headline, details } = toldOf(part, item);
  const lines = wrapped(page, headline, 2, page.bold, 4);
  for (const [label, words] of details) lines.push(...labelled(page, label, words));
  if (!QUOTES_ITSELF.has(part)) lines.push(...wrapped(page, quoted(text, item.evidence), 4, page.dim));
  return lines;
}

const LABEL = 10;

/** A label in a column of its own, the words beside it. */
export function labelled(page: Page, label: string, words: string): string[] {
  if (!label) return wrapped(page, words, 4);
  const [first = '', ...rest] = wrapped(page, words, 4 + LABEL);
  return [`    ${page.dim(label.padEnd(LABEL))}${first.trimStart()}`, ...rest];
}
