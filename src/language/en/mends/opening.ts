/** Mends what opens a sentence: "Thanking the host for the warm welcome, Minister Sund stressed that ...". */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, hang, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/**
 * A participle at the head of a sentence has its object right behind it; behind the comma come the subject and its verb, and
 * the participle tells what the subject does beside.
 */
export function mendOpening(d: Draft): void {
  let participle = 0;
  while (participle < 2 && /^(?:subordinator|adverb)$/u.test(cueAt(d, participle) as string)) participle++;
  if (cueAt(d, participle) !== 'gerund' || (chunkAt(d, participle).opener && participle === 0 && !/^(?:while|when|by|in|after|before)$/u.test(chunkAt(d, participle).opener?.key ?? ''))) return;
  const object = participle + 1;
  if (object >= d.chunks.length) return;
  const subject = d.chunks.findIndex(
    (_, k) =>
      k > participle && commaBefore(d, k) && isBare(d, k) && isFiniteVerb(d, nextVerb(d, k)) && !d.chunks.some((c, n) => n > participle && n < k && (c.cue === 'relative' || isFiniteVerb(d, n))),
  );
  if (subject < 0) return;
  const copula = nextVerb(d, subject);
  const verb = cueAt(d, copula) === 'copula' && d.label[copula] === 'cop' ? (d.head[copula] as number) : copula;
  if (verb < 0) return;
  if (subject !== object && isBare(d, object) && adjacent(d, object) && !commaBefore(d, object) && cueAt(d, object) !== 'time' && (d.head[object] as number) !== participle)
    hang(d, object, participle, 'obj');
  if (d.label[object] === 'nsubj' && d.head[object] === participle) d.label[object] = 'obj';
  if (d.head[subject] !== verb || !/^nsubj/u.test(d.label[subject] as string)) hang(d, subject, verb, cueAt(d, copula) === 'passive' ? 'nsubj:pass' : 'nsubj');
  if (d.head[participle] !== verb) hang(d, participle, verb, 'advcl');
  // What stands before the comma goes with the participle, and nothing of it with the verb.
  for (let k = participle + 1; k < subject; k++)
    if (d.head[k] === verb || d.head[k] === subject || !(descends(d, k, participle) || k === participle)) hang(d, k, participle, isBare(d, k) && k === object ? 'obj' : 'obl');
}

/** "On July 25, commencing at noon, Minister A held a meeting": the day at the head is that of the sentence's verb. */
export function mendDayBefore(d: Draft): void {
  const participle = 1;
  if (cueAt(d, 0) !== 'time' || !chunkAt(d, 0).opener || cueAt(d, participle) !== 'gerund' || !commaBefore(d, participle)) return;
  let verb = d.head[participle] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb < 0) verb = d.head.indexOf(-1);
  if (verb <= participle || !isFiniteVerb(d, verb) || cueAt(d, verb) === 'copula') return;
  if (d.head[0] === participle) d.head[0] = verb;
  // "commencing at noon for 40 minutes, Minister A, who was visiting, held": who stands behind the comma acts in the sentence.
  if (childrenAt(d, verb).some((c) => /^nsubj/u.test(d.label[c] as string))) return;
  const subject = d.chunks.findIndex((_, k) => k > participle && k < verb && isPerson(d, k) && commaBefore(d, k));
  if (subject < 0 || d.chunks.slice(participle + 1, subject).some((_, n) => isVerbal(d, participle + 1 + n))) return;
  hang(d, subject, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
  if (d.head[participle] !== verb) hang(d, participle, verb, 'advcl');
}

/** "The program that they launched several years ago has proved its worth": a span that lies back acts on nothing. */
export function mendAgo(d: Draft): void {
  d.chunks.forEach((c, k) => {
    if (c.cue !== 'time' || c.opener || d.words[c.to - 1]?.lower !== 'ago' || !/^nsubj/u.test(d.label[k] as string)) return;
    const verb = isVerbal(d, k - 1) && adjacent(d, k) ? k - 1 : (d.head[k] as number);
    d.head[k] = verb;
    d.label[k] = 'obl';
  });
}

