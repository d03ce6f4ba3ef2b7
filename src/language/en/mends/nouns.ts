/** Mends what belongs to a noun: "of" goes with the noun before it, "between" wants two, a phrase goes with the nearest. */
import type { Cue } from '../chunks/chunk.ts';
import { nounGroup, TOPICAL } from '../lexicon/wordGroups.ts';
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, determined, hang, isBare, isFiniteVerb, isVerbal, keyAt, NOMINAL } from './draft.ts';

/** Verbs that tell someone of something. */
const TELLS_OF = /^(?:assure|inform|notify|remind|accuse|convince|deprive|warn|advise|apprise)$/u;

/** "the greetings of the President": "of" goes with the noun right before it, but for "assured him of". */
export function mendOwner(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (opener?.key !== 'of' || isVerbal(d, k) || !adjacent(d, k) || d.head[k] === k - 1) return;
  const before = k - 1;
  if (!NOMINAL.has(cueAt(d, before) as Cue) || cueAt(d, before) === 'pronoun') return;
  const verb = d.head[before] as number;
  if (verb >= 0 && TELLS_OF.test(keyAt(d, verb)) && verb < before) return;
  hang(d, k, before, 'nmod');
}

/** A noun with a preposition is no subject and no object, and stands in no list with one that has none. */
export function mendPreposed(d: Draft, k: number): void {
  const chunk = chunkAt(d, k);
  if (!chunk.opener || isVerbal(d, k)) return;
  const label = d.label[k] as string;
  // "In Nairobi | the Minister was received": a town with its preposition is no article of the subject.
  const subject = d.head[k] as number;
  if (label === 'det' && subject > k && /^nsubj/u.test(d.label[subject] ?? '') && isVerbal(d, d.head[subject] as number)) {
    d.head[k] = d.head[subject] as number;
    d.label[k] = 'obl';
    return;
  }
  // "held talks with the Minister": what has a preposition is no second name.
  if (label === 'appos' && (d.head[k] as number) < k && /^(?:with|of|for|in|to|from|by|on|at|between)$/u.test(chunk.opener.key)) d.label[k] = 'nmod';
  if (/^(?:nsubj|obj|iobj)/u.test(label) && !/^(?:about|around|over|under|up-to|as|than)$/u.test(chunk.opener.key)) {
    const before = k - 1;
    if (adjacent(d, k) && isBare(d, before) && (d.head[before] as number) !== k) hang(d, k, before, 'nmod');
    else d.label[k] = 'obl';
  }
}

const ANSWERS = /^(?:response|reaction|answer|approach|solution|threat|challenge|contribution|alternative)$/u;

