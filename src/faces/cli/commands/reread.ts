/** `readout reread`: kept documents read again by this version, and what changed. */
import { type Change, type Reread, reread } from '../../../operations/archive/reread.ts';
import { threadsApart } from '../apart/threadsApart.ts';
import { documentNumber } from '../archive/numbers.ts';
import { openReader } from '../archive/reader.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { toldOf } from '../layout/layOut.ts';
import { labelled, type Page, pageOf, wrapped } from '../layout/page.ts';
import { print } from '../output.ts';
import { threads } from '../pool.ts';

export interface RereadCommandOptions extends ArchiveOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function rereadCommand(numbers: readonly string[], options: RereadCommandOptions): Promise<number> {
  const ids = numbers.map((number) => documentNumber(number).id);
  return withArchive(options, async (archive) => {
    const reader = openReader(threadsApart());
    const page = pageOf(process.stdout, process.env);
    let documents = 0;
    let changed = 0;
    try {
      const settings = { ...(ids.length && { ids }), read: reader.reread, now: () => new Date(), ahead: threads * 2, ...(options.dryRun && { only: 'tell' as const }) };
      for await (const one of reread(archive, settings)) {
        documents++;
        if (!one.changes.length) continue;
        changed++;
        await print(options.json ? `${JSON.stringify(jsonOf(one))}\n` : `${changeLines(page, one).join('\n')}\n\n`);
      }
    } finally {
      await reader.close();
    }
    if (!options.json) await print(`${documents} document${documents === 1 ? '' : 's'} read again, ${changed} changed${options.dryRun ? '; nothing was kept' : ''}\n`);
    return 0;
  });
}

const jsonOf = ({ text: _, ...one }: Reread) => one;

function changeLines(page: Page, { id, title, text, changes }: Reread): string[] {
  return [...wrapped(page, `#${id} · ${title ?? text.trimStart().split('\n')[0]}`, 0, page.bold, 2), ...changes.flatMap((change) => lines(page, change))];
}

const SIGNS = { came: '+', went: '-', differs: '~' } as const;

function lines(page: Page, change: Change): string[] {
  const { headline, details } = toldOf(change.part, change.item);
  // What an item says may stand under its headline alone.
  const words = details.find(([label]) => label === '')?.[1];
  const head = wrapped(page, `${SIGNS[change.change]} ${change.part}: ${headline}${words ? ` ${words}` : ''}`, 2, change.change === 'went' ? page.warn : page.accent, 6);
  if (change.change !== 'differs') return head;
  return [...head, ...change.fields.flatMap(({ field, before, after }) => labelled(page, field, `${shown(before)} → ${shown(after)}`))];
}

/** A value of a record as one line: names and texts as they are, everything else as JSON. */
function shown(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((v) => typeof v === 'string')) return value.join(', ') || 'none';
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string') return `“${value.text}”`;
  return JSON.stringify(value);
}
