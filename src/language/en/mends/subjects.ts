/** Mends the subject of a verb, and what a form of "be" says of it. */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, determined, isBare, isFiniteVerb, isVerbal } from './draft.ts';

/** "Eva Stern was confident that ...": noun, "be" and adjective make a clause. */
export function mendPredicative(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'copula') return;
  let adjective = k + 1;
  while (cueAt(d, adjective) === 'adverb' && adjacent(d, adjective)) adjective++;
  if (cueAt(d, adjective) !== 'adjective' || !adjacent(d, adjective) || (d.label[k] === 'cop' && d.head[k] === adjective)) return;
  let subject = k - 1;
  while (subject > 0 && chunkAt(d, subject).opener && !isVerbal(d, subject) && adjacent(d, subject)) subject--;
  if (subject < 0 || !isBare(d, subject) || cueAt(d, k - 1) === 'relative') return;
  const trio = [subject, k, adjective];
  const top = trio.find((t) => !trio.some((o) => o !== t && descends(d, t, o))) ?? subject;
  const outside = d.head[top] as number;
  if (outside >= 0 && trio.some((t) => descends(d, outside, t))) return;
  d.head[adjective] = outside;
  d.label[adjective] = outside < 0 ? 'root' : (d.label[top] as string);
  d.head[k] = adjective;
  d.label[k] = 'cop';
  d.head[subject] = adjective;
  d.label[subject] = 'nsubj';
}

/** "Minister A was | the guest of B": what is said of the subject, taken for another beside it, where the sentence has no other verb. */
export function mendNominalPredicate(d: Draft, k: number): void {
  const subject = d.head[k] as number;
  if (subject < 0 || subject >= k || d.head[subject] !== -1 || !isBare(d, subject)) return;
  const copula = childrenAt(d, k).find((c) => d.label[c] === 'cop' && c < k);
  if (copula === undefined || subject >= copula || !/^(?:conj|parataxis|appos|dep|nmod|acl)/u.test(d.label[k] as string)) return;
  if (childrenAt(d, k).some((c) => /^nsubj/u.test(d.label[c] as string)) || d.chunks.some((_, n) => n < k && n !== copula && (isFiniteVerb(d, n) || cueAt(d, n) === 'relative'))) return;
  d.head[k] = -1;
  d.label[k] = 'root';
  d.head[subject] = k;
  d.label[subject] = 'nsubj';
  // "was the guest of B | in Oslo on Thursday"
  for (const c of childrenAt(d, subject))
    if (c > k) {
      d.head[c] = k;
      d.label[c] = 'obl';
    }
}

/** "will be A's first trip to Norway as head of the ministry": what a preposition opens behind the verb is no subject. */
export function mendOpenedSubject(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (verb >= 0 && verb < k && chunkAt(d, k).opener && /^nsubj/u.test(d.label[k] as string) && !isVerbal(d, k) && childrenAt(d, verb).some((c) => c < verb && /^nsubj/u.test(d.label[c] as string)))
    d.label[k] = 'obl';
}

/** "Security, trade and Arctic issues featured high on the agenda": what opens the sentence and stands before its only verb is its subject. */
export function mendListSubject(d: Draft): void {
  const verb = d.head.indexOf(-1);
  if (verb < 1 || !isFiniteVerb(d, verb) || !isBare(d, 0) || d.head[0] !== verb || !/^(?:advcl|dep|parataxis|obl|obl:unmarked)$/u.test(d.label[0] as string) || cueAt(d, 0) === 'time') return;
  if (childrenAt(d, verb).some((c) => /^(?:nsubj|csubj|expl)/u.test(d.label[c] as string)) || d.chunks.slice(0, verb).some((_, k) => isVerbal(d, k))) return;
  d.label[0] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
}

