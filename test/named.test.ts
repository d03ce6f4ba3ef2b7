/** Offices and instruments across documents: what is one is one, what might be two is two. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instrumentsNamed, listInstruments, listOffices } from '../src/operations/archive/named.ts';
import { officesOf, personNamed } from '../src/operations/archive/people.ts';
import { acceptOrReject } from '../src/operations/archive/verdicts/give.ts';
import type { Place } from './archives.ts';
import { emptied, entry, into, PLACES } from './kept.ts';

const page = { offset: 0, limit: 20 };
const dated = (id: string, published: string, text: string) => entry(id, { published, text, language: 'de' });

describe.each(PLACES)('what is named in %s', (_, placeOf) => {
  let place: Place;
  const { fresh, close } = emptied(() => place);
  beforeAll(async () => {
    place = await placeOf();
  });
  afterAll(async () => {
    await close();
    await place?.remove();
  });

  it('an instrument is one by its wording and between whom it is', async () => {
    const archive = await fresh();
    const signed = (id: string, who: string, how: string) => dated(id, `2031-0${id}-02`, `Außenminister Paul Tarn aus Norwegen und der ${who} Außenminister Karl Muster trafen sich in Oslo. ${how}`);
    await into(
      archive,
      signed('1', 'kenianische', 'Sie unterzeichneten das Abkommen über den Grenzverkehr.'),
      signed('2', 'kenianische', 'Sie würdigten die Umsetzung des Abkommens über den Grenzverkehr.'),
      signed('3', 'österreichische', 'Sie unterzeichneten das Abkommen über den Grenzverkehr.'),
    );
    const listed = await listInstruments(archive, page);
    expect(listed.map((i) => [i.documents, i.statuses, i.first, i.last])).toEqual([
      [2, ['cited', 'signed'], '2031-01-02', '2031-02-02'],
      [1, ['signed'], '2031-03-02', '2031-03-02'],
    ]);
    const [first] = await instrumentsNamed(archive, 'grenz abkommen', 20);
    expect(first?.mentions.map((m) => [m.document, m.instrument.status, m.quotes])).toEqual([
      [2, 'cited', ['Abkommens über den Grenzverkehr']],
      [1, 'signed', [expect.stringContaining('Abkommen über den Grenzverkehr')]],
    ]);
    await expect(instrumentsNamed(archive, 'Fischfang', 20)).rejects.toMatchObject({ notice: { code: 'no-instrument' } });
    await acceptOrReject(archive, 'reject', 1, ['i1'], { by: 'Anna', at: new Date() });
    expect((await listInstruments(archive, page)).map((i) => i.documents)).toEqual([1, 1]);
  });
  it('an office is one by its wording and country, and tells who held it when', async () => {
    const archive = await fresh();
    await into(
      archive,
      dated('1', '2030-05-01', 'Die kenianische Außenministerin Anna Beispiel traf in Bern Botschafter Karl Muster.'),
      dated('2', '2031-06-01', 'Der kenianische Außenminister Joseph Wanyonyi traf in Bern Botschafter Karl Muster.'),
      dated('3', '2031-07-01', 'Der kenianische Außenminister Joseph Wanyonyi traf in Bern Minister Nils Lund.'),
      dated('4', '2032-07-01', 'Der kenianische Präsident Joseph Wanyonyi traf in Bern Minister Nils Lund.'),
      dated('5', '2032-07-01', 'Der norwegische Außenminister Erik Sund traf in Bern Präsident Lin Baoshan.'),
    );
    const [kenya] = await listOffices(archive, { title: 'Außenminister', country: 'ken', ...page });
    expect(kenya).toMatchObject({ country: 'KEN', documents: 3 });
    expect(kenya?.holders.map((h) => [h.name, h.first, h.last, h.mentions.map((m) => m.document)])).toEqual([
      ['Anna Beispiel', '2030-05-01', '2030-05-01', [1]],
      ['Joseph Wanyonyi', '2031-06-01', '2031-07-01', [2, 3]],
    ]);
    for (const mention of kenya?.holders.flatMap((h) => h.mentions) ?? []) expect(mention.quotes.join(' ')).toMatch(/Außenminister/u);
    expect((await listOffices(archive, { title: 'Außenministerin', ...page })).map((o) => o.country).sort()).toEqual(['KEN', 'NOR']);
    expect(await listOffices(archive, { title: 'Kaiser', ...page })).toEqual([]);
    const found = await personNamed(archive, 'Joseph Wanyonyi', 20);
    expect('person' in found && officesOf(found.person.mentions).map((o) => [o.first, o.last, o.mentions.map((m) => m.document)])).toEqual([
      ['2031-06-01', '2031-07-01', [2, 3]],
      ['2032-07-01', '2032-07-01', [4]],
    ]);
  });
});