/** "According to him, the program that they launched has grown": beside a pronoun stands no second name of it; what has a comma before it is the subject. */
export function mendBehindSource(d: Draft): void {
  const k = d.label.indexOf('appos');
  const verb = d.head.indexOf(-1);
  if (k < 1 || d.head[k] !== 0 || verb < k || cueAt(d, 0) !== 'pronoun' || !chunkAt(d, 0).opener || !commaBefore(d, k) || !isBare(d, k) || !isFiniteVerb(d, verb)) return;
  if (childrenAt(d, verb).some((c) => /^nsubj/u.test(d.label[c] as string))) return;
  hang(d, k, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
}

/** "In turn, the minister, thanking both for their help last winter, assured that": a time before the comma acts in nothing, whoever stands before the participle does. */
export function mendTimeActing(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (d.label[k] !== 'nsubj' || cueAt(d, k) !== 'time' || !isBare(d, k) || verb !== k + 1 || !commaBefore(d, verb) || !isFiniteVerb(d, verb)) return;
  let participle = k - 1;
  while (participle > 0 && !isFiniteVerb(d, participle) && !(cueAt(d, participle) === 'gerund' && !chunkAt(d, participle).opener && commaBefore(d, participle))) participle--;
  const subject = participle - 1;
  if (subject < 0 || cueAt(d, participle) !== 'gerund' || !isBare(d, subject) || cueAt(d, subject) === 'time') return;
  hang(d, subject, verb, 'nsubj');
  hang(d, participle, verb, 'advcl');
  d.head[k] = participle;
  d.label[k] = 'obl:unmarked';
}

/** "President A this morning held a meeting": right behind whom the sentence is of, the time is none who acts. */
export function mendTimeBehindSubject(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  const person = k - 1;
  if (cueAt(d, k) !== 'time' || !/^nsubj/u.test(d.label[k] as string) || !isBare(d, k) || person < 0 || !isFiniteVerb(d, verb) || verb < k) return;
  if (!isBare(d, person) || !/^(?:titled|name|post|pronoun)$/u.test(cueAt(d, person) ?? '') || !adjacent(d, k) || descends(d, verb, person)) return;
  d.head[person] = verb;
  d.label[person] = d.label[k] as string;
  d.label[k] = 'obl:unmarked';
}

/** "According to a communiqué issued afterwards, the two discussed trade": the paper was issued, and the sentence begins behind the comma. */
export function mendIssuedSource(d: Draft): void {
  const root = d.head.indexOf(-1);
  if (root !== 1 || cueAt(d, root) !== 'participle' || chunkAt(d, 0).opener?.key !== 'according-to' || !adjacent(d, root)) return;
  const subject = d.chunks.findIndex((_, k) => k > root && commaBefore(d, k) && isBare(d, k) && isFiniteVerb(d, nextVerb(d, k)));
  const verb = subject < 0 ? -1 : nextVerb(d, subject);
  if (verb < 0 || cueAt(d, verb) === 'copula') return;
  d.head[verb] = -1;
  d.label[verb] = 'root';
  d.head[0] = verb;
  d.label[0] = 'obl';
  d.head[root] = 0;
  d.label[root] = 'acl';
  hang(d, subject, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
}

/** "Upon conclusion of the talks, which were held in Bern, a declaration was adopted": behind the relative clause and its comma the sentence begins. */
export function mendBehindRelative(d: Draft): void {
  const root = d.head.indexOf(-1);
  if (root < 0 || !chunkAt(d, root).opener || isVerbal(d, root) || childrenAt(d, root).some((c) => d.label[c] === 'cop')) return;
  const subject = d.chunks.findIndex((_, k) => k > root + 1 && commaBefore(d, k) && isBare(d, k) && isFiniteVerb(d, nextVerb(d, k)) && d.chunks.slice(root, k).some((c) => c.cue === 'relative'));
  const verb = subject < 0 ? -1 : nextVerb(d, subject);
  if (verb < 0 || cueAt(d, verb) === 'copula' || !descends(d, verb, root)) return;
  d.head[verb] = -1;
  d.label[verb] = 'root';
  d.head[root] = verb;
  d.label[root] = 'obl';
  d.head[subject] = verb;
  d.label[subject] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
}

/** "Minister Sund, who was accompanied by Ambassador Stern, and President Tarn stressed that": behind the relative clause the list of those who act goes on. */
export function mendSecondSubject(d: Draft): void {
  const relative = d.chunks.findIndex((c) => c.cue === 'relative');
  if (relative < 1 || !commaBefore(d, relative) || d.chunks.slice(0, relative).some((_, k) => isVerbal(d, k))) return;
  const first = d.chunks.findIndex((_, k) => k < relative && isPerson(d, k));
  const second = d.chunks.findIndex((_, k) => k > relative && isPerson(d, k) && cueAt(d, k - 1) === 'conjunction' && keyAt(d, k - 1) === 'and' && commaBefore(d, k - 1));
  if (first < 0 || second < 0) return;
  const verb = nextVerb(d, second);
  const between = d.chunks.flatMap((_, k) => (k > relative && k < second && isFiniteVerb(d, k) ? [k] : []));
  const [told] = between;
  // "A, who chaired the session, thanked B, and C said": where a verb of its own stands between, the first is its subject.
  if (told === undefined || between.length > 1 || !/^(?:finite|passive)$/u.test(cueAt(d, verb) as string)) return;
  if (first !== relative - 1 && !d.chunks.slice(first + 1, relative).every((c, n) => c.opener || d.label[first + 1 + n] === 'appos')) return;
  hang(d, told, verb, 'dep');
  hang(d, first, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
  hang(d, told, first, 'acl:relcl');
  hang(d, second, first, 'conj');
  d.head[second - 1] = second;
  d.label[second - 1] = 'cc';
}

/** "At the talks, Minister Sund, head of the board, upon request of the King, handed over": behind the phrase at the head stands who acts, and goes on with nothing. */
export function mendPersonBehindPhrase(d: Draft): void {
  const phrase = d.chunks.findIndex((c) => c.opener !== undefined);
  if (phrase !== 0 || isVerbal(d, 0)) return;
  // "At the meeting Erik Sund conveyed": no event has a person beside it.
  if (d.label[1] === 'appos' && d.head[1] === 0 && isPerson(d, 1) && cueAt(d, 0) === 'noun' && isFiniteVerb(d, 2) && !childrenAt(d, 2).some((c) => /^nsubj/u.test(d.label[c] as string))) {
    hang(d, 1, 2, cueAt(d, 2) === 'passive' ? 'nsubj:pass' : 'nsubj');
    return;
  }
  if (takeList(d)) return;
  const person = d.chunks.findIndex((_, k) => k > 0 && d.head[k] === 0 && d.label[k] === 'conj' && isPerson(d, k) && commaBefore(d, k) && cueAt(d, k - 1) !== 'conjunction');
  if (person < 0) return;
  const verb = d.chunks.findIndex((_, k) => k > person && isFiniteVerb(d, k));
  if (verb < 0 || !commaBefore(d, verb) || d.chunks.slice(person, verb).some((c) => /^(?:relative|that|question|subordinator)$/u.test(c.cue))) return;
  if (childrenAt(d, verb).some((c) => c > phrase && c < verb && /^nsubj/u.test(d.label[c] as string))) return;
  hang(d, verb, 0, 'dep');
  d.head[verb] = -1;
  d.label[verb] = 'root';
  hang(d, 0, verb, 'obl');
  hang(d, person, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
}

/** "In the presence of the two leaders, Ministers Sund and Holm signed": behind the phrase at the head a list of those who act, of which the grammar took the last alone. */
function takeList(d: Draft): boolean {
  const first = d.chunks.findIndex((_, k) => k > 0 && d.head[k] === 0 && /^(?:appos|conj)$/u.test(d.label[k] as string) && isPerson(d, k) && commaBefore(d, k));
  const members = [first];
  for (let at = first + 1; first > 0 && at < d.chunks.length; at++) {
    if (cueAt(d, at) === 'conjunction') continue;
    if (!isPerson(d, at) || !(commaBefore(d, at) || cueAt(d, at - 1) === 'conjunction')) break;
    members.push(at);
  }
  const last = members.at(-1) as number;
  const verb = last + 1;
  // "With the Minister of Peru, A, the Kenyan Minister underlined": a list ends in "and".
  if (first < 1 || last === first || cueAt(d, last - 1) !== 'conjunction' || !isFiniteVerb(d, verb) || d.head[last] !== verb || !/^nsubj/u.test(d.label[last] as string)) return false;
  hang(d, first, verb, d.label[last] as string);
  for (const k of members.slice(1)) {
    d.head[k] = first;
    d.label[k] = 'conj';
    if (cueAt(d, k - 1) !== 'conjunction') continue;
    d.head[k - 1] = k;
    d.label[k - 1] = 'cc';
  }
  return true;
}

/**
 * "Today, Minister Sund, Head of the Department (DFA), has received": behind a day and its comma stands who acts, and no second
 * day. A second office that "and" joins to the first goes on with it: "Today, the President of Kenya and head of the board, A, received".
 */
export function mendPersonBehindDay(d: Draft): void {
  if (cueAt(d, 0) !== 'time' || !isBare(d, 0)) return;
  const person = d.chunks.findIndex(
    (_, k) => k > 0 && d.head[k] === 0 && /^(?:conj|nmod|appos)$/u.test(d.label[k] as string) && isPerson(d, k) && commaBefore(d, k) && cueAt(d, k - 1) !== 'conjunction',
  );
  const verb = d.chunks.findIndex((_, k) => k > person && isFiniteVerb(d, k));
  if (person < 0 || verb < 0 || cueAt(d, verb) === 'copula' || d.chunks.slice(person, verb).some((c) => /^(?:relative|that|question|subordinator)$/u.test(c.cue))) return;
  const acting = childrenAt(d, verb).find((c) => /^nsubj/u.test(d.label[c] as string));
  if (acting !== undefined) {
    const and = acting - 1;
    if (acting > verb || cueAt(d, and) !== 'conjunction' || and <= person || !d.chunks.slice(person + 1, and).every((c) => c.opener?.key === 'of')) return;
    hang(d, acting, person, 'conj');
    hang(d, and, acting, 'cc');
  }
  hang(d, 0, verb, 'obl:unmarked');
  hang(d, person, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
}

/** "Meanwhile, Crown Prince and Prime Minister A received": who stands before the verb acts, and goes on with no adverb. */
export function mendBehindAdverb(d: Draft, k: number): void {
  const adverb = d.head[k] as number;
  const verb = nextVerb(d, k);
  if (d.label[k] !== 'conj' || adverb < 0 || cueAt(d, adverb) !== 'adverb' || !isPerson(d, k) || !isFiniteVerb(d, verb) || cueAt(d, verb) === 'copula') return;
  if (d.head[adverb] !== verb || childrenAt(d, verb).some((c) => /^nsubj/u.test(d.label[c] as string))) return;
  hang(d, k, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
}

const isPerson = (d: Draft, k: number): boolean => isBare(d, k) && /^(?:post|titled|name)$/u.test(cueAt(d, k) as string);

/** The chunk of the verb behind a noun, adverbs between them. */
function nextVerb(d: Draft, k: number): number {
  let at = k + 1;
  while (cueAt(d, at) === 'adverb' && !commaBefore(d, at)) at++;
  return at;
}

/** "will travel to Oslo in May before | continuing to Lima": what is done before or after hangs on the verb, and on no month. */
export function mendBeforeDoing(d: Draft, k: number): void {
  const noun = d.head[k] as number;
  if (cueAt(d, k) !== 'gerund' || !/^(?:before|after)$/u.test(chunkAt(d, k).opener?.key ?? '') || noun < 0 || noun >= k || isVerbal(d, noun)) return;
  let verb = d.head[noun] as number;
  while (verb >= 0 && !isVerbal(d, verb)) verb = d.head[verb] as number;
  if (verb < 0 || verb >= k) return;
  d.head[k] = verb;
  d.label[k] = 'advcl';
}
