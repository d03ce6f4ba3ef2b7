/** Mends lists of things that commas divide: "the talks on A of B, C between D and E, and F". */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, determined, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** Nouns that lead to what they are about: the list is that of the matters, and not of the views. */
const ABOUT =
  /^(?:view|views|opinion|idea|exchange|discussion|talk|talks|conversation|consultation|dialogue|information|assessment|briefing|negotiation|attention|emphasis|focus|importance|range|number|series|meeting|note|stock|review|regard|reference)$/u;

const MATTER = /^(?:on|about|regarding|concerning|over|to|of|with|upon|including|such-as)$/u;

/** "with special regard to", "with emphasis on". */
export const SINGLING = /^(?:regard|reference|attention|emphasis|focus)$/u;

/** A thing without a preposition: no person, no day, no name. */
export const isThing = (d: Draft, k: number): boolean => cueAt(d, k) === 'noun' && isBare(d, k);

/** A list ends where a clause begins, or at a dash or colon. */
const opensClause = (d: Draft, k: number): boolean =>
  /^(?:relative|question|subordinator|that|existential|pronoun)$/u.test(cueAt(d, k) ?? '') || (k < d.chunks.length && /^[–—:;-]$/u.test(d.words[chunkAt(d, k).from - 1]?.form ?? ''));

/** Behind a comma, or behind "particularly" and the like that a comma stands before. */
export const begins = (d: Draft, k: number): boolean => commaBefore(d, k) || (cueAt(d, k - 1) === 'adverb' && SPECIFYING.test(keyAt(d, k - 1)) && commaBefore(d, k - 1));

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
export function firstBefore(d: Draft, second: number): number | undefined {
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
