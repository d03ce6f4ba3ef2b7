/**
 * What English word order leaves no choice about, put right where the parser went wrong: "of" goes with the noun before it, a
 * phrase with a preposition is no subject, a finite verb has one.
 */
import type { Chunk, Cue } from './chunk.ts';
import type { DeskWord } from './desk.ts';
import { nounGroup, SPEECH_VERBS, TOPICAL } from './wordGroups.ts';

/** The stretches of a sentence with the tree over them; roots have the head -1. */
export interface Draft {
  readonly words: readonly DeskWord[];
  readonly chunks: readonly Chunk[];
  readonly head: number[];
  readonly label: string[];
}

const FINITE: ReadonlySet<Cue> = new Set<Cue>(['finite', 'passive', 'copula']);
const VERBAL: ReadonlySet<Cue> = new Set<Cue>(['finite', 'passive', 'copula', 'infinitive', 'bare', 'gerund', 'participle', 'being']);
const NOMINAL: ReadonlySet<Cue> = new Set<Cue>(['pronoun', 'noun', 'name', 'titled', 'post', 'time', 'number']);
/** Verbs that tell someone that something is so. */
const TELLS = /^(?:tell|inform|assure|reassure|remind|notify|convince|warn|brief|advise|promise)$/u;
/** Verbs that tell someone of something. */
const TELLS_OF = /^(?:assure|inform|notify|remind|accuse|convince|deprive|warn|advise|apprise)$/u;

const chunkAt = (d: Draft, k: number): Chunk => d.chunks[k] as Chunk;
const cueAt = (d: Draft, k: number): Cue | undefined => d.chunks[k]?.cue;
const keyAt = (d: Draft, k: number): string => d.words[chunkAt(d, k).head]?.key ?? '';
const isVerbal = (d: Draft, k: number): boolean => VERBAL.has(cueAt(d, k) as Cue);
const isFiniteVerb = (d: Draft, k: number): boolean => FINITE.has(cueAt(d, k) as Cue);
/** A noun with no preposition. */
const isBare = (d: Draft, k: number): boolean => NOMINAL.has(cueAt(d, k) as Cue) && !chunkAt(d, k).opener;
const adjacent = (d: Draft, k: number): boolean => k > 0 && chunkAt(d, k - 1).to === chunkAt(d, k).from;
const childrenAt = (d: Draft, k: number): number[] => d.head.flatMap((h, c) => (h === k ? [c] : []));
const commaBefore = (d: Draft, k: number): boolean => d.words[chunkAt(d, k).from - 1]?.form === ',';

function descends(d: Draft, k: number, ancestor: number): boolean {
  for (let at = d.head[k] as number, steps = 0; at >= 0 && steps <= d.head.length; at = d.head[at] as number, steps++) if (at === ancestor) return true;
  return false;
}

/** Hangs `k` on `head`; where `head` hangs below `k`, it first takes the place of `k`. */
export function hang(d: Draft, k: number, head: number, label: string): void {
  if (k === head) return;
  if (descends(d, head, k)) {
    d.head[head] = d.head[k] as number;
    d.label[head] = d.label[k] as string;
  }
  d.head[k] = head;
  d.label[k] = label;
}

export function mend(d: Draft, appositions: readonly (readonly [number, number])[]): void {
  for (const [beside, of] of appositions) hang(d, beside, of, 'appos');
  d.chunks.forEach((_, k) => {
    mendOwner(d, k);
    mendPreposed(d, k);
    mendMatter(d, k);
    mendParticiple(d, k);
    mendSecondVerb(d, k);
    mendTime(d, k);
  });
  d.chunks.forEach((_, k) => {
    mendOfEvent(d, k);
    mendParties(d, k);
    mendRelative(d, k);
    mendSecondClause(d, k);
  });
  d.chunks.forEach((_, k) => {
    mendBetween(d, k);
    mendPredicative(d, k);
    mendThatClause(d, k);
    mendReturn(d, k);
    mendOuterVerb(d, k);
    mendPlaces(d, k);
    mendNearest(d, k);
    mendParenthesis(d, k);
    mendSamePreposition(d, k);
  });
  d.chunks.forEach((_, k) => {
    mendWithin(d, k);
    mendAgent(d, k);
    mendSubject(d, k);
    mendMembers(d, k);
    mendParallel(d, k);
    mendObject(d, k);
  });
  mendInversion(d);
  mendRoot(d);
  mendSpeechLast(d);
}

