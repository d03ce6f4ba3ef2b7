/** Holds readings against gold: what was found, what was missed, what was read and is not there. */
import { PARTS, type Part, type ReadoutRecord } from '../../records/record.ts';
import type { Gold, GoldRecord } from './gold.ts';
import { type Canon, COMPARISONS, type Comparison, canonOf, type GoldItem, type ReadItem } from './matching.ts';
import { folded, likeness } from './wording.ts';

/** The parts of the record, and two lists inside them that are counted by themselves. */
export const LISTS = ['encounters', 'attendance', 'people', 'offices', 'courtesies', 'statements', 'commitments', 'instruments', 'topics', 'outcomes', 'tone'] as const;
export type List = (typeof LISTS)[number];

export interface EvaluatedDocument {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
  readonly record: ReadoutRecord;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hit: number;
  readonly miss: number;
  readonly extra: number;
}

/** A miss is in gold and was not read, a false alarm was read and is not in gold. */
export interface Deviation {
  readonly kind: 'miss' | 'false alarm';
  readonly list: List;
  readonly document: string;
  readonly item: unknown;
}

export interface Evaluation {
  readonly documents: number;
  /** Only of lists that occur. */
  readonly lists: Readonly<Partial<Record<List, Score>>>;
  /** Mean of the lists' F1. */
  readonly macro: number;
  /** Share of right fields over the items that match: "statements.act". */
  readonly fields: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  /** Share of the items whose evidence is there, in range and equal to the text. */
  readonly grounded: number;
  readonly items: number;
  readonly deviations: readonly Deviation[];
}

export function evaluate(documents: readonly EvaluatedDocument[]): Evaluation {
  const tally = new Tally();
  for (const document of documents) {
    const canon = canonOf(document.gold.record);
    for (const part of PARTS) comparePart(part, document, canon, tally);
    compareAttendance(document, canon, tally);
  }
  return tally.evaluation(documents.length);
}

class Tally {
  private readonly counts = new Map<List, { hit: number; miss: number; extra: number }>();
  private readonly fields: Record<string, { right: number; of: number }> = {};
  private readonly deviations: Deviation[] = [];
  private items = 0;
  private ungrounded = 0;

  private of(list: List) {
    let counts = this.counts.get(list);
    if (!counts) {
      counts = { hit: 0, miss: 0, extra: 0 };
      this.counts.set(list, counts);
    }
    return counts;
  }
  hit(list: List): void {
    this.of(list).hit++;
  }
  miss(list: List, document: string, item: unknown): void {
    this.of(list).miss++;
    this.deviations.push({ kind: 'miss', list, document, item });
  }
  falseAlarm(list: List, document: string, item: unknown): void {
    this.of(list).extra++;
    this.deviations.push({ kind: 'false alarm', list, document, item });
  }
  field(name: string, right: boolean | undefined): void {
    if (right === undefined) return;
    this.fields[name] ??= { right: 0, of: 0 };
    this.fields[name].of++;
    if (right) this.fields[name].right++;
  }
  item(grounded: boolean): void {
    this.items++;
    if (!grounded) this.ungrounded++;
  }
  /** A list whose members all are right, or that gold and reading both have empty, still counts. */
  open(list: List): void {
    this.of(list);
  }
  evaluation(documents: number): Evaluation {
    const lists: Partial<Record<List, Score>> = {};
    for (const list of LISTS) {
      const counts = this.counts.get(list);
      if (counts) lists[list] = scoreOf(counts);
    }
    const scores = Object.values(lists);
    return {
      documents,
      lists,
      macro: scores.reduce((sum, s) => sum + s.f1, 0) / (scores.length || 1),
      fields: this.fields,
      grounded: this.items ? 1 - this.ungrounded / this.items : 1,
      items: this.items,
      deviations: this.deviations,
    };
  }
}

function scoreOf(counts: { hit: number; miss: number; extra: number }): Score {
  const { hit, miss, extra } = counts;
  const precision = hit / (hit + extra || 1);
  const recall = hit / (hit + miss || 1);
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, ...counts };
}

function comparePart<P extends Part>(part: P, { name, text, gold, record }: EvaluatedDocument, canon: Canon, tally: Tally): void {
  const { matches, fields } = COMPARISONS[part] as unknown as Comparison<P>;
  const expected = (gold.record[part] ?? []) as readonly GoldItem<P>[];
  const tolerated = (gold.optional?.[part] ?? []) as readonly GoldItem<P>[];
  const read = record[part] as readonly ReadItem<P>[];
  for (const item of read) tally.item(isGrounded(item, text));
  const used = new Set<ReadItem<P>>();
  for (const g of expected) {
    const found = read.find((p) => !used.has(p) && matches(g, p, canon));
    if (!found) {
      tally.miss(part, name, g);
      continue;
    }
    used.add(found);
    tally.hit(part);
    for (const [field, agrees] of Object.entries(fields)) tally.field(`${part}.${field}`, agrees(g, found, canon));
    if (part === 'people') compareOffices(g as GoldItem<'people'>, found as ReadItem<'people'>, name, tally);
  }
  for (const p of read) if (!used.has(p) && !tolerated.some((o) => matches(o, p, canon))) tally.falseAlarm(part, name, p);
}

/** Offices count for the people that were found. */
function compareOffices(gold: GoldItem<'people'>, read: ReadItem<'people'>, document: string, tally: Tally): void {
  tally.open('offices');
  const left = read.offices.map((o) => o.title);
  for (const office of gold.offices ?? []) {
    const found = left.findIndex((title) => likeness(title, office) >= 0.6);
    if (found < 0) tally.miss('offices', document, `${gold.name}: ${office}`);
    else {
      left.splice(found, 1);
      tally.hit('offices');
    }
  }
  for (const title of left) tally.falseAlarm('offices', document, `${gold.name}: ${title}`);
}

/** Who took part, and as what, over all encounters that were held or are planned. */
function compareAttendance({ name, gold, record }: EvaluatedDocument, canon: Canon, tally: Tally): void {
  const attendance = (encounters: GoldRecord['encounters'] = []) =>
    new Set(encounters.filter((e) => e.status !== 'recalled').flatMap((e) => (e.people ?? []).map((p) => `${folded(canon(p.name))}: ${p.part}`)));
  const expected = attendance(gold.record.encounters);
  const read = attendance(record.encounters);
  for (const x of expected) read.has(x) ? tally.hit('attendance') : tally.miss('attendance', name, x);
  for (const x of read) if (!expected.has(x)) tally.falseAlarm('attendance', name, x);
}

function isGrounded(item: ReadItem<Part>, text: string): boolean {
  const spans: readonly { start: number; end: number; text?: string }[] = 'content' in item ? [...item.evidence, item.content] : item.evidence;
  return spans.length > 0 && spans.every((s) => s.start >= 0 && s.end > s.start && s.end <= text.length && (s.text === undefined || s.text === text.slice(s.start, s.end)));
}
