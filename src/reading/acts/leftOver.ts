/** The words behind a verb that its grammar gave to no phrase, taken as its object: "provided [an additional $2 million] in aid". */
import type { Clause, Predicate } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token, WordClass } from '../../language/shared/token.ts';
import type { Sight } from './draft.ts';

export function leftOverObject({ tokens }: Sight, clause: Clause, predicate: Predicate): Phrase | undefined {
  const taken = (i: number) => clause.arguments.some(({ phrase, understood }) => !understood && inside(i, phrase)) || clause.complements.some((c) => inside(i, c.clause));
  let from = Math.max(predicate.token, ...predicate.tokens) + 1;
  while (from < clause.to && tokens[from]?.wordClass === 'adverb' && !taken(from)) from++;
  let to = from;
  while (to < clause.to && !taken(to) && belongs(tokens[to])) to++;
  const head = headOf(tokens, from, to);
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
