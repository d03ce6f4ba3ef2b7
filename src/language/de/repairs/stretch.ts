/** What a repair asks of the stretch around a word: verbs before the next mark, and what waits for its noun or infinitive. */
import { PAST, PRESENT, SUBJUNCTIVE_I, SUBJUNCTIVE_II, THIRD_PERSON_PLURAL, THIRD_PERSON_SINGULAR } from '../morphology/finite.ts';
import type { Tag } from '../morphology/tags.ts';
import type { DeskWord } from '../work.ts';
import { finiteReading, isFiniteVerb, isMark } from './desk.ts';

/** Whether a finite verb comes before word `i` without a mark or conjunction between. */
export function finiteInStretch(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const word = desk[j] as DeskWord;
    if (isFiniteVerb(word)) return true;
    if (isMark(word) || word.tag === 'KON' || /^(?:KOUS|PRELS)$/u.test(word.tag)) return false;
  }
  return false;
}

/** Whether the last finite verb before word `i` is a modal or a form of werden, and no infinitive stands between. */
export function waitsForInfinitive(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const word = desk[j] as DeskWord;
    if (/^V.(?:INF|PP|IZU)$/u.test(word.tag) || /^(?:KOUS|PRELS|\$\.)$/u.test(word.tag)) return false;
    if (isFiniteVerb(word)) return word.tag === 'VMFIN' || (word.tag === 'VAFIN' && word.key === 'werden');
  }
  return false;
}

/** Whether a modal verb or a form of werden comes before word `i` in its stretch. */
export function governedInfinitive(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const word = desk[j] as DeskWord;
    if (isFiniteVerb(word)) return word.tag === 'VMFIN' || (word.tag === 'VAFIN' && word.key === 'werden');
    if (isMark(word) || word.tag === 'KON' || /^(?:KOUS|PRELS)$/u.test(word.tag)) return false;
  }
  return false;
}

/** Whether the last word before the next mark could be a finite verb. */
export function verbBeforeMark(desk: readonly DeskWord[], i: number): boolean {
  let end = i;
  while (end < desk.length && !isMark(desk[end])) end++;
  const last = desk[end - 1];
  return last !== undefined && end - 1 > i && /^V.(?:PP|INF)$/u.test(last.tag) && finiteReading(last) !== undefined;
}

/** Whether an infinitive with zu comes before any finite verb. */
export function infinitiveAhead(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i; j < Math.min(desk.length, i + 40); j++) {
    const tag = desk[j]?.tag as Tag;
    if (tag === 'VVIZU' || (tag === 'PTKZU' && /INF$/u.test(desk[j + 1]?.tag ?? ''))) return true;
    if (tag.endsWith('FIN') || tag === '$.') return false;
  }
  return false;
}

export function finiteKeyBefore(desk: readonly DeskWord[], i: number): string | undefined {
  for (let j = i - 1; j >= 0 && desk[j]?.tag !== '$.'; j--) if (isFiniteVerb(desk[j] as DeskWord)) return desk[j]?.key;
  return undefined;
}

/** Whether the finite verb of the stretch before (or right after) word `i` is a form of werden. */
export function werdenBefore(desk: readonly DeskWord[], i: number): boolean {
  const key = desk[i + 1]?.tag === 'VAFIN' ? desk[i + 1]?.key : finiteKeyBefore(desk, i);
  return key === 'werden' || key === 'haben';
}

/** Whether a finite verb stands between word `i` and the next comma or end; one in a nested clause does not count. */
export function finiteBeforeMark(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length; i++) {
    const word = desk[i] as DeskWord;
    if (word.tag.endsWith('FIN')) return true;
    if (word.tag === '$.' || word.form === ';') return false;
    if (word.tag === '$,') {
      // ", die, wie er sagte, wichtig ist": look on where a nested clause begins
      const after = desk[i + 1];
      if (after && listGoesOn(desk, i + 1)) continue;
      if (!after || !/^(?:KOUS|PRELS|PRELAT|PWAV)$/u.test(after.tag)) return false;
      let j = i + 1;
      while (j < desk.length && (desk[j] as DeskWord).tag !== '$,') j++;
      i = j;
    }
  }
  return false;
}

/** Whether the first finite verb after `i` is plainly a subjunctive with more behind it than a mark, a conjunction or a verb. */
export function subjunctiveSecond(desk: readonly DeskWord[], i: number): boolean {
  for (; i < desk.length - 1; i++) {
    const word = desk[i] as DeskWord;
    if (isMark(word) && word.tag !== '$(') return false;
    if (!word.tag.endsWith('FIN')) continue;
    const next = desk[i + 1] as DeskWord;
    const third = word.finite & (THIRD_PERSON_SINGULAR | THIRD_PERSON_PLURAL);
    return (third & (SUBJUNCTIVE_I | SUBJUNCTIVE_II)) !== 0 && !(third & (PRESENT | PAST)) && !isMark(next) && next.tag !== 'KON' && !/^V.FIN$/u.test(next.tag);
  }
  return false;
}

/** "an der A, B und C teilnahmen": after the comma a list that "und" closes before a finite verb at the end of the clause. */
function listGoesOn(desk: readonly DeskWord[], i: number): boolean {
  if (!/^(?:NN|NE|ART|ADJA|PPOSAT|PIAT|CARD)$/u.test(desk[i]?.tag ?? '')) return false;
  let closed = false;
  for (let j = i; j < Math.min(desk.length, i + 30); j++) {
    const word = desk[j] as DeskWord;
    if (word.tag === 'KON') closed = true;
    else if (word.tag.endsWith('FIN')) return closed && isMark(desk[j + 1]);
    else if ((word.tag === '$,' && closed) || word.tag === '$.' || /^(?:KOUS|PRELS|PTKZU|VVIZU|VVINF)$/u.test(word.tag)) return false;
  }
  return false;
}

/** Whether the article at `i` finds a noun that it agrees with before a finite verb: then it is an article after all. */
export function agreesLater(desk: readonly DeskWord[], i: number): boolean {
  const article = desk[i] as DeskWord;
  const bits = article.readings.find((r) => r.tag === 'ART')?.agreement ?? 0;
  for (let j = i + 1; j < Math.min(desk.length - 1, i + 20); j++) {
    const word = desk[j] as DeskWord;
    if (word.tag.endsWith('FIN') || word.tag === '$,' || word.tag === '$.') return false;
    if (word.tag === 'ADJA' && bits & word.agreement && (desk[j + 1]?.tag === 'NN' || desk[j + 1]?.tag === 'ADJA') && (j === i + 1 || !/^(?:ART|APPR|APPRART|PPOSAT)$/u.test(desk[j - 1]?.tag ?? '')))
      return true;
  }
  return false;
}
