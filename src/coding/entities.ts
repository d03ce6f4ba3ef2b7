/** Actors of events: country, sector, name, office at the time. */
import type { ActParty } from '../records/act.ts';
import type { EventEntity } from '../records/event.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { isState, stateByName } from './plover/ontology.ts';
import { descriptionWords, organisationCode, sectorsOf } from './sectors.ts';

/** The state of a party by the words that the record uses for it. */
export type StatesByName = Pick<ReadonlyMap<string, string>, 'get'>;

/** Makes entities of the names that a record uses, with what it says of them. */
export interface Entities {
  /** Of a name of people, a group as written, or a state's code. */
  ofName(name: string): EventEntity;
  ofParty(party: ActParty): EventEntity;
}

export function entitiesOf(record: Pick<ReadoutRecord, 'people'>, language: string, states: StatesByName = new Map()): Entities {
  const people = new Map(record.people.flatMap((p) => [p.name, ...p.aliases].map((n) => [n, p] as const)));
  // The same few parties come back in one act after the other.
  const made = new Map<string, EventEntity>();
  const make = (name: string, country?: string): EventEntity => {
    const key = `${country ?? ''}|${name}`;
    const entity = made.get(key) ?? described(name, country);
    made.set(key, entity);
    return entity;
  };
  const described = (name: string, country?: string): EventEntity => {
    const person = people.get(name);
    if (person) {
      const office = person.offices[0]?.title;
      const words = office === undefined ? [] : descriptionWords(office);
      const code = person.country ?? country ?? states.get(name) ?? organisationCode(words, language);
      return { ...(code !== undefined && { code }), sectors: sectorsOf(words, language), name: person.name, ...(office !== undefined && { office }) };
    }
    const words = descriptionWords(name);
    const state = isState(name);
    const code = country ?? (state ? name : (states.get(name) ?? stateByName(name, language) ?? organisationCode(words, language)));
    return { ...(code !== undefined && { code }), sectors: state ? ['GOV'] : sectorsOf(words, language), name };
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
