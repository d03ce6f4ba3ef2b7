/** Adds documents to an archive: reads what is new and keeps it, batch by batch, in the order in which it came. */

import type { Archive } from '../../archive/archive.ts';
import { type Kept, keep, knownHashes, type ReadDocument } from '../../archive/keep.ts';
import type { Notice } from '../../base/notice.ts';
import { oneByOne } from '../../base/oneByOne.ts';
import { ordered } from '../../base/ordered.ts';
import { keysOf } from './keysOf.ts';
import { hashOf, type NotReceived, type Received } from './received.ts';

export type Added = { readonly origin: string; readonly bytes: number } & (Kept | { readonly state: 'failed'; readonly fault: Notice });

/** Reads several documents, in a thread of its own where there are many. */
export type Reader = (documents: readonly Received[]) => Promise<readonly (ReadDocument | NotReceived)[]>;

export interface AddOptions {
  readonly read: Reader;
  readonly now: () => Date;
  /** How many batches are read side by side. */
  readonly ahead: number;
  /** At most so many documents are kept together. */
  readonly most?: number;
}

/** A batch is kept in one piece: large enough to be quick, small enough that little is read anew after a crash. */
const BATCH = 48;
const BATCH_BYTES = 2_000_000;

/** @returns what became of each document, once that is safely kept. */
export async function* add(archive: Archive, received: AsyncIterable<Received | NotReceived>, { read, now, ahead, most = BATCH }: AddOptions): AsyncGenerator<Added> {
  // Batches are looked up while an earlier one is being kept, but the archive is asked one thing at a time.
  const inTurn = oneByOne();
  const work = async (batch: readonly (Received | NotReceived)[]): Promise<{ batch: typeof batch; results: (ReadDocument | NotReceived | { origin: string; sha256: string })[] }> => {
    const hashes = batch.map((r) => ('bytes' in r ? hashOf(r.bytes) : ''));
    const known = await inTurn(() => knownHashes(archive, hashes.filter(Boolean)));
    const fresh = batch.filter((r, i): r is Received => 'bytes' in r && !known.has(hashes[i] as string));
    const documents = fresh.length ? [...(await read(fresh))] : [];
    const results = batch.map((r, i) => ('fault' in r ? r : known.has(hashes[i] as string) ? { origin: r.origin, sha256: hashes[i] as string } : (documents.shift() as ReadDocument | NotReceived)));
    return { batch, results };
  };
  for await (const { batch, results } of ordered(batches(received, most), ahead, work)) {
    const readable = results.filter((r): r is Exclude<typeof r, NotReceived> => !('fault' in r));
    const kept = await inTurn(() => keep(archive, readable, { at: now(), keysOf }));
    for (const [i, result] of results.entries()) {
      const received = batch[i];
      const bytes = received && 'bytes' in received ? received.bytes.length : 0;
      if ('fault' in result) yield { origin: result.origin, bytes, state: 'failed', fault: result.fault };
      else yield { origin: result.origin, bytes, ...(kept.shift() as Kept) };
    }
  }
}

async function* batches(received: AsyncIterable<Received | NotReceived>, most: number): AsyncGenerator<(Received | NotReceived)[]> {
  let batch: (Received | NotReceived)[] = [];
  let bytes = 0;
  for await (const one of received) {
    batch.push(one);
    bytes += 'bytes' in one ? one.bytes.length : 0;
    if (batch.length >= most || bytes >= BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length) yield batch;
}
