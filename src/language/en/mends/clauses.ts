/** Mends clauses within clauses: relative clauses, contents, and what goes on behind them. */
import type { Cue } from '../chunks/chunk.ts';
import { BARE_REPORTERS, SPEECH_VERBS } from '../lexicon/wordGroups.ts';
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, hang, isBare, isFiniteVerb, isVerbal, keyAt, NOMINAL, topBelow, topOf } from './draft.ts';

/** Verbs that tell someone that something is so. */
const TELLS = /^(?:tell|inform|assure|reassure|remind|notify|convince|warn|brief|advise|promise)$/u;

/** "the talks, which were held in Bern, lasted": what the pronoun opens hangs on the noun before it, which keeps its own verb. */
export function mendRelative(d: Draft, k: number): void {
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
  if (/^who/u.test(keyAt(d, k))) for (let at = noun, steps = 0; at >= 0 && steps < 8; at = d.head[at] as number, steps++) if (/^(?:name|titled|post)$/u.test(cueAt(d, at) as Cue) && at < k) noun = at;
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

/** "Oslo, Kingdom of Norway": what a state calls itself behind its town. */
const REALM = /^(?:republic|kingdom|state|federation|principality|sultanate)$/u;

/** "was invited to Oslo for a visit, where he was received": behind the comma "where" tells of the place, and nothing that was said. */
export function mendWhere(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'question' || keyAt(d, k) !== 'where' || !commaBefore(d, k)) return;
  const verb = d.head[k] as number;
  if (verb > k && isFiniteVerb(d, verb) && /^(?:conj|ccomp)$/u.test(d.label[verb] as string)) d.label[verb] = 'advcl';
}

/** "Minister A, who is on a visit to Oslo, Kingdom of Norway, met B": the state behind the town tells where it is, and whom the relative clause is of acts. */
export function mendTownInRelative(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (k < 3 || verb <= k || !/^nsubj/u.test(d.label[k] as string) || !isBare(d, k) || !commaBefore(d, k) || cueAt(d, k - 1) !== 'name' || !/^(?:in|to|at)$/u.test(chunkAt(d, k - 1).opener?.key ?? ''))
    return;
  if (!REALM.test(keyAt(d, k)) && !(cueAt(d, k) === 'name' && verb === k + 1 && commaBefore(d, verb))) return;
  let pronoun = k - 1;
  while (pronoun > 0 && cueAt(d, pronoun) !== 'relative') pronoun--;
  if (pronoun < 1 || !commaBefore(d, pronoun)) return;
  let subject = pronoun - 1;
  // "the State Minister for Foreign Affairs A, who": the name, and not its field.
  while (subject > 0 && chunkAt(d, subject).opener) subject--;
  if (subject < 0 || !isBare(d, subject) || !/^(?:titled|name|post)$/u.test(cueAt(d, subject) ?? '')) return;
  const top = topBelow(d, subject, verb);
  d.head[k] = k - 1;
  d.label[k] = 'appos';
  if (descends(d, verb, top)) return;
  hang(d, top, verb, 'nsubj');
}

/** "a reception for Minister A, who is here on a visit": what has no verb is no relative clause. */
export function mendVerbless(d: Draft, k: number): void {
  if (d.label[k] === 'acl:relcl' && !isVerbal(d, k) && chunkAt(d, k).opener && NOMINAL.has(cueAt(d, k) as Cue) && !childrenAt(d, k).some((c) => /^(?:cop|nsubj|aux)/u.test(d.label[c] as string)))
    d.label[k] = 'nmod';
}

/** "Minister A, who arrived yesterday, thanked B": behind the comma that closes the relative clause the verb is that of its noun. */
export function mendHeadOfRelative(d: Draft, k: number): void {
  const verb = d.head[k] as number;
  if (verb <= k || !/^(?:dep|dislocated|parataxis|obl:unmarked)$/u.test(d.label[k] as string) || !isBare(d, k) || !isFiniteVerb(d, verb) || !commaBefore(d, verb)) return;
  if (!childrenAt(d, k).some((c) => d.label[c] === 'acl:relcl' && c < verb) || childrenAt(d, verb).some((c) => /^nsubj/u.test(d.label[c] as string))) return;
  d.label[k] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
}

