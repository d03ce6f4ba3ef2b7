/** CSV tables as RFC 4180 has them, one file for each list of the record. */
import { stringify } from 'csv-stringify/sync';
import type { Span } from '../../base/span.ts';
import { plain } from './characters.ts';
import type { ExportedDocument, ExportSettings, Piece } from './format.ts';
import type { Cell, CellType, Table } from './tables/table.ts';
import { TABLES } from './tables/tables.ts';

/** So many characters are gathered before they are handed on. */
const ENOUGH = 64 * 1024;

export async function* writeCsv(documents: AsyncIterable<ExportedDocument>, { asWritten }: Pick<ExportSettings, 'asWritten'>): AsyncGenerator<Piece> {
  const pending = new Map(TABLES.map((table) => [table, lines([table.columns.map((column) => column.name)])]));
  for await (const document of documents)
    for (const table of TABLES) {
      const rows = table.rows(document);
      if (!rows.length) continue;
      const content = (pending.get(table) ?? '') + lines(rows.map((row) => row.map((cell, i) => fieldOf(cell, table.columns[i]?.type as CellType, asWritten))));
      if (content.length >= ENOUGH) yield { file: fileOf(table), content };
      pending.set(table, content.length >= ENOUGH ? '' : content);
    }
  for (const [table, content] of pending) yield { file: fileOf(table), content };
}

const fileOf = ({ name }: Table): string => `${name}.csv`;
const lines = (rows: readonly (readonly string[])[]): string => stringify(rows as string[][], { record_delimiter: 'windows' });

/** Lists stand in one field, parted by "; ", spans as "12-34". */
function fieldOf(cell: Cell, type: CellType, asWritten: boolean): string {
  if (cell === undefined) return '';
  if (type === 'spans') return (cell as readonly Span[]).map(({ start, end }) => `${start}-${end}`).join('; ');
  const told = plain(Array.isArray(cell) ? (cell as readonly string[]).join('; ') : String(cell));
  return typeof cell === 'number' || asWritten ? told : guarded(told);
}

/**
 * Spreadsheets take a field that begins with one of these signs for a formula and run it; behind an apostrophe it stays text. One is
 * also put before those that are there, so that taking one away gives the text back.
 */
const guarded = (field: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/u.test(field) ? `'${field}` : field);
