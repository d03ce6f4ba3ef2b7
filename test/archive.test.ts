/** The archive, by one set of tests in a folder and on a server. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add } from '../src/operations/archive/add.ts';
import { diff } from '../src/operations/archive/editions/diff.ts';
import { listDocuments } from '../src/operations/archive/list.ts';
import { type Archive, openArchive } from '../src/operations/archive/openArchive.ts';
import { listPeople, personNamed } from '../src/operations/archive/people.ts';
import { readForArchive } from '../src/operations/archive/readForArchive.ts';
import { readReceived } from '../src/operations/archive/readReceived.ts';
import type { Received } from '../src/operations/archive/received.ts';
import { remove } from '../src/operations/archive/remove.ts';
import { type Reread, type RereadOptions, reread } from '../src/operations/archive/reread.ts';
import { search, type Wanted } from '../src/operations/archive/search.ts';
import { bytesAsReceived, show } from '../src/operations/archive/show.ts';
import { read } from '../src/operations/read.ts';
import { folderPlace, type Place, stopServer } from './archives.ts';
import { document, each, emptied, entry, into, PLACES } from './kept.ts';

const VIENNA =
  'Bundeskanzlerin Eva Stern empfing am 4. März 2031 in Wien den kenianischen Außenminister Joseph Kiplimo Wanyonyi. Sie sprachen über die Klimakonferenz. Stern sagte, Österreich werde Kenia bei der Konferenz unterstützen. Wanyonyi forderte eine Waffenruhe. Das Gespräch verlief in freundlicher Atmosphäre.';
const CALL =
  'Am 5. Mai 2031 telefonierte Bundeskanzlerin Eva Stern mit Präsident Lin Baoshan. Beide Seiten unterzeichneten das Abkommen über den Grenzverkehr. Die Verträge der Vorgänger gelten weiter.';
const TRADE = 'Foreign Minister Paul Tarn met his counterpart from Kenya to speak about fisheries and the treaties on trade between the two countries.';

const read1 = (text: string) => read({ text }).record;

describe.each(PLACES)('an archive in %s', (_, placeOf) => {
  let place: Place;
  let told: string;
  let archive: Archive;
  const { fresh, close } = emptied(() => place);

  beforeAll(async () => {
    place = await placeOf();
    told = await place.fresh();
    archive = await openArchive({ told, environment: {}, mayCreate: true });
    await into(
      archive,
      document('wien.txt', VIENNA),
      entry('call', { text: CALL, title: 'Telefonat', source: 'Bundeskanzleramt', published: '2031-05-06' }),
      entry('trade', { text: TRADE, source: 'Foreign Office', published: '2031-03-06', language: 'en' }),
    );
  });
  afterAll(async () => {
    await archive?.close();
    await close();
    await place?.remove();
  });

  describe('keeps', () => {
    it('bytes, text and reading as they are', async () => {
      const { documents } = await listDocuments(archive, { limit: 10, offset: 0 });
      const call = documents.find((d) => d.title === 'Telefonat');
      const shown = await show(archive, call?.id as number);
      expect(shown.text).toBe(CALL);
      expect(shown).toMatchObject({ published: '2031-05-06', source: 'Bundeskanzleramt', language: 'de', edition: 1, origins: ['file:///dump.ndjson#call'] });
      expect(shown.record).toEqual(read({ text: CALL, published: '2031-05-06', source: 'Bundeskanzleramt' }).record);
      expect(Buffer.from(await bytesAsReceived(archive, shown.id)).toString()).toContain('"source":"Bundeskanzleramt"');
    });
    it('the same bytes from two places as one document with two origins', async () => {
      const [again] = await into(archive, document('copy/wien.txt', VIENNA));
      expect(again).toMatchObject({ state: 'known', edition: 1 });
      const shown = await show(archive, (again as { id: number }).id);
      expect(shown.origins).toEqual(expect.arrayContaining(['file:///copy/wien.txt', 'file:///wien.txt']));
    });
    it('a changed document as a new edition, and searches that one', async () => {
      const other = await fresh();
      const [first] = await into(other, document('page', VIENNA));
      const [second] = await into(other, document('page', VIENNA.replace('freundlicher', 'offener')));
      expect(second).toMatchObject({ state: 'new edition', id: (first as { id: number }).id, edition: 2 });
      expect((await search(other, { tone: 'freundlich', limit: 5, offset: 0 })).total).toBe(0);
      expect((await search(other, { tone: 'offen', limit: 5, offset: 0 })).total).toBe(1);
      const { id } = first as { id: number };
      expect((await show(other, id, 1)).text).toBe(VIENNA);
      expect((await show(other, id)).editions.map((e) => e.number)).toEqual([1, 2]);
      expect(await listPeople(other, { limit: 10, offset: 0 })).toMatchObject([{ id: 1, name: 'Eva Stern', documents: 1 }, { id: 2 }]);
    });
    it('what comes twice in one go once', async () => {
      const other = await fresh();
      const added = await into(other, document('a', VIENNA), document('b', VIENNA), document('a', CALL), document('a', CALL));
      expect(added).toMatchObject([
        { state: 'added', id: 1, edition: 1 },
        { state: 'known', id: 1, edition: 1 },
        { state: 'new edition', id: 1, edition: 2 },
        { state: 'known', id: 1, edition: 2 },
      ]);
      expect((await listDocuments(other, { limit: 10, offset: 0 })).documents).toMatchObject([{ id: 1, edition: 2 }]);
    });
    it('characters that a database cannot hold as the sign for them, and offsets stay', async () => {
      const other = await fresh();
      await into(other, entry('odd', { text: `\0\ud800 ${VIENNA}`, language: 'de' }));
      const shown = await show(other, 1);
      expect(shown.text).toBe(`\ufffd\ufffd ${VIENNA}`);
      const [stern] = shown.record.people;
      expect(stern?.evidence.map(({ start, end }) => shown.text.slice(start, end))).toContain('Eva Stern');
    });
    it('a text too long for the index of words', async () => {
      const other = await fresh();
      const words = Array.from({ length: 200_000 }, (_, i) => `ǆ${i.toString(36)}`).join('-');
      const [long] = await into(other, entry('long', { text: `${words}\n${'한국어문서 '.repeat(100_000)}`, language: 'ko', title: '제목'.repeat(5000) }));
      expect(long?.state).toBe('added');
    });
    it('the rest where a document is broken', async () => {
      const added = await into(
        archive,
        { origin: 'file:///gone', fault: { code: 'no-file', severity: 'error', message: 'there is no such file' } },
        document('pdf', '%PDF-1.7'),
        { ...entry('x', {}), bytes: Buffer.from('{"id":') },
        document('good', 'Ein Text.'),
      );
      expect(added.map((a) => a.state)).toEqual(['failed', 'failed', 'failed', 'added']);
      await remove(archive, [(added[3] as { id: number }).id]);
    });
    it('each document once when several add at once', async () => {
      const where = await place.fresh();
      const archives = await Promise.all([1, 2, 3].map(() => openArchive({ told: where, environment: {}, mayCreate: true })));
      const texts = Array.from({ length: 120 }, (_, i) => document(`n${i}`, `${CALL} Nummer ${i}.`));
      const added = await Promise.all(archives.map((a) => into(a, ...texts)));
      expect(added.flat().filter((a) => a.state === 'added')).toHaveLength(120);
      const [one] = archives as [Archive, Archive, Archive];
      expect((await listDocuments(one, { limit: 1, offset: 0 })).total).toBe(120);
      expect(await listPeople(one, { limit: 10, offset: 0 })).toMatchObject([
        { name: 'Eva Stern', documents: 120 },
        { name: 'Lin Baoshan', documents: 120 },
      ]);
      for (const a of archives) await a.close();
    });
    it('what it has when it is opened again', async () => {
      const again = await openArchive({ told, environment: {}, mayCreate: false });
      expect((await listDocuments(again, { limit: 10, offset: 0 })).total).toBe(3);
      await again.close();
    });
  });

  describe('lists', () => {
    it('the newest first, those without a date last', async () => {
      const { total, documents } = await listDocuments(archive, { limit: 10, offset: 0 });
      expect(total).toBe(3);
      expect(documents.map((d) => d.published)).toEqual(['2031-05-06', '2031-03-06', null]);
      expect(documents[2]?.title).toContain('Eva Stern empfing');
    });
    it('by language and source, page by page', async () => {
      expect((await listDocuments(archive, { language: 'en', limit: 10, offset: 0 })).documents).toMatchObject([{ source: 'Foreign Office' }]);
      expect((await listDocuments(archive, { source: 'kanzler', limit: 10, offset: 0 })).documents).toMatchObject([{ title: 'Telefonat' }]);
      expect((await listDocuments(archive, { source: '%', limit: 10, offset: 0 })).total).toBe(0);
      expect((await listDocuments(archive, { limit: 1, offset: 1 })).documents).toMatchObject([{ published: '2031-03-06' }]);
    });
  });

  describe('searches', () => {
    const found = async (wanted: Partial<Wanted>) => (await search(archive, { limit: 10, offset: 0, ...wanted })).documents.map((d) => d.origin.replace(/^file:\/\/\/(?:copy\/)?/u, ''));
    const [vienna, call, trade] = ['wien.txt', 'dump.ndjson#call', 'dump.ndjson#trade'];

    it.each<[string, string[]]>([
      ['Vertrag', [call]],
      ['Verträgen', [call]],
      ['treaty', [trade]],
      ['"counterpart from Kenya"', [trade]],
      ['"Kenya from counterpart"', []],
      ['Stern -Wanyonyi', [call]],
      ['Konferenz or Grenzverkehr', [call, vienna]],
      ['Klima*', [vienna]],
      ['Klima', []],
      ['Telefonat', [call]],
      ['Konferenz Grenzverkehr', []],
    ])('for the words %s', async (words, expected) => {
      expect(await found({ words })).toEqual(expected);
    });
    it('and shows the words where they stand', async () => {
      const { documents } = await search(archive, { words: 'Verträge', limit: 10, offset: 0 });
      expect(documents[0]?.excerpts.flat().filter((piece) => piece.hit)).toEqual([{ text: 'Verträge', hit: true }]);
      expect(CALL).toContain(documents[0]?.excerpts[0]?.map((piece) => piece.text).join(''));
    });
    it.each<[Partial<Wanted>, string[]]>([
      [{ who: ['Stern'] }, [call, vienna]],
      [{ who: ['joseph wanyonyi'] }, [vienna]],
      [{ who: ['Eva Stern', 'Lin Baoshan'] }, [call]],
      [{ who: ['Wanyonyi', 'Lin Baoshan'] }, []],
      [{ side: ['KEN'] }, [trade, vienna]],
      [{ side: ['ken', 'AUT'] }, [vienna]],
      [{ kind: 'call' }, [call]],
      [{ kind: 'call', side: ['KEN'] }, []],
      [{ kind: 'call', who: ['Stern'] }, [call]],
      [{ kind: 'call', who: ['Wanyonyi'] }, []],
      [{ status: 'held' }, [call, trade, vienna]],
      [{ date: '2031-03-04' }, [vienna]],
      [{ date: '2031-03' }, [vienna]],
      [{ date: '2031-03/2031-05' }, [call, vienna]],
      [{ date: '2031-03-05/..' }, [call]],
      [{ date: '../2031-03-03' }, []],
      [{ place: 'wien' }, [vienna]],
      [{ place: 'Wien', date: '2031-05' }, []],
      [{ instrument: 'Abkommen Grenzverkehr' }, [call]],
      [{ instrument: 'Abkommen Handel' }, []],
      [{ act: 'directive' }, [vienna]],
      [{ act: 'directive', who: ['Wanyonyi'] }, [vienna]],
      [{ act: 'directive', who: ['Stern'] }, []],
      [{ strength: 'firm' }, [vienna]],
      [{ strength: 'conditional' }, []],
      [{ tone: 'freundlich' }, [vienna]],
      [{ source: 'foreign' }, [trade]],
      [{ language: 'en' }, [trade]],
      [{ published: '2031-05' }, [call]],
      [{ words: 'Konferenz', who: ['Stern'], date: '2031' }, [vienna]],
      [{ words: 'Konferenz', kind: 'call' }, []],
    ])('for the fields %j', async (fields, expected) => {
      expect(await found(fields)).toEqual(expected);
    });
    it('and shows the items that answer, with their words', async () => {
      const { documents } = await search(archive, { kind: 'call', limit: 10, offset: 0 });
      expect(documents[0]?.items).toMatchObject([
        { part: 'encounters', ordinal: 0, item: { kind: 'call', date: '2031-05-05' }, quotes: ['Am 5. Mai 2031 telefonierte Bundeskanzlerin Eva Stern mit Präsident Lin Baoshan'] },
      ]);
    });
    it.each<[Partial<Wanted>]>([[{ kind: 'party' }], [{ act: 'said' }], [{ strength: 'strong' }], [{ date: '5. Mai' }], [{ published: 'XXXX-05' }]])(
      'and tells a value that no record has: %j',
      async (fields) => {
        await expect(search(archive, { limit: 10, offset: 0, ...fields })).rejects.toMatchObject({ notice: { code: 'usage' } });
      },
    );
    it('without harm from signs of the query language', async () => {
      for (const words of ["' OR 1=1 --", '!!&|():*', '\\', '"', '%', '*', 'a:*b', "Kon'*"]) expect(Array.isArray(await found({ words }))).toBe(true);
    });
  });

  describe('knows people', () => {
    const text = (names: string) => `Am 3. April 2031 trafen sich in Bern ${names} zu Gesprächen über Wasser.`;

    it('across documents by their full names, whatever the spelling', async () => {
      const other = await fresh();
      await into(other, document('1', text('Außenminister José Muñoz und Botschafterin Anna Beispiel')), document('2', text('Staatspräsident Jose Munoz und Botschafter Karl Muster')));
      const found = await personNamed(other, 'Muñoz', 10);
      expect(found).toMatchObject({ person: { name: 'José Muñoz', documents: 2 } });
      if (!('person' in found)) return;
      expect(found.person.mentions.flatMap((m) => m.person.offices.map((o) => o.title)).sort()).toEqual(['Außenminister', 'Staatspräsident']);
      for (const { text, person } of found.person.mentions) for (const { start, end } of person.evidence) expect(text.slice(start, end)).toMatch(/Mu[ñn]oz/u);
    });
    it('and takes none for another on a family name', async () => {
      const other = await fresh();
      await into(
        other,
        document('1', text('Außenminister Paul Tarn und Botschafterin Anna Beispiel')),
        document('2', text('Außenminister Tarn und Botschafter Karl Muster')),
        document('3', text('Präsident Tarn und Botschafter Ludwig Hrubec')),
      );
      const found = await personNamed(other, 'Tarn', 10);
      expect('several' in found && found.several.map((p) => p.documents)).toEqual([1, 1, 1]);
    });
    it('and parts those of one name whose countries differ', async () => {
      const other = await fresh();
      await into(
        other,
        document('1', text('der kenianische Außenminister Paul Tarn und Botschafterin Anna Beispiel')),
        document('2', text('der norwegische Außenminister Paul Tarn und Botschafter Karl Muster')),
        document('3', text('der kenianische Präsident Paul Tarn und Botschafter Karl Muster')),
      );
      expect((await listPeople(other, { name: 'Paul Tarn', limit: 10, offset: 0 })).map((p) => [p.country, p.documents])).toEqual([
        ['KEN', 2],
        ['NOR', 1],
      ]);
    });
    it('and says when it knows nobody', async () => {
      await expect(personNamed(archive, 'Niemand', 10)).rejects.toMatchObject({ notice: { code: 'no-person' } });
      await expect(personNamed(archive, '999999', 10)).rejects.toMatchObject({ notice: { code: 'no-person' } });
    });
  });

  describe('tells editions apart', () => {
    it('by their words, their title and their records', async () => {
      const other = await fresh();
      await into(other, entry('page', { text: VIENNA, title: 'Empfang', language: 'de' }));
      await into(other, entry('page', { text: `Wien. ${VIENNA.replace('freundlicher', 'offener').replace('eine Waffenruhe', 'eine sofortige Waffenruhe')}`, title: 'Besuch', language: 'de' }));
      const { from, to, fields, pieces, changes } = await diff(other, 1);
      expect([from.number, to.number, fields]).toEqual([1, 2, [{ field: 'title', before: 'Empfang', after: 'Besuch' }]]);
      expect(pieces.filter((p) => p.change !== 'same').map((p) => `${p.change} ${p.text.trim()}`)).toEqual(['came Wien.', 'came sofortige', 'went freundlicher', 'came offener']);
      expect(changes.map((c) => [c.change, c.part])).toEqual(
        expect.arrayContaining([
          ['differs', 'statements'],
          ['came', 'tone'],
          ['went', 'tone'],
        ]),
      );
      // What only stands elsewhere now has not changed.
      expect(changes.filter((c) => c.part === 'people' || c.part === 'commitments')).toEqual([]);
    });
    it('and says when there is one only', async () => {
      const other = await fresh();
      await into(other, document('1', VIENNA));
      await expect(diff(other, 1)).rejects.toMatchObject({ notice: { code: 'one-edition' } });
      await expect(diff(other, 1, { to: 2 })).rejects.toMatchObject({ notice: { code: 'no-document' } });
    });
  });

  it('removes documents with whatever was found in them', async () => {
    const other = await fresh();
    await into(other, document('1', VIENNA), document('2', CALL));
    expect(await remove(other, [1, 7])).toEqual({ removed: [1], missing: [7] });
    expect((await listDocuments(other, { limit: 10, offset: 0 })).documents.map((d) => d.id)).toEqual([2]);
    expect((await listPeople(other, { limit: 10, offset: 0 })).map((p) => p.name)).toEqual(['Eva Stern', 'Lin Baoshan']);
    for (const table of ['edition', 'reading', 'item', 'mention', 'role', 'origin', 'person']) {
      const { rows } = await other.db.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM ${sql.identifier(table)}`);
      expect([table, rows[0]?.n]).not.toEqual([table, 0]);
    }
    await expect(show(other, 1)).rejects.toMatchObject({ notice: { code: 'no-document' } });
    expect(await remove(other, [2])).toEqual({ removed: [2], missing: [] });
    for (const table of ['edition', 'reading', 'item', 'mention', 'role', 'origin', 'person']) {
      const { rows } = await other.db.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM ${sql.identifier(table)}`);
      expect([table, rows[0]?.n]).toEqual([table, 0]);
    }
  });

  describe('reads again', () => {
    /** As if by a reader that knew less. */
    const earlier = async (batch: readonly Received[]) =>
      (await Promise.all(batch.map((one) => readReceived(one)))).map((r) =>
        'fault' in r ? r : { ...r, reader: 'readout 0.0.1', record: { ...r.record, tone: [], encounters: r.record.encounters.map(({ place: _, grounds: __, ...e }) => e) } },
      );
    const now = () => new Date('2032-01-01T00:00:00Z');
    const all = async (from: AsyncIterable<Reread>) => {
      const results: Reread[] = [];
      for await (const one of from) results.push(one);
      return results;
    };
    const read = async (texts: Parameters<RereadOptions['read']>[0]) => Promise.all(texts.map(readForArchive));
    const readEarlier = async () => {
      const other = await fresh();
      for await (const _ of add(other, each([document('1', VIENNA), document('2', CALL)]), { read: earlier, now, ahead: 1 }));
      return other;
    };

    it('and tells what changed, field by field', async () => {
      const other = await readEarlier();
      expect((await search(other, { tone: 'freundlich', limit: 5, offset: 0 })).total).toBe(0);
      const [vienna] = await all(reread(other, { read, now, ahead: 2 }));
      expect(vienna).toMatchObject({ id: 1, readerBefore: 'readout 0.0.1' });
      expect(vienna?.changes).toContainEqual(expect.objectContaining({ part: 'tone', change: 'came' }));
      expect(vienna?.changes.find((c) => c.part === 'encounters')).toMatchObject({ change: 'differs', fields: expect.arrayContaining([{ field: 'place', after: 'Wien' }]) });
      expect((await search(other, { tone: 'freundlich', place: 'Wien', limit: 5, offset: 0 })).total).toBe(1);
      expect((await show(other, 1)).record).toEqual(read1(VIENNA));
      expect((await listPeople(other, { limit: 10, offset: 0 })).map((p) => [p.id, p.name])).toEqual([
        [1, 'Eva Stern'],
        [2, 'Joseph Kiplimo Wanyonyi'],
        [3, 'Lin Baoshan'],
      ]);
    });
    it('and keeps the earlier readings, and none twice', async () => {
      const other = await readEarlier();
      await all(reread(other, { read, now, ahead: 2 }));
      expect((await all(reread(other, { read, now, ahead: 2 }))).flatMap((r) => r.changes)).toEqual([]);
      const { rows } = await other.db.execute<{ number: number; reader: string }>(sql`SELECT number, reader FROM reading ORDER BY edition_id, number`);
      expect(rows.map((r) => r.number)).toEqual([1, 2, 1, 2]);
      expect(rows[0]?.reader).toBe('readout 0.0.1');
    });
    it('and keeps nothing where it should only tell', async () => {
      const other = await readEarlier();
      expect((await all(reread(other, { read, now, ahead: 2, only: 'tell', ids: [1] }))).map((r) => [r.id, r.changes.length > 0])).toEqual([[1, true]]);
      expect((await show(other, 1)).reader).toBe('readout 0.0.1');
    });
  });

  it('brings an archive of the first version up to this one', async () => {
    const where = await place.fresh();
    const first = readFileSync(new URL('../src/archive/migrations/0000_documents.sql', import.meta.url), 'utf8');
    const older = await openArchive({ told: where, environment: {}, mayCreate: true });
    await older.db.execute(sql`DROP SCHEMA public CASCADE`);
    await older.db.execute(sql`CREATE SCHEMA public`);
    await older.db.execute(sql`CREATE TABLE migration (number integer PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    for (const statement of first.split('--> statement-breakpoint')) await older.db.execute(sql.raw(statement));
    await older.db.execute(sql`INSERT INTO migration (number, hash) VALUES (0, 'first')`);
    await older.db.execute(sql`INSERT INTO document (added_at) VALUES (now())`);
    await older.db.execute(sql`INSERT INTO edition (document_id, number, current, sha256, bytes, received_at, text, language) VALUES (1, 1, true, 'x', 'x', now(), 'Ein Telefonat.', 'de')`);
    await older.db.execute(sql`INSERT INTO item (edition_id, part, ordinal, keys) VALUES (1, 'encounters', 0, ARRAY['part:encounters', 'kind:call', 'side:ken'])`);
    await older.close();
    const other = await openArchive({ told: where, environment: {}, mayCreate: false });
    const { rows } = await other.db.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM item WHERE keys @@ '''kind:call'' & ''side:ken'''::tsquery`);
    expect(rows[0]?.n).toBe(1);
    expect(await into(other, document('2', CALL))).toMatchObject([{ state: 'added', id: 2 }]);
    await other.close();
  });

  it('refuses an archive that a newer version made', async () => {
    const where = await place.fresh();
    const other = await openArchive({ told: where, environment: {}, mayCreate: true });
    await other.db.execute(sql`INSERT INTO migration (number, hash) VALUES (999, 'x')`);
    await other.close();
    await expect(openArchive({ told: where, environment: {}, mayCreate: false })).rejects.toMatchObject({ notice: { code: 'archive-newer' } });
  });
});

