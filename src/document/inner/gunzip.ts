/** Unpacks gzip as it arrives, as long as it stays within bounds. */
import { createGunzip } from 'node:zlib';
import { Fault } from '../../base/fault.ts';
import { tooLarge } from '../checkSize.ts';
import { LIMITS } from '../limits.ts';

export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { pipeline, Readable } = await import('node:stream');
  let came = 0;
  const counted = async function* () {
    for await (const chunk of packed) {
      came += chunk.length;
      yield chunk;
    }
  };
  const unpacking = createGunzip();
  pipeline(Readable.from(counted(), { objectMode: false }), unpacking, () => undefined);
  let went = 0;
  try {
    for await (const chunk of unpacking) {
      went += (chunk as Uint8Array).length;
      if (went > LIMITS.gzipFrom && went > came * LIMITS.ratio) throw tooLarge(`what comes out of this gzip file is more than ${LIMITS.ratio} times what went in`, 'a file of documents');
      yield chunk as Uint8Array;
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault({
      code: 'not-readable',
      message: `this gzip file is broken: ${(error as Error).message}`,
      expected: 'a whole gzip file',
      next: 'fetch or pack it anew; what came before the break was read',
    });
  } finally {
    unpacking.destroy();
  }
}

/** The first bytes of a stream, and the stream with these bytes put back. */
export async function peek(stream: AsyncIterable<Uint8Array>, length: number): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const { value, done } = await iterator.next();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  const all = async function* () {
    try {
      yield* chunks;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { head: Buffer.concat(chunks).subarray(0, length), all: all() };
}

/** @throws Fault where there are more than `most` bytes. */
export async function collect(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw tooLarge(`this has more than ${most} bytes`, `at most ${most} bytes in one document`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
