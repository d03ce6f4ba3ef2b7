/** Mends what tells when: days, spans and seasons, which are no subject and no object. */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** "received the delegation led by A, member of the Board, on July 28": behind the comma the day is that of the sentence's verb. */
export function mendDayBehind(d: Draft, k: number): void {
  const participle = d.head[k] as number;
  if (cueAt(d, k) !== 'time' || chunkAt(d, k).opener?.key !== 'on' || !commaBefore(d, k) || participle < 0 || cueAt(d, participle) !== 'participle' || d.label[participle] !== 'acl') return;
  let verb = d.head[participle] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb >= 0 && verb < k) d.head[k] = verb;
}

/** "met today", "take place next spring": a day without a preposition is no subject and no object. */
export function mendTime(d: Draft, k: number): void {
  // "discussed ways to help": no way in which it was done.
  if (d.label[k] === 'obl:unmarked' && keyAt(d, k) === 'way' && isBare(d, k) && adjacent(d, k) && isVerbal(d, k - 1) && d.head[k] === k - 1) d.label[k] = 'obj';
  // "called for an end and for solving the dispute": no verb is the particle of another.
  if (d.label[k] === 'compound:prt' && isVerbal(d, k)) d.label[k] = 'advcl';
  if (cueAt(d, k) !== 'time') return;
  const place = d.head[k] as number;
  // "In Oslo on Tuesday, A held talks with B, who then hosted him": the day is that of the verb, and no remark on the town.
  // "visits to Oman, Kuwait, and Qatar from 27-30 June": nor on the last of several.
  const first = d.label[place] === 'conj' ? (d.head[place] as number) : place;
  if (chunkAt(d, k).opener && d.label[k] === 'dep' && place >= 0 && place === k - 1 && chunkAt(d, first)?.opener && isVerbal(d, d.head[first] as number)) {
    d.head[k] = d.head[first] as number;
    d.label[k] = 'obl';
  }
  if (chunkAt(d, k).opener) return;

  // "In Bern today, A met B": the day tells when that happened, and not which Bern.
  if (d.label[k] === 'nmod:unmarked' && place >= 0 && place === k - 1 && chunkAt(d, place).opener && cueAt(d, place) === 'name' && isVerbal(d, d.head[place] as number)) {
    d.head[k] = d.head[place] as number;
    d.label[k] = 'obl:unmarked';
  }
  // "had a call this afternoon with B", "held talks today in Oslo": the day is that of the verb.
  const deictic = /^(?:this|today|yesterday|tonight)$/u.test(d.words[chunkAt(d, k).from]?.lower ?? '');
  if (d.label[k] === 'nmod:unmarked' && deictic && place === k - 1 && cueAt(d, place) === 'noun' && d.label[place] === 'obj' && isFiniteVerb(d, d.head[place] as number)) {
    d.head[k] = d.head[place] as number;
    d.label[k] = 'obl:unmarked';
  }
  if (
    /^(?:nsubj|obj|advcl|ccomp)/u.test(d.label[k] as string) &&
    ((d.label[k] !== 'nsubj' && /^(?:next|last|this)$/u.test(d.words[chunkAt(d, k).from]?.lower ?? '')) ||
      /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(keyAt(d, k)))
  )
    d.label[k] = 'obl:unmarked';
}

/** "received a call today from Minister A": from whom the verb tells, and no day. */
export function mendBehindTime(d: Draft): void {
  d.chunks.forEach((_, k) => {
    const verb = d.head[k] as number;
    if (cueAt(d, k) !== 'time' || chunkAt(d, k).opener || verb < 0 || !isVerbal(d, verb)) return;
    for (const c of childrenAt(d, k))
      if (c > k && /^(?:with|from|by|to|for|in|at|on)$/u.test(chunkAt(d, c).opener?.key ?? '') && !isVerbal(d, c)) {
        d.head[c] = verb;
        d.label[c] = 'obl';
      }
  });
}

