/** Instruments across documents, with every mention of them. */
import { type SQL, sql } from 'drizzle-orm';
import type { Instrument } from '../records/instrument.ts';
import type { Archive } from './archive.ts';
import { wordKeys } from './entries.ts';
import { DAY, TITLE } from './list.ts';
import { exactly } from './search/fields.ts';
import { texts } from './values.ts';

export interface ListedInstrument {
  /** As most documents write it. */
  readonly name: string;
  readonly statuses: readonly string[];
  readonly documents: number;
  /** The first and the last day of the documents that mention it. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface InstrumentMention {
  readonly document: number;
  readonly edition: number;
  readonly day: string | null;
  readonly title: string;
  readonly text: string;
  /** The item in the record of that document. */
  readonly instrument: Instrument;
}

export interface ShownInstrument extends ListedInstrument {
  readonly mentions: readonly InstrumentMention[];
}

/** One whose wording tells too little is one for each document. */
const GROUP = sql`coalesce(i.key, i.edition_id || ' ' || i.ordinal)`;

/** By words of the name, by how they begin. */
const called = (name: string | undefined): SQL => {
  if (name === undefined) return sql`true`;
  const query = wordKeys('instrument', name)
    .map((key) => `${exactly(key)}:*`)
    .join(' & ');
  return sql`${GROUP} IN (SELECT ${GROUP} FROM instrument i JOIN item t USING (edition_id, part, ordinal) WHERE t.keys @@ ${query}::tsquery)`;
};

interface Wanted {
  readonly name?: string;
  readonly limit: number;
  readonly offset: number;
}

type Grouped = ListedInstrument & { readonly group: string };

async function groups({ db }: Archive, { name, limit, offset }: Wanted): Promise<Grouped[]> {
  const { rows } = await db.execute<Grouped & Record<string, unknown>>(sql`
    SELECT ${GROUP} AS group, mode() WITHIN GROUP (ORDER BY i.name) AS name, array_agg(DISTINCT i.status) AS statuses, count(DISTINCT i.edition_id)::int AS documents,
      min(${DAY})::text AS first, max(${DAY})::text AS last
    FROM instrument i JOIN edition e ON e.id = i.edition_id WHERE ${called(name)} GROUP BY 1 ORDER BY documents DESC, last DESC NULLS LAST, name, 1 LIMIT ${limit} OFFSET ${offset}`);
  return rows;
}

/** Those with the most documents first. */
export const listInstruments = async (archive: Archive, wanted: Wanted): Promise<ListedInstrument[]> => (await groups(archive, wanted)).map(({ group: _, ...listed }) => listed);

/** All that are called so, each with its mentions, the newest first. */
export async function showInstruments(archive: Archive, wanted: Wanted): Promise<ShownInstrument[]> {
  const found = await groups(archive, wanted);
  const { rows } = await archive.db.execute<InstrumentMention & { group: string } & Record<string, unknown>>(sql`
    SELECT ${GROUP} AS group, e.document_id AS document, e.number AS edition, (${DAY})::text AS day, ${TITLE} AS title, e.text, coalesce(r.judged, r.record) -> 'instruments' -> i.ordinal AS instrument
    FROM instrument i JOIN edition e ON e.id = i.edition_id JOIN LATERAL (SELECT record, judged FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
    WHERE ${GROUP} = ANY(${texts(found.map((f) => f.group))}) ORDER BY 4 DESC NULLS LAST, e.id DESC, i.ordinal`);
  return found.map(({ group, ...listed }) => ({ ...listed, mentions: rows.filter((row) => row.group === group).map(({ group: _, ...mention }) => mention) }));
}
