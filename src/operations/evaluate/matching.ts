/** When an item that was read is the item that gold has: one comparison for each part of the record. */
import type { Part, ReadoutRecord } from '../../records/record.ts';
import type { GoldRecord } from './gold.ts';
import { folded, holds, likeness, listed, type OneOrMore, sameName, wordsIn } from './wording.ts';

/** Gives the name under which gold has a person, whatever spelling is asked for; other names unchanged. */
export type Canon = (name: string) => string;

export type GoldItem<P extends Part> = NonNullable<GoldRecord[P]>[number];
export type ReadItem<P extends Part> = ReadoutRecord[P][number];

/** `true`, `false`, or undefined where gold does not tell. */
export type Agreement<P extends Part> = (gold: GoldItem<P>, read: ReadItem<P>, canon: Canon) => boolean | undefined;

export interface Comparison<P extends Part> {
  readonly matches: (gold: GoldItem<P>, read: ReadItem<P>, canon: Canon) => boolean;
  /** Fields that are judged by themselves, over the items that match. */
  readonly fields: Readonly<Record<string, Agreement<P>>>;
}

const LONGEST = { statement: 900, topic: 400, outcome: 600 };
/** Wordings that share so much are taken for the same; a basis may be told more briefly. */
const ALIKE = 0.6;
const ALIKE_BASIS = 0.5;

export const COMPARISONS: { readonly [P in Part]: Comparison<P> } = {
  people: {
    matches: (g, p, canon) => [p.name, ...p.aliases].some((name) => sameName(canon(name), g.name)),
    fields: { country: (g, p) => (g.country ? g.country === p.country : undefined) },
  },
  encounters: {
    matches: (g, p, canon) => g.status === p.status && (g.date ?? '') === (p.date ?? '') && sharedAttendance(g, p, canon) >= 0.5,
    fields: { kind: (g, p) => g.kind === p.kind, place: (g, p) => (g.place ? likeness(g.place, p.place ?? '') >= ALIKE : undefined) },
  },
  courtesies: {
    matches: (g, p, canon) => g.kind === p.kind && sameWho(g.from, p.from, canon) && sameWho(g.to, p.to, canon),
    fields: { via: (g, p, canon) => (g.via?.length ? sameWho(g.via, p.via, canon) : undefined) },
  },
  statements: {
    matches: (g, p, canon) => holds(p.content.text, g.cue) && p.content.text.length <= LONGEST.statement && sameWho(g.speaker, p.speaker, canon),
    fields: { act: (g, p) => g.act === p.act },
  },
  commitments: {
    matches: (g, p, canon) => holds(p.content.text, g.cue) && p.content.text.length <= LONGEST.statement && sameWho(g.by, p.by, canon),
    fields: { strength: (g, p) => g.strength === p.strength, basis: (g, p) => (g.basis ? likeness(g.basis, p.basis ?? '') >= ALIKE_BASIS : undefined) },
  },
  instruments: { matches: (g, p) => likeness(g.name, p.name) >= ALIKE, fields: { status: (g, p) => g.status === p.status } },
  topics: { matches: (g, p) => holds(p.content.text, g.cue) && p.content.text.length <= LONGEST.topic, fields: {} },
  outcomes: { matches: (g, p) => holds(p.content.text, g.cue) && p.content.text.length <= LONGEST.outcome, fields: { kind: (g, p) => g.kind === p.kind } },
  tone: { matches: (g, p) => wordsIn(g)[0]?.slice(0, 6) === wordsIn(p.word)[0]?.slice(0, 6), fields: {} },
};

/** Whether one of those whom gold names is among those who were read; true where gold names nobody. */
function sameWho(gold: OneOrMore, read: OneOrMore, canon: Canon): boolean {
  const expected = listed(gold).map(canon);
  if (!expected.length) return true;
  return listed(read)
    .map(canon)
    .some((x) => expected.some((y) => sameName(x, y) || likeness(x, y) >= ALIKE));
}

/** People and sides that both have, of all that either has. */
function sharedAttendance(g: GoldItem<'encounters'>, p: ReadItem<'encounters'>, canon: Canon): number {
  const attendance = (e: { people?: readonly { name: string }[] | undefined; sides?: readonly string[] | undefined }) =>
    new Set([...(e.people ?? []).map((x) => `person ${folded(canon(x.name))}`), ...(e.sides ?? []).map((side) => `side ${folded(side)}`)]);
  const [a, b] = [attendance(g), attendance(p)];
  if (!a.size && !b.size) return 1;
  const shared = [...a].filter((x) => b.has(x)).length;
  return shared / (a.size + b.size - shared);
}

export function canonOf({ people = [] }: GoldRecord): Canon {
  return (name) => {
    const known = people.find((p) => [p.name, ...(p.aliases ?? [])].some((alias) => sameName(alias, name)));
    if (known) return known.name;
    const words = wordsIn(name);
    const likely = people.filter((p) => {
      const full = wordsIn(p.name);
      return full.at(-1) === words.at(-1) && words.every((word) => full.includes(word));
    });
    return likely.length === 1 ? (likely[0] as { name: string }).name : name;
  };
}
