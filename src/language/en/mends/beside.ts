/** Mends who does what beside where and with whom it is done: agents behind a place, subjects behind a name. */
import { adjacent, childrenAt, chunkAt, commaBefore, cueAt, type Draft, descends, hang, isBare, isFiniteVerb, isVerbal, keyAt } from './draft.ts';

/** "was welcomed at the airport by Minister A": who did it follows where it was done, and belongs to the verb. */
export function mendAgentBehind(d: Draft, k: number): void {
  if (chunkAt(d, k).opener?.key !== 'by' || !/^(?:titled|name|post)$/u.test(cueAt(d, k) as string)) return;
  let verb = k - 1;
  while (verb >= 0 && (chunkAt(d, verb).opener || cueAt(d, verb) === 'adverb') && !isFiniteVerb(d, verb) && cueAt(d, verb) !== 'gerund' && adjacent(d, verb + 1) && !isWork(d, verb)) verb--;
  if (verb < 0 || verb === k - 1 || !/^(?:passive|participle)$/u.test(cueAt(d, verb) ?? '') || descends(d, verb, k)) return;
  d.head[k] = verb;
  d.label[k] = 'obl';
}

/** "was moved by a speech by Minister A": what someone has made keeps its maker. */
const isWork = (d: Draft, k: number): boolean => /^(?:speech|statement|report|article|book|painting|proposal|letter|message|visit|attack|decision|remark|address|invitation)$/u.test(keyAt(d, k));

/** "in a conversation with Minister A, Kenya's minister offered": behind the comma stands the subject, with its verb at once. */
export function isSubjectBehind(d: Draft, beside: number, of: number): boolean {
  if (!isBare(d, beside) || !commaBefore(d, beside) || !isFiniteVerb(d, beside + 1) || !adjacent(d, beside + 1) || d.label[beside] !== 'nsubj' || d.head[beside] !== beside + 1) return false;
  for (let at = of; at >= 0; at--) {
    if (isFiniteVerb(d, at)) return false;
    if (chunkAt(d, at).opener) return true;
  }
  return false;
}

/** "In his speech Minister A welcomed the guests": behind one's words without a comma stands who speaks them. */
export function mendSpeakerBehind(d: Draft, k: number): void {
  if (!/^(?:titled|name|post)$/u.test(cueAt(d, k) as string) || !isBare(d, k) || !adjacent(d, k) || cueAt(d, k - 1) !== 'noun' || chunkAt(d, k - 1).opener?.key !== 'in') return;
  if (!d.words.slice(chunkAt(d, k - 1).from, chunkAt(d, k - 1).head).some((w) => w.tag === 'PRP$')) return;
  let verb = k + 1;
  while (cueAt(d, verb) === 'adverb' && adjacent(d, verb)) verb++;
  if (!isFiniteVerb(d, verb) || cueAt(d, verb) === 'copula' || childrenAt(d, verb).some((c) => c < verb && /^nsubj/u.test(d.label[c] as string))) return;
  hang(d, k, verb, cueAt(d, verb) === 'passive' ? 'nsubj:pass' : 'nsubj');
  if (d.head[k - 1] === k) hang(d, k - 1, verb, 'obl');
}

const MEETING = /^(?:meeting|call|conversation|talk|talks|telephone-call|phone-call|discussion|audience|interview|ceremony|reception|visit)$/u;

/** "King A, in a meeting with President B on Tuesday, affirmed": between commas behind the subject stands on what occasion it acts, and with whom. */
export function mendOccasion(d: Draft, k: number): void {
  const opener = chunkAt(d, k).opener?.key ?? '';
  const subject = d.head[k] as number;
  if (!/^(?:in|during|at|after|following)$/u.test(opener) || isVerbal(d, k) || !commaBefore(d, k) || !MEETING.test(keyAt(d, k)) || subject < 0 || subject >= k || !isBare(d, subject)) return;
  const verb = d.head[subject] as number;
  if (verb < k || !isFiniteVerb(d, verb) || !/^nsubj/u.test(d.label[subject] as string)) return;
  const closed = d.chunks.findIndex((_, n) => n > k && n <= verb && commaBefore(d, n));
  if (closed < 0) return;
  d.head[k] = verb;
  d.label[k] = 'obl';
  for (let n = k + 1; n < closed; n++)
    if (d.head[n] === subject) {
      const company = n === k + 1 && /^(?:with|between)$/u.test(chunkAt(d, n).opener?.key ?? '');
      d.head[n] = company ? k : verb;
      d.label[n] = company ? 'nmod' : 'obl';
    }
}
