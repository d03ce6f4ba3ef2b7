/** Verdicts of people: they take effect, survive every reading, and are never written over. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add } from '../src/operations/archive/add.ts';
import type { Archive } from '../src/operations/archive/openArchive.ts';
import { listPeople } from '../src/operations/archive/people.ts';
import { type ArchiveReading, readForArchive } from '../src/operations/archive/readForArchive.ts';
import { readReceived } from '../src/operations/archive/readReceived.ts';
import { remove } from '../src/operations/archive/remove.ts';
import { type Reread, reread } from '../src/operations/archive/reread.ts';
import { search } from '../src/operations/archive/search.ts';
import { show, showAsRead } from '../src/operations/archive/show.ts';
import { acceptOrReject, addAgain, addItem, correct } from '../src/operations/archive/verdicts/give.ts';
import { verdicts, withdraw } from '../src/operations/archive/verdicts/log.ts';
import { exportArchive, exportFormat, type Piece } from '../src/operations/export/export.ts';
import type { Place } from './archives.ts';
import { document, each, emptied, into, PLACES } from './kept.ts';

const TEXT =
  'Bundeskanzlerin Eva Stern empfing am 4. März 2031 in Wien den kenianischen Außenminister Joseph Kiplimo Wanyonyi. Sie sprachen über die Klimakonferenz. Stern sagte, Österreich werde Kenia bei der Konferenz unterstützen. Wanyonyi forderte eine Waffenruhe. Das Gespräch verlief in freundlicher Atmosphäre.';
const anna = { by: 'Anna', at: new Date('2032-02-03T04:05:06Z'), why: 'as the text says' };
const no = { fields: [], words: [] } as const;
const fields = (...told: [string, string][]) => ({ fields: told, words: [] as string[] });

/** As if by a reader that reads otherwise. */
const readingOf = (change: (record: ArchiveReading['record']) => ArchiveReading['record']) => async (texts: readonly Parameters<typeof readForArchive>[0][]) =>
  Promise.all(
    texts.map(async (text) => {
      const reading = await readForArchive(text);
      const record = change(reading.record);
      return { ...reading, reader: 'readout 9.9.9', record, personKeys: record.people.map((p) => p.name.toLowerCase()) };
    }),
  );
const rereadAll = async (archive: Archive, change: (record: ArchiveReading['record']) => ArchiveReading['record']): Promise<Reread[]> => {
  const all: Reread[] = [];
  for await (const one of reread(archive, { read: readingOf(change), now: () => new Date('2032-01-01T00:00:00Z'), ahead: 1 })) all.push(one);
  return all;
};
const same = (record: ArchiveReading['record']) => record;

