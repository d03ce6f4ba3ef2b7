/**
 * Kills an import with SIGKILL at random moments, again and again, and whoever gives verdicts on what is there already with it, and
 * holds what is in the archive against an import that nobody disturbed. `npm run crash -- --kills 50 --seed 1 [--server]`; in the tests a few kills only.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Archive, openArchive } from '../src/operations/archive/openArchive.ts';
import { show } from '../src/operations/archive/show.ts';
import { acceptOrReject } from '../src/operations/archive/verdicts/give.ts';
import type { Place } from './archives.ts';
import { COMMAND, ROOT, scratch } from './command.ts';

export interface CrashReport {
  readonly kills: number;
  readonly ofTheServer: number;
  readonly imports: number;
  readonly documents: number;
  /** Acknowledged while the import went on. */
  readonly verdicts: number;
  /** What was not as it must be. */
  readonly faults: readonly string[];
}

export interface CrashOptions {
  readonly kills: number;
  readonly documents: number;
  readonly seed: number;
  /** In a folder the private server is killed, too. */
  readonly killsServer: boolean;
  readonly tell?: (line: string) => void;
}

const NAMES = ['Eva Stern', 'Paul Tarn', 'Lin Baoshan', 'Nils Lund', 'Anna Beispiel', 'Karl Muster', 'Erik Sund'];

/** Invented documents; one in eleven comes twice, one in thirteen is broken. */
function dumpOf(documents: number): string {
  return Array.from({ length: documents }, (_, i) => {
    if (i % 13 === 12) return '{"id":';
    const id = i % 11 === 10 ? i - 1 : i;
    const [a, b] = [NAMES[id % NAMES.length], NAMES[(id * 3 + 1) % NAMES.length]];
    return JSON.stringify({
      id,
      language: 'de',
      published: `2031-0${(id % 9) + 1}-15`,
      text: `Ministerin ${a} empfing am ${(id % 27) + 1}. März 2031 in Bern Botschafter ${b}. Sie sprachen über die Lage am Fluss ${id}. ${a} dankte ${b}.`,
    });
  }).join('\n');
}

export async function crash(place: Place, { kills, documents, seed, killsServer, tell = () => undefined }: CrashOptions): Promise<CrashReport> {
  const random = randomFrom(seed);
  const files = scratch();
  const dump = files.file('dump.ndjson', dumpOf(documents));
  const faults: string[] = [];
  let done = 0;
  let ofTheServer = 0;
  let imports = 0;
  let kept = 0;
  let verdicts = 0;
  try {
    const calm = await place.fresh();
    const began = performance.now();
    await addUntil(calm, dump);
    const whole = performance.now() - began;
    await judgeAll(calm);
    const expected = await digest(calm);
    while (done < kills) {
      const archive = await place.fresh();
      let acknowledged = new Set<string>();
      let judged: number[] = [];
      for (;;) {
        const last = done >= kills;
        const server = killsServer && !last && random() < 0.3;
        const after = last ? undefined : whole * (0.05 + 0.75 * random());
        // On a busy machine every kill may come before a verdict: the first one waits for one.
        const patient = verdicts + judged.length === 0;
        const run = await addUntil(archive, dump, after, { patient, ...(server && { also: () => killServer(archive) }) });
        acknowledged = new Set([...acknowledged, ...run.acknowledged]);
        judged = [...judged, ...run.verdicts];
        if (run.killed) {
          done++;
          if (server) ofTheServer++;
          faults.push(...(await missing(archive, acknowledged, judged)));
        } else if (run.status !== 1) faults.push(`the import ended with ${run.status}: ${run.err}`);
        if (!run.killed) break;
      }
      imports++;
      verdicts += judged.length;
      faults.push(...(await missing(archive, acknowledged, judged)));
      await judgeAll(archive);
      const found = await digest(archive);
      kept = found.documents;
      for (const part of Object.keys(expected) as (keyof Digest)[])
        if (found[part] !== expected[part]) faults.push(`${part} of the archive differ after ${done} kills: ${found[part]}, not ${expected[part]}`);
      tell(`${done} kills, ${imports} imports, ${verdicts} verdicts, ${faults.length} faults`);
    }
  } finally {
    files.remove();
  }
  return { kills: done, ofTheServer, imports, documents: kept, verdicts, faults };
}

