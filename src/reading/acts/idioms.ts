/** Turns of phrase of a verb and words that stand apart from it or that grammar gives to others: "turned a deaf ear to", "took the ministry to task", "sent them packing". */
import type { Clause, Predicate } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token, WordClass } from '../../language/shared/token.ts';
import type { ClauseParties } from './clauseParties.ts';
import type { Sight } from './draft.ts';
import type { IdiomWords, VerbIdioms } from './lexicon.ts';

export interface Idiom {
  readonly key: string;
  readonly object?: Phrase;
  readonly rest: readonly Phrase[];
  readonly tokens: readonly number[];
}

/** How far behind the verb the first of its words may stand: "took [the ministry of the interior] to task". */
const FARTHEST = 12;
/** What may stand between the words of an idiom: "a [largely] deaf ear". */
const BETWEEN: ReadonlySet<WordClass> = new Set(['determiner', 'adjective', 'adverb', 'numeral', 'name']);
const MOST_BETWEEN = 3;

/** The idioms of a verb that the clause holds, those of more words first. */
export function idiomsIn(sight: Sight, clause: Clause, predicate: Predicate, parties: ClauseParties): Idiom[] {
  const { tokens, words } = sight;
  const first = tokens[predicate.token]?.key ?? '';
  const found = new Map<string, Idiom>();
  // "setzte ... fest": the verb with what split off is another.
  for (const name of first === predicate.key ? [first] : [predicate.key, first]) {
    const idioms = words.idioms.get(name);
    if (!idioms) continue;
    const take = (key: string, at: readonly number[]) => {
      if (!found.has(key)) found.set(key, withParties(tokens, clause, parties, key, predicate, at));
    };
    search({ tokens, clause, parties, open: idioms.open, take }, predicate.token + 1, Math.min(clause.to, predicate.token + 1 + FARTHEST), 1);
    // "hat der Forderung eine Absage erteilt": where the verb stands last its words stand before it.
    const { finite = predicate.token } = predicate;
    const from = finite < predicate.token ? finite + 1 : clause.opener ? clause.opener.token + 1 : predicate.token;
    search({ tokens, clause, parties, open: idioms.open, take }, Math.max(from, predicate.token - FARTHEST), predicate.token, 2);
    if (idioms.slotted.size) behindObject(tokens, predicate, parties, idioms.slotted, take);
  }
  return [...found.values()].sort((a, b) => b.tokens.length - a.tokens.length);
}

interface Search {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly parties: ClauseParties;
  readonly open: VerbIdioms['open'];
  readonly take: (key: string, at: readonly number[]) => void;
}

function search({ tokens, clause, parties, open, take }: Search, from: number, to: number, fewest: number): void {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    for (const { key, words } of idiomsAt(open, token)) {
      // One word alone must stand by the verb or behind its object.
      if (words.length < fewest || (words.length === 1 && !near(tokens, from, i) && !parties.patients.some((p) => p.to === i || p.coreTo === i))) continue;
      const at = follow(tokens, i, words, clause.to);
      if (at) take(key, at);
    }
    if (token.wordClass === 'verb' || token.wordClass === 'auxiliary' || token.wordClass === 'subordinator') return;
  }
}

/** "send * packing": the words must stand right behind the object. */
function behindObject(tokens: readonly Token[], predicate: Predicate, parties: ClauseParties, slotted: VerbIdioms['slotted'], take: Search['take']): void {
  for (const phrase of [...parties.patients, ...parties.others]) {
    if (phrase.preposition) continue;
    for (const end of phrase.to === phrase.coreTo ? [phrase.to] : [phrase.coreTo, phrase.to]) {
      const token = end > predicate.token ? tokens[end] : undefined;
      if (!token) continue;
      for (const { key, words } of idiomsAt(slotted, token)) {
        const at = follow(tokens, end, words, Math.min(tokens.length, end + FARTHEST));
        if (at) take(key, at);
      }
    }
  }
}

const NONE: readonly IdiomWords[] = [];

function idiomsAt(by: VerbIdioms['open'], { key, form }: Token): readonly IdiomWords[] {
  const found = by.get(key);
  const lower = form.toLowerCase();
  const other = lower === key ? undefined : by.get(lower);
  return found && other ? [...found, ...other] : (found ?? other ?? NONE);
}

function follow(tokens: readonly Token[], from: number, idiom: readonly string[], to: number): number[] | undefined {
  const at = [from];
  let i = from + 1;
  for (let w = 1; w < idiom.length; w++) {
    const word = idiom[w] as string;
    const limit = Math.min(to, i + MOST_BETWEEN);
    while (i < limit && !isWord(tokens[i] as Token, word) && BETWEEN.has((tokens[i] as Token).wordClass)) i++;
    if (i >= to || !isWord(tokens[i] as Token, word)) return undefined;
    at.push(i++);
  }
  return at;
}

const isWord = ({ key, form }: Token, word: string): boolean => key === word || form.toLowerCase() === word;

function near(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!BETWEEN.has((tokens[i] as Token).wordClass)) return false;
  return true;
}

/** Whom an idiom is about: what stands behind its preposition, else the verb's object; what hangs on its own noun is told as well. */
function withParties(tokens: readonly Token[], clause: Clause, parties: ClauseParties, key: string, predicate: Predicate, at: readonly number[]): Idiom {
  const own = (phrase: Phrase) => at.includes(phrase.head) || (phrase.preposition !== undefined && at.includes(phrase.preposition.token) && at.includes(phrase.head));
  const end = at.at(-1) as number;
  const behind = tokens[end]?.wordClass === 'preposition' || tokens[end]?.wordClass === 'particle' || tokens[end]?.wordClass === 'adverb' ? phraseAt(clause, end) : undefined;
  const all = [...parties.patients, ...parties.others];
  const free = all.flatMap((p) => (own(p) ? p.attributes : [p])).filter((p) => p !== behind && !own(p));
  const patient = parties.patients.find((p) => !own(p) && p !== behind);
  const object = behind ?? patient;
  const rest = free.filter((p) => p !== object);
  return { key, ...(object && { object }), rest, tokens: [...(predicate.tokens.length ? predicate.tokens : [predicate.token]), ...at] };
}

/** The phrase that a preposition opens, wherever grammar hung it. */
function phraseAt(clause: Clause, preposition: number): Phrase | undefined {
  for (const { phrase } of clause.arguments)
    for (const inner of phrasesWithin(phrase)) {
      if (inner.preposition?.token === preposition) return inner;
      for (const member of membersOf(inner)) if (member.from === preposition + 1) return member;
    }
  return undefined;
}
