/** Opens a file or standard input, and reads it. */
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault, noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { readAsAsked } from '../../operations/code.ts';
import { type Opened, openText } from '../../operations/openText.ts';
import type { Reading } from '../../operations/read.ts';
import { type ReadSettings, withDefaults } from '../../operations/settings.ts';

/** A reading with the text that its offsets count in, or what is wrong with the file. */
export type FileResult = { readonly file: string; readonly opened: Opened; readonly reading: Reading } | { readonly file: string; readonly fault: Notice };

export async function readFile(file: string, settings: ReadSettings): Promise<FileResult> {
  try {
    const opened = await openFile(file);
    const reading = readAsAsked(withDefaults(opened, settings), settings);
    return { file, opened, reading: { ...reading, notices: [...opened.notices, ...reading.notices] } };
  } catch (error) {
    return { file, fault: { ...noticeOf(error), where: { file: nameOf(file) } } };
  }
}

/** @throws Fault where there is no such file or it is no document. */
export async function openFile(file: string): Promise<Opened> {
  return file === '-' ? openText(await standardInput()) : openText(await bytesOf(file), { name: basename(file) });
}

export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file', 'look for a slip in the name, and in which folder you are'],
  EACCES: ['this file may not be read', 'ask for the right to read it'],
  EISDIR: ['this is a folder', 'name the files in it: readout read FOLDER/*.txt'],
};

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return await readBytes(file);
  } catch (error) {
    throw fileFault(error, 'a file, or - for standard input');
  }
}

/** Why a file could not be opened, as the system tells it, in words. */
export function fileFault(error: unknown, expected: string): Fault {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [reason, next] = REASONS[code] ?? [`this file cannot be read: ${message}`, undefined];
  return new Fault({ code: 'no-file', message: reason, expected, ...(next && { next }) });
}
