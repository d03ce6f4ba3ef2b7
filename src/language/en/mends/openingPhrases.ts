/** Mends where a phrase at the head of the sentence ends and the main clause begins. */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';
import { opensClause } from './reporting.ts';

const PERSON_LIKE = /^(?:pronoun|name|titled|post)$/u;

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
