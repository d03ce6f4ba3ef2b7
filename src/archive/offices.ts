/** Offices across documents: who held them when, with every mention. */
import { sql } from 'drizzle-orm';
import type { Office } from '../records/person.ts';
import type { Archive } from './archive.ts';
import { DAY, TITLE } from './list.ts';
import { officeWords } from './officeWords.ts';

export interface OfficeMention {
  readonly document: number;
  readonly day: string | null;
  readonly title: string;
  /** As written there. */
  readonly office: string;
  readonly quotes: readonly string[];
}

export interface Holder {
  readonly id: number;
  readonly name: string;
  /** The first and the last day of the documents that name the person with this office. */
  readonly first: string | null;
  readonly last: string | null;
  readonly mentions: readonly OfficeMention[];
}

export interface ListedOffice {
  /** As most documents write it. */
  readonly title: string;
  /** ISO 3166-1 alpha-3; null where no document tells whose it is: then it is one for each person. */
  readonly country: string | null;
  readonly documents: number;
  /** In the order of the first days. */
  readonly holders: readonly Holder[];
}

interface Row extends Record<string, unknown> {
  readonly group: string;
  readonly country: string | null;
  readonly person_id: number;
  readonly name: string;
  readonly document: number;
  readonly day: string | null;
  readonly document_title: string;
  readonly office: string;
  readonly text: string;
  readonly entry: Office | null;
}

const GROUP = sql`o.wording || '|' || coalesce(p.country, '#' || p.id)`;

/** Those with the most documents first. @param title - only those with all these words, in any form. */
export async function listOffices(
  { db }: Archive,
  { title, country, limit, offset }: { readonly title?: string; readonly country?: string; readonly limit: number; readonly offset: number },
): Promise<ListedOffice[]> {
  const words = title === undefined ? undefined : officeWords(title) || title;
  const { rows } = await db.execute<Row>(sql`
    WITH found AS (
      SELECT ${GROUP} AS group, count(DISTINCT o.edition_id) AS documents FROM office o JOIN mention m ON m.edition_id = o.edition_id AND m.ordinal = o.mention JOIN person p ON p.id = m.person_id
      WHERE ${words === undefined ? sql`true` : sql`(to_tsvector('german', o.wording || ' ' || o.title) @@ plainto_tsquery('german', ${words}) OR to_tsvector('english', o.wording || ' ' || o.title) @@ plainto_tsquery('english', ${words}))`}
        AND ${country === undefined ? sql`true` : sql`p.country = ${country.toUpperCase()}`}
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${limit} OFFSET ${offset})
    SELECT found.group, p.country, p.id AS person_id, p.name, e.document_id AS document, (${DAY})::text AS day, ${TITLE} AS document_title, o.title AS office, e.text,
      coalesce(r.judged, r.record) -> 'people' -> m.ordinal -> 'offices' -> o.ordinal AS entry
    FROM office o JOIN mention m ON m.edition_id = o.edition_id AND m.ordinal = o.mention JOIN person p ON p.id = m.person_id JOIN found ON found.group = ${GROUP}
    JOIN edition e ON e.id = o.edition_id JOIN LATERAL (SELECT record, judged FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
    ORDER BY found.documents DESC, found.group, day NULLS LAST, e.id, m.ordinal, o.ordinal`);
  const offices = new Map<string, Row[]>();
  for (const row of rows) offices.set(row.group, [...(offices.get(row.group) ?? []), row]);
  return [...offices.values()].map(officeOf);
}

function officeOf(rows: readonly Row[]): ListedOffice {
  const [{ country }] = rows as [Row, ...Row[]];
  const times = new Map<string, number>();
  for (const { office } of rows) times.set(office, (times.get(office) ?? 0) + 1);
  const [title = ''] = [...times].sort((a, b) => b[1] - a[1]).map(([office]) => office);
  const holders = new Map<number, Row[]>();
  for (const row of rows) holders.set(row.person_id, [...(holders.get(row.person_id) ?? []), row]);
  return { title, country, documents: new Set(rows.map((row) => row.document)).size, holders: [...holders.values()].map(holderOf) };
}

function holderOf(rows: readonly Row[]): Holder {
  const days = rows.flatMap((row) => row.day ?? []).sort();
  const [{ person_id: id, name }] = rows as [Row, ...Row[]];
  return {
    id,
    name,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    mentions: rows.map(({ document, day, document_title: title, office, text, entry }) => ({
      document,
      day,
      title,
      office,
      quotes: (entry?.evidence ?? []).map(({ start, end }) => text.slice(start, end)),
    })),
  };
}
