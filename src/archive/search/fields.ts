/** The fields of a search as conditions on items: those of one part hold in one and the same item. */
import { type SQL, sql } from 'drizzle-orm';
import { courtesyKind } from '../../records/courtesy.ts';
import type { ReadoutRecord } from '../../records/record.ts';
import type { Days } from '../days.ts';
import { key, wordKeys } from '../entries.ts';
import { range, texts } from '../values.ts';
import { wordsOf } from '../words.ts';
import type { Fields } from './query.ts';

/** What an item of a part must have. */
interface Asked {
  readonly part: keyof ReadoutRecord;
  readonly keys: readonly string[];
  /** Words as written are found by how they begin: "freundlich" in "in freundlicher Atmosphäre". */
  readonly beginnings?: readonly string[];
  readonly date?: Days;
  /** In which roles the people who are searched for must be; without it in any. */
  readonly roles?: readonly string[];
}

function askedOf({ side, kind, status, date, place, instrument, act, strength, tone, who }: Fields): Asked[] {
  const asked: Asked[] = [];
  const courtesy = kind !== undefined && courtesyKind.safeParse(kind).success;
  const together = (who?.length ?? 0) > 1;
  if (courtesy) asked.push({ part: 'courtesies', keys: [key('kind', kind)] });
  if (side?.length || (kind !== undefined && !courtesy) || status !== undefined || date || place !== undefined || (together && !courtesy))
    asked.push({
      part: 'encounters',
      keys: [...(side ?? []).map((s) => key('side', s)), ...(kind !== undefined && !courtesy ? [key('kind', kind)] : []), ...(status !== undefined ? [key('status', status)] : [])],
      beginnings: place === undefined ? [] : wordKeys('place', place),
      ...(date && { date }),
    });
  if (instrument !== undefined) asked.push({ part: 'instruments', keys: [], beginnings: wordKeys('instrument', instrument), roles: [] });
  if (act !== undefined) asked.push({ part: 'statements', keys: [key('act', act)], roles: ['speaker'] });
  if (strength !== undefined) asked.push({ part: 'commitments', keys: [key('strength', strength)], roles: ['by'] });
  if (tone !== undefined) asked.push({ part: 'tone', keys: [], beginnings: wordKeys('tone', tone), roles: [] });
  return asked;
}

/** A person by any spelling of any document: all words of the name, in whatever order. */
const named = (name: string): SQL => sql`(SELECT person_id FROM mention WHERE words @> ${texts(wordsOf(name))})`;

/** A key as a query of the database has it. */
export const exactly = (key: string): string => `'${key.replace(/['\\]/gu, '$&$&')}'`;

/** The conditions that an item `i` must meet, one for each part that is asked of. */
function itemConditions(fields: Fields): SQL[] {
  return askedOf(fields).map(({ part, keys, beginnings, date, roles }) => {
    const asked = [...[key('part', part), ...keys].map(exactly), ...(beginnings ?? []).map((b) => `${exactly(b)}:*`)];
    const all = [sql`i.keys @@ ${asked.join(' & ')}::tsquery`];
    if (date) all.push(sql`i.days && ${range(date)}::daterange`);
    if (!roles || roles.length)
      for (const name of fields.who ?? [])
        all.push(sql`EXISTS (SELECT FROM role r JOIN mention m ON m.edition_id = r.edition_id AND m.ordinal = r.mention
          WHERE r.edition_id = i.edition_id AND r.part = i.part AND r.ordinal = i.ordinal${roles ? sql` AND r.role = ANY(${texts(roles)})` : sql``} AND m.person_id IN ${named(name)})`);
    return sql.join(all, sql` AND `);
  });
}

/** Whether the edition `e` has items with these fields, or names these people. */
export function fieldConditions(fields: Fields): SQL[] {
  const conditions = itemConditions(fields).map((c) => sql`e.id IN (SELECT i.edition_id FROM item i WHERE ${c})`);
  for (const name of fields.who ?? []) conditions.push(sql`e.id IN (SELECT m.edition_id FROM mention m WHERE m.person_id IN ${named(name)})`);
  return conditions;
}

/** A condition on items that tells which of them answer; undefined where no field of an item is asked for. */
export function answeringItems(fields: Fields): SQL | undefined {
  const conditions = itemConditions(fields);
  return conditions.length
    ? sql`(${sql.join(
        conditions.map((c) => sql`(${c})`),
        sql` OR `,
      )})`
    : undefined;
}
