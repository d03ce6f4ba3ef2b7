/** Who says it, put into what is said: "Die Zusammenarbeit, sagte der Minister, sei eng." */

import type { Item } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';
import { TAKE_CLAUSE } from './governing.ts';

/** Longest insertion in items. */
const LONGEST = 10;

const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.form === ',';
const isFiniteItem = (item: Item | undefined): boolean => item?.type === 'verb' && item.form === 'finite';

/**
 * The items between two commas that are a finite verb of speech and who speaks, in a sentence that goes on behind them: of what
 * stands around one part lacks what the other has. "Er kam, sagte der Minister, und ging" has a clause on either side.
 */
export function interposed(desk: readonly DeskWord[], items: readonly Item[]): { from: number; to: number } | undefined {
  for (let comma = 1; comma < items.length - 4; comma++) {
    const verb = items[comma + 1];
    if (!isComma(items[comma]) || verb?.type !== 'verb' || verb.form !== 'finite' || !TAKE_CLAUSE.has(desk[verb.token]?.key ?? '')) continue;
    let end = comma + 2;
    while (end < items.length && end - comma <= LONGEST && (items[end]?.type === 'phrase' || items[end]?.type === 'conjunction')) end++;
    const first = items[comma + 2];
    if (!isComma(items[end]) || first?.type !== 'phrase' || first.phrase.preposition || first.phrase.kind === 'adverb') continue;
    const before = items.slice(0, comma);
    const after = items.slice(end + 1);
    if (before.some((i) => i.type === 'opener' || i.type === 'quotation') || !before.some((i) => i.type === 'phrase')) continue;
    // "Die Lage sei, sagte er, ernst": the verb has come, and its sentence has not ended. "Die Lage, sagte er, sei ernst": the verb comes at once.
    const open = before.some(isFiniteItem) && isFiniteItem(before.at(-1)) && !after.some(isFiniteItem);
    const waits = !before.some(isFiniteItem) && isFiniteItem(after[0]);
    if (open || waits) return { from: comma, to: end + 1 };
  }
  return undefined;
}