/** "On 14 May, a meeting took place": a phrase with a preposition governs no sentence that has a finite verb. */
function mendRoot(d: Draft): void {
  d.chunks.forEach((chunk, k) => {
    if (d.head[k] !== -1 || !chunk.opener || isVerbal(d, k) || childrenAt(d, k).some((c) => d.label[c] === 'cop')) return;
    const verb = childrenAt(d, k).find(
      (c) =>
        c > k &&
        isFiniteVerb(d, c) &&
        /^(?:dep|parataxis|acl|acl:relcl|advcl|ccomp|xcomp|conj)$/u.test(d.label[c] as string) &&
        childrenAt(d, c).some((n) => /^nsubj/u.test(d.label[n] as string) && !/^(?:relative|that)$/u.test(cueAt(d, n) as string)),
    );
    if (verb === undefined || chunkAt(d, verb - 1).cue === 'relative') return;
    d.head[verb] = -1;
    d.label[verb] = 'root';
    d.head[k] = verb;
    d.label[k] = 'obl';
  });
}

/** "Relations are excellent, Minister Tarn stressed": behind the last comma come who says it and the verb of speech. */
function mendSpeechLast(d: Draft): void {
  for (let k = d.chunks.length - 1; k > 1; k--) {
    if (cueAt(d, k) !== 'finite' || !SPEECH_VERBS.has(keyAt(d, k)) || !isBare(d, k - 1) || !adjacent(d, k) || !commaBefore(d, k - 1)) continue;
    const subject = k - 1;
    if (!/^(?:pronoun|name|titled|post)$/u.test(cueAt(d, subject) as string) || (k + 1 < d.chunks.length && !chunkAt(d, k + 1).opener)) return;
    let first = 0;
    while (first < subject && !isFiniteVerb(d, first)) first++;
    if (first >= subject || first === 0 || !isBare(d, first - 1) || /^(?:subordinator|relative|question)$/u.test(cueAt(d, 0) as Cue) || SPEECH_VERBS.has(keyAt(d, first))) return;
    const top = d.label[first] === 'cop' ? first + 1 : first;
    if (top >= subject || (d.head[k] === -1 && d.head[top] === k)) return;
    d.head[k] = -1;
    d.label[k] = 'root';
    d.head[subject] = k;
    d.label[subject] = 'nsubj';
    d.head[top] = k;
    d.label[top] = 'ccomp';
    if (top !== first) {
      d.head[first] = top;
      d.label[first] = 'cop';
    }
    for (let at = 0; at < subject; at++) {
      const h = d.head[at] as number;
      if (at !== top && at !== first && (h >= subject || h < 0)) {
        d.head[at] = top;
        d.label[at] = at === first - 1 ? (cueAt(d, first) === 'passive' ? 'nsubj:pass' : 'nsubj') : (d.label[at] as string) === 'root' ? 'obl' : (d.label[at] as string);
      }
    }
    if (!childrenAt(d, top).some((c) => /^nsubj/u.test(d.label[c] as string))) {
      d.head[first - 1] = top;
      d.label[first - 1] = cueAt(d, first) === 'passive' ? 'nsubj:pass' : 'nsubj';
    }
    return;
  }
}

/** "the greetings of the President": "of" goes with the noun right before it, but for "assured him of". */
function mendOwner(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (opener?.key !== 'of' || isVerbal(d, k) || !adjacent(d, k) || d.head[k] === k - 1) return;
  const before = k - 1;
  if (!NOMINAL.has(cueAt(d, before) as Cue) || cueAt(d, before) === 'pronoun') return;
  const verb = d.head[before] as number;
  if (verb >= 0 && TELLS_OF.test(keyAt(d, verb)) && verb < before) return;
  hang(d, k, before, 'nmod');
}

