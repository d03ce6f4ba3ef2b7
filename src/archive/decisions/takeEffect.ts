/** Lets decisions take effect: all that hold are gone through from the first, and whom they are about is found by them. */
import { sql } from 'drizzle-orm';
import type { Archive } from '../archive.ts';
import type { KeysOf } from '../personKeys.ts';
import { ints, type Transaction } from '../values.ts';
import { decisions, type LoggedDecision, undone } from './log.ts';

interface Standing {
  /** Whom a person was merged into, to the end. */
  readonly same: ReadonlyMap<number, number>;
  /** Mentions that were given to a person by hand, by bytes and name. */
  readonly assigned: ReadonlyMap<string, { readonly sha256: string; readonly name: string; readonly person: number }>;
}

/** What holds after all decisions. */
function standing(all: readonly LoggedDecision[]): Standing {
  const parent = new Map<number, number>();
  const root = (person: number): number => {
    let at = person;
    while (parent.has(at)) at = parent.get(at) as number;
    return at;
  };
  const assigned = new Map<string, { sha256: string; name: string; person: number }>();
  const gone = undone(all);
  for (const decision of all) {
    if (decision.kind === 'undo' || gone.has(decision.id)) continue;
    if (decision.kind === 'merge') for (const person of decision.persons) if (root(person) !== root(decision.into)) parent.set(root(person), root(decision.into));
    for (const { sha256, name } of decision.mentions) assigned.set(`${sha256} ${name}`, { sha256, name, person: decision.into });
  }
  return {
    same: new Map([...parent.keys()].map((person) => [person, root(person)])),
    assigned: new Map([...assigned].map(([key, one]) => [key, { ...one, person: root(one.person) }])),
  };
}

/** @returns how many mentions are somebody else's now. */
export async function takeEffect(tx: Transaction): Promise<number> {
  const all = await decisions(tx);
  const { same, assigned } = standing(all);
  const about = [...new Set(all.flatMap((d) => (d.kind === 'undo' ? [] : d.kind === 'merge' ? [d.into, ...d.persons] : [d.from, d.into])))];
  // Earlier decisions may have named people without a full name; they stay as long as a decision might come back to them.
  await tx.execute(sql`UPDATE person SET held = true WHERE id = ANY(${ints(about)}) AND NOT held`);
  const rows = [...same].map(([id, same_as]) => ({ id, same_as }));
  await tx.execute(sql`UPDATE person SET same_as = NULL WHERE same_as IS NOT NULL`);
  await tx.execute(sql`UPDATE person p SET same_as = s.same_as FROM json_to_recordset(${JSON.stringify(rows)}::json) AS s(id int, same_as int) WHERE p.id = s.id`);
  await tx.execute(sql`DELETE FROM assigned`);
  await tx.execute(sql`
    INSERT INTO assigned (sha256, name, person_id) SELECT decode(sha256, 'hex'), name, person FROM json_to_recordset(${JSON.stringify([...assigned.values()])}::json) AS a(sha256 text, name text, person int)`);
  const { rows: moved } = await tx.execute(sql`
    WITH given AS (
      SELECT DISTINCT ON (e.id, a.name) e.id AS edition_id, a.name, a.person_id FROM assigned a JOIN edition s USING (sha256) JOIN edition e ON e.document_id = s.document_id ORDER BY e.id, a.name, s.number DESC
    ), who AS (
      SELECT m.edition_id, m.ordinal, coalesce(g.person_id, p.same_as, p.id) AS person_id
      FROM mention m JOIN person p ON p.id = m.named_id LEFT JOIN given g ON g.edition_id = m.edition_id AND g.name = m.name
      WHERE m.person_id = ANY(${ints(about)}) OR m.named_id = ANY(${ints(about)}) OR g.person_id IS NOT NULL
    )
    UPDATE mention m SET person_id = who.person_id FROM who WHERE m.edition_id = who.edition_id AND m.ordinal = who.ordinal AND m.person_id <> who.person_id RETURNING 1`);
  return moved.length;
}

/** A later reader may make other keys; people whom decisions are about are found by those. */
export async function renewKeys({ db }: Pick<Archive, 'db'>, keysOf: KeysOf): Promise<void> {
  const { rows } = await db.execute<{ id: number; name: string; key: string }>(sql`SELECT id, name, key FROM person WHERE held AND key IS NOT NULL ORDER BY id`);
  const keys = await keysOf(rows.map(({ name }) => ({ name, aliases: [], offices: [], evidence: [] })));
  const changed = rows.flatMap(({ id, key }, i) => (keys[i] != null && keys[i] !== key ? [{ id, key: keys[i] }] : []));
  if (changed.length) await db.execute(sql`UPDATE person p SET key = c.key FROM json_to_recordset(${JSON.stringify(changed)}::json) AS c(id int, key text) WHERE p.id = c.id`);
}
