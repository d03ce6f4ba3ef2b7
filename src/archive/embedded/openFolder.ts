/** Opens the archive in a folder: makes it where it is new, starts its private server where it does not run, and connects. */
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { Fault } from '../../base/fault.ts';
import { createData } from './createData.ts';
import { type ArchiveFolder, archiveFolder } from './folder.ts';
import { holdOpen, startKeeper } from './keeper.ts';
import { ownerOf } from './owner.ts';
import { serverPrograms } from './serverPrograms.ts';

export interface Connection {
  readonly client: Client;
  readonly close: () => Promise<void>;
}

const PATIENCE = 30_000;
const STEP = 4;
/** A server that does not come up in this time is started once more, but not for ever. */
const AGAIN = 2_000;
const STARTS = 3;
/** Nobody listens yet or any more, or the server is starting or stopping. */
const NOT_YET = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03', '57P01', '57P02'];

export async function openFolder(path: string, mayCreate: boolean): Promise<Connection> {
  const folder = archiveFolder(path);
  if (!existsSync(folder.data) && !mayCreate)
    throw new Fault({
      code: 'no-archive',
      message: 'there is no archive here',
      where: { file: path },
      expected: 'the folder of an archive',
      next: 'make one by adding documents: readout add FILE…, or name another with --archive',
    });
  const owner = ownerOf([folder.data, folder.run, folder.path]);
  const { initdb, postgres } = serverPrograms(owner);
  if (!existsSync(folder.data)) await createData(folder, owner, initdb);

  const end = performance.now() + PATIENCE;
  let started = Number.NEGATIVE_INFINITY;
  let starts = 0;
  const start = (running?: string) => {
    if (performance.now() - started < AGAIN) return;
    if (starts++ === STARTS) throw notAnswering(folder);
    started = performance.now();
    startKeeper(folder, owner, postgres, running);
  };
  for (; performance.now() < end; await wait(STEP)) {
    const letGo = holdOpen(folder);
    try {
      const client = await connect(folder);
      if (letGo) return { client, close: () => client.end().finally(letGo) };
      // The server runs and its keeper was killed: give it a new one.
      await client.end();
      start(serverProcess(folder));
    } catch (error) {
      letGo?.();
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!NOT_YET.includes(code) && !/Connection terminated/u.test(String(error))) throw error;
      if (code === 'ENOENT' || code === 'ECONNREFUSED') {
        if (started > 0 && performance.now() - started > AGAIN) forgetDeadServer(folder);
        start();
      }
    }
  }
  throw notAnswering(folder);
}

const notAnswering = (folder: ArchiveFolder) =>
  new Fault({
    code: 'archive-not-answering',
    message: `the archive's database does not answer${lastWords(folder)}`,
    where: { file: folder.path },
    next: `look into ${folder.log}, and whether the disk is full`,
  });

/** What the server complained of last. */
function lastWords({ log }: ArchiveFolder): string {
  try {
    const words = readFileSync(log, 'utf8')
      .match(/(?:FATAL|PANIC): .*/gu)
      ?.at(-1);
    return words ? `; it said last: ${words}` : '';
  } catch {
    return '';
  }
}

/** A socket's address holds about a hundred bytes; on Linux a longer path is reached through an open handle of its folder. */
const LONGEST_ADDRESS = 100;

async function connect({ data }: ArchiveFolder): Promise<Client> {
  const handle = process.platform === 'linux' && Buffer.byteLength(join(data, '.s.PGSQL.5432')) > LONGEST_ADDRESS ? openSync(data, 'r') : undefined;
  const client = new Client({ host: handle === undefined ? data : `/proc/self/fd/${handle}`, port: 5432, user: 'readout', database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const serverProcess = ({ data }: ArchiveFolder): string => {
  try {
    return /^\d+/u.exec(readFileSync(join(data, 'postmaster.pid'), 'utf8'))?.[0] ?? '';
  } catch {
    return '';
  }
};

/**
 * After a power cut the lock of the dead server is still there, and PostgreSQL respects it if its number belongs to a process of
 * ours again, whatever that is. Where the system tells that it is no PostgreSQL, the lock is taken away.
 */
function forgetDeadServer(folder: ArchiveFolder): void {
  const server = serverProcess(folder);
  if (!server || process.platform !== 'linux') return;
  try {
    if (!/\/postgres(?: \(deleted\))?$/u.test(readlinkSync(`/proc/${server}/exe`))) rmSync(join(folder.data, 'postmaster.pid'), { force: true });
  } catch {
    // Gone in the meantime, or not ours to look at.
  }
}
