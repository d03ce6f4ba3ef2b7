/** `readout search`: documents by their words and by the fields of their records. */
import { Fault } from '../../../base/fault.ts';
import { type Found, search, type Wanted } from '../../../operations/archive/search.ts';
import { countOf } from '../archive/numbers.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { toldOf } from '../layout/layOut.ts';
import { type Page, pageOf, wrapped } from '../layout/page.ts';
import { print } from '../output.ts';
import { documentLines } from './list.ts';

export interface SearchCommandOptions extends ArchiveOptions, Omit<Wanted, 'words' | 'limit' | 'offset'> {
  readonly with?: readonly string[];
  readonly limit: string;
  readonly skip?: string;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function searchCommand(words: readonly string[], options: SearchCommandOptions): Promise<number> {
  const { archive: _, with: others, limit, skip, json, who, ...fields } = options;
  const people = [...(who ?? []), ...(others ?? [])];
  const query = words.join(' ').trim();
  if (!query && !people.length && !Object.keys(fields).length)
    throw new Fault({ code: 'usage', message: 'nothing is searched for', expected: 'words, or a field such as --who NAME', next: 'readout search --help lists the fields' });
  const offset = skip === undefined ? 0 : countOf('skip', skip);
  const wanted: Wanted = { ...fields, ...(people.length && { who: people }), ...(query && { words: query }), limit: countOf('limit', limit), offset };
  const result = await withArchive(options, (archive) => search(archive, wanted));
  if (json) {
    await print(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  }
  const page = pageOf(process.stdout, process.env);
  const { total, more, documents } = result;
  const head = total ? `${more ? 'more than ' : ''}${total} document${total === 1 && !more ? '' : 's'}, the newest first` : 'Nothing was found.';
  const rest = total - offset - documents.length;
  const lines = [page.dim(head), ...documents.flatMap((found) => ['', ...foundLines(page, found)])];
  if (rest > 0) lines.push('', page.dim(`and ${more ? 'more' : `${rest} more`}: --limit, --skip`));
  await print(`${lines.join('\n')}\n`);
  return 0;
}

/** So many items of one document are told; the rest are counted. */
const TOLD = 3;

function foundLines(page: Page, { excerpts, items, ...document }: Found): string[] {
  const lines = documentLines(page, document);
  for (const excerpt of excerpts) lines.push(...marked(page, excerpt));
  for (const { part, item, quotes } of items.slice(0, TOLD)) {
    lines.push(...wrapped(page, `${part}: ${toldOf(part, item).headline}`, 4, page.accent, 6));
    lines.push(...wrapped(page, `“${quotes.join(' … ')}”`, 6, page.bold));
  }
  if (items.length > TOLD) lines.push(`    and ${items.length - TOLD} more`);
  return lines;
}

/** What was searched for stands out: in colour on a terminal, in brackets elsewhere. */
function marked(page: Page, excerpt: Found['excerpts'][number]): string[] {
  const colour = page.accent('x') !== 'x';
  const text = excerpt.map(({ text, hit }) => (hit && !colour ? `[${text}]` : text)).join('');
  const hits = new Set(excerpt.filter((piece) => piece.hit).map((piece) => piece.text));
  const paint = (line: string) => (colour ? [...hits].sort((a, b) => b.length - a.length).reduce((l, hit) => l.replaceAll(hit, page.bold(page.accent(hit))), line) : line);
  return wrapped(page, `… ${text} …`, 4, paint);
}
