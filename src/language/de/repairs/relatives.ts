/** Mends relative pronouns that are articles, where a sentence has fewer verbs than clauses. */
import { assign, type DeskWord } from '../work.ts';
import { can, finiteReading, isFiniteVerb, isMark, readingBits } from './desk.ts';

/**
 * Each clause that a conjunction or relative pronoun opens has a finite verb of its own, and so has the sentence. Where the
 * verbs do not suffice, a "relative pronoun" that agrees with the noun behind it is an article: "dass mit den Verhandlungen
 * über A, die Ausdehnung von B sowie C Ziele erreicht worden sind".
 */
export function repairRelatives(desk: DeskWord[]): void {
  for (let from = 0; from < desk.length; ) {
    let to = from;
    let openers = 0;
    let finites = 0;
    for (; to < desk.length && desk[to]?.tag !== '$.'; to++) {
      const word = desk[to] as DeskWord;
      if (/^(?:PRELS|PRELAT)$/u.test(word.tag) || (word.tag === 'KOUS' && (!/^(?:als|wie)$/u.test(word.key) || verbLast(desk, to)))) openers++;
      else if (isFiniteVerb(word)) finites++;
    }
    for (let i = from + 1; i < to && openers > 0 && finites < openers + 1; i++) {
      const word = desk[i] as DeskWord;
      const next = desk[i + 1] as DeskWord;
      if (word.tag !== 'PRELS' || !can(word, 'ART') || desk[i - 1]?.tag !== '$,' || !next || !(next.tag === 'NN' || next.tag === 'ADJA')) continue;
      if (!(readingBits(word, 'ART') & (next.tag === 'ADJA' ? next.agreement : next.agreement))) continue;
      assign(word, 'ART');
      openers--;
    }
    from = to + 1;
  }
}

/** Whether the first finite verb after word `i` stands last in its stretch: "wie er sagte,". */
function verbLast(desk: readonly DeskWord[], i: number): boolean {
  let j = i + 1;
  while (j < desk.length && !isMark(desk[j]) && !isFiniteVerb(desk[j] as DeskWord)) j++;
  return j < desk.length && isFiniteVerb(desk[j] as DeskWord) && isMark(desk[j + 1]);
}

/**
 * ", mit dem A am selben Tag zusammenkam, bot": a preposition behind a comma, and a finite verb only at the end before the next
 * mark, make a relative clause; in a main clause the verb would stand second.
 */
export function repairGovernedRelatives(desk: readonly DeskWord[]): void {
  for (let i = 2; i + 2 < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (word.tag !== 'ART' || desk[i - 1]?.tag !== 'APPR' || desk[i - 2]?.tag !== '$,' || !can(word, 'PRELS')) continue;
    let end = i + 1;
    while (end < desk.length && !isMark(desk[end])) end++;
    const verb = desk[end - 1];
    // "über das Kenia seit Jahren verhandelt": what looks like a participle.
    const tag = verb && /^VV(?:PP|INF)$/u.test(verb.tag) && isMark(desk[end]) ? finiteReading(verb) : undefined;
    const inner = desk.slice(i + 1, end - 1);
    // A noun right behind that agrees could be its own: "mit dem Präsidenten".
    const next = desk[i + 1] as DeskWord;
    const own = next.known && /^(?:NN|ADJA)$/u.test(next.tag) && (readingBits(word, 'ART') & next.agreement) !== 0;
    if (!verb || !(isFiniteVerb(verb) || tag) || own || inner.some((w) => isFiniteVerb(w) || /^(?:KOUS|PREL)/u.test(w.tag))) continue;
    if (desk.some((w, j) => (j < i - 2 || j > end) && isFiniteVerb(w))) {
      assign(word, 'PRELS');
      if (tag) assign(verb, tag);
    }
  }
}
