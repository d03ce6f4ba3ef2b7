/** A file as bytes that are read piece by piece. */
import { open } from 'node:fs/promises';
import type { ByteSource } from '../../../operations/innerDocuments.ts';

const PIECE = 256 * 1024;

export async function fileAsSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  const read = async (position: number, length: number): Promise<Uint8Array> => {
    const buffer = Buffer.allocUnsafe(length);
    let have = 0;
    while (have < length) {
      const { bytesRead } = await file.read(buffer, have, length - have, position + have);
      if (!bytesRead) break;
      have += bytesRead;
    }
    return buffer.subarray(0, have);
  };
  return {
    size,
    read,
    async *stream() {
      for (let at = 0; ; ) {
        const piece = await read(at, PIECE);
        if (!piece.length) return;
        at += piece.length;
        yield piece;
      }
    },
    close: () => file.close(),
  };
}
