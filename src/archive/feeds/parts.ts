/** What a feed is read from, with the versions that were read, and the pages that were found in them. */
import { sql } from 'drizzle-orm';
import type { Archive } from '../archive.ts';
import { keyOf } from './keys.ts';

/** The version of a part that was read last. */
export interface PartVersion {
  readonly etag?: string;
  readonly lastModified?: string;
  /** What the index of sitemaps told of it. */
  readonly mark?: string;
}

export async function partVersion({ db }: Archive, feedId: number, url: string): Promise<PartVersion | undefined> {
  const { rows } = await db.execute<{ etag: string | null; last_modified: string | null; mark: string | null }>(
    sql`SELECT etag, last_modified, mark FROM feed_part WHERE feed_id = ${feedId} AND key = ${keyOf(url)}`,
  );
  const [row] = rows;
  return row && { ...(row.etag !== null && { etag: row.etag }), ...(row.last_modified !== null && { lastModified: row.last_modified }), ...(row.mark !== null && { mark: row.mark }) };
}

/** The next time every part is read whole. */
export async function forgetVersions({ db }: Archive, feedId: number): Promise<void> {
  await db.execute(sql`DELETE FROM feed_part WHERE feed_id = ${feedId}`);
}

export interface FoundItem {
  readonly key: string;
  readonly url: string;
  readonly mark: string;
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  readonly source?: string;
}

/** Notes at once which version of a part was read and what was found in it, so that neither is known without the other. */
export async function noteFound({ db }: Archive, feedId: number, part: { url: string; version: PartVersion }, items: readonly FoundItem[], at: Date): Promise<void> {
  const rows = [...new Map(items.map((item) => [keyOf(item.key), { ...item, key: keyOf(item.key) }])).values()];
  const { etag, lastModified, mark } = part.version;
  await db.transaction(async (tx) => {
    if (rows.length)
      await tx.execute(sql`
        INSERT INTO feed_item (feed_id, key, url, mark, title, published, language, source, found_at)
        SELECT ${feedId}, key, url, mark, title, published, language, source, ${at.toISOString()}::timestamptz
        FROM json_to_recordset(${JSON.stringify(rows)}::json) AS i(key text, url text, mark text, title text, published date, language text, source text)
        ON CONFLICT (feed_id, key) DO UPDATE SET url = excluded.url, mark = excluded.mark, title = excluded.title, published = excluded.published, language = excluded.language,
          source = excluded.source, kept_at = NULL, failures = 0, fault = NULL
        WHERE feed_item.mark <> excluded.mark`);
    await tx.execute(sql`
      INSERT INTO feed_part (feed_id, key, etag, last_modified, mark) VALUES (${feedId}, ${keyOf(part.url)}, ${etag ?? null}, ${lastModified ?? null}, ${mark ?? null})
      ON CONFLICT (feed_id, key) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, mark = excluded.mark`);
  });
}
