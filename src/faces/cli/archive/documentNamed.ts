/** A document as people name it: by its number, or by the file or the address that it came from. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Archive } from '../../../operations/archive/openArchive.ts';
import { numberFrom } from '../../../operations/archive/show.ts';
import { documentNumber } from './numbers.ts';

/** @returns how the document is found, once the archive is open. @throws Fault where this names no document. */
export function documentNamed(told: string): (archive: Archive) => Promise<{ id: number; edition?: number }> {
  const uri = originOf(told);
  if (uri !== undefined) return async (archive) => ({ id: await numberFrom(archive, uri) });
  const number = documentNumber(told);
  return async () => number;
}

function originOf(told: string): string | undefined {
  if (/^(?:https?|file):/iu.test(told)) return URL.canParse(told) ? new URL(told).href : undefined;
  // A file may be gone since it was added; then its path has at least a folder in it.
  return /[/\\]/u.test(told) || (!/^#?\d+(?:\.\d+)?$/u.test(told) && existsSync(told)) ? pathToFileURL(resolve(told)).href : undefined;
}
