/** `readout instruments`, `readout instrument` and `readout offices`: what is named in the archive besides people, and where. */
import { type Holder, instrumentsNamed, type ListedInstrument, type ListedOffice, listInstruments, listOffices } from '../../../operations/archive/named.ts';
import { countOf } from '../archive/numbers.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { between, labelled, type Page, pageOf, wrapped } from '../layout/page.ts';
import { print } from '../output.ts';

export interface NamedCommandOptions extends ArchiveOptions {
  readonly country?: string;
  readonly limit: string;
  readonly skip?: string;
  readonly json?: boolean;
}

const wantedOf = (options: NamedCommandOptions) => ({ limit: countOf('limit', options.limit), offset: options.skip === undefined ? 0 : countOf('skip', options.skip) });
const documents = (count: number): string => `${count} document${count === 1 ? '' : 's'}`;

/** @returns the exit status. */
export async function instrumentsCommand(name: readonly string[], options: NamedCommandOptions): Promise<number> {
  const found = await withArchive(options, (archive) => listInstruments(archive, { ...(name.length && { name: name.join(' ') }), ...wantedOf(options) }));
  const page = pageOf(process.stdout, process.env);
  if (options.json) await print(`${JSON.stringify(found, null, 2)}\n`);
  else await print(`${found.length ? found.flatMap((one) => wrapped(page, instrumentLine(one), 0, undefined, 2)).join('\n') : 'The archive names no such instrument.'}\n`);
  return 0;
}

const instrumentLine = ({ name, statuses, documents: count, first, last }: ListedInstrument): string => [name, statuses.join(', '), documents(count), ...between(first, last)].join(' · ');

/** @returns the exit status. */
export async function instrumentCommand(name: readonly string[], options: NamedCommandOptions): Promise<number> {
  const found = await withArchive(options, (archive) => instrumentsNamed(archive, name.join(' '), countOf('limit', options.limit)));
  if (options.json) {
    await print(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const page = pageOf(process.stdout, process.env);
  const lines: string[] = [];
  for (const { mentions, ...one } of found) {
    lines.push(...wrapped(page, instrumentLine(one), 0, page.bold, 2));
    for (const { document, day, title, instrument, quotes } of mentions) {
      lines.push(...wrapped(page, `#${document} · ${day ?? 'no date'} · ${title}`, 2, page.dim, 4));
      lines.push(...labelled(page, instrument.status, `“${quotes.join(' … ')}”`));
      if (instrument.parties?.length) lines.push(...labelled(page, 'parties', instrument.parties.join(', ')));
      if (instrument.date) lines.push(...labelled(page, 'date', instrument.date));
    }
    lines.push('');
  }
  await print(`${lines.slice(0, -1).join('\n')}\n`);
  return 0;
}

/** @returns the exit status. */
export async function officesCommand(title: readonly string[], options: NamedCommandOptions): Promise<number> {
  const { country } = options;
  const found = await withArchive(options, (archive) => listOffices(archive, { ...(title.length && { title: title.join(' ') }), ...(country !== undefined && { country }), ...wantedOf(options) }));
  if (options.json) {
    await print(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const page = pageOf(process.stdout, process.env);
  await print(`${found.length ? found.flatMap((office) => officeLines(page, office)).join('\n') : 'The archive names no such office.'}\n`);
  return 0;
}

function officeLines(page: Page, { title, country, documents: count, holders }: ListedOffice): string[] {
  return [...wrapped(page, [title, ...(country ? [country] : []), documents(count)].join(' · '), 0, page.bold, 2), ...holders.flatMap((holder) => holderLines(page, holder))];
}

/** So many documents of one holder are cited. */
const CITED = 3;

function holderLines(page: Page, { id, name, first, last, mentions }: Holder): string[] {
  const cited = mentions.slice(0, CITED).map(({ document, quotes }) => `#${document} “${quotes.join(' … ')}”`);
  const rest = mentions.length - cited.length;
  return [
    ...wrapped(page, [`${name} (#${id})`, ...between(first, last)].join(' · '), 2, page.accent, 4),
    ...wrapped(page, `${cited.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`, 4, page.dim, 6),
  ];
}
