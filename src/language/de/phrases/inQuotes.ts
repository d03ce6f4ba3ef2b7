/** Words in quotation marks or brackets that go with the noun before them. */

import type { DeskWord } from '../work.ts';
import { FINITE } from './attributes.ts';

export const isQuoteMark = (word: DeskWord | undefined): boolean => word !== undefined && /^["„“”»«‚‘’›‹]$/u.test(word.form);

/** Whether a quotation mark follows within a few words. */
export function quoteEnds(desk: readonly DeskWord[], i: number): boolean {
  for (let j = i + 1; j < Math.min(desk.length, i + 8); j++) if (isQuoteMark(desk[j])) return true;
  return false;
}

/** "unter dem Namen „Genfer Initiative“": a few words in quotation marks, without a verb, name the noun before them. */
export function quotedName(desk: readonly DeskWord[], i: number): number {
  for (let j = i + 1; j < Math.min(desk.length, i + 10); j++) {
    const word = desk[j] as DeskWord;
    if (isQuoteMark(word)) return j > i + 1 && !(j === i + 2 && /^V/u.test(desk[i + 1]?.tag ?? '')) ? j + 1 : i;
    if (FINITE.test(word.tag) || word.tag === '$.' || word.tag === '$,') return i;
  }
  return i;
}

/** "(EDA)", "(sechste Runde)": a short remark in brackets goes with the word before it. */
export function parenthesis(desk: readonly DeskWord[], i: number): number {
  if (desk[i]?.form !== '(' && desk[i]?.form !== '[') return i;
  for (let j = i + 1; j < Math.min(desk.length, i + 14); j++) {
    if (desk[j]?.form === ')' || desk[j]?.form === ']') return j + 1;
    if (FINITE.test(desk[j]?.tag ?? '')) return i;
  }
  return i;
}
