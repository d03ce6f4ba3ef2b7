/** Makes several people one, or one several, by decision of somebody; each decision can be undone. */
import { type SQL, sql } from 'drizzle-orm';
import type { Archive } from '../archive.ts';
import { ints, nextIds, type Transaction, takeTurn } from '../values.ts';
import { type Deciding, type Decision, decisions, type NamedIn, undone, write } from './log.ts';
import { takeEffect } from './takeEffect.ts';

export interface Decided {
  /** The decision's number. */
  readonly decision: number;
  /** Whose mentions they are now. */
  readonly person: number;
}

/** @param into - who all of them are. @returns undefined where they are one already. */
export async function mergePersons({ db }: Archive, into: number, others: readonly number[], deciding: Deciding): Promise<Decided | undefined> {
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const fresh = others.filter((id) => id !== into);
    if (!fresh.length) return undefined;
    // A person without a full name is nobody in particular: what is merged is its mentions, not whoever is called so.
    const { rows } = await tx.execute<{ id: number; named: boolean }>(sql`SELECT id, key IS NOT NULL OR held AS named FROM person WHERE id = ANY(${ints([into, ...fresh])})`);
    const persons = rows.filter((row) => row.named && row.id !== into).map((row) => row.id);
    const mentions = await namedIn(tx, sql`m.person_id = ANY(${ints(rows.filter((row) => !row.named).map((row) => row.id))})`);
    const decision = await write(tx, { kind: 'merge', into, persons, mentions }, deciding);
    await takeEffect(tx);
    return { decision, person: into };
  });
}

/** @param documents - whose mentions of the person are somebody else's. @returns undefined where none of them names the person. */
export async function splitPerson({ db }: Archive, from: number, documents: readonly number[], deciding: Deciding): Promise<Decided | undefined> {
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const mentions = await namedIn(tx, sql`m.person_id = ${from} AND e.document_id = ANY(${ints(documents)})`);
    if (!mentions.length) return undefined;
    const [into] = (await nextIds(tx, 'person', 1)) as [number];
    await tx.execute(sql`
      INSERT INTO person (id, name, key, country, held) OVERRIDING SYSTEM VALUE
      SELECT ${into}, m.name, NULL, coalesce(r.judged, r.record) -> 'people' -> m.ordinal ->> 'country', true
      FROM mention m JOIN edition e ON e.id = m.edition_id JOIN LATERAL (SELECT record, judged FROM reading WHERE edition_id = e.id ORDER BY number DESC LIMIT 1) AS r ON true
      WHERE m.person_id = ${from} AND e.document_id = ANY(${ints(documents)}) ORDER BY 4 NULLS LAST, e.id LIMIT 1`);
    const decision = await write(tx, { kind: 'split', from, into, mentions }, deciding);
    await takeEffect(tx);
    return { decision, person: into };
  });
}

/** @param number - which decision; without it the last that holds. @returns what was undone, and the number of the undoing; undefined where there is none. */
export async function undoDecision({ db }: Archive, number: number | undefined, deciding: Deciding): Promise<{ decision: number; undone: Decision & { id: number } } | undefined> {
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const all = await decisions(tx);
    const gone = undone(all);
    const holding = all.filter((d) => !gone.has(d.id));
    const last = number === undefined ? holding.filter((d) => d.kind !== 'undo').at(-1) : holding.find((d) => d.id === number);
    if (!last) return undefined;
    const decision = await write(tx, { kind: 'undo', decision: last.id }, deciding);
    await takeEffect(tx);
    return { decision, undone: last };
  });
}

async function namedIn(tx: Transaction, where: SQL): Promise<NamedIn[]> {
  const { rows } = await tx.execute<{ sha256: string; name: string }>(
    sql`SELECT DISTINCT encode(e.sha256, 'hex') AS sha256, m.name FROM mention m JOIN edition e ON e.id = m.edition_id WHERE ${where} ORDER BY 1, 2`,
  );
  return rows;
}
