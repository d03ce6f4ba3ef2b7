/** `readout diff`: what changed from one edition of a document to another. */
import { diff, type EditionDiff, type Piece } from '../../../operations/archive/editions/diff.ts';
import { countOf, documentNumber } from '../archive/numbers.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { changeLines } from '../layout/changes.ts';
import { labelled, type Page, pageOf, wrapped } from '../layout/page.ts';
import { valueWords } from '../layout/values.ts';
import { print } from '../output.ts';

export interface DiffCommandOptions extends ArchiveOptions {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function diffCommand(told: string, options: DiffCommandOptions): Promise<number> {
  const { id, edition } = documentNumber(told);
  const to = options.to === undefined ? edition : countOf('to', options.to);
  const between = { ...(options.from !== undefined && { from: countOf('from', options.from) }), ...(to !== undefined && { to }) };
  const result = await withArchive(options, (archive) => diff(archive, id, between));
  await print(options.json ? `${JSON.stringify(result, null, 2)}\n` : `${pageOfDiff(pageOf(process.stdout, process.env), result).join('\n')}\n`);
  return 0;
}

function pageOfDiff(page: Page, { id, title, from, to, fields, pieces, changes }: EditionDiff): string[] {
  const lines = [
    ...wrapped(page, `#${id}${title ? ` · ${title}` : ''}`, 0, page.bold, 2),
    page.dim(`edition ${from.number}, received ${from.receivedAt}, to edition ${to.number}, received ${to.receivedAt}`),
    ...fields.flatMap(({ field, before, after }) => labelled(page, field, `${valueWords(before)} → ${valueWords(after)}`)),
  ];
  if (pieces.some((p) => p.change !== 'same')) lines.push('', page.bold(page.accent('WORDS')), ...passages(page, pieces));
  if (changes.length) lines.push('', page.bold(page.accent('RECORD')), ...changes.flatMap((change) => changeLines(page, change)));
  else lines.push('', 'The record is the same.');
  return lines;
}

/** So many characters of what stayed stand around what changed. */
const AROUND = 60;

/** In colour on a terminal; elsewhere in marks: [-what went-] {+what came+}. */
function passages(page: Page, pieces: readonly Piece[]): string[] {
  const lines: string[] = [];
  let line = '';
  const close = (tail = '') => {
    if (line) lines.push(...markedLines(page, line + tail));
    line = '';
  };
  pieces.forEach(({ change, text }, i) => {
    if (change !== 'same') {
      const [open, end] = change === 'went' ? ['[-', '-]'] : ['{+', '+}'];
      line += text.trim() ? `${/^\s/u.test(text) ? ' ' : ''}${open}${text.trim()}${end}${/\s$/u.test(text) ? ' ' : ''}` : ' ';
      return;
    }
    const [first, last] = [i === 0, i === pieces.length - 1];
    if (!first && (last || text.length > 2 * AROUND)) close(text.length > AROUND ? `${text.slice(0, AROUND).replace(/\S*$/u, '')}…` : text);
    else if (!first) line += text;
    if (!last && (first || text.length > 2 * AROUND)) line = text.length > AROUND ? `…${text.slice(-AROUND).replace(/^\S*/u, '')}` : text;
  });
  close();
  return lines.slice(0, -1);
}

/** A change may run over several lines, each of which is coloured by itself. */
function markedLines(page: Page, text: string): string[] {
  const colour = page.accent('x') !== 'x';
  let inside: 'went' | 'came' | undefined;
  const paint = (line: string) => {
    if (!colour) return line;
    return line
      .split(/(\[-|-\]|\{\+|\+\})/u)
      .map((part) => {
        if (part === '[-' || part === '{+') inside = part === '[-' ? 'went' : 'came';
        else if (part === '-]' || part === '+}') inside = undefined;
        else return inside === 'went' ? page.gone(part) : inside === 'came' ? page.fresh(part) : part;
        return '';
      })
      .join('');
  };
  return [...wrapped(page, text, 2, paint), ''];
}
