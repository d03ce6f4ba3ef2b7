/** Given names of many languages with the gender that they mostly have; grammar needs them to tell where a name begins. */
import given from './data/givenNames.json' with { type: 'json' };
import { nameKey } from './nameKey.ts';

export type Gender = 'masculine' | 'feminine';

let genders: Map<string, Gender | undefined> | undefined;

/** By key, undefined for names that women and men have. Made when the first text is read, since thousands of names stand in it. */
export function givenNames(): ReadonlyMap<string, Gender | undefined> {
  if (!genders) {
    genders = new Map();
    for (const name of given.either.split(' ')) genders.set(name, undefined);
    for (const gender of ['feminine', 'masculine'] as const) for (const name of given[gender].split(' ')) genders.set(name, gender);
  }
  return genders;
}

/** "Jean-Noël" is a given name if its first part is one. */
export const givenNameKey = (form: string): string => nameKey(form.split('-')[0] as string);

/** Whether a list has this word as a given name; many of them are other words as well ("Stern", "Mai"). */
export const isListedGivenName = (form: string): boolean => givenNames().has(givenNameKey(form));
