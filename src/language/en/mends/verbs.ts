/** Mends what belongs to a verb: its subject, its object, its agent, a second verb, the time. */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, determined, hang, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** "the report published by the Council": a participle right behind a noun tells more of it. */
export function mendParticiple(d: Draft, k: number): void {
  // "the countries concerned, the effects": a comma behind it keeps it from the noun that follows.
  const closed = d.label[k] === 'amod' && (d.head[k] as number) > k && k + 1 < d.chunks.length && commaBefore(d, k + 1);
  if (cueAt(d, k) !== 'participle' || !(adjacent(d, k) || behindBrackets(d, k)) || chunkAt(d, k).opener || !(closed || /^(?:ccomp|xcomp|advcl|parataxis|dep)$/u.test(d.label[k] as string))) return;
  let before = k - 1;
  // "a memorandum of understanding signed by"
  if (chunkAt(d, before).opener?.key === 'of' && d.label[before] === 'nmod' && keyAt(d, before) === 'understanding') before = d.head[before] as number;
  // "the delegation of Norway led by": a state is led by nobody there.
  while (LED.test(keyAt(d, k)) && chunkAt(d, before).opener?.key === 'of' && d.label[before] === 'nmod' && (d.head[before] as number) < before && (d.head[before] as number) >= 0)
    before = d.head[before] as number;
  if (!/^(?:noun|name|post|number)$/u.test(cueAt(d, before) as string) || descends(d, before, k)) return;
  d.head[k] = before;
  d.label[k] = 'acl';
}

const LED = /^(?:lead|head|chair|accompany)$/u;

/** "the delegation of Norway (NOR) led by": only what stands in brackets lies between. */
function behindBrackets(d: Draft, k: number): boolean {
  if (k < 1) return false;
  const between = d.words.slice(chunkAt(d, k - 1).to, chunkAt(d, k).from);
  const whole = d.words.slice(chunkAt(d, k - 1).from, chunkAt(d, k).from);
  return between.at(-1)?.form === ')' && whole.some((w) => w.form === '(');
}

/** "wish to resume talks and agreed to meet": a finite verb goes on with the finite verb before it, not with its infinitive. */
export function mendSecondVerb(d: Draft, k: number): void {
  if (d.label[k] !== 'conj' || !isFiniteVerb(d, k)) return;
  let of = d.head[k] as number;
  const begun = of;
  while (of >= 0 && /^(?:infinitive|bare|gerund)$/u.test(cueAt(d, of) as string)) of = d.head[of] as number;
  if (of >= 0 && of !== begun && of < k && isVerbal(d, of)) d.head[k] = of;
}

/** "received the delegation led by A, member of the Board, on July 28": behind the comma the day is that of the sentence's verb. */
export function mendDayBehind(d: Draft, k: number): void {
  const participle = d.head[k] as number;
  if (cueAt(d, k) !== 'time' || chunkAt(d, k).opener?.key !== 'on' || !commaBefore(d, k) || participle < 0 || cueAt(d, participle) !== 'participle' || d.label[participle] !== 'acl') return;
  let verb = d.head[participle] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb >= 0 && verb < k) d.head[k] = verb;
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

