/** Lays a reading out for a person: part by part, each item with the words that say it. */
import type { Reading } from '../../../operations/read.ts';
import { QUOTES_ITSELF, type ToldItem, told } from '../../../operations/told.ts';
import { type CodedRecord, PARTS, type Part, type ReadoutRecord } from '../../../records/record.ts';
import { noticeLines } from '../notices.ts';
import { eventLines } from './layOutCoding.ts';
import { labelled, type Page, quoted, wrapped } from './page.ts';

/** What stands beside the items of a kept record: their short names, and what people decided on them. */
export interface Margin {
  readonly ids: Readonly<Record<Part, readonly string[]>>;
  /** By short name. */
  readonly remarks: ReadonlyMap<string, readonly string[]>;
}

export function layOut(page: Page, title: string, text: string, reading: Reading, margin?: Margin): string {
  const { record, notices, reader } = reading;
  const lines = [page.bold(title), page.dim(`language ${reader.language} · ${reader.name} ${reader.version}`)];
  for (const part of PARTS) {
    const items = record[part];
    if (!items.length) continue;
    lines.push('', page.bold(page.accent(`${part.toUpperCase()} (${items.length})`)));
    items.forEach((item, i) => {
      const id = margin?.ids[part][i];
      lines.push(...itemLines(page, part, item, text, id));
      for (const remark of (id !== undefined && margin?.remarks.get(id)) || []) lines.push(...wrapped(page, remark, 4, page.warn, 6));
    });
  }
  const { events }: CodedRecord = record;
  if (events) lines.push('', page.bold(page.accent(`EVENTS (${events.length})`)), ...events.flatMap((event) => eventLines(page, event, text)));
  for (const notice of notices) lines.push('', ...noticeLines(notice, notice.severity).flatMap((line) => wrapped(page, line, line.length - line.trimStart().length, page.warn)));
  return `${lines.join('\n')}\n`;
}

export type Item = ReadoutRecord[Part][number];

export const toldOf = (part: Part, item: Item): ToldItem => told(part, item as never);

function itemLines(page: Page, part: Part, item: Item, text: string, id?: string): string[] {
  const { headline, details } = toldOf(part, item);
  const lines = wrapped(page, headline, 2, page.bold, 4);
  if (id !== undefined && lines.length) lines.push(`${lines.pop()} ${page.dim(`[${id}]`)}`);
  for (const [label, words] of details) lines.push(...labelled(page, label, words));
  if (!QUOTES_ITSELF.has(part)) lines.push(...wrapped(page, quoted(text, item.evidence), 4, page.dim));
  return lines;
}
