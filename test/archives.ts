/** Archives for tests: in a folder, and on a PostgreSQL server, the one that READOUT_TEST_SERVER names or one of our own. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { createData } from '../src/archive/embedded/createData.ts';
import { archiveFolder, hereFor } from '../src/archive/embedded/folder.ts';
import { ownerOf } from '../src/archive/embedded/owner.ts';
import { serverPrograms } from '../src/archive/embedded/serverPrograms.ts';

/** A place for archives: what --archive takes. */
export interface Place {
  readonly name: string;
  /** A place that has no archive yet. */
  fresh(): Promise<string>;
  remove(): Promise<void>;
}

export function folderPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'readout-archives-'));
  const made: string[] = [];
  return {
    name: 'a folder',
    fresh: async () => {
      const path = join(folder, `archive-${made.length}`);
      made.push(path);
      return path;
    },
    remove: async () => {
      for (const path of made) await stopServer(path);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Stops the private server of an archive at once instead of waiting until it stops by itself. */
export async function stopServer(path: string): Promise<void> {
  const lock = join(archiveFolder(path).data, 'postmaster.pid');
  for (let tries = 0; tries < 400; tries++) {
    const server = serverOf(lock);
    if (server === undefined) return;
    if (tries % 100 === 0 && server > 0)
      try {
        process.kill(server, 'SIGINT');
      } catch {
        return;
      }
    await wait(25);
  }
}

/** The process that a lock names; nothing where the server has taken the lock away, which may happen at any moment. */
function serverOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8').split('\n')[0]);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw problem;
  }
}

export async function serverPlace(): Promise<Place> {
  const told = process.env.READOUT_TEST_SERVER;
  const own = told ? undefined : await startServer();
  const url = new URL(told ?? (own?.url as string));
  const made: string[] = [];
  const administer = async (statement: string) => {
    const client = new Client({ connectionString: url.href });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  return {
    name: 'a server',
    fresh: async () => {
      const database = `readout_test_${randomBytes(6).toString('hex')}`;
      await administer(`CREATE DATABASE ${database}`);
      made.push(database);
      const place = new URL(url);
      place.pathname = `/${database}`;
      return place.href;
    },
    remove: async () => {
      if (own) return own.stop();
      for (const database of made) await administer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    },
  };
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const path = mkdtempSync(join(tmpdir(), 'readout-server-'));
  const folder = archiveFolder(path);
  const owner = ownerOf([path]);
  const { initdb, postgres } = serverPrograms(owner);
  await createData(folder, owner, initdb);
  const port = await freePort();
  const here = hereFor(folder.data);
  const server = spawn(postgres, ['-D', here, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${here}`], { cwd: folder.data, ...owner, stdio: 'ignore' });
  const url = `postgres://readout@127.0.0.1:${port}/postgres`;
  for (let tries = 0; ; tries++)
    try {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.end();
      break;
    } catch (error) {
      if (tries > 500) throw error;
      await wait(20);
    }
  return {
    url,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      rmSync(path, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
