/** Hands out documents with their current readings, one after the other: what an export is made of. */
import { sql } from 'drizzle-orm';
import type { ReadoutRecord } from '../records/record.ts';
import type { Archive, Database } from './archive.ts';
import { ORIGIN, TITLE } from './list.ts';
import type { SearchQuery } from './search/query.ts';
import { conditionsOf } from './search/search.ts';
import { ints, isoTime } from './values.ts';

/** A person as a record names them, by place in its list of people, with their number across documents. */
export interface NumberedPerson {
  readonly ordinal: number;
  readonly number: number;
  /** The name by which the archive calls the person, which may be spelt in another way than here. */
  readonly name: string;
  readonly country: string | null;
}

export interface KeptReading {
  readonly id: number;
  readonly edition: number;
  readonly title: string | null;
  /** The title, or else the first line. */
  readonly heading: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly origin: string;
  readonly sha256: string;
  readonly receivedAt: string;
  readonly retrievedAt: string | null;
  readonly text: string;
  readonly reader: string;
  readonly readAt: string;
  /** After the verdicts of people. */
  readonly record: ReadoutRecord;
  /** Whether anybody gave a verdict on it. */
  readonly judged: boolean;
  readonly notices: readonly unknown[];
  readonly persons: readonly NumberedPerson[];
}

/** Which documents: those with these numbers, those that a search finds, else all. */
export interface Selection {
  readonly ids?: readonly number[];
  readonly query?: Omit<SearchQuery, 'limit' | 'offset'>;
}

export interface KeptReadings {
  readonly total: number;
  /** In the order of their numbers. */
  readonly readings: AsyncIterable<KeptReading>;
}

const BATCH = 32;

/**
 * Does work over the current readings as they are at one moment: what is added, changed or removed meanwhile is not seen. The
 * numbers of the editions are held in memory, the readings a few at a time. Until the work is done nothing else may use this connection.
 */
export async function withReadings<T>({ db }: Archive, { ids, query }: Selection, work: (kept: KeptReadings) => Promise<T>): Promise<T> {
  return db.transaction(
    async (tx) => {
      const where = sql.join([...(query ? conditionsOf(query) : [sql`e.current`]), ...(ids ? [sql`e.document_id = ANY(${ints(ids)})`] : [])], sql` AND `);
      const { rows } = await tx.execute<{ id: number }>(sql`SELECT e.id FROM edition e WHERE ${where} ORDER BY e.document_id`);
      return work({
        total: rows.length,
        readings: readingsOf(
          tx,
          rows.map((row) => row.id),
        ),
      });
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function* readingsOf(tx: Pick<Database, 'execute'>, editionIds: readonly number[]): AsyncGenerator<KeptReading> {
  for (let at = 0; at < editionIds.length; at += BATCH) {
    const { rows } = await tx.execute<KeptReading & Record<string, unknown>>(sql`
      SELECT e.document_id AS id, e.number AS edition, e.title, ${TITLE} AS heading, e.source, e.published::text AS published, e.language, ${ORIGIN} AS origin,
        encode(e.sha256, 'hex') AS sha256, ${isoTime(sql`e.received_at`)} AS "receivedAt", ${isoTime(sql`e.retrieved_at`)} AS "retrievedAt", e.text, r.reader, ${isoTime(sql`r.read_at`)} AS "readAt", coalesce(r.judged, r.record) AS record, r.judged IS NOT NULL AS judged, r.notices,
        coalesce((SELECT json_agg(json_build_object('ordinal', m.ordinal, 'number', p.id, 'name', p.name, 'country', p.country) ORDER BY m.ordinal)
          FROM mention m JOIN person p ON p.id = m.person_id WHERE m.edition_id = e.id), '[]'::json) AS persons
      FROM edition e JOIN LATERAL (SELECT reader, read_at, record, judged, notices FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
      WHERE e.id = ANY(${ints(editionIds.slice(at, at + BATCH))}) ORDER BY e.document_id`);
    yield* rows;
  }
}
