/** Reads documents with the command's own filter and keeps them with their records in plain SQLite: `sqliteImport COMMAND FILE DATABASE`. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { BenchDocument } from './documents.ts';
import { openSqlite } from './sqlite.ts';

const [command, file, database] = process.argv.slice(2) as [string, string, string];
/** As many as the archive keeps in one piece. */
const BATCH = 48;

const sqlite = openSqlite(database);
const reading = spawn(process.execPath, [command, 'read', '--ndjson', file], { stdio: ['ignore', 'pipe', 'inherit'] });
const documents = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
let batch: [string, string | null, string | null, string, string][] = [];
for await (const line of createInterface({ input: reading.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { id, record } = JSON.parse(line) as { id: string; record: unknown };
  const { value } = await documents.next();
  const document = JSON.parse(value as string) as BenchDocument & { title?: string };
  if (document.id !== id) throw new Error(`the reading of ${id} came where that of ${document.id} was expected`);
  batch.push([id, document.published ?? null, document.title ?? null, document.text, JSON.stringify(record)]);
  if (batch.length === BATCH) {
    sqlite.keep(batch);
    batch = [];
  }
}
sqlite.keep(batch);
sqlite.close();
