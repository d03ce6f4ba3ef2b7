/** The verdicts as they are written down, and read again for the documents that they are on. */
import { type SQL, sql } from 'drizzle-orm';
import type { Judgement, Verdict, Withdrawal } from '../../records/verdict.ts';
import type { Archive } from '../archive.ts';
import { ints, isoTime, type Transaction } from '../values.ts';

export interface Judging {
  readonly at: Date;
  readonly by: string;
  readonly why?: string;
}

interface Row extends Record<string, unknown> {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly why: string | null;
  readonly kind: string;
  readonly content: object;
}

const COLUMNS = sql`v.id, ${isoTime(sql`v.at`)} AS at, v.by, v.why, v.kind, v.content`;
const verdictOf = ({ id, at, by, why, kind, content }: Row): Verdict => ({ id, at, by, why, kind, ...content }) as Verdict;

/** @returns its number. */
export async function write(tx: Transaction, sha256: string, { kind, ...content }: Judgement | Withdrawal, { at, by, why }: Judging): Promise<number> {
  const { rows } = await tx.execute<{ id: number }>(
    sql`INSERT INTO verdict (sha256, at, by, why, kind, content) VALUES (decode(${sha256}, 'hex'), ${at.toISOString()}::timestamptz, ${by}, ${why ?? null}, ${kind}, ${JSON.stringify(content)}::json) RETURNING id`,
  );
  return (rows[0] as { id: number }).id;
}

/** For each of these documents the verdicts on any of its editions, in their order; documents without any are left out. */
export async function verdictsOf(tx: Transaction, documentIds: readonly number[]): Promise<Map<number, Verdict[]>> {
  const { rows } = await tx.execute<Row & { document: number }>(
    sql`SELECT e.document_id AS document, ${COLUMNS} FROM verdict v JOIN edition e USING (sha256) WHERE e.document_id = ANY(${ints(documentIds)}) ORDER BY v.id`,
  );
  const found = new Map<number, Verdict[]>();
  for (const row of rows) found.set(row.document, [...(found.get(row.document) ?? []), verdictOf(row)]);
  return found;
}

/** A verdict as it stands in the log, with its document; without one where that was removed. */
export type LoggedVerdict = Verdict & { readonly document: number | null };

/** The newest first. @param document - only those on it. */
export async function listVerdicts(
  { db }: Pick<Archive, 'db'>,
  { document, limit, offset }: { readonly document?: number; readonly limit: number; readonly offset: number },
): Promise<{ total: number; verdicts: LoggedVerdict[] }> {
  const where: SQL = document === undefined ? sql`true` : sql`e.document_id = ${document}`;
  const from = sql`FROM verdict v LEFT JOIN edition e USING (sha256) WHERE ${where}`;
  const total = await db.execute<{ total: number }>(sql`SELECT count(*)::int AS total ${from}`);
  const { rows } = await db.execute<Row & { document: number | null }>(sql`SELECT e.document_id AS document, ${COLUMNS} ${from} ORDER BY v.id DESC LIMIT ${limit} OFFSET ${offset}`);
  return { total: total.rows[0]?.total ?? 0, verdicts: rows.map((row) => ({ ...verdictOf(row), document: row.document })) };
}

/** One verdict with the document that it is on. */
export async function verdictNumbered({ db }: Pick<Archive, 'db'>, id: number): Promise<LoggedVerdict | undefined> {
  const { rows } = await db.execute<Row & { document: number | null }>(sql`SELECT e.document_id AS document, ${COLUMNS} FROM verdict v LEFT JOIN edition e USING (sha256) WHERE v.id = ${id}`);
  return rows[0] && { ...verdictOf(rows[0]), document: rows[0].document };
}
