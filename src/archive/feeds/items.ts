/** The pages that feeds have named: which are still to be fetched, and what became of them. */
import { sql } from 'drizzle-orm';
import type { Archive } from '../archive.ts';
import { MOST_FAILURES } from './feeds.ts';

export interface PendingItem {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly source: string | null;
}

/** Pages to be fetched, those that failed before at the end, the newest first. */
export async function pendingItems({ db }: Archive, feedId: number, limit: number): Promise<PendingItem[]> {
  const { rows } = await db.execute<PendingItem & Record<string, unknown>>(sql`
    SELECT id, url, title, published::text AS published, language, source FROM feed_item
    WHERE feed_id = ${feedId} AND kept_at IS NULL AND failures < ${MOST_FAILURES} ORDER BY failures, published DESC NULLS LAST, id LIMIT ${limit}`);
  return rows;
}

export async function countItems({ db }: Archive, feedId: number): Promise<{ kept: number; pending: number }> {
  const { rows } = await db.execute<{ kept: number; pending: number }>(sql`
    SELECT count(*) FILTER (WHERE kept_at IS NOT NULL)::int AS kept, count(*) FILTER (WHERE kept_at IS NULL AND failures < ${MOST_FAILURES})::int AS pending FROM feed_item WHERE feed_id = ${feedId}`);
  return rows[0] ?? { kept: 0, pending: 0 };
}

export async function itemKept({ db }: Archive, id: number, documentId: number, at: Date): Promise<void> {
  await db.execute(sql`UPDATE feed_item SET kept_at = ${at.toISOString()}::timestamptz, document_id = (SELECT id FROM document WHERE id = ${documentId}), failures = 0, fault = NULL WHERE id = ${id}`);
}

/** @param ofThePage - whether the reason lies with the page, so that it will hardly be better the next time. */
export async function itemFailed({ db }: Archive, id: number, fault: string, ofThePage: boolean): Promise<void> {
  await db.execute(sql`UPDATE feed_item SET fault = ${fault}, failures = failures + ${ofThePage ? 1 : 0} WHERE id = ${id}`);
}
