/** The record after the verdicts of people: what was rejected goes, what was corrected or accepted stands as they said, what they added is there. */
import { PARTS, type Part, type ReadoutRecord } from '../../records/record.ts';
import type { Item, Judgement, Verdict } from '../../records/verdict.ts';
import { canonical, likeness } from './likeness.ts';
import { moved, movedItem, pathTo } from './quotes.ts';
import { stands } from './stands.ts';

export type VerdictState = 'holds' | 'orphaned' | 'withdrawn';

/** An item with its place in the reading, and what people decided on it. */
export interface JudgedItem {
  /** Counted from 0; additions follow behind what was read, in the order in which they were added. */
  readonly place: number;
  readonly item: Item;
  readonly read?: Item;
  readonly verdicts: readonly Verdict[];
  readonly rejected: boolean;
}

export interface Judged {
  readonly record: ReadoutRecord;
  readonly items: Readonly<Record<Part, readonly JudgedItem[]>>;
  readonly states: ReadonlyMap<number, VerdictState>;
}

interface Entry {
  place: number;
  item: Item;
  read?: Item;
  verdicts: Verdict[];
  rejected: boolean;
}

type Placed = Judgement & Verdict;

/** @param record - as the reader read the text. @param verdicts - on any edition of the document, in their order. */
export function judge(record: ReadoutRecord, text: string, verdicts: readonly Verdict[]): Judged {
  const withdrawn = withdrawnAmong(verdicts);
  const states = new Map<number, VerdictState>(verdicts.map((v) => [v.id, withdrawn.has(v.id) ? 'withdrawn' : v.kind === 'withdraw' ? 'holds' : 'orphaned']));
  const items = Object.fromEntries(PARTS.map((part) => [part, record[part].map((item, place): Entry => ({ place, item, read: item, verdicts: [], rejected: false }))])) as Record<Part, Entry[]>;
  const judgements = verdicts.filter((v): v is Placed => v.kind !== 'withdraw');
  const valid = judgements.filter((v) => !withdrawn.has(v.id)).flatMap((v) => inText(v, text) ?? []);
  const targets = targetsOf(valid, items);
  const additions = new Map<number, Entry>();
  const places = placesOfAdditions(judgements, record);
  for (const verdict of valid) {
    const { kind, part } = verdict;
    const entry = kind === 'add' ? (targets.get(verdict.id) ?? added(verdict, items[part], places)) : verdict.added === undefined ? targets.get(verdict.id) : additions.get(verdict.added);
    if (!entry) continue;
    if (kind === 'add') additions.set(verdict.id, entry);
    if (decide(entry, verdict)) states.set(verdict.id, 'holds');
  }
  rename(items);
  const result = Object.fromEntries(PARTS.map((part) => [part, items[part].filter((e) => !e.rejected).map((e) => e.item)])) as unknown as ReadoutRecord;
  return { record: result, items, states };
}

/** A later withdrawal may itself have been withdrawn. */
function withdrawnAmong(verdicts: readonly Verdict[]): Set<number> {
  const withdrawn = new Set<number>();
  for (const v of [...verdicts].sort((a, b) => b.id - a.id)) if (v.kind === 'withdraw' && !withdrawn.has(v.id)) withdrawn.add(v.verdict);
  return withdrawn;
}

/** The verdict with its spans in this text; undefined where words are gone that it cannot do without: what it says to stand must stand there whole. */
function inText(verdict: Placed, text: string): Placed | undefined {
  const path = pathTo(text, verdict.quotes);
  const { kind, fields, grounds } = verdict;
  const item = kind === 'add' ? moved(verdict.item, path) : movedItem(verdict.item, path);
  const stands = moved({ fields, grounds }, path);
  return item && stands && { ...verdict, item, ...(stands.fields && { fields: stands.fields }), ...(stands.grounds && { grounds: stands.grounds }) };
}

function placesOfAdditions(judgements: readonly Placed[], record: ReadoutRecord): Map<number, number> {
  const next = new Map<Part, number>(PARTS.map((part) => [part, record[part].length]));
  const places = new Map<number, number>();
  for (const { id, kind, part } of judgements) {
    if (kind !== 'add') continue;
    places.set(id, next.get(part) as number);
    next.set(part, (next.get(part) as number) + 1);
  }
  return places;
}

