/** The keeper: a small process that starts the private server of an archive and stops it when nobody uses the archive any more. */
import { spawn } from 'node:child_process';
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { type ArchiveFolder, hereFor } from './folder.ts';
import type { Owner } from './owner.ts';

/** So long (in seconds) a server waits for the next command, which then need not start it. */
const LINGER = 5;

/**
 * Everyone who uses the archive holds the pipe `users` open and has written a letter into it. The system closes it for those who
 * are killed, too; so the keeper needs no list of users, and none can be left behind.
 *
 * Whichever server takes PostgreSQL's own lock on the data is the server; one that comes second ends, and its keeper with it.
 * The stop is the patient one (TERM): whoever got in just before is served to the end.
 */
const KEEPER = `
postgres=$1; data=$2; linger=$3; running=$4; shift 4
[ -p ../users ] || mkfifo -m 600 ../users
if [ -n "$running" ]; then
  server=$running
else
  "$postgres" -D "$data" "$@" >>../server.log 2>&1 3>&- &
  server=$!
  until [ "$(head -n 1 postmaster.pid 2>/dev/null)" = "$server" ]; do
    kill -0 "$server" 2>/dev/null || exit 1
    sleep 0.01
  done
fi
exec 3<>../users 4<../users 3>&-
while
  sleep "$linger"
  seen=$(cat <&4)
  [ -n "$seen" ]
do :; done
exec 4<&-
kill -TERM "$server" 2>/dev/null
while kill -0 "$server" 2>/dev/null; do sleep 0.05; done
`;

/**
 * Durable: what was acknowledged is on the disk (fsync and synchronous_commit are PostgreSQL's defaults, and stay). The rest fits a
 * server for a few users on a small machine: no network, little memory, plans made for a disk that finds any page quickly.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '40',
  shared_buffers: '128MB',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  max_logical_replication_workers: '0',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
};

/** @param running - the process of a server that runs without a keeper; it is taken over instead of starting one. */
export function startKeeper({ data }: ArchiveFolder, owner: Owner, postgres: string, running = ''): void {
  const here = hereFor(data);
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: here }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'readout-keeper', postgres, here, String(LINGER), running, ...settings], {
    cwd: data,
    ...owner,
    detached: true,
    stdio: 'ignore',
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
  });
  // A keeper that cannot start is noticed when the server does not answer.
  keeper.on('error', () => undefined);
  keeper.unref();
}

/** Holds the archive open. @returns how to let go of it; undefined where no keeper is there. */
export function holdOpen({ users }: ArchiveFolder): (() => void) | undefined {
  try {
    const pipe = openSync(users, constants.O_WRONLY | constants.O_NONBLOCK);
    writeSync(pipe, 'u');
    return () => closeSync(pipe);
  } catch (error) {
    if (['ENXIO', 'ENOENT', 'EPIPE', 'EAGAIN'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
