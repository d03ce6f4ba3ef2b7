/** Mends what belongs to an encounter that a noun names: where it was, who came, on which day. */
import type { Cue } from '../chunks/chunk.ts';
import { nounGroup } from '../lexicon/wordGroups.ts';
import { adjacent, chunkAt, cueAt, type Draft, descends, determined, hang, isVerbal, keyAt } from './draft.ts';

/** The group of nouns for events. */
const EVENT = 7;

const namesEvent = (d: Draft, k: number): boolean => cueAt(d, k) === 'noun' && (nounGroup(keyAt(d, k)) === EVENT || /^(?:visit|trip|meeting|summit|tour|journey|stay)$/u.test(keyAt(d, k)));

/** "to meet | with Minister A and take part in the forum": company goes with the verb before it. */
export function mendMetWith(d: Draft, k: number): void {
  if (
    chunkAt(d, k).opener?.key !== 'with' ||
    isVerbal(d, k) ||
    !adjacent(d, k) ||
    !/^(?:infinitive|bare|gerund)$/u.test(cueAt(d, k - 1) ?? '') ||
    !/^(?:meet|speak|talk|confer)$/u.test(keyAt(d, k - 1))
  )
    return;
  if (d.head[k] !== k - 1) hang(d, k, k - 1, 'obl');
}

/** "held a meeting | with the Minister of Foreign Affairs and Trade B": right behind the meeting it is company, and nothing beside it. */
export function mendCompany(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key === 'with' && d.label[k] === 'conj' && d.head[k] === k - 1 && adjacent(d, k) && cueAt(d, k - 1) === 'noun') d.label[k] = 'nmod';
}

/** "signed the agreement between Norway and Kenya | together with Minister B": beside whom someone does it, and nothing of a state's. */
export function mendTogether(d: Draft, k: number): void {
  let of = d.head[k] as number;
  if (!/^(?:together|along|jointly)-with$/u.test(chunkAt(d, k).opener?.key ?? '') || d.label[k] !== 'obl' || !/^(?:post|titled)$/u.test(cueAt(d, k) ?? '') || of < 0 || of >= k || isVerbal(d, of))
    return;
  while (of >= 0 && !isVerbal(d, of)) of = d.head[of] as number;
  if (of >= 0 && of < k) d.head[k] = of;
}

/** "the talks held a day earlier | between A and B": between whom they were held, behind the time. */
export function mendHeldBetween(d: Draft, k: number): void {
  if (!/^(?:between|with)$/u.test(chunkAt(d, k).opener?.key ?? '') || isVerbal(d, k)) return;
  let held = k - 1;
  while (held > 0 && adjacent(d, held + 1) && (/^(?:time|adverb)$/u.test(cueAt(d, held) ?? '') || (/^(?:in|at|on)$/u.test(chunkAt(d, held).opener?.key ?? '') && !isVerbal(d, held)))) held--;
  if (held === k - 1 || held < 1 || cueAt(d, held) !== 'participle' || !/^(?:hold|convene)$/u.test(keyAt(d, held)) || !namesEvent(d, held - 1)) return;
  hang(d, k, held, 'obl');
}

/** "included a meeting of A with B, and a meeting | with C": behind a meeting that stands beside another it tells with whom that one was. */
export function mendSecondCompany(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'with' || isVerbal(d, k) || !adjacent(d, k) || d.head[k] === k - 1) return;
  const meeting = k - 1;
  if (
    !/^(?:meeting|talk|conversation|discussion|consultation|interview)s?$/u.test(keyAt(d, meeting)) ||
    cueAt(d, meeting) !== 'noun' ||
    chunkAt(d, meeting).opener ||
    cueAt(d, meeting - 1) !== 'conjunction'
  )
    return;
  hang(d, k, meeting, 'nmod');
}

/** "met Wednesday with the minister": a day has no company. */
export function mendOfDay(d: Draft, k: number): void {
  const day = d.head[k] as number;
  const opener = chunkAt(d, k).opener?.key ?? '';
  const person = /^(?:for|by|from)$/u.test(opener) && /^(?:post|titled|name)$/u.test(cueAt(d, k) ?? '');
  if (!(opener === 'with' || person) || isVerbal(d, k) || day < 0 || cueAt(d, day) !== 'time' || d.label[k] !== 'nmod') return;
  const verb = d.head[day] as number;
  if (verb >= 0 && isVerbal(d, verb)) hang(d, k, verb, 'obl');
}