function added(verdict: Placed, entries: Entry[], places: ReadonlyMap<number, number>): Entry {
  const entry: Entry = { place: places.get(verdict.id) as number, item: verdict.item, verdicts: [], rejected: false };
  entries.push(entry);
  return entry;
}

/** For each verdict the item of this reading that it is on: one item for what was one item, the likest first. */
function targetsOf(verdicts: readonly Placed[], items: Readonly<Record<Part, readonly Entry[]>>): Map<number, Entry> {
  const groups = new Map<string, Placed[]>();
  for (const v of verdicts) {
    if (v.added !== undefined) continue;
    // An addition is met by a reading that has learned it; it must not be taken for what an earlier verdict is on.
    const name = `${v.part} ${v.kind === 'add' ? v.id : ''} ${canonical(v.item)}`;
    groups.set(name, [...(groups.get(name) ?? []), v]);
  }
  const pairs: { group: Placed[]; entry: Entry; alike: number }[] = [];
  for (const group of groups.values()) {
    const [{ part, item }] = group as [Placed, ...Placed[]];
    const corrected = Object.assign({}, ...group.map((v) => v.fields ?? {})) as Record<string, unknown>;
    const asWhole = group.some((v) => v.kind === 'add' || (v.kind === 'reject' && !v.fields));
    for (const entry of items[part]) {
      const alike = likeness(part, item, corrected, entry.item, asWhole);
      if (alike > 0) pairs.push({ group, entry, alike });
    }
  }
  const targets = new Map<number, Entry>();
  // What was added and is read now may bear verdicts from the time before, too.
  const taken = { read: new Set<Entry>(), added: new Set<Entry>() };
  for (const { group, entry } of pairs.sort((a, b) => b.alike - a.alike)) {
    const [first] = group as [Placed, ...Placed[]];
    const of = first.kind === 'add' ? taken.added : taken.read;
    if (of.has(entry) || targets.has(first.id)) continue;
    of.add(entry);
    for (const v of group) targets.set(v.id, entry);
  }
  return targets;
}

/** @returns whether the item can stand so; a later reading may differ so much that it cannot. */
function decide(entry: Entry, verdict: Placed): boolean {
  const { kind, part, fields, grounds } = verdict;
  if (kind === 'reject' && !fields) entry.rejected = true;
  else {
    const item = kind === 'add' ? verdict.item : kind === 'accept' && isWhole(verdict) ? (fields as unknown as Item) : stands(part, entry.item, fields ?? {}, grounds ?? {});
    if (!item) return false;
    entry.item = item;
    entry.rejected = false;
  }
  entry.verdicts.push(verdict);
  return true;
}

/** An acceptance of a whole item has all its fields, its evidence among them. */
const isWhole = ({ fields }: Judgement): boolean => fields !== undefined && 'evidence' in fields;

/** Where a name was corrected, whoever is called so in other items is called so now. */
function rename(items: Record<Part, Entry[]>): void {
  const names = new Map(items.people.flatMap(({ item, read }) => ('name' in item && read && 'name' in read && item.name !== read.name ? [[read.name, item.name] as const] : [])));
  if (!names.size) return;
  const now = (value: unknown): unknown => (typeof value === 'string' ? (names.get(value) ?? value) : Array.isArray(value) ? value.map(now) : value);
  for (const part of ['encounters', 'courtesies', 'statements', 'commitments'] as const)
    for (const entry of items[part]) {
      const settled = new Set(entry.verdicts.flatMap((v) => (v.kind === 'withdraw' ? [] : Object.keys(v.fields ?? {}))));
      const item = Object.fromEntries(
        Object.entries(entry.item).map(([field, value]) => {
          if (settled.has(field) || !NAMING.has(field)) return [field, value];
          return [field, field === 'people' ? (value as { name: string }[]).map((p) => ({ ...p, name: now(p.name) })) : now(value)];
        }),
      );
      entry.item = item as unknown as Item;
    }
}

const NAMING = new Set(['people', 'from', 'via', 'to', 'speaker', 'addressee', 'by', 'toward']);
