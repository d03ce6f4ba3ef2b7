/** Fields as a person types them ("place=Wien") as the record has them, each with the words that say it. */
import { Fault } from '../../../base/fault.ts';
import type { Span } from '../../../base/span.ts';
import type { Part, ReadoutRecord } from '../../../records/record.ts';
import type { Item } from '../../../records/verdict.ts';
import { nearestTo, placeOf, placesOf } from './places.ts';

export interface Told {
  readonly text: string;
  /** The record in which names are looked up. */
  readonly record: ReadoutRecord;
  readonly part: Part;
  /** What is corrected; absent where an item is added. */
  readonly item?: Item;
  readonly fields: readonly (readonly [field: string, value: string])[];
  /** Words that say the fields, where the values themselves do not stand in the text. */
  readonly words: readonly string[];
  /** Where in the text, if the words stand in several places. */
  readonly at?: number;
}

export interface Grounded {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly grounds: Readonly<Record<string, readonly Span[]>>;
}

const ROLES = ['host', 'guest', 'principal', 'present'] as const;
const LISTS = new Set(['speaker', 'addressee', 'by', 'toward', 'sides', 'parties', 'aliases']);
/** One name, or a list where several give something together. */
const ONE_OR_MORE = new Set(['from']);
/** They are a judgement on what the item says anyhow, so its own words say them. */
const JUDGED = new Set(['kind', 'status', 'act', 'strength']);
const NAMES = new Set(['speaker', 'addressee', 'by', 'toward', 'from', 'via', 'to']);

/** @throws Fault where a value has no words in the text: a field without evidence is not written. */
export function grounded(told: Told): Grounded {
  const { text, part, item } = told;
  const said = told.words.map((words) => placeOf(text, words, told.at ?? item?.evidence[0]?.start));
  const values = new Map<string, string[]>();
  for (const [field, value] of told.fields) values.set(field, [...(values.get(field) ?? []), ...(value ? [value] : [])]);
  const near = told.at ?? said[0]?.start ?? item?.evidence[0]?.start ?? contentPlace(told, values);
  const fields: Record<string, unknown> = {};
  const grounds: Record<string, readonly Span[]> = {};
  const place = (field: string, value: string): readonly Span[] => {
    const found = wordsFor(told, field, value, near);
    if (found) return [found];
    if (said.length) return said;
    if (isJudged(field, value) || hasAlready(item, field, value)) {
      const own = groundsOf(item, field, hasAlready(item, field, value));
      if (own.length) return own;
    }
    // Of an addition its other fields have the words.
    if (!item && JUDGED.has(field)) return [];
    throw new Fault({
      code: 'no-evidence',
      message: `nothing in the text says ${field} = ${value}`,
      expected: `the words of the document that say it: --words "…"; a field without evidence is not written`,
    });
  };
  for (const [field, all] of values) {
    const [value] = all;
    if (part === 'encounters' && ROLES.includes(field as (typeof ROLES)[number])) continue;
    if (part === 'people' && field === 'office') {
      const offices = all.map((title) => ({ title, evidence: place('office', title) }));
      fields.offices = offices;
      grounds.offices = offices.flatMap((o) => o.evidence);
    } else if (field === 'content' && value !== undefined) {
      const span = placeOf(text, value, near);
      fields.content = { ...span, text: text.slice(span.start, span.end) };
      grounds.content = [span];
      // What ran on did so behind the old content.
      if (item && 'parts' in item) fields.parts = null;
    } else if (value === undefined) fields[field] = LISTS.has(field) ? (item && !OPTIONAL_LISTS.has(field) ? [] : null) : null;
    else {
      if (all.length > 1 && !LISTS.has(field) && !ONE_OR_MORE.has(field))
        throw new Fault({
          code: 'one-value',
          message: `${field} has one value and was given ${all.length}`,
          expected: `${field}=VALUE once; only ${[...LISTS, ...ONE_OR_MORE].sort().join(', ')} take several`,
        });
      fields[field] = LISTS.has(field) || all.length > 1 ? all : value;
      grounds[field] = all.flatMap((v) => place(field, v));
    }
  }
  const attending = part === 'encounters' && [...values.keys()].some((field) => ROLES.includes(field as (typeof ROLES)[number]));
  if (attending) {
    const people = attendance(told, values, place);
    fields.people = people;
    grounds.people = people.flatMap((p) => p.evidence);
  }
  if (said.length)
    for (const field of Object.keys(fields))
      if (fields[field] !== null) grounds[field] = [...(grounds[field] ?? []), ...said.filter((s) => !grounds[field]?.some((g) => g.start <= s.start && s.end <= g.end))];
  return { fields, grounds };
}

const OPTIONAL_LISTS = new Set(['addressee', 'toward', 'parties']);

function contentPlace({ text }: Told, values: ReadonlyMap<string, readonly string[]>): number | undefined {
  const content = values.get('content')?.[0];
  return content === undefined ? undefined : placeOf(text, content, undefined).start;
}

/** Where the value itself stands; of a person any of its mentions. */
function wordsFor({ text, record }: Told, field: string, value: string, near: number | undefined): Span | undefined {
  if (NAMES.has(field) || ROLES.includes(field as (typeof ROLES)[number])) {
    const person = record.people.find((p) => p.name === value);
    if (person) return nearestTo(person.evidence, near ?? 0);
  }
  if (JUDGED.has(field)) return undefined;
  const places = placesOf(text, value);
  return near === undefined ? (places.length === 1 ? places[0] : places.length ? placeOf(text, value, undefined) : undefined) : nearestTo(places, near);
}

function groundsOf(item: Item | undefined, field: string, known: boolean): readonly Span[] {
  if (!item) return [];
  const told = 'grounds' in item ? item.grounds?.[field] : undefined;
  return told ?? (CODES.has(field) && !known ? [] : item.evidence);
}

/** A kind, a code, a date: no text writes it so, and the words that were read wrongly may say it. */
const isJudged = (field: string, value: string): boolean => JUDGED.has(field) || field === 'date' || (CODES.has(field) && /^[A-Z]{3}$/u.test(value));
const CODES: ReadonlySet<string> = new Set(['country', 'date', 'parties', 'sides']);

function hasAlready(item: Item | undefined, field: string, value: string): boolean {
  const before = (item as unknown as Readonly<Record<string, unknown>> | undefined)?.[field];
  return Array.isArray(before) ? before.includes(value) : before === value;
}

/** Who took part, by role; whoever is named in another role leaves the old one. */
function attendance({ item }: Told, values: ReadonlyMap<string, readonly string[]>, place: (field: string, value: string) => readonly Span[]) {
  const before = item && 'sides' in item ? item.people : [];
  const told = ROLES.flatMap((role) => (values.get(role) ?? []).map((name) => ({ name, part: role, evidence: place(role, name) })));
  const named = new Set(told.map((p) => p.name));
  return [...before.filter((p) => !values.has(p.part) && !named.has(p.name)), ...told];
}
