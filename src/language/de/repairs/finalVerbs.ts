/** Mends the verb at the end of a subordinate clause. */
import { assign, type DeskWord } from '../work.ts';
import { can, finiteReading, isFiniteVerb, isMark } from './desk.ts';

/**
 * A clause that a conjunction or a relative pronoun opens has its finite verb last: "dass die Schweiz sich beteiligt" holds no
 * participle where no other verb is finite. Before "und" the same: "dass sie sich beteiligt und Experten entsendet".
 */
export function repairFinalVerbs(desk: DeskWord[]): void {
  for (let i = 0; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (!(word.tag === 'KOUS' && !/^(?:als|wie|ausser|statt|anstatt|ohne)$/u.test(word.key)) && word.tag !== 'PRELS' && word.tag !== 'PRELAT' && !(word.tag === 'PWAV' && desk[i - 1]?.tag === '$,'))
      continue;
    let end = i + 1;
    while (end < desk.length && !isMark(desk[end]) && !isFiniteVerb(desk[end] as DeskWord)) end++;
    if (end < desk.length && isFiniteVerb(desk[end] as DeskWord)) {
      finiteAfterAnd(desk, end);
      // "die das Recht respektiert und den Interessen Rechnung trägt": no auxiliary closes the clause, so both are finite.
      if (isMark(desk[end + 1]) && desk[end]?.tag === 'VVFIN') for (let j = i + 2; j < end; j++) finiteBeforeAnd(desk, j);
      continue;
    }
    end = behindNested(desk, end);
    if (end < desk.length && isFiniteVerb(desk[end] as DeskWord)) continue;
    if (desk[end]?.tag === '$,') end = endOfList(desk, end);
    const last = desk[end - 1];
    if (end - 1 <= i || !last || !/^(?:V.PP|V.INF|ADJD|ADJA)$/u.test(last.tag) || !/^\p{Ll}/u.test(last.form)) continue;
    if (last.tag === 'VVINF' && desk[end - 2]?.tag === 'PTKZU') continue;
    const tag = finiteReading(last);
    // ", dass die Lage, wie er sagte, angespannt sei": the verb may come after a nested clause.
    if (!tag || (desk[end]?.tag === '$,' && last.tag.startsWith('ADJ') && finiteEndsNextStretch(desk, end + 1))) continue;
    assign(last, tag);
    for (let j = i + 1; j < end - 1; j++) finiteBeforeAnd(desk, j);
  }
}

/** "dass die Parteien, die in Oslo verhandeln, bald kommen": from the comma before nested clauses to the end of the stretch behind them. */
function behindNested(desk: readonly DeskWord[], end: number): number {
  let at = end;
  while (desk[at]?.tag === '$,') {
    const opener = desk[at + 1]?.tag === 'APPR' ? at + 2 : at + 1;
    if (!/^(?:PRELS|PRELAT)$/u.test(desk[opener]?.tag ?? '')) break;
    let close = opener + 1;
    while (close < desk.length && !isMark(desk[close])) close++;
    // The nested clause has its own verb and a comma behind it; else nothing is known of what follows.
    if (desk[close]?.tag !== '$,' || !isFiniteVerb(desk[close - 1] as DeskWord)) return end;
    at = close + 1;
    while (at < desk.length && !isMark(desk[at]) && !isFiniteVerb(desk[at] as DeskWord)) at++;
  }
  return at;
}

/** "dass die Gespräche begonnen haben und die Parteien den Vertrag unterzeichnen": each part has its finite verb last. */
function finiteAfterAnd(desk: readonly DeskWord[], verb: number): void {
  if (desk[verb + 1]?.tag !== 'KON' || desk[verb]?.tag === 'VMFIN') return;
  let end = verb + 2;
  while (end < desk.length && !isMark(desk[end]) && !isFiniteVerb(desk[end] as DeskWord)) end++;
  const last = desk[end - 1] as DeskWord;
  if (!isMark(desk[end]) || end - 1 < verb + 3 || last.tag !== 'VVINF' || !can(last, 'VVFIN') || desk[end - 2]?.tag === 'PTKZU') return;
  if (/^(?:ART|PPOSAT|PIAT|PPER|PDS|NN|NE|ADJA|PDAT|PIS|CARD)$/u.test(desk[verb + 2]?.tag ?? '')) assign(last, 'VVFIN');
}

function finiteBeforeAnd(desk: DeskWord[], j: number): void {
  const word = desk[j] as DeskWord;
  if (word.tag === 'VVPP' && desk[j + 1]?.tag === 'KON' && can(word, 'VVFIN')) assign(word, 'VVFIN');
}

/** "dass Kontakte im Verkehr, im Zoll und im Handel bestehen": past the commas of a list, where no finite verb comes at all. */
function endOfList(desk: readonly DeskWord[], end: number): number {
  for (let j = end; j < desk.length && desk[j]?.tag !== '$.'; j++) {
    const word = desk[j] as DeskWord;
    if (isFiniteVerb(word) || /^(?:KOUS|PRELS|PRELAT|KOUI|VVIZU|PTKZU)$/u.test(word.tag)) return end;
    if (/^V.(?:INF|PP)$/u.test(word.tag) && isMark(desk[j + 1])) return j + 1;
  }
  return end;
}

function finiteEndsNextStretch(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length && desk[i]?.tag !== '$.'; i++) if (isFiniteVerb(desk[i] as DeskWord) && isMark(desk[i + 1])) return true;
  return false;
}

/** "wird das Werk besuchen und dort einen Kranz niederlegen": behind "and" the last verb is an infinitive as the first was. */
export function repairSharedInfinitive(desk: readonly DeskWord[]): void {
  for (let i = 3; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (word.tag !== 'VVFIN' || !can(word, 'VVINF') || !isMark(desk[i + 1])) continue;
    let and = i - 1;
    while (and > 0 && desk[and]?.tag !== 'KON' && !isMark(desk[and]) && !isFiniteVerb(desk[and] as DeskWord)) and--;
    if (desk[and]?.tag !== 'KON' || desk[and - 1]?.tag !== 'VVINF') continue;
    // A subject of its own would make it finite: "..., und die Minister begleiten".
    if (desk.slice(and + 1, i).some((w) => w.tag === 'PPER' || w.tag === 'PIS')) continue;
    let governor = and - 1;
    while (governor >= 0 && !isMark(desk[governor]) && !isFiniteVerb(desk[governor] as DeskWord)) governor--;
    const verb = desk[governor];
    if (verb && (verb.tag === 'VMFIN' || (verb.tag === 'VAFIN' && verb.key === 'werden'))) assign(word, 'VVINF');
  }
}
