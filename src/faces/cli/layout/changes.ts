/** What changed between two records, a line or a few for each item. */
import type { Change } from '../../../operations/archive/changes.ts';
import { toldOf } from './layOut.ts';
import { labelled, type Page, wrapped } from './page.ts';
import { valueWords } from './values.ts';

const SIGNS = { came: '+', went: '-', differs: '~' } as const;

export function changeLines(page: Page, change: Change): string[] {
  const { headline, details } = toldOf(change.part, change.item);
  // What an item says may stand under its headline alone.
  const words = details.find(([label]) => label === '')?.[1];
  const head = wrapped(page, `${SIGNS[change.change]} ${change.part}: ${headline}${words ? ` ${words}` : ''}`, 2, change.change === 'went' ? page.warn : page.accent, 6);
  if (change.change !== 'differs') return head;
  const told = change.fields.filter(({ field }) => field !== 'evidence' && field !== 'grounds');
  if (!told.length) return [...head, ...labelled(page, 'words', 'other words of the text say it')];
  return [...head, ...told.flatMap(({ field, before, after }) => labelled(page, field, `${valueWords(before)} → ${valueWords(after)}`))];
}
