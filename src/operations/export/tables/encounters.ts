/** The tables of encounters, and of who took part in them. */
import { type Attendant, attendancePart, type Encounter, encounterKind, encounterStatus } from '../../../records/encounter.ts';
import type { ExportedDocument } from '../format.ts';
import { dates, documentColumn, evidence, integer, itemColumn, itemEvidence, text, texts } from './columns.ts';
import { type ItemRow, itemsOf, personNumber, table } from './table.ts';

export const encounters = table(
  'encounters',
  'what took place, will take place or is recalled',
  itemsOf((d) => d.record.encounters),
)([
  documentColumn(),
  itemColumn(),
  text('kind', encounterKind.options.join(', '), ({ item }) => item.kind),
  text('status', encounterStatus.options.join(', '), ({ item }) => item.status),
  ...dates<ItemRow<Encounter>>(({ item }) => item.date),
  text('place', 'as written', ({ item }) => item.place),
  text('title', 'name or round, as written', ({ item }) => item.title),
  texts('sides', 'ISO 3166-1 alpha-3 codes of states, names of other organisations', ({ item }) => item.sides),
  texts('people', 'who took part; the table attendance tells their parts', ({ item }) => item.people.map((p) => p.name)),
  ...itemEvidence<Encounter>(),
]);

interface Attending extends ItemRow<Encounter> {
  readonly attendant: Attendant;
}

export const attendance = table('attendance', 'who took part in which encounter', (d): Attending[] =>
  itemsOf((d: ExportedDocument) => d.record.encounters)(d).flatMap((row) => row.item.people.map((attendant) => ({ ...row, attendant }))),
)([
  documentColumn(),
  itemColumn('the encounter: its place in the list, from 0'),
  text('name', 'as in people', ({ attendant }) => attendant.name),
  integer('person', 'number of the person, the same in all documents', ({ document, attendant }) => personNumber(document, attendant.name)),
  text('part', attendancePart.options.join(', '), ({ attendant }) => attendant.part),
  ...evidence<Attending>(({ attendant }) => attendant.evidence),
]);
