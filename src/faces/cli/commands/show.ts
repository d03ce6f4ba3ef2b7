/** `readout show`: one document of the archive, with its reading. */
import type { Archive } from '../../../operations/archive/openArchive.ts';
import { bytesAsReceived, type Shown, type ShownVerdict, show, showAsRead } from '../../../operations/archive/show.ts';
import { documentNamed } from '../archive/documentNamed.ts';
import { originName } from '../archive/originName.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { layOut, type Margin } from '../layout/layOut.ts';
import { type Page, pageOf, wrapped } from '../layout/page.ts';
import { valueWords } from '../layout/values.ts';
import { print } from '../output.ts';
import { DONE } from './verdict.ts';

export interface ShowCommandOptions extends ArchiveOptions {
  readonly text?: boolean;
  readonly bytes?: boolean;
  readonly asRead?: boolean;
  readonly json?: boolean;
}

/** @returns the exit status. */
export async function showCommand(told: string, options: ShowCommandOptions): Promise<number> {
  const find = documentNamed(told);
  const found = <T>(work: (archive: Archive, id: number, edition?: number) => Promise<T>): Promise<T> =>
    withArchive(options, async (archive) => {
      const { id, edition } = await find(archive);
      return work(archive, id, edition);
    });
  if (options.bytes) {
    await print(await found(bytesAsReceived));
    return 0;
  }
  const shown = await found(options.asRead ? showAsRead : show);
  if (options.json) await print(`${JSON.stringify(shown, null, 2)}\n`);
  else if (options.text) await print(`${shown.text}${shown.text.endsWith('\n') ? '' : '\n'}`);
  else await print(pageOfDocument(pageOf(process.stdout, process.env), shown));
  return 0;
}

function pageOfDocument(page: Page, shown: Shown): string {
  const { id, edition, editions, origins, published, source, title, text, language, reader, record, notices, ids, verdicts } = shown;
  const retrievedAt = editions.find((e) => e.number === edition)?.retrievedAt;
  const head = [
    ...(title ? wrapped(page, title, 0, page.bold) : []),
    ...wrapped(page, [published ?? 'no date', ...(source ? [source] : [])].join(' · '), 0, page.dim),
    ...origins.flatMap((origin) => wrapped(page, `from ${originName(origin)}`, 0, page.dim, 2)),
    ...(retrievedAt ? wrapped(page, `fetched by a web archive ${retrievedAt}`, 0, page.dim) : []),
    ...(editions.length > 1 ? wrapped(page, `edition ${edition} of ${editions.length}: ${editions.map((e) => `${id}.${e.number} received ${e.receivedAt}`).join(', ')}`, 0, page.warn, 2) : []),
  ];
  const [name = 'readout', version = ''] = reader.split(' ');
  return `${head.join('\n')}\n${layOut(page, `#${id}`, text, { record, notices, reader: { name, version, language } } as Parameters<typeof layOut>[3], { ids, remarks: remarksOf(verdicts) })}${hiddenLines(page, shown)}`;
}

/** The verdicts that hold on items that are shown, by item. */
function remarksOf(verdicts: readonly ShownVerdict[]): Margin['remarks'] {
  const remarks = new Map<string, string[]>();
  for (const verdict of verdicts) {
    if (verdict.state !== 'holds' || verdict.kind === 'withdraw' || verdict.on === undefined) continue;
    const { kind, fields, item, by, why, id } = verdict;
    const was =
      kind === 'accept' && 'evidence' in (fields ?? {}) ? [] : Object.keys(fields ?? {}).map((field) => `${field}, as read: ${valueWords((item as unknown as Record<string, unknown>)[field])}`);
    const remark = `${SIGNS[kind]} ${DONE[kind]} by ${by}${was.length ? ` (${was.join('; ')})` : ''}${why ? `: ${why}` : ''} · verdict ${id}`;
    remarks.set(verdict.on, [...(remarks.get(verdict.on) ?? []), remark]);
  }
  return remarks;
}

const SIGNS = { accept: '✓', correct: '~', add: '+', reject: '-' } as const;

/** How many items are not shown because they were rejected, and how many verdicts have lost their item. */
function hiddenLines(page: Page, { id, verdicts, ids }: Shown): string {
  const shown = new Set(Object.values(ids).flat());
  const rejected = new Set(verdicts.filter((v) => v.state === 'holds' && v.on !== undefined && !shown.has(v.on)).map((v) => v.on)).size;
  const orphaned = verdicts.filter((v) => v.state === 'orphaned').length;
  const told = [...(rejected ? [`${rejected} item${rejected === 1 ? '' : 's'} rejected`] : []), ...(orphaned ? [`${orphaned} verdict${orphaned === 1 ? '' : 's'} orphaned`] : [])];
  return told.length ? `\n${page.warn(`${told.join(', ')}: readout verdicts ${id}; show --as-read shows what was read`)}\n` : '';
}
