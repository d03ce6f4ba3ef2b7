/** What is known of names before any text is read: given names with their gender, family names that come first, particles. */
import { z } from 'zod';
import given from './data/givenNames.json' with { type: 'json' };
import lore from './data/names.json' with { type: 'json' };
import { nameKey } from './nameKey.ts';

export type Gender = 'masculine' | 'feminine';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const data = z
  .object({
    feminine: z.string(),
    masculine: z.string(),
    familyFirst: z.string(),
    particles: z.string(),
    placeOpeners: z.string(),
    places: z.string(),
    shipOpeners: z.string(),
    organisationWords: z.string(),
  })
  .transform((lists) => ({
    feminine: setOf(lists.feminine),
    masculine: setOf(lists.masculine),
    familyFirst: setOf(lists.familyFirst),
    particles: setOf(lists.particles),
    placeOpeners: setOf(lists.placeOpeners),
    places: setOf(lists.places),
    shipOpeners: setOf(lists.shipOpeners),
    organisationWords: setOf(lists.organisationWords),
  }))
  .parse(lore);

let genders: Map<string, Gender | undefined> | undefined;

/** Made when the first text is read, since thousands of names stand in it. */
function givenNames(): ReadonlyMap<string, Gender | undefined> {
  if (!genders) {
    genders = new Map();
    for (const name of given.either.split(' ')) genders.set(name, undefined);
    for (const gender of ['feminine', 'masculine'] as const) for (const name of given[gender].split(' ')) genders.set(name, gender);
    for (const gender of ['feminine', 'masculine'] as const) for (const name of data[gender]) genders.set(name, gender);
  }
  return genders;
}

/** "Jean-Noël" is a given name if its first part is one. */
const firstPart = (form: string): string => nameKey(form.split('-')[0] as string);

export const isGivenName = (form: string): boolean => givenNames().has(firstPart(form));
/** Undefined also for names that women and men have. */
export const genderOfGivenName = (form: string): Gender | undefined => givenNames().get(firstPart(form));
/** "Kim", "Xi", "Nguyễn": family names that stand before the given name. */
export const isFamilyNameFirst = (form: string): boolean => data.familyFirst.has(nameKey(form));
export const isParticle = (form: string): boolean => data.particles.has(nameKey(form));
/** "San", "Port", "New": most likely a place goes on. */
export const opensPlace = (form: string): boolean => data.placeOpeners.has(nameKey(form));
/** "Hong Kong": a place though it begins like a name. */
export const isPlacePair = (first: string, last: string): boolean => data.places.has(`${nameKey(first)}_${nameKey(last)}`);
export const opensShip = (form: string): boolean => data.shipOpeners.has(nameKey(form));
/** "GmbH", "Foundation": no person has such a name. */
export const isOrganisationWord = (form: string): boolean => data.organisationWords.has(nameKey(form));
