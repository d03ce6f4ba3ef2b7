/** Reads what was received, or is kept already: at once where it is little, in a pool of threads where it is much. */
import type { Piscina } from 'piscina';
import type { Reader } from '../../../operations/archive/add.ts';
import type { RereadOptions } from '../../../operations/archive/reread.ts';
import { openPool, threads } from '../pool.ts';

/** It takes longer to start threads than to read so many bytes. */
const READ_AT_ONCE = 300_000;

export interface ArchiveReader {
  readonly read: Reader;
  readonly reread: RereadOptions['read'];
  readonly close: () => Promise<void>;
}

export function openReader(): ArchiveReader {
  let pool: Promise<Piscina> | undefined;
  let seen = 0;
  const poolFor = async (size: number): Promise<Piscina | undefined> => {
    seen += size;
    if (!pool && threads > 1 && seen > READ_AT_ONCE) pool = openPool();
    return pool;
  };
  return {
    read: async (documents) => {
      const pool = await poolFor(documents.reduce((sum, d) => sum + d.bytes.length, 0));
      if (pool) return pool.run(documents, { name: 'received' });
      const { readReceived } = await import('../../../operations/archive/readReceived.ts');
      return Promise.all(documents.map((document) => readReceived(document)));
    },
    reread: async (texts) => {
      const pool = await poolFor(texts.reduce((sum, t) => sum + t.text.length, 0));
      if (pool) return pool.run(texts, { name: 'kept' });
      const { readForArchive } = await import('../../../operations/archive/readForArchive.ts');
      return Promise.all(texts.map(readForArchive));
    },
    close: async () => (await pool)?.destroy(),
  };
}
