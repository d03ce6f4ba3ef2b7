/** Who is who: every mention of a person, a group, a state or a body resolved once, in the order of the text. */
import { SINGULAR } from '../../../language/shared/agreement.ts';
import type { AnalysedText } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { type Cast, type Party, spanOf } from '../../scene.ts';
import type { PhraseIndex } from '../phraseIndex.ts';
import { endsIn, type PeopleWords } from '../words.ts';
import type { CastInput } from './castInput.ts';
import { resolveReferences } from './reference.ts';

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
  const { parties: resolved, owners } = resolveReferences(input, named);
  // A later role may be the first to tell the state: "Der russische Präsident dankte".
  const countries = new Map(entries.flatMap((e) => (e.nationality ? [[e.name, e.nationality.code] as const] : [])));
  const withState = (party: Party): Party => {
    const country = party.kind === 'person' && !party.country ? countries.get(party.name) : undefined;
    return country === undefined ? party : { ...party, country };
  };
  const parties = new Map([...resolved].map(([token, list]) => [token, list.map(withState)] as const));
  const mentions = order.map(withState);
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
    return [...found, ...within(mentions, start, end).filter((p) => !found.some((f) => f.name === p.name))];
  };
  const ownerAt = (token: number): Party | undefined => {
    const owner = owners.get(token);
    return owner && withState(owner);
  };
  return { who, at: (token) => parties.get(token)?.[0], ownerAt, named: mentions, countryOf: (name) => countries.get(name) };
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
  const placed = index.around(at, at + 1);
  if (!placed) return [];
  const names = (head: number): boolean => {
    const { key } = text.tokens[head] as Token;
    return head < at && (endsIn(words.offices, key) || endsIn(words.roles, key) || endsIn(words.relatives, key) || words.honorifics.has(key));
  };
  const outer = placed.as === 'apposition' ? placed.parent : undefined;
  return [...(names(placed.phrase.head) && at < placed.phrase.coreTo ? [placed.phrase.head] : []), ...(outer && names(outer.phrase.head) ? [outer.phrase.head] : [])];
}
