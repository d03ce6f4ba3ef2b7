/** Keeps documents with their readings: all of a batch or, where something breaks, none. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Fault } from '../base/fault.ts';
import type { ReadoutRecord } from '../records/record.ts';
import type { Archive } from './archive.ts';
import { ENTRIES, enter, forgetUnnamed, withdraw } from './enter.ts';
import type { KeysOf } from './personKeys.ts';
import { ints, nextIds, type Transaction, takeTurn, texts } from './values.ts';
import { settled } from './verdicts/settle.ts';

/** A document as it is kept: the bytes as received, the text edition, the reading. */
export interface ReadDocument {
  readonly origin: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly language: string;
  readonly toldLanguage?: string;
  readonly published?: string;
  /** When it was fetched from its place, where that is known apart from when it was added. */
  readonly retrieved?: string;
  readonly title?: string;
  readonly source?: string;
  readonly record: ReadoutRecord;
  readonly notices: readonly unknown[];
  /** Name and version of the reader. */
  readonly reader: string;
  /** For each of the record's people the key in which full names of one person meet; null where the name tells too little. */
  readonly personKeys: readonly (string | null)[];
}

/** A document whose bytes are kept already, seen at some place. */
export type Sighting = Pick<ReadDocument, 'origin' | 'sha256'>;

export interface Kept {
  readonly state: 'added' | 'new edition' | 'known';
  /** The document's number in the archive. */
  readonly id: number;
  /** Number of the edition, counted from 1. */
  readonly edition: number;
}

/** @returns for each document what became of it, in the same order; what it says holds once the promise is fulfilled. */
export async function keep({ db }: Archive, documents: readonly (ReadDocument | Sighting)[], { at, keysOf }: { readonly at: Date; readonly keysOf: KeysOf }): Promise<Kept[]> {
  if (!documents.length) return [];
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const plan = await planOf(tx, documents);
    const { fresh } = plan;
    const unnamed = await supersede(
      tx,
      fresh.filter((f) => f.number > 1).map((f) => f.documentId),
    );
    if (fresh.length) {
      await tx.execute(sql`INSERT INTO document (id, added_at) OVERRIDING SYSTEM VALUE SELECT id, ${at.toISOString()}::timestamptz FROM unnest(${ints(plan.newDocuments)}) AS id`);
      await insertEditions(tx, fresh, at);
    }
    await seen(tx, documents, plan.kept, at);
    const current = fresh.filter((f) => f.current).map((f) => ({ editionId: f.id, record: f.document.record, personKeys: f.document.personKeys }));
    await enter(tx, await settled(tx, current, keysOf));
    await forgetUnnamed(tx, unnamed);
    return plan.kept;
  });
}

/** The hashes among these that the archive has. */
export async function knownHashes({ db }: Archive, hashes: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.execute<{ sha256: string }>(sql`SELECT encode(sha256, 'hex') AS sha256 FROM edition WHERE sha256 IN (SELECT decode(h, 'hex') FROM unnest(${texts(hashes)}) AS h)`);
  return new Set(rows.map((row) => row.sha256));
}

interface Fresh {
  readonly id: number;
  readonly documentId: number;
  readonly number: number;
  current: boolean;
  readonly document: ReadDocument;
}

interface Plan {
  readonly kept: Kept[];
  readonly fresh: Fresh[];
  readonly newDocuments: number[];
}