/** A noun with a preposition is no subject and no object, and stands in no list with one that has none. */
function mendPreposed(d: Draft, k: number): void {
  const chunk = chunkAt(d, k);
  if (!chunk.opener || isVerbal(d, k)) return;
  const label = d.label[k] as string;
  if (/^(?:nsubj|obj|iobj)/u.test(label) && !/^(?:about|around|over|under|up-to|as|than)$/u.test(chunk.opener.key)) {
    const before = k - 1;
    if (adjacent(d, k) && isBare(d, before) && (d.head[before] as number) !== k) hang(d, k, before, 'nmod');
    else d.label[k] = 'obl';
  }
}

/** "signed an agreement on trade", "talks between A and B": what it is about goes with the noun right before it. */
function mendMatter(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (opener && !isVerbal(d, k) && /^(?:dep|parataxis)$/u.test(d.label[k] as string) && (d.head[k] as number) >= 0 && isVerbal(d, d.head[k] as number) && cueAt(d, k) !== 'relative')
    d.label[k] = 'obl';
  if (!opener || !/^(?:on|between|regarding|concerning)$/u.test(opener.key) || isVerbal(d, k) || cueAt(d, k) === 'time' || cueAt(d, k) === 'relative' || !adjacent(d, k)) return;
  const before = k - 1;
  if (
    cueAt(d, before) === 'noun' &&
    TOPICAL.has(keyAt(d, before)) &&
    !/^(?:understanding|intent|view|opinion)$/u.test(chunkAt(d, before).opener?.key === 'of' ? keyAt(d, before) : '') &&
    d.head[k] !== before &&
    !/^(?:conj|root)$/u.test(d.label[k] as string) &&
    !descends(d, before, k)
  ) {
    d.head[k] = before;
    d.label[k] = 'nmod';
  }
  // "a memorandum of understanding on trade"
  else if (chunkAt(d, before).opener?.key === 'of' && /^(?:understanding|intent|cooperation|view|opinion)$/u.test(keyAt(d, before)) && d.label[before] === 'nmod' && !descends(d, before, k)) {
    d.head[k] = d.head[before] as number;
    d.label[k] = 'nmod';
  }
}

/** "the aim of the visit to Slovenia on Tuesday": where and when follow the noun that they tell of. */
function mendOfEvent(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (!opener || !/^(?:to|in|at|on|from|with)$/u.test(opener.key) || isVerbal(d, k) || !adjacent(d, k)) return;
  let event = k - 1;
  if (chunkAt(d, event).opener && !namesEvent(d, event) && d.label[event] === 'nmod') event = d.head[event] as number;
  if (event < 0 || !namesEvent(d, event) || chunkAt(d, event).opener?.key !== 'of' || d.label[event] !== 'nmod') return;
  if (d.head[k] === d.head[event] && (d.head[k] as number) < event && d.label[k] === 'nmod') d.head[k] = event;
}

const EVENT = 7;
const namesEvent = (d: Draft, k: number): boolean => cueAt(d, k) === 'noun' && (nounGroup(keyAt(d, k)) === EVENT || /^(?:visit|trip|meeting|summit|tour|journey|stay)$/u.test(keyAt(d, k)));

/** "a meeting between Minister A and Minister B took place": the two stand in one list behind the noun. */
function mendParties(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'between' || isVerbal(d, k)) return;
  let and = k + 1;
  while (and < d.chunks.length && and < k + 12 && (d.label[and] === 'appos' || chunkAt(d, and).opener?.key === 'of' || chunkAt(d, and).opener?.key === 'for') && !isVerbal(d, and)) and++;
  const second = and + 1;
  if (cueAt(d, and) !== 'conjunction' || keyAt(d, and) !== 'and' || !isBare(d, second) || d.head[second] === k || descends(d, k, second)) return;
  hang(d, second, k, 'conj');
  d.head[and] = second;
  d.label[and] = 'cc';
  const before = k - 1;
  if (before >= 0 && adjacent(d, k) && cueAt(d, before) === 'noun' && d.head[k] !== before && !descends(d, before, k)) {
    d.head[k] = before;
    d.label[k] = 'nmod';
  } else if (d.label[k] === 'conj' && d.head[k] === before) d.label[k] = 'nmod';
}

