/** `readout reread`: kept documents read again by this version, and what changed. */
import { type Reread, reread } from '../../../operations/archive/reread.ts';
import { threadsApart } from '../apart/threadsApart.ts';
import { documentNumber } from '../archive/numbers.ts';
import { openReader } from '../archive/reader.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { changeLines } from '../layout/changes.ts';
import { type Page, pageOf, wrapped } from '../layout/page.ts';
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
        if (!one.changes.length && !one.verdicts.length) continue;
        changed++;
        await print(options.json ? `${JSON.stringify(jsonOf(one))}\n` : `${rereadLines(page, one).join('\n')}\n\n`);
      }
    } finally {
      await reader.close();
    }
    if (!options.json) await print(`${documents} document${documents === 1 ? '' : 's'} read again, ${changed} changed${options.dryRun ? '; nothing was kept' : ''}\n`);
    return 0;
  });
}

const jsonOf = ({ text: _, ...one }: Reread) => one;

function rereadLines(page: Page, { id, title, text, changes, verdicts }: Reread): string[] {
  return [
    ...wrapped(page, `#${id} · ${title ?? text.trimStart().split('\n')[0]}`, 0, page.bold, 2),
    ...changes.flatMap((change) => changeLines(page, change)),
    ...verdicts.flatMap((v) => wrapped(page, `! verdict ${v.id} by ${v.by} ${v.state === 'orphaned' ? 'has lost its item' : 'holds again'}: readout verdicts ${id}`, 2, page.warn, 6)),
  ];
}
