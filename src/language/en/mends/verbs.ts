/** Mends verbs side by side: a second verb, a series of them, adverbs and asides between. */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** "wish to resume talks and agreed to meet": a finite verb goes on with the finite verb before it, not with its infinitive. */
export function mendSecondVerb(d: Draft, k: number): void {
  if (d.label[k] !== 'conj' || !isFiniteVerb(d, k)) return;
  let of = d.head[k] as number;
  const begun = of;
  while (of >= 0 && /^(?:infinitive|bare|gerund)$/u.test(cueAt(d, of) as string)) of = d.head[of] as number;
  if (of >= 0 && of !== begun && of < k && isVerbal(d, of)) d.head[k] = of;
}

/**
 * "It was agreed by both sides | to conclude": what was agreed, and nothing that the sides are to do. "to conclude a memorandum by
 * the end of the year | and to convene the second round": behind "and" another infinitive goes on with the one before.
 */
export function mendAgreedInfinitive(d: Draft, k: number): void {
  const noun = d.head[k] as number;
  const beside = d.label[k] === 'conj' && noun >= 0 && isFiniteVerb(d, noun);
  if (cueAt(d, k) !== 'infinitive' || !(d.label[k] === 'acl' || beside) || noun < 0 || noun >= k || (isVerbal(d, noun) && !beside)) return;
  const verb = d.head[noun] as number;
  const agent = !beside && verb >= 0 && cueAt(d, verb) === 'passive' && chunkAt(d, noun).opener?.key === 'by' && keyAt(d, verb - 1) === 'it';
  if (agent) {
    d.head[k] = verb;
    d.label[k] = 'xcomp';
    return;
  }
  if (cueAt(d, k - 1) !== 'conjunction' || keyAt(d, k - 1) !== 'and') return;
  let first = k - 2;
  while (first >= 0 && !isVerbal(d, first) && !/^(?:relative|that|question|subordinator)$/u.test(cueAt(d, first) ?? '')) first--;
  if (first < 0 || cueAt(d, first) !== 'infinitive' || !(beside ? descends(d, first, noun) : descends(d, noun, first))) return;
  d.head[k] = first;
  d.label[k] = 'conj';
}

/** "is to have talks, implement the pact and build trust", "will attach importance to it and be able to help": bare verbs go on with the infinitive or the modal before them. */
export function mendBareSeries(d: Draft, k: number): void {
  const cue = cueAt(d, k);
  const joined = cueAt(d, k - 1) === 'conjunction';
  const being = cue === 'being' && joined && d.words[chunkAt(d, k).from]?.tag === 'VB';
  if (!(cue === 'bare' && (joined || commaBefore(d, k))) && !being) return;
  let first = k - 1;
  while (first >= 0 && !isFiniteVerb(d, first) && !/^(?:infinitive|bare|relative|that|question|subordinator|gerund)$/u.test(cueAt(d, first) ?? '')) first--;
  if (first < 0) return;
  const modal = d.words.slice(chunkAt(d, first).from, chunkAt(d, first).to).some((w) => w.tag === 'MD');
  if (!/^(?:infinitive|bare)$/u.test(cueAt(d, first) ?? '') && !(modal && isFiniteVerb(d, first))) return;
  const top = being && k + 1 < d.chunks.length && cueAt(d, k + 1) === 'adjective' ? k + 1 : k;
  if (descends(d, first, top) || (d.label[top] === 'conj' && d.head[top] === first)) return;
  // The first of a series is what all the others go on with.
  const begun = d.label[first] === 'conj' && cueAt(d, first) === 'bare' ? (d.head[first] as number) : first;
  d.head[top] = begun;
  d.label[top] = 'conj';
  if (top !== k) {
    d.head[k] = top;
    d.label[k] = 'cop';
  }
  if (joined) {
    d.head[k - 1] = top;
    d.label[k - 1] = 'cc';
  }
}

