/** Verdicts of a person on the items of a document: each is bound to the words of its item, and takes effect at once. */
import type { Archive } from '../../../archive/archive.ts';
import { type Shown, showDocument } from '../../../archive/show.ts';
import { type Judged, type JudgedItem, judge } from '../../../archive/verdicts/judge.ts';
import { verdictNumbered } from '../../../archive/verdicts/log.ts';
import { moved, pathTo, quotesOf } from '../../../archive/verdicts/quotes.ts';
import { pronounce } from '../../../archive/verdicts/settle.ts';
import { hasGrounds, ordered, withFields } from '../../../archive/verdicts/stands.ts';
import { Fault } from '../../../base/fault.ts';
import { itemId, itemPlace } from '../../../records/itemIds.ts';
import { PARTS, type Part } from '../../../records/record.ts';
import type { Item, Judgement } from '../../../records/verdict.ts';
import { keysOf } from '../keysOf.ts';
import { missing } from '../show.ts';
import { checked, fieldsOf } from './check.ts';
import { grounded, type Told } from './fields.ts';

/** Who gives the verdict, when and why. */
export interface Judge {
  readonly by: string;
  readonly at: Date;
  readonly why?: string;
}

export interface Given {
  readonly verdict: number;
  readonly kind: Judgement['kind'];
  readonly document: number;
  /** The item by its short name, as `show` prints it. */
  readonly on: string;
  /** As it stands now. */
  readonly part: Part;
  readonly item: Item;
}

type Fields = Pick<Told, 'fields' | 'words' | 'at'>;

/** @param items - short names as `s3`, or of a field `s3.act`. @throws Fault where there is no such item, or a field cannot go. */
export async function acceptOrReject(archive: Archive, kind: 'accept' | 'reject', document: number, items: readonly string[], who: Judge): Promise<Given[]> {
  const open = await opened(archive, document);
  const judgements = items.map((name): Judgement => {
    const { part, entry, field } = itemNamed(open, name);
    if (field !== undefined && !(field in entry.item))
      throw new Fault({ code: 'no-field', message: `${name.split('.')[0]} has no field ${field}`, expected: `one of: ${Object.keys(entry.item).join(', ')}` });
    if (kind === 'accept') {
      const fields = field === undefined ? { ...entry.item } : { [field]: (entry.item as unknown as Record<string, unknown>)[field] };
      return bound(open, kind, part, entry, fields, {});
    }
    if (field === undefined) return bound(open, kind, part, entry);
    checked(part, withFields(part, entry.item, { [field]: null }, {}), open.shown.text);
    return bound(open, kind, part, entry, { [field]: null }, {});
  });
  return given(archive, open, judgements, who);
}

/** @throws Fault where the fields make no item, or the text does not say them. */
export async function correct(archive: Archive, document: number, name: string, told: Fields, who: Judge): Promise<Given[]> {
  const open = await opened(archive, document);
  const { part, entry } = itemNamed(open, name);
  if (!told.fields.length) throw new Fault({ code: 'usage', message: 'no field is corrected', expected: `FIELD=VALUE, of ${fieldsOf(part).join(', ')}` });
  const { fields, grounds } = grounded({ ...told, text: open.shown.text, record: open.judged.record, part, item: entry.item });
  checked(part, withFields(part, entry.item, fields, grounds), open.shown.text);
  return given(archive, open, [bound(open, 'correct', part, entry, fields, grounds)], who);
}

const EMPTY: Partial<Record<Part, object>> = { encounters: { sides: [], people: [] }, people: { aliases: [], offices: [] }, statements: { speaker: [] }, commitments: { by: [] } };

/** Adds an item that the reader missed: from fields with their words, or whole in JSON. */
export async function addItem(archive: Archive, document: number, partTold: string, told: Fields & { readonly item?: string }, who: Judge): Promise<Given[]> {
  const open = await opened(archive, document);
  const part = partNamed(partTold);
  const { text } = open.shown;
  return given(archive, open, [addition(text, part, told.item === undefined ? fromFields(open, part, told) : parsed(told.item))], who);
}

