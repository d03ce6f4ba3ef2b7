/** Mends small words with a double: "sein" and "einen" are verbs too, "nieder" and "fest" adjectives, "das" an article. */
import { keyOf } from '../../shared/token.ts';
import { isIntransitive } from '../clauses/predicate.ts';
import { dictionaryReadings } from '../morphology/lexicon.ts';
import { assign, type DeskWord } from '../work.ts';
import { agreesWith, can, finiteReading, isFiniteVerb, isMark, readingBits } from './desk.ts';

export function repairDoubles(desk: readonly DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) {
    repairDeterminer(desk, i);
    repairSplitParticle(desk, i);
    repairUnsplit(desk, i);
    repairPronominal(desk, i);
    repairFrontedParticiple(desk, i);
    repairRelativeByEnding(desk, i);
    const word = desk[i] as DeskWord;
    // "Thema waren ferner die Wahlen": behind the verb, where nothing is said to be far.
    if (word.lower === 'ferner' && word.tag === 'ADJD') assign(word, 'ADV');
  }
}

/** "sein tief empfundenes Beileid", "wird der Minister einen Besuch abstatten": before a noun that it agrees with, and without "zu", no infinitive. */
function repairDeterminer(desk: readonly DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  // "empfängt eine von Ministerin A geleitete Delegation": two finite verbs do not stand side by side.
  if (word.form === 'eine' && word.tag === 'VVFIN' && desk[i - 1] && isFiniteVerb(desk[i - 1] as DeskWord) && can(word, 'ART')) {
    assign(word, 'ART');
    return;
  }
  if (!/^(?:sein|einen)$/u.test(word.form) || !/^V/u.test(word.tag) || desk[i - 1]?.tag === 'PTKZU') return;
  let at = i + 1;
  while (/^(?:ADV|ADJD|ADJA|CARD)$/u.test(desk[at]?.tag ?? '')) at++;
  const tag = can(word, 'PPOSAT') ? 'PPOSAT' : 'ART';
  const noun = desk[at];
  if (noun?.tag === 'NN' && desk[i + 1] && agreesWith(word, tag, noun)) assign(word, tag);
}

/** "legten die Präsidentin und ihr Gast einen Kranz nieder": the one finite verb of the stretch takes what stands at its end, where the dictionary knows the two as one. */
function repairSplitParticle(desk: readonly DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  // "gab den Namen bekannt" is read as it stands.
  if (!/^(?:ADJD|ADV)$/u.test(word.tag) || !can(word, 'PTKVZ') || !isMark(desk[i + 1]) || word.lower === 'bekannt') return;
  let verb: DeskWord | undefined;
  for (let j = i - 1; j >= 0 && !isMark(desk[j]); j--) {
    const before = desk[j] as DeskWord;
    if (/^(?:KOUS|PREL|PW)/u.test(before.tag) || (verb && before.tag.startsWith('V')) || (before.tag.startsWith('V') && before.tag !== 'VVFIN')) return;
    if (before.tag === 'VVFIN') verb = before;
  }
  if (verb && dictionaryReadings(keyOf(word.lower) + verb.key).some((r) => /^(?:SEP|VVINF)$/u.test(r.tag))) assign(word, 'PTKVZ');
}

/** "ist bereit, enger mit Kenia zu arbeiten": where the stretch has no finite verb before it, nothing has split off. */
function repairUnsplit(desk: readonly DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  if (word.tag !== 'PTKVZ' || !can(word, 'APPR') || !/^(?:NN|NE|ART|ADJA|PPOSAT|PDAT|PIAT|CARD)$/u.test(desk[i + 1]?.tag ?? '')) return;
  for (let j = i - 1; j >= 0; j--) {
    const before = desk[j] as DeskWord;
    if (isFiniteVerb(before)) return;
    if (before.tag === '$,' || before.tag === '$.') break;
  }
  assign(word, 'APPR');
}

