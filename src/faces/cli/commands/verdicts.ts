/** `readout verdicts`: who decided what, when and why. */
import { type ToldVerdict, verdicts } from '../../../operations/archive/verdicts/log.ts';
import { countOf, documentNumber } from '../archive/numbers.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { toldOf } from '../layout/layOut.ts';
import { labelled, type Page, pageOf, wrapped } from '../layout/page.ts';
import { valueWords } from '../layout/values.ts';
import { print } from '../output.ts';
import { DONE } from './verdict.ts';

export interface VerdictsCommandOptions extends ArchiveOptions {
  readonly limit: string;
  readonly skip?: string;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function verdictsCommand(told: string | undefined, options: VerdictsCommandOptions): Promise<number> {
  const limit = countOf('limit', options.limit);
  const offset = options.skip === undefined ? 0 : countOf('skip', options.skip);
  const result = await withArchive(options, (archive) => verdicts(archive, { ...(told !== undefined && { document: documentNumber(told).id }), limit, offset }));
  if (options.json) {
    await print(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  }
  const page = pageOf(process.stdout, process.env);
  const rest = result.total - offset - result.verdicts.length;
  const lines = result.total ? result.verdicts.flatMap((verdict) => verdictLines(page, verdict)) : ['Nobody gave a verdict.'];
  if (rest > 0) lines.push(page.dim(`and ${rest} more: --limit, --skip`));
  await print(`${lines.join('\n')}\n`);
  return 0;
}

const STATES: Readonly<Record<ToldVerdict['state'], string>> = {
  holds: '',
  orphaned: 'orphaned: the reading has this item no longer',
  withdrawn: 'withdrawn',
  removed: 'the document was removed',
};

function verdictLines(page: Page, verdict: ToldVerdict): string[] {
  const { id, at, by, why, document, state } = verdict;
  const what = verdict.kind === 'withdraw' ? `withdraws ${verdict.verdict}` : `${DONE[verdict.kind]} ${verdict.part}${verdict.on ? ` ${verdict.on}` : ''}`;
  const head = `${id} · ${at} · ${by} · ${document === null ? 'no document' : `#${document}`} · ${what}${STATES[state] ? ` · ${STATES[state]}` : ''}`;
  const lines = wrapped(page, head, 0, state === 'holds' ? page.bold : page.warn, 2);
  if (verdict.kind !== 'withdraw') {
    const { headline, details } = toldOf(verdict.part, verdict.item);
    const words = details.find(([label]) => label === '')?.[1];
    lines.push(...wrapped(page, `${headline}${words ? ` ${words}` : ''}`, 4, undefined, 6));
    if (verdict.kind !== 'accept' || !('evidence' in (verdict.fields ?? {})))
      for (const [field, value] of Object.entries(verdict.fields ?? {}))
        lines.push(...labelled(page, field, `${valueWords((verdict.item as unknown as Record<string, unknown>)[field])} → ${valueWords(value)}`));
  }
  if (why) lines.push(...labelled(page, 'why', why));
  return lines;
}
