/** Mends lists of things that commas divide: "the talks on A of B, C between D and E, and F". */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, determined, hang, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** Nouns that lead to what they are about: the list is that of the matters, and not of the views. */
const ABOUT =
  /^(?:view|views|opinion|idea|exchange|discussion|talk|talks|conversation|consultation|dialogue|information|assessment|briefing|negotiation|attention|emphasis|focus|importance|range|number|series|meeting|note|stock|review|regard|reference)$/u;

const MATTER = /^(?:on|about|regarding|concerning|over|to|of|with|upon|including|such-as)$/u;

/** "with special regard to", "with emphasis on". */
const SINGLING = /^(?:regard|reference|attention|emphasis|focus)$/u;

/** A thing without a preposition: no person, no day, no name. */
const isThing = (d: Draft, k: number): boolean => cueAt(d, k) === 'noun' && isBare(d, k);

/** A list ends where a clause begins, or at a dash or colon. */
const opensClause = (d: Draft, k: number): boolean =>
  /^(?:relative|question|subordinator|that|existential|pronoun)$/u.test(cueAt(d, k) ?? '') || (k < d.chunks.length && /^[–—:;-]$/u.test(d.words[chunkAt(d, k).from - 1]?.form ?? ''));

/** Behind a comma, or behind "particularly" and the like that a comma stands before. */
const begins = (d: Draft, k: number): boolean => commaBefore(d, k) || (cueAt(d, k - 1) === 'adverb' && SPECIFYING.test(keyAt(d, k - 1)) && commaBefore(d, k - 1));

const SPECIFYING = /^(?:particular|particularly|especially|notably|namely|mainly|primarily|alia|specifically)$/u;

/** Puts the lists of a sentence right, each found from its second member on. */
export function mendLists(d: Draft): void {
  for (let k = 1; k < d.chunks.length; k++) {
    if (!begins(d, k) || !isThing(d, k)) continue;
    const members = membersFrom(d, k);
    if (!members.length) continue;
    const first = mattersBefore(d, k, members) ?? firstBefore(d, k) ?? waysBefore(d, k);
    if (first !== undefined) tie(d, first, members);
    k = members.at(-1) as number;
  }
}

/** The members of the list from its second on, the last behind "and"; none where no "and" closes the list. */
function membersFrom(d: Draft, second: number): number[] {
  const out = [second];
  for (let k = second + 1; k < d.chunks.length; k++) {
    if (isFiniteVerb(d, k) || opensClause(d, k)) return [];
    if (begins(d, k) && isThing(d, k)) out.push(k);
    else if (cueAt(d, k) === 'conjunction' && keyAt(d, k) === 'and' && isLastThing(d, k + 1, out.length)) {
      const closes = commaBefore(d, k) || !laterMember(d, k + 2);
      if (!closes) continue;
      // "trade between A and B": "and" joins what "between" wants.
      if (!commaBefore(d, k) && chunkAt(d, k - 1).opener?.key === 'between') continue;
      return [...out, k + 1, ...besidesBehind(d, k + 2)];
    } else if (commaBefore(d, k) && !chunkAt(d, k).opener && cueAt(d, k) !== 'adverb') return [];
  }
  return [];
}

/** "A, B, C and the Green Deal": also a name with an article, where the list is long. */
const isLastThing = (d: Draft, k: number, before: number): boolean => isThing(d, k) || (before > 1 && cueAt(d, k) === 'name' && isBare(d, k) && determined(d, k));

/** "A, B and C, as well as other items": one more. */
function besidesBehind(d: Draft, from: number): number[] {
  let k = from;
  while (k < d.chunks.length && chunkAt(d, k).opener && !isVerbal(d, k) && adjacent(d, k)) k++;
  return isBesides(d, k) && isThing(d, k + 1) ? [k + 1] : [];
}

/** ", as well as" */
const isBesides = (d: Draft, k: number): boolean => cueAt(d, k) === 'conjunction' && commaBefore(d, k) && d.words[chunkAt(d, k).from]?.lower === 'as';

/** Whether the list goes on behind: a thing behind a comma, or ", and". */
function laterMember(d: Draft, from: number): boolean {
  for (let k = from; k < d.chunks.length; k++) {
    if (isFiniteVerb(d, k) || opensClause(d, k) || isBesides(d, k)) return false;
    if ((begins(d, k) && isThing(d, k)) || (cueAt(d, k) === 'conjunction' && keyAt(d, k) === 'and' && isThing(d, k + 1))) return true;
  }
  return false;
}

const WAYS = /^(?:way|means|mean|opportunity|prospect|possibility|measure|step|avenue|effort)$/u;

/** "ways to widen them in all fields, further questions and C": the list goes on with the ways, and not with what is done. */
function waysBefore(d: Draft, second: number): number | undefined {
  for (let k = second - 1; k > 0 && second - k < 12; k--) {
    // "to enhance them": the pronoun opens no clause here.
    if (isFiniteVerb(d, k) || (opensClause(d, k) && cueAt(d, k) !== 'pronoun')) return undefined;
    if (cueAt(d, k) === 'infinitive') {
      const noun = k - 1;
      return WAYS.test(keyAt(d, noun)) && !descends(d, noun, k) ? noun : undefined;
    }
  }
  return undefined;
}

const TALKING = /^(?:discuss|review|address|cover|tackle|examine|explore|consider|raise|broach|touch-on|talk|speak|focus|deal|concern|exchange|debate)$/u;

/**
 * "discussed aid for people crossing the river, Norway's security, and steps to end the war": where a member is more than a bare noun,
 * the list is that of the matters, and not of what stands inside the first.
 */
