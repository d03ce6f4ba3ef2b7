/** The words behind a verb that its grammar gave to no phrase, taken as its object: "provided [an additional $2 million] in aid". */
import type { Clause, Predicate } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token, WordClass } from '../../language/shared/token.ts';
import type { Sight } from './draft.ts';

export function leftOverObject({ tokens }: Sight, clause: Clause, predicate: Predicate): Phrase | undefined {
  const taken = (i: number) => clause.arguments.some(({ phrase, understood }) => !understood && inside(i, phrase)) || clause.complements.some((c) => inside(i, c.clause));
  let from = Math.max(predicate.token, ...predicate.tokens) + 1;
  while (from < clause.to && tokens[from]?.wordClass === 'adverb' && !taken(from)) from++;
  const start = behindQuantity(tokens, from, clause.to);
  let to = start;
  while (to < clause.to && !taken(to) && belongs(tokens[to])) to++;
  const head = headOf(tokens, start, to);
  const token = tokens[head];
  if (!token) return undefined;
  const first = tokens[from] as Token;
  return {
    kind: 'noun',
    from,
    to,
    head,
    coreFrom: from,
    coreTo: to,
    ...(first.wordClass === 'determiner' && { determiner: { key: first.key, token: from } }),
    agreement: token.agreement,
    modifiers: [],
    attributes: [],
    appositions: [],
    conjuncts: [],
    clauses: [],
  };
}

/** "fired [more than] ten rockets", "took [at least] nine hostages": words before a number that belong to it. */
function behindQuantity(tokens: readonly Token[], from: number, to: number): number {
  for (const [one, two] of QUANTITIES) for (const at of [from - 1, from]) if (tokens[at]?.key === one && tokens[at + 1]?.key === two && at + 2 < to) return at + 2;
  return from;
}

const QUANTITIES: readonly (readonly [string, string])[] = [
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['some', 'of'],
];

const inside = (i: number, { from, to }: { readonly from: number; readonly to: number }): boolean => i >= from && i < to;

const NOMINAL: ReadonlySet<WordClass> = new Set(['determiner', 'adjective', 'numeral', 'noun', 'name', 'other']);

const belongs = (token: Token | undefined): boolean => token !== undefined && (NOMINAL.has(token.wordClass) || /^\p{Sc}$/u.test(token.form));

/** The last noun; in a run of names the first of them; of a bare number the number. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  let numeral = -1;
  for (let i = to - 1; i >= from; i--) {
    const { wordClass } = tokens[i] as Token;
    if (wordClass === 'noun') return i;
    if (wordClass === 'name') {
      while (i > from && tokens[i - 1]?.wordClass === 'name') i--;
      return i;
    }
    if (wordClass === 'numeral' && numeral < 0) numeral = i;
  }
  return numeral;
}