/** "Present at the talks were A and B": the subject stands behind the copula. */
function mendInversion(d: Draft): void {
  const first = d.chunks.findIndex((c) => c.cue !== 'adverb' && c.cue !== 'conjunction');
  if (first < 0 || first > 2 || keyAt(d, first) !== 'present' || cueAt(d, first) !== 'adjective') return;
  const copula = d.chunks.findIndex((c, k) => k > first && c.cue === 'copula');
  if (copula < 0 || d.chunks.some((c, k) => k > first && k < copula && !c.opener && c.cue !== 'adverb' && c.cue !== 'existential')) return;
  const subject = d.chunks.findIndex((_, k) => k > copula && isBare(d, k));
  if (subject < 0) return;
  d.head[first] = -1;
  d.label[first] = 'root';
  d.head[copula] = first;
  d.label[copula] = 'cop';
  d.head[subject] = first;
  d.label[subject] = 'nsubj';
  for (let k = 0; k < copula; k++) if (k !== first && !(k > first + 1 && d.head[k] === k - 1)) d.head[k] = first;
}

/** "the report published by the Council": a participle right behind a noun tells more of it. */
function mendParticiple(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'participle' || !adjacent(d, k) || chunkAt(d, k).opener || !/^(?:ccomp|xcomp|advcl|parataxis|dep)$/u.test(d.label[k] as string)) return;
  let before = k - 1;
  // "a memorandum of understanding signed by"
  if (chunkAt(d, before).opener?.key === 'of' && d.label[before] === 'nmod' && keyAt(d, before) === 'understanding') before = d.head[before] as number;
  if (!/^(?:noun|name|post|number)$/u.test(cueAt(d, before) as string) || descends(d, before, k)) return;
  d.head[k] = before;
  d.label[k] = 'acl';
}

/** "wish to resume talks and agreed to meet": a finite verb goes on with the finite verb before it, not with its infinitive. */
function mendSecondVerb(d: Draft, k: number): void {
  if (d.label[k] !== 'conj' || !isFiniteVerb(d, k)) return;
  let of = d.head[k] as number;
  const begun = of;
  while (of >= 0 && /^(?:infinitive|bare|gerund)$/u.test(cueAt(d, of) as string)) of = d.head[of] as number;
  if (of >= 0 && of !== begun && of < k && isVerbal(d, of)) d.head[k] = of;
}

/** "met today": a day without a preposition is no subject and no object. */
function mendTime(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'time' || chunkAt(d, k).opener) return;
  if (/^(?:nsubj|obj)/u.test(d.label[k] as string) && /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(keyAt(d, k))) d.label[k] = 'obl:unmarked';
}

/** "the talks, which were held in Bern, lasted": what the pronoun opens hangs on the noun before it, which keeps its own verb. */
function mendRelative(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'relative' || !/^(?:which|who|whom)$/u.test(keyAt(d, k)) || k === 0) return;
  let verb = k + 1;
  while (verb < d.chunks.length && !isFiniteVerb(d, verb)) {
    if (cueAt(d, verb) === 'relative') return;
    verb++;
  }
  if (verb >= d.chunks.length) return;
  // "which is part of": the copula stands for what it leads to.
  if (d.label[verb] === 'cop' && (d.head[verb] as number) > verb) verb = d.head[verb] as number;
  let noun = k - 1;
  while (noun >= 0 && !NOMINAL.has(cueAt(d, noun) as Cue)) noun--;
  if (noun < 0 || isFiniteVerb(d, k - 1)) return;
  // "the Minister of Justice of Norway, who": the person that the prepositions lead back to.
  if (/^who/u.test(keyAt(d, k))) for (let at = noun, steps = 0; at >= 0 && steps < 4; at = d.head[at] as number, steps++) if (/^(?:name|titled|post)$/u.test(cueAt(d, at) as Cue) && at < k) noun = at;
  if (d.head[verb] === noun && d.label[verb] === 'acl:relcl') return;
  if ((d.head[noun] as number) === verb || descends(d, noun, verb)) {
    // The noun had been taken for a part of the relative clause.
    const outer = d.chunks.findIndex(
      (_, n) => n > verb && isFiniteVerb(d, n) && (d.head[n] === verb || d.head[n] === -1 || d.head[verb] === n) && !childrenAt(d, n).some((c) => /^nsubj/u.test(d.label[c] as string) && c > k),
    );
    const top = topBelow(d, noun, verb);
    if (outer > 0) {
      d.head[outer] = (d.head[verb] as number) === outer ? -1 : (d.head[verb] as number);
      d.label[outer] = d.label[verb] as string;
      d.head[top] = outer;
      d.label[top] = /^nsubj/u.test(d.label[top] as string) ? (cueAt(d, outer) === 'passive' ? 'nsubj:pass' : 'nsubj') : (d.label[top] as string);
    } else {
      d.head[top] = d.head[verb] as number;
      d.label[top] = d.label[verb] as string;
    }
  }
  d.head[verb] = noun;
  d.label[verb] = 'acl:relcl';
  if (!descends(d, k, verb)) {
    d.head[k] = verb;
    d.label[k] = chunkAt(d, k).opener ? 'obl' : verb === k + 1 || cueAt(d, k + 1) === 'adverb' ? 'nsubj' : 'obj';
  }
}

