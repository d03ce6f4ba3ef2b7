/** The content of an answer: uncompressed, and never more of it than was allowed. */
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Fault } from '../../base/fault.ts';
import type { Answer } from './network.ts';

const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';
/** Nobody compresses twice but to hide how much it is. */
const MOST_ENCODINGS = 1;

/** @throws Fault where there is more than `most`, or the compression is broken or unknown. */
export async function contentOf({ headers, body }: Answer, most: number): Promise<Uint8Array> {
  const encodings = (headers['content-encoding'] ?? '').split(',').flatMap((e) => e.trim().toLowerCase() || []);
  const compressed = encodings.filter((e) => e !== 'identity');
  if (compressed.length > MOST_ENCODINGS || !compressed.every((e) => Object.hasOwn(DECODERS, e)))
    throw new Fault({ code: 'encoding-unknown', message: `the answer is compressed as '${encodings.join(', ').slice(0, 60)}'`, expected: `one of ${ACCEPTED_ENCODINGS}, or none` });
  const [encoding] = compressed;
  return encoding === undefined ? collect(body, most) : decompressed(body, DECODERS[encoding as keyof typeof DECODERS](), most);
}

/** A file that is itself compressed, as a sitemap.xml.gz; other bytes as they are. @throws Fault as `contentOf`. */
export async function gunzipped(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return decompressed([bytes], createGunzip(), most);
}

async function decompressed(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, decoder: ReturnType<typeof createGunzip | typeof createBrotliDecompress>, most: number): Promise<Uint8Array> {
  const source = Readable.from(body, { objectMode: true });
  source.on('error', (error) => decoder.destroy(error));
  try {
    return await collect(source.pipe(decoder), most);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') || code?.startsWith('ERR__ERROR_') || code === 'ERR_BROTLI_INVALID')
      throw new Fault({ code: 'broken-answer', message: `the compressed content is broken: ${(error as Error).message}`, next: 'try again later' });
    throw error;
  } finally {
    source.destroy();
    decoder.destroy();
  }
}

async function collect(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (most: number): Fault => new Fault({ code: 'too-large', message: `there is more than ${most} bytes`, expected: `at most ${most} bytes, uncompressed` });
