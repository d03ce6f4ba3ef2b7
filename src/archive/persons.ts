/** Whom a name means across documents: full names that meet in one key, never a bare family name. */
import { sql } from 'drizzle-orm';
import { nextIds, type Transaction, texts } from './values.ts';

export interface Named {
  readonly name: string;
  /** Null where the name tells too little: then it is a person of its own. */
  readonly key: string | null;
  readonly country: string | null;
}

interface Known {
  readonly id: number;
  country: string | null;
}

/**
 * A country that is told parts people of one name ("Kim Yong Nam" of the one Korea and of the other); one who was met without a
 * country takes the first that is told; a mention without a country goes to the one person of its name, if there is only one.
 *
 * @returns for each name the number of the person, in the same order.
 */
export async function personsFor(tx: Transaction, named: readonly Named[]): Promise<number[]> {
  const keys = [...new Set(named.flatMap((n) => n.key ?? []))];
  const { rows } = await tx.execute<{ id: number; key: string; country: string | null }>(sql`SELECT id, key, country FROM person WHERE key = ANY(${texts(keys)}) ORDER BY id`);
  const known = new Map<string, Known[]>();
  const join = (key: string, person: Known) => known.get(key)?.push(person) ?? known.set(key, [person]);
  for (const { key, id, country } of rows) join(key, { id, country });
  const ids = await nextIds(tx, 'person', named.length);
  const fresh: (Named & Known)[] = [];
  const settled = new Map<number, string>();
  const persons = named.map((n) => {
    const same = n.key === null ? [] : (known.get(n.key) ?? []);
    const found =
      n.country === null ? (same.find((p) => p.country === null) ?? (same.length === 1 ? same[0] : undefined)) : (same.find((p) => p.country === n.country) ?? same.find((p) => p.country === null));
    if (found) {
      if (found.country === null && n.country !== null) {
        found.country = n.country;
        settled.set(found.id, n.country);
      }
      return found.id;
    }
    const person = { ...n, id: ids.shift() as number };
    fresh.push(person);
    if (n.key !== null) join(n.key, person);
    return person.id;
  });
  await tx.execute(sql`
    INSERT INTO person (id, name, key, country) OVERRIDING SYSTEM VALUE
    SELECT id, name, key, country FROM json_to_recordset(${JSON.stringify(fresh)}::json) AS p(id int, name text, key text, country text)`);
  const told = [...settled].map(([id, country]) => ({ id, country }));
  if (told.length) await tx.execute(sql`UPDATE person SET country = t.country FROM json_to_recordset(${JSON.stringify(told)}::json) AS t(id int, country text) WHERE person.id = t.id`);
  return persons;
}
