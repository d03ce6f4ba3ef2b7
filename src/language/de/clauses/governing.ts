/** Which verbs, adjectives and nouns a clause or an infinitive can depend on. */
import { keyOf } from '../../shared/token.ts';
import verbs from '../data/verbs.json' with { type: 'json' };
import { keys } from '../morphology/wordKeys.ts';
import type { Item } from '../phrases/items.ts';
import type { DeskWord } from '../work.ts';

export const TAKE_CLAUSE = keys(verbs.takeClause);
export const TAKE_INFINITIVE = keys(verbs.takeInfinitive);
export const MODAL_ZU = keys(verbs.modalZu);

/** What a row of items shows of its verb: the key of the last full verb, with its particle. */
function verbKey(desk: readonly DeskWord[], items: readonly Item[]): string {
  let key = '';
  let particle = '';
  for (const item of items)
    if (item.type === 'verb') {
      if (item.form === 'particle') particle = desk[item.token]?.lower ?? '';
      else if (!key || !/^V[AM]/u.test(desk[item.token]?.tag ?? '')) key = desk[item.token]?.key ?? key;
    }
  return keyOf(particle) + key;
}

/** Whether a clause of this kind can depend on the last verb, adjective or noun of the row. */
export function takesClause(desk: readonly DeskWord[], items: readonly Item[]): boolean {
  const key = verbKey(desk, items);
  return (
    TAKE_CLAUSE.has(key) ||
    [...items]
      .reverse()
      .some(
        (i) =>
          i.type === 'phrase' &&
          i.phrase.kind === 'adjective' &&
          /^(?:überzeugt|sicher|klar|einig|wichtig|bekannt|zuversichtlich|erfreut|besorgt|bewusst|möglich|notwendig|nötig)$/u.test(desk[i.phrase.head]?.key ?? ''),
      )
  );
}

export function takesInfinitive(desk: readonly DeskWord[], items: readonly Item[]): boolean {
  if (TAKE_INFINITIVE.has(verbKey(desk, items))) return true;
  for (let i = items.length - 1; i >= 0 && i >= items.length - 4; i--) {
    const item = items[i] as Item;
    if (item.type === 'phrase' && TAKE_INFINITIVE.has(desk[item.phrase.head]?.key ?? '')) return true;
    if (item.type === 'verb' && item.form === 'particle' && desk[item.token]?.lower === 'bereit') return true;
  }
  return false;
}
