/** `readout show`: one document of the archive, with its reading. */
import { bytesAsReceived, type Shown, show } from '../../../operations/archive/show.ts';
import { documentNumber } from '../archive/numbers.ts';
import { originName } from '../archive/originName.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { layOut } from '../layout/layOut.ts';
import { type Page, pageOf, wrapped } from '../layout/page.ts';
import { print } from '../output.ts';

export interface ShowCommandOptions extends ArchiveOptions {
  readonly text?: boolean;
  readonly bytes?: boolean;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function showCommand(told: string, options: ShowCommandOptions): Promise<number> {
  const { id, edition } = documentNumber(told);
  if (options.bytes) {
    await print(await withArchive(options, (archive) => bytesAsReceived(archive, id, edition)));
    return 0;
  }
  const shown = await withArchive(options, (archive) => show(archive, id, edition));
  if (options.json) await print(`${JSON.stringify(shown, null, 2)}\n`);
  else if (options.text) await print(`${shown.text}${shown.text.endsWith('\n') ? '' : '\n'}`);
  else await print(pageOfDocument(pageOf(process.stdout, process.env), shown));
  return 0;
}

function pageOfDocument(page: Page, shown: Shown): string {
  const { id, edition, editions, origins, published, source, title, text, language, reader, record, notices } = shown;
  const head = [
    ...(title ? wrapped(page, title, 0, page.bold) : []),
    ...wrapped(page, [published ?? 'no date', ...(source ? [source] : [])].join(' · '), 0, page.dim),
    ...origins.flatMap((origin) => wrapped(page, `from ${originName(origin)}`, 0, page.dim, 2)),
    ...(editions.length > 1 ? wrapped(page, `edition ${edition} of ${editions.length}: ${editions.map((e) => `${id}.${e.number} received ${e.receivedAt}`).join(', ')}`, 0, page.warn, 2) : []),
  ];
  const [name = 'readout', version = ''] = reader.split(' ');
  return `${head.join('\n')}\n${layOut(page, `#${id}`, text, { record, notices, reader: { name, version, language } } as Parameters<typeof layOut>[3])}`;
}