/** "presented A with a panel and invited him": without a pronoun that opens it, a verb behind "and" goes on with the verb before. */
export function mendVerbBeside(d: Draft, k: number): void {
  const noun = d.head[k] as number;
  if (noun < 0 || noun > k || !isFiniteVerb(d, k) || !/^acl/u.test(d.label[k] as string)) return;
  // "met the King, discussed trade and signed a pact": the last verb of the series is the one that "and" joins.
  const series =
    d.label[k] === 'acl' && commaBefore(d, k) && d.chunks.some((_, c) => c > k && d.label[c] === 'conj' && isFiniteVerb(d, c) && (d.head[c] as number) < noun && cueAt(d, c - 1) === 'conjunction');
  if (cueAt(d, k - 1) !== 'conjunction' && !series) return;
  for (let at = noun + 1; at < k; at++) if (/^(?:relative|that|question|subordinator)$/u.test(cueAt(d, at) as Cue) || isFiniteVerb(d, at)) return;
  let verb = d.head[noun] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb < 0 || verb > noun) return;
  d.head[k] = verb;
  d.label[k] = 'conj';
  if (series) return;
  d.head[k - 1] = k;
  d.label[k - 1] = 'cc';
}

/** "the role our countries are playing": a noun right behind a noun with a verb that lacks its object is a relative clause without its pronoun. */
export function mendBareRelative(d: Draft, k: number): void {
  const noun = k - 2;
  const subject = k - 1;
  if (
    noun < 0 ||
    !isFiniteVerb(d, k) ||
    cueAt(d, k) === 'copula' ||
    commaBefore(d, k) ||
    !adjacent(d, k) ||
    !isBare(d, subject) ||
    cueAt(d, subject) === 'time' ||
    !adjacent(d, subject) ||
    cueAt(d, noun) !== 'noun'
  )
    return;
  if (!/^(?:advcl|parataxis|dep)$/u.test(d.label[k] as string) || descends(d, noun, k) || d.head[subject] !== k) return;
  if (childrenAt(d, k).some((c) => /^(?:obj|mark|ccomp|xcomp)$/u.test(d.label[c] as string))) return;
  d.head[k] = noun;
  d.label[k] = 'acl:relcl';
}

