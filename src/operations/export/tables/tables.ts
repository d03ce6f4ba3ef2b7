/** The tables of an export: one for each list of the record, and those that part what a list holds in one item. */
import { day, documentColumn, integer, text } from './columns.ts';
import { attendance, encounters } from './encounters.ts';
import { events } from './events.ts';
import { commitments, courtesies, statements } from './exchanges.ts';
import { instruments, outcomes, tone, topics } from './matters.ts';
import { offices, people } from './people.ts';
import { roles } from './roles.ts';
import { type Table, table } from './table.ts';

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

export const TABLES: readonly Table[] = [documents, encounters, attendance, people, offices, courtesies, statements, commitments, roles, instruments, topics, outcomes, tone, events];
