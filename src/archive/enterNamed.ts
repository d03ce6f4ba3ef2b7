/** Enters the offices and instruments of readings, each with the key in which its mentions meet across documents. */
import { type SQL, sql } from 'drizzle-orm';
import type { ReadoutRecord } from '../records/record.ts';
import { tellsApart } from './instrumentKeys.ts';
import { officeWords } from './officeWords.ts';
import type { Transaction } from './values.ts';

interface Reading {
  readonly editionId: number;
  readonly record: ReadoutRecord;
}

/** The stems of a wording in the grammar of its language; words that a grammar leaves out stay as they are where nothing else is left. */
const stems = (column: string): SQL => {
  const words = sql.raw(column);
  const of = (grammar: string) => sql`nullif(array_to_string(tsvector_to_array(to_tsvector(${sql.raw(`'${grammar}'::regconfig`)}, ${words})), ' '), '')`;
  return sql`coalesce(CASE e.language WHEN 'de' THEN ${of('german')} WHEN 'en' THEN ${of('english')} ELSE ${of('simple')} END, lower(${words}))`;
};

export async function enterNamed(tx: Transaction, readings: readonly Reading[]): Promise<void> {
  const offices = readings.flatMap(({ editionId, record }) =>
    record.people.flatMap((person, mention) => person.offices.map(({ title }, ordinal) => ({ edition_id: editionId, mention, ordinal, title, words: officeWords(title) || title }))),
  );
  if (offices.length)
    await tx.execute(sql`
      INSERT INTO office (edition_id, mention, ordinal, title, wording) SELECT e.id, o.mention, o.ordinal, o.title, left(${stems('o.words')}, 500)
      FROM json_to_recordset(${JSON.stringify(offices)}::json) AS o(edition_id int, mention int, ordinal int, title text, words text) JOIN edition e ON e.id = o.edition_id`);
  const instruments = readings.flatMap(({ editionId, record }) =>
    record.instruments.map((instrument, ordinal) => ({ edition_id: editionId, ordinal, name: instrument.name, status: instrument.status, apart: tellsApart(instrument, record) ?? null })),
  );
  if (instruments.length)
    await tx.execute(sql`
      INSERT INTO instrument (edition_id, part, ordinal, name, key, status)
      SELECT e.id, 'instruments', i.ordinal, i.name, CASE WHEN i.apart IS NOT NULL THEN left(e.language || '|' || ${stems('i.name')} || '|' || i.apart, 1000) END, i.status
      FROM json_to_recordset(${JSON.stringify(instruments)}::json) AS i(edition_id int, ordinal int, name text, status text, apart text) JOIN edition e ON e.id = i.edition_id`);
}
