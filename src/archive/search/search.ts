/** Searches the newest edition of each document by words and by fields; the newest documents come first. */
import { type SQL, sql } from 'drizzle-orm';
import type { ReadoutRecord } from '../../records/record.ts';
import type { Archive } from '../archive.ts';
import { type Listed, ORIGIN, TITLE } from '../list.ts';
import { ints, range } from '../values.ts';
import { answeringItems, fieldConditions } from './fields.ts';
import type { SearchQuery } from './query.ts';
import { type Excerpt, excerptsOf, headline, matches } from './words.ts';

export interface Found extends Listed {
  /** Where the words stand. */
  readonly excerpts: readonly Excerpt[];
  /** The items that have the fields. */
  readonly items: readonly FoundItem[];
}

/** An item with its place in the record and the words that say it. */
export interface FoundItem {
  readonly part: keyof ReadoutRecord;
  readonly ordinal: number;
  readonly item: ReadoutRecord[keyof ReadoutRecord][number];
  readonly quotes: readonly string[];
}

export interface SearchResult {
  /** How many documents were found; counted no further than COUNTED. */
  readonly total: number;
  readonly more: boolean;
  readonly documents: readonly Found[];
}

type Asked = Omit<SearchQuery, 'limit' | 'offset'>;

/** Beyond this nobody reads, and counting would take longer than finding. */
const COUNTED = 1000;

export async function search({ db }: Archive, query: SearchQuery): Promise<SearchResult> {
  const { words, limit, offset } = query;
  const where = sql.join(conditionsOf(query), sql` AND `);
  const first = await firstFound({ db }, where);
  const more = first.length > COUNTED;
  // Where few are found their numbers are known; where many are, the newest are soon met when one goes down from the newest. "IS TRUE"
  // keeps the database from fetching all that have the fields first, of which it takes too few for granted.
  const fromNewest = [...editionConditions(query), ...fieldConditions(query).map((c) => sql`(${c}) IS TRUE`)];
  const among = more ? sql.join(fromNewest, sql` AND `) : sql`e.id = ANY(${ints(first)})`;
  // The excerpts are cut only for the page that is shown.
  const { rows } = await db.execute<Listed & { edition_id: number; headline: string | null } & Record<string, unknown>>(sql`
    WITH page AS MATERIALIZED (SELECT e.id FROM edition e WHERE ${among} ORDER BY e.published DESC NULLS LAST, e.id DESC LIMIT ${limit} OFFSET ${offset})
    SELECT e.id AS edition_id, e.document_id AS id, e.number AS edition, e.published::text AS published, e.language, e.source, ${TITLE} AS title, ${ORIGIN} AS origin,
      ${words === undefined ? sql`NULL` : headline(words)} AS headline
    FROM page JOIN edition e USING (id) ORDER BY e.published DESC NULLS LAST, e.id DESC`);
  const answers = await answersIn(
    { db },
    query,
    rows.map((row) => row.edition_id),
  );
  return {
    total: Math.min(first.length, COUNTED),
    more,
    documents: rows.map(({ edition_id, headline, ...listed }) => ({ ...listed, excerpts: headline ? excerptsOf(headline) : [], items: answers.get(edition_id)?.items ?? [] })),
  };
}

/**
 * Some of what is found, one more than is counted. The database must not hope to meet so many soon by looking into every text: where
 * the words are rare that takes seconds, and the index knows at once.
 */
async function firstFound({ db }: Pick<Archive, 'db'>, where: SQL): Promise<number[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL enable_seqscan = off`);
    const { rows } = await tx.execute<{ id: number }>(sql`SELECT e.id FROM edition e WHERE ${where} LIMIT ${COUNTED + 1}`);
    return rows.map((row) => row.id);
  });
}

/** All that the newest edition `e` of a document must meet to be found. */
export const conditionsOf = (query: Asked): SQL[] => [...editionConditions(query), ...fieldConditions(query)];

function editionConditions({ words, language, source, published }: Asked): SQL[] {
  return [
    sql`e.current`,
    ...(words === undefined ? [] : [matches(words)]),
    ...(language === undefined ? [] : [sql`e.language = ${language}`]),
    ...(source === undefined ? [] : [sql`e.source ILIKE ${`%${source.replace(/[\\%_]/gu, '\\$&')}%`}`]),
    ...(published ? [sql`e.published <@ ${range(published)}::daterange`] : []),
  ];
}

async function answersIn({ db }: Pick<Archive, 'db'>, query: SearchQuery, editionIds: readonly number[]): Promise<Map<number, { readonly items: FoundItem[] }>> {
  const answers = new Map<number, { readonly items: FoundItem[] }>();
  const condition = answeringItems(query);
  if (!condition || !editionIds.length) return answers;
  const { rows } = await db.execute<{ edition_id: number; part: keyof ReadoutRecord; ordinal: number }>(
    sql`SELECT i.edition_id, i.part, i.ordinal FROM item i WHERE i.edition_id = ANY(${ints(editionIds)}) AND ${condition} ORDER BY i.edition_id, i.part, i.ordinal`,
  );
  const readings = await db.execute<{ id: number; text: string; record: ReadoutRecord }>(sql`
    SELECT e.id, e.text, r.record FROM edition e JOIN LATERAL (SELECT coalesce(judged, record) AS record FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
    WHERE e.id = ANY(${ints(rows.map((row) => row.edition_id))})`);
  const of = new Map(readings.rows.map((row) => [row.id, row]));
  for (const { edition_id, part, ordinal } of rows) {
    const reading = of.get(edition_id);
    const item = reading?.record[part][ordinal];
    if (!reading || !item) continue;
    const answer = answers.get(edition_id) ?? { items: [] };
    answer.items.push({ part, ordinal, item, quotes: item.evidence.map(({ start, end }) => reading.text.slice(start, end)) });
    answers.set(edition_id, answer);
  }
  return answers;
}
