/** Values as statements of SQL take them. */
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './archive.ts';
import type { Days } from './days.ts';

/** What runs statements: the archive, or a transaction in it. */
export type Transaction = Pick<Database, 'execute'>;

export const ints = (values: readonly number[]): SQL => sql`${sql.param([...values])}::int[]`;
export const texts = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`;
/** A moment as ISO 8601 in UTC. */
export const isoTime = (column: SQL): SQL => sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
export const range = ({ from, to }: Days): string => `[${from ?? ''},${to ?? ''})`;

/** Numbers for so many new rows, before they are written. */
export async function nextIds(tx: Transaction, table: 'document' | 'edition' | 'person', count: number): Promise<number[]> {
  if (!count) return [];
  const { rows } = await tx.execute<{ id: number }>(sql`SELECT nextval(pg_get_serial_sequence(${table}, 'id'))::int AS id FROM generate_series(1, ${count})`);
  return rows.map((row) => row.id);
}

/** Writers take turns, so that two that meet the same new document or person make it once. Any number, but always the same. */
export const takeTurn = async (tx: Transaction): Promise<unknown> => tx.execute(sql`SELECT pg_advisory_xact_lock(7240402)`);