/** Adds once more what a verdict was on that has lost its item, where its words still stand in the text. */
export async function addAgain(archive: Archive, document: number, verdict: number, who: Judge): Promise<Given[]> {
  const open = await opened(archive, document);
  const earlier = await verdictNumbered(archive, verdict);
  if (!earlier || earlier.kind === 'withdraw' || earlier.document !== document)
    throw new Fault({ code: 'no-verdict', message: `document ${document} has no verdict ${verdict} on an item`, next: `readout verdicts ${document} lists them` });
  const path = pathTo(open.shown.text, earlier.quotes);
  const item = moved(withFields(earlier.part, earlier.item, earlier.fields ?? {}, earlier.grounds ?? {}), path);
  if (!item) throw new Fault({ code: 'not-in-text', message: `the words of verdict ${verdict} stand in the text no longer`, next: `readout show --text ${document} prints what it says now` });
  return given(archive, open, [addition(open.shown.text, earlier.part, item)], who);
}

interface Open {
  readonly shown: Shown;
  readonly judged: Judged;
}

async function opened(archive: Archive, document: number): Promise<Open> {
  const shown = (await showDocument(archive, document)) ?? missing(document);
  return { shown, judged: judge(shown.record, shown.text, shown.verdicts) };
}

function itemNamed({ shown, judged }: Open, name: string): { part: Part; entry: JudgedItem; field?: string } {
  const place = itemPlace(name);
  const entry = place && judged.items[place.part].find((e) => e.place === place.place);
  if (place && entry) return { part: place.part, entry, ...(place.field !== undefined && { field: place.field }) };
  throw new Fault({
    code: place ? 'no-such-item' : 'usage',
    message: place ? `document ${shown.id} has no item ${name}` : `'${name}' is no item`,
    expected: 'an item as readout show prints it: s3, or one of its fields: s3.act',
    next: `readout show ${shown.id}`,
  });
}

function partNamed(told: string): Part {
  const parts = PARTS.filter((part) => part.startsWith(told.toLowerCase()));
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  throw new Fault({ code: 'usage', message: `'${told}' is no part of a record`, expected: `one of: ${PARTS.join(', ')}` });
}

/** An item that the reader read is known by that; one that somebody added by its verdict. */
function bound({ shown }: Open, kind: Judgement['kind'], part: Part, entry: JudgedItem, fields?: Judgement['fields'], grounds?: Judgement['grounds']): Judgement {
  const added = entry.read ? undefined : entry.verdicts.find((v) => v.kind === 'add')?.id;
  const item = entry.read ?? entry.item;
  return { kind, part, item, ...(added !== undefined && { added }), ...(fields && { fields }), ...(grounds && { grounds }), quotes: quotesOf(shown.text, { item, fields, grounds }) };
}

function fromFields(open: Open, part: Part, told: Fields): unknown {
  const { fields, grounds } = grounded({ ...told, text: open.shown.text, record: open.judged.record, part });
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const evidence = ordered(Object.values(grounds).flat());
  if (!evidence.length)
    throw new Fault({ code: 'no-evidence', message: 'no words of the text say this', expected: '--words "…" with the words of the document; an item without evidence is not written' });
  return { ...EMPTY[part], ...kept, evidence, ...(hasGrounds(part) && { grounds }) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Fault({ code: 'usage', message: `the item is no JSON: ${(error as Error).message}`, expected: 'an item as readout show --json prints it' });
  }
}

function addition(text: string, part: Part, item: unknown): Judgement {
  const whole = checked(part, item, text);
  return { kind: 'add', part, item: whole, quotes: quotesOf(text, whole) };
}

async function given(archive: Archive, { shown }: Open, judgements: readonly Judgement[], { at, by, why }: Judge): Promise<Given[]> {
  const ids = await pronounce(archive, shown.id, shown.sha256, judgements, { at, by, ...(why !== undefined && { why }) }, keysOf);
  const { judged } = await opened(archive, shown.id);
  return ids.flatMap((id, i) => {
    const { kind, part } = judgements[i] as Judgement;
    const entry = judged.items[part].find((e) => e.verdicts.some((v) => v.id === id));
    return entry ? [{ verdict: id, kind, document: shown.id, on: itemId(part, entry.place), part, item: entry.item }] : [];
  });
}