/** Which bytes are new, and whether a new document or a new edition of the one that came from the same place. */
async function planOf(tx: Transaction, documents: readonly (ReadDocument | Sighting)[]): Promise<Plan> {
  const hashes = await tx.execute<{ sha256: string; document_id: number; number: number }>(
    sql`SELECT encode(sha256, 'hex') AS sha256, document_id, number FROM edition WHERE sha256 IN (SELECT decode(h, 'hex') FROM unnest(${texts(documents.map((d) => d.sha256))}) AS h)`,
  );
  const places = await tx.execute<{ uri: string; document_id: number; last: number; words: string }>(
    sql`SELECT DISTINCT ON (uri) uri, document_id, (SELECT max(number) FROM edition e WHERE e.document_id = o.document_id) AS last,
          (SELECT encode(sha256(convert_to(text, 'UTF8')), 'hex') FROM edition e WHERE e.document_id = o.document_id ORDER BY number DESC LIMIT 1) AS words
        FROM origin o WHERE uri = ANY(${texts(documents.map((d) => d.origin))}) ORDER BY uri, seen_at DESC, document_id DESC`,
  );
  const known = new Map(hashes.rows.map((row) => [row.sha256, { id: row.document_id, edition: row.number }]));
  const at = new Map(places.rows.map((row) => [row.uri, row.document_id]));
  const last = new Map(places.rows.map((row) => [row.document_id, row.last]));
  const words = new Map(places.rows.map((row) => [row.document_id, row.words]));
  const most = documents.filter((d) => !known.has(d.sha256)).length;
  const documentIds = await nextIds(tx, 'document', most);
  const editionIds = await nextIds(tx, 'edition', most);
  const plan: Plan = { kept: [], fresh: [], newDocuments: [] };
  const newest = new Map<number, Fresh>();
  for (const document of documents) {
    const there = known.get(document.sha256);
    if (there) {
      plan.kept.push({ state: 'known', ...there });
      at.set(document.origin, there.id);
      continue;
    }
    if (!('record' in document))
      throw new Fault({ code: 'removed-meanwhile', message: 'a document was removed from the archive while it was added again', where: { file: document.origin }, next: 'add it once more' });
    const before = at.get(document.origin);
    const wordsNow = hashOfWords(document);
    if (before !== undefined && isPage(document) && words.get(before) === wordsNow) {
      plan.kept.push({ state: 'known', id: before, edition: last.get(before) as number });
      continue;
    }
    const documentId = before ?? (documentIds.shift() as number);
    const number = before === undefined ? 1 : (last.get(before) ?? 0) + 1;
    if (before === undefined) plan.newDocuments.push(documentId);
    const earlier = newest.get(documentId);
    if (earlier) earlier.current = false;
    const fresh: Fresh = { id: editionIds.shift() as number, documentId, number, current: true, document };
    newest.set(documentId, fresh);
    plan.fresh.push(fresh);
    plan.kept.push({ state: number === 1 ? 'added' : 'new edition', id: documentId, edition: number });
    known.set(document.sha256, { id: documentId, edition: number });
    at.set(document.origin, documentId);
    last.set(documentId, number);
    words.set(documentId, wordsNow);
  }
  return plan;
}

/** Servers send a page with other counters and tokens each time; it is a new edition where its words are others. */
const isPage = ({ origin }: Sighting): boolean => /^https?:/u.test(origin);
const hashOfWords = ({ text }: ReadDocument): string => createHash('sha256').update(text).digest('hex');

/** A document has one edition that is searched: what is found by field of the earlier ones goes. */
async function supersede(tx: Transaction, documentIds: readonly number[]): Promise<number[]> {
  if (!documentIds.length) return [];
  const { rows } = await tx.execute<{ id: number }>(sql`UPDATE edition SET current = false WHERE current AND document_id = ANY(${ints(documentIds)}) RETURNING id`);
  return withdraw(
    tx,
    rows.map((row) => row.id),
  );
}

async function insertEditions(tx: Transaction, fresh: readonly Fresh[], at: Date): Promise<void> {
  const rows = fresh.map(({ id, documentId, number, current, document: d }) => ({
    id,
    document_id: documentId,
    number,
    current,
    text: d.text,
    language: d.language,
    told_language: d.toldLanguage ?? null,
    published: d.published ?? null,
    retrieved_at: d.retrieved ?? null,
    title: d.title ?? null,
    source: d.source ?? null,
    sha256: d.sha256,
  }));
  const bytes = sql`unnest(${ints(fresh.map((f) => f.id))}, ${sql.param(fresh.map((f) => Buffer.from(f.document.bytes)))}::bytea[]) AS b(id, bytes)`;
  await tx.execute(sql`
    INSERT INTO edition (id, document_id, number, current, sha256, bytes, received_at, text, language, told_language, published, retrieved_at, title, source, entered) OVERRIDING SYSTEM VALUE
    SELECT id, document_id, number, current, decode(sha256, 'hex'), bytes, ${at.toISOString()}::timestamptz, text, language, told_language, published, retrieved_at, title, source, ${ENTRIES}
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS d(id int, document_id int, number int, current boolean, text text, language text, told_language text, published date, retrieved_at timestamptz, title text, source text, sha256 text)
    JOIN ${bytes} USING (id)`);
  const readings = fresh.map((f) => ({ edition_id: f.id, reader: f.document.reader, record: f.document.record, notices: f.document.notices }));
  await tx.execute(sql`
    INSERT INTO reading (edition_id, number, reader, read_at, record, notices)
    SELECT edition_id, 1, reader, ${at.toISOString()}::timestamptz, record, notices
    FROM json_to_recordset(${JSON.stringify(readings)}::json) AS r(edition_id int, reader text, record json, notices json)`);
}

async function seen(tx: Transaction, documents: readonly Sighting[], kept: readonly Kept[], at: Date): Promise<void> {
  const rows = new Map(documents.map((d, i) => [`${d.origin} ${kept[i]?.id}`, { uri: d.origin, document_id: kept[i]?.id }]));
  await tx.execute(sql`
    INSERT INTO origin (uri, document_id, seen_at)
    SELECT uri, document_id, ${at.toISOString()}::timestamptz FROM json_to_recordset(${JSON.stringify([...rows.values()])}::json) AS o(uri text, document_id int)
    ON CONFLICT (uri, document_id) DO UPDATE SET seen_at = excluded.seen_at`);
}
