/** Lists documents, the newest first. */
import { type SQL, sql } from 'drizzle-orm';
import type { Archive } from './archive.ts';

export interface Listed {
  readonly id: number;
  readonly edition: number;
  readonly published: string | null;
  readonly language: string;
  readonly source: string | null;
  readonly title: string;
  readonly origin: string;
}

export interface ListOptions {
  readonly language?: string;
  readonly source?: string;
  readonly limit: number;
  /** So many are left out from the beginning. */
  readonly offset: number;
}

/** A document without a title is called by its first line. */
export const TITLE: SQL = sql`coalesce(e.title, left(btrim(split_part(ltrim(left(e.text, 1000), E' \n\r\t'), E'\n', 1)), 200))`;
/** The day of publication; without one the day of the first encounter that is told. */
export const DAY: SQL = sql`coalesce(e.published, (SELECT min(lower(days)) FROM item d WHERE d.edition_id = e.id AND d.part = 'encounters' AND d.days IS NOT NULL))`;
export const ORIGIN: SQL = sql`(SELECT uri FROM origin o WHERE o.document_id = e.document_id ORDER BY seen_at DESC, uri LIMIT 1)`;

export async function listDocuments({ db }: Archive, { language, source, limit, offset }: ListOptions): Promise<{ total: number; documents: Listed[] }> {
  const where = sql`e.current${language === undefined ? sql`` : sql` AND e.language = ${language}`}${source === undefined ? sql`` : sql` AND e.source ILIKE ${`%${source.replace(/[\\%_]/gu, '\\$&')}%`}`}`;
  const total = await db.execute<{ total: number }>(sql`SELECT count(*)::int AS total FROM edition e WHERE ${where}`);
  const { rows } = await db.execute<Listed & Record<string, unknown>>(sql`
    SELECT e.document_id AS id, e.number AS edition, e.published::text AS published, e.language, e.source, ${TITLE} AS title, ${ORIGIN} AS origin
    FROM edition e WHERE ${where} ORDER BY e.published DESC NULLS LAST, e.id DESC LIMIT ${limit} OFFSET ${offset}`);
  return { total: total.rows[0]?.total ?? 0, documents: rows };
}