/** "signed an agreement on trade", "talks between A and B": what it is about goes with the noun right before it. */
export function mendMatter(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (opener && !isVerbal(d, k) && /^(?:dep|parataxis)$/u.test(d.label[k] as string) && (d.head[k] as number) >= 0 && isVerbal(d, d.head[k] as number) && cueAt(d, k) !== 'relative')
    d.label[k] = 'obl';
  // "views on A and the response to B": what is answered goes with the answer.
  if (opener?.key === 'to' && !isVerbal(d, k) && adjacent(d, k) && ANSWERS.test(keyAt(d, k - 1)) && cueAt(d, k - 1) === 'noun' && d.label[k] !== 'conj' && !descends(d, k - 1, k)) {
    d.head[k] = k - 1;
    d.label[k] = 'nmod';
    return;
  }
  if (!opener || !/^(?:on|between|regarding|concerning)$/u.test(opener.key) || isVerbal(d, k) || cueAt(d, k) === 'time' || cueAt(d, k) === 'relative' || !adjacent(d, k)) return;
  // "a plan for the period 2030-2032 on trade": how long it holds stands between.
  const apart = chunkAt(d, k - 1).opener?.key === 'for' && /^(?:period|year|term)$/u.test(keyAt(d, k - 1)) && adjacent(d, k - 1);
  const before = apart ? k - 2 : k - 1;
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

/** "a meeting between Minister A and Minister B took place": the two stand in one list behind the noun. */
export function mendParties(d: Draft, k: number): void {
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

/** "relations between A and the EU": "between" wants two, and what "and" joins to its noun is no subject. */
export function mendBetween(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'between' || isVerbal(d, k)) return;
  // "between President of Kenya Sund and President of Peru Holm": an office with its state and its name is one of the two.
  let and = k + 1;
  while (cueAt(d, k) === 'post' && and < d.chunks.length && adjacent(d, and) && ((chunkAt(d, and).opener?.key === 'of' && !isVerbal(d, and)) || (cueAt(d, and) === 'name' && isBare(d, and)))) and++;
  if (cueAt(d, and) !== 'conjunction' || !isBare(d, and + 1)) return;
  const second = and + 1;
  if (d.head[second] === k && d.label[second] === 'conj') return;
  const verb = d.head[second] as number;
  if (verb >= 0 && descends(d, k, second)) return;
  d.head[second] = k;
  d.label[second] = 'conj';
  d.head[and] = second;
  d.label[and] = 'cc';
}

/** "was held in Oslo | between Minister A and Minister B": behind the place it tells who held it, and the second goes on with the first. */
export function mendBetweenBehind(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'between' || isVerbal(d, k) || k < 2 || !adjacent(d, k) || !/^(?:in|at|on)$/u.test(chunkAt(d, k - 1).opener?.key ?? '')) return;
  let verb = k - 1;
  while (verb >= 0 && !isVerbal(d, verb)) verb--;
  if (verb < 0 || !/^(?:hold|take|convene|conduct)$/u.test(keyAt(d, verb)) || descends(d, verb, k)) return;
  const place = k - 1;
  for (let n = k + 1; n < d.chunks.length && !isVerbal(d, n); n++)
    if ((d.head[n] === place || d.head[n] === verb) && d.label[n] === 'conj') {
      d.head[n] = k;
      if (n > 0 && cueAt(d, n - 1) === 'conjunction') {
        d.head[n - 1] = n;
        d.label[n - 1] = 'cc';
      }
    }
  if (descends(d, place, k)) {
    d.head[place] = verb;
    d.label[place] = 'obl';
  }
  d.head[k] = verb;
  d.label[k] = 'obl';
}

/** "developments in Iran, North Africa and the Near East": names go on with the name before them. */
export function mendPlaces(d: Draft, k: number): void {
  const of = d.head[k] as number;
  // "visits to Poland, Estonia, and Latvia": the last of the list, and nothing that the verb does.
  const last = d.head[k - 2] as number;
  if (
    /^(?:xcomp|obj|dep)$/u.test(d.label[k] as string) &&
    cueAt(d, k) === 'name' &&
    !chunkAt(d, k).opener &&
    cueAt(d, k - 1) === 'conjunction' &&
    d.label[k - 2] === 'conj' &&
    cueAt(d, k - 2) === 'name'
  ) {
    if (cueAt(d, last) === 'name' && chunkAt(d, last).opener && !descends(d, last, k)) hang(d, k, last, 'conj');
    return;
  }
  if (d.label[k] !== 'conj' || cueAt(d, k) !== 'name' || chunkAt(d, k).opener || of < 0 || of >= k || cueAt(d, of) !== 'noun') return;
  let near = k - 1;
  while (near > of && (cueAt(d, near) === 'conjunction' || (cueAt(d, near) === 'name' && d.head[near] === of && d.label[near] === 'conj'))) near--;
  if (near <= of || cueAt(d, near) !== 'name' || !chunkAt(d, near).opener || descends(d, near, k)) return;
  d.head[k] = near;
}

/** "representatives from politics, culture and business": fields go on with the field before them, not with the persons, and stand in no sentence of their own. */
export function mendFields(d: Draft, k: number): void {
  const of = d.head[k] as number;
  const label = d.label[k] as string;
  if (of < 0 || of >= k || chunkAt(d, k).opener || !isField(d, k)) return;
  const stray = /^(?:parataxis|obj)$/u.test(label) && isVerbal(d, of) && commaBefore(d, k);
  if (!stray && !(label === 'conj' && cueAt(d, of) !== 'name' && nounGroup(keyAt(d, of)) === PERSON)) return;
  let near = k - 1;
  while (near > of && (cueAt(d, near) === 'conjunction' || d.label[near] === 'conj')) near--;
  if (near <= of || !isField(d, near) || !/^(?:from|of|in)$/u.test(chunkAt(d, near).opener?.key ?? '') || d.label[near] !== 'nmod') return;
  if (nounGroup(keyAt(d, d.head[near] as number)) !== PERSON) return;
  for (const child of childrenAt(d, k)) if (d.label[child] === 'conj' && isField(d, child)) d.head[child] = near;
  hang(d, k, near, 'conj');
}

