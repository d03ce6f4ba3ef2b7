/** `readout list`: what the archive keeps. */
import { type Listed, listDocuments } from '../../../operations/archive/list.ts';
import { countOf } from '../archive/numbers.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { type Page, pageOf, wrapped } from '../layout/page.ts';
import { print } from '../output.ts';

export interface ListCommandOptions extends ArchiveOptions {
  readonly language?: string;
  readonly source?: string;
  readonly limit: string;
  readonly skip?: string;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function listCommand(options: ListCommandOptions): Promise<number> {
  const { language, source } = options;
  const limit = countOf('limit', options.limit);
  const offset = options.skip === undefined ? 0 : countOf('skip', options.skip);
  const { total, documents } = await withArchive(options, (archive) => listDocuments(archive, { ...(language !== undefined && { language }), ...(source !== undefined && { source }), limit, offset }));
  if (options.json) {
    await print(`${JSON.stringify({ total, documents }, null, 2)}\n`);
    return 0;
  }
  const page = pageOf(process.stdout, process.env);
  const rest = total - offset - documents.length;
  const lines = documents.flatMap((document) => documentLines(page, document));
  if (!total) lines.push('The archive has no such document.');
  else if (rest > 0) lines.push(page.dim(`and ${rest} more: --limit, --skip`));
  await print(`${lines.join('\n')}\n`);
  return 0;
}

/** Number, day, language and source on a line, the title under it. */
export function documentLines(page: Page, { id, edition, published, language, source, title }: Listed): string[] {
  const head = [`#${id}${edition > 1 ? ` (edition ${edition})` : ''}`, published ?? 'no date', language, ...(source ? [source] : [])].join(' · ');
  return [...wrapped(page, head, 0, page.dim, 2), ...wrapped(page, title || 'without words', 2, page.bold)];
}
