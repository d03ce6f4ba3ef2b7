/** `readout remove`: documents out of the archive. */
import { remove } from '../../../operations/archive/remove.ts';
import { documentNumber } from '../archive/numbers.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { complain, print } from '../output.ts';

/** @returns the exit status: 1 where a document was not there. */
export async function removeCommand(told: readonly string[], options: ArchiveOptions): Promise<number> {
  const ids = told.map((one) => documentNumber(one).id);
  const { removed, missing } = await withArchive(options, (archive) => remove(archive, ids));
  for (const id of removed) await print(`#${id} removed\n`);
  for (const id of missing) complain({ code: 'no-document', severity: 'error', message: `the archive has no document ${id}`, next: 'readout list tells which documents are kept' });
  return missing.length ? 1 : 0;
}
