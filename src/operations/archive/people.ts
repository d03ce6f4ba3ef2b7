/** People across the documents of an archive. */
import type { Archive } from '../../archive/archive.ts';
import { type ListedPerson, listPeople, type ShownPerson, showPerson } from '../../archive/people.ts';
import { Fault } from '../../base/fault.ts';

export { type ListedPerson, listPeople, type Mention, type ShownPerson } from '../../archive/people.ts';

/** Named by so many people at most, when a name means several. */
const CHOICE = 20;

/** @param wanted - a number, or a name in any spelling. @returns the person, or those among whom the name does not tell. */
export async function personNamed(archive: Archive, wanted: string, limit: number): Promise<{ person: ShownPerson } | { several: readonly ListedPerson[] }> {
  if (/^\d{1,9}$/u.test(wanted)) return { person: (await showPerson(archive, Number(wanted), limit)) ?? nobody(wanted) };
  const found = await listPeople(archive, { name: wanted, limit: CHOICE, offset: 0 });
  if (found.length > 1) return { several: found };
  const [only] = found;
  return { person: (only && (await showPerson(archive, only.id, limit))) ?? nobody(wanted) };
}

function nobody(wanted: string): never {
  throw new Fault({
    code: 'no-person',
    message: `no document of the archive names '${wanted}'`,
    expected: 'a name that some document has, or the number of a person',
    next: 'readout people lists them; a family name alone will do',
  });
}
