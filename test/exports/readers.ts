/** Readers of the formats that others wrote; each throws where the file is not as its format has it. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultModel, Model } from '@alephdata/followthemoney';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsvText } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { z } from 'zod';
import { jsonLine } from '../../src/operations/export/jsonLines.ts';
import { readingSchema } from '../../src/operations/schema.ts';
import { ANNOTATION_CONTEXT } from './annotationContext.ts';

/** UTF-8 that is no UTF-8 throws. */
const textOf = (bytes: Buffer): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const ajv = new Ajv2020({ strict: true, allErrors: true });
const isLine = ajv.compile(z.toJSONSchema(jsonLine));
const isRecord = ajv.compile(readingSchema());

export function readJsonLines(bytes: Buffer): z.infer<typeof jsonLine>[] {
  return textOf(bytes)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const value = JSON.parse(line) as z.infer<typeof jsonLine>;
      if (!isLine(value) || !isRecord(value.record)) throw new Error(ajv.errorsText(isLine.errors ?? isRecord.errors));
      return value;
    });
}

export function readCsv(bytes: Buffer): Record<string, string>[] {
  const text = textOf(bytes);
  // csv-parse takes any line end; RFC 4180 wants CRLF, outside of quotes at least.
  if (!text.endsWith('\r\n')) throw new Error('a line of CSV ends with CRLF');
  return parseCsvText(text, { columns: true, record_delimiter: '\r\n', relax_column_count: false }) as Record<string, string>[];
}

/** Rows of a Parquet file as DuckDB reads them, and the types of its columns. */
export async function readParquet(bytes: Buffer): Promise<{ rows: Record<string, unknown>[]; types: Record<string, string> }> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-parquet-'));
  try {
    const file = join(folder, 'table.parquet');
    writeFileSync(file, bytes);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
    connection.closeSync();
    return {
      rows: rows.getRowObjectsJson() as Record<string, unknown>[],
      types: Object.fromEntries(described.getRowObjectsJson().map((row) => [String(row.column_name), String(row.column_type)])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: readonly { readonly source: string; readonly selector: readonly [Selector, Selector] }[];
}

export async function readAnnotations(bytes: Buffer): Promise<Annotation[]> {
  const page = JSON.parse(textOf(bytes)) as { first: { items: Annotation[] }; total: number };
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`nothing is fetched: ${url}`);
    return { document: ANNOTATION_CONTEXT, documentUrl: url, contextUrl: undefined };
  };
  // In safe mode a term without a meaning, or an IRI that is none, is an error.
  const [expanded] = (await jsonld.expand(page as never, { documentLoader, safe: true } as never)) as unknown as unknown[];
  const first = (expanded as never)['http://www.w3.org/ns/activitystreams#first'] as { 'http://www.w3.org/ns/activitystreams#items': { '@list': unknown[] }[] }[];
  const items = first[0]?.['http://www.w3.org/ns/activitystreams#items'][0]?.['@list'] ?? [];
  if (items.length !== page.total) throw new Error(`${items.length} annotations are there and ${page.total} told`);
  return page.first.items;
}

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export function readFollowTheMoney(bytes: Buffer): FtmEntity[] {
  const model = new Model(defaultModel);
  const entities = textOf(bytes)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FtmEntity);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  if (byId.size !== entities.length) throw new Error('an entity is there twice');
  for (const raw of entities) {
    const entity = model.getEntity(raw as never);
    for (const required of entity.schema.required ?? []) if (!entity.hasProperty(required)) throw new Error(`${raw.schema} ${raw.id} lacks ${required}`);
    for (const property of entity.getProperties())
      for (const value of entity.getProperty(property)) {
        const { type } = property;
        if (typeof value !== 'string') throw new Error('a value is a string');
        if (type.values.size && !type.values.has(value)) throw new Error(`${value} is no ${type.name}`);
        if (type.name === 'date' && !/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2})?)?)?$/u.test(value)) throw new Error(`${value} is no date`);
        if (type.name === 'url') new URL(value);
        if (type.isEntity) {
          const other = byId.get(value);
          if (!other) throw new Error(`${raw.id} names ${value}, which is not there`);
          if (!model.getSchema(other.schema).isA(property.getRange())) throw new Error(`${raw.id}: ${other.schema} cannot be its ${property.name}`);
        }
      }
  }
  return entities;
}

const wellFormed = (xml: string): string => {
  const result = XMLValidator.validate(xml);
  if (result !== true) throw new Error(`this is no XML: ${JSON.stringify(result.err)}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 has no place for
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/u.test(xml)) throw new Error('a character that XML has no place for');
  return xml;
};

export const readGexf = (bytes: Buffer): Graph => parseGexf(Graph, wellFormed(textOf(bytes))) as unknown as Graph;

export function readCalendar(bytes: Buffer) {
  const text = textOf(bytes);
  if (text.replaceAll('\r\n', '').includes('\n')) throw new Error('a line of iCalendar ends with CRLF');
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) throw new Error(`a line has ${Buffer.byteLength(line)} octets`);
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    if (!event.uid || !component.getFirstPropertyValue('dtstamp')) throw new Error('an event lacks what it must have');
    return { event, status: String(component.getFirstPropertyValue('status')), url: component.getFirstPropertyValue('url') };
  });
}

export function readAtom(bytes: Buffer) {
  const xml = wellFormed(textOf(bytes));
  const feed = parseAtomFeed(xml);
  const raw = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(xml) as { feed: { id: string; title: string; updated: string; entry?: Record<string, unknown>[] } };
  for (const part of [raw.feed, ...(raw.feed.entry ?? [])]) for (const field of ['id', 'title', 'updated', 'author']) if (!(field in part)) throw new Error(`Atom wants ${field}`);
  return feed;
}

/** The elements of a page; what its parser calls an error is one. */
export function readHtml(bytes: Buffer): { elements: Tree.Element[]; text: string } {
  const elements: Tree.Element[] = [];
  let text = '';
  const problems: string[] = [];
  const document = parseHtml(textOf(bytes), { onParseError: ({ code }) => problems.push(code) });
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push(node);
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(document);
  if (problems.length) throw new Error(`HTML: ${[...new Set(problems)].join(', ')}`);
  return { elements, text };
}

/** The kinds of nodes of a text in Markdown, its links, and its words. */
export function readMarkdown(bytes: Buffer): { kinds: Set<string>; links: string[]; text: string } {
  const kinds = new Set<string>();
  const links: string[] = [];
  let text = '';
  const visit = (node: { type: string; value?: string; url?: string; children?: unknown[] }): void => {
    kinds.add(node.type);
    if (node.url !== undefined) links.push(node.url);
    if (node.type === 'text') text += `${node.value}`;
    if (node.type === 'paragraph' || node.type === 'heading') text += '\n';
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromMarkdown(textOf(bytes)) as never);
  return { kinds, links, text };
}
