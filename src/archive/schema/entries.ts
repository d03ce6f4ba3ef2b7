/** What is found by field: the items and people of each current reading, drawn from its record and made anew with it. */
import { sql } from 'drizzle-orm';
import { char, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { daterange, tsvector } from './columns.ts';
import { edition } from './documents.ts';

/** A person across documents. */
export const person = pgTable(
  'person',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    name: text().notNull(),
    /** Full names that meet in this key are one person; null where the name is too short to tell a person by. */
    key: text(),
    /** ISO 3166-1 alpha-3, as some document tells it. */
    country: char({ length: 3 }),
  },
  (t) => [index('person_key').on(t.key)],
);

/** A person as one document names them: place in the record's list of people. */
export const mention = pgTable(
  'mention',
  {
    editionId: integer('edition_id')
      .notNull()
      .references(() => edition.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    name: text().notNull(),
    /** The words of all spellings, as they are compared. */
    words: text().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.ordinal] }), index('mention_person').on(t.personId), index('mention_words').using('gin', t.words)],
);

/** An item of a list of the record: an encounter, a statement, an instrument. */
export const item = pgTable(
  'item',
  {
    editionId: integer('edition_id')
      .notNull()
      .references(() => edition.id, { onDelete: 'cascade' }),
    part: text().notNull(),
    ordinal: integer().notNull(),
    /** Its fields as "field:value", so that one index answers for several fields of the same item, and for how values begin. */
    keys: tsvector().notNull(),
    days: daterange(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.part, t.ordinal] }), index('item_keys').using('gin', t.keys), index('item_days').using('gist', t.days).where(sql`days IS NOT NULL`)],
);

/** Who has which role in an item: host, speaker, from, by. */
export const role = pgTable(
  'role',
  {
    editionId: integer('edition_id').notNull(),
    part: text().notNull(),
    ordinal: integer().notNull(),
    role: text().notNull(),
    /** Place in the record's list of people. */
    mention: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.part, t.ordinal, t.role, t.mention] }),
    foreignKey({ columns: [t.editionId, t.part, t.ordinal], foreignColumns: [item.editionId, item.part, item.ordinal] }).onDelete('cascade'),
    foreignKey({ columns: [t.editionId, t.mention], foreignColumns: [mention.editionId, mention.ordinal] }).onDelete('cascade'),
    index('role_mention').on(t.editionId, t.mention),
  ],
);
