/** `readout agree`: which documents are a pair, what their readings agree on, what only one of them has; and the command on a file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PairAgreement, shareOf } from '../src/operations/agree/agreement.ts';
import { halfOf, Joining, Pairing, sampleOf } from '../src/operations/agree/pairing.ts';
import { type DocumentPair, readPair } from '../src/operations/agree/readPair.ts';
import { Tallying } from '../src/operations/agree/tally.ts';
import { readout, scratch } from './command.ts';

const DE = 'Aussenministerin Eva Stern empfing am 4. März 2031 in Genf den russischen Aussenminister Sergej Tarnow. Sie unterzeichneten ein Abkommen über den Luftverkehr.';
const EN = 'Foreign Minister Eva Stern received Russian Foreign Minister Sergey Tarnov in Geneva on 4 March 2031. They signed an agreement on air traffic.';
const OTHER = 'Foreign Minister Eva Stern received Russian Foreign Minister Pavel Orlov in Geneva on 5 March 2031.';

const pairOf = (de: string, en: string): DocumentPair => ({ pair: 'x', first: { text: de, language: 'de', published: '2031-03-05' }, second: { text: en, language: 'en', published: '2031-03-05' } });
const values = (agreement: PairAgreement, what: string) => agreement.differences.filter((d) => d.what === what).map((d) => `${d.language} ${d.value}`);

describe('two readings of one release', () => {
  it('agree where they say the same, across spellings and names of towns', async () => {
    const agreement = await readPair(pairOf(DE, EN));
    expect(agreement.counts).toMatchObject({ people: { first: 2, second: 2, agreed: 2 }, places: { agreed: 1 }, instruments: { first: 1, second: 1, agreed: 1 } });
    expect(agreement.counts.dates.agreed).toBeGreaterThan(0);
    expect(values(agreement, 'people')).toEqual([]);
  });
  it('differ where they do not, with the words of the side that says it', async () => {
    const agreement = await readPair(pairOf(DE, OTHER));
    expect(values(agreement, 'people')).toEqual(['de Sergej Tarnow', 'en Pavel Orlov']);
    expect(agreement.counts.people).toEqual({ first: 2, second: 2, agreed: 1 });
    expect(values(agreement, 'dated')).toEqual(['de 2031-03-04 meeting', 'en 2031-03-05 meeting']);
    expect(agreement.differences.find((d) => d.value === 'Pavel Orlov')).toMatchObject({ words: 'Pavel Orlov', stands: false });
  });
  it('numbers of kings have a period in German only', async () => {
    const agreement = await readPair(pairOf('Ministerin Eva Stern traf König Erik V. in Wien.', 'Minister Eva Stern met King Erik V in Vienna.'));
    expect(values(agreement, 'people')).toEqual([]);
  });
  it('a name that one side has read and the other has not is said to stand there', async () => {
    const agreement = await readPair(pairOf('Aussenministerin Eva Stern empfing Botschafter Paul Tarn.', 'Foreign Minister Eva Stern spoke. The tarn is a lake.'));
    expect(agreement.differences.find((d) => d.value === 'Paul Tarn')).toMatchObject({ language: 'de', stands: true });
  });
});

describe('shares', () => {
  it('are of all claims of either side those that the other makes too', () => {
    expect(shareOf({ first: 3, second: 2, agreed: 2 })).toBeCloseTo(0.8);
    expect(shareOf({ first: 0, second: 0, agreed: 0 })).toBe(1);
  });
  it('are made of the pairs that count', async () => {
    const agreement = await readPair(pairOf(DE, 'Nothing of note was told.'));
    const tallied = (['both', 'either', 'all'] as const).map((counting) => {
      const tallying = new Tallying(counting);
      tallying.add(agreement);
      return tallying.tally().counted;
    });
    expect(tallied).toEqual([0, 1, 1]);
  });
});

describe('pairs', () => {
  const options = { languages: ['de', 'en'] as const };
  const line = (document: object) => JSON.stringify(document);
  it('are found by ids that differ in the language at their end', () => {
    expect(halfOf(line({ id: '2031-03-04.7.de', text: '' }), options)).toEqual({ pair: '2031-03-04.7', side: 0 });
    expect(halfOf(line({ id: '2031-03-04.7.en', language: 'en', text: '' }), options)).toEqual({ pair: '2031-03-04.7', side: 1 });
    expect(halfOf(line({ id: '2031-03-04.7.fr', text: '' }), options)).toBeUndefined();
    expect(halfOf(line({ id: '2031-03-04.7', language: 'de', text: '' }), options)).toBeUndefined();
  });
  it('are found by a field', () => {
    expect(halfOf(line({ id: 'a', language: 'en-GB', release: 7, text: '' }), { ...options, field: 'release' })).toEqual({ pair: '7', side: 1 });
    expect(halfOf(line({ id: 'a.en', language: 'en', text: '' }), { ...options, field: 'release' })).toBeUndefined();
  });
  it('have each half once', () => {
    const pairing = new Pairing();
    for (const [pair, side] of [
      ['a', 0],
      ['a', 1],
      ['b', 0],
      ['c', 0],
      ['c', 1],
      ['c', 1],
    ] as const)
      pairing.add({ pair, side });
    expect(pairing.pairs()).toEqual({ pairs: ['a'], ambiguous: 1 });
  });
  it('are joined in the order of languages, whichever comes first', () => {
    const joining = new Joining(['1'], options);
    expect(joining.add(line({ id: '2.en', text: 'x' }))).toBeUndefined();
    expect(joining.add(line({ id: '1.en', text: 'one' }))).toBeUndefined();
    expect(joining.add(line({ id: '1.de', text: 'eins' }))).toMatchObject({ pair: '1', first: { text: 'eins' }, second: { text: 'one' } });
  });
  it('are sampled the same way whatever their order', () => {
    const all = Array.from({ length: 100 }, (_, i) => `release-${i}`);
    const sample = sampleOf(all, 10);
    expect(sample).toHaveLength(10);
    expect(sampleOf([...all].reverse(), 10).toSorted()).toEqual(sample.toSorted());
  });
});

describe('readout agree', () => {
  const files = scratch();
  beforeAll(() => {
    const documents = [
      { id: 'r.1.de', language: 'de', published: '2031-03-05', text: DE },
      { id: 'r.1.en', language: 'en', published: '2031-03-05', text: EN },
      { id: 'r.2.de', language: 'de', published: '2031-03-05', text: DE },
      { id: 'r.2.en', language: 'en', published: '2031-03-05', text: OTHER },
      { id: 'r.3.de', language: 'de', text: DE },
    ];
    const text = documents.map((d) => JSON.stringify(d)).join('\n');
    files.file('pairs.ndjson', text);
    files.file('pairs.ndjson.gz', gzipSync(text));
    files.file('broken.ndjson', `${text}\n{"id": "r.4.de", `);
    files.file('single.ndjson', JSON.stringify(documents[0]));
    files.file('broken.gz', 'no gzip');
  });
  afterAll(() => files.remove());
  const agree = (...args: string[]) => readout(['agree', ...args.map((arg) => (/\.(?:ndjson|gz)$/u.test(arg) ? join(files.folder, arg) : arg))]);

  it('prints a table, and with --show what only one side has', () => {
    const { status, out } = agree('pairs.ndjson.gz', '--show', 'people');
    expect(status).toBe(0);
    expect(out).toMatch(/people\s+en only {2}r\.2 {2}Pavel Orlov {2}“Pavel Orlov” {2}\[not in the other text\]/u);
    expect(out).toMatch(/2 pairs read, 2 of them counted/u);
    expect(out).toMatch(/people\s+4\s+4\s+3\s+0\.750/u);
  });
  it('prints JSON', () => {
    const found = JSON.parse(agree('pairs.ndjson', '--json', '--show', 'all').out);
    expect(found).toMatchObject({ languages: ['de', 'en'], pairs: 2, counted: 2, compared: { people: { first: 4, second: 4, agreed: 3, share: 0.75 } } });
    expect(found.differences).toContainEqual(expect.objectContaining({ pair: 'r.2', what: 'people', language: 'de', value: 'Sergej Tarnow' }));
  });
  it('goes on after a broken line and says where it is', () => {
    const { status, out, err } = agree('broken.ndjson');
    expect(status).toBe(1);
    expect(err).toMatch(/broken\.ndjson.*6|line 6/su);
    expect(out).toMatch(/2 pairs read/u);
  });
  it.each([
    ['no pair', ['single.ndjson'], 1, /no release is there in both de and en/u],
    ['no such file', ['nowhere.ndjson'], 1, /no such file/u],
    ['what is no gzip', ['broken.gz'], 1, /cannot be read/u],
    ['one language', ['pairs.ndjson', '--languages', 'de'], 2, /no two languages/u],
    ['a sample of none', ['pairs.ndjson', '--sample', '0'], 2, /no number/u],
    ['an unknown list', ['pairs.ndjson', '--show', 'tone'], 2, /nothing for --show/u],
    ['an unknown count', ['pairs.ndjson', '--count', 'some'], 2, /nothing for --count/u],
  ])('tells clearly of %s', (_, args, expected, message) => {
    const { status, err } = agree(...args);
    expect(status).toBe(expected);
    expect(err).toMatch(message);
  });
});

const CORPUS = new URL('../../shared/corpus/releases-1997-2017.ndjson.gz', import.meta.url);
it.skipIf(!existsSync(CORPUS))('names of releases in two languages agree (skipped where ../shared/corpus is not there)', async () => {
  const options = { languages: ['de', 'en'] as const };
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n').filter(Boolean);
  const pairing = new Pairing();
  for (const line of lines) {
    const half = halfOf(line, options);
    if (half) pairing.add(half);
  }
  const joining = new Joining(sampleOf(pairing.pairs().pairs, 60), options);
  const tallying = new Tallying('both');
  for (const line of lines) {
    const pair = joining.add(line);
    if (pair) tallying.add(await readPair(pair));
  }
  const { counted, compared } = tallying.tally();
  expect(counted).toBeGreaterThan(5);
  expect(compared.people.share).toBeGreaterThanOrEqual(0.9);
});
