/** Decisions on who is one person, as they are written down: merged, split, undone. */
import { sql } from 'drizzle-orm';
import type { Archive } from '../archive.ts';
import { isoTime, type Transaction } from '../values.ts';

/** A name in a document, known by the bytes that it was read in. */
export interface NamedIn {
  readonly sha256: string;
  readonly name: string;
}

export interface Merge {
  readonly kind: 'merge';
  /** Who all of them are. */
  readonly into: number;
  /** People who have a full name: whoever is called so later is merged, too. */
  readonly persons: readonly number[];
  /** Mentions of people who have none. */
  readonly mentions: readonly NamedIn[];
}

export interface Split {
  readonly kind: 'split';
  /** From whom. */
  readonly from: number;
  /** Who the mentions are now: a person of their own. */
  readonly into: number;
  readonly mentions: readonly NamedIn[];
}

export interface Undo {
  readonly kind: 'undo';
  /** Number of the decision that holds no longer. */
  readonly decision: number;
}

export type Decision = Merge | Split | Undo;

export interface Deciding {
  readonly at: Date;
  readonly by: string;
  readonly why?: string;
}

export type LoggedDecision = Decision & { readonly id: number; readonly at: string; readonly by: string; readonly why: string | null };

/** @returns its number. */
export async function write(tx: Transaction, { kind, ...content }: Decision, { at, by, why }: Deciding): Promise<number> {
  const { rows } = await tx.execute<{ id: number }>(
    sql`INSERT INTO decision (at, by, why, kind, content) VALUES (${at.toISOString()}::timestamptz, ${by}, ${why ?? null}, ${kind}, ${JSON.stringify(content)}::json) RETURNING id`,
  );
  return (rows[0] as { id: number }).id;
}

/** All, in their order. */
export async function decisions(tx: Pick<Archive['db'], 'execute'>): Promise<LoggedDecision[]> {
  const { rows } = await tx.execute<{ id: number; at: string; by: string; why: string | null; kind: string; content: object }>(
    sql`SELECT id, ${isoTime(sql`at`)} AS at, by, why, kind, content FROM decision ORDER BY id`,
  );
  return rows.map(({ content, ...row }) => ({ ...row, ...content }) as LoggedDecision);
}

/** Those that are undone; an undoing may itself be undone. */
export function undone(all: readonly LoggedDecision[]): Set<number> {
  const gone = new Set<number>();
  for (const d of [...all].sort((a, b) => b.id - a.id)) if (d.kind === 'undo' && !gone.has(d.id)) gone.add(d.decision);
  return gone;
}
