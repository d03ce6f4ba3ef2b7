/** The history of verdicts, and taking one back. */
import type { Archive } from '../../../archive/archive.ts';
import { showDocument } from '../../../archive/show.ts';
import { judge, type VerdictState } from '../../../archive/verdicts/judge.ts';
import { type LoggedVerdict, listVerdicts, verdictNumbered } from '../../../archive/verdicts/log.ts';
import { pronounce } from '../../../archive/verdicts/settle.ts';
import { Fault } from '../../../base/fault.ts';
import { itemId } from '../../../records/itemIds.ts';
import { PARTS } from '../../../records/record.ts';
import { keysOf } from '../keysOf.ts';
import { missing } from '../show.ts';
import type { Judge } from './give.ts';

/** `removed`: its document is not in the archive. */
export type ToldVerdict = LoggedVerdict & { readonly state: VerdictState | 'removed'; readonly on?: string };

/** The newest first, each with what it does now. @param document - only those on it. */
export async function verdicts(archive: Archive, wanted: { readonly document?: number; readonly limit: number; readonly offset: number }): Promise<{ total: number; verdicts: ToldVerdict[] }> {
  const { total, verdicts } = await listVerdicts(archive, wanted);
  if (wanted.document !== undefined && !total) await documentThere(archive, wanted.document);
  const states = new Map<number, { state: VerdictState; on?: string }>();
  for (const document of new Set(verdicts.flatMap((v) => v.document ?? []))) {
    const shown = await showDocument(archive, document);
    if (!shown) continue;
    const judged = judge(shown.record, shown.text, shown.verdicts);
    for (const [id, state] of judged.states) states.set(id, { state });
    for (const part of PARTS) for (const item of judged.items[part]) for (const v of item.verdicts) states.set(v.id, { state: judged.states.get(v.id) as VerdictState, on: itemId(part, item.place) });
  }
  return { total, verdicts: verdicts.map((v) => ({ ...v, ...(states.get(v.id) ?? { state: 'removed' as const }) })) };
}

const documentThere = async (archive: Archive, document: number): Promise<unknown> => (await showDocument(archive, document)) ?? missing(document);

/** A verdict is taken back by another one. @throws Fault where there is none, or it is taken back already. */
export async function withdraw(archive: Archive, id: number, { at, by, why }: Judge): Promise<{ verdict: number; document: number }> {
  const verdict = await verdictNumbered(archive, id);
  const shown = verdict?.document == null ? undefined : await showDocument(archive, verdict.document);
  if (!verdict || !shown) throw new Fault({ code: 'no-verdict', message: `the archive has no verdict ${id} on a document that it keeps`, next: 'readout verdicts lists them' });
  if (judge(shown.record, shown.text, shown.verdicts).states.get(id) === 'withdrawn')
    throw new Fault({ code: 'withdrawn', message: `verdict ${id} has been withdrawn already`, next: `readout verdicts ${shown.id}` });
  const [number] = await pronounce(archive, shown.id, shown.sha256, [{ kind: 'withdraw', verdict: id }], { at, by, ...(why !== undefined && { why }) }, keysOf);
  return { verdict: number as number, document: shown.id };
}