/** "sincerely and frankly exchanged views": both tell how. */
export function mendAdverbs(d: Draft, k: number): void {
  const verb = k + 2;
  if (cueAt(d, k) !== 'adverb' || cueAt(d, k + 1) !== 'conjunction' || !isFiniteVerb(d, verb) || !/^RB/u.test(d.words[chunkAt(d, verb).from]?.tag ?? '') || d.head[k] === verb) return;
  d.head[k] = verb;
  d.label[k] = 'advmod';
  d.head[k + 1] = verb;
  d.label[k + 1] = 'cc';
}

/** "to work closely together to address it": behind an infinitive and its adverbs the next one is its aim. */
export function mendAimBehind(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'infinitive' || !adjacent(d, k) || cueAt(d, k - 1) !== 'adverb') return;
  let verb = k - 1;
  while (verb > 0 && cueAt(d, verb) === 'adverb' && adjacent(d, verb)) verb--;
  if (!/^(?:infinitive|bare)$/u.test(cueAt(d, verb) as string) || d.head[k] === verb || (d.head[k] as number) >= verb || descends(d, verb, k)) return;
  d.head[k] = verb;
  d.label[k] = 'advcl';
}

/** "conveyed greetings to the President and thanked China": what stands before "and" is not of the verb behind it. */
export function mendBeforeAnd(d: Draft): void {
  d.chunks.forEach((_, v) => {
    const first = d.head[v] as number;
    if (d.label[v] !== 'conj' || !isVerbal(d, v) || first < 0 || first > v || !isVerbal(d, first)) return;
    const and = childrenAt(d, v).find((c) => d.label[c] === 'cc' && c < v);
    if (and === undefined) return;
    for (const c of childrenAt(d, v)) if (c > first && c < and && chunkAt(d, c).opener && !isVerbal(d, c) && /^(?:obl|nmod)/u.test(d.label[c] as string)) d.head[c] = first;
  });
}

/** "focused, among other things, on trade": behind the second comma the verb goes on. */
export function mendParenthesis(d: Draft, k: number): void {
  if (k < 2 || !chunkAt(d, k).opener || isVerbal(d, k) || !commaBefore(d, k) || d.head[k] !== k - 1 || !chunkAt(d, k - 1).opener || !commaBefore(d, k - 1) || !isVerbal(d, k - 2)) return;
  d.head[k] = k - 2;
  d.label[k] = 'obl';
  if (!descends(d, k - 2, k - 1)) {
    d.head[k - 1] = k - 2;
    d.label[k - 1] = 'obl';
  }
}

/** "the plan put forward by A, and is willing": a finite verb behind "and" goes on with a finite verb, and not with a participle. */
export function mendFiniteBeside(d: Draft, k: number): void {
  const participle = d.head[k] as number;
  if (d.label[k] !== 'conj' || participle < 0 || participle > k || d.label[participle] !== 'acl' || isFiniteVerb(d, participle)) return;
  if (!isFiniteVerb(d, k) && !childrenAt(d, k).some((c) => d.label[c] === 'cop' && isFiniteVerb(d, c))) return;
  const cop = childrenAt(d, k).find((c) => d.label[c] === 'cop') ?? k;
  if (cueAt(d, Math.min(cop, k) - 1) !== 'conjunction' || childrenAt(d, k).some((c) => /^nsubj/u.test(d.label[c] as string))) return;
  let verb = d.head[participle] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb < 0 || verb > participle) return;
  d.head[k] = verb;
}

/** "The side is willing to help and looks forward": behind "and" a verb without a subject goes on with the one before, and does not tell it. */
export function mendGoingOn(d: Draft, k: number): void {
  if (!isFiniteVerb(d, k) || cueAt(d, k - 1) !== 'conjunction' || childrenAt(d, k).some((c) => /^nsubj/u.test(d.label[c] as string))) return;
  const told = childrenAt(d, k).find((c) => c < k && d.label[c] === 'ccomp');
  if (told === undefined || !childrenAt(d, told).some((c) => c < told && /^nsubj/u.test(d.label[c] as string))) return;
  d.head[told] = d.head[k] as number;
  d.label[told] = d.label[k] as string;
  d.head[k] = told;
  d.label[k] = 'conj';
  d.head[k - 1] = k;
  d.label[k - 1] = 'cc';
}
