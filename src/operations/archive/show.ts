/** A document of an archive, with its editions and one reading of it, after the verdicts of people. */

import type { Archive } from '../../archive/archive.ts';
import { bytesOf, documentFrom, type Shown as Kept, showDocument } from '../../archive/show.ts';
import { type Judged, type JudgedItem, judge, type VerdictState } from '../../archive/verdicts/judge.ts';
import { Fault } from '../../base/fault.ts';
import { itemId } from '../../records/itemIds.ts';
import { PARTS, type Part, type ReadoutRecord } from '../../records/record.ts';
import type { Verdict } from '../../records/verdict.ts';

export interface Shown extends Omit<Kept, 'verdicts'> {
  /** After the verdicts of people. */
  readonly record: ReadoutRecord;
  /** For each item of the record the short name by which a verdict points at it. */
  readonly ids: Readonly<Record<Part, readonly string[]>>;
  readonly verdicts: readonly ShownVerdict[];
}

/** A verdict, and the item that it is on now. */
export type ShownVerdict = Verdict & { readonly state: VerdictState; readonly on?: string };

/** @throws Fault where there is no such document or edition. */
export async function show(archive: Archive, id: number, edition?: number): Promise<Shown> {
  const kept = (await showDocument(archive, id, edition)) ?? missing(id, edition);
  const { record, items, states } = judge(kept.record, kept.text, kept.verdicts);
  const on = new Map<number, string>();
  for (const part of PARTS) for (const item of items[part]) for (const verdict of item.verdicts) on.set(verdict.id, itemId(part, item.place));
  return { ...kept, record, ids: idsOf(items), verdicts: kept.verdicts.map((v) => ({ ...v, state: states.get(v.id) as VerdictState, ...(on.has(v.id) && { on: on.get(v.id) as string }) })) };
}

/** As the reader read it, whatever people say. */
export async function showAsRead(archive: Archive, id: number, edition?: number): Promise<Shown> {
  const { verdicts: _, ...kept } = (await showDocument(archive, id, edition)) ?? missing(id, edition);
  return { ...kept, ids: idsOf(judge(kept.record, kept.text, []).items), verdicts: [] };
}

function idsOf(items: Judged['items']): Shown['ids'] {
  const ids = (part: Part, of: readonly JudgedItem[]) => of.filter((i) => !i.rejected).map((i) => itemId(part, i.place));
  return Object.fromEntries(PARTS.map((part) => [part, ids(part, items[part])])) as Record<Part, string[]>;
}

/** The bytes as they were received. @throws Fault where there is no such document or edition. */
export async function bytesAsReceived(archive: Archive, id: number, edition?: number): Promise<Uint8Array> {
  return (await bytesOf(archive, id, edition)) ?? missing(id, edition);
}

/** The number of the document that came from a place. @throws Fault where none did. */
export async function numberFrom(archive: Archive, uri: string): Promise<number> {
  const id = await documentFrom(archive, uri);
  if (id !== undefined) return id;
  throw new Fault({ code: 'no-document', message: `the archive has no document from ${uri}`, expected: 'a file or an address that was added', next: 'readout list tells which documents are kept' });
}

export function missing(id: number, edition?: number): never {
  throw new Fault({
    code: 'no-document',
    message: edition === undefined ? `the archive has no document ${id}` : `the archive has no edition ${edition} of a document ${id}`,
    expected: 'the number of a document that is kept',
    next: 'readout list tells which documents are kept',
  });
}
