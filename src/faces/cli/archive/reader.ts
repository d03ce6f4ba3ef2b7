/** Reads what was received, or is kept already: at once where it is little, in a pool of threads where it is much. */
import type { Piscina } from 'piscina';
import type { Notice } from '../../../base/notice.ts';
import type { Reader } from '../../../operations/archive/add.ts';
import type { Received } from '../../../operations/archive/received.ts';
import type { RereadOptions } from '../../../operations/archive/reread.ts';
import { kindOf } from '../../../operations/innerDocuments.ts';
import type { Opened } from '../../../operations/openText.ts';
import type { ThreadsApart } from '../apart/threadsApart.ts';
import { openPool, threads } from '../pool.ts';

/** It takes longer to start threads than to read so many bytes. */
const READ_AT_ONCE = 300_000;

export interface ArchiveReader {
  readonly read: Reader;
  readonly reread: RereadOptions['read'];
  readonly close: () => Promise<void>;
}

/** @param apart - where foreign bytes are opened */
export function openReader(apart: ThreadsApart): ArchiveReader {
  let pool: Promise<Piscina> | undefined;
  let seen = 0;
  const poolFor = async (size: number): Promise<Piscina | undefined> => {
    seen += size;
    if (!pool && threads > 1 && seen > READ_AT_ONCE) pool = openPool();
    return pool;
  };
  return {
    read: async (documents) => {
      const opened = await Promise.all(documents.map((document) => openedApart(document, apart)));
      const pool = await poolFor(documents.reduce((sum, d, i) => sum + sizeOf(d, opened[i]), 0));
      if (pool) return pool.run({ documents, opened }, { name: 'received' });
      const { readReceived } = await import('../../../operations/archive/readReceived.ts');
      return Promise.all(documents.map((document, i) => readReceived(document, opened[i])));
    },
    reread: async (texts) => {
      const pool = await poolFor(texts.reduce((sum, t) => sum + t.text.length, 0));
      if (pool) return pool.run(texts, { name: 'kept' });
      const { readForArchive } = await import('../../../operations/archive/readForArchive.ts');
      return Promise.all(texts.map(readForArchive));
    },
    close: async () => {
      await Promise.all([(await pool)?.destroy(), apart.close()]);
    },
  };
}

type OpenedDocument = Opened | { readonly fault: Notice };

/** Plain text and entries are opened where they are read. */
async function openedApart({ form, bytes, origin, mediaType }: Received, apart: ThreadsApart): Promise<OpenedDocument | undefined> {
  const hints = { uri: origin, mediaType };
  return form === 'entry' || kindOf(bytes, hints) === 'text' ? undefined : apart.open(bytes, hints);
}

const sizeOf = ({ bytes }: Received, opened: OpenedDocument | undefined): number => (opened && 'text' in opened ? opened.text.length : bytes.length);
