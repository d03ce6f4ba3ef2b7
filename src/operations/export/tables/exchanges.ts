/** The tables of what people exchange, say and promise. */
import { commitmentStrength } from '../../../records/commitment.ts';
import { courtesyKind, giversOf } from '../../../records/courtesy.ts';
import { speechAct } from '../../../records/statement.ts';
import { content, documentColumn, itemColumn, itemEvidence, text, texts } from './columns.ts';
import { itemsOf, table } from './table.ts';

export const courtesies = table(
  'courtesies',
  'greetings, thanks, invitations and the like',
  itemsOf((d) => d.record.courtesies),
)([
  documentColumn(),
  itemColumn(),
  text('kind', courtesyKind.options.join(', '), ({ item }) => item.kind),
  texts('from', 'whose it is', ({ item }) => giversOf(item)),
  text('via', 'who conveys it', ({ item }) => item.via),
  text('to', 'whom it is for', ({ item }) => item.to),
  ...itemEvidence(),
]);

export const statements = table(
  'statements',
  'what someone is reported to have said, thought or willed',
  itemsOf((d) => d.record.statements),
)([
  documentColumn(),
  itemColumn(),
  texts('speaker', 'names of people, or the group as written', ({ item }) => item.speaker),
  texts('addressee', 'to whom', ({ item }) => item.addressee),
  text('act', speechAct.options.join(', '), ({ item }) => item.act),
  ...content('what was said'),
  texts('parts', 'all stretches of it, the first included', ({ item }) => (item.parts ?? [item.content]).map((part) => part.text)),
  ...itemEvidence(),
]);

export const commitments = table(
  'commitments',
  'what one side binds itself to do',
  itemsOf((d) => d.record.commitments),
)([
  documentColumn(),
  itemColumn(),
  texts('by', 'who binds himself', ({ item }) => item.by),
  texts('toward', 'to whom', ({ item }) => item.toward),
  text('strength', commitmentStrength.options.join(', '), ({ item }) => item.strength),
  ...content('to what'),
  text('basis', 'the treaty, agreement or summit that it rests on', ({ item }) => item.basis),
  ...itemEvidence(),
]);
