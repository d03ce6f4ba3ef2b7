/** Parquet files, one for each table, with days as days and lists as lists. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { plain } from './characters.ts';
import type { ExportedDocument, Piece } from './format.ts';
import type { Cell, CellType, Table } from './tables/table.ts';
import { TABLES } from './tables/tables.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Rows are written in groups of so many, or where they have so many characters. */
const GROUP = 10_000;
const LARGE_GROUP = 8_000_000;

export async function* writeParquet(documents: AsyncIterable<ExportedDocument>): AsyncGenerator<Piece> {
  const files = TABLES.map(openFile);
  for await (const document of documents)
    for (const file of files) {
      const written = file.add(document);
      if (written) yield { file: file.name, content: written };
    }
  for (const file of files) yield { file: file.name, content: file.finish() };
}

interface TableFile {
  readonly name: string;
  /** @returns bytes, where a group of rows is full. */
  readonly add: (document: ExportedDocument) => Uint8Array | undefined;
  readonly finish: () => Uint8Array;
}

function openFile(table: Table): TableFile {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(table), createdBy: 'readout' });
  let columns: unknown[][] = table.columns.map(() => []);
  let size = 0;
  const taken = (): Uint8Array => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    return written;
  };
  const writeGroup = () => {
    writer.write({ columnData: table.columns.map(({ name }, i) => ({ name, data: columns[i] as unknown[] })), rowGroupSize: GROUP });
    columns = table.columns.map(() => []);
    size = 0;
  };
  return {
    name: `${table.name}.parquet`,
    add: (document) => {
      for (const row of table.rows(document))
        row.forEach((cell, i) => {
          const value = parquetValue(cell, table.columns[i]?.type as CellType);
          size += typeof value === 'string' ? value.length : Array.isArray(value) ? value.join('').length : 8;
          columns[i]?.push(value);
        });
      if ((columns[0]?.length ?? 0) < GROUP && size < LARGE_GROUP) return undefined;
      writeGroup();
      return taken();
    },
    finish: () => {
      if (columns[0]?.length) writeGroup();
      writer.finish();
      return taken();
    },
  };
}

function parquetValue(cell: Cell, type: CellType): unknown {
  if (cell === undefined) return undefined;
  if (type === 'day') return new Date(`${cell}T00:00:00Z`);
  if (type === 'text') return plain(String(cell));
  return type === 'texts' ? (cell as readonly string[]).map(plain) : cell;
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

function schemaOf({ columns }: Table): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ name, type }) => elements(name, type))];
}

function elements(name: string, type: CellType): SchemaElement[] {
  const list = (...element: SchemaElement[]): SchemaElement[] => [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...element,
  ];
  switch (type) {
    case 'text':
      return [{ name, ...TEXT, repetition_type: 'OPTIONAL' }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
    case 'day':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }];
    case 'texts':
      return list({ name: 'element', ...TEXT, repetition_type: 'OPTIONAL' });
    case 'spans':
      return list(
        { name: 'element', repetition_type: 'OPTIONAL', num_children: 2 },
        { name: 'start', type: 'INT32', repetition_type: 'OPTIONAL' },
        { name: 'end', type: 'INT32', repetition_type: 'OPTIONAL' },
      );
  }
}