/** "dankte dafür und bat": what the dictionary does not know as split off from the verb points at what was said. */
function repairPronominal(desk: readonly DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  if (word.tag !== 'PTKVZ' || !can(word, 'PAV')) return;
  for (let j = i - 1; j >= 0 && desk[j]?.tag !== '$.'; j--) {
    const verb = desk[j] as DeskWord;
    if (!isFiniteVerb(verb)) continue;
    if (verb.tag === 'VVFIN' && !dictionaryReadings(keyOf(word.lower) + verb.key).some((r) => /^(?:SEP|VVINF)$/u.test(r.tag))) assign(word, 'PAV');
    return;
  }
}

/** "Zur Sprache gekommen seien weiter X", "Hinzu gekommen ist": the participle of a verb of motion opens the sentence, and the finite verb is the next word. */
function repairFrontedParticiple(desk: readonly DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const next = desk[i + 1];
  if (word.tag !== 'ADJD' || next?.tag !== 'VAFIN' || next.key !== 'sein') return;
  const participle = word.readings.find((r) => r.tag === 'VVPP');
  if (!participle || !isIntransitive(keyOf(participle.lemma))) return;
  for (let j = i - 1; j >= 0 && !isMark(desk[j]); j--) if (!/^(?:APPR|APPRART|ART|ADJA|NN|NE|PPOSAT|ADV)$/u.test(desk[j]?.tag ?? '')) return;
  assign(word, 'VVPP');
}

/**
 * ", das Parteichef A dem Gast schickte", ", das Vorsitzender A schickte": a noun that does not agree with it shows that it is
 * no article, where the verb stands last; also behind a second name: ", das Genosse A, Präsident von B, dem Gast geschickt hat".
 */
function repairRelativeByEnding(desk: readonly DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const next = desk[i + 1];
  if (word.tag !== 'ART' || !can(word, 'PRELS') || desk[i - 1]?.tag !== '$,' || !next || !/^\p{Lu}/u.test(next.form)) return;
  if (!/^(?:NN|ADJA)$/u.test(next.tag) || !next.known || (readingBits(word, 'ART') & (readingBits(next, 'NN') | readingBits(next, 'ADJA'))) !== 0) return;
  let from = i + 2;
  let end = markFrom(desk, from);
  // The second name is a noun without an article, and the clause goes on behind its comma.
  if (desk[end]?.tag === '$,' && isSecondName(desk, i + 2, end)) {
    from = markFrom(desk, end + 1);
    const second = desk.slice(end + 1, from);
    if (second[0]?.tag !== 'NN' || desk[from]?.tag !== '$,' || second.some((w) => /^(?:V|KOUS|PREL|PW)/u.test(w.tag))) return;
    end = markFrom(desk, from + 1);
  }
  const verb = desk[end - 1] as DeskWord;
  const tag = isFiniteVerb(verb) ? verb.tag : /^VV(?:INF|PP)$/u.test(verb.tag) ? finiteReading(verb) : undefined;
  if (!tag || desk.slice(from, end - 1).some(isFiniteVerb)) return;
  assign(word, 'PRELS');
  if (verb.tag !== tag) assign(verb, tag);
  // "..., dem hochverehrten Gast": behind the second name the article of whom it was sent to.
  const article = desk[from + 1];
  if (desk[from]?.tag === '$,' && article && /^PREL/u.test(article.tag) && can(article, 'ART')) assign(article, 'ART');
  // "Vorsitzender": without an article and before a name a noun.
  if (next.tag === 'ADJA' && can(next, 'NN')) assign(next, 'NN');
}

/** Whether nothing but a name stands in [from, to): "Genosse | Rim Tok |, Präsident". */
const isSecondName = (desk: readonly DeskWord[], from: number, to: number): boolean => to > from && desk.slice(from, to).every((w) => w.tag === 'NE' || w.tag === 'FM');

function markFrom(desk: readonly DeskWord[], i: number): number {
  while (i < desk.length && !isMark(desk[i])) i++;
  return i;
}
