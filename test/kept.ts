/** Documents for archives of tests, and archives that they are kept in. */
import { sql } from 'drizzle-orm';
import { type Added, add } from '../src/operations/archive/add.ts';
import { type Archive, openArchive } from '../src/operations/archive/openArchive.ts';
import { readReceived } from '../src/operations/archive/readReceived.ts';
import type { NotReceived, Received } from '../src/operations/archive/received.ts';
import { folderPlace, type Place, serverPlace } from './archives.ts';

export const PLACES: readonly (readonly [string, () => Promise<Place>])[] = [
  ['a folder', async () => folderPlace()],
  ['a server', serverPlace],
];

export const document = (origin: string, text: string, more: Partial<Received> = {}): Received => ({ origin: `file:///${origin}`, bytes: new TextEncoder().encode(text), form: 'file', ...more });
export const entry = (id: string, content: object): Received => ({ origin: `file:///dump.ndjson#${id}`, bytes: new TextEncoder().encode(JSON.stringify({ id, ...content })), form: 'entry' });

export async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

export async function into(archive: Archive, ...received: (Received | NotReceived)[]): Promise<Added[]> {
  const added: Added[] = [];
  const options = { read: (batch: readonly Received[]) => Promise.all(batch.map((one) => readReceived(one))), now: () => new Date('2031-06-01T12:00:00Z'), ahead: 2 };
  for await (const one of add(archive, each(received), options)) added.push(one);
  return added;
}

/** An archive that is emptied for each test: a new one would take a second each. */
export function emptied(place: () => Place): { fresh: () => Promise<Archive>; close: () => Promise<void> } {
  let spare: Archive | undefined;
  return {
    fresh: async () => {
      spare ??= await openArchive({ told: await place().fresh(), environment: {}, mayCreate: true });
      // What is written on only can be emptied by the owner of the tables alone, on purpose.
      for (const table of ['verdict', 'decision']) {
        await spare.db.execute(sql`ALTER TABLE ${sql.identifier(table)} DISABLE TRIGGER USER`);
        await spare.db.execute(sql`TRUNCATE ${sql.identifier(table)} RESTART IDENTITY`);
        await spare.db.execute(sql`ALTER TABLE ${sql.identifier(table)} ENABLE TRIGGER USER`);
      }
      await spare.db.execute(sql`TRUNCATE document, person RESTART IDENTITY CASCADE`);
      return spare;
    },
    close: async () => spare?.close(),
  };
}