const PERSON = 1;

const isField = (d: Draft, k: number): boolean => cueAt(d, k) === 'noun' && !determined(d, k) && nounGroup(keyAt(d, k)) !== PERSON;

/** "the revolution and its effect on the market": a phrase goes with the noun right before it, not with one before "and". */
export function mendNearest(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  const of = d.head[k] as number;
  if (!opener || isVerbal(d, k) || !adjacent(d, k) || of < 0 || of >= k - 1 || !/^(?:nmod|obl)$/u.test(d.label[k] as string) || !NOMINAL.has(cueAt(d, of) as Cue)) return;
  const before = k - 1;
  if (!/^(?:noun|post)$/u.test(cueAt(d, before) as string)) return;
  // "about the pact of A as well as about its effect on B": nothing goes back behind what "and" has closed.
  if (d.label[before] === 'conj' && descends(d, of, d.head[before] as number)) d.head[k] = before;
  if (!descends(d, before, of)) return;
  let top = before;
  while ((d.head[top] as number) !== of) top = d.head[top] as number;
  if (d.label[top] === 'conj') d.head[k] = before;
}

/** "views on A of B and on C", "about A as well as about C", "about A and, in this context, about C": the same preposition goes on with the one before. */
export function mendSamePreposition(d: Draft, k: number): void {
  const { opener } = chunkAt(d, k);
  if (!opener || isVerbal(d, k) || opener.key === 'of') return;
  const apart = commaBefore(d, k) && k > 2 && commaBefore(d, k - 1) && chunkAt(d, k - 1).opener !== undefined && !isVerbal(d, k - 1);
  const and = apart ? k - 2 : k - 1;
  if (cueAt(d, and) !== 'conjunction') return;
  let first = and - 1;
  while (first >= 0 && chunkAt(d, first).opener?.key !== opener.key) {
    if (isFiniteVerb(d, first) || /^(?:relative|that|question|subordinator)$/u.test(cueAt(d, first) as Cue)) return;
    first--;
  }
  if (first < 0 || isVerbal(d, first) || (d.head[k] === first && d.label[k] === 'conj') || descends(d, first, k)) return;
  if (apart && !descends(d, d.head[first] as number, k - 1)) {
    d.head[k - 1] = d.head[first] as number;
    d.label[k - 1] = 'obl';
  }
  d.head[k] = first;
  d.label[k] = 'conj';
  d.head[and] = k;
  d.label[and] = 'cc';
}

/** "the need to address the causes": what is needed goes with the noun. */
export function mendNeed(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'infinitive' || !adjacent(d, k) || !WEIGHT.test(keyAt(d, k - 1)) || d.head[k] === k - 1 || descends(d, k - 1, k)) return;
  d.head[k] = k - 1;
  d.label[k] = 'acl';
}

const WEIGHT = /^(?:importance|need|necessity|urgency|significance|relevance)$/u;

/** "a meeting (for 45 minutes) and a lunch": "and" joins, and is no member of the list. */
export function mendConjunction(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'conjunction' || d.label[k] !== 'conj' || !isBare(d, k + 1) || d.head[k + 1] !== k) return;
  d.head[k + 1] = d.head[k] as number;
  d.label[k + 1] = 'conj';
  d.head[k] = k + 1;
  d.label[k] = 'cc';
}

