/** The table that ties people to what they say, exchange and promise, so that tables of many documents can be joined by person. */
import { giversOf } from '../../../records/courtesy.ts';
import type { ExportedDocument } from '../format.ts';
import { documentColumn, integer, itemColumn, text } from './columns.ts';
import { personNumber, table } from './table.ts';

interface Role {
  readonly document: ExportedDocument;
  readonly list: string;
  readonly at: number;
  readonly role: string;
  readonly name: string;
}

function rolesOf(document: ExportedDocument): Role[] {
  const { courtesies, statements, commitments } = document.record;
  const roles = (list: string, at: number, told: Readonly<Record<string, readonly (string | undefined)[] | undefined>>): Role[] =>
    Object.entries(told).flatMap(([role, names]) => (names ?? []).flatMap((name) => (name === undefined ? [] : [{ document, list, at, role, name }])));
  return [
    ...courtesies.flatMap((c, at) => roles('courtesies', at, { from: giversOf(c), via: [c.via], to: [c.to] })),
    ...statements.flatMap((s, at) => roles('statements', at, { speaker: s.speaker, addressee: s.addressee })),
    ...commitments.flatMap((c, at) => roles('commitments', at, { by: c.by, toward: c.toward })),
  ];
}

export const roles = table(
  'roles',
  'who has which role in courtesies, statements and commitments',
  rolesOf,
)([
  documentColumn(),
  text('list', 'courtesies, statements, commitments', ({ list }) => list),
  itemColumn(),
  text('role', 'from, via, to; speaker, addressee; by, toward', ({ role }) => role),
  text('name', 'a name of people, or a group as written', ({ name }) => name),
  integer('person', 'number of the person, the same in all documents; absent for groups', ({ document, name }) => personNumber(document, name)),
]);
