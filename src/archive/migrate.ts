/** Brings the tables of an archive up to this version: one set of migrations for the folder and the server. */

import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Fault } from '../base/fault.ts';
import type { Database } from './archive.ts';

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));
/** Two commands that open a new archive at once must not both make its tables: any number, but always the same. */
const TURN = 7_240_401;

export async function migrate(db: Database, archive: string): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS });
  if ((await applied(db)) === known.length) return;
  await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${TURN})`);
    await tx.execute(sql`CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const done = await applied(tx);
    if (done > known.length)
      throw new Fault({
        code: 'archive-newer',
        message: 'the archive was made by a newer readout',
        where: { file: archive },
        expected: `an archive of at most version ${known.length}, and this is version ${done}`,
        next: 'install the newer readout',
      });
    for (const [number, { sql: statements, hash }] of known.entries()) {
      if (number < done) continue;
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(sql`INSERT INTO migration (number, hash) VALUES (${number}, ${hash})`);
    }
  });
}

/** How many migrations the archive has seen; without the table none. */
async function applied(db: Pick<Database, 'execute'>): Promise<number> {
  const there = await db.execute<{ there: boolean }>(sql`SELECT to_regclass('migration') IS NOT NULL AS there`);
  if (!there.rows[0]?.there) return 0;
  const count = await db.execute<{ count: number }>(sql`SELECT count(*)::int AS count FROM migration`);
  return count.rows[0]?.count ?? 0;
}
