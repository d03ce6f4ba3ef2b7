/** The table of events: the record coded in PLOVER. */
import { code } from '../../../coding/code.ts';
import { type Event, type EventEntity, eventAuxiliary } from '../../../records/event.ts';
import type { CodedRecord } from '../../../records/record.ts';
import type { ExportedDocument } from '../format.ts';
import { dates, documentColumn, integer, itemColumn, itemEvidence, number, text, texts } from './columns.ts';
import { type ItemRow, itemsOf, table } from './table.ts';

/** Events that people have put into the record stand; else they are drawn from it. */
const eventsOf = ({ record, language }: ExportedDocument): readonly Event[] => (record as CodedRecord).events ?? code({ record, language }).events;
const codes = (entities: readonly EventEntity[]): string[] => entities.map((e) => [e.code ?? '---', ...e.sectors].join(' '));
const names = (entities: readonly EventEntity[]): string[] => entities.map((e) => e.name);

export const events = table(
  'events',
  'the record coded in PLOVER',
  itemsOf(eventsOf),
)([
  documentColumn(),
  itemColumn('place among the events of the document, from 0'),
  text('type', 'PLOVER event type', ({ item }) => item.type),
  texts('modes', 'PLOVER modes', ({ item }) => item.modes),
  texts('contexts', 'PLOVER contexts', ({ item }) => item.contexts),
  texts('auxiliaries', eventAuxiliary.options.join(', '), ({ item }) => item.auxiliaries),
  texts('actors', 'who acts', ({ item }) => names(item.actors)),
  texts('actor_codes', 'for each actor the code of the country and of the sectors', ({ item }) => codes(item.actors)),
  texts('recipients', 'to whom', ({ item }) => names(item.recipients)),
  texts('recipient_codes', 'for each recipient the code of the country and of the sectors', ({ item }) => codes(item.recipients)),
  ...dates<ItemRow<Event>>(({ item }) => item.date),
  text('place', 'as written', ({ item }) => item.place),
  text('cameo', 'CAMEO code', ({ item }) => item.cameo),
  integer('quad', '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict', ({ item }) => item.quad),
  number('score', 'on the scale from conflict to cooperation', ({ item }) => item.score),
  text('drawn_from', 'list of the record and place in it', ({ item }) => item.source),
  ...itemEvidence<Event>(),
]);
