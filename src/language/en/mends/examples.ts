/** Mends what is named besides a list: what is included, singled out, or other than the rest, and what follows in time. */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, determined, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';
import { begins, firstBefore, isThing, SINGLING } from './lists.ts';

/** "to work with Norway, the EU, and other partners": the others are more of those before them. */
export function mendOthers(d: Draft, k: number): void {
  if (!isBare(d, k) || cueAt(d, k - 1) !== 'conjunction' || d.words[chunkAt(d, k).from]?.lower !== 'other' || k < 3) return;
  const last = k - 2;
  if (cueAt(d, last) !== 'name' || isVerbal(d, last)) return;
  const first = d.label[last] === 'conj' && (d.head[last] as number) >= 0 && (d.head[last] as number) < last ? (d.head[last] as number) : last;
  if (d.head[k] === first || descends(d, first, k)) return;
  d.head[k] = first;
  d.label[k] = 'conj';
  d.head[k - 1] = k;
  d.label[k - 1] = 'cc';
}

/** "went over the state of relations, including A": what is included belongs to the noun before, and not to the verb. */
export function mendIncluding(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (!/^(?:including|such-as)$/u.test(chunkAt(d, k).opener?.key ?? '') || isVerbal(d, k) || verb < 0 || verb > k || !isVerbal(d, verb) || cueAt(d, verb) === 'passive') return;
  const noun = childrenAt(d, verb)
    .filter((c) => c > verb && c < k && cueAt(d, c) === 'noun' && /^(?:obj|obl)$/u.test(d.label[c] as string))
    .at(-1);
  if (noun === undefined) return;
  d.head[k] = noun;
  d.label[k] = 'nmod';
}

/** "discussed trade, including through ports, and the situation in A": one example alone has no comma before its "and", so the list goes on. */
export function mendBehindIncluded(d: Draft, k: number): void {
  if (d.label[k] !== 'conj' || chunkAt(d, k).opener || !determined(d, k) || cueAt(d, k - 1) !== 'conjunction' || !commaBefore(d, k - 1)) return;
  let included = d.head[k] as number;
  if (included < 0) return;
  // "including through ports": with a second preposition the word stands by itself.
  const through = included > 0 && d.words[chunkAt(d, included - 1).head]?.lower === 'including';
  if (!(through || /^(?:including|such-as)$/u.test(chunkAt(d, included).opener?.key ?? '')) || !commaBefore(d, through ? included - 1 : included)) return;
  if (d.head.some((h, n) => h === included && n < k && d.label[n] === 'conj')) return;
  included = d.head[included] as number;
  const noun = isVerbal(d, included) ? childrenAt(d, included).find((c) => d.label[c] === 'obj' && c < k) : included;
  if (noun === undefined || noun < 0 || !isThing(d, noun)) return;
  d.head[k] = noun;
}

/** "developments in A and B following the revolts": tells when, and is no member of the list; nor is "with special regard to C". */
export function mendFollowing(d: Draft, k: number): void {
  const opener = chunkAt(d, k).opener?.key;
  if (d.label[k] !== 'conj' || opener === undefined || cueAt(d, k - 1) === 'conjunction') return;
  // ", according to a statement": whence it is known.
  if (opener === 'according-to') {
    let verb = d.head[k] as number;
    while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
    if (verb >= 0) d.head[k] = verb;
    d.label[k] = verb >= 0 ? 'obl' : 'nmod';
    return;
  }
  // "held talks with A, at State House": with no "and" before it, a place is no member of a list of things.
  const first = d.head[k] as number;
  if (/^(?:at|in|on)$/u.test(opener) && !isVerbal(d, k) && first >= 0 && first < k && !chunkAt(d, first).opener) {
    const verb = d.head[first] as number;
    if (verb >= 0 && isVerbal(d, verb) && !d.head.some((h, n) => h === first && n > k && d.label[n] === 'conj')) {
      d.head[k] = verb;
      d.label[k] = 'obl';
      return;
    }
  }
  // "the main issues, including A": what is included is no member of the list.
  if (/^(?:including|such-as)$/u.test(opener) && !isVerbal(d, k)) d.label[k] = 'nmod';
  if (opener === 'with' && SINGLING.test(keyAt(d, k))) d.label[k] = 'nmod';
  if (!/^(?:following|after|before|during|since|until)$/u.test(opener) || isVerbal(d, k) || !adjacent(d, k)) return;
  d.label[k] = 'nmod';
  if (!isVerbal(d, k - 1)) d.head[k] = (d.head[k] as number) < k ? (d.head[k] as number) : k - 1;
}

/** "took stock of relations, particularly the export of rice": what is singled out goes on with the matters before. */
export function mendSingledOut(d: Draft, k: number): void {
  if (!isThing(d, k) || cueAt(d, k - 1) !== 'adverb' || !begins(d, k) || !/^(?:parataxis|dep|appos|obj|obl:unmarked|nmod:unmarked)$/u.test(d.label[k] as string)) return;
  const first = firstBefore(d, k - 1);
  if (first === undefined || first === k || descends(d, first, k)) return;
  d.head[k] = first;
  d.label[k] = 'conj';
}