/** "held a meeting and a lunch with B": a noun goes on with the object, not with the verb, and B was at both. */
export function mendSecondObject(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (d.label[k] !== 'conj' || !isBare(d, k) || cueAt(d, k) === 'time' || verb < 0 || verb > k || !isVerbal(d, verb)) return;
  if (childrenAt(d, k).some((c) => /^(?:nsubj|cop|aux)/u.test(d.label[c] as string))) return;
  const object = childrenAt(d, verb).find((c) => d.label[c] === 'obj' && c > verb && c < k);
  if (object === undefined || d.chunks.some((_, n) => n > object && n < k && isVerbal(d, n))) return;
  d.head[k] = object;
  for (const c of childrenAt(d, k)) if (chunkAt(d, c).opener?.key === 'with' && /^(?:titled|name|post)$/u.test(cueAt(d, c) as Cue)) hang(d, c, verb, 'obl');
}

const possessiveIn = (d: Draft, k: number): string | undefined => d.words.slice(chunkAt(d, k).from, chunkAt(d, k).to).find((w) => w.tag === 'PRP$')?.lower;

/** "the fight against terrorism and the abolition of ...": what begins with an article goes on with what began with one. */
export function mendParallel(d: Draft, k: number): void {
  const of = d.head[k] as number;
  if (d.label[k] !== 'conj' || of < 0 || !isBare(d, k)) return;
  // "his thanks for the welcome and his sympathy for the loss": the same possessive goes on with the same.
  const whose = possessiveIn(d, k);
  if (of > 0 && whose && possessiveIn(d, of) !== whose)
    for (let owner = d.head[of] as number, steps = 0; owner >= 0 && steps < 4 && NOMINAL.has(cueAt(d, owner) as Cue); steps++, owner = d.head[owner] as number)
      if (possessiveIn(d, owner) === whose) {
        d.head[k] = owner;
        // What follows at once is of the second.
        if (k + 1 < d.chunks.length && adjacent(d, k + 1) && d.head[k + 1] === owner && d.label[k + 1] === 'nmod') d.head[k + 1] = k;
        return;
      }
  if (!determined(d, k) || /^(?:name|titled)$/u.test(cueAt(d, k) as Cue)) return;
  const near = chunkAt(d, of);
  // "the importance of a common approach and the need to act": weights stand side by side.
  let owner = of;
  for (let steps = 0; owner >= 0 && steps < 4 && WEIGHT.test(keyAt(d, k)) && NOMINAL.has(cueAt(d, owner) as Cue); steps++, owner = d.head[owner] as number)
    if (owner !== of && WEIGHT.test(keyAt(d, owner))) {
      d.head[k] = owner;
      return;
    }
  if (!near.opener || near.opener.key === 'between' || isVerbal(d, of) || determined(d, of)) return;
  const outer = d.head[of] as number;
  if (outer >= 0 && outer < of && NOMINAL.has(cueAt(d, outer) as Cue) && determined(d, outer)) d.head[k] = outer;
}

/** "the strengthening of ties, the effects of the pact on trade, and regional matters": the comma before "and" closes the list of what commas divide. */
export function mendSeries(d: Draft, k: number): void {
  const of = d.head[k] as number;
  if (d.label[k] !== 'conj' || of < 0 || !isBare(d, k) || cueAt(d, k - 1) !== 'conjunction' || !(commaBefore(d, k - 1) || d.words[chunkAt(d, k - 1).from]?.form === ',')) return;
  if (childrenAt(d, of).some((c) => c !== k && d.label[c] === 'conj')) return;
  for (let at = of, steps = 0; at >= 0 && steps < 8 && !isFiniteVerb(d, at); at = d.head[at] as number, steps++)
    if (at !== of && d.label[at] === 'conj' && isBare(d, at) && commaBefore(d, at) && cueAt(d, at - 1) !== 'conjunction') {
      d.head[k] = d.head[at] as number;
      return;
    }
}

const SPECIFYING = /^(?:example|instance|particular|particularly|especially|notably|namely)$/u;

/** "other issues were discussed, for example the experience of A": an example of what was discussed, and no object. */
export function mendExample(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (d.label[k] !== 'obj' || verb < 0 || cueAt(d, verb) !== 'passive' || cueAt(d, k - 1) !== 'adverb' || !SPECIFYING.test(keyAt(d, k - 1)) || !isBare(d, k)) return;
  const subject = childrenAt(d, verb).find((c) => /^nsubj/u.test(d.label[c] as string));
  if (subject === undefined || subject > k) return;
  d.head[k] = subject;
  d.label[k] = 'conj';
}
