/** Mends the frame of reporting: who tells, in which verbs side by side, and what is told. */
import { BARE_REPORTERS, REPORTING_VERBS, SPEECH_VERBS } from '../lexicon/wordGroups.ts';
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, hang, isBare, isFiniteVerb, isVerbal, keyAt, topBelow } from './draft.ts';

const tagOf = (d: Draft, k: number): string => d.words.slice(chunkAt(d, k).from, chunkAt(d, k).to).find((w) => /^(?:VB[DZP]|MD)$/u.test(w.tag))?.tag ?? '';

export const opensClause = (d: Draft, k: number): boolean => /^(?:relative|question|subordinator|that)$/u.test(cueAt(d, k) ?? '');

/** Whether the verb tells something or does so with a companion: "made clear that", "stressed". */
const reports = (d: Draft, k: number): boolean =>
  REPORTING_VERBS.has(keyAt(d, k)) ||
  (keyAt(d, k) === 'look' && keyAt(d, k + 1) === 'forward') ||
  (keyAt(d, k) === 'make' && cueAt(d, k + 1) === 'adjective' && /^(?:clear|plain|known)$/u.test(keyAt(d, k + 1)));

/** "said that the peoples treasure what A built, and praised B": a verb of reporting in the past goes on with that which reports, not with what is told. */
export function mendNextReport(d: Draft, k: number): void {
  if (!isFiniteVerb(d, k) || tagOf(d, k) !== 'VBD' || cueAt(d, k) === 'copula' || !reports(d, k)) return;
  let and = k - 1;
  while (and > 0 && cueAt(d, and) === 'adverb') and--;
  const joined = cueAt(d, and) === 'conjunction' && /^(?:and|but)$/u.test(keyAt(d, and));
  if (!joined && !(and === k - 1 || commaBefore(d, and + 1))) return;
  if (!joined && !commaBefore(d, and + 1)) return;
  if (childrenAt(d, k).some((c) => /^nsubj/u.test(d.label[c] as string) && c > and && c < k)) return;
  // The verb that reports before it, in the same sentence and the past tense, with a subject.
  let outer = k - 1;
  let inner = -1;
  while (outer >= 0 && !(isFiniteVerb(d, outer) && tagOf(d, outer) === 'VBD' && reports(d, outer) && cueAt(d, outer) !== 'passive' && !inClause(d, outer))) {
    if (isFiniteVerb(d, outer)) inner = outer;
    outer--;
  }
  const told = inner >= 0 || d.chunks.some((_, n) => n > outer && n < k && cueAt(d, n) === 'that');
  if (outer < 0 || !told || descends(d, outer, k)) return;
  if (d.head[k] === outer && d.label[k] === 'conj') return;
  if (inner >= 0 && tagOf(d, inner) === 'VBD' && reports(d, inner)) return;
  d.head[k] = outer;
  d.label[k] = 'conj';
  for (const c of childrenAt(d, k)) if (c < k && c !== and && (/^nsubj/u.test(d.label[c] as string) || c < and)) d.head[c] = inner < 0 ? outer : topBelow(d, inner, outer);
  if (joined) {
    d.head[and] = k;
    d.label[and] = 'cc';
  }
}

/** Whether a verb stands in a clause that a pronoun or "that" opens. */
function inClause(d: Draft, k: number): boolean {
  let at = k - 1;
  while (at >= 0 && !isFiniteVerb(d, at)) {
    if (opensClause(d, at)) return true;
    at--;
  }
  return false;
}

/** "made clear that A would help": what is made clear is told in the clause. */
export function mendMadeClear(d: Draft, k: number): void {
  if (keyAt(d, k) !== 'make' || !reports(d, k) || cueAt(d, k + 2) !== 'that' || !isBare(d, k + 3)) return;
  let verb = k + 4;
  while (verb < d.chunks.length && !isFiniteVerb(d, verb)) {
    if (opensClause(d, verb)) return;
    verb++;
  }
  if (verb >= d.chunks.length) return;
  const top = d.label[verb] === 'cop' && (d.head[verb] as number) > verb ? (d.head[verb] as number) : verb;
  for (let at = k + 1; at < verb; at++) {
    const h = d.head[at] as number;
    if (h === k + 1 || h < k) d.head[at] = top;
  }
  if (descends(d, k, top)) {
    d.head[k] = d.head[top] as number;
    d.label[k] = d.label[top] as string;
  }
  d.head[k + 1] = k;
  d.label[k + 1] = 'xcomp';
  d.head[top] = k;
  d.label[top] = 'ccomp';
  d.head[k + 2] = top;
  d.label[k + 2] = 'mark';
  if (!childrenAt(d, top).some((c) => c > k + 2 && /^nsubj/u.test(d.label[c] as string))) {
    d.head[k + 3] = top;
    d.label[k + 3] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
  }
}

