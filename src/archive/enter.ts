/** Makes readings findable by field: enters their people and items beside them, and takes them out again. */
import { sql } from 'drizzle-orm';
import type { ReadoutRecord } from '../records/record.ts';
import { decided } from './decisions/decided.ts';
import { enterNamed } from './enterNamed.ts';
import { entriesOf } from './entries.ts';
import { personsFor } from './persons.ts';
import { ints, range, type Transaction } from './values.ts';

/** The version of the entries; where it grows, `reread` enters anew also what reads as before. */
export const ENTRIES = 3;

export interface Enterable {
  readonly editionId: number;
  readonly record: ReadoutRecord;
  readonly personKeys: readonly (string | null)[];
}

/** Makes readings findable by field. */
export async function enter(tx: Transaction, readings: readonly Enterable[]): Promise<void> {
  const entered = readings.map((r) => ({ ...r, entries: entriesOf(r.record) })).filter(({ entries }) => entries.mentions.length || entries.items.length);
  if (!entered.length) return;
  const named = await personsFor(
    tx,
    entered.flatMap(({ entries, personKeys }) => entries.mentions.map((m, i) => ({ name: m.name, key: personKeys[i] ?? null, country: m.country ?? null }))),
  );
  let next = 0;
  const mentions = entered.flatMap(({ editionId, entries }) =>
    entries.mentions.map((m, ordinal) => ({ edition_id: editionId, ordinal, named_id: named[next++] as number, name: m.name, words: m.words })),
  );
  const persons = await decided(tx, mentions);
  await tx.execute(sql`
    INSERT INTO mention (edition_id, ordinal, person_id, named_id, name, words)
    SELECT edition_id, ordinal, person_id, named_id, name, words
    FROM json_to_recordset(${JSON.stringify(mentions.map((m, i) => ({ ...m, person_id: persons[i] })))}::json) AS m(edition_id int, ordinal int, person_id int, named_id int, name text, words text[])`);
  const items = entered.flatMap(({ editionId, entries }) => entries.items.map((i) => ({ edition_id: editionId, part: i.part, ordinal: i.ordinal, keys: i.keys, days: i.days ? range(i.days) : null })));
  await tx.execute(sql`
    INSERT INTO item (edition_id, part, ordinal, keys, days)
    SELECT edition_id, part, ordinal, array_to_tsvector(keys), days FROM json_to_recordset(${JSON.stringify(items)}::json) AS i(edition_id int, part text, ordinal int, keys text[], days daterange)`);
  const roles = entered.flatMap(({ editionId, entries }) =>
    entries.items.flatMap((i) => i.roles.map((r) => ({ edition_id: editionId, part: i.part, ordinal: i.ordinal, role: r.role, mention: r.mention }))),
  );
  await tx.execute(sql`
    INSERT INTO role (edition_id, part, ordinal, role, mention)
    SELECT edition_id, part, ordinal, role, mention FROM json_to_recordset(${JSON.stringify(roles)}::json) AS r(edition_id int, part text, ordinal int, role text, mention int)`);
  await enterNamed(tx, entered);
}

/** Takes out what readings are found by. @returns the people whom they named. */
export async function withdraw(tx: Transaction, editionIds: readonly number[]): Promise<number[]> {
  if (!editionIds.length) return [];
  await tx.execute(sql`DELETE FROM item WHERE edition_id = ANY(${ints(editionIds)})`);
  const { rows } = await tx.execute<{ person_id: number; named_id: number }>(sql`DELETE FROM mention WHERE edition_id = ANY(${ints(editionIds)}) RETURNING person_id, named_id`);
  return [...new Set(rows.flatMap((row) => [row.person_id, row.named_id]))];
}

/** Of these people, those go whom no document names any more, and no decision. */
export async function forgetUnnamed(tx: Transaction, persons: readonly number[]): Promise<void> {
  if (persons.length) await tx.execute(sql`DELETE FROM person p WHERE id = ANY(${ints(persons)}) AND NOT held AND NOT EXISTS (SELECT FROM mention m WHERE m.person_id = p.id OR m.named_id = p.id)`);
}
