/** Reads what was received: at once where it is little, in a pool of threads where it is much. */
import type { Piscina } from 'piscina';
import type { Reader } from '../../../operations/archive/add.ts';
import { openPool, threads } from '../pool.ts';

/** It takes longer to start threads than to read so many bytes. */
const READ_AT_ONCE = 300_000;

export function openReader(): { read: Reader; close: () => Promise<void> } {
  let pool: Promise<Piscina> | undefined;
  let seen = 0;
  return {
    read: async (documents) => {
      seen += documents.reduce((sum, d) => sum + d.bytes.length, 0);
      if (!pool && threads > 1 && seen > READ_AT_ONCE) pool = openPool();
      if (pool) return (await pool).run(documents, { name: 'received' });
      const { readReceived } = await import('../../../operations/archive/readReceived.ts');
      return Promise.all(documents.map((document) => readReceived(document)));
    },
    close: async () => (await pool)?.destroy(),
  };
}
