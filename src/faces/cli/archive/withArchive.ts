/** Opens the archive for a command and lets go of it, whatever happens. */
import { type Archive, openArchive } from '../../../operations/archive/openArchive.ts';

export interface ArchiveOptions {
  readonly archive?: string;
}

export async function withArchive<T>({ archive: told }: ArchiveOptions, work: (archive: Archive) => Promise<T>, { mayCreate = false } = {}): Promise<T> {
  const archive = await openArchive({ told, environment: process.env, mayCreate });
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}
