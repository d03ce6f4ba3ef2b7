/** Mends the frame of reporting: who tells, in which verbs side by side, and where a phrase at the head of the sentence ends. */
import { BARE_REPORTERS, REPORTING_VERBS, SPEECH_VERBS } from '../wordGroups.ts';
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, hang, isBare, isFiniteVerb, isVerbal, keyAt, topBelow } from './draft.ts';

const PERSON_LIKE = /^(?:pronoun|name|titled|post)$/u;

const tagOf = (d: Draft, k: number): string => d.words.slice(chunkAt(d, k).from, chunkAt(d, k).to).find((w) => /^(?:VB[DZP]|MD)$/u.test(w.tag))?.tag ?? '';

const opensClause = (d: Draft, k: number): boolean => /^(?:relative|question|subordinator|that)$/u.test(cueAt(d, k) ?? '');

/** The verb of a clause whose subject is the noun at `s`: adverbs, what hangs on the noun and an aside between commas stand between. */
function verbOf(d: Draft, s: number): number | undefined {
  let at = s + 1;
  for (let steps = 0; at < d.chunks.length && steps < 8; steps++, at++) {
    if (isFiniteVerb(d, at)) return at;
    // "the Minister of Trade", "A, Minister of B,", "the Minister, for his part,"
    const { opener } = chunkAt(d, at);
    if (cueAt(d, at) === 'adverb' || (opener && !isVerbal(d, at)) || ((commaBefore(d, at) || adjacent(d, at)) && PERSON_LIKE.test(cueAt(d, at) ?? '') && cueAt(d, at) !== 'pronoun')) continue;
    if (cueAt(d, at) === 'conjunction' && isBare(d, at + 1)) continue;
    return undefined;
  }
  return undefined;
}

/** Where a noun behind a comma begins the main clause, searched from `from` on; with `told` only behind a finite verb, that of what is told before. */
function mainClauseFrom(d: Draft, from: number, told: boolean): { subject: number; verb: number } | undefined {
  let finite = false;
  for (let s = from; s < d.chunks.length; s++) {
    if (isFiniteVerb(d, s)) {
      if (!told && !finite) return undefined;
      finite = true;
    }
    if (opensClause(d, s) && s > from + 1 && !told) return undefined;
    if (!commaBefore(d, s) || !isBare(d, s) || cueAt(d, s) === 'time' || (told && !finite)) continue;
    if (cueAt(d, s) === 'noun' && !/^(?:DT|PRP\$|CD)$/u.test(d.words[chunkAt(d, s).from]?.tag ?? '') && !told) continue;
    const verb = verbOf(d, s);
    if (verb !== undefined && (!told || PERSON_LIKE.test(cueAt(d, s) ?? ''))) return { subject: s, verb };
  }
  return undefined;
}

/** "Thanking the host, A congratulated B", "Noting that C is D, A said": what someone does besides ends at the comma before the subject. */
export function mendOpeningTold(d: Draft): void {
  let first = 0;
  while (/^(?:adverb|conjunction|time)$/u.test(cueAt(d, first) ?? '') || (cueAt(d, first) === 'subordinator' && keyAt(d, first) === 'while')) first++;
  if (!/^(?:gerund|participle)$/u.test(cueAt(d, first) ?? '') || first > 2) return;
  const told = cueAt(d, first + 1) === 'that' || (isBare(d, first + 1) && cueAt(d, first + 2) === 'that');
  const main = mainClauseFrom(d, first + 1, told);
  if (!main) return;
  takeMain(d, main, first);
}

/** "According to A, talks have reached their final stage", "On trade, he said": a phrase at the head ends at the comma, and a noun with its verb follows. */
export function mendOpeningPhrase(d: Draft): void {
  const head = d.head.indexOf(-1);
  if (head < 0) return;
  if (chunkAt(d, 0).opener?.key === 'according-to' && head > 3 && cueAt(d, head - 1) === 'conjunction') {
    const main = commaBefore(d, 1) && isBare(d, 1) ? { subject: 1, verb: verbOf(d, 1) } : undefined;
    if (main?.verb !== undefined && main.verb < head) {
      const second = head;
      takeMain(d, { subject: 1, verb: main.verb }, 0);
      const first = d.head.indexOf(-1);
      if (first !== second) {
        d.head[second] = first;
        d.label[second] = 'conj';
        d.head[second - 1] = second;
        d.label[second - 1] = 'cc';
      }
    }
    return;
  }
  if (head > 3 || isVerbal(d, head) || !chunkAt(d, 0).opener || isVerbal(d, 0) || childrenAt(d, head).some((c) => d.label[c] === 'cop')) return;
  for (let s = 1; s < 8 && s < d.chunks.length; s++) {
    if (isFiniteVerb(d, s) || opensClause(d, s)) return;
    if (!commaBefore(d, s) || !isBare(d, s)) continue;
    const verb = verbOf(d, s);
    if (verb !== undefined) takeMain(d, { subject: s, verb }, 0);
    return;
  }
}

/** Makes a noun and its verb the main clause; all before them hangs on the first stretch, that on the verb. */
function takeMain(d: Draft, { subject, verb }: { subject: number; verb: number }, first: number): void {
  const copula = cueAt(d, verb) === 'copula';
  const top = copula && d.label[verb] === 'cop' && (d.head[verb] as number) > verb ? (d.head[verb] as number) : verb;
  if (copula && top === verb) return;
  const { head, label } = d;
  for (let k = 0; k < d.chunks.length; k++) {
    const h = head[k] as number;
    if (k === top || k === verb) continue;
    // What stood before the subject and hung behind it goes with the opening.
    if (k < subject && k !== first && (h >= subject || h < 0)) {
      head[k] = k < first ? first : k > first && isFiniteVerb(d, k) ? first : first;
      label[k] = isFiniteVerb(d, k) ? (childrenAt(d, k).some((c) => label[c] === 'mark') ? 'ccomp' : 'advcl') : isBare(d, k) && !childrenAt(d, first).some((c) => label[c] === 'obj') ? 'obj' : 'obl';
    }
    // What stands behind it and hung before it goes with the verb.
    if (k > verb && h < subject && h !== -1) head[k] = top;
  }
  head[top] = -1;
  label[top] = 'root';
  head[subject] = top;
  label[subject] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
  head[first] = top;
  label[first] = isVerbal(d, first) ? 'advcl' : 'obl';
  // "A, Minister of B, said": another subject beside the first is what is said of it.
  for (const c of childrenAt(d, top)) if (c > subject && c < verb && /^nsubj/u.test(label[c] as string)) hangBeside(d, c, subject);
}

function hangBeside(d: Draft, k: number, subject: number): void {
  d.head[k] = subject;
  d.label[k] = chunkAt(d, k).opener ? 'nmod' : 'appos';
}

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