describe.each(PLACES)('verdicts in %s', (_, placeOf) => {
  let place: Place;
  const { fresh, close } = emptied(() => place);
  beforeAll(async () => {
    place = await placeOf();
  });
  afterAll(async () => {
    await close();
    await place?.remove();
  });
  const kept = async () => {
    const archive = await fresh();
    await into(archive, document('wien', TEXT));
    return archive;
  };
  const totalOf = async (archive: Archive, wanted: object) => (await search(archive, { limit: 5, offset: 0, ...wanted })).total;

  it('name several who give together, and refuse a second value where there is one', async () => {
    const archive = await kept();
    await addItem(archive, 1, 'courtesies', fields(['kind', 'invitation'], ['from', 'Eva Stern'], ['from', 'Joseph Kiplimo Wanyonyi'], ['to', 'Kenia']), anna);
    const { record } = await show(archive, 1);
    expect(record.courtesies.at(-1)).toMatchObject({ from: ['Eva Stern', 'Joseph Kiplimo Wanyonyi'], to: 'Kenia' });
    expect(await totalOf(archive, { kind: 'invitation', who: ['Wanyonyi'] })).toBe(1);
    await expect(correct(archive, 1, 's2', fields(['act', 'assertive'], ['act', 'directive']), anna)).rejects.toThrow(/act has one value and was given 2/u);
  });

  it('show the record after them, and as it was read', async () => {
    const archive = await kept();
    const before = await show(archive, 1);
    expect(before.ids.statements).toEqual(['s1', 's2']);
    await acceptOrReject(archive, 'accept', 1, ['s1'], anna);
    await acceptOrReject(archive, 'reject', 1, ['ton1', 'e1.place'], anna);
    await correct(archive, 1, 's2', fields(['act', 'assertive']), anna);
    const [given] = await addItem(archive, 1, 'topics', fields(['content', 'eine Waffenruhe']), anna);
    expect(given).toMatchObject({ on: `top${before.record.topics.length + 1}`, kind: 'add' });
    const after = await show(archive, 1);
    expect(after.record.tone).toEqual([]);
    expect(after.record.encounters[0]).not.toHaveProperty('place');
    expect(after.record.statements[1]?.act).toBe('assertive');
    expect(after.record.topics.at(-1)?.content).toEqual({ start: TEXT.indexOf('eine Waffenruhe'), end: TEXT.indexOf('eine Waffenruhe') + 15, text: 'eine Waffenruhe' });
    expect((await showAsRead(archive, 1)).record).toEqual(before.record);
    expect(after.verdicts.map((v) => [v.id, v.kind, v.state, v.on, v.by, v.why, v.at])).toEqual(
      [
        ['accept', 's1'],
        ['reject', 'ton1'],
        ['reject', 'e1'],
        ['correct', 's2'],
        ['add', 'top2'],
      ].map(([kind, on], i) => [i + 1, kind, 'holds', on, 'Anna', 'as the text says', '2032-02-03T04:05:06Z']),
    );
  });
  it('are what is searched and exported', async () => {
    const archive = await kept();
    await acceptOrReject(archive, 'reject', 1, ['ton1', 'p2'], anna);
    await correct(archive, 1, 's2', fields(['act', 'assertive']), anna);
    await addItem(archive, 1, 'tone', fields(['word', 'freundlicher'], ['of', 'Atmosphäre']), anna);
    expect(await totalOf(archive, { act: 'directive' })).toBe(0);
    expect(await totalOf(archive, { tone: 'freundlich' })).toBe(1);
    expect(await totalOf(archive, { who: ['Wanyonyi'] })).toBe(0);
    expect((await listPeople(archive, { limit: 9, offset: 0 })).map((p) => p.name)).toEqual(['Eva Stern']);
    const lines: string[] = [];
    const write = async ({ content }: Piece) => {
      lines.push(String(content));
    };
    await exportArchive(archive, { format: exportFormat('jsonl') }, { write });
    expect(JSON.parse(lines.join(''))).toMatchObject({ id: 1, judged: true, persons: [{ name: 'Eva Stern' }], record: (await show(archive, 1)).record });
    await withdraw(archive, 2, anna);
    expect(await totalOf(archive, { who: ['Wanyonyi'] })).toBe(1);
  });
  it('take the name that was corrected into all other items', async () => {
    const archive = await kept();
    await correct(archive, 1, 'p2', fields(['name', 'Kiplimo Wanyonyi']), anna);
    const { record } = await show(archive, 1);
    expect(record.statements[1]?.speaker).toEqual(['Kiplimo Wanyonyi']);
    expect(record.encounters[0]?.people.map((p) => p.name)).toContain('Kiplimo Wanyonyi');
    expect(await totalOf(archive, { act: 'directive', who: ['Kiplimo Wanyonyi'] })).toBe(1);
  });
  it('survive a reading by a reader that reads otherwise', async () => {
    const archive = await kept();
    await acceptOrReject(archive, 'accept', 1, ['s1'], anna);
    await acceptOrReject(archive, 'reject', 1, ['ton1'], anna);
    await correct(archive, 1, 's2', fields(['act', 'assertive']), anna);
    await addItem(archive, 1, 'topics', fields(['content', 'eine Waffenruhe']), anna);
    // The order is another, an act and a tone are read as before, the first statement is cut short.
    await rereadAll(archive, (r) => ({
      ...r,
      statements: [...r.statements].reverse().map((s) => ({ ...s, act: 'expressive' as const, content: { ...s.content, start: s.content.start + 4, text: s.content.text.slice(4) } })),
    }));
    const { record, verdicts } = await show(archive, 1);
    expect(verdicts.map((v) => v.state)).toEqual(['holds', 'holds', 'holds', 'holds']);
    expect(record.tone).toEqual([]);
    expect(record.statements.map((s) => [s.speaker[0], s.act])).toEqual([
      ['Joseph Kiplimo Wanyonyi', 'assertive'],
      ['Eva Stern', 'commissive'],
    ]);
    expect(record.topics.at(-1)?.content.text).toBe('eine Waffenruhe');
  });
  it('are kept and told where their item is read no longer, and hold when it comes back', async () => {
    const archive = await kept();
    await acceptOrReject(archive, 'reject', 1, ['ton1'], anna);
    await acceptOrReject(archive, 'accept', 1, ['s2'], anna);
    const [without] = await rereadAll(archive, (r) => ({ ...r, tone: [], statements: r.statements.slice(0, 1) }));
    expect(without?.verdicts.map((v) => [v.id, v.state])).toEqual([
      [1, 'orphaned'],
      [2, 'orphaned'],
    ]);
    expect((await verdicts(archive, { document: 1, limit: 9, offset: 0 })).verdicts.map((v) => v.state)).toEqual(['orphaned', 'orphaned']);
    const again = await addAgain(archive, 1, 2, anna);
    expect(again[0]?.item).toMatchObject({ speaker: ['Joseph Kiplimo Wanyonyi'] });
    const [back] = await rereadAll(archive, same);
    expect(back?.verdicts.map((v) => [v.id, v.state])).toEqual([
      [1, 'holds'],
      [2, 'holds'],
    ]);
    const { record } = await show(archive, 1);
    expect(record.tone).toEqual([]);
    expect(record.statements).toHaveLength(2);
  });
  it('do not fall on another item: who is said to have said it is part of what was rejected', async () => {
    const archive = await kept();
    await acceptOrReject(archive, 'reject', 1, ['s2'], anna);
    await rereadAll(archive, (r) => ({ ...r, statements: r.statements.map((s) => ({ ...s, speaker: ['Eva Stern'] })) }));
    expect((await show(archive, 1)).record.statements).toHaveLength(2);
  });
  it('hold for a new edition where the words stand as before, and for the same bytes after removal', async () => {
    const archive = await kept();
    await acceptOrReject(archive, 'reject', 1, ['ton1'], anna);
    await correct(archive, 1, 's2', fields(['act', 'assertive']), anna);
    await into(archive, document('wien', `Mitteilung vom Dienstag.\n\n${TEXT}`));
    const second = await show(archive, 1);
    expect([second.edition, second.record.tone, second.record.statements[1]?.act]).toEqual([2, [], 'assertive']);
    expect(second.verdicts.map((v) => v.state)).toEqual(['holds', 'holds']);
    await into(archive, document('wien', TEXT.replace('freundlicher', 'offener').replace('Wanyonyi forderte eine Waffenruhe.', '')));
    const third = await show(archive, 1);
    expect(third.record.tone.map((t) => t.word)).toEqual(['offener']);
    expect(third.verdicts.map((v) => v.state)).toEqual(['orphaned', 'orphaned']);
    expect((await show(archive, 1, 1)).record.tone).toEqual([]);
    await remove(archive, [1]);
    expect((await verdicts(archive, { limit: 9, offset: 0 })).verdicts.map((v) => [v.state, v.document])).toEqual([
      ['removed', null],
      ['removed', null],
    ]);
    const [again] = await into(archive, document('elsewhere', TEXT));
    expect((await show(archive, (again as { id: number }).id)).record.tone).toEqual([]);
  });
  it('hold where some of the words of their item have changed, but none that they rest on', async () => {
    const archive = await fresh();
    const text = (title: string, month = 'März') =>
      `${title} Wanyonyi in Wien\n\nBundeskanzlerin Eva Stern empfing am 4. ${month} 2031 in Wien den kenianischen Außenminister Joseph Kiplimo Wanyonyi zu einem Gespräch.`;
    await into(archive, document('wien', text('Außenminister')));
    await correct(archive, 1, 'e1', { fields: [['date', '2031-03-05']], words: ['am 4. März 2031'] }, anna);
    await into(archive, document('wien', text('Besuch:')));
    expect((await show(archive, 1)).record.encounters[0]?.date).toBe('2031-03-05');
    await into(archive, document('wien', text('Besuch:', 'Mai')));
    expect(await show(archive, 1)).toMatchObject({ record: { encounters: [{ date: '2031-05-04' }] }, verdicts: [{ state: 'orphaned' }] });
  });
  it('can be withdrawn, by another verdict', async () => {
    const archive = await kept();
    await acceptOrReject(archive, 'reject', 1, ['s1'], anna);
    await withdraw(archive, 1, { by: 'Bert', at: anna.at });
    expect((await show(archive, 1)).record.statements).toHaveLength(2);
    await expect(withdraw(archive, 1, anna)).rejects.toMatchObject({ notice: { code: 'withdrawn' } });
    await withdraw(archive, 2, anna);
    expect((await show(archive, 1)).record.statements).toHaveLength(1);
    await acceptOrReject(archive, 'accept', 1, ['s1'], anna);
    expect((await show(archive, 1)).record.statements).toHaveLength(2);
    expect((await verdicts(archive, { document: 1, limit: 9, offset: 0 })).verdicts.map((v) => [v.id, v.kind, v.by, v.state])).toEqual([
      [4, 'accept', 'Anna', 'holds'],
      [3, 'withdraw', 'Anna', 'holds'],
      [2, 'withdraw', 'Bert', 'withdrawn'],
      [1, 'reject', 'Anna', 'holds'],
    ]);
  });
  it('are written once: the database refuses to change or delete them', async () => {
    const archive = await kept();
    await acceptOrReject(archive, 'reject', 1, ['s1'], anna);
    for (const statement of [sql`UPDATE verdict SET by = 'x'`, sql`DELETE FROM verdict`, sql`TRUNCATE verdict`, sql`DELETE FROM decision`])
      await expect(archive.db.execute(statement)).rejects.toMatchObject({ cause: { message: expect.stringContaining('is written once') } });
  });
  it.each<[string, (archive: Archive) => Promise<unknown>, string]>([
    ['a field that the text does not say', (a) => correct(a, 1, 'e1', fields(['place', 'Nairobi']), anna), 'no-evidence'],
    ['a speaker whom the text does not name', (a) => correct(a, 1, 's1', fields(['speaker', 'Paul Tarn']), anna), 'no-evidence'],
    ['words that are not there', (a) => correct(a, 1, 'e1', { fields: [['date', '2031-03-05']], words: ['am 5. März'] }, anna), 'not-in-text'],
    ['words in several places', (a) => addItem(a, 1, 'topics', fields(['content', 'Stern']), anna), 'several-places'],
    ['a value that the schema does not have', (a) => correct(a, 1, 's1', fields(['act', 'shouted']), anna), 'no-item'],
    ['a field that the schema does not have', (a) => correct(a, 1, 's1', fields(['colour', 'Wien']), anna), 'no-item'],
    ['a date that is none', (a) => correct(a, 1, 'e1', fields(['date', 'gestern']), anna), 'no-item'],
    ['an item without its fields', (a) => addItem(a, 1, 'courtesies', fields(['from', 'Eva Stern']), anna), 'no-item'],
    ['an item without evidence', (a) => addItem(a, 1, 'outcomes', fields(['kind', 'consensus']), anna), 'no-evidence'],
    ['an item whose spans are not in the text', (a) => addItem(a, 1, 'tone', { ...no, item: '{"word":"x","evidence":[{"start":0,"end":99999}]}' }, anna), 'no-item'],
    ['content that is not what stands there', (a) => addItem(a, 1, 'topics', { ...no, item: '{"content":{"start":0,"end":3,"text":"xyz"},"evidence":[{"start":0,"end":3}]}' }, anna), 'no-item'],
    ['a field that must be there', (a) => acceptOrReject(a, 'reject', 1, ['s1.act'], anna), 'no-item'],
    ['an item that is not there', (a) => acceptOrReject(a, 'reject', 1, ['s1', 's7'], anna), 'no-such-item'],
    ['a document that is not there', (a) => acceptOrReject(a, 'reject', 7, ['s1'], anna), 'no-document'],
  ])('refuse %s, and write nothing', async (_, give, code) => {
    const archive = await kept();
    await expect(give(archive)).rejects.toMatchObject({ notice: { code } });
    expect((await verdicts(archive, { limit: 9, offset: 0 })).total).toBe(0);
  });
  it('hold for documents that come later with bytes that were judged, in an import', async () => {
    const archive = await kept();
    await acceptOrReject(archive, 'reject', 1, ['ton1'], anna);
    await remove(archive, [1]);
    for await (const _ of add(archive, each([document('a', TEXT), document('b', `${TEXT} `)]), {
      read: (batch) => Promise.all(batch.map((one) => readReceived(one))),
      now: () => new Date(),
      ahead: 1,
    }));
    expect(await totalOf(archive, { tone: 'freundlich' })).toBe(1);
  });
});
