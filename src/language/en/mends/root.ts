/** Mends the root of a sentence and clauses that stand in another order than usual. */
import type { Cue } from '../chunks/chunk.ts';
import { SPEECH_VERBS } from '../lexicon/wordGroups.ts';
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** "On 14 May, a meeting took place": a phrase with a preposition governs no sentence that has a finite verb. */
export function mendRoot(d: Draft): void {
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

/** "Minister of State and Member of the Council A received today, in Oslo, B": who stands at the head is no sentence, and the verb right behind is theirs. */
export function mendNounRoot(d: Draft): void {
  const root = d.head.indexOf(-1);
  if (root !== 0 || !isBare(d, root) || !/^(?:post|titled|name)$/u.test(cueAt(d, root) ?? '') || childrenAt(d, root).some((c) => d.label[c] === 'cop')) return;
  const verb = d.chunks.findIndex((_, k) => k > 0 && isFiniteVerb(d, k));
  if (
    verb < 0 ||
    cueAt(d, verb) === 'copula' ||
    commaBefore(d, verb) ||
    !adjacent(d, verb) ||
    isVerbal(d, verb - 1) ||
    d.head[verb] !== root ||
    childrenAt(d, verb).some((c) => /^nsubj/u.test(d.label[c] as string))
  )
    return;
  if (d.chunks.slice(0, verb).some((c) => /^(?:relative|that|question|subordinator|participle|gerund)$/u.test(c.cue))) return;
  d.head[verb] = -1;
  d.label[verb] = 'root';
  d.head[root] = verb;
  d.label[root] = cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
}

/** "Relations are excellent, Minister Tarn told his guest": whom it was told stands right behind. */
const isToldTo = (d: Draft, k: number): boolean =>
  /^(?:tell|inform|assure)$/u.test(keyAt(d, k)) &&
  /^(?:post|titled|name|pronoun|noun)$/u.test(cueAt(d, k + 1) ?? '') &&
  cueAt(d, k + 2) !== 'that' &&
  !(isVerbal(d, k + 2) && cueAt(d, k + 2) === 'finite');

/** "For her part, the guest, who is on a visit, thanked A, described B and said C": who stands behind the opening is the subject of the verb behind the aside. */
export function mendOpeningSubject(d: Draft): void {
  let s = 0;
  while (s < d.chunks.length && chunkAt(d, s).opener && !isVerbal(d, s)) s++;
  if (s === 0 || s > 3 || !isBare(d, s) || !commaBefore(d, s) || d.label[s] !== 'conj' || cueAt(d, s + 1) !== 'relative') return;
  let v = s + 2;
  while (v < d.chunks.length && !(isFiniteVerb(d, v) && commaBefore(d, v))) v++;
  if (v >= d.chunks.length || childrenAt(d, v).some((c) => /^nsubj/u.test(d.label[c] as string))) return;
  const root = d.head.indexOf(-1);
  if (root > v) {
    d.head[root] = v;
    d.label[root] = 'conj';
  } else if (root >= 0 && root !== v) return;
  d.head[v] = -1;
  d.label[v] = 'root';
  d.head[s] = v;
  d.label[s] = cueAt(d, v) === 'passive' ? 'nsubj:pass' : 'nsubj';
  for (let k = 0; k < s; k++) if ((d.head[k] as number) > v || d.head[k] === s) d.head[k] = v;
}

/** "Relations are excellent, Minister Tarn stressed": behind the last comma come who says it and the verb of speech. */
export function mendSpeechLast(d: Draft): void {
  for (let k = d.chunks.length - 1; k > 1; k--) {
    if (cueAt(d, k) !== 'finite' || !SPEECH_VERBS.has(keyAt(d, k)) || !isBare(d, k - 1) || !adjacent(d, k) || !commaBefore(d, k - 1)) continue;
    const subject = k - 1;
    const relay = cueAt(d, subject) === 'noun' && RELAYS.test(keyAt(d, subject));
    if (
      !(relay || /^(?:pronoun|name|titled|post)$/u.test(cueAt(d, subject) as string)) ||
      (k + 1 < d.chunks.length && !chunkAt(d, k + 1).opener && !(cueAt(d, k + 1) === 'gerund' && commaBefore(d, k + 1)) && !isToldTo(d, k))
    )
      return;
    let first = 0;
    while (first < subject && !isFiniteVerb(d, first)) first++;
    if (
      first >= subject ||
      first === 0 ||
      !isBare(d, first - 1) ||
      /^(?:subordinator|relative|question)$/u.test(cueAt(d, 0) as Cue) ||
      (!relay && SPEECH_VERBS.has(keyAt(d, first)) && cueAt(d, first + 1) !== 'infinitive')
    )
      return;
    const top = d.label[first] === 'cop' ? first + 1 : first;
    if (top >= subject) return;
    if (d.head[k] === -1 && d.head[top] === k) {
      if (d.label[top] === 'advcl') d.label[top] = 'ccomp';
      return;
    }
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
      // "wishing him prosperity, he said": behind another verb it is what that verb is about.
      let nearest = at - 1;
      while (nearest > top && !isVerbal(d, nearest)) nearest--;
      if (at > top && h >= subject && nearest > top && isBare(d, at)) {
        d.head[at] = nearest;
        d.label[at] = 'obj';
      } else if (at !== top && at !== first && (h >= subject || h < 0)) {
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

/** What is told of by a copula carries the sentence. */
function crown(d: Draft, predicate: number, copula: number): void {
  d.head[predicate] = -1;
  d.label[predicate] = 'root';
  d.head[copula] = predicate;
  d.label[copula] = 'cop';
}

/** "Discussed at the talks were A and B", "Invited there were A and B": a participle that opens the sentence has its subject behind "were". */
const OPENED_WITH = /^(?:discuss|review|consider|raise|examine|address|explore|cover|debate|study|invite)$/u;

/** "Present at the talks were A and B": the subject stands behind the copula. */
export function mendInversion(d: Draft): void {
  const first = d.chunks.findIndex((c) => c.cue !== 'adverb' && c.cue !== 'conjunction');
  const present = keyAt(d, first) === 'present' && cueAt(d, first) === 'adjective';
  const done = OPENED_WITH.test(keyAt(d, first)) && /^(?:participle|finite)$/u.test(cueAt(d, first) ?? '') && d.words[chunkAt(d, first)?.head ?? -1]?.tag !== 'VBP';
  if (first < 0 || first > 2 || !(present || done)) return;
  const copula = d.chunks.findIndex((c, k) => k > first && c.cue === 'copula');
  if (copula < 0 || d.chunks.some((c, k) => k > first && k < copula && !c.opener && c.cue !== 'adverb' && c.cue !== 'existential')) return;
  const subject = d.chunks.findIndex((_, k) => k > copula && isBare(d, k));
  if (subject < 0) return;
  crown(d, first, copula);
  d.head[subject] = first;
  d.label[subject] = done ? 'nsubj:pass' : 'nsubj';
  if (done) d.label[copula] = 'aux:pass';
  for (let k = 0; k < copula; k++) if (k !== first && !(k > first + 1 && d.head[k] === k - 1)) d.head[k] = first;
}

/** "..., a court statement said", "..., the ministry added". */
const RELAYS = /^(?:statement|ministry|agency|office|service|report|release|court|spokesman|spokeswoman|spokesperson|source|sources|official|officials)$/u;

/** "A is in the interest of all and contributes to peace, said Minister B": all that stands before the comma is said, and not its last verb alone. */
export function mendSpeechBehind(d: Draft): void {
  const k = d.chunks.findIndex((_, n) => d.label[n] === 'parataxis' && cueAt(d, n) === 'finite' && SPEECH_VERBS.has(keyAt(d, n)) && commaBefore(d, n));
  const first = k < 0 ? -1 : (d.head[k] as number);
  if (first < 0 || first > k || d.head[first] !== -1) return;
  const subject = childrenAt(d, k).find((c) => /^nsubj/u.test(d.label[c] as string));
  if (subject !== k + 1 || k + 2 < d.chunks.length) return;
  for (const c of childrenAt(d, k)) {
    if (c >= k || d.label[c] !== 'ccomp' || cueAt(d, c - 1) !== 'conjunction') continue;
    d.head[c] = first;
    d.label[c] = 'conj';
  }
  d.head[k] = -1;
  d.label[k] = 'root';
  d.head[first] = k;
  d.label[first] = 'ccomp';
}

/** "Among the issues discussed were A and B": the subject stands behind the copula, and the participle tells of the issues. */
export function mendAmong(d: Draft): void {
  const [among, participle, copula, subject] = [0, 1, 2, 3];
  if (
    !/^among(?:st)?$/u.test(chunkAt(d, 0)?.opener?.key ?? '') ||
    d.chunks.length < 4 ||
    !/^(?:participle|finite)$/u.test(cueAt(d, participle) ?? '') ||
    cueAt(d, copula) !== 'copula' ||
    !isBare(d, subject)
  )
    return;
  for (let k = 0; k < d.chunks.length; k++) if (d.head[k] === participle && k > subject) d.head[k] = subject;
  crown(d, subject, copula);
  d.head[among] = subject;
  d.label[among] = 'obl';
  d.head[participle] = among;
  d.label[participle] = 'acl';
}
