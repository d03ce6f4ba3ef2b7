/**
 * `npm run bench:exports -- [--documents 10000] [--archive PLACE]`: exports of a tenth of the documents and of all of them in each
 * format by the built command, with time and the most memory that it held. Where the two amounts of memory are alike, it is constant.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { keep, type ReadDocument } from '../src/archive/keep.ts';
import { listDocuments } from '../src/operations/archive/list.ts';
import { openArchive } from '../src/operations/archive/openArchive.ts';
import { readForArchive } from '../src/operations/archive/readForArchive.ts';
import { hashOf } from '../src/operations/archive/received.ts';
import { EXPORT_FORMATS } from '../src/operations/export/formats.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' }, archive: { type: 'string' } } });
const documents = Number(values.documents);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const place = values.archive ?? join(scratch, 'archive');

/** Node tells the most memory that a process held at its end. */
const TELL = `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write('MEMORY ' + process.resourceUsage().maxRSS))")}`;

const samples = await Promise.all(
  readdirSync(join(ROOT, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .map(async (name) => {
      const text = readFileSync(join(ROOT, 'samples', name), 'utf8');
      return { text, reading: await readForArchive({ text, published: '2031-03-04' }) };
    }),
);

/** A sample under a number of its own, its people called otherwise, so that there are some thousands of them; the spans hold. */
function invented(i: number): ReadDocument {
  const { text, reading } = samples[i % samples.length] as (typeof samples)[number];
  const mark = (i % 3000).toString(36).padStart(3, 'x');
  const ends = [...new Set(reading.record.people.flatMap((p) => p.name.split(' ').at(-1) ?? []))].filter((name) => name.length > 4).sort((a, b) => b.length - a.length);
  const renamed = (words: string) => ends.reduce((all, name) => all.replaceAll(name, `${name.slice(0, -3)}${mark}`), words);
  const record = JSON.parse(renamed(JSON.stringify(reading.record))) as typeof reading.record;
  const whole = `${renamed(text)}Nummer ${i}.`;
  const bytes = Buffer.from(whole);
  const published = new Date(Date.UTC(2000, 0, 1 + (i % 9000))).toISOString().slice(0, 10);
  return {
    ...reading,
    origin: `https://amt.example/${i}`,
    sha256: hashOf(bytes),
    bytes,
    text: whole,
    published,
    source: 'Außenamt',
    record,
    personKeys: record.people.map((p) => p.name.toLowerCase()),
  };
}

const archive = await openArchive({ told: place, environment: {}, mayCreate: true });
try {
  const { total } = await listDocuments(archive, { limit: 1, offset: 0 });
  for (let i = total; i < documents; i += 64)
    await keep(
      archive,
      Array.from({ length: Math.min(64, documents - i) }, (_, j) => invented(i + j)),
      { at: new Date(), keysOf: (people) => people.map((p) => p.name.toLowerCase()) },
    );
  const people = await archive.db.execute<{ people: number }>(sql`SELECT count(*)::int AS people FROM person`);
  console.log(`${documents} documents, ${people.rows[0]?.people} people`);
  const tenth = new Date(Date.UTC(2000, 0, 1 + Math.floor(documents / 10))).toISOString().slice(0, 10);
  for (const { name, files } of EXPORT_FORMATS) {
    const few = measured(name, files, ['--published', `2000-01-01/${tenth}`]);
    const all = measured(name, files, []);
    console.log(`${name.padEnd(12)} ${few}   ${all}`);
  }
} finally {
  await archive.close();
  rmSync(scratch, { recursive: true, force: true });
}

function measured(format: string, files: 'one' | 'several', more: readonly string[]): string {
  const output = join(scratch, `export-${format}`);
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TELL, join(ROOT, 'dist/readout.js'), 'export', '--archive', place, '--format', format, '--output', output, '--json', ...more],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(stderr);
  const told = JSON.parse(stdout) as { documents: number };
  const memory = Number(/MEMORY (\d+)/u.exec(stderr)?.[1]) / 1024;
  const size = (files === 'one' ? [output] : readdirSync(output).map((name) => join(output, name))).reduce((sum, file) => sum + statSync(file).size, 0);
  rmSync(output, { recursive: true });
  return `${String(told.documents).padStart(6)} documents ${seconds.toFixed(1).padStart(6)} s ${memory.toFixed(0).padStart(5)} MB held ${(size / 1e6).toFixed(1).padStart(6)} MB written`;
}
