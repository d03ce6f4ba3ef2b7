/** What is to be added: files, folders and pages of the web, as they are named on the command line. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, type NotReceived, type Received } from '../../../operations/archive/received.ts';
import type { Defaults } from '../../../operations/settings.ts';
import type { Web } from '../../../operations/web/openWeb.ts';
import { linesOf } from '../lines.ts';
import { fileFault } from '../readFile.ts';

export interface FileToAdd {
  readonly path: string;
  readonly size: number;
  readonly isPage?: true;
}

/** Whatever has a scheme is no file; which schemes there are is told when it is fetched. */
const isPage = (path: string): boolean => /^[a-z][a-z\d+.-]*:\/\//iu.test(path);
/** What a page has, more or less: the bar must move. */
const PAGE_SIZE = 50_000;

/** A file that cannot be looked at is an error when its turn comes. */
export async function filesIn(paths: readonly string[]): Promise<FileToAdd[]> {
  const files: FileToAdd[] = [];
  for (const path of paths) {
    if (isPage(path)) {
      files.push({ path, size: PAGE_SIZE, isPage: true });
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) await intoFolder(path, files);
    else files.push({ path, size: found?.size ?? 0 });
  }
  return files;
}

/** Hidden files are not documents, and a link may lead back to where it lies. */
async function intoFolder(folder: string, files: FileToAdd[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.filter((e) => !e.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await intoFolder(path, files);
    else if (entry.isFile()) files.push({ path, size: (await stat(path)).size });
  }
}

const isDump = (path: string): boolean => /\.(?:ndjson|jsonl)$/iu.test(path);

export interface Receiving {
  readonly defaults: Defaults;
  readonly stop: AbortSignal;
  /** Needed where there are pages among the files. */
  readonly web?: Web;
}

/** A file of NDJSON is a document on each line; any other file is one document. */
export async function* received(files: readonly FileToAdd[], { defaults, stop, web }: Receiving): AsyncGenerator<Received | NotReceived> {
  const stopped = () => stop.aborted;
  for (const { path, isPage } of files) {
    if (stopped()) return;
    if (isPage && web) {
      const page = await fetched(web, path, defaults, stop);
      if (page) yield page;
      continue;
    }
    const origin = pathToFileURL(path).href;
    try {
      if (isDump(path)) yield* entries(path, origin, defaults, stopped);
      else yield { origin, bytes: await readFile(path), form: 'file', ...defaults };
    } catch (error) {
      yield { origin, fault: { ...fileFault(error, 'a file of plain text or NDJSON, or a folder of them').notice, where: { file: path } } };
    }
  }
}

async function fetched(web: Web, url: string, defaults: Defaults, stop: AbortSignal): Promise<Received | NotReceived | undefined> {
  const { fetchDocument } = await import('../../../operations/web/fetchDocument.ts');
  try {
    return await fetchDocument(web, url, defaults, stop);
  } catch (error) {
    if (stop.aborted) return undefined;
    throw error;
  }
}

async function* entries(path: string, dump: string, defaults: Defaults, stopped: () => boolean): AsyncGenerator<Received | NotReceived> {
  for await (const { lines, faults } of linesOf(createReadStream(path))) {
    if (stopped()) return;
    for (const fault of faults) yield { origin: dump, fault: { ...fault, where: { ...fault.where, file: path } } };
    for (const { text, number } of lines) {
      const bytes = new TextEncoder().encode(text);
      yield { origin: `${dump}#${nameOf(text, bytes)}`, bytes, form: 'entry', line: number, ...defaults };
    }
  }
}

/** An entry is called by its id, so that it stays the same document when it changes; without one by its bytes. */
function nameOf(line: string, bytes: Uint8Array): string {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    if (typeof id === 'string' || typeof id === 'number') return encodeURIComponent(String(id).replace(/\p{Surrogate}/gu, '\ufffd'));
  } catch {
    // What is wrong with it is told when it is read.
  }
  return `sha256-${hashOf(bytes).slice(0, 16)}`;
}
