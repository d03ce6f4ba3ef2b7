/** As whom the private server runs: PostgreSQL refuses to run as root, so root lends it to another user. */
import { readFileSync, statSync } from 'node:fs';
import { Fault } from '../../base/fault.ts';

/** User and group for the server; empty where it runs as whoever we are. */
export interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** @param folders - the folders of the archive, the inner ones first; whoever owns one that is there owns the server. */
export function ownerOf(folders: readonly string[]): Owner {
  const me = process.getuid?.();
  const there = folders.map((folder) => statSync(folder, { throwIfNoEntry: false })).find((stat) => stat !== undefined);
  if (me !== 0) {
    if (there && there.uid !== me)
      throw new Fault({
        code: 'archive-of-another',
        message: 'the archive belongs to another user of this machine',
        expected: 'an archive of your own',
        where: { file: folders.at(-1) as string },
        next: 'name another folder with --archive, or share an archive through a PostgreSQL server: --archive postgres://…',
      });
    return {};
  }
  return there && there.uid !== 0 ? { uid: there.uid, gid: there.gid } : unprivileged();
}

/** The user that the system has for PostgreSQL, else its user for those who own nothing. */
function unprivileged(): Owner {
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }] as const),
  );
  const found = users.get('postgres') ?? users.get('nobody');
  if (found) return found;
  throw new Fault({
    code: 'no-user-for-the-server',
    message: 'root keeps an archive through a server that must not run as root, and this machine has neither a user postgres nor a user nobody to run it as',
    next: 'work as an ordinary user, or add a user named postgres',
  });
}
