/** What is to be read: documents as they lie in files and folders, within archives and dumps, on pages of the web, or come from standard input. */
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NotReceived, Received } from '../../operations/archive/received.ts';
import { type ByteSource, endingOf, type Found, HEAD, holdsOthers, innerDocuments, KNOWN_ENDINGS, kindOf, LIMITS } from '../../operations/innerDocuments.ts';
import type { Defaults } from '../../operations/settings.ts';
import type { Web } from '../../operations/web/openWeb.ts';
import { fileAsSource } from './apart/fileAsSource.ts';
import type { ThreadsApart } from './apart/threadsApart.ts';
import { fileFault, standardInput } from './openFile.ts';

export interface NamedFile {
  /** As it was named, or found in a folder that was named; "-" is standard input. */
  readonly path: string;
  readonly size: number;
  readonly isPage?: true;
}

/** Whatever has a scheme is no file; which schemes there are is told when it is fetched. */
const isPage = (path: string): boolean => /^[a-z][a-z\d+.-]*:\/\//iu.test(path);
/** What a page has, more or less: the bar must move. */
const PAGE_SIZE = 50_000;

export interface FilesFound {
  readonly files: readonly NamedFile[];
  /** What lay in folders and is no document by its name. */
  readonly leftAlone: readonly string[];
}

/** A file that is named is taken, whatever it is called. One that cannot be looked at is an error when its turn comes. */
export async function filesIn(paths: readonly string[]): Promise<FilesFound> {
  const files: NamedFile[] = [];
  const leftAlone: string[] = [];
  for (const path of paths) {
    if (isPage(path)) {
      files.push({ path, size: PAGE_SIZE, isPage: true });
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) await intoFolder(path, files, leftAlone);
    else files.push({ path, size: found?.size ?? 0 });
  }
  return { files, leftAlone };
}

/** Hidden files are not documents, and a link may lead back to where it lies. */
async function intoFolder(folder: string, files: NamedFile[], leftAlone: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.filter((e) => !e.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const ending = endingOf(entry.name);
    if (entry.isDirectory()) await intoFolder(path, files, leftAlone);
    else if (!entry.isFile()) continue;
    else if (ending && !KNOWN_ENDINGS.has(ending)) leftAlone.push(path);
    else files.push({ path, size: (await stat(path)).size });
  }
}

export interface ArrivalOptions {
  readonly defaults?: Defaults;
  readonly stop?: AbortSignal;
  /** Where it is given, what is named by its URL is fetched. */
  readonly web?: Web;
  /** Told of what lies in an archive and is no document by its name. */
  readonly leaveAlone?: (origin: string) => void;
}

const FILE = 'a file of text, Markdown, HTML, PDF, DOCX, e-mail, WARC, ZIP, NDJSON or CSV';

/** In the order in which they lie; `file` is the file that they lie in. */
export async function* arrivals(files: readonly string[], apart: ThreadsApart, options: ArrivalOptions = {}): AsyncGenerator<{ file: string; one: Received | NotReceived }> {
  const { defaults = {}, stop, web, leaveAlone = () => undefined } = options;
  const stopped = () => stop?.aborted ?? false;
  for (const file of files) {
    if (stopped()) return;
    if (web && isPage(file)) {
      const one = await fetched(web, file, defaults, stop);
      if (one) yield { file, one };
      continue;
    }
    const origin = file === '-' ? 'stdin:' : pathToFileURL(file).href;
    try {
      for await (const found of within(file, origin, apart)) {
        if (stopped()) return;
        if ('leftAlone' in found) leaveAlone(found.origin);
        else if ('fault' in found) yield { file, one: found };
        else yield { file, one: { ...found, ...defaults } };
      }
    } catch (error) {
      yield { file, one: { origin, fault: fileFault(error, FILE).notice } };
    }
  }
}

async function fetched(web: Web, url: string, defaults: Defaults, stop?: AbortSignal): Promise<Received | NotReceived | undefined> {
  const { fetchDocument } = await import('../../operations/web/fetchDocument.ts');
  try {
    return await fetchDocument(web, url, defaults, stop);
  } catch (error) {
    if (stop?.aborted) return undefined;
    throw error;
  }
}

/** A document that holds no others is itself what is within. A dump in NDJSON is unpacked from nothing: it is read here. */
async function* within(file: string, origin: string, apart: ThreadsApart): AsyncGenerator<Found> {
  if (file === '-') {
    const bytes = await standardInput();
    if (holdsOthers(kindOf(bytes))) yield* apart.walk(bytes, {}, origin);
    else yield { origin, bytes, form: 'file' };
    return;
  }
  const kind = kindOf(await headOf(file), { uri: origin });
  if (kind === 'ndjson') yield* fromFile(file, (source) => innerDocuments(source, {}, origin));
  else if (holdsOthers(kind)) yield* apart.walk(file, {}, origin);
  else yield { origin, bytes: await readWhole(file), form: 'file' };
}

async function* fromFile(file: string, work: (source: ByteSource) => AsyncGenerator<Found>): AsyncGenerator<Found> {
  const source = await fileAsSource(file);
  try {
    yield* work(source);
  } finally {
    await source.close();
  }
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    if ((await handle.stat()).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What is too large for any document is not read into memory to find that out. */
async function readWhole(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > LIMITS.textBytes) throw Object.assign(new Error(), { code: 'EFBIG' });
  return readFile(file);
}