/** A finite verb with no subject takes the noun before it, when that was put into a list by mistake. */
export function mendSubject(d: Draft, k: number): void {
  if (!isFiniteVerb(d, k)) return;
  // A copula lends its predicative the subject.
  const top = d.label[k] === 'cop' ? (d.head[k] as number) : k;
  if (d.label[top] === 'conj' || top < 0) return;
  if (childrenAt(d, top).some((c) => /^(?:nsubj|csubj|expl)/u.test(d.label[c] as string))) return;
  let at = k - 1;
  // "At Sweden's invitation, President A met": a name behind a comma is the subject where nothing before it can be.
  let beside: number | undefined;
  for (; at >= 0; at--) {
    if (cueAt(d, at) === 'adverb' || cueAt(d, at) === 'time' || (cueAt(d, at) === 'conjunction' && cueAt(d, at + 1) === 'time')) continue;
    if (d.label[at] === 'appos' && (commaBefore(d, at) || adjacent(d, at) || d.words[chunkAt(d, at).from - 1]?.form === ')')) {
      if (commaBefore(d, at) && isBare(d, at) && (/^(?:name|titled)$/u.test(cueAt(d, at) as string) || (cueAt(d, at) === 'post' && determined(d, at)))) beside ??= at;
      continue;
    }
    // "the Representative for Foreign Policy and Vice President, A, spoke": two offices of one.
    if (d.label[at] === 'conj' && cueAt(d, at) === 'post' && (d.head[at] as number) < at && cueAt(d, d.head[at] as number) === 'post' && isBare(d, d.head[at] as number)) {
      at = (d.head[at] as number) + 1;
      continue;
    }
    if (beside !== undefined && d.words[chunkAt(d, at).from - 1]?.form === '(') continue;
    // "talks between A and B began": the verb belongs to the talks.
    if (d.label[at] === 'conj' && chunkAt(d, Math.max(0, d.head[at] as number)).opener?.key === 'between' && (d.head[at] as number) < at) {
      at = (d.head[at] as number) + 1;
      continue;
    }
    if (chunkAt(d, at).opener && !isVerbal(d, at) && adjacent(d, at) && at > 0 && !commaBefore(d, at)) continue;
    break;
  }
  // "After the talks of the ministers in Bern, President A spoke": what stands in a phrase with a preposition is no subject.
  const inPhrase = (from: number): boolean => {
    for (let up = from; up >= 0 && up < k; up = d.head[up] as number) if (chunkAt(d, up).opener && !isVerbal(d, up)) return true;
    return false;
  };
  if (beside !== undefined && (at < 0 || !isBare(d, at) || inPhrase(at))) at = beside;
  if (at < 0 || !isBare(d, at) || at === top) return;
  const label = d.label[at] as string;
  const listed = label === 'conj' && (d.head[at] as number) >= 0 && (chunkAt(d, d.head[at] as number).opener !== undefined || isVerbal(d, d.head[at] as number));
  // "On Monday, commencing at noon, Minister A held talks": what stands before the comma has no word of the subject.
  const taken =
    label === 'nsubj' && commaBefore(d, at) && (d.head[at] as number) >= 0 && (d.head[at] as number) < at && /^(?:gerund|participle|infinitive)$/u.test(cueAt(d, d.head[at] as number) as string);
  // "On Monday, Minister A met": a day and an adverb have no subject and no object.
  const ofTime =
    /^(?:nsubj|obj|xcomp|ccomp)/u.test(label) && /^(?:time|number|adverb)$/u.test(cueAt(d, d.head[at] as number) ?? '') && !childrenAt(d, d.head[at] as number).some((c) => d.label[c] === 'cop');
  if (!listed && !taken && !ofTime && !/^(?:root|appos|dep|parataxis|obl|obl:unmarked|nmod|nmod:unmarked|obj|compound|flat)$/u.test(label)) return;
  if (label === 'obj' && !ofTime && (d.head[at] as number) !== top && (d.head[at] as number) < at) return;
  if (d.label[at] === 'root' || descends(d, top, at)) {
    d.head[top] = d.head[at] as number;
    d.label[top] = d.label[at] as string;
  }
  d.head[at] = top;
  d.label[at] = cueAt(d, k) === 'passive' ? 'nsubj:pass' : 'nsubj';
}