/** "the aim of the visit to Slovenia on Tuesday": where and when follow the noun that they tell of. */
export function mendOfEvent(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (!opener || !/^(?:to|in|at|on|from|with)$/u.test(opener.key) || isVerbal(d, k) || !adjacent(d, k)) return;
  let event = k - 1;
  if (chunkAt(d, event).opener && !namesEvent(d, event) && d.label[event] === 'nmod') event = d.head[event] as number;
  if (event < 0 || !namesEvent(d, event) || chunkAt(d, event).opener?.key !== 'of' || d.label[event] !== 'nmod') return;
  if (d.head[k] === d.head[event] && (d.head[k] as number) < event && d.label[k] === 'nmod') d.head[k] = event;
}

/** What is recalled was on another day than the recalling. */
const RECALLING = /^(?:recall|remember|return|reciprocate|repay|commemorate|evoke)$/u;

/** "discussed the forthcoming visit to Kenya", "recalled the visit of the President to Kenya in May": where it goes follows the journey, and when it was, too. */
export function mendDestination(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (chunkAt(d, k).opener?.key !== 'to' || cueAt(d, k) !== 'name' || !adjacent(d, k) || d.label[k] !== 'obl' || verb < 0 || verb >= k - 1) return;
  let journey = k - 1;
  while (journey > verb + 1 && adjacent(d, journey) && chunkAt(d, journey).opener?.key === 'of' && !isVerbal(d, journey)) journey--;
  if (!/^(?:visit|trip|tour|journey|mission)$/u.test(keyAt(d, journey)) || d.head[journey] !== verb || d.label[journey] !== 'obj' || /^(?:pay|make|take)$/u.test(keyAt(d, verb))) return;
  hang(d, k, journey, 'nmod');
  const { from, to } = chunkAt(d, journey);
  const ahead = d.words.slice(from, to).some((w) => /^(?:forthcoming|upcoming|planned|scheduled|next)$/u.test(w.lower));
  if (!ahead && !RECALLING.test(keyAt(d, verb))) return;
  if (k + 1 < d.chunks.length && cueAt(d, k + 1) === 'time' && adjacent(d, k + 1) && d.head[k + 1] === verb) hang(d, k + 1, journey, 'nmod');
}

const VISIT = /^(?:visit|trip|tour|journey)$/u;

/** "signed during A's visit to Oslo on 3 May", "reached during the visit to Oslo by Minister A in May": where, who and when follow the visit right before them. */
export function mendOfVisit(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (!opener || !/^(?:to|by|on|in|from)$/u.test(opener.key) || isVerbal(d, k) || !adjacent(d, k)) return;
  let visit = k - 1;
  while (visit > k - 4 && visit > 0 && !VISIT.test(keyAt(d, visit)) && adjacent(d, visit) && !isVerbal(d, visit) && /^(?:to|by|in|at)$/u.test(chunkAt(d, visit).opener?.key ?? '')) visit--;
  if (
    !VISIT.test(keyAt(d, visit)) ||
    isVerbal(d, visit) ||
    !(/^(?:during|since|after|following|at|of)$/u.test(chunkAt(d, visit).opener?.key ?? '') || (opener.key === 'by' && !chunkAt(d, visit).opener))
  )
    return;
  const verb = d.head[k] as number;
  const hung = verb > visit && verb < k && !isVerbal(d, verb);
  if (verb < 0 || !(hung || (verb < visit && d.label[k] === 'obl')) || descends(d, visit, k)) return;
  const fits =
    opener.key === 'by' ? /^(?:titled|name|post)$/u.test(cueAt(d, k) as Cue) : opener.key === 'to' ? cueAt(d, k) === 'name' || determined(d, k) : cueAt(d, k) === 'time' || cueAt(d, k) === 'number';
  if (!fits) return;
  d.head[k] = visit;
  d.label[k] = 'nmod';
}