/** "confirmed that the system of A and B was working": "that", a noun and its verb make the content of the verb before. */
export function mendThatClause(d: Draft, k: number): void {
  if (keyAt(d, k) !== 'that' || !/^(?:that|relative)$/u.test(cueAt(d, k) as string) || k === 0 || !adjacent(d, k) || !isBare(d, k + 1)) return;
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
export function mendOuterVerb(d: Draft, k: number): void {
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

/** "A said that the UK remains an ally, and the Prime Minister agreed": who speaks on in the past tense speaks beside what was said in the present. */
export function mendSecondSpeaker(d: Draft, k: number): void {
  const said = d.head[k] as number;
  if (d.label[k] !== 'conj' || !isFiniteVerb(d, k) || said < 0 || said > k || d.label[said] !== 'ccomp') return;
  const outer = d.head[said] as number;
  const tense = (at: number): string => d.words.slice(chunkAt(d, at).from, chunkAt(d, at).to).find((w) => /^(?:VB[DZP]|MD)$/u.test(w.tag))?.tag ?? '';
  if (outer < 0 || outer > said || !SPEECH_VERBS.has(keyAt(d, outer)) || !SPEECH_VERBS.has(keyAt(d, k))) return;
  const copula = childrenAt(d, said).find((c) => d.label[c] === 'cop');
  if (tense(outer) !== 'VBD' || tense(k) !== 'VBD' || !/^(?:VB[ZP]|MD)$/u.test(tense(copula ?? said))) return;
  const and = childrenAt(d, k).find((c) => d.label[c] === 'cc');
  const subject = childrenAt(d, k).find((c) => /^nsubj/u.test(d.label[c] as string));
  if (and === undefined || subject === undefined || !commaBefore(d, and) || !/^(?:post|titled|name)$/u.test(cueAt(d, subject) as Cue)) return;
  d.head[k] = outer;
}

/** "the importance that A attaches to it and she assured him": a clause with a subject of its own does not go on with a relative clause. */
export function mendReturn(d: Draft, k: number): void {
  const relative = d.head[k] as number;
  if (d.label[k] !== 'conj' || !isFiniteVerb(d, k) || relative < 0 || d.label[relative] !== 'acl:relcl') return;
  const subject = childrenAt(d, k).find((c) => /^nsubj/u.test(d.label[c] as string));
  if (subject === undefined) return;
  const again = cueAt(d, subject) === 'pronoun' && /^(?:he|she|they|we|it|i)$/u.test(d.words[chunkAt(d, subject).head]?.lower ?? '');
  // "the programme, which is to begin in May, and Minister A confirmed": in the first the pronoun is the subject, so nothing is left out of the second.
  const other = () => /^(?:titled|name|post)$/u.test(cueAt(d, subject) as Cue) && commaBefore(d, subject - 1) && cueAt(d, subject - 1) === 'conjunction' && hasPronounSubject(d, relative);
  if (!again && !other()) return;
  let verb = d.head[relative] as number;
  while (verb >= 0 && !isFiniteVerb(d, verb)) verb = d.head[verb] as number;
  if (verb >= 0 && verb < k) d.head[k] = verb;
}

const hasPronounSubject = (d: Draft, relative: number): boolean =>
  childrenAt(d, relative).some((c) => /^nsubj/u.test(d.label[c] as string) && cueAt(d, c) === 'relative' && /^(?:which|who)$/u.test(keyAt(d, c)));

/** "Minister B, who is in Bern on a working visit": what follows without a comma stays in the relative clause. */
export function mendWithin(d: Draft, k: number): void {
  if (!chunkAt(d, k).opener || isVerbal(d, k) || !adjacent(d, k)) return;
  let relative = k - 1;
  while (relative > 0 && adjacent(d, relative) && cueAt(d, relative) !== 'relative') relative--;
  if (cueAt(d, relative) !== 'relative' || !/^(?:which|who)$/u.test(keyAt(d, relative))) return;
  const verb = d.head[relative] as number;
  if (verb < relative || verb >= k || !/^nsubj/u.test(d.label[relative] as string) || (d.head[k] as number) >= relative || descends(d, verb, k)) return;
  d.head[k] = verb;
  d.label[k] = 'obl';
}

/** "at the summit, and Estonia will send": "and", a noun and its finite verb begin a second clause. */
export function mendSecondClause(d: Draft, k: number): void {
  if (cueAt(d, k) !== 'conjunction' || !/^(?:and|but)$/u.test(keyAt(d, k)) || !isBare(d, k + 1)) return;
  let verb = k + 2;
  while (verb < d.chunks.length && adjacent(d, verb) && (cueAt(d, verb) === 'adverb' || (chunkAt(d, verb).opener?.key === 'of' && !isVerbal(d, verb)))) verb++;
  if (!isFiniteVerb(d, verb) || !adjacent(d, verb)) return;
  // "said Norway and Kenya would go on": behind a verb of saying two names are who will.
  if (
    k > 1 &&
    isBare(d, k - 1) &&
    (adjacent(d, k - 1) || commaBefore(d, k - 1)) &&
    cueAt(d, k - 1) === 'name' &&
    cueAt(d, k + 1) === 'name' &&
    BARE_REPORTERS.has(keyAt(d, k - 2)) &&
    isFiniteVerb(d, k - 2)
  ) {
    const said = k - 2;
    if (d.label[verb] === 'cop' || descends(d, said, verb)) return;
    d.head[verb] = said;
    d.label[verb] = 'ccomp';
    d.head[k - 1] = verb;
    d.label[k - 1] = 'nsubj';
    d.head[k + 1] = k - 1;
    d.label[k + 1] = 'conj';
    d.head[k] = k + 1;
    d.label[k] = 'cc';
    return;
  }
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
