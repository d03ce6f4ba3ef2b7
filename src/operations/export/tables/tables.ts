/** The tables of an export: one for each list of the record, and those that part what a list holds in one item. */
import { code } from '../../../coding/code.ts';
import type { Attendant, Encounter } from '../../../records/encounter.ts';
import type { Event, EventEntity } from '../../../records/event.ts';
import type { Office, Person } from '../../../records/person.ts';
import type { CodedRecord } from '../../../records/record.ts';
import type { ExportedDocument } from '../format.ts';
import { content, dates, day, documentColumn, evidence, integer, itemColumn, itemEvidence, number, text, texts } from './columns.ts';
import { roles } from './roles.ts';
import { type ItemRow, itemsOf, personNumber, type Table, table } from './table.ts';

const documents = table('documents', 'the documents', (document) => [{ document }])([
  documentColumn(),
  integer('edition', 'number of the edition', ({ document }) => document.edition),
  text('title', 'the title, or else the first line', ({ document }) => document.heading),
  text('source', 'who published it', ({ document }) => document.source),
  day('published', 'when', ({ document }) => document.published),
  text('language', 'ISO 639-1', ({ document }) => document.language),
  text('url', 'where it stands in the web', ({ document }) => document.url),
  text('file', 'name of the file or entry that it came from', ({ document }) => document.file),
  integer('characters', 'length of the text in UTF-16 code units', ({ document }) => document.text.length),
  text('sha256', 'of the bytes as they were received', ({ document }) => document.sha256),
  text('received', 'when it was added', ({ document }) => document.receivedAt),
  text('reader', 'name and version of the reader', ({ document }) => `${document.reader.name} ${document.reader.version}`),
]);

const encounters = table(
  'encounters',
  'what took place, will take place or is recalled',
  itemsOf((d) => d.record.encounters),
)([
  documentColumn(),
  itemColumn(),
  text('kind', 'audience, meeting, talks, call, visit, meal, ceremony, signing, conference, message', ({ item }) => item.kind),
  text('status', 'held, planned, recalled', ({ item }) => item.status),
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

const attendance = table('attendance', 'who took part in which encounter', (d): Attending[] =>
  itemsOf((d: ExportedDocument) => d.record.encounters)(d).flatMap((row) => row.item.people.map((attendant) => ({ ...row, attendant }))),
)([
  documentColumn(),
  itemColumn('the encounter: its place in the list, from 0'),
  text('name', 'as in people', ({ attendant }) => attendant.name),
  integer('person', 'number of the person, the same in all documents', ({ document, attendant }) => personNumber(document, attendant.name)),
  text('part', 'host, guest, present, principal', ({ attendant }) => attendant.part),
  ...evidence<Attending>(({ attendant }) => attendant.evidence),
]);

const people = table(
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

const offices = table('offices', 'who holds which office, as written', (d): Held[] =>
  itemsOf((d: ExportedDocument) => d.record.people)(d).flatMap((row) => row.item.offices.map((office) => ({ ...row, office }))),
)([
  documentColumn(),
  itemColumn('who holds it: place in the list of people, from 0'),
  integer('person', 'number of the person, the same in all documents', ({ document, at }) => document.persons[at]?.number),
  text('name', 'as in people', ({ item }) => item.name),
  text('office', 'as written', ({ office }) => office.title),
  ...evidence<Held>(({ office }) => office.evidence),
]);

const courtesies = table(
  'courtesies',
  'greetings, thanks, invitations and the like',
  itemsOf((d) => d.record.courtesies),
)([
  documentColumn(),
  itemColumn(),
  text('kind', 'greeting, thanks, congratulation, condolence, invitation, welcome, gift, letter, farewell', ({ item }) => item.kind),
  text('from', 'whose it is', ({ item }) => item.from),
  text('via', 'who conveys it', ({ item }) => item.via),
  text('to', 'whom it is for', ({ item }) => item.to),
  ...itemEvidence(),
]);

const statements = table(
  'statements',
  'what someone is reported to have said, thought or willed',
  itemsOf((d) => d.record.statements),
)([
  documentColumn(),
  itemColumn(),
  texts('speaker', 'names of people, or the group as written', ({ item }) => item.speaker),
  texts('addressee', 'to whom', ({ item }) => item.addressee),
  text('act', 'assertive, commissive, directive, expressive', ({ item }) => item.act),
  ...content('what was said'),
  texts('parts', 'all stretches of it, the first included', ({ item }) => (item.parts ?? [item.content]).map((part) => part.text)),
  ...itemEvidence(),
]);

const commitments = table(
  'commitments',
  'what one side binds itself to do',
  itemsOf((d) => d.record.commitments),
)([
  documentColumn(),
  itemColumn(),
  texts('by', 'who binds himself', ({ item }) => item.by),
  texts('toward', 'to whom', ({ item }) => item.toward),
  text('strength', 'firm, conditional, aspirational', ({ item }) => item.strength),
  ...content('to what'),
  text('basis', 'the treaty, agreement or summit that it rests on', ({ item }) => item.basis),
  ...itemEvidence(),
]);

const instruments = table(
  'instruments',
  'treaties, agreements, declarations, plans',
  itemsOf((d) => d.record.instruments),
)([
  documentColumn(),
  itemColumn(),
  text('name', 'as written', ({ item }) => item.name),
  text('status', 'signed, cited, negotiated', ({ item }) => item.status),
  texts('parties', 'ISO 3166-1 alpha-3 codes of states, names of other organisations', ({ item }) => item.parties),
  ...dates<ItemRow<{ date?: string | undefined }>>(({ item }) => item.date),
  ...itemEvidence(),
]);

const topics = table(
  'topics',
  'what was discussed',
  itemsOf((d) => d.record.topics),
)([documentColumn(), itemColumn(), ...content('the matter'), ...itemEvidence()]);

const outcomes = table(
  'outcomes',
  'what came of the encounter',
  itemsOf((d) => d.record.outcomes),
)([documentColumn(), itemColumn(), text('kind', 'consensus, decision, document, follow-up, disagreement', ({ item }) => item.kind), ...content('what'), ...itemEvidence()]);

const tone = table(
  'tone',
  'words for the atmosphere',
  itemsOf((d) => d.record.tone),
)([documentColumn(), itemColumn(), text('word', 'as written', ({ item }) => item.word), text('of', 'what it is said of', ({ item }) => item.of), ...itemEvidence()]);

/** Events that people have put into the record stand; else they are drawn from it. */
const eventsOf = ({ record, language }: ExportedDocument): readonly Event[] => (record as CodedRecord).events ?? code({ record, language }).events;
const codes = (entities: readonly EventEntity[]): string[] => entities.map((e) => [e.code ?? '---', ...e.sectors].join(' '));
const names = (entities: readonly EventEntity[]): string[] => entities.map((e) => e.name);

const events = table(
  'events',
  'the record coded in PLOVER',
  itemsOf(eventsOf),
)([
  documentColumn(),
  itemColumn('place among the events of the document, from 0'),
  text('type', 'PLOVER event type', ({ item }) => item.type),
  texts('modes', 'PLOVER modes', ({ item }) => item.modes),
  texts('contexts', 'PLOVER contexts', ({ item }) => item.contexts),
  texts('auxiliaries', 'historical, future, hypothetical, negation', ({ item }) => item.auxiliaries),
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

export const TABLES: readonly Table[] = [documents, encounters, attendance, people, offices, courtesies, statements, commitments, roles, instruments, topics, outcomes, tone, events];
