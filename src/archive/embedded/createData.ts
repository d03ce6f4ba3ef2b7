/** Makes the data folder of a new archive: beside its place, then moved there, so that what is there is whole. */
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../../base/fault.ts';
import { type ArchiveFolder, hereFor } from './folder.ts';
import type { Owner } from './owner.ts';

const FRESH = 'new-';
/** The collation is PostgreSQL's own: an archive that moves to another system keeps its indexes valid. */
const FORM = ['--username=readout', '--auth=trust', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];

export async function createData(folder: ArchiveFolder, owner: Owner, initdb: string): Promise<void> {
  makeFolder(folder, owner);
  const fresh = mkdtempSync(join(folder.run, FRESH));
  give(fresh, owner);
  const complaint = await run(initdb, ['-D', hereFor(fresh), ...FORM], fresh, owner);
  if (complaint === undefined)
    try {
      renameSync(fresh, folder.data);
      for (const changed of [folder.run, folder.path, dirname(folder.path)]) makeDurable(changed);
    } catch (error) {
      // Someone else was first; then theirs is the archive.
      if (!existsSync(folder.data)) throw error;
    }
  clear(fresh);
  for (const left of readdirSync(folder.run)) if (left.startsWith(FRESH) && isOld(join(folder.run, left))) clear(join(folder.run, left));
  if (complaint !== undefined && !existsSync(folder.data))
    throw new Fault({
      code: 'archive-not-made',
      message: `the archive could not be made: ${complaint}`,
      where: { file: folder.path },
      next: 'look whether the disk is full or the folder may not be written',
    });
}

/** What a command that was killed has left; a younger folder may be in the making by another command. */
const OLD = 600_000;
const isOld = (path: string): boolean => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) > OLD;

/** What cannot be cleared now is cleared another time. */
function clear(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Another command clears it at the same time.
  }
}

function makeFolder({ path, run }: ArchiveFolder, owner: Owner): void {
  try {
    mkdirSync(path, { recursive: true });
    mkdirSync(run, { recursive: true, mode: 0o700 });
    chmodSync(run, 0o700);
    give(run, owner);
  } catch (error) {
    throw new Fault({
      code: 'archive-not-made',
      message: `the folder of the archive cannot be made: ${(error as Error).message}`,
      where: { file: path },
      next: 'name a folder that you may write with --archive',
    });
  }
}

function give(path: string, { uid, gid }: Owner): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function makeDurable(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @returns what the program complained of, or undefined where it succeeded. */
function run(program: string, args: readonly string[], cwd: string, owner: Owner): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, ...owner, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status) => resolve(status === 0 ? undefined : said.trim() || `initdb ended with ${status}`));
  });
}
