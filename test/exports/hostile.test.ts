/** Hostile text gives valid files, and the words come back as they were: any document, read by readers that we did not write. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forXml, oneLine, plain } from '../../src/operations/export/characters.ts';
import { TABLES } from '../../src/operations/export/tables/tables.ts';
import { hostileDocuments, writtenFrom } from './documents.ts';
import { readAnnotations, readAtom, readCalendar, readCsv, readFollowTheMoney, readGexf, readHtml, readJsonLines, readMarkdown, readParquet } from './readers.ts';

type Documents = typeof hostileDocuments extends fc.Arbitrary<infer D> ? D : never;
const holds = (numRuns: number, check: (documents: Documents) => Promise<void>) => fc.assert(fc.asyncProperty(hostileDocuments, check), { numRuns });
const only = async (documents: Documents, format: string) => (await writtenFrom(documents, format)).get('') as Buffer;
const unguarded = (field: string) => (/^''*[=+\-@\t\r\n＝＋－＠]/u.test(field) ? field.slice(1) : field);

describe('hostile text', () => {
  it('in JSON Lines', () =>
    holds(150, async (documents) => {
      const lines = readJsonLines(await only(documents, 'jsonl'));
      expect(lines.map((line) => line.text)).toEqual(documents.map((d) => d.text));
      expect(lines.map((line) => line.record)).toEqual(documents.map((d) => d.record));
    }));
  it('in CSV, where no field is a formula', () =>
    holds(40, async (documents) => {
      const files = await writtenFrom(documents, 'csv');
      for (const table of TABLES)
        for (const row of readCsv(files.get(`${table.name}.csv`) as Buffer)) for (const [column, field] of Object.entries(row)) if (column !== 'score') expect(field).not.toMatch(/^[=+\-@\t\r\n]/u);
      const people = readCsv(files.get('people.csv') as Buffer);
      expect(people.map((row) => unguarded(row.name as string))).toEqual(documents.flatMap((d) => d.record.people.map((p) => plain(p.name))));
      const topics = readCsv(files.get('topics.csv') as Buffer);
      expect(topics.map((row) => unguarded(row.content as string))).toEqual(documents.flatMap((d) => d.record.topics.map((t) => plain(t.content.text))));
    }));
  it('in Parquet', () =>
    holds(6, async (documents) => {
      const files = await writtenFrom(documents, 'parquet');
      const { rows } = await readParquet(files.get('people.parquet') as Buffer);
      expect(rows.map((row) => row.name)).toEqual(documents.flatMap((d) => d.record.people.map((p) => plain(p.name))));
      for (const table of TABLES) await readParquet(files.get(`${table.name}.parquet`) as Buffer);
    }));
  it('in Web Annotations', () =>
    holds(60, async (documents) => {
      const annotations = await readAnnotations(await only(documents, 'annotations'));
      expect(annotations.length).toBe(documents.length * 10);
    }));
  it('in FollowTheMoney', () =>
    holds(150, async (documents) => {
      const articles = readFollowTheMoney(await only(documents, 'ftm')).filter((e) => e.schema === 'Article');
      expect(articles.length).toBe(documents.length);
    }));
  it('in GEXF', () =>
    holds(150, async (documents) => {
      const graph = readGexf(await only(documents, 'gexf'));
      for (const { id, persons } of documents) expect(graph.hasNode(String(persons[0]?.number ?? id))).toBe(true);
    }));
  it('in iCalendar, where nothing adds an event', () =>
    holds(150, async (documents) => {
      const events = readCalendar(await only(documents, 'ical'));
      expect(events.length).toBe(documents.filter((d) => ['2031-05-05', '2031-05-05/2031-05-07'].includes(d.record.encounters[0]?.date ?? '')).length);
      for (const { event } of events) expect(event.uid).toMatch(/^[0-9a-f]{16}-0@readout$/u);
    }));
  it('in Atom', () =>
    holds(150, async (documents) => {
      const feed = readAtom(await only(documents, 'atom'));
      expect(feed.entries?.length).toBe(documents.length);
      const titles = new Set(feed.entries?.map((e) => e.title?.value));
      for (const d of documents) expect(titles).toContain(oneLine(d.heading) || `Document ${d.id}`);
    }));
  it('in HTML, where it stays text', () =>
    holds(80, async (documents) => {
      const { elements, text } = readHtml(await only(documents, 'html'));
      for (const { tagName } of elements) expect(ELEMENTS.has(tagName), tagName).toBe(true);
      for (const { attrs } of elements)
        for (const { name, value } of attrs) {
          expect(ATTRIBUTES.has(name), name).toBe(true);
          if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|#document-\d+$)/u);
        }
      for (const d of documents) for (const person of d.record.people) expect(text).toContain(oneLine(person.name));
    }));
  it('in Markdown, where it stays text', () =>
    holds(80, async (documents) => {
      const { kinds, links, text } = readMarkdown(await only(documents, 'markdown'));
      for (const kind of kinds) expect(NODES.has(kind), kind).toBe(true);
      for (const link of links) expect(link).toMatch(/^https?:\/\//u);
      for (const d of documents) for (const person of d.record.people) expect(text).toContain(forXml(oneLine(person.name)));
    }));
});

const ELEMENTS = new Set('html head meta title style body header main nav ol li article section h1 h2 h3 p span div dl dt dd blockquote cite a'.split(' '));
const ATTRIBUTES = new Set('lang charset http-equiv content name id class dir href rel aria-label'.split(' '));
const NODES = new Set('root heading paragraph text emphasis strong list listItem link'.split(' '));
