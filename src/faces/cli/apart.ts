/** What a thread does that may be ended: opens foreign bytes, which may be made to take all time and memory there is. */
import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { type Fault, noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { bytesAsSource, type Found, innerDocuments } from '../../operations/innerDocuments.ts';
import { type Hints, type Opened, openText } from '../../operations/openText.ts';
import { fileAsSource } from './apart/fileAsSource.ts';

export async function open({ bytes, hints }: { bytes: Uint8Array; hints: Hints }): Promise<Opened | { readonly fault: Notice }> {
  try {
    return await openText(bytes, hints);
  } catch (error) {
    return { fault: noticeOf(error as Fault) };
  }
}

export interface Walk {
  /** A file, or bytes that have come. */
  readonly from: string | Uint8Array;
  readonly hints: Hints;
  readonly origin: string;
  readonly port: MessagePort;
}

/** So much is handed over at once. */
const BATCH = 64;
const BATCH_BYTES = 1_000_000;

/** Hands over what is found in batches, the next one when the last has been taken. */
export async function walk({ from, hints, origin, port }: Walk): Promise<void> {
  const file = typeof from === 'string' ? await fileAsSource(from) : undefined;
  const source = file ?? bytesAsSource(from as Uint8Array);
  let batch: Found[] = [];
  let size = 0;
  let taken: Promise<unknown> = Promise.resolve();
  const handOver = async () => {
    await taken;
    taken = once(port, 'message');
    port.postMessage(batch);
    batch = [];
    size = 0;
  };
  try {
    for await (const found of innerDocuments(source, hints, origin)) {
      batch.push(found);
      size += 'bytes' in found ? found.bytes.length : 0;
      if (batch.length >= BATCH || size >= BATCH_BYTES) await handOver();
    }
    if (batch.length) await handOver();
    await taken;
  } finally {
    port.close();
    await file?.close();
  }
}
