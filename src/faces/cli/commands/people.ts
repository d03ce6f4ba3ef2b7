/** `readout people` and `readout person`: who is named in the archive, and where. */
import { type ListedPerson, listPeople, type Mention, officesOf, personNamed, type ShownPerson } from '../../../operations/archive/people.ts';
import { countOf } from '../archive/numbers.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';

import { between, labelled, type Page, pageOf, quoted, wrapped } from '../layout/page.ts';
import { print } from '../output.ts';

export interface PeopleCommandOptions extends ArchiveOptions {
  readonly limit: string;
  readonly skip?: string;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function peopleCommand(name: readonly string[], options: PeopleCommandOptions): Promise<number> {
  const limit = countOf('limit', options.limit);
  const offset = options.skip === undefined ? 0 : countOf('skip', options.skip);
  const people = await withArchive(options, (archive) => listPeople(archive, { ...(name.length && { name: name.join(' ') }), limit, offset }));
  if (options.json) await print(`${JSON.stringify(people, null, 2)}\n`);
  else await print(`${people.length ? people.map(personLine).join('\n') : 'The archive names no such person.'}\n`);
  return 0;
}

export const personLine = ({ id, name, country, documents }: ListedPerson): string =>
  `${[`#${id}`, name, ...(country ? [country] : [])].join(' · ')} · ${documents} document${documents === 1 ? '' : 's'}`;

/** @returns the exit status: 1 where the name means several people. */
export async function personCommand(name: readonly string[], options: PeopleCommandOptions): Promise<number> {
  const found = await withArchive(options, (archive) => personNamed(archive, name.join(' '), countOf('limit', options.limit)));
  if ('several' in found) {
    await print(options.json ? `${JSON.stringify(found, null, 2)}\n` : `Several people are called so; choose one by number:\n${found.several.map(personLine).join('\n')}\n`);
    return 1;
  }
  const { person } = found;
  const told = {
    ...person,
    offices: officesOf(person.mentions),
    mentions: person.mentions.map(({ text, ...mention }) => ({ ...mention, quotes: mention.person.evidence.map(({ start, end }) => text.slice(start, end)) })),
  };
  const page = pageOf(process.stdout, process.env);
  await print(options.json ? `${JSON.stringify(told, null, 2)}\n` : `${personPage(page, person).join('\n')}\n`);
  return 0;
}

function personPage(page: Page, person: ShownPerson): string[] {
  const spellings = [...new Set(person.mentions.flatMap((m) => [m.person.name, ...m.person.aliases]))];
  const lines = [page.bold(personLine(person)), ...labelled(page, 'spelt', spellings.join(', ')), ...officeLines(page, person), ''];
  for (const mention of person.mentions) lines.push(...mentionLines(page, mention));
  const rest = person.documents - person.mentions.length;
  if (rest > 0) lines.push(page.dim(`and ${rest} more: --limit`));
  return lines;
}

/** Offices over time, each with its documents. */
const officeLines = (page: Page, person: ShownPerson): string[] =>
  officesOf(person.mentions).flatMap(({ title, first, last, mentions }) =>
    labelled(page, 'office', [title, ...between(first, last), [...new Set(mentions.map((m) => `#${m.document}`))].join(', ')].join(' · ')),
  );

function mentionLines(page: Page, { document, day, title, text, person, roles }: Mention): string[] {
  const lines = [...wrapped(page, `#${document} · ${day ?? 'no date'} · ${title}`, 0, page.dim, 2)];
  for (const office of person.offices) lines.push(...labelled(page, 'as', quoted(text, office.evidence)));
  for (const [role, times] of Object.entries(roles)) lines.push(...labelled(page, 'in', `${role}${times > 1 ? ` (${times})` : ''}`));
  lines.push(...labelled(page, 'named', quoted(text, person.evidence)), '');
  return lines;
}
