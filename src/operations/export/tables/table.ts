/** A table: its columns with their types, and how the rows of a document are made. */
import type { Span } from '../../../base/span.ts';
import type { ExportedDocument } from '../format.ts';

export type Cell = string | number | readonly string[] | readonly Span[] | undefined;

/** text, whole number, number, day; lists of texts; spans. */
export type CellType = 'text' | 'integer' | 'number' | 'day' | 'texts' | 'spans';

export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly about: string;
  readonly of: (row: Row) => Cell;
}

export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'about'>[];
  readonly rows: (document: ExportedDocument) => Cell[][];
}

/** First the rows, then the columns, which know what rows they have. */
export const table =
  <Row>(name: string, about: string, rowsOf: (document: ExportedDocument) => readonly Row[]) =>
  (columns: readonly Column<Row>[]): Table => ({ name, about, columns, rows: (document) => rowsOf(document).map((row) => columns.map((column) => column.of(row))) });

/** A row that stands for an item of a list of the record. */
export interface ItemRow<Item> {
  readonly document: ExportedDocument;
  readonly at: number;
  readonly item: Item;
}

export const itemsOf =
  <Item>(list: (document: ExportedDocument) => readonly Item[]) =>
  (document: ExportedDocument): ItemRow<Item>[] =>
    list(document).map((item, at) => ({ document, at, item }));

/** The number across documents of a person whom the record calls so. */
export function personNumber({ record, persons }: ExportedDocument, name: string): number | undefined {
  return persons[record.people.findIndex((p) => p.name === name)]?.number;
}
