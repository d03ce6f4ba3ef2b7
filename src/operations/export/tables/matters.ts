/** The tables of what encounters are about and what comes of them: topics, instruments, outcomes, the tone. */
import { instrumentStatus } from '../../../records/instrument.ts';
import { outcomeKind } from '../../../records/outcome.ts';
import { content, dates, documentColumn, itemColumn, itemEvidence, text, texts } from './columns.ts';
import { type ItemRow, itemsOf, table } from './table.ts';

export const instruments = table(
  'instruments',
  'treaties, agreements, declarations, plans',
  itemsOf((d) => d.record.instruments),
)([
  documentColumn(),
  itemColumn(),
  text('name', 'as written', ({ item }) => item.name),
  text('status', instrumentStatus.options.join(', '), ({ item }) => item.status),
  texts('parties', 'ISO 3166-1 alpha-3 codes of states, names of other organisations', ({ item }) => item.parties),
  ...dates<ItemRow<{ date?: string | undefined }>>(({ item }) => item.date),
  ...itemEvidence(),
]);

export const topics = table(
  'topics',
  'what was discussed',
  itemsOf((d) => d.record.topics),
)([documentColumn(), itemColumn(), ...content('the matter'), ...itemEvidence()]);

export const outcomes = table(
  'outcomes',
  'what came of the encounter',
  itemsOf((d) => d.record.outcomes),
)([documentColumn(), itemColumn(), text('kind', outcomeKind.options.join(', '), ({ item }) => item.kind), ...content('what'), ...itemEvidence()]);

export const tone = table(
  'tone',
  'words for the atmosphere',
  itemsOf((d) => d.record.tone),
)([documentColumn(), itemColumn(), text('word', 'as written', ({ item }) => item.word), text('of', 'what it is said of', ({ item }) => item.of), ...itemEvidence()]);
