/** Takes documents out of the archive, with their editions, readings and whatever was found in them. */
import { sql } from 'drizzle-orm';
import type { Archive } from './archive.ts';
import { forgetUnnamed } from './enter.ts';
import { ints, takeTurn } from './values.ts';

/** @returns the numbers of those that were there. */
export async function removeDocuments({ db }: Archive, ids: readonly number[]): Promise<number[]> {
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const named = await tx.execute<{ person_id: number }>(
      sql`SELECT DISTINCT unnest(ARRAY[person_id, named_id]) AS person_id FROM mention JOIN edition e ON e.id = edition_id WHERE e.document_id = ANY(${ints(ids)})`,
    );
    const { rows } = await tx.execute<{ id: number }>(sql`DELETE FROM document WHERE id = ANY(${ints(ids)}) RETURNING id`);
    await forgetUnnamed(
      tx,
      named.rows.map((row) => row.person_id),
    );
    return rows.map((row) => row.id);
  });
}
