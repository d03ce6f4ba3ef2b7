/** The arguments of a verb by their role. */
import type { Argument, Clause, Predicate } from '../../shared/clause.ts';
import type { Phrase } from '../../shared/phrase.ts';
import type { DeskWord } from '../deskWord.ts';
import { childrenOf, childWith, type Syntax } from '../syntax/syntax.ts';
import { isClausal, isFiniteVerb, isVerb } from './clausal.ts';
import { phraseOf, prepositionKey } from './nominal.ts';
import { predicateOf } from './predicate.ts';

export interface Waiting {
  place: number;
  label: string;
  phrase: Phrase;
}

const NOMINAL = /^(?:NN|PRP|CD|DT|WP|WDT|EX|JJ|FW|SYM|\$)/u;

/** "The items between the two on 4 May will be | trade and ports": what stands before the verb hangs on the noun and is no part of it. */
export function behindVerb(phrase: Phrase, from: number): Phrase {
  if (phrase.from >= from && phrase.coreFrom >= from) return phrase;
  const [first, ...others] = phrase.conjuncts;
  return { ...phrase, from: Math.max(phrase.from, from), coreFrom: Math.max(phrase.coreFrom, from), conjuncts: first ? [behindVerb(first, from), ...others] : [] };
}

export function argumentOrClause(
  s: Syntax,
  clause: Clause,
  child: number,
  label: string,
  nominal: boolean,
  onClause: (at: number, label: string, phrase: Phrase) => void,
  inner: { place: number; label: string }[],
): void {
  const { desk } = s;
  const w = desk[child] as DeskWord;
  const add = (role: Argument['role']): void => {
    const phrase = phraseOf(s, child, onClause);
    clause.arguments.push({ role: phrase.preposition && role !== 'subject' ? 'prepositional' : role, phrase });
    if (/^(?:WDT|WP|WP\$)$/u.test(w.tag) || w.tag === 'WRB') clause.opener ??= { key: w.key, token: child };
    else if (phrase.determiner && /^(?:WDT|WP\$|WP)$/u.test((desk[phrase.determiner.token] as DeskWord).tag)) clause.opener ??= { key: phrase.determiner.key, token: phrase.determiner.token };
  };
  switch (label) {
    case 'nsubj':
    case 'nsubj:pass':
      return isClausal(s, child) && isVerb(w) && w.tag !== 'VBN' ? void inner.push({ place: child, label: 'csubj' }) : add('subject');
    case 'obj':
      return add('object');
    case 'iobj':
      return add('indirect');
    case 'obl':
    case 'nmod':
      return isVerb(w) && !NOMINAL.test(w.tag) && childWith(s, child, 'det') === undefined ? void inner.push({ place: child, label: 'advcl' }) : add('adverbial');
    case 'obl:unmarked':
    case 'nmod:unmarked':
      return add('adverbial');
    case 'expl':
      if (w.tag !== 'EX') add('subject');
      return;
    case 'xcomp':
      if (NOMINAL.test(w.tag) && childWith(s, child, 'cop', 'aux', 'mark') === undefined) return add('predicative');
      inner.push({ place: child, label });
      return;
    case 'ccomp':
    case 'advcl':
    case 'csubj':
    case 'acl':
    case 'acl:relcl':
      inner.push({ place: child, label });
      return;
    case 'advmod':
      if (childWith(s, child, 'case') !== undefined && /^(?:NN|CD|PRP)/u.test(w.tag)) return add('adverbial');
      if (w.tag === 'WRB') clause.opener ??= { key: w.key, token: child };
      clause.adverbs.push({ key: w.key, token: child });
      return;
    case 'mark':
      if (w.tag !== 'TO' || !clause.opener)
        clause.opener = w.tag === 'TO' && clause.kind !== 'adverbial' ? (clause.opener ?? { key: 'to', token: child }) : { key: prepositionKey(s, child), token: child };
      return;
    case 'case':
      if (!nominal) clause.opener ??= { key: s.complex.get(child) ?? prepositionKey(s, child), token: child };
      return;
    case 'appos':
    case 'conj':
      if (!isClausal(s, child) && !nominal) {
        // "met A, and B": a noun beside a verb belongs to the object before it.
        const last = clause.arguments.filter((a) => a.phrase.to <= child).at(-1);
        if (label === 'conj' && NOMINAL.test(w.tag) && !last) add('object');
        else if (NOMINAL.test(w.tag)) add('adverbial');
      }
      return;
    case 'parataxis':
      if (!isClausal(s, child) || clause.kind !== 'main') inner.push({ place: child, label });
      return;
    case 'vocative':
    case 'dep':
      if (!isFiniteVerb(s, child)) inner.push({ place: child, label });
      return;
    default:
  }
}

/** "The President is to pay a visit": the verb is the infinitive, and "be" stands over it like a modal. */
export function asPurpose(s: Syntax, clause: Clause, inner: { place: number; label: string }[]): void {
  const at = inner.findIndex((i) => i.label === 'xcomp' && (s.desk[i.place] as DeskWord).tag === 'VB');
  const predicate = clause.predicate as Predicate;
  if (at < 0 || predicate.token !== predicate.tokens[0] || clause.arguments.some((a) => a.role === 'predicative')) return;
  const { place } = inner[at] as { place: number };
  const verb = predicateOf(s, place);
  if (!verb) return;
  inner.splice(at, 1);
  clause.predicate = {
    ...verb,
    tokens: [...predicate.tokens, ...verb.tokens],
    finite: predicate.finite ?? predicate.token,
    tense: predicate.tense,
    mood: predicate.mood,
    modal: 'be',
    negated: predicate.negated || verb.negated,
  };
  for (const child of childrenOf(s, place)) argumentOrClause(s, clause, child, s.label.get(child) as string, false, () => undefined, inner);
  delete clause.opener;
}
