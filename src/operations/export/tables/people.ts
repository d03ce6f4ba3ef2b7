/** The tables of people, and of the offices that they hold. */
import type { Office, Person } from '../../../records/person.ts';
import type { ExportedDocument } from '../format.ts';
import { documentColumn, evidence, integer, itemColumn, itemEvidence, text, texts } from './columns.ts';
import { type ItemRow, itemsOf, table } from './table.ts';

export const people = table(
  'people',
  'every natural person named',
  itemsOf((d) => d.record.people),
)([
  documentColumn(),
  itemColumn(),
  integer('person', 'number of the person, the same in all documents', ({ document, at }) => document.persons[at]?.number),
  text('name', 'as first written in full', ({ item }) => item.name),
  text('person_name', 'as the archive calls the person', ({ document, at }) => document.persons[at]?.name),
  texts('aliases', 'other spellings and short forms', ({ item }) => item.aliases),
  text('country', 'ISO 3166-1 alpha-3', ({ item }) => item.country),
  ...itemEvidence<Person>(),
]);

interface Held extends ItemRow<Person> {
  readonly office: Office;
}

export const offices = table('offices', 'who holds which office, as written', (d): Held[] =>
  itemsOf((d: ExportedDocument) => d.record.people)(d).flatMap((row) => row.item.offices.map((office) => ({ ...row, office }))),
)([
  documentColumn(),
  itemColumn('who holds it: place in the list of people, from 0'),
  integer('person', 'number of the person, the same in all documents', ({ document, at }) => document.persons[at]?.number),
  text('name', 'as in people', ({ item }) => item.name),
  text('office', 'as written', ({ office }) => office.title),
  ...evidence<Held>(({ office }) => office.evidence),
]);
