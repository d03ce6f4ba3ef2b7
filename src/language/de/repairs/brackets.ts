/** Mends small words by the verb that opens or closes the bracket around them: what has split off, and what only looks so. */
import { GENITIVE, PLURAL } from '../../shared/agreement.ts';
import { dictionaryReadings } from '../morphology/lexicon.ts';
import { assign, type DeskWord } from '../work.ts';
import { agreesWith, can, isFiniteVerb, isMark, readingBits } from './desk.ts';
import { governedInfinitive } from './stretch.ts';

export function repairBrackets(desk: DeskWord[], i: number): void {
  const word = desk[i] as DeskWord;
  const next = desk[i + 1];
  const previous = desk[i - 1];
  // "wird sich mit dem Minister unterhalten": with "sich" no passive.
  if (word.tag === 'VVPP' && can(word, 'VVINF') && reflexiveWithWerden(desk, i)) assign(word, 'VVINF');
  // "soll die Freundschaft mit Kenia vertiefen": before a country or a determiner nothing has split off where the bracket of the verb is still open.
  if (word.tag === 'PTKVZ' && can(word, 'APPR') && next && (next.tag === 'NE' || /^(?:ART|PPOSAT|PDAT)$/u.test(next.tag)) && governedInfinitive(desk, i)) assign(word, 'APPR');
  // "drückte sein Mitgefühl aus für die Opfer": of two prepositions side by side the first has split off from the verb.
  if (
    (word.tag === 'APPR' || word.tag === 'APZR' || word.tag === 'ADV') &&
    can(word, 'PTKVZ') &&
    next &&
    /^APPR(?:ART)?$/u.test(next.tag) &&
    previous?.tag === 'NN' &&
    desk[i + 2]?.tag !== 'CARD' &&
    splitsOff(desk, i)
  )
    assign(word, 'PTKVZ');
  // "stehen unter anderem Gespräche auf dem Programm": among other things, where the noun does not agree.
  if (word.lower === 'unter' && word.tag === 'APPR' && /^ander(?:e)?m$/u.test(next?.lower ?? '') && next && !isOtherOne(next, desk[i + 2])) {
    word.tag = next.tag = 'ADV';
    word.agreement = next.agreement = 0;
  }
  // "Vom 16. Mai an besucht sie Oslo": before the finite verb of a main clause nothing has split off; it closes what "von" opened.
  if (word.tag === 'PTKVZ' && can(word, 'APZR') && next && isFiniteVerb(next) && openedByFrom(desk, i)) assign(word, 'APZR');
  // "wobei vor allem die Lage zur Sprache kam": above all, and nothing that has split off.
  if (word.lower === 'vor' && next?.lower === 'allem' && !/^N[NE]$/u.test(desk[i + 2]?.tag ?? '') && word.tag === 'PTKVZ') assign(word, 'APPR');
  // "zugunsten des Landes": what can stand behind its noun stands before this one.
  if (word.tag === 'APPO' && can(word, 'APPR') && next && /^(?:ART|PPOSAT|PDAT|NE)$/u.test(next.tag) && (previous?.tag !== 'NN' || readingBits(next, next.tag) & GENITIVE)) assign(word, 'APPR');
}

/** Whether the finite verb before word `i` in its stretch makes one verb with it. */
function splitsOff(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const word = desk[j] as DeskWord;
    if (isFiniteVerb(word)) return word.tag === 'VVFIN' && dictionaryReadings((desk[i] as DeskWord).lower + word.key).some((r) => r.tag === 'SEP');
    if (isMark(word) || /^(?:KON|KOUS|PRELS)$/u.test(word.tag)) return false;
  }
  return false;
}

/** Whether the stretch before word `i` is a phrase with "von" at the head of its sentence. */
function openedByFrom(desk: readonly DeskWord[], i: number): boolean {
  let j = i - 1;
  while (j >= 0 && !isMark(desk[j]) && !isFiniteVerb(desk[j] as DeskWord)) j--;
  return (desk[j + 1] as DeskWord).key === 'von' && j + 1 < i - 1;
}

/** "unter anderem Namen": something else; what may be a plural is not meant by it. */
const isOtherOne = (other: DeskWord, noun: DeskWord | undefined): boolean =>
  noun !== undefined && /^N[NE]$/u.test(noun.tag) && agreesWith(other, 'ADJA', noun) && (!(noun.agreement & PLURAL) || noun.lower === 'namen');

/** Whether "wird", "werden" and "sich" come before word `i` in its stretch. */
function reflexiveWithWerden(desk: readonly DeskWord[], i: number): boolean {
  let reflexive = false;
  for (let j = i - 1; j >= 0; j--) {
    const word = desk[j] as DeskWord;
    if (word.tag === 'PRF') reflexive = true;
    if (isFiniteVerb(word)) return reflexive && word.key === 'werden' && /^w[ie]rd/u.test(word.lower);
    if (isMark(word) || /^(?:KOUS|PRELS)$/u.test(word.tag)) return false;
  }
  return false;
}
