/** Who is who: every mention of a person, a group, a state or a body resolved once, in the order of the text. */
import { SINGULAR } from '../../language/shared/agreement.ts';
import type { AnalysedText, Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { type Cast, type Party, spanOf, type StateMention } from '../scene.ts';
import type { PersonEntry } from './persons.ts';
import type { PhraseIndex } from './phraseIndex.ts';
import { resolveReferences } from './reference.ts';
import { endsIn, type PeopleWords } from './words.ts';

export interface CastInput {
  readonly text: AnalysedText;
  readonly clauses: readonly Clause[];
  readonly states: readonly StateMention[];
  readonly entries: readonly PersonEntry[];
  readonly index: PhraseIndex;
  readonly words: PeopleWords;
}

/** Longest description of a group in words; more is a sentence and no name. */
const LONGEST_GROUP = 14;

export function castOf(input: CastInput): Cast {
  const { text, entries, index, words } = input;
  const named = new Map<number, Party>();
  const order: Party[] = [];
  for (const entry of entries)
    for (const mention of entry.mentions) {
      const { run, offices } = mention;
      const before = offices.find((o) => o.to === run.from);
      const party: Party = { kind: 'person', name: entry.name, ...(entry.nationality && { country: entry.nationality.code }), mention: spanOf({ text }, before?.from ?? run.from, run.to) };
      order.push(party);
      const mark = (token: number) => {
        if (!named.has(token)) named.set(token, party);
      };
      for (let t = run.from; t < run.to; t++) mark(t);
      for (const office of offices) mark(office.head);
      // "sein israelischer Amtskollege Avigdor L.": the noun carries the name as well.
      for (const placed of carriers(index, run.from, text, words)) mark(placed);
    }
  order.sort((a, b) => a.mention.start - b.mention.start);
  const parties = resolveReferences(input, named);
  const who = (phrase: Phrase): readonly Party[] => {
    if (phrase.conjuncts.length) {
      const found = phrase.conjuncts.flatMap((c) => who(c));
      return found.filter((p, i) => found.findIndex((q) => q.name === p.name) === i);
    }
    // "die Präsidenten A von X und B von Y": a plural names all whose names stand in it.
    const found = parties.get(phrase.head) ?? [];
    if ((phrase.agreement & SINGULAR) !== 0 || found[0]?.kind !== 'person') return found;
    const { start } = text.tokens[phrase.from] as Token;
    const { end } = text.tokens[phrase.to - 1] as Token;
    return [...found, ...within(order, start, end).filter((p) => !found.some((f) => f.name === p.name))];
  };
  const countries = new Map(entries.flatMap((e) => (e.nationality ? [[e.name, e.nationality.code] as const] : [])));
  return { who, at: (token) => parties.get(token)?.[0], named: order, countryOf: (name) => countries.get(name) };
}

/** The mentions between two offsets, of a list in the order of the text. */
function within(order: readonly Party[], start: number, end: number): Party[] {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] as Party).mention.start < start) low = middle + 1;
    else high = middle;
  }
  const out: Party[] = [];
  for (let i = low; i < order.length && (order[i] as Party).mention.start < end; i++) if ((order[i] as Party).mention.end <= end) out.push(order[i] as Party);
  return out;
}

/** Heads of phrases that a name closes: titles, roles and honorifics before it. */
function carriers(index: PhraseIndex, at: number, text: AnalysedText, words: PeopleWords): number[] {
  const out: number[] = [];
  let placed = index.around(at, at + 1);
  for (let guard = 0; placed && guard < 3; guard++) {
    const head = text.tokens[placed.phrase.head] as Token;
    const holds = endsIn(words.offices, head.key) || endsIn(words.roles, head.key) || words.honorifics.has(head.key);
    const apposed = placed.as === 'apposition';
    if (placed.phrase.head < at && holds && at < placed.phrase.coreTo) out.push(placed.phrase.head);
    if (!apposed) break;
    placed = placed.parent;
    const outer = placed && (text.tokens[placed.phrase.head] as Token);
    if (placed && outer && placed.phrase.head < at && (endsIn(words.offices, outer.key) || endsIn(words.roles, outer.key))) out.push(placed.phrase.head);
    break;
  }
  return out;
}

/** A group, a body or a state as written: with its article and its genitive, without preposition and relative clauses. */
export function asWritten(text: AnalysedText, phrase: Phrase): { from: number; to: number } {
  const stop = Math.min(phrase.to, ...phrase.clauses.map((c) => c.from).filter((t) => t > phrase.head), ...phrase.appositions.map((a) => a.from).filter((t) => t > phrase.head), phrase.coreFrom + LONGEST_GROUP);
  let to = Math.max(stop, phrase.head + 1);
  while (to > phrase.head + 1 && /^[,;:–—-]$/u.test((text.tokens[to - 1] as Token).form)) to--;
  return { from: phrase.coreFrom, to };
}