/** "At 4.30 p.m. | on Wednesday | in Berlin, A will sign": day and town are those of the verb, and not of the clock. */
export function mendClock(d: Draft, k: number): void {
  const clock = d.head[k] as number;
  if (clock < 0 || clock >= k || d.label[k] !== 'nmod' || !/^(?:on|in|at)$/u.test(chunkAt(d, k).opener?.key ?? '') || !CLOCK.test(keyAt(d, clock)) || !chunkAt(d, clock).opener) return;
  const verb = d.head[clock] as number;
  if (verb < 0 || !isVerbal(d, verb)) return;
  d.head[k] = verb;
  d.label[k] = 'obl';
}

const CLOCK = /^(?:[ap]\.?m\.?|hours|o'clock|noon|midday|midnight)$/u;

/** "visits to Oman, Kuwait and Qatar from 27 to 30 June": a span of days tells when, and not which Qatar. */
export function mendSpan(d: Draft, k: number): void {
  if (
    chunkAt(d, k).opener?.key !== 'from' ||
    !/^(?:number|time)$/u.test(cueAt(d, k) as string) ||
    cueAt(d, k + 1) !== 'time' ||
    !/^(?:to|until|till|through)$/u.test(chunkAt(d, k + 1).opener?.key ?? '')
  )
    return;
  let of = d.head[k] as number;
  while (of >= 0 && of < k && (cueAt(d, of) === 'name' || d.label[of] === 'conj') && !isVerbal(d, of)) of = d.head[of] as number;
  if (of < 0 || of > k || of === d.head[k]) return;
  d.head[k] = of;
  d.label[k] = isVerbal(d, of) ? 'obl' : 'nmod';
}

/** "met one-on-one | on Tuesday": when and where go with the verb, and with no adverb. */
export function mendOnAdverb(d: Draft, k: number): void {
  const adverb = d.head[k] as number;
  if (adverb < 0 || adverb >= k || cueAt(d, adverb) !== 'adverb' || isVerbal(d, k) || !/^(?:on|in|at)$/u.test(chunkAt(d, k).opener?.key ?? '')) return;
  const verb = d.head[adverb] as number;
  if (verb < 0 || !isVerbal(d, verb)) return;
  d.head[k] = verb;
  d.label[k] = 'obl';
}

/** "agreed to intensify coordination, and to hold consultations in Oslo in May": where and when go with the infinitive that stands last. */
export function mendNearInfinitive(d: Draft, k: number): void {
  const first = d.head[k] as number;
  if (first < 0 || first >= k || !/^(?:obl|obl:unmarked)$/u.test(d.label[k] as string) || !/^(?:infinitive|bare)$/u.test(cueAt(d, first) ?? '') || isVerbal(d, k)) return;
  if (chunkAt(d, k).opener && !/^(?:in|at|on|by|during|before|next)$/u.test(chunkAt(d, k).opener?.key ?? '')) return;
  const second = childrenAt(d, first).findLast((c) => c > first && c < k && d.label[c] === 'conj' && /^(?:infinitive|bare)$/u.test(cueAt(d, c) ?? ''));
  if (second === undefined || d.chunks.some((_, n) => n > second && n <= k && (isVerbal(d, n) || commaBefore(d, n)))) return;
  d.head[k] = second;
}

/** "handed a letter to Minister A during a meeting": no person has a time of day; what was done to him has. */
export function mendDuring(d: Draft, k: number): void {
  const person = d.head[k] as number;
  if (chunkAt(d, k).opener?.key !== 'during' || isVerbal(d, k) || person < 0 || person >= k || !/^(?:titled|post)$/u.test(cueAt(d, person) as string)) return;
  let verb = d.head[person] as number;
  while (verb >= 0 && !isVerbal(d, verb) && !/^(?:noun|gerund)$/u.test(cueAt(d, verb) as string)) verb = d.head[verb] as number;
  if (verb < 0 || verb >= k || !isVerbal(d, verb)) return;
  d.head[k] = verb;
  d.label[k] = 'obl';
}
