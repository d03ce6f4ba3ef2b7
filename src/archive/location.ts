/** Where an archive is: a folder on this machine, or a database on a PostgreSQL server. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export type Location = { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'server'; readonly url: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** As told, else as the environment tells, else in the user's folder for data. */
export function locationOf(told: string | undefined, env: Environment): Location {
  const place = told || env.READOUT_ARCHIVE;
  if (!place) return { kind: 'folder', path: join(dataFolder(env), 'readout', 'archive') };
  return /^postgres(?:ql)?:\/\//u.test(place) ? { kind: 'server', url: place } : { kind: 'folder', path: resolve(place) };
}

function dataFolder(env: Environment): string {
  if (env.XDG_DATA_HOME) return env.XDG_DATA_HOME;
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Application Support') : join(homedir(), '.local', 'share');
}

/** A location as people may see it: without a password. */
export function nameOf(location: Location): string {
  if (location.kind === 'folder') return location.path;
  return location.url.replace(/(:\/\/[^/:@]*):[^@]*@/u, '$1@');
}
