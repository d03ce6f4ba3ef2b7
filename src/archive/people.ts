/** People across documents, with every mention of them. */
import { type SQL, sql } from 'drizzle-orm';
import type { Person } from '../records/person.ts';
import type { Archive } from './archive.ts';
import { DAY, TITLE } from './list.ts';
import { ints, texts } from './values.ts';
import { wordsOf } from './words.ts';

export interface ListedPerson {
  readonly id: number;
  readonly name: string;
  readonly country: string | null;
  readonly documents: number;
}

/** Those with the most documents first. @param name - only those whom some document names with all its words. */
export async function listPeople({ db }: Archive, { name, limit, offset }: { readonly name?: string; readonly limit: number; readonly offset: number }): Promise<ListedPerson[]> {
  const where = name === undefined ? sql`` : sql` WHERE m.person_id IN (SELECT person_id FROM mention WHERE words @> ${texts(wordsOf(name))})`;
  const { rows } = await db.execute<ListedPerson & Record<string, unknown>>(sql`
    SELECT p.id, p.name, p.country, m.documents FROM (SELECT person_id, count(*)::int AS documents FROM mention m${where} GROUP BY person_id) AS m
    JOIN person p ON p.id = m.person_id ORDER BY m.documents DESC, p.id LIMIT ${limit} OFFSET ${offset}`);
  return rows;
}

/** A person as one document names them. */
export interface Mention {
  readonly document: number;
  readonly edition: number;
  readonly published: string | null;
  /** The day of publication; without one the day of the first encounter that is told. */
  readonly day: string | null;
  readonly title: string;
  readonly text: string;
  /** The entry in the record of that document: spellings, offices, with their spans. */
  readonly person: Person;
  /** In which roles of which lists, and how often: "encounters: host". */
  readonly roles: Readonly<Record<string, number>>;
}

/** @property id - of a person who was merged that of the one who they are. */
export interface ShownPerson extends ListedPerson {
  readonly mentions: readonly Mention[];
}

/** @param limit - so many mentions at most, the newest first. */
export async function showPerson({ db }: Archive, id: number, limit: number): Promise<ShownPerson | undefined> {
  const persons = await db.execute<ListedPerson & Record<string, unknown>>(
    sql`SELECT id, name, country, (SELECT count(*)::int FROM mention m WHERE m.person_id = p.id) AS documents FROM person p WHERE id = (SELECT coalesce(same_as, id) FROM person WHERE id = ${id})`,
  );
  const [person] = persons.rows;
  if (!person) return undefined;
  const { rows } = await db.execute<Omit<Mention, 'roles'> & { edition_id: number; ordinal: number } & Record<string, unknown>>(sql`
    SELECT e.id AS edition_id, m.ordinal, e.document_id AS document, e.number AS edition, e.published::text AS published, (${DAY})::text AS day, ${TITLE} AS title, e.text, coalesce(r.judged, r.record) -> 'people' -> m.ordinal AS person
    FROM mention m JOIN edition e ON e.id = m.edition_id JOIN LATERAL (SELECT record, judged FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
    WHERE m.person_id = ${person.id} ORDER BY e.published DESC NULLS LAST, e.id DESC LIMIT ${limit}`);
  const roles = await rolesOf({ db }, sql`r.edition_id = ANY(${ints(rows.map((row) => row.edition_id))})`);
  return { ...person, mentions: rows.map(({ edition_id, ordinal, ...mention }) => ({ ...mention, roles: roles.get(`${edition_id} ${ordinal}`) ?? {} })) };
}

async function rolesOf({ db }: Pick<Archive, 'db'>, where: SQL): Promise<Map<string, Record<string, number>>> {
  const { rows } = await db.execute<{ mention: string; role: string; count: number }>(
    sql`SELECT r.edition_id || ' ' || r.mention AS mention, r.part || ': ' || r.role AS role, count(*)::int AS count FROM role r WHERE ${where} GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const roles = new Map<string, Record<string, number>>();
  for (const { mention, role, count } of rows) roles.set(mention, { ...roles.get(mention), [role]: count });
  return roles;
}