interface AddRun {
  readonly killed: boolean;
  readonly status: number | null;
  readonly acknowledged: readonly string[];
  /** Numbers of the verdicts that were acknowledged meanwhile. */
  readonly verdicts: readonly number[];
  readonly err: string;
}

interface Killing {
  /** Whether the kill waits until a verdict has been given. */
  readonly patient?: boolean;
  /** Kills something else at the same moment. */
  readonly also?: () => void;
}

/** @param after - milliseconds until the command is killed. */
function addUntil(archive: string, dump: string, after?: number, { patient = false, also }: Killing = {}): Promise<AddRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, 'add', '--archive', archive, '--json', dump], { cwd: ROOT });
    const beside = judgeBeside(archive);
    let out = '';
    let err = '';
    let rest = '';
    child.stdout.on('data', (bytes) => {
      out += bytes;
      const lines = (rest + bytes).split('\n');
      rest = lines.pop() as string;
      for (const line of lines) {
        const { id, state, origin } = JSON.parse(line) as { id: number; state: string; origin: string };
        if (state === 'added' && isJudged(origin)) beside.on(id);
      }
    });
    child.stderr.on('data', (bytes) => {
      err += bytes;
    });
    const kill = () => {
      if (patient && !beside.hasGiven()) {
        timer = setTimeout(kill, 20);
        return;
      }
      also?.();
      child.kill('SIGKILL');
      beside.kill();
    };
    let timer = after === undefined ? undefined : setTimeout(kill, after);
    child.on('close', async (status, signal) => {
      clearTimeout(timer);
      const verdicts = await beside.end();
      const lines = out.split('\n').slice(0, -1);
      const acknowledged = lines.map((line) => JSON.parse(line) as { state: string; origin: string }).filter((one) => one.state !== 'failed');
      resolve({ killed: signal === 'SIGKILL', status, acknowledged: acknowledged.map((one) => one.origin), verdicts, err });
    });
  });
}

