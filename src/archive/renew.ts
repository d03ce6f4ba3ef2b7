/** Readings made anew by a later reader: what is to be read again, and how the new reading takes the place of the last one. */
import { sql } from 'drizzle-orm';
import type { ReadoutRecord } from '../records/record.ts';
import type { Archive } from './archive.ts';
import { ENTRIES, type Enterable, enter, forgetUnnamed, withdraw } from './enter.ts';
import type { KeysOf } from './personKeys.ts';
import { ints, takeTurn } from './values.ts';
import { settled } from './verdicts/settle.ts';

/** The newest edition of a document with its last reading. */
export interface LastReading {
  readonly editionId: number;
  readonly id: number;
  readonly text: string;
  readonly toldLanguage: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly reader: string;
  readonly record: ReadoutRecord;
  readonly notices: readonly unknown[];
  /** By which version of the entries it is found. */
  readonly entered: number;
}

/** @param ids - only these documents; without them all. @param after - the edition that was handed out last. */
export async function lastReadings({ db }: Archive, { ids, after, limit }: { readonly ids?: readonly number[]; readonly after: number; readonly limit: number }): Promise<LastReading[]> {
  const { rows } = await db.execute<LastReading & Record<string, unknown>>(sql`
    SELECT e.id AS "editionId", e.document_id AS id, e.text, e.told_language AS "toldLanguage", e.published::text AS published, e.title, e.source, r.reader, r.record, r.notices, e.entered
    FROM edition e JOIN LATERAL (SELECT reader, record, notices FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
    WHERE e.current AND e.id > ${after}${ids ? sql` AND e.document_id = ANY(${ints(ids)})` : sql``} ORDER BY e.id LIMIT ${limit}`);
  return rows;
}

export interface Renewal {
  readonly editionId: number;
  readonly language: string;
  readonly reader: string;
  readonly record: ReadoutRecord;
  readonly notices: readonly unknown[];
  readonly personKeys: readonly (string | null)[];
}

/** All of a batch or none; what was removed or changed in the meantime is left alone. */
export async function renew({ db }: Archive, renewals: readonly Renewal[], { at, keysOf }: { readonly at: Date; readonly keysOf: KeysOf }): Promise<void> {
  if (!renewals.length) return;
  await db.transaction(async (tx) => {
    await takeTurn(tx);
    const there = await tx.execute<{ id: number }>(sql`SELECT id FROM edition WHERE current AND id = ANY(${ints(renewals.map((r) => r.editionId))})`);
    const current = new Set(there.rows.map((row) => row.id));
    const kept = renewals.filter((r) => current.has(r.editionId));
    const rows = kept.map(({ editionId, language, reader, record, notices }) => ({ edition_id: editionId, language, reader, record, notices }));
    await tx.execute(sql`
      INSERT INTO reading (edition_id, number, reader, read_at, record, notices)
      SELECT edition_id, (SELECT max(number) + 1 FROM reading l WHERE l.edition_id = r.edition_id), reader, ${at.toISOString()}::timestamptz, record, notices
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(edition_id int, reader text, record json, notices json)`);
    await tx.execute(sql`
      UPDATE edition e SET language = r.language FROM json_to_recordset(${JSON.stringify(rows.map(({ edition_id, language }) => ({ edition_id, language })))}::json) AS r(edition_id int, language text)
      WHERE e.id = r.edition_id AND e.language <> r.language`);
    await tx.execute(sql`UPDATE edition SET entered = ${ENTRIES} WHERE id = ANY(${ints([...current])}) AND entered <> ${ENTRIES}`);
    const named = await withdraw(tx, [...current]);
    await enter(tx, await settled(tx, kept, keysOf));
    await forgetUnnamed(tx, named);
  });
}

/** What reads as before is found by the entries of this version. */
export async function enterAnew({ db }: Archive, readings: readonly Enterable[], keysOf: KeysOf): Promise<void> {
  if (!readings.length) return;
  await db.transaction(async (tx) => {
    await takeTurn(tx);
    const there = await tx.execute<{ id: number }>(sql`UPDATE edition SET entered = ${ENTRIES} WHERE current AND id = ANY(${ints(readings.map((r) => r.editionId))}) RETURNING id`);
    const current = new Set(there.rows.map((row) => row.id));
    const named = await withdraw(tx, [...current]);
    const kept = readings.filter((r) => current.has(r.editionId));
    await enter(tx, await settled(tx, kept, keysOf));
    await forgetUnnamed(tx, named);
  });
}
