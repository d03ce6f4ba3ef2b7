/** A coded document as the formats take it, and what they share: ids, dates, delimited lines, pairs. */
import { stringify } from 'csv-stringify/sync';
import type { Event, EventEntity } from '../../records/event.ts';

export interface CodedDocument {
  readonly id: string;
  readonly events: readonly Event[];
  /** EDTF. */
  readonly published?: string;
  readonly title?: string;
  readonly language?: string;
  readonly url?: string;
  /** Name and version of the coder. */
  readonly coder: string;
}

export const idOf = (document: CodedDocument, at: number): string => `${document.id}-${String(at + 1).padStart(4, '0')}`;

/** The first day of an EDTF date where it tells one: formats of old know only days. */
export function isoDate(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/u.exec(edtf)?.[0];
}

/** A line of tab-separated values: tabs and line ends inside a value become spaces. */
export const tabbed = (values: readonly string[]): string => values.map((v) => v.replace(/[\t\r\n]+/gu, ' ')).join('\t');

/** A line of comma-separated values. */
export const commaSeparated = (values: readonly string[]): string => stringify([[...values]]).trimEnd();

export interface Dyad {
  readonly source: EventEntity;
  readonly target?: EventEntity;
}

/** Formats with one source and one target expand lists: each actor with each recipient, those who act together with each other. */
export function dyadsOf(event: Event): Dyad[] {
  if (event.recipients.length) return event.actors.flatMap((source) => event.recipients.map((target) => ({ source, target })));
  if (event.actors.length === 1) return event.actors.map((source) => ({ source }));
  return event.actors.flatMap((source) => event.actors.filter((target) => target !== source).map((target) => ({ source, target })));
}
