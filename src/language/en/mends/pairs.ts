/** Mends two things that "and" joins: which noun the second goes with, of talks, persons and matters. */
import { adjacent, chunkAt, commaBefore, cueAt, type Draft, descends, determined, hang, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';
import { isThing } from './lists.ts';

/**
 * "the safety of navigation in the Black Sea and preparations for the session": what is no place and has no article goes on with the
 * matter before, and not with the place where that is.
 */
export function mendPair(d: Draft, k: number): void {
  const place = d.head[k] as number;
  if (d.label[k] !== 'conj' || place < 0 || place > k || !isThing(d, k) || cueAt(d, k - 1) !== 'conjunction') return;
  // "developments in the region and cooperation at the UN": each with its place.
  if (place === k - 3 && PLACING.test(chunkAt(d, k - 2).opener?.key ?? '') && k + 1 < d.chunks.length && PLACING.test(chunkAt(d, k + 1).opener?.key ?? '') && !isVerbal(d, k + 1)) takePhrase(d, k);
  if (place !== k - 2) return;
  // "prospects for work in various fields and the latest developments in the north": each with its place.
  if (
    determined(d, k) &&
    !determined(d, place) &&
    PLACING.test(chunkAt(d, place).opener?.key ?? '') &&
    !isProper(d, place) &&
    k + 1 < d.chunks.length &&
    PLACING.test(chunkAt(d, k + 1).opener?.key ?? '') &&
    !isVerbal(d, k + 1)
  ) {
    let noun = place - 1;
    while (noun > 0 && chunkAt(d, noun).opener && !isVerbal(d, noun) && !/^(?:on|about|regarding|concerning|over|including|along-with)$/u.test(chunkAt(d, noun).opener?.key ?? '')) noun--;
    if (cueAt(d, noun) === 'noun') {
      d.head[k] = noun;
      takePhrase(d, k);
    }
    return;
  }
  if (!PLACING.test(chunkAt(d, place).opener?.key ?? '') || !isProper(d, place) || isProper(d, k)) return;
  let first = place - 1;
  // "views on the situation in Ukraine and supply chains": what "on" leads to is a matter by itself.
  while (first > 0 && chunkAt(d, first).opener && !isVerbal(d, first) && !/^(?:on|about|regarding|concerning|over|including)$/u.test(chunkAt(d, first).opener?.key ?? '')) first--;
  if (first < 0 || isVerbal(d, first)) first++;
  if (first >= place || cueAt(d, first) !== 'noun' || isProper(d, first)) return;
  d.head[k] = first;
  takePhrase(d, k);
}

/** What follows at once ("for the session", "at the UN") belongs to the last matter where the grammar has given it to the verb or to a place. */
function takePhrase(d: Draft, k: number): void {
  const behind = k + 1;
  if (behind >= d.chunks.length || !adjacent(d, behind) || !chunkAt(d, behind).opener || isVerbal(d, behind) || cueAt(d, behind) === 'time' || !/^(?:obl|nmod)$/u.test(d.label[behind] as string))
    return;
  d.head[behind] = k;
  d.label[behind] = 'nmod';
}

const GATHERINGS = /^(?:talk|talks|exchange|exchanges|consultation|consultations|discussion|discussions|meeting|meetings|conversation|conversations|negotiation|negotiations|round|rounds|dialogue)$/u;

/** "held talks with Minister A and consultations with B": talks go on with talks, and with no person. */
export function mendTalks(d: Draft, k: number): void {
  const person = d.head[k] as number;
  if (d.label[k] !== 'conj' || !isThing(d, k) || cueAt(d, k - 1) !== 'conjunction' || person < 0 || person > k || !GATHERINGS.test(keyAt(d, k))) return;
  if (!/^(?:post|titled|name)$/u.test(cueAt(d, person) ?? '')) return;
  let object = person;
  while (object >= 0 && !(d.label[object] === 'obj' && cueAt(d, object) === 'noun')) object = isFiniteVerb(d, object) ? -1 : object - 1;
  if (object < 0 || !GATHERINGS.test(keyAt(d, object))) return;
  d.head[k] = object;
  takePhrase(d, k);
}

/** "held talks with President A, Minister B and Minister C": persons go on with the person, and with no talks. */
export function mendPersonBeside(d: Draft, k: number): void {
  if (!/^(?:titled|name)$/u.test(cueAt(d, k) ?? '') || !isBare(d, k) || !(commaBefore(d, k) || cueAt(d, k - 1) === 'conjunction')) return;
  const head = d.head[k] as number;
  const talks = head >= 0 && head < k && cueAt(d, head) === 'noun' && GATHERINGS.test(keyAt(d, head)) && d.label[k] === 'conj' ? head : undefined;
  const verb = head >= 0 && isFiniteVerb(d, head) && head < k && /^(?:obl:unmarked|dep|parataxis|obj|appos)$/u.test(d.label[k] as string) ? head : undefined;
  if (talks === undefined && verb === undefined) return;
  // Back over persons to the one that "with" leads to.
  let person = k - 1;
  while (person > 0 && (cueAt(d, person) === 'conjunction' || (isBare(d, person) && /^(?:titled|name|post)$/u.test(cueAt(d, person) ?? '')) || chunkAt(d, person).opener?.key === 'of')) person--;
  if (chunkAt(d, person).opener?.key !== 'with' || !/^(?:titled|name|post)$/u.test(cueAt(d, person) ?? '') || !GATHERINGS.test(keyAt(d, person - 1))) return;
  if (descends(d, person, k)) return;
  hang(d, k, person, 'conj');
}

const PLACING = /^(?:in|at|on|near|across|around)$/u;

/** Every noun of the chunk is written with a capital: "the Black Sea", "Oslo". */
const isProper = (d: Draft, k: number): boolean => {
  const { from, to } = chunkAt(d, k);
  return d.words.slice(from, to).every((w) => !w.tag.startsWith('NN') || /^\p{Lu}/u.test(w.form));
};

/** "In the course of the talks, the state and prospects of trade were discussed": what stands behind the comma is the subject, and no part of the phrase before. */
export function mendOpeningPair(d: Draft, k: number): void {
  const phrase = d.head[k] as number;
  if (d.label[k] !== 'conj' || !isThing(d, k) || !commaBefore(d, k) || phrase < 0 || phrase > k || !chunkAt(d, phrase).opener) return;
  let and = k + 1;
  while (and < d.chunks.length && chunkAt(d, and).opener && !isVerbal(d, and) && adjacent(d, and)) and++;
  if (cueAt(d, and) !== 'conjunction' || !isBare(d, and + 1)) return;
  for (let at = 0; at < k; at++) if (!chunkAt(d, at).opener && cueAt(d, at) !== 'adverb') return;
  const verb = d.head[and + 1] as number;
  if (verb < k || !/^nsubj/u.test(d.label[and + 1] as string)) return;
  d.head[k] = verb;
  d.label[k] = d.label[and + 1] as string;
  d.head[and + 1] = k;
  d.label[and + 1] = 'conj';
  d.head[and] = and + 1;
  d.label[and] = 'cc';
}
