/** What is known of names before any text is read: given names with their gender, family names that come first, particles. */
import { z } from 'zod';
import { type Gender, givenNameKey, givenNames } from '../../language/shared/givenNames.ts';
import { nameKey } from '../../language/shared/nameKey.ts';
import lore from './data/names.json' with { type: 'json' };

export type { Gender } from '../../language/shared/givenNames.ts';

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

let known: Map<string, Gender | undefined> | undefined;

/** The listed names and those that people have added. */
function allGivenNames(): ReadonlyMap<string, Gender | undefined> {
  if (!known) {
    known = new Map(givenNames());
    for (const gender of ['feminine', 'masculine'] as const) for (const name of data[gender]) known.set(name, gender);
  }
  return known;
}

export const isGivenName = (form: string): boolean => allGivenNames().has(givenNameKey(form));
/** Undefined also for names that women and men have. */
export const genderOfGivenName = (form: string): Gender | undefined => allGivenNames().get(givenNameKey(form));
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
