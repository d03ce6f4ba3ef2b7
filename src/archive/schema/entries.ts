/** What is found by field: the items and people of each current reading, drawn from its record and made anew with it. */
import { sql } from 'drizzle-orm';
import { boolean, char, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
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
    /** By decision of somebody: the person who this one is. */
    sameAs: integer('same_as'),
    /** Decisions name this person; it stays, even where no document names it for a while. */
    held: boolean().notNull().default(false),
  },
  (t) => [index('person_key').on(t.key), index('person_same').on(t.sameAs).where(sql`same_as IS NOT NULL`)],
);

/** A person as one document names them: place in the record's list of people. */
export const mention = pgTable(
  'mention',
  {
    editionId: integer('edition_id')
      .notNull()
      .references(() => edition.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    /** Who this is, by name, or by decision of somebody. */
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    /** Who this is by name alone. */
    namedId: integer('named_id')
      .notNull()
      .references(() => person.id),
    name: text().notNull(),
    /** The words of all spellings, as they are compared. */
    words: text().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.ordinal] }), index('mention_person').on(t.personId), index('mention_named').on(t.namedId), index('mention_words').using('gin', t.words)],
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

/** An office of a person as one document words it. */
export const office = pgTable(
  'office',
  {
    editionId: integer('edition_id').notNull(),
    mention: integer().notNull(),
    /** Place in the offices of that person. */
    ordinal: integer().notNull(),
    title: text().notNull(),
    /** Its words by their stems, under which the spellings of one office meet. */
    wording: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.mention, t.ordinal] }),
    foreignKey({ columns: [t.editionId, t.mention], foreignColumns: [mention.editionId, mention.ordinal] }).onDelete('cascade'),
    index('office_wording').on(t.wording),
  ],
);

/** A treaty, an agreement as one document words it: place in the record's list of instruments. */
export const instrument = pgTable(
  'instrument',
  {
    editionId: integer('edition_id').notNull(),
    part: text().notNull(),
    ordinal: integer().notNull(),
    name: text().notNull(),
    /** Wording, parties and date, under which mentions of one instrument meet; null where they tell too little. */
    key: text(),
    status: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.part, t.ordinal] }),
    foreignKey({ columns: [t.editionId, t.part, t.ordinal], foreignColumns: [item.editionId, item.part, item.ordinal] }).onDelete('cascade'),
    index('instrument_key').on(t.key),
  ],
);
