/** The people of two readings: full names by the comparison across spellings, a family name alone where it fits one person. */
import { nameKey } from '../../language/shared/nameKey.ts';
import { formOf, type NameForm, sameBearer } from '../../reading/names/sameBearer.ts';
import { isShortFor, type NameParts, partsOf, samePerson } from '../../reading/people/names/sameName.ts';
import type { Person } from '../../records/person.ts';
import type { ReadoutRecord } from '../../records/record.ts';

export interface ComparedName {
  readonly person: Person;
  readonly form: NameForm | undefined;
  readonly parts: NameParts;
}

export const namesOf = (record: ReadoutRecord): Promise<ComparedName[]> => Promise.all(record.people.map(async (person) => ({ person, form: await formOf(person.name), parts: partsOf(person.name) })));

/** First the same letters, then full names in any spelling or with initials, then what is left of the same family name. */
export const sameName: readonly ((a: ComparedName, b: ComparedName) => boolean)[] = [
  (a, b) => lettersOf(a) === lettersOf(b),
  (a, b) => (a.form !== undefined && b.form !== undefined && sameBearer(a.form, b.form)) || samePerson(a.parts, b.parts),
  (a, b) => (a.form === undefined || b.form === undefined) && (isShortFor(a.parts, b.parts) || isShortFor(b.parts, a.parts)),
];

/** "Harald V." and "Harald V": the period after a number is the language's. */
const lettersOf = ({ parts }: ComparedName): string => parts.join(' ').replaceAll('.', '');

/** Whether a text has the last word of a name, or the first of a name that begins with the family name. */
export function namedIn(text: string, { parts }: ComparedName): boolean {
  const letters = nameKey(text);
  return [parts.at(-1) as string, parts[0] as string].some((part) => part.length > 2 && letters.includes(part));
}
