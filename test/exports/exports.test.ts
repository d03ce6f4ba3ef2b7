/** Every format of export, read back by a reader of that format that we did not write. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add } from '../../src/operations/archive/add.ts';
import { type Archive, openArchive } from '../../src/operations/archive/openArchive.ts';
import { readReceived } from '../../src/operations/archive/readReceived.ts';
import { remove } from '../../src/operations/archive/remove.ts';
import { codeLine } from '../../src/operations/codeLine.ts';
import { codePointsOf } from '../../src/operations/export/annotations.ts';
import { exportArchive, exportFormat, type Piece } from '../../src/operations/export/export.ts';
import { EXPORT_FORMATS } from '../../src/operations/export/formats.ts';
import { TABLES } from '../../src/operations/export/tables/tables.ts';
import { folderPlace, serverPlace } from '../archives.ts';
import { exported, fill, NOW } from './documents.ts';
import { readAnnotations, readAtom, readCalendar, readCsv, readFollowTheMoney, readGexf, readHtml, readJsonLines, readMarkdown, readParquet } from './readers.ts';

const place = folderPlace();
let archive: Archive;
const only = async (format: string, more = {}) => (await exported(archive, format, more)).files.get('') as Buffer;
const lines = async () => readJsonLines(await only('jsonl'));

beforeAll(async () => {
  archive = await openArchive({ told: await place.fresh(), environment: {}, mayCreate: true });
  await fill(archive);
});
afterAll(async () => {
  await archive?.close();
  await place.remove();
});

describe.each(EXPORT_FORMATS)('$name', ({ name, files, extension }) => {
  it('gives the same bytes each time', async () => {
    expect((await exported(archive, name)).files).toEqual((await exported(archive, name)).files);
  });
  it('is one file, or files with its extension', async () => {
    const names = [...(await exported(archive, name)).files.keys()];
    if (files === 'one') expect(names).toEqual(['']);
    else expect(names).toEqual(TABLES.map((table) => `${table.name}${extension}`));
  });
  it('tells nothing of the folders of this machine', async () => {
    for (const content of (await exported(archive, name)).files.values()) expect(content.includes('secret')).toBe(false);
  });
  it('is a good file where nothing is found', async () => {
    const { documents, files } = await exported(archive, name, { search: { who: ['Nobody Ever'] } });
    expect(documents).toBe(0);
    const file = files.get('') ?? Buffer.alloc(0);
    if (name === 'annotations') expect(await readAnnotations(file)).toEqual([]);
    if (name === 'gexf') expect(readGexf(file).order).toBe(0);
    if (name === 'ical') expect(readCalendar(file)).toEqual([]);
    if (name === 'atom') expect(readAtom(file).entries ?? []).toEqual([]);
    if (name === 'html') expect(readHtml(file).elements.filter((e) => e.tagName === 'article')).toEqual([]);
    if (name === 'csv') for (const csv of files.values()) expect(readCsv(csv)).toEqual([]);
    if (name === 'parquet') for (const parquet of files.values()) expect((await readParquet(parquet)).rows).toEqual([]);
  });
});

describe('which documents', () => {
  const ids = async (more: object) => readJsonLines(await only('jsonl', more)).map((line) => line.id);
  it('are all, in the order of their numbers', async () => {
    expect(await ids({})).toEqual([1, 2, 3]);
  });
  it('are those that a search finds', async () => {
    expect(await ids({ search: { kind: 'call' } })).toEqual([1]);
    expect(await ids({ search: { words: 'Klimakonferenz' } })).toEqual([2]);
    expect(await ids({ search: { published: '2031-03' } })).toEqual([2]);
  });
  it('are those with numbers', async () => {
    expect(await ids({ ids: [3, 1] })).toEqual([1, 3]);
    await expect(ids({ ids: [1, 99] })).rejects.toThrow('does not have all the documents');
  });
  it('are not searched for by a value that no record has', async () => {
    await expect(ids({ search: { kind: 'caal' } })).rejects.toThrow("'caal' is no kind");
  });
});

describe('an archive', () => {
  it('on a server gives the same bytes', async () => {
    const server = await serverPlace();
    try {
      const other = await openArchive({ told: await server.fresh(), environment: {}, mayCreate: true });
      try {
        await fill(other);
        for (const format of ['jsonl', 'csv', 'gexf'])
          expect((await exported(other, format, { search: { language: 'de' } })).files).toEqual((await exported(archive, format, { search: { language: 'de' } })).files);
      } finally {
        await other.close();
      }
    } finally {
      await server.remove();
    }
  });
  it('is exported as it is at one moment, whatever is removed meanwhile', async () => {
    const told = await place.fresh();
    const other = await openArchive({ told, environment: {}, mayCreate: true });
    const somebody = await openArchive({ told, environment: {}, mayCreate: false });
    try {
      await fill(other);
      let written = '';
      const write = async ({ content }: Piece) => {
        if (!written) await remove(somebody, [1, 2, 3]);
        written += content;
      };
      await exportArchive(other, { format: exportFormat('jsonl') }, { write });
      expect(readJsonLines(Buffer.from(written)).length).toBe(3);
      expect((await exported(other, 'jsonl')).documents).toBe(0);
    } finally {
      await somebody.close();
      await other.close();
    }
  });
});

describe('jsonl', () => {
  it('has the documents as the archive has them', async () => {
    const [call, visit, note] = await lines();
    expect(call).toMatchObject({
      id: 1,
      title: 'Telefonat mit Präsident Lin',
      source: 'Bundeskanzleramt',
      published: '2031-05-06',
      url: 'https://kanzleramt.example/telefonat?id=7&lang=de',
      receivedAt: NOW,
    });
    expect(note).toMatchObject({ file: 'note.txt', language: 'en' });
    expect(note).not.toHaveProperty('url');
    const number = (line: typeof call) => line?.persons.find((p) => p?.name === 'Eva Stern')?.number;
    expect(number(call)).toBeDefined();
    expect([number(visit), number(note)]).toEqual([number(call), number(call)]);
  });
  it('goes into readout code as it is', async () => {
    const [line = ''] = (await only('jsonl')).toString().split('\n');
    const coded = codeLine({ text: line, number: 1 });
    expect('output' in coded && JSON.parse(coded.output).events.length).toBeGreaterThan(0);
  });
});

const tables = async (format: string, more = {}) => (await exported(archive, format, more)).files;

describe('csv', () => {
  it('has the columns of its tables, and the words of the text at the spans', async () => {
    const texts = new Map((await lines()).map((line) => [String(line.id), line.text]));
    for (const table of TABLES) {
      const rows = readCsv((await tables('csv')).get(`${table.name}.csv`) as Buffer);
      expect(rows.length, table.name).toBeGreaterThan(0);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(table.columns.map((column) => column.name));
        if (row.spans === undefined) continue;
        const spans = row.spans.split('; ').map((span) => span.split('-').map(Number) as [number, number]);
        expect(spans.map(([start, end]) => texts.get(row.document as string)?.slice(start, end)).join('; ')).toBe(row.quotes);
      }
    }
  });
  it('joins people of several documents by number', async () => {
    const attendance = readCsv((await tables('csv')).get('attendance.csv') as Buffer);
    const stern = attendance.filter((row) => row.name === 'Eva Stern');
    expect(new Set(stern.map((row) => row.document)).size).toBe(3);
    expect(new Set(stern.map((row) => row.person)).size).toBe(1);
  });
});

describe('parquet', () => {
  it('has days as days, numbers as numbers, lists as lists', async () => {
    const { rows, types } = await readParquet((await tables('parquet')).get('encounters.parquet') as Buffer);
    expect(types).toMatchObject({ document: 'INTEGER', kind: 'VARCHAR', date_first: 'DATE', people: 'VARCHAR[]', spans: 'STRUCT("start" INTEGER, "end" INTEGER)[]' });
    expect(rows.find((row) => row.kind === 'call')).toMatchObject({
      document: 1,
      date: '2031-05-05',
      date_first: '2031-05-05',
      date_last: '2031-05-05',
      people: ['Eva Stern', 'Lin Baoshan'],
      title: null,
    });
  });
  it('says the same as the CSV tables', async () => {
    for (const table of TABLES) {
      const csv = readCsv((await tables('csv', { asWritten: true })).get(`${table.name}.csv`) as Buffer);
      const { rows } = await readParquet((await tables('parquet')).get(`${table.name}.parquet`) as Buffer);
      const flat = (value: unknown): string => {
        if (value === null) return '';
        if (!Array.isArray(value)) return String(value);
        return value.map((v) => (typeof v === 'object' ? `${v.start}-${v.end}` : String(v))).join('; ');
      };
      expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, flat(value)])))).toEqual(csv);
    }
  });
});

describe('annotations', () => {
  it('select the words in code points and by quotation', async () => {
    const annotations = await readAnnotations(await only('annotations'));
    const documents = await lines();
    let after = 0;
    for (const { target } of annotations)
      for (const {
        source,
        selector: [position, quote],
      } of target) {
        const document = documents.find((d) => d.url === source) ?? documents[2];
        const points = [...(document?.text ?? '')];
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(document?.text).toContain(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`);
        if (document?.id === 1 && position.start > points.indexOf('😀')) after++;
      }
    expect(after).toBeGreaterThan(0);
    expect(new Set(annotations.map((a) => a.id)).size).toBe(annotations.length);
  });
  it('count as Unicode does, wherever the offset is', () => {
    const text = 'a😀b😀😀c\ud800d';
    const points = codePointsOf(text);
    for (let offset = 0; offset <= text.length; offset++) if (!/[\udc00-\udfff]/.test(text[offset] ?? '')) expect(points(offset)).toBe([...text.slice(0, offset)].length);
  });
});

describe('ftm', () => {
  it('ties documents, encounters, people and offices together', async () => {
    const entities = readFollowTheMoney(await only('ftm'));
    const of = (schema: string) => entities.filter((e) => e.schema === schema);
    expect(of('Article')).toHaveLength(3);
    expect(of('Article')[0]?.properties).toMatchObject({ language: ['deu'], publisher: ['Bundeskanzleramt'], publishedAt: ['2031-05-06'] });
    const stern = of('Person').find((e) => e.properties.name?.[0] === 'Eva Stern');
    const calls = of('Event').filter((e) => e.properties.keywords?.includes('call'));
    expect(calls[0]?.properties).toMatchObject({ date: ['2031-05-05'], involved: expect.arrayContaining([stern?.id]), proof: ['document-1'] });
    const chancellor = of('Position').find((e) => e.properties.name?.[0] === 'Bundeskanzlerin');
    expect(of('Occupancy').find((e) => e.properties.post?.[0] === chancellor?.id)?.properties).toMatchObject({ holder: [stern?.id], date: ['2031-05-06', '2031-03-06'].sort() });
    expect(of('PublicBody').map((e) => e.properties.name?.[0])).toContain('Kenya');
  });
});

describe('gexf', () => {
  it('joins those who met, and not those who are to meet', async () => {
    const graph = readGexf(await only('gexf'));
    const named = (name: string) => graph.findNode((_, { label }) => label === name) as string;
    expect(graph.getNodeAttributes(named('Joseph Kiplimo Wanyonyi'))).toMatchObject({ country: 'KEN', documents: 1 });
    const edge = graph.edge(named('Eva Stern'), named('Lin Baoshan')) as string;
    expect(graph.getEdgeAttributes(edge)).toMatchObject({ first: '2031-05-05', last: '2031-05-05', documents: 1 });
    expect(graph.hasEdge(named('Lin Baoshan'), named('Paul Tarn'))).toBe(false);
  });
  it('counts an encounter once, however many documents tell of it', async () => {
    const other = await openArchive({ told: await place.fresh(), environment: {}, mayCreate: true });
    try {
      const text = (of: string) => `Bundeskanzlerin Eva Stern empfing am 4. März 2031 in Wien Außenminister Paul Tarn. ${of}`;
      const received = ['Bericht des Kanzleramts.', 'Bericht des Außenamts.'].map((of, i) => ({ origin: `file:///${i}`, bytes: new TextEncoder().encode(text(of)), form: 'file' as const }));
      const each = async function* () {
        yield* received;
      };
      for await (const _ of add(other, each(), { read: (batch) => Promise.all(batch.map((one) => readReceived(one))), now: () => new Date(NOW), ahead: 1 }));
      const graph = readGexf((await exported(other, 'gexf')).files.get('') as Buffer);
      expect(graph.mapEdges((_, attributes) => [attributes.weight, attributes.documents])).toEqual([[1, 2]]);
    } finally {
      await other.close();
    }
  });
});

describe('ical', () => {
  it('has encounters of a day or a span, and counts those that have none', async () => {
    const { files, notices } = await exported(archive, 'ical');
    const events = readCalendar(files.get('') as Buffer);
    const call = events.find(({ event }) => event.summary.startsWith('call'));
    expect([call?.event.startDate.toString(), call?.event.endDate.toString(), call?.status]).toEqual(['2031-05-05', '2031-05-06', 'CONFIRMED']);
    expect(call?.url).toBe('https://kanzleramt.example/telefonat?id=7&lang=de');
    expect(call?.event.description).toContain('Bundeskanzlerin Eva Stern');
    expect(events.find(({ event }) => event.startDate.toString() === '2031-05-07')?.status).toBe('TENTATIVE');
    expect(notices[0]?.message).toMatch(/^\d+ encounters? of which no day is told/u);
  });
});

describe('atom', () => {
  it('has the documents with their publishers and what they tell', async () => {
    const feed = readAtom(await only('atom'));
    expect(feed.updated).toMatch(/^2031-06-01T12:00:00/u);
    expect(feed.entries?.map((e) => e.authors?.[0]?.name)).toEqual(['unknown', 'Außenamt', 'Bundeskanzleramt']);
    expect(feed.entries?.[2]).toMatchObject({ id: 'https://kanzleramt.example/telefonat?id=7&lang=de', title: { value: 'Telefonat mit Präsident Lin' } });
    expect(feed.entries?.[2]?.summary?.value).toContain('call · held · 2031-05-05: Eva Stern, Lin Baoshan');
  });
});

describe('html', () => {
  it('has contents that lead to each document, and one document needs none', async () => {
    const { elements } = readHtml(await only('html'));
    const articles = elements.filter((e) => e.tagName === 'article').map((e) => e.attrs[0]?.value);
    const nav = elements.findIndex((e) => e.tagName === 'nav');
    const links = elements.slice(nav).filter((e) => e.tagName === 'a');
    expect(links.map((a) => a.attrs.find((attr) => attr.name === 'href')?.value)).toEqual(articles.map((id) => `#${id}`));
    expect(readHtml(await only('html', { ids: [1] })).elements.some((e) => e.tagName === 'nav')).toBe(false);
  });
});

describe.each(['markdown', 'html'])('the report in %s', (format) => {
  it('cites the words, the title, the source and the day', async () => {
    const file = await only(format);
    const { text } = format === 'html' ? readHtml(file) : readMarkdown(file);
    for (const words of [
      'Telefonat mit Präsident Lin, Bundeskanzleramt, 2031-05-06',
      'Am 5. Mai 2031 telefonierte Bundeskanzlerin Eva Stern mit Präsident Lin Baoshan',
      'das Abkommen über den Grenzverkehr',
      '3 documents',
    ])
      expect(text).toContain(words);
  });
});
