/** Opens one document that lies in a file or comes from standard input. */
import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Fault } from '../../base/fault.ts';
import { LIMITS } from '../../operations/innerDocuments.ts';
import type { Opened } from '../../operations/openText.ts';
import { threadsApart } from './apart/threadsApart.ts';
import { openBytes } from './openBytes.ts';

/** @throws Fault where there is no such file or it is no document. */
export async function openFile(file: string): Promise<Opened> {
  const apart = threadsApart();
  try {
    const opened = file === '-' ? await openBytes(await standardInput(), {}, apart) : await openBytes(await bytesOf(file), { uri: pathToFileURL(file).href }, apart);
    if ('fault' in opened) throw new Fault(opened.fault);
    return opened;
  } finally {
    await apart.close();
  }
}

export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

export async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file', 'look for a slip in the name, and in which folder you are'],
  EACCES: ['this file may not be read', 'ask for the right to read it'],
  EISDIR: ['this is a folder', 'name the files in it: readout read FOLDER/*.txt'],
  EFBIG: [`this file has more than ${LIMITS.textBytes} bytes, which no document has`, 'divide it into its documents'],
};

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (found.size > LIMITS.textBytes) throw Object.assign(new Error(), { code: 'EFBIG' });
    return await readFile(file);
  } catch (error) {
    throw fileFault(error, 'a file, or - for standard input');
  }
}

/** Why a file could not be opened, as the system tells it, in words. */
export function fileFault(error: unknown, expected: string): Fault {
  if (error instanceof Fault) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [reason, next] = REASONS[code] ?? [`this file cannot be read: ${message}`, undefined];
  return new Fault({ code: 'no-file', message: reason, expected, ...(next && { next }) });
}