/** The finite verb of the clause that "that" opens at `k`: a relative clause between commas is passed over, at any other the search ends. */
export function verbBehindThat(d: Draft, k: number): number | undefined {
  for (let at = k + 2; at < d.chunks.length; at++) {
    if (isFiniteVerb(d, at)) return d.label[at] === 'cop' && (d.head[at] as number) > at ? (d.head[at] as number) : at;
    if (cueAt(d, at) === 'relative' && commaBefore(d, at) && at < d.chunks.length - 2) {
      at++;
      while (at < d.chunks.length && !isFiniteVerb(d, at)) at++;
      while (at + 1 < d.chunks.length && !commaBefore(d, at + 1)) at++;
    } else if (opensClause(d, at)) return undefined;
  }
  return undefined;
}

/** "stressed that A is open and that B will close": the second "that" goes on with what the first one tells. */
export function mendAndThat(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'that' || cueAt(d, k - 1) !== 'conjunction' || !isBare(d, k + 1)) return;
  const second = verbBehindThat(d, k);
  let first = k - 2;
  while (first >= 0 && cueAt(d, first) !== 'that') first--;
  const told = first < 0 ? -1 : (d.head[first] as number);
  if (second === undefined || told < first || told > k || !/^(?:ccomp|acl)$/u.test(d.label[told] as string) || descends(d, told, second)) return;
  d.head[second] = told;
  d.label[second] = 'conj';
  d.head[k] = second;
  d.label[k] = 'mark';
  d.head[k - 1] = second;
  d.label[k - 1] = 'cc';
  if (!childrenAt(d, second).some((c) => c > k && /^nsubj/u.test(d.label[c] as string))) {
    d.head[k + 1] = second;
    d.label[k + 1] = 'nsubj';
  }
}

/** "stated at the outset that she was pleased", "said to B that": a verb of speech with no object has its content behind a circumstance. */
export function mendThatApart(d: Draft, k: number): void {
  if (keyAt(d, k) !== 'that' || !/^(?:that|relative)$/u.test(cueAt(d, k) ?? '') || !isBare(d, k + 1) || !adjacent(d, k)) return;
  let verb = k - 1;
  while (verb > 0 && verb > k - 5 && ((chunkAt(d, verb).opener && !isVerbal(d, verb)) || /^(?:adverb|time)$/u.test(cueAt(d, verb) ?? ''))) verb--;
  if (verb === k - 1 || verb < 0 || !isFiniteVerb(d, verb) || cueAt(d, verb) === 'passive' || !SPEECH_VERBS.has(keyAt(d, verb)) || !REPORTING_VERBS.has(keyAt(d, verb))) return;
  const clause = verbBehindThat(d, k);
  if (clause === undefined || childrenAt(d, verb).some((c) => c !== clause && c < k && /^(?:obj|ccomp)$/u.test(d.label[c] as string) && !chunkAt(d, c).opener)) return;
  if (descends(d, verb, clause)) {
    d.head[verb] = d.head[clause] as number;
    d.label[verb] = d.label[clause] as string;
  }
  for (let at = verb + 1; at < k; at++)
    if ((d.head[at] as number) >= k || d.label[at] === 'ccomp') {
      d.head[at] = verb;
      d.label[at] = 'obl';
    }
  d.head[clause] = verb;
  d.label[clause] = 'ccomp';
  d.head[k] = clause;
  d.label[k] = 'mark';
  if (!childrenAt(d, clause).some((c) => c > k && /^nsubj/u.test(d.label[c] as string))) {
    d.head[k + 1] = clause;
    d.label[k + 1] = 'nsubj';
  }
}