/** "relations between A and the EU": "between" wants two, and what "and" joins to its noun is no subject. */
function mendBetween(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'between' || isVerbal(d, k) || cueAt(d, k + 1) !== 'conjunction' || !isBare(d, k + 2)) return;
  const second = k + 2;
  if (d.head[second] === k && d.label[second] === 'conj') return;
  const verb = d.head[second] as number;
  if (verb >= 0 && descends(d, k, second)) return;
  d.head[second] = k;
  d.label[second] = 'conj';
  d.head[k + 1] = second;
  d.label[k + 1] = 'cc';
}

/** "Eva Stern was confident that ...": noun, "be" and adjective make a clause. */
function mendPredicative(d: Draft, k: number): void {
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

/** "confirmed that the system of A and B was working": "that", a noun and its verb make the content of the verb before. */
function mendThatClause(d: Draft, k: number): void {
  if (!/^(?:that|relative)$/u.test(cueAt(d, k) as string) || keyAt(d, k) !== 'that' || k === 0 || !adjacent(d, k) || !isBare(d, k + 1)) return;
  // "told reporters that A would help": whoever is told stands between.
  const told = k > 1 && isBare(d, k - 1) && isVerbal(d, k - 2) && TELLS.test(keyAt(d, k - 2)) && cueAt(d, k - 1) !== 'time';
  const minded = cueAt(d, k - 1) === 'adjective' && childrenAt(d, k - 1).some((c) => d.label[c] === 'cop');
  if (!told && !minded && (cueAt(d, k) !== 'that' || !isVerbal(d, k - 1))) return;
  let verb = k + 2;
  while (verb < d.chunks.length && !isFiniteVerb(d, verb)) {
    if (/^(?:relative|question|subordinator|that)$/u.test(cueAt(d, verb) as Cue)) return;
    verb++;
  }
  if (verb >= d.chunks.length) return;
  const copula = cueAt(d, verb) === 'copula';
  if (copula) {
    // "that A and B are friends": the predicative is the clause's top.
    if (d.label[verb] !== 'cop' || (d.head[verb] as number) < k) return;
    verb = d.head[verb] as number;
  }
  if (!told && descends(d, verb, k - 1) && d.label[verb] === 'ccomp') return;
  const outer = told ? k - 2 : k - 1;
  if (descends(d, outer, verb)) {
    const top = topBelow(d, outer, verb);
    d.head[top] = d.head[verb] as number;
    d.label[top] = d.label[verb] as string;
  }
  d.head[verb] = outer;
  d.label[verb] = 'ccomp';
  d.head[k] = verb;
  d.label[k] = 'mark';
  if (!childrenAt(d, verb).some((c) => /^nsubj/u.test(d.label[c] as string) && c > k)) {
    d.head[k + 1] = verb;
    d.label[k + 1] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
  }
}

/** "the meetings that took place there covered X": with no "and" between them the second verb is that of the noun. */
function mendOuterVerb(d: Draft, k: number): void {
  const first = d.head[k] as number;
  if (d.label[k] !== 'conj' || !isFiniteVerb(d, k) || first < 0 || first > k || d.label[first] !== 'acl:relcl') return;
  const noun = d.head[first] as number;
  if (noun < 0 || !isBare(d, noun) || commaBefore(d, k)) return;
  for (let at = first + 1; at < k; at++) if (/^(?:conjunction|relative|that|subordinator|question)$/u.test(cueAt(d, at) as Cue)) return;
  if (childrenAt(d, k).some((c) => /^nsubj/u.test(d.label[c] as string))) return;
  d.head[k] = d.head[noun] as number;
  d.label[k] = d.label[noun] as string;
  d.head[noun] = k;
  d.label[noun] = cueAt(d, k) === 'passive' ? 'nsubj:pass' : 'nsubj';
}

/** "developments in Iran, North Africa and the Near East": names go on with the name before them. */
function mendPlaces(d: Draft, k: number): void {
  const of = d.head[k] as number;
  if (d.label[k] !== 'conj' || cueAt(d, k) !== 'name' || chunkAt(d, k).opener || of < 0 || of >= k || cueAt(d, of) !== 'noun') return;
  let near = k - 1;
  while (near > of && (cueAt(d, near) === 'conjunction' || (cueAt(d, near) === 'name' && d.head[near] === of && d.label[near] === 'conj'))) near--;
  if (near <= of || cueAt(d, near) !== 'name' || !chunkAt(d, near).opener || descends(d, near, k)) return;
  d.head[k] = near;
}

/** "the revolution and its effect on the market": a phrase goes with the noun right before it, not with one before "and". */
function mendNearest(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  const of = d.head[k] as number;
  if (!opener || isVerbal(d, k) || !adjacent(d, k) || of < 0 || of >= k - 1 || !/^(?:nmod|obl)$/u.test(d.label[k] as string) || !NOMINAL.has(cueAt(d, of) as Cue)) return;
  const before = k - 1;
  if (!/^(?:noun|post)$/u.test(cueAt(d, before) as string) || !descends(d, before, of)) return;
  let top = before;
  while ((d.head[top] as number) !== of) top = d.head[top] as number;
  if (d.label[top] === 'conj') d.head[k] = before;
}

/** "views on A of B and on C", "about A as well as about C": the same preposition goes on with the one before. */
function mendSamePreposition(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (!opener || isVerbal(d, k) || cueAt(d, k - 1) !== 'conjunction' || opener.key === 'of') return;
  let first = k - 2;
  while (first >= 0 && chunkAt(d, first).opener?.key !== opener.key) {
    if (isFiniteVerb(d, first) || /^(?:relative|that|question|subordinator)$/u.test(cueAt(d, first) as Cue)) return;
    first--;
  }
  if (first < 0 || isVerbal(d, first) || (d.head[k] === first && d.label[k] === 'conj') || descends(d, first, k)) return;
  d.head[k] = first;
  d.label[k] = 'conj';
  d.head[k - 1] = k;
  d.label[k - 1] = 'cc';
}

/** "focused, among other things, on trade": behind the second comma the verb goes on. */
function mendParenthesis(d: Draft, k: number): void {
  if (k < 2 || !chunkAt(d, k).opener || isVerbal(d, k) || !commaBefore(d, k) || d.head[k] !== k - 1 || !chunkAt(d, k - 1).opener || !commaBefore(d, k - 1) || !isVerbal(d, k - 2)) return;
  d.head[k] = k - 2;
  d.label[k] = 'obl';
  if (!descends(d, k - 2, k - 1)) {
    d.head[k - 1] = k - 2;
    d.label[k - 1] = 'obl';
  }
}

/** "the importance that A attaches to it and she assured him": a clause with a subject of its own does not go on with a relative clause. */
function mendReturn(d: Draft, k: number): void {
  const relative = d.head[k] as number;
  if (d.label[k] !== 'conj' || !isFiniteVerb(d, k) || relative < 0 || d.label[relative] !== 'acl:relcl') return;
  if (!childrenAt(d, k).some((c) => /^nsubj/u.test(d.label[c] as string) && cueAt(d, c) === 'pronoun' && /^(?:he|she|they|we|it|i)$/u.test(d.words[chunkAt(d, c).head]?.lower ?? ''))) return;
  let verb = d.head[relative] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb >= 0 && verb < k) d.head[k] = verb;
}

