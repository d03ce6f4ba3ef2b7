/** Lets verdicts take effect: writes the record after verdicts beside the reading, and finds the document by that one. */
import { sql } from 'drizzle-orm';
import type { ReadoutRecord } from '../../records/record.ts';
import type { Judgement, Withdrawal } from '../../records/verdict.ts';
import type { Archive } from '../archive.ts';
import { type Enterable, enter, forgetUnnamed, withdraw } from '../enter.ts';
import type { KeysOf } from '../personKeys.ts';
import { ints, type Transaction, takeTurn } from '../values.ts';
import { judge } from './judge.ts';
import { type Judging, verdictsOf, write } from './log.ts';

/** @returns the readings as they are to be found: after the verdicts of people, where somebody judged them. */
export async function settled(tx: Transaction, readings: readonly Enterable[], keysOf: KeysOf): Promise<Enterable[]> {
  if (!readings.length) return [];
  const editions = await tx.execute<{ id: number; document: number; text: string }>(sql`
    SELECT e.id, e.document_id AS document, e.text FROM edition e WHERE e.id = ANY(${ints(readings.map((r) => r.editionId))})
    AND EXISTS (SELECT FROM edition s JOIN verdict v USING (sha256) WHERE s.document_id = e.document_id)`);
  if (!editions.rows.length) return [...readings];
  const of = new Map(editions.rows.map((row) => [row.id, row]));
  const verdicts = await verdictsOf(
    tx,
    editions.rows.map((row) => row.document),
  );
  const result: Enterable[] = [];
  const judged: { edition_id: number; record: ReadoutRecord }[] = [];
  for (const reading of readings) {
    const edition = of.get(reading.editionId);
    if (!edition) {
      result.push(reading);
      continue;
    }
    const { record } = judge(reading.record, edition.text, verdicts.get(edition.document) ?? []);
    judged.push({ edition_id: edition.id, record });
    result.push({ editionId: edition.id, record, personKeys: await keysOf(record.people) });
  }
  await tx.execute(sql`
    UPDATE reading r SET judged = j.record FROM json_to_recordset(${JSON.stringify(judged)}::json) AS j(edition_id int, record json)
    WHERE r.edition_id = j.edition_id AND r.number = (SELECT max(number) FROM reading l WHERE l.edition_id = j.edition_id)`);
  return result;
}

/** Writes verdicts on one document and lets them take effect, all or none. @returns their numbers. */
export async function pronounce({ db }: Archive, document: number, sha256: string, verdicts: readonly (Judgement | Withdrawal)[], judging: Judging, keysOf: KeysOf): Promise<number[]> {
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const ids: number[] = [];
    for (const verdict of verdicts) ids.push(await write(tx, sha256, verdict, judging));
    const { rows } = await tx.execute<{ editionId: number; record: ReadoutRecord }>(sql`
      SELECT e.id AS "editionId", r.record FROM edition e JOIN LATERAL (SELECT record FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
      WHERE e.current AND e.document_id = ${document}`);
    const named = await withdraw(
      tx,
      rows.map((row) => row.editionId),
    );
    await enter(tx, await settled(tx, await Promise.all(rows.map(async (row) => ({ ...row, personKeys: await keysOf(row.record.people) }))), keysOf));
    await forgetUnnamed(tx, named);
    return ids;
  });
}
