/**
 * What people decide: verdicts on readings, and who is one person. Both are written on and never over. Triggers refuse it, which the
 * schema cannot say: where their migration is generated anew, its last three statements, and the filling of named_id, are to be kept.
 */
import { index, integer, json, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { bytea } from './columns.ts';
import { person } from './entries.ts';

/** Bound to the bytes that were judged, not to a number: the bytes come back as they were, and a verdict holds for all editions of their document. */
export const verdict = pgTable(
  'verdict',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    sha256: bytea().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    by: text().notNull(),
    why: text(),
    /** accept, reject, correct, add, withdraw. */
    kind: text().notNull(),
    /** What was judged and how it is to stand, as src/records/verdict.ts has it. */
    content: json().notNull(),
  },
  (t) => [index('verdict_bytes').on(t.sha256)],
);

/** Who was taken for one person, or for several, by hand. */
export const decision = pgTable('decision', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true }).notNull(),
  by: text().notNull(),
  why: text(),
  /** merge, split, undo. */
  kind: text().notNull(),
  content: json().notNull(),
});

/** Drawn from the decisions: the mentions of a name in a document that were given to a person by hand. */
export const assigned = pgTable(
  'assigned',
  {
    sha256: bytea().notNull(),
    name: text().notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.name] })],
);
