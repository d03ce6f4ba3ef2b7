/** The keys in which people of different documents meet. */
import { bearerKey, formOf } from '../../reading/names/sameBearer.ts';
import type { Person } from '../../records/person.ts';

/** For each person the key in which the spellings of a full name meet. */
export const personKeysOf = (people: readonly Person[]): Promise<(string | null)[]> => Promise.all(people.map((p) => personKey(p.name)));

/** Under this key full names meet in their spellings; a family name alone, or with initials, is nobody in particular. */
async function personKey(name: string): Promise<string | null> {
  const form = await formOf(name);
  return form ? bearerKey(form) : null;
}
