/** Columns that many tables have. */
import type { Span } from '../../../base/span.ts';
import { firstAndLast } from '../days.ts';
import type { ExportedDocument } from '../format.ts';
import { quotesOf } from '../quotes.ts';
import type { Column, ItemRow } from './table.ts';

export const text = <Row>(name: string, about: string, of: Column<Row>['of']): Column<Row> => ({ name, type: 'text', about, of });
export const texts = <Row>(name: string, about: string, of: (row: Row) => readonly string[] | undefined): Column<Row> => ({ name, type: 'texts', about, of: (row) => of(row) ?? [] });
export const integer = <Row>(name: string, about: string, of: (row: Row) => number | undefined): Column<Row> => ({ name, type: 'integer', about, of });
export const number = <Row>(name: string, about: string, of: (row: Row) => number | undefined): Column<Row> => ({ name, type: 'number', about, of });
export const day = <Row>(name: string, about: string, of: (row: Row) => string | undefined): Column<Row> => ({ name, type: 'day', about, of });

interface OfDocument {
  readonly document: ExportedDocument;
}

export const documentColumn = <Row extends OfDocument>(): Column<Row> => integer('document', 'number of the document', ({ document }) => document.id);
export const itemColumn = <Row extends { readonly at: number }>(about = 'place in the list of the record, from 0'): Column<Row> => integer('item', about, ({ at }) => at);

/** A date as written in the record, and its first and last day. */
export const dates = <Row>(of: (row: Row) => string | undefined): Column<Row>[] => [
  text('date', 'EDTF', of),
  day('date_first', 'its first day', (row) => firstAndLast(of(row)).first),
  day('date_last', 'its last day', (row) => firstAndLast(of(row)).last),
];

/** The words that say it, and where they stand. */
export const evidence = <Row extends OfDocument>(of: (row: Row) => readonly Span[]): Column<Row>[] => [
  texts('quotes', 'the words that say it', (row) => quotesOf(row.document.text, of(row))),
  { name: 'spans', type: 'spans', about: 'where they stand: UTF-16 code units of the text, the end left out', of: (row) => of(row).map(({ start, end }) => ({ start, end })) },
];

export const itemEvidence = <Item extends { readonly evidence: readonly Span[] }>(): Column<ItemRow<Item>>[] => evidence(({ item }) => item.evidence);

export const content = <Item extends { readonly content: Span & { readonly text: string } }>(about: string): Column<ItemRow<Item>>[] => [
  text('content', about, ({ item }) => item.content.text),
  integer('content_start', 'where it begins', ({ item }) => item.content.start),
  integer('content_end', 'where it ends', ({ item }) => item.content.end),
];
