/** People across the documents of an archive. */
import type { Archive } from '../../archive/archive.ts';
import { type ListedPerson, listPeople, type Mention, type ShownPerson, showPerson } from '../../archive/people.ts';
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

/** An office of a person over time, as one wording tells it. */
export interface HeldOffice {
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly mentions: readonly { readonly document: number; readonly day: string | null; readonly quotes: readonly string[] }[];
}

/** In the order of the first days; those without a day come last. */
export function officesOf(mentions: readonly Mention[]): HeldOffice[] {
  const offices = new Map<string, { title: string; mentions: HeldOffice['mentions'][number][] }>();
  for (const { document, day, text, person } of [...mentions].reverse())
    for (const { title, evidence } of person.offices) {
      const office = offices.get(title.toLowerCase()) ?? { title, mentions: [] };
      office.mentions.push({ document, day, quotes: evidence.map(({ start, end }) => text.slice(start, end)) });
      offices.set(title.toLowerCase(), office);
    }
  const held = [...offices.values()].map(({ title, mentions }) => {
    const days = mentions.flatMap((m) => m.day ?? []).sort();
    return { title, first: days[0] ?? null, last: days.at(-1) ?? null, mentions };
  });
  return held.sort((a, b) => ((a.first ?? '9999') < (b.first ?? '9999') ? -1 : 1));
}

function nobody(wanted: string): never {
  throw new Fault({
    code: 'no-person',
    message: `no document of the archive names '${wanted}'`,
    expected: 'a name that some document has, or the number of a person',
    next: 'readout people lists them; a family name alone will do',
  });
}
