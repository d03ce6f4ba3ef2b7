/** Bytes that may be many: read piece by piece, in their order or anywhere. Whoever hands them in knows where they lie. */

export interface ByteSource {
  readonly size: number;
  /** @returns `length` bytes from `position`, fewer only at the end. */
  read(position: number, length: number): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
}

export const bytesAsSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (position, length) => bytes.subarray(position, position + length),
  async *stream() {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  },
});

const PIECE = 64 * 1024;