function mattersBefore(d: Draft, second: number, members: readonly number[]): number | undefined {
  let verb = second - 1;
  let inner = false;
  while (verb >= 0 && !isFiniteVerb(d, verb)) {
    if ((commaBefore(d, verb) && verb < second) || opensClause(d, verb)) return undefined;
    inner ||= isVerbal(d, verb);
    verb--;
  }
  if (verb < 0 || !inner || cueAt(d, verb) === 'passive' || !TALKING.test(keyAt(d, verb)) || !members.some((m) => isWeighty(d, m))) return undefined;
  // "the projects related to the port, the railway and the school": what the preposition leads to is the list.
  const plain = (m: number): boolean => determined(d, m) && !chunkAt(d, m).inner.some((a) => a.label === 'nmod:poss') && !(m + 1 < d.chunks.length && adjacent(d, m + 1) && chunkAt(d, m + 1).opener);
  if (chunkAt(d, second - 1).opener && !isVerbal(d, second - 1) && determined(d, second - 1) && members.every(plain)) return undefined;
  let first = verb + 1;
  while (first < second && /^(?:adverb|time)$/u.test(cueAt(d, first) ?? '')) first++;
  while (first + 1 < second && ABOUT.test(keyAt(d, first)) && MATTER.test(chunkAt(d, first + 1).opener?.key ?? '') && !isVerbal(d, first + 1) && adjacent(d, first + 1)) first++;
  const { opener } = chunkAt(d, first);
  return first < second && cueAt(d, first) === 'noun' && (!opener || MATTER.test(opener.key)) ? first : undefined;
}

/** "Norway's security", "the situation", "steps to end it": with an article, an owner or an aim of its own. */
const isWeighty = (d: Draft, k: number): boolean => determined(d, k) || chunkAt(d, k).inner.some((a) => a.label === 'nmod:poss') || (cueAt(d, k + 1) === 'infinitive' && WAYS.test(keyAt(d, k)));

/** The first member: behind a verb its object or what its preposition leads to, or the subject at the head of the sentence. */
function firstBefore(d: Draft, second: number): number | undefined {
  let start = second - 1;
  while (start >= 0 && !isVerbal(d, start) && !opensClause(d, start) && !(commaBefore(d, start) && start < second - 1 && cueAt(d, start) !== 'adverb')) {
    if (cueAt(d, start) === 'adjective' || (chunkAt(d, start).opener && isVerbal(d, start))) return undefined;
    start--;
  }
  // "issues of cooperation, including the progress of A, B and C": what is included makes the list.
  if (start >= 0 && start < second && /^(?:including|such-as)$/u.test(chunkAt(d, start).opener?.key ?? '') && !isVerbal(d, start) && commaBefore(d, start)) return start;
  // "turned to the region, with special regard to the war in A, the situation in B and C": what is singled out makes the list.
  const apart = start >= 0 && !isVerbal(d, start) && chunkAt(d, start).opener?.key === 'with' && SINGLING.test(keyAt(d, start));
  if (start >= 0 && !isVerbal(d, start) && !apart) return undefined;
  if (apart) start--;
  // "views were exchanged on A, B and C": behind a passive what a preposition leads to.
  else if (start >= 0 && cueAt(d, start) === 'passive' && !/^(?:on|about|regarding|concerning)$/u.test(chunkAt(d, start + 1).opener?.key ?? '')) return undefined;
  else if (start >= 0 && !/^(?:finite|infinitive|bare|gerund|passive|participle)$/u.test(cueAt(d, start) ?? '')) return undefined;
  // "wished the people peace, progress and health": what is wished makes the list.
  if (start >= 0 && keyAt(d, start) === 'wish') return childrenAt(d, start).find((c) => d.label[c] === 'obj' && c < second);
  let first = start + 1;
  while (first < second && /^(?:adverb|time)$/u.test(cueAt(d, first) ?? '')) first++;
  if (first >= second || !(isThing(d, first) || chunkAt(d, first).opener)) return undefined;
  while (first + 1 < second && ABOUT.test(keyAt(d, first)) && MATTER.test(chunkAt(d, first + 1).opener?.key ?? '') && !isVerbal(d, first + 1) && adjacent(d, first + 1)) first++;
  if (cueAt(d, first) !== 'noun') return undefined;
  const { opener } = chunkAt(d, first);
  return !opener || MATTER.test(opener.key) ? first : undefined;
}

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

const PLACING = /^(?:in|at|on|near|across|around)$/u;

/** Every noun of the chunk is written with a capital: "the Black Sea", "Oslo". */
const isProper = (d: Draft, k: number): boolean => {
  const { from, to } = chunkAt(d, k);
  return d.words.slice(from, to).every((w) => !w.tag.startsWith('NN') || /^\p{Lu}/u.test(w.form));
};

/** Hangs the members on the first, and what stands between them on the one before. */
export function tie(d: Draft, first: number, members: readonly number[]): void {
  const all = [first, ...members];
  if (members.some((m) => descends(d, first, m))) return;
  members.forEach((m, n) => {
    d.head[m] = first;
    d.label[m] = 'conj';
    if (cueAt(d, m - 1) === 'conjunction') {
      d.head[m - 1] = m;
      d.label[m - 1] = 'cc';
    }
    const before = all[n] as number;
    // What stands between two members belongs to the first of them.
    for (let k = before + 1; k < m; k++) {
      const h = d.head[k] as number;
      if (h >= before && h < m) continue;
      if (cueAt(d, k) === 'conjunction' && k === m - 1) continue;
      if (n > 0 || (h > before && h !== k)) {
        d.head[k] = before;
        d.label[k] = chunkAt(d, k).opener ? 'nmod' : (d.label[k] as string);
      }
    }
  });
  const last = members.at(-1) as number;
  for (const c of all) for (const k of childrenAt(d, c)) if (k > last && c !== last && chunkAt(d, k).opener) d.head[k] = last;
}

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
