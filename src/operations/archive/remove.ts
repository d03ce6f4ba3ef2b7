/** Removes documents from an archive. */
import type { Archive } from '../../archive/archive.ts';
import { removeDocuments } from '../../archive/remove.ts';

/** @returns which of the documents were removed, and which were not there. */
export async function remove(archive: Archive, ids: readonly number[]): Promise<{ removed: number[]; missing: number[] }> {
  const removed = new Set(await removeDocuments(archive, ids));
  return { removed: [...removed].sort((a, b) => a - b), missing: [...new Set(ids)].filter((id) => !removed.has(id)) };
}
