/**
 * `npm run bench:import -- [FILE.ndjson] [--documents N]`: keeps the same documents in an archive in a folder, in one on a PostgreSQL
 * server and in plain SQLite with full-text search, each by the same reader, and searches all three. Without a file the German
 * releases are taken, or the samples where they are absent.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { openArchive } from '../src/operations/archive/openArchive.ts';
import { search, type Wanted } from '../src/operations/archive/search.ts';
import { serverPlace, stopServer } from '../test/archives.ts';
import { loadCorpus } from './documents.ts';
import { bytesOf, type Measured, measured } from './process.ts';
import { openSqlite } from './sqlite.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { documents: { type: 'string', default: '1000000' } } });
const folder = mkdtempSync(join(tmpdir(), 'readout-import-'));
const file = positionals[0] ?? (await corpusFile());

async function corpusFile(): Promise<string> {
  const { german } = await loadCorpus(Number(values.documents));
  const path = join(folder, 'documents.ndjson');
  writeFileSync(path, german.map((d) => `${JSON.stringify(d)}\n`).join(''));
  return path;
}

const COMMAND = new URL('../dist/readout.js', import.meta.url).pathname;
const SQLITE = new URL('./sqliteImport.ts', import.meta.url).pathname;
const MB = 1024 * 1024;
const ROUNDS = 7;

const SEARCHES: readonly (readonly [name: string, wanted: Partial<Wanted>, inSqlite?: string])[] = [
  ['a word in many', { words: 'Schweiz' }, 'schweiz'],
  ['a word in some', { words: 'Verhandlungen' }, 'verhandlungen'],
  ['a rare word', { words: 'Waffenruhe' }, 'waffenruhe'],
  ['no such word', { words: 'Weltraumbahnhof' }, 'weltraumbahnhof'],
  ['two words', { words: 'Abkommen Doppelbesteuerung' }, 'abkommen doppelbesteuerung'],
  ['a phrase', { words: '"bilaterale Beziehungen"' }, '"bilaterale beziehungen"'],
  ['beginnings', { words: 'Konsult*' }, 'konsult*'],
  ['kind and side', { kind: 'meeting', side: ['DEU'] }],
  ['kind, date, place', { kind: 'visit', date: '2012', place: 'Bern' }],
  ['who', { who: ['Micheline Calmy-Rey'] }],
  ['words and fields', { words: 'Verhandlungen', kind: 'meeting' }],
];

async function timed(work: () => Promise<number> | number): Promise<{ found: number; ms: number }> {
  const times: number[] = [];
  let found = 0;
  for (let i = 0; i <= ROUNDS; i++) {
    const began = performance.now();
    found = await work();
    times.push(performance.now() - began);
  }
  // The first finds nothing in memory yet.
  const sorted = times.slice(1).sort((a, b) => a - b);
  return { found, ms: sorted[ROUNDS >> 1] as number };
}

async function searchesIn(place: string): Promise<{ found: number; ms: number }[]> {
  const archive = await openArchive({ told: place, environment: {}, mayCreate: false });
  try {
    await archive.db.execute(sql`ANALYZE`);
    const results: { found: number; ms: number }[] = [];
    for (const [, wanted] of SEARCHES) results.push(await timed(async () => (await search(archive, { limit: 10, offset: 0, ...wanted })).total));
    return results;
  } finally {
    await archive.close();
  }
}

async function sizeOf(place: string): Promise<number> {
  const archive = await openArchive({ told: place, environment: {}, mayCreate: false });
  const { rows } = await archive.db.execute<{ size: string }>(sql`SELECT pg_database_size(current_database()) AS size`);
  await archive.close();
  return Number(rows[0]?.size);
}

const row = (name: string, { seconds, peakMB }: Measured, alone: Measured, size?: number) =>
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s  ${(seconds / alone.seconds).toFixed(2)} of reading alone  ${peakMB.toFixed(0).padStart(5)} MB of memory${size === undefined ? '' : `  ${(size / MB).toFixed(0)} MB on disk`}`,
  );

const server = await serverPlace();
try {
  console.log(`${(bytesOf(file) / MB).toFixed(1)} MB of documents`);
  const alone = await measured(process.execPath, [COMMAND, 'read', '--ndjson', file]);
  row('reading alone', alone, alone);

  const inFolder = join(folder, 'archive');
  const kept = await measured(process.execPath, [COMMAND, 'add', '--archive', inFolder, file]);
  row('archive in a folder', kept, alone, bytesOf(inFolder));

  const onServer = await server.fresh();
  const served = await measured(process.execPath, [COMMAND, 'add', '--archive', onServer, file]);
  row('archive on a server', served, alone, await sizeOf(onServer));

  const database = join(folder, 'plain.sqlite');
  const plain = await measured(process.execPath, ['--import', 'tsx', SQLITE, COMMAND, file, database]);
  row('SQLite (WebAssembly) with FTS5', plain, alone, bytesOf(database));

  const [a, b] = [await searchesIn(inFolder), await searchesIn(onServer)];
  const sqlite = openSqlite(database);
  console.log(`\n${'milliseconds (found)'.padEnd(22)} ${'folder'.padStart(14)} ${'server'.padStart(14)} ${'SQLite'.padStart(14)}`);
  const told = (result?: { found: number; ms: number }) => (result ? `${result.ms.toFixed(1)} (${result.found})` : '–').padStart(14);
  for (const [i, [name, , words]] of SEARCHES.entries())
    console.log(`${name.padEnd(22)} ${told(a[i])} ${told(b[i])} ${told(words === undefined ? undefined : await timed(() => sqlite.search(words)))}`);
  sqlite.close();
  await stopServer(inFolder);
} finally {
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
}
