/** People, states, organisations and offices that many documents name: gathered, so that each is written once. */
import { createHash } from 'node:crypto';
import { oneLine } from '../characters.ts';
import type { ExportedDocument } from '../format.ts';
import { personNumber } from '../tables/table.ts';
import { countryCode, countryName, entityLine } from './entity.ts';

interface KnownPerson {
  readonly name: string;
  readonly aliases: Set<string>;
  readonly countries: Set<string>;
  /** Offices by the entity of the position: as written, and the first and last day on which a document tells of it. */
  readonly offices: Map<string, { readonly title: string; first?: string; last?: string }>;
}

/** Memory grows with the people and organisations, not with the documents. */
export interface Known {
  readonly persons: Map<number, KnownPerson>;
  readonly organisations: Map<string, string>;
}

export const nobodyKnown = (): Known => ({ persons: new Map(), organisations: new Map() });

export const personId = (number: number): string => `person-${number}`;

/** Words that are the same but for case are one name. */
const hashed = (words: string): string => createHash('sha1').update(oneLine(words).toLowerCase()).digest('hex').slice(0, 16);

export function know(known: Known, document: ExportedDocument): void {
  document.record.people.forEach((person, at) => {
    const exported = document.persons[at];
    if (!exported) return;
    const entry = known.persons.get(exported.number) ?? { name: exported.name, aliases: new Set(), countries: new Set(), offices: new Map() };
    known.persons.set(exported.number, entry);
    for (const alias of [person.name, ...person.aliases]) if (alias !== exported.name) entry.aliases.add(alias);
    const country = countryCode(person.country ?? exported.country);
    if (country) entry.countries.add(country);
    for (const { title } of person.offices) {
      const id = `position-${hashed(`${title} ${country ?? ''}`)}`;
      const office = entry.offices.get(id) ?? { title };
      entry.offices.set(id, office);
      const day = document.published;
      if (day === undefined) continue;
      if (office.first === undefined || day < office.first) office.first = day;
      if (office.last === undefined || day > office.last) office.last = day;
    }
  });
}

/** The entity of a side of an encounter: a state, or an organisation under its name. */
export function sideId(known: Known, side: string): string {
  const id = countryCode(side) ? `state-${side}` : `organisation-${hashed(side)}`;
  if (!known.organisations.has(id)) known.organisations.set(id, side);
  return id;
}

export function personIdOf(document: ExportedDocument, name: string): string | undefined {
  const number = personNumber(document, name);
  return number === undefined ? undefined : personId(number);
}

/** The lines of all who are known, in a fixed order. */
export function* knownLines({ persons, organisations }: Known): Generator<string> {
  const positions = new Set<string>();
  for (const [number, { name, aliases, countries, offices }] of [...persons].sort(([a], [b]) => a - b)) {
    const id = personId(number);
    const titles = [...offices.values()].map((office) => office.title);
    yield entityLine(id, 'Person', { name: [oneLine(name) || String(number)], alias: [...aliases].map(oneLine), country: [...countries], position: titles.map(oneLine) });
    for (const [position, { title, first, last }] of offices) {
      if (!positions.has(position)) yield entityLine(position, 'Position', { name: [oneLine(title) || 'office'], country: [...countries] });
      positions.add(position);
      yield entityLine(`occupancy-${number}-${position.slice('position-'.length)}`, 'Occupancy', { holder: [id], post: [position], date: [first, last] });
    }
  }
  for (const [id, side] of [...organisations].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (id.startsWith('state-')) yield entityLine(id, 'PublicBody', { name: [countryName(side)], country: [countryCode(side)] });
    else yield entityLine(id, 'Organization', { name: [oneLine(side) || 'organisation'] });
}