/** "met today", "take place next spring": a day without a preposition is no subject and no object. */
export function mendTime(d: Draft, k: number): void {
  // "discussed ways to help": no way in which it was done.
  if (d.label[k] === 'obl:unmarked' && keyAt(d, k) === 'way' && isBare(d, k) && adjacent(d, k) && isVerbal(d, k - 1) && d.head[k] === k - 1) d.label[k] = 'obj';
  // "called for an end and for solving the dispute": no verb is the particle of another.
  if (d.label[k] === 'compound:prt' && isVerbal(d, k)) d.label[k] = 'advcl';
  if (cueAt(d, k) !== 'time' || chunkAt(d, k).opener) return;
  const place = d.head[k] as number;

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

/** "Eva Stern was confident that ...": noun, "be" and adjective make a clause. */
export function mendPredicative(d: Draft, k: number): void {
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

/** "Minister A was | the guest of B": what is said of the subject, taken for another beside it, where the sentence has no other verb. */
export function mendNominalPredicate(d: Draft, k: number): void {
  const subject = d.head[k] as number;
  if (subject < 0 || subject >= k || d.head[subject] !== -1 || !isBare(d, subject)) return;
  const copula = childrenAt(d, k).find((c) => d.label[c] === 'cop' && c < k);
  if (copula === undefined || subject >= copula || !/^(?:conj|parataxis|appos|dep|nmod|acl)/u.test(d.label[k] as string)) return;
  if (childrenAt(d, k).some((c) => /^nsubj/u.test(d.label[c] as string)) || d.chunks.some((_, n) => n < k && n !== copula && (isFiniteVerb(d, n) || cueAt(d, n) === 'relative'))) return;
  d.head[k] = -1;
  d.label[k] = 'root';
  d.head[subject] = k;
  d.label[subject] = 'nsubj';
  // "was the guest of B | in Oslo on Thursday"
  for (const c of childrenAt(d, subject))
    if (c > k) {
      d.head[c] = k;
      d.label[c] = 'obl';
    }
}

/** "will be A's first trip to Norway as head of the ministry": what a preposition opens behind the verb is no subject. */
export function mendOpenedSubject(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (verb >= 0 && verb < k && chunkAt(d, k).opener && /^nsubj/u.test(d.label[k] as string) && !isVerbal(d, k) && childrenAt(d, verb).some((c) => c < verb && /^nsubj/u.test(d.label[c] as string)))
    d.label[k] = 'obl';
}

/** "having met his counterpart": whom one has met is the object of what one has done. */
export function mendPerfectObject(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (verb !== k - 1 || !/^obl/u.test(d.label[k] as string) || !isBare(d, k) || cueAt(d, k) === 'time' || !adjacent(d, k)) return;
  if (d.words.slice(chunkAt(d, verb).from, chunkAt(d, verb).to).some((w) => w.lower === 'having') && !childrenAt(d, verb).some((c) => d.label[c] === 'obj')) d.label[k] = 'obj';
}

/** "met with a delegation of the Assembly, | headed by Minister A": who leads it is told of the delegation. */
export function mendHeadedBy(d: Draft, k: number): void {
  if (!/^(?:participle|passive)$/u.test(cueAt(d, k) ?? '') || !/^(?:head|lead|chair)$/u.test(keyAt(d, k)) || k + 1 >= d.chunks.length || chunkAt(d, k + 1).opener?.key !== 'by') return;
  const head = d.head[k] as number;
  if (head >= 0 && /^(?:delegation|team|group|mission|party)$/u.test(keyAt(d, head))) {
    returnCircumstances(d, k, head);
    return;
  }
  for (let n = k - 1; n >= 0 && n >= k - 4 && !isVerbal(d, n); n--)
    if (/^(?:delegation|team|group|mission)$/u.test(keyAt(d, n)) && !descends(d, n, k)) {
      d.head[k] = n;
      d.label[k] = 'acl';
      return;
    }
}

/** "met the delegation led by Minister A | at the Palace | on Monday": where and when they met, and not where and when he led. */
function returnCircumstances(d: Draft, k: number, delegation: number): void {
  let verb = d.head[delegation] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb < 0 || verb > k) return;
  for (const c of childrenAt(d, k)) if (c > k + 1 && /^(?:at|in|on)$/u.test(chunkAt(d, c).opener?.key ?? '') && !isVerbal(d, c)) hang(d, c, verb, 'obl');
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

/** "the delegation headed by Minister A arrived": "by" right behind a participle tells whose doing that is. */
export function mendAgent(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'by' || isVerbal(d, k) || !adjacent(d, k) || cueAt(d, k) === 'time') return;
  // "put forward by A"
  const before = cueAt(d, k - 1) === 'adverb' && adjacent(d, k - 1) && /^(?:forward|forth|out)$/u.test(keyAt(d, k - 1)) ? k - 2 : k - 1;
  if (!/^(?:participle|passive)$/u.test(cueAt(d, before) as string) || d.head[k] === before || descends(d, before, k)) return;
  d.head[k] = before;
  d.label[k] = 'obl';
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

/** "Security, trade and Arctic issues featured high on the agenda": what opens the sentence and stands before its only verb is its subject. */
export function mendListSubject(d: Draft): void {
  const verb = d.head.indexOf(-1);
  if (verb < 1 || !isFiniteVerb(d, verb) || !isBare(d, 0) || d.head[0] !== verb || !/^(?:advcl|dep|parataxis|obl|obl:unmarked)$/u.test(d.label[0] as string) || cueAt(d, 0) === 'time') return;
  if (childrenAt(d, verb).some((c) => /^(?:nsubj|csubj|expl)/u.test(d.label[c] as string)) || d.chunks.slice(0, verb).some((_, k) => isVerbal(d, k))) return;
  d.label[0] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
}

/** A finite verb with no subject takes the noun before it, when that was put into a list by mistake. */
export function mendSubject(d: Draft, k: number): void {
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
    if (d.label[at] === 'appos' && (commaBefore(d, at) || adjacent(d, at) || d.words[chunkAt(d, at).from - 1]?.form === ')')) {
      if (commaBefore(d, at) && isBare(d, at) && (/^(?:name|titled)$/u.test(cueAt(d, at) as string) || (cueAt(d, at) === 'post' && determined(d, at)))) beside ??= at;
      continue;
    }
    // "the Representative for Foreign Policy and Vice President, A, spoke": two offices of one.
    if (d.label[at] === 'conj' && cueAt(d, at) === 'post' && (d.head[at] as number) < at && cueAt(d, d.head[at] as number) === 'post' && isBare(d, d.head[at] as number)) {
      at = (d.head[at] as number) + 1;
      continue;
    }
    if (beside !== undefined && d.words[chunkAt(d, at).from - 1]?.form === '(') continue;
    // "talks between A and B began": the verb belongs to the talks.
    if (d.label[at] === 'conj' && chunkAt(d, Math.max(0, d.head[at] as number)).opener?.key === 'between' && (d.head[at] as number) < at) {
      at = (d.head[at] as number) + 1;
      continue;
    }
    if (chunkAt(d, at).opener && !isVerbal(d, at) && adjacent(d, at) && at > 0 && !commaBefore(d, at)) continue;
    break;
  }
  // "After the talks of the ministers in Bern, President A spoke": what stands in a phrase with a preposition is no subject.
  const inPhrase = (from: number): boolean => {
    for (let up = from; up >= 0 && up < k; up = d.head[up] as number) if (chunkAt(d, up).opener && !isVerbal(d, up)) return true;
    return false;
  };
  if (beside !== undefined && (at < 0 || !isBare(d, at) || inPhrase(at))) at = beside;
  if (at < 0 || !isBare(d, at) || at === top) return;
  const label = d.label[at] as string;
  const listed = label === 'conj' && (d.head[at] as number) >= 0 && (chunkAt(d, d.head[at] as number).opener !== undefined || isVerbal(d, d.head[at] as number));
  // "On Monday, commencing at noon, Minister A held talks": what stands before the comma has no word of the subject.
  const taken =
    label === 'nsubj' && commaBefore(d, at) && (d.head[at] as number) >= 0 && (d.head[at] as number) < at && /^(?:gerund|participle|infinitive)$/u.test(cueAt(d, d.head[at] as number) as string);
  // "On Monday, Minister A met": a day and an adverb have no subject and no object.
  const ofTime =
    /^(?:nsubj|obj|xcomp|ccomp)/u.test(label) && /^(?:time|number|adverb)$/u.test(cueAt(d, d.head[at] as number) ?? '') && !childrenAt(d, d.head[at] as number).some((c) => d.label[c] === 'cop');
  if (!listed && !taken && !ofTime && !/^(?:root|appos|dep|parataxis|obl|obl:unmarked|nmod|nmod:unmarked|obj|compound|flat)$/u.test(label)) return;
  if (label === 'obj' && !ofTime && (d.head[at] as number) !== top && (d.head[at] as number) < at) return;
  if (d.label[at] === 'root' || descends(d, top, at)) {
    d.head[top] = d.head[at] as number;
    d.label[top] = d.label[at] as string;
  }
  d.head[at] = top;
  d.label[at] = cueAt(d, k) === 'passive' ? 'nsubj:pass' : 'nsubj';
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

/** "welcomed Song and his party visiting the country": what someone is doing follows the noun that tells who. */
export function mendDoing(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (cueAt(d, k) !== 'gerund' || chunkAt(d, k).opener || !adjacent(d, k) || d.label[k] !== 'advcl' || verb < 0 || verb > k - 1) return;
  // "dealt with the relations linking the two countries": what a thing does.
  if (cueAt(d, k - 1) === 'noun' && /^(?:link|bind|unite|connect|concern|affect|face|threaten|regard|govern|relate|exist|arise|stem|result|grow|cover|span|regulate)$/u.test(keyAt(d, k))) {
    hang(d, k, k - 1, 'acl');
    return;
  }
  if (!/^(?:visit|lead|head|represent|accompany|attend|serve|work|live|stay)$/u.test(keyAt(d, k)) || !/^(?:noun|post|titled|name)$/u.test(cueAt(d, k - 1) as string)) return;
  let noun = k - 1;
  while ((d.head[noun] as number) >= 0 && d.label[noun] === 'conj' && (d.head[noun] as number) < noun) noun = d.head[noun] as number;
  if (d.head[noun] !== verb || !/^(?:obj|nsubj:pass)$/u.test(d.label[noun] as string)) return;
  d.head[k] = noun;
  d.label[k] = 'acl';
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
