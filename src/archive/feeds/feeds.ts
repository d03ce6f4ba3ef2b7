/** The feeds that an archive watches. */
import { sql } from 'drizzle-orm';
import type { Archive } from '../archive.ts';
import { keyOf } from './keys.ts';

export interface KnownFeed {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly since: string | null;
  readonly lookedAt: string;
  /** Why it could not be read the last time. */
  readonly fault: string | null;
  /** Pages that are kept. */
  readonly kept: number;
  /** Pages that are still to be fetched. */
  readonly pending: number;
  /** Pages among them that could not be had so far. */
  readonly failing: number;
  /** Pages that failed so often that they are not tried any more. */
  readonly givenUp: number;
}

/** So often a page is tried that cannot be had for reasons of its own. */
export const MOST_FAILURES = 10;

export async function listFeeds({ db }: Archive): Promise<KnownFeed[]> {
  const { rows } = await db.execute<KnownFeed & Record<string, unknown>>(sql`
    SELECT f.id, f.url, f.title, f.since::text AS since, to_char(f.looked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "lookedAt", f.fault,
      count(i.id) FILTER (WHERE kept_at IS NOT NULL)::int AS kept,
      count(i.id) FILTER (WHERE kept_at IS NULL AND failures < ${MOST_FAILURES})::int AS pending,
      count(i.id) FILTER (WHERE kept_at IS NULL AND i.fault IS NOT NULL AND failures < ${MOST_FAILURES})::int AS failing,
      count(i.id) FILTER (WHERE kept_at IS NULL AND failures >= ${MOST_FAILURES})::int AS "givenUp"
    FROM feed f LEFT JOIN feed_item i ON i.feed_id = f.id GROUP BY f.id ORDER BY f.id`);
  return rows;
}

export interface FeedState {
  readonly id: number;
  readonly since: string | null;
}

export async function feedAt({ db }: Archive, url: string): Promise<FeedState | undefined> {
  const { rows } = await db.execute<{ id: number; since: string | null }>(sql`SELECT id, since::text AS since FROM feed WHERE url = ${url}`);
  return rows[0];
}

/** @returns its number. */
export async function rememberFeed({ db }: Archive, { url, title, since }: { url: string; title?: string; since?: string }, at: Date): Promise<number> {
  const { rows } = await db.execute<{ id: number }>(sql`
    INSERT INTO feed (url, title, since, added_at, looked_at) VALUES (${url}, ${title ?? null}, ${since ?? null}, ${at.toISOString()}::timestamptz, ${at.toISOString()}::timestamptz)
    ON CONFLICT (url) DO UPDATE SET title = coalesce(excluded.title, feed.title), since = coalesce(excluded.since, feed.since), looked_at = excluded.looked_at, fault = NULL
    RETURNING id`);
  return rows[0]?.id as number;
}

export async function feedFailed({ db }: Archive, url: string, fault: string, at: Date): Promise<void> {
  await db.execute(sql`UPDATE feed SET fault = ${fault}, looked_at = ${at.toISOString()}::timestamptz WHERE url = ${url}`);
}

/** Its documents stay. @returns whether it was there. */
export async function forgetFeed({ db }: Archive, url: string): Promise<boolean> {
  const { rows } = await db.execute(sql`DELETE FROM feed WHERE url = ${url} RETURNING id`);
  return rows.length > 0;
}

/** Any number, but always the same. */
const WATCHING = 7_240_403;

/** Takes a feed for this command alone; a command that ends, however it ends, lets go of it. @returns whether it was free. */
export async function takeFeed({ db }: Archive, url: string): Promise<boolean> {
  const { rows } = await db.execute<{ free: boolean }>(sql`SELECT pg_try_advisory_lock(${WATCHING}, hashtext(${keyOf(url)})) AS free`);
  return rows[0]?.free === true;
}

export async function releaseFeed({ db }: Archive, url: string): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_unlock(${WATCHING}, hashtext(${keyOf(url)}))`);
}
