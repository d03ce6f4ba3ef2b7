/** One document with its origins, its editions, and the reading of one of them. */
import { sql } from 'drizzle-orm';
import type { ReadoutRecord } from '../records/record.ts';
import type { Verdict } from '../records/verdict.ts';
import type { Archive } from './archive.ts';
import { isoTime } from './values.ts';
import { verdictsOf } from './verdicts/log.ts';

export interface Edition {
  readonly number: number;
  readonly receivedAt: string;
  /** When a web archive fetched it, before it was received here. */
  readonly retrievedAt: string | null;
  readonly sha256: string;
  readonly characters: number;
}

export interface Shown {
  readonly id: number;
  readonly origins: readonly string[];
  readonly editions: readonly Edition[];
  /** The edition that is shown. */
  readonly edition: number;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
  readonly reader: string;
  readonly readAt: string;
  /** As the reader read it. */
  readonly record: ReadoutRecord;
  readonly notices: readonly unknown[];
  readonly sha256: string;
  /** On any edition of the document, in their order. */
  readonly verdicts: readonly Verdict[];
}

/** @param edition - its number; without it the newest. @returns undefined where there is no such document or edition. */
export async function showDocument({ db }: Archive, id: number, edition?: number): Promise<Shown | undefined> {
  const { rows } = await db.execute<Omit<Shown, 'origins' | 'editions' | 'verdicts'> & Record<string, unknown>>(sql`
    SELECT e.document_id AS id, e.number AS edition, e.title, e.source, e.published::text AS published, e.language, e.text, r.reader, ${isoTime(sql`r.read_at`)} AS "readAt", r.record, r.notices, encode(e.sha256, 'hex') AS sha256
    FROM edition e JOIN reading r ON r.edition_id = e.id
    WHERE e.document_id = ${id} AND ${edition === undefined ? sql`e.current` : sql`e.number = ${edition}`}
    ORDER BY r.number DESC LIMIT 1`);
  const shown = rows[0];
  if (!shown) return undefined;
  const editions = await db.execute<Edition & Record<string, unknown>>(
    sql`SELECT number, ${isoTime(sql`received_at`)} AS "receivedAt", ${isoTime(sql`retrieved_at`)} AS "retrievedAt", encode(sha256, 'hex') AS sha256, length(text) AS characters FROM edition WHERE document_id = ${id} ORDER BY number`,
  );
  const origins = await db.execute<{ uri: string }>(sql`SELECT uri FROM origin WHERE document_id = ${id} ORDER BY seen_at DESC, uri`);
  return { ...shown, editions: editions.rows, origins: origins.rows.map((row) => row.uri), verdicts: (await verdictsOf(db, [id])).get(id) ?? [] };
}

/** The bytes as they were received. */
export async function bytesOf({ db }: Archive, id: number, edition?: number): Promise<Uint8Array | undefined> {
  const { rows } = await db.execute<{ bytes: Buffer }>(sql`SELECT bytes FROM edition WHERE document_id = ${id} AND ${edition === undefined ? sql`current` : sql`number = ${edition}`}`);
  return rows[0]?.bytes;
}

/** @returns the number of the document that was last received from this place. */
export async function documentFrom({ db }: Archive, uri: string): Promise<number | undefined> {
  const { rows } = await db.execute<{ id: number }>(sql`SELECT document_id AS id FROM origin WHERE uri = ${uri} ORDER BY seen_at DESC, document_id DESC LIMIT 1`);
  return rows[0]?.id;
}