/** "Minister B, who is in Bern on a working visit": what follows without a comma stays in the relative clause. */
function mendWithin(d: Draft, k: number): void {
  if (!chunkAt(d, k).opener || isVerbal(d, k) || !adjacent(d, k)) return;
  let relative = k - 1;
  while (relative > 0 && adjacent(d, relative) && cueAt(d, relative) !== 'relative') relative--;
  if (cueAt(d, relative) !== 'relative' || !/^(?:which|who)$/u.test(keyAt(d, relative))) return;
  const verb = d.head[relative] as number;
  if (verb < relative || verb >= k || !/^nsubj/u.test(d.label[relative] as string) || (d.head[k] as number) >= relative || descends(d, verb, k)) return;
  d.head[k] = verb;
  d.label[k] = 'obl';
}

/** "the delegation headed by Minister A arrived": "by" right behind a participle tells whose doing that is. */
function mendAgent(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'by' || isVerbal(d, k) || !adjacent(d, k) || cueAt(d, k) === 'time') return;
  const before = k - 1;
  if (!/^(?:participle|passive)$/u.test(cueAt(d, before) as string) || d.head[k] === before || descends(d, before, k)) return;
  d.head[k] = before;
  d.label[k] = 'obl';
}

/** The ancestor of `k` that hangs on `ancestor` itself. */
function topBelow(d: Draft, k: number, ancestor: number): number {
  let at = k;
  while ((d.head[at] as number) >= 0 && d.head[at] !== ancestor) at = d.head[at] as number;
  return at;
}

