/** Mends the object of a verb: whom one meets or calls, what two verbs share, for what one thanks. */
import { adjacent, childrenAt, chunkAt, cueAt, type Draft, descends, determined, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** "having met his counterpart": whom one has met is the object of what one has done. */
export function mendPerfectObject(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (verb !== k - 1 || !/^obl/u.test(d.label[k] as string) || !isBare(d, k) || cueAt(d, k) === 'time' || !adjacent(d, k)) return;
  if (d.words.slice(chunkAt(d, verb).from, chunkAt(d, verb).to).some((w) => w.lower === 'having') && !childrenAt(d, verb).some((c) => d.label[c] === 'obj')) d.label[k] = 'obj';
}

/** "A and B, fully sharing the view, agreed": before an article no participle describes the noun; it acts on it. */
export function mendGerundObject(d: Draft, k: number): void {
  const noun = k + 1;
  if (cueAt(d, k) !== 'gerund' || d.label[k] !== 'amod' || d.head[k] !== noun || !determined(d, noun) || chunkAt(d, k).opener) return;
  let verb = d.head[noun] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb < 0) return;
  d.head[k] = verb;
  d.label[k] = 'advcl';
  d.head[noun] = k;
  d.label[noun] = 'obj';
}

/** "commends and supports the plan": what stands behind the second verb is its object, and the first one's too. */
export function mendSharedObject(d: Draft, k: number): void {
  const first = d.head[k] as number;
  const object = k + 1;
  if (
    d.label[k] !== 'conj' ||
    !isFiniteVerb(d, k) ||
    first < 0 ||
    first > k ||
    !isFiniteVerb(d, first) ||
    !isBare(d, object) ||
    !adjacent(d, object) ||
    d.head[object] !== first ||
    d.label[object] !== 'obj'
  )
    return;
  for (let at = first + 1; at < k; at++) if (!/^(?:conjunction|adverb)$/u.test(cueAt(d, at) as string)) return;
  d.head[object] = k;
}

/** "discussed in detail the agreement": a noun without a preposition behind a verb that has no object yet, only adverbs and the like between. */
function takeObject(d: Draft, k: number): void {
  if (!isBare(d, k) || cueAt(d, k) === 'time' || !adjacent(d, k) || !/^(?:obl|nmod|appos|dep|parataxis|flat|compound|obl:unmarked|nmod:unmarked|conj)$/u.test(d.label[k] as string)) return;
  let verb = k - 1;
  for (let steps = 0; verb >= 0 && steps < 2 && !isVerbal(d, verb); steps++) {
    if (cueAt(d, verb) === 'adverb' || (chunkAt(d, verb).opener && adjacent(d, verb) && /^(?:in|to|with|at)$/u.test(chunkAt(d, verb).opener?.key ?? ''))) verb--;
    else return;
  }
  if (verb < 0 || verb === k - 1 || !/^(?:finite|gerund|infinitive|bare)$/u.test(cueAt(d, verb) as string) || descends(d, verb, k)) return;
  if (childrenAt(d, verb).some((c) => /^(?:obj|ccomp|xcomp)$/u.test(d.label[c] as string))) return;
  d.head[k] = verb;
  d.label[k] = 'obj';
}

/** "called Minister B to congratulate him": a person right behind a verb of calling is its object and not what someone is called. */
export function mendCalled(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (d.label[k] !== 'xcomp' || verb !== k - 1 || !/^(?:call|phone|telephone|name|appoint|elect)$/u.test(keyAt(d, verb)) || !/^(?:titled|name|post)$/u.test(cueAt(d, k) as string)) return;
  if (!isBare(d, k) || cueAt(d, verb) !== 'finite' || childrenAt(d, verb).some((c) => d.label[c] === 'obj')) return;
  d.label[k] = 'obj';
}

const TELLS_WHOM = new Map(
  Object.entries({
    on: 'congratulate brief update compliment',
    upon: 'congratulate',
    for: 'thank praise commend',
    about: 'inform brief tell update',
    of: 'inform',
    with: 'present provide award honour honor reward entrust',
  }).map(([p, verbs]) => [p, new Set(verbs.split(' '))]),
);

/** "congratulated the Prime Minister on his appointment": for what goes with the verb and not with whom it is said to. */
export function mendFor(d: Draft, k: number): void {
  const nearest = d.head[k] as number;
  const verbs = TELLS_WHOM.get(chunkAt(d, k).opener?.key ?? '');
  if (!verbs || isVerbal(d, k) || nearest < 0 || nearest > k) return;
  // "thanked the government and people for": the last of those to whom it is said.
  const whom = d.label[nearest] === 'conj' && (d.head[nearest] as number) >= 0 ? (d.head[nearest] as number) : nearest;
  if (d.label[whom] !== 'obj') return;
  const verb = d.head[whom] as number;
  if (verb < 0 || !verbs.has(keyAt(d, verb))) return;
  // "praised the system for transfers": what is praised may have its "for"; one thanks people only.
  if (!/^(?:post|titled|name|pronoun)$/u.test(cueAt(d, whom) as string) && keyAt(d, verb) !== 'thank') return;
  d.head[k] = verb;
  d.label[k] = 'obl';
}

/** "met the minister": a noun right behind an active verb is its object and no subject of it. */
export function mendObject(d: Draft, k: number): void {
  // "offered condolences to the nation": before a preposition no noun is part of the next one.
  if (d.label[k] === 'compound' && d.head[k] === k + 1 && isBare(d, k) && chunkAt(d, k + 1).opener && /^(?:finite|infinitive|gerund)$/u.test(cueAt(d, k - 1) ?? '') && adjacent(d, k)) {
    d.head[k] = k - 1;
    d.label[k] = 'obj';
  }
  const verb = d.head[k] as number;
  takeObject(d, k);
  if (verb !== k - 1 || d.label[k] !== 'nsubj' || !isBare(d, k) || cueAt(d, verb) !== 'finite') return;
  if (childrenAt(d, verb).some((c) => c < verb && /^nsubj/u.test(d.label[c] as string)) && !childrenAt(d, verb).some((c) => d.label[c] === 'obj')) d.label[k] = 'obj';
}
