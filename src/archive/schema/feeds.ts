/** The feeds that an archive watches, and the pages that they have named so far. */
import { sql } from 'drizzle-orm';
import { date, index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { document } from './documents.ts';

export const feed = pgTable(
  'feed',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    url: text().notNull(),
    title: text(),
    /** Pages with an earlier date are passed over. */
    since: date(),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
    lookedAt: timestamp('looked_at', { withTimezone: true }).notNull(),
    /** Why it could not be read the last time. */
    fault: text(),
  },
  (t) => [uniqueIndex('feed_url').on(t.url)],
);

/** What a feed is read from: itself, and where it is an index of sitemaps these too; each with the version that was read. */
export const feedPart = pgTable(
  'feed_part',
  {
    feedId: integer('feed_id')
      .notNull()
      .references(() => feed.id, { onDelete: 'cascade' }),
    /** Its URL, or where that is long its hash. */
    key: text().notNull(),
    etag: text(),
    lastModified: text('last_modified'),
    /** The day of change that the index told of it. */
    mark: text(),
  },
  (t) => [primaryKey({ columns: [t.feedId, t.key] })],
);

/** A page that a feed names. It counts as seen when its document is kept; until then every run tries it again. */
export const feedItem = pgTable(
  'feed_item',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    feedId: integer('feed_id')
      .notNull()
      .references(() => feed.id, { onDelete: 'cascade' }),
    /** Its id or URL, or where that is long its hash. */
    key: text().notNull(),
    url: text().notNull(),
    /** Another one says that the page has changed. */
    mark: text().notNull(),
    title: text(),
    published: date(),
    language: text(),
    source: text(),
    foundAt: timestamp('found_at', { withTimezone: true }).notNull(),
    keptAt: timestamp('kept_at', { withTimezone: true }),
    documentId: integer('document_id').references(() => document.id, { onDelete: 'set null' }),
    /** So often it could not be had for reasons that lie with the page. */
    failures: integer().notNull().default(0),
    fault: text(),
  },
  (t) => [uniqueIndex('feed_item_key').on(t.feedId, t.key), index('feed_item_pending').on(t.feedId).where(sql`kept_at IS NULL`), index('feed_item_document').on(t.documentId)],
);