/** A finite verb with no subject takes the noun before it, when that was put into a list by mistake. */
function mendSubject(d: Draft, k: number): void {
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
    if (d.label[at] === 'appos' && (commaBefore(d, at) || adjacent(d, at))) {
      if (commaBefore(d, at) && isBare(d, at) && /^(?:name|titled)$/u.test(cueAt(d, at) as string)) beside ??= at;
      continue;
    }
    // "talks between A and B began": the verb belongs to the talks.
    if (d.label[at] === 'conj' && chunkAt(d, Math.max(0, d.head[at] as number)).opener?.key === 'between' && (d.head[at] as number) < at) {
      at = (d.head[at] as number) + 1;
      continue;
    }
    if (chunkAt(d, at).opener && !isVerbal(d, at) && adjacent(d, at) && at > 0 && !commaBefore(d, at)) continue;
    break;
  }
  if ((at < 0 || !isBare(d, at)) && beside !== undefined) at = beside;
  if (at < 0 || !isBare(d, at) || at === top) return;
  const label = d.label[at] as string;
  const listed = label === 'conj' && (d.head[at] as number) >= 0 && (chunkAt(d, d.head[at] as number).opener !== undefined || isVerbal(d, d.head[at] as number));
  // "On Monday, commencing at noon, Minister A held talks": what stands before the comma has no word of the subject.
  const taken =
    label === 'nsubj' && commaBefore(d, at) && (d.head[at] as number) >= 0 && (d.head[at] as number) < at && /^(?:gerund|participle|infinitive)$/u.test(cueAt(d, d.head[at] as number) as string);
  if (!listed && !taken && !/^(?:root|appos|dep|parataxis|obl|obl:unmarked|nmod|nmod:unmarked|obj|compound|flat)$/u.test(label)) return;
  if (label === 'obj' && (d.head[at] as number) !== top && (d.head[at] as number) < at) return;
  if (d.label[at] === 'root' || descends(d, top, at)) {
    d.head[top] = d.head[at] as number;
    d.label[top] = d.label[at] as string;
  }
  d.head[at] = top;
  d.label[at] = cueAt(d, k) === 'passive' ? 'nsubj:pass' : 'nsubj';
}