/** "suggested both sides continue to work": what is behind the noun is its verb, and both are what is suggested. */
export function mendSuggested(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (cueAt(d, k) !== 'finite' || d.label[k] !== 'xcomp' || verb < 0 || verb > k - 2 || !/^(?:suggest|propose|recommend|insist|hope|demand|request|say)$/u.test(keyAt(d, verb))) return;
  const noun = childrenAt(d, verb).find((c) => d.label[c] === 'obj' && c > verb && c < k);
  if (noun === undefined) return;
  d.head[noun] = k;
  d.label[noun] = 'nsubj';
  d.label[k] = 'ccomp';
}

/** "wished the people prosperity": whom, and behind it what is wished. */
export function mendWished(d: Draft, k: number): void {
  if (!isBare(d, k) || cueAt(d, k) === 'time' || !adjacent(d, k)) return;
  let first = k - 1;
  while (first > 0 && chunkAt(d, first).opener?.key === 'of' && adjacent(d, first)) first--;
  // "wished the government and people of Kenya prosperity"
  const last = first;
  if (keyAt(d, first - 1) === 'and' && isBare(d, first) && isBare(d, first - 2) && keyAt(d, first - 3) === 'wish') first -= 2;
  const verb = first - 1;
  if (verb < 0 || keyAt(d, verb) !== 'wish' || !isVerbal(d, verb) || !isBare(d, first) || !adjacent(d, first) || isFiniteVerb(d, k + 1)) return;
  if (descends(d, verb, k) || descends(d, verb, first)) return;
  d.head[first] = verb;
  d.label[first] = 'iobj';
  if (last !== first) {
    d.head[last] = first;
    d.label[last] = 'conj';
  }
  d.head[k] = verb;
  d.label[k] = 'obj';
  // "progress and prosperity": what goes on with it is wished, too.
  if (keyAt(d, k + 1) === 'and' && isBare(d, k + 2) && !isFiniteVerb(d, k + 3)) {
    d.head[k + 2] = k;
    d.label[k + 2] = 'conj';
    d.head[k + 1] = k + 2;
    d.label[k + 1] = 'cc';
  }
}

/** "Kenya will help, he said, adding that C": what one adds to what one said is one's own telling. */
export function mendToldBeside(d: Draft, k: number): void {
  const verb = k - 1;
  if (cueAt(d, k) !== 'gerund' || chunkAt(d, k).opener || !commaBefore(d, k) || !isFiniteVerb(d, verb) || !SPEECH_VERBS.has(keyAt(d, verb)) || !REPORTING_VERBS.has(keyAt(d, k))) return;
  if (!isBare(d, verb - 1) || !commaBefore(d, verb - 1) || !adjacent(d, verb) || !/^(?:parataxis|dep|root|conj)$/u.test(d.label[verb] as string)) return;
  if (d.head[k] !== verb && !descends(d, verb, k)) hang(d, k, verb, 'advcl');
}

/** "said trade between the two countries had doubled": behind a verb of speech the noun that has a finite verb behind it opens what is said. */
export function mendBareContent(d: Draft, k: number): void {
  const verb = k - 1;
  if (verb < 0 || !isBare(d, k) || !isFiniteVerb(d, verb) || cueAt(d, verb) === 'copula' || !BARE_REPORTERS.has(keyAt(d, verb)) || !adjacent(d, k) || d.label[k] !== 'obj' || d.head[k] !== verb)
    return;
  let at = k + 1;
  while (at < d.chunks.length && chunkAt(d, at).opener && !isVerbal(d, at) && adjacent(d, at)) at++;
  if (!/^(?:finite|passive)$/u.test(cueAt(d, at) ?? '') || !adjacent(d, at) || childrenAt(d, at).some((c) => /^(?:nsubj|mark|cc)/u.test(d.label[c] as string)) || descends(d, verb, at)) return;
  d.head[at] = verb;
  d.label[at] = 'ccomp';
  d.head[k] = at;
  d.label[k] = cueAt(d, at) === 'passive' ? 'nsubj:pass' : 'nsubj';
}
