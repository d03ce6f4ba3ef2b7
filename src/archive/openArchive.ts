/** Opens an archive, in a folder or on a server, with its tables as this version knows them. */
import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import { Fault } from '../base/fault.ts';
import type { Archive } from './archive.ts';
import { type Connection, openFolder } from './embedded/openFolder.ts';
import { type Location, nameOf } from './location.ts';
import { migrate } from './migrate.ts';

/** @param mayCreate - whether an archive that is not there yet is made. */
export async function openArchive(location: Location, { mayCreate }: { readonly mayCreate: boolean }): Promise<Archive> {
  const { client, close } = location.kind === 'folder' ? await openFolder(location.path, mayCreate) : await openServer(location);
  try {
    const db = drizzle(client);
    await migrate(db, nameOf(location));
    return { db, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openServer(location: Location & { kind: 'server' }): Promise<Connection> {
  const fault = (error: unknown) =>
    new Fault({
      code: 'no-server',
      message: `the archive's server cannot be reached: ${(error as Error).message || (error as NodeJS.ErrnoException).code}`,
      where: { file: nameOf(location) },
      expected: 'postgres://USER:PASSWORD@HOST:PORT/DATABASE of a PostgreSQL server, version 14 or later',
      next: 'look whether the server runs, and for a slip in the address',
    });
  try {
    const client = new Client({ connectionString: location.url, connectionTimeoutMillis: 10_000 });
    // What breaks is told by the query that it breaks.
    client.on('error', () => undefined);
    await client.connect();
    return { client, close: () => client.end() };
  } catch (error) {
    throw fault(error);
  }
}
