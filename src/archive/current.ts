/** Documents as they stand now: the newest edition, its record after verdicts, and which people of the archive it names. */
import { type SQL, sql } from 'drizzle-orm';
import type { ReadoutRecord } from '../records/record.ts';
import type { Archive } from './archive.ts';
import { ints, isoTime } from './values.ts';

export interface CurrentDocument {
  readonly id: number;
  readonly edition: number;
  readonly sha256: string;
  /** Where it came from, the last seen first. */
  readonly origins: readonly string[];
  readonly addedAt: string;
  readonly receivedAt: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
  readonly reader: string;
  readonly readAt: string;
  /** After the verdicts of people. */
  readonly record: ReadoutRecord;
  /** Whether anybody gave a verdict on it. */
  readonly judged: boolean;
  /** For each of the record's people, in the same order, who that is across documents. */
  readonly people: readonly CurrentPerson[];
}

export interface CurrentPerson {
  readonly id: number;
  readonly name: string;
  readonly country: string | null;
}

export interface Wanted {
  /** Only these documents; without them all. */
  readonly ids?: readonly number[];
  /** Only documents that came or changed at or after this moment. */
  readonly since?: Date;
  /** So many are fetched at once. */
  readonly batch?: number;
}

/** In the order in which they were received; memory stays constant, however many there are. */
export async function* currentDocuments(archive: Archive, { ids, since, batch = 64 }: Wanted = {}): AsyncGenerator<CurrentDocument> {
  for (let after = 0; ; ) {
    const rows = await nextDocuments(
      archive,
      sql`e.id > ${after}${ids ? sql` AND e.document_id = ANY(${ints(ids)})` : sql``}${since ? sql` AND e.received_at >= ${since.toISOString()}::timestamptz` : sql``}`,
      batch,
    );
    const last = rows.at(-1);
    if (!last) return;
    for (const { editionId: _, ...document } of rows) yield document;
    after = last.editionId;
  }
}

async function nextDocuments({ db }: Archive, where: SQL, limit: number): Promise<(CurrentDocument & { editionId: number })[]> {
  const { rows } = await db.execute<Omit<CurrentDocument, 'people'> & { editionId: number } & Record<string, unknown>>(sql`
    SELECT e.id AS "editionId", e.document_id AS id, e.number AS edition, encode(e.sha256, 'hex') AS sha256, ${isoTime(sql`d.added_at`)} AS "addedAt", ${isoTime(sql`e.received_at`)} AS "receivedAt",
      ARRAY(SELECT uri FROM origin o WHERE o.document_id = e.document_id ORDER BY seen_at DESC, uri) AS origins,
      e.title, e.source, e.published::text AS published, e.language, e.text, r.reader, ${isoTime(sql`r.read_at`)} AS "readAt", coalesce(r.judged, r.record) AS record, r.judged IS NOT NULL AS judged
    FROM edition e JOIN document d ON d.id = e.document_id JOIN LATERAL (SELECT * FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
    WHERE e.current AND ${where} ORDER BY e.id LIMIT ${limit}`);
  const mentions = await db.execute<CurrentPerson & { edition_id: number } & Record<string, unknown>>(sql`
    SELECT m.edition_id, p.id, p.name, p.country FROM mention m JOIN person p ON p.id = m.person_id WHERE m.edition_id = ANY(${ints(rows.map((row) => row.editionId))}) ORDER BY m.edition_id, m.ordinal`);
  const people = new Map<number, CurrentPerson[]>(rows.map((row) => [row.editionId, []]));
  for (const { edition_id, id, name, country } of mentions.rows) people.get(edition_id)?.push({ id, name, country });
  return rows.map((row) => ({ ...row, people: people.get(row.editionId) ?? [] }));
}
