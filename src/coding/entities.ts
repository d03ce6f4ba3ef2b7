/** Actors of events: country, sector, name, office at the time. */
import type { ActParty } from '../records/act.ts';
import type { EventEntity } from '../records/event.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { isState, stateByName } from './plover/ontology.ts';
import { organisationCode, sectorsOf } from './sectors.ts';

/** Makes entities of the names that a record uses, with what it says of them. */
export interface Entities {
  /** Of a name of people, a group as written, or a state's code. */
  ofName(name: string): EventEntity;
  ofParty(party: ActParty): EventEntity;
}

export function entitiesOf(record: Pick<ReadoutRecord, 'people'>, language: string, states: ReadonlyMap<string, string> = new Map()): Entities {
  const people = new Map(record.people.flatMap((p) => [p.name, ...p.aliases].map((n) => [n, p] as const)));
  const make = (name: string, country?: string): EventEntity => {
    const person = people.get(name);
    if (person) {
      const office = person.offices[0]?.title;
      const code = person.country ?? country ?? states.get(name) ?? (office === undefined ? undefined : organisationCode(office, language));
      return { ...(code !== undefined && { code }), sectors: office === undefined ? [] : sectorsOf(office, language), name: person.name, ...(office !== undefined && { office }) };
    }
    const code = country ?? states.get(name) ?? (isState(name) ? name : (stateByName(name, language) ?? organisationCode(name, language)));
    return { ...(code !== undefined && { code }), sectors: isState(name) ? ['GOV'] : sectorsOf(name, language), name };
  };
  return { ofName: (name) => make(name), ofParty: (party) => make(party.name, party.country) };
}

/** Entities once each: by name, or where no name differs by code and sector. */
export function distinct(list: readonly EventEntity[]): EventEntity[] {
  const seen = new Set<string>();
  return list.filter((e) => {
    const key = `${e.name}|${e.code ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Events are acts of political parties: someone with a country, a code of an organisation, or a sector. */
export const isPolitical = (e: EventEntity): boolean => e.code !== undefined || e.sectors.length > 0;