/** One document in twenty is judged: its thanks are rejected. */
const isJudged = (origin: string): boolean => Number(/#(\d+)$/u.exec(origin)?.[1] ?? 1) % 20 === 0;

/** Gives verdicts by the command, one after the other, on documents that the import has acknowledged. */
function judgeBeside(archive: string) {
  const waiting: number[] = [];
  const given: number[] = [];
  let child: ChildProcess | undefined;
  let killed = false;
  let work: Promise<void> = Promise.resolve();
  const give = (document: number) =>
    new Promise<void>((resolve) => {
      if (killed) return resolve();
      let out = '';
      child = spawn(process.execPath, [COMMAND, 'verdict', 'reject', String(document), 'cou1', '--by', 'a test', '--json', '--archive', archive], { cwd: ROOT });
      child.stdout?.on('data', (bytes) => {
        out += bytes;
      });
      child.on('close', (status) => {
        // What was printed was acknowledged, though the command was killed behind it.
        if (status === 0 || out.endsWith(']\n')) for (const { verdict } of JSON.parse(out) as { verdict: number }[]) given.push(verdict);
        resolve();
      });
    });
  return {
    on: (document: number) => {
      waiting.push(document);
      work = work.then(() => give(waiting.shift() as number));
    },
    hasGiven: () => given.length > 0,
    kill: () => {
      killed = true;
      child?.kill('SIGKILL');
    },
    end: async () => {
      // The import is over; what waits still is judged in the end.
      killed = true;
      await work;
      return given;
    },
  };
}

/** All verdicts that were not given yet. */
const judgeAll = (told: string): Promise<void> =>
  within(told, async (archive) => {
    const { rows } = await archive.db.execute<{ uri: string; id: number }>(sql`SELECT uri, document_id AS id FROM origin ORDER BY document_id`);
    for (const { uri, id } of rows) {
      if (!isJudged(uri)) continue;
      const { ids } = await show(archive, id);
      if (ids.courtesies.includes('cou1')) await acceptOrReject(archive, 'reject', id, ['cou1'], { by: 'a test', at: new Date() });
    }
  });

function killServer(archive: string): void {
  try {
    process.kill(Number(readFileSync(join(archive, 'postgresql', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  } catch {
    // It had not started yet.
  }
}

async function within<T>(told: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive({ told, environment: {}, mayCreate: true });
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

/** What was acknowledged must be there, whole: one reading for each edition, one edition that is current for each document. */
const missing = (told: string, acknowledged: ReadonlySet<string>, verdicts: readonly number[]): Promise<string[]> =>
  within(told, async ({ db }) => {
    const faults: string[] = [];
    const there = await db.execute<{ uri: string }>(sql`SELECT uri FROM origin`);
    const uris = new Set(there.rows.map((row) => row.uri));
    for (const uri of acknowledged) if (!uris.has(uri)) faults.push(`${uri} was acknowledged and is lost`);
    const halves = await db.execute<{ n: number }>(
      sql`SELECT count(*)::int AS n FROM document d WHERE (SELECT count(*) FROM edition e JOIN reading r ON r.edition_id = e.id WHERE e.document_id = d.id AND e.current) <> 1 OR NOT EXISTS (SELECT FROM origin o WHERE o.document_id = d.id)`,
    );
    if (halves.rows[0]?.n) faults.push(`${halves.rows[0].n} documents are there by halves`);
    const held = await db.execute<{ id: number }>(sql`
      SELECT v.id FROM verdict v JOIN edition e USING (sha256) JOIN reading r ON r.edition_id = e.id AND json_array_length(r.judged -> 'courtesies') = 0
      WHERE NOT EXISTS (SELECT FROM item i WHERE i.edition_id = e.id AND i.part = 'courtesies')`);
    const holding = new Set(held.rows.map((row) => row.id));
    for (const verdict of verdicts) if (!holding.has(verdict)) faults.push(`verdict ${verdict} was acknowledged and is lost or has no effect`);
    const torn = await db.execute<{ n: number }>(
      sql`SELECT count(*)::int AS n FROM verdict WHERE id NOT IN (${
        held.rows.length
          ? sql.join(
              held.rows.map((row) => sql`${row.id}`),
              sql`, `,
            )
          : sql`0`
      })`,
    );
    if (torn.rows[0]?.n) faults.push(`${torn.rows[0].n} verdicts are written and have no effect`);
    return faults;
  });

type Digest = Record<'documents' | 'contents' | 'entries' | 'people', number | string>;

/** All that is in an archive, but for numbers and times. */
const digest = (told: string): Promise<Digest & { documents: number }> =>
  within(told, async ({ db }) => {
    const list = async (statement: ReturnType<typeof sql>) => (await db.execute(statement)).rows;
    const hash = (rows: unknown) => createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
    const documents =
      await list(sql`SELECT o.uri, e.number, e.current, encode(e.sha256, 'hex') AS sha256, md5(e.text) AS text, md5(r.record::text) AS record, md5(r.judged::text) AS judged, r.number AS reading
      FROM origin o JOIN edition e USING (document_id) JOIN reading r ON r.edition_id = e.id ORDER BY 1, 2, 8`);
    const entries =
      await list(sql`SELECT encode(e.sha256, 'hex') AS sha256, i.part, i.ordinal, i.keys, i.days::text AS days, (SELECT array_agg(r.role || ' ' || m.name ORDER BY r.role, m.name) FROM role r JOIN mention m ON m.edition_id = r.edition_id AND m.ordinal = r.mention
      WHERE r.edition_id = i.edition_id AND r.part = i.part AND r.ordinal = i.ordinal) AS roles FROM item i JOIN edition e ON e.id = i.edition_id ORDER BY 1, 2, 3`);
    const people = await list(sql`SELECT p.name, p.key, p.country, count(*)::int AS mentions FROM person p LEFT JOIN mention m ON m.person_id = p.id GROUP BY p.id ORDER BY 1, 2, 3, 4`);
    return { documents: documents.length, contents: hash(documents), entries: hash(entries), people: hash(people) };
  });

/** The same moments each time for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
