/** What is known of names before any text is read: given names with their gender, family names that come first, particles. */
import { z } from 'zod';
import { type Gender, givenNameKey, givenNames } from '../../../language/shared/givenNames.ts';
import { nameKey } from '../../../language/shared/nameKey.ts';
import lore from '../data/names.json' with { type: 'json' };

export type { Gender } from '../../../language/shared/givenNames.ts';

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

/** The names that people have added; the long list stands below it and is not copied. */
const added: ReadonlyMap<string, Gender> = new Map(
  ([data.feminine, data.masculine] as const).flatMap((names, i) => [...names].map((name): [string, Gender] => [name, i === 0 ? 'feminine' : 'masculine'])),
);

export const isGivenName = (form: string): boolean => {
  const key = givenNameKey(form);
  return added.has(key) || givenNames().has(key);
};
/** Undefined also for names that women and men have. */
export const genderOfGivenName = (form: string): Gender | undefined => {
  const key = givenNameKey(form);
  return added.get(key) ?? givenNames().get(key);
};
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
