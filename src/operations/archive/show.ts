/** A document of an archive, with its editions and one reading of it. */

import type { Archive } from '../../archive/archive.ts';
import { bytesOf, type Shown, showDocument } from '../../archive/show.ts';
import { Fault } from '../../base/fault.ts';

export type { Shown } from '../../archive/show.ts';

/** @throws Fault where there is no such document or edition. */
export async function show(archive: Archive, id: number, edition?: number): Promise<Shown> {
  return (await showDocument(archive, id, edition)) ?? missing(id, edition);
}

/** The bytes as they were received. @throws Fault where there is no such document or edition. */
export async function bytesAsReceived(archive: Archive, id: number, edition?: number): Promise<Uint8Array> {
  return (await bytesOf(archive, id, edition)) ?? missing(id, edition);
}

function missing(id: number, edition: number | undefined): never {
  throw new Fault({
    code: 'no-document',
    message: edition === undefined ? `the archive has no document ${id}` : `the archive has no edition ${edition} of a document ${id}`,
    expected: 'the number of a document that is kept',
    next: 'readout list tells which documents are kept',
  });
}
