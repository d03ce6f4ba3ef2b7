/** Packs files into a ZIP archive; the same files give the same bytes. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The first day that a ZIP archive can tell: when it was packed is nobody's business. */
const LONG_AGO = new Date(1980, 0, 1);

export async function zipOf(folder: string, names: readonly string[], output: string): Promise<void> {
  const { ZipFile } = await import('yazl').then((m) => m.default);
  const zip = new ZipFile();
  for (const name of names) zip.addFile(join(folder, name), name, { mtime: LONG_AGO, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(output, { flags: 'wx' }));
}
