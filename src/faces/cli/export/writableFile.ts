/** A file that pieces are written to, one after the other. */
import { type FileHandle, open } from 'node:fs/promises';

export interface WritableFile {
  write(content: string | Uint8Array): Promise<void>;
  /** @returns how many bytes it has. */
  close(): Promise<number>;
}

/** Small pieces are gathered. */
const ENOUGH = 256 * 1024;

export async function openFile(path: string): Promise<WritableFile> {
  const handle: FileHandle = await open(path, 'wx');
  let pending: Buffer[] = [];
  let size = 0;
  let bytes = 0;
  const flush = async () => {
    const content = Buffer.concat(pending);
    pending = [];
    size = 0;
    for (let at = 0; at < content.length; ) at += (await handle.write(content, at)).bytesWritten;
    bytes += content.length;
  };
  return {
    write: async (content) => {
      const piece = Buffer.from(content as string);
      pending.push(piece);
      size += piece.length;
      if (size >= ENOUGH) await flush();
    },
    close: async () => {
      await flush();
      await handle.sync();
      await handle.close();
      return bytes;
    },
  };
}
