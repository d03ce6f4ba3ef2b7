/** Who people are after decisions: whom somebody merged is one, whom somebody split off is another. */
import { sql } from 'drizzle-orm';
import { ints, type Transaction } from '../values.ts';

interface NamedMention {
  readonly edition_id: number;
  readonly name: string;
  readonly named_id: number;
}

/** @returns for each mention the number of the person, in the same order. */
export async function decided(tx: Transaction, mentions: readonly NamedMention[]): Promise<number[]> {
  const assigned = await tx.execute<{ edition_id: number; name: string; person_id: number }>(sql`
    SELECT e.id AS edition_id, a.name, a.person_id FROM edition e JOIN edition s ON s.document_id = e.document_id JOIN assigned a ON a.sha256 = s.sha256
    WHERE e.id = ANY(${ints([...new Set(mentions.map((m) => m.edition_id))])}) ORDER BY s.number`);
  const same = await tx.execute<{ id: number; same_as: number }>(sql`SELECT id, same_as FROM person WHERE same_as IS NOT NULL AND id = ANY(${ints([...new Set(mentions.map((m) => m.named_id))])})`);
  const given = new Map(assigned.rows.map((row) => [`${row.edition_id} ${row.name}`, row.person_id]));
  const one = new Map(same.rows.map((row) => [row.id, row.same_as]));
  return mentions.map((m) => given.get(`${m.edition_id} ${m.name}`) ?? one.get(m.named_id) ?? m.named_id);
}