describe('an archive in a folder', () => {
  const place = folderPlace();
  afterAll(() => place.remove());

  it('is durable: what was acknowledged has been synced to the disk', async () => {
    const archive = await openArchive({ told: await place.fresh(), environment: {}, mayCreate: true });
    const { rows } = await archive.db.execute<{ name: string; setting: string }>(
      sql`SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting <> 'on'`,
    );
    expect(rows).toEqual([]);
    const syncs = async () => Number((await archive.db.execute<{ n: string }>(sql`SELECT coalesce(sum(fsyncs), 0)::text AS n FROM pg_stat_io WHERE object = 'wal'`)).rows[0]?.n);
    const before = await syncs();
    await into(archive, document(randomUUID(), VIENNA));
    await archive.db.execute(sql`SELECT pg_stat_force_next_flush()`);
    expect(await syncs()).toBeGreaterThan(before);
    await archive.close();
  });
  it('is not made by looking for it', async () => {
    await expect(openArchive({ told: await place.fresh(), environment: {}, mayCreate: false })).rejects.toMatchObject({ notice: { code: 'no-archive' } });
  });
  it('may lie deeper than the address of a socket can tell', async () => {
    const told = `${await place.fresh()}/${'deep/'.repeat(30)}`;
    const archive = await openArchive({ told, environment: {}, mayCreate: true });
    expect(await into(archive, document('x', CALL))).toMatchObject([{ state: 'added' }]);
    await archive.close();
    await stopServer(told);
  });
});
