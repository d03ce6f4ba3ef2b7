/** How the folder of an archive is laid out, and how the server's user reaches it. */
import { join } from 'node:path';

export interface ArchiveFolder {
  readonly path: string;
  /** What the server's user owns: data, socket, pipe and log. */
  readonly run: string;
  readonly data: string;
  /** A named pipe that everyone who uses the archive holds open; when nobody does, the server is stopped. */
  readonly users: string;
  readonly log: string;
}

export function archiveFolder(path: string): ArchiveFolder {
  const run = join(path, 'postgresql');
  return { path, run, data: join(run, 'data'), users: join(run, 'users'), log: join(run, 'server.log') };
}

/**
 * The data folder as the server, started in it, calls it. On Linux it needs no name: so the server's user need not be allowed to
 * enter the folders above (root's home, for instance), and a socket may lie deeper than the 107 bytes that its address can hold.
 */
export const hereFor = (folder: string): string => (process.platform === 'linux' ? '/proc/self/cwd' : folder);
