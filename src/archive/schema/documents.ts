/** Documents as they came, their editions, and the readings of them. */
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, json, pgTable, primaryKey, smallint, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytea, tsvector } from './columns.ts';

/** A document of the world: a page, a file, an entry of a dump. What it says may change; then it has several editions. */
export const document = pgTable('document', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
});

/** Where a document came from. The same bytes at two places are one document with two origins. */
export const origin = pgTable(
  'origin',
  {
    uri: text().notNull(),
    documentId: integer('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.uri, t.documentId] }), index('origin_document').on(t.documentId)],
);

/** So much of a text is indexed for search: the index of one text must not grow over a megabyte. */
const indexed = (column: string) => sql.raw(`left(${column}, 100000)`);

const words = (grammar: string) =>
  sql`setweight(to_tsvector(${sql.raw(`'${grammar}'::regconfig`)}, coalesce(left(title, 1000), '')), 'A') || setweight(to_tsvector(${sql.raw(`'${grammar}'::regconfig`)}, ${indexed('text')}), 'B')`;

/** The bytes as received, and the text that the reading's offsets count in. Neither is ever changed. */
export const edition = pgTable(
  'edition',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    documentId: integer('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    /** Counted from 1. */
    number: integer().notNull(),
    /** The newest edition of its document: the one that is searched. */
    current: boolean().notNull(),
    sha256: bytea().notNull(),
    bytes: bytea().notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    text: text().notNull(),
    /** ISO 639-1, as the last reading took it. */
    language: text().notNull(),
    /** The language as the document or who added it told it; absent where the text alone tells. */
    toldLanguage: text('told_language'),
    published: date(),
    /** When a web archive fetched it; absent where that was when it was received. Never when it was published. */
    retrievedAt: timestamp('retrieved_at', { withTimezone: true }),
    title: text(),
    source: text(),
    /** By which version of the entries (ENTRIES) it is found. */
    entered: smallint().notNull().default(1),
    words: tsvector()
      .notNull()
      .generatedAlwaysAs(sql`CASE language WHEN 'de' THEN ${words('german')} WHEN 'en' THEN ${words('english')} ELSE ${words('simple')} END`),
  },
  (t) => [
    uniqueIndex('edition_number').on(t.documentId, t.number),
    uniqueIndex('edition_bytes').on(t.sha256),
    index('edition_words').using('gin', t.words).where(sql`current`),
    index('edition_newest').on(sql`published DESC NULLS LAST`, sql`id DESC`).where(sql`current`),
  ],
);

/** What a reader made of an edition. A later reader adds another; none is overwritten. */
export const reading = pgTable(
  'reading',
  {
    editionId: integer('edition_id')
      .notNull()
      .references(() => edition.id, { onDelete: 'cascade' }),
    /** Counted from 1; the last is the one that is shown and searched. */
    number: integer().notNull(),
    reader: text().notNull(),
    readAt: timestamp('read_at', { withTimezone: true }).notNull(),
    /** As the reader wrote it, the order of its fields included. */
    record: json().notNull(),
    /** The record after the verdicts of people, drawn from both; absent where nobody judged it. */
    judged: json(),
    notices: json().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.number] })],
);
