/** People merged and split by hand: it survives readings, removal and documents to come, and can be undone. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisionList, merge, split, undo } from '../src/operations/archive/decide.ts';
import type { Archive } from '../src/operations/archive/openArchive.ts';
import { listPeople, personNamed } from '../src/operations/archive/people.ts';
import { readForArchive } from '../src/operations/archive/readForArchive.ts';
import { remove } from '../src/operations/archive/remove.ts';
import { reread } from '../src/operations/archive/reread.ts';
import { search } from '../src/operations/archive/search.ts';
import type { Place } from './archives.ts';
import { document, emptied, into, PLACES } from './kept.ts';

const text = (names: string, more = '') => `Am 3. April 2031 trafen sich in Bern ${names} zu Gesprächen über Wasser.${more}`;
const anna = { by: 'Anna', at: new Date('2032-02-03T04:05:06Z'), why: 'same office' };
const again = async (archive: Archive) => {
  const read = async (texts: readonly Parameters<typeof readForArchive>[0][]) => Promise.all(texts.map(async (t) => ({ ...(await readForArchive(t)), reader: 'readout 9.9.9' })));
  for await (const _ of reread(archive, { read, now: () => new Date('2032-01-01T00:00:00Z'), ahead: 1 }));
};

describe.each(PLACES)('people by decision in %s', (_, placeOf) => {
  let place: Place;
  const { fresh, close } = emptied(() => place);
  beforeAll(async () => {
    place = await placeOf();
  });
  afterAll(async () => {
    await close();
    await place?.remove();
  });
  const people = async (archive: Archive, name = '') => (await listPeople(archive, { ...(name && { name }), limit: 20, offset: 0 })).map((p) => `${p.name} ${p.documents}`).sort();
  const two = async () => {
    const archive = await fresh();
    await into(archive, document('1', text('Außenminister Pawel Tarnow und Botschafterin Anna Beispiel')), document('2', text('Präsident Pavel Hollmann und Botschafter Karl Muster')));
    return archive;
  };

  it('merged are one, with all mentions and offices, in searches too', async () => {
    const archive = await two();
    const { now } = await merge(archive, ['Pawel Tarnow', 'Pavel Hollmann'], anna);
    expect(now).toMatchObject({ name: 'Pawel Tarnow', documents: 2 });
    const found = await personNamed(archive, 'Hollmann', 10);
    expect('person' in found && found.person.mentions.flatMap((m) => m.person.offices.map((o) => o.title)).sort()).toEqual(['Außenminister', 'Präsident']);
    expect((await search(archive, { who: ['Tarnow'], kind: 'meeting', limit: 5, offset: 0 })).total + (await search(archive, { who: ['Tarnow'], kind: 'talks', limit: 5, offset: 0 })).total).toBe(2);
    await expect(merge(archive, ['Pawel Tarnow', 'Pavel Hollmann'], anna)).rejects.toMatchObject({ notice: { code: 'one-already' } });
  });
  it('merged stay one after a reading, after removal, and for documents to come', async () => {
    const archive = await two();
    await merge(archive, ['Pawel Tarnow', 'Pavel Hollmann'], anna);
    await again(archive);
    expect(await people(archive, 'Tarnow')).toEqual(['Pawel Tarnow 2']);
    await remove(archive, [2]);
    expect(await people(archive, 'Tarnow')).toEqual(['Pawel Tarnow 1']);
    await into(archive, document('3', text('Präsident Pavel Hollmann und Botschafter Ludwig Hrubec')), document('2', text('Präsident Pavel Hollmann und Botschafter Karl Muster')));
    expect(await people(archive, 'Tarnow')).toEqual(['Pawel Tarnow 3']);
    await into(archive, document('1', text('Außenminister Pawel Tarnow und Botschafterin Anna Beispiel', ' Sie dankten.')));
    expect(await people(archive, 'Tarnow')).toEqual(['Pawel Tarnow 3']);
  });
  it('merged are several again when it is undone, and one when that is undone', async () => {
    const archive = await two();
    await merge(archive, ['Pawel Tarnow', 'Pavel Hollmann'], anna);
    await again(archive);
    expect(await undo(archive, undefined, { by: 'Bert', at: anna.at })).toMatchObject({ decision: 2, undone: { id: 1, kind: 'merge' } });
    expect(await people(archive)).toEqual(['Anna Beispiel 1', 'Karl Muster 1', 'Pavel Hollmann 1', 'Pawel Tarnow 1']);
    await undo(archive, 2, anna);
    expect(await people(archive, 'Tarnow')).toEqual(['Pawel Tarnow 2']);
    expect((await decisionList(archive)).map((d) => [d.id, d.kind, d.by, d.state])).toEqual([
      [3, 'undo', 'Anna', 'holds'],
      [2, 'undo', 'Bert', 'undone'],
      [1, 'merge', 'Anna', 'holds'],
    ]);
    await expect(undo(archive, 2, anna)).rejects.toMatchObject({ notice: { code: 'nothing-to-undo' } });
  });
  it('a bare family name is merged for its document only', async () => {
    const archive = await fresh();
    await into(archive, document('1', text('Außenminister Paul Tarnow und Botschafterin Anna Beispiel')), document('2', text('Außenminister Tarnow und Botschafter Karl Muster')));
    const [short] = (await listPeople(archive, { name: 'Tarnow', limit: 9, offset: 0 })).filter((p) => p.name === 'Tarnow');
    await merge(archive, ['Paul Tarnow', String(short?.id)], anna);
    await again(archive);
    expect(await people(archive, 'Tarnow')).toEqual(['Paul Tarnow 2']);
    await into(archive, document('3', text('Präsident Tarnow und Botschafter Ludwig Hrubec')));
    expect(await people(archive, 'Tarnow')).toEqual(['Paul Tarnow 2', 'Tarnow 1']);
    await undo(archive, undefined, anna);
    expect(await people(archive, 'Tarnow')).toEqual(['Paul Tarnow 1', 'Tarnow 1', 'Tarnow 1']);
  });
  it('a bare family name may be who the others are', async () => {
    const archive = await fresh();
    await into(archive, document('1', text('Außenminister Tarnow und Botschafterin Anna Beispiel')), document('2', text('Außenminister Paul Tarnow und Botschafter Karl Muster')));
    await merge(archive, ['1', 'Paul Tarnow'], anna);
    await again(archive);
    expect(await people(archive, 'Tarnow')).toEqual(['Tarnow 2']);
  });
  it('split off stay apart, whatever comes, and can be merged with others', async () => {
    const archive = await fresh();
    for (const [i, name] of ['Anna Beispiel', 'Karl Muster', 'Ludwig Hrubec'].entries()) await into(archive, document(String(i), text(`Minister Paul Tarnow und Botschafter ${name}`)));
    const found = await personNamed(archive, 'Paul Tarnow', 9);
    const last = 'person' in found ? (found.person.mentions[0]?.document as number) : 0;
    const { person } = await split(archive, 'Paul Tarnow', [last], anna);
    expect(await people(archive, 'Tarnow')).toEqual(['Paul Tarnow 1', 'Paul Tarnow 2']);
    await again(archive);
    await into(archive, document('4', text('Minister Paul Tarnow und Botschafter Nils Lund')), document('2', text('Minister Paul Tarnow und Botschafter Ludwig Hrubec', ' Sie dankten.')));
    expect(await people(archive, 'Tarnow')).toEqual(['Paul Tarnow 1', 'Paul Tarnow 3']);
    expect(await personNamed(archive, String(person), 9)).toMatchObject({ person: { mentions: [{ document: last }] } });
    await undo(archive, undefined, anna);
    expect(await people(archive, 'Tarnow')).toEqual(['Paul Tarnow 4']);
    await expect(split(archive, 'Paul Tarnow', [999], anna)).rejects.toMatchObject({ notice: { code: 'not-named' } });
  });
  it('nothing is written over', async () => {
    const archive = await two();
    await merge(archive, ['Pawel Tarnow', 'Pavel Hollmann'], anna);
    await expect(archive.db.execute(sql`UPDATE decision SET by = 'x'`)).rejects.toMatchObject({ cause: { message: expect.stringContaining('is written once') } });
  });
  it('a name that means several or nobody is refused', async () => {
    const archive = await fresh();
    await into(archive, document('1', text('Außenminister Paul Tarnow und Botschafterin Anna Tarnow')));
    await expect(merge(archive, ['Tarnow', 'Anna Tarnow'], anna)).rejects.toMatchObject({ notice: { code: 'several-people' } });
    await expect(merge(archive, ['Paul Tarnow', 'Niemand'], anna)).rejects.toMatchObject({ notice: { code: 'no-person' } });
    expect(await decisionList(archive)).toEqual([]);
  });
});