/** "Eva Stern, Minister, and Paul Tarn, Ambassador": the names make the list, and not name and office. */
function mendMembers(d: Draft, k: number): void {
  if (d.label[k] !== 'conj' || !/^(?:name|titled)$/u.test(cueAt(d, k) as Cue) || chunkAt(d, k).opener) return;
  let of = d.head[k] as number;
  for (let steps = 0; of >= 0 && steps < 6; steps++) {
    if (d.label[of] === 'appos' && (d.head[of] as number) >= 0) of = d.head[of] as number;
    else if (chunkAt(d, of).opener && /^(?:nmod)$/u.test(d.label[of] as string) && d.label[d.head[of] as number] === 'appos') of = d.head[d.head[of] as number] as number;
    else break;
  }
  if (of >= 0 && of !== d.head[k] && of !== k && !descends(d, of, k)) d.head[k] = of;
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

/** "met the minister": a noun right behind an active verb is its object and no subject of it. */
function mendObject(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  takeObject(d, k);
  if (verb !== k - 1 || d.label[k] !== 'nsubj' || !isBare(d, k) || cueAt(d, verb) !== 'finite') return;
  if (childrenAt(d, verb).some((c) => c < verb && /^nsubj/u.test(d.label[c] as string)) && !childrenAt(d, verb).some((c) => d.label[c] === 'obj')) d.label[k] = 'obj';
}

/** "at the summit, and Estonia will send": "and", a noun and its finite verb begin a second clause. */
function mendSecondClause(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'conjunction' || !/^(?:and|but)$/u.test(keyAt(d, k)) || !isBare(d, k + 1)) return;
  let verb = k + 2;
  while (verb < d.chunks.length && adjacent(d, verb) && (cueAt(d, verb) === 'adverb' || (chunkAt(d, verb).opener?.key === 'of' && !isVerbal(d, verb)))) verb++;
  if (!isFiniteVerb(d, verb) || !adjacent(d, verb)) return;
  // "A and B met": the noun goes on with a list that is the subject.
  let first = k - 1;
  while (first >= 0 && !isFiniteVerb(d, first)) first--;
  if (first < 0 || d.chunks.some((_, n) => n > first && n < k && /^(?:relative|question|subordinator|that)$/u.test(cueAt(d, n) as Cue))) return;
  if (d.label[verb] === 'cop') return;
  const noun = k + 1;
  const outer = d.label[first] === 'cop' ? (d.head[first] as number) : first;
  if (descends(d, outer, verb) || outer === verb) {
    d.head[outer] = d.head[topOf(d, outer, verb)] as number;
    if (descends(d, outer, verb) || d.head[outer] === outer) d.head[outer] = -1;
    d.label[outer] = d.head[outer] === -1 ? 'root' : (d.label[verb] as string);
  }
  d.head[verb] = outer;
  d.label[verb] = 'conj';
  if (!descends(d, noun, verb) || d.head[noun] !== verb) {
    d.head[noun] = verb;
    d.label[noun] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
  }
  d.head[k] = verb;
  d.label[k] = 'cc';
  // What stood before "and" belongs to the first clause.
  d.head.forEach((h, n) => {
    if (h === verb && n < k) d.head[n] = outer;
  });
}

const topOf = (d: Draft, k: number, ancestor: number): number => (descends(d, k, ancestor) ? ancestor : k);

/** "the fight against terrorism and the abolition of ...": what begins with an article goes on with what began with one. */
function mendParallel(d: Draft, k: number): void {
  const of = d.head[k] as number;
  if (d.label[k] !== 'conj' || of < 0 || !isBare(d, k) || !determined(d, k) || /^(?:name|titled)$/u.test(cueAt(d, k) as Cue)) return;
  const near = chunkAt(d, of);
  if (!near.opener || near.opener.key === 'between' || isVerbal(d, of) || determined(d, of)) return;
  const outer = d.head[of] as number;
  if (outer >= 0 && outer < of && NOMINAL.has(cueAt(d, outer) as Cue) && determined(d, outer)) d.head[k] = outer;
}

function determined(d: Draft, k: number): boolean {
  const { inner, head } = chunkAt(d, k);
  return inner.some((a) => a.head === head && a.label === 'det' && /^(?:the|a|an)$/u.test(d.words[a.place]?.lower ?? ''));
}
