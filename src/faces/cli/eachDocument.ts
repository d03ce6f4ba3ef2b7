/** Works through documents in their order: a few one by one, many side by side in a pool. */
import type { Piscina } from 'piscina';
import type { Notice } from '../../base/notice.ts';
import { ordered } from '../../base/ordered.ts';
import type { NotReceived, Received } from '../../operations/archive/received.ts';
import { openEntry } from '../../operations/openEntry.ts';
import type { Opened } from '../../operations/openText.ts';
import { threadsApart } from './apart/threadsApart.ts';
import { entryOf } from './archive/originName.ts';
import { arrivals } from './arrivals.ts';
import { leftAloneTold } from './leftAlone.ts';
import { openBytes } from './openBytes.ts';
import { nameOf } from './openFile.ts';
import { openPool, threads } from './pool.ts';

/** A document that has been opened, or what is wrong with it. */
export interface OpenedDocument {
  /** As people name it: the file, or what lies within it. */
  readonly name: string;
  /** The file that it lies in. */
  readonly file: string;
  readonly opened: (Opened & { readonly id?: string | number }) | { readonly fault: Notice };
}

/** What is done with a document: here, or in a thread by the name that it has there. */
export interface DocumentWork<Result> {
  readonly here: (document: OpenedDocument) => Result;
  readonly name: string;
  readonly settings: object;
  /** Entries of a dump are handed on as they are, in JSON. */
  readonly entriesAsTheyAre?: boolean;
}

/** Fewer characters than this are read faster without a pool. */
const READ_AT_ONCE = 300_000;

export async function* eachDocument<Result>(files: readonly string[], { here, name, settings, entriesAsTheyAre = false }: DocumentWork<Result>): AsyncGenerator<Result> {
  const apart = threadsApart();
  const alone = leftAloneTold();
  let pool: Promise<Piscina> | undefined;
  let seen = 0;
  const work = async ({ file, one }: { file: string; one: Received | NotReceived }): Promise<Result> => {
    const document = { name: `${nameOf(file)}${one.origin.includes('#') || !/^(?:file|stdin):/u.test(one.origin) ? within(one.origin) : ''}`, file, opened: await opening(one) };
    seen += 'text' in document.opened ? document.opened.text.length : 0;
    if (!pool && threads > 1 && seen > READ_AT_ONCE) pool = openPool();
    return pool ? (await pool).run({ document, ...settings }, { name }) : here(document);
  };
  const opening = async (one: Received | NotReceived): Promise<OpenedDocument['opened']> => {
    if ('fault' in one) return one;
    if (one.form === 'entry' && !entriesAsTheyAre) return openEntry(one.bytes, one.line);
    return openBytes(one.bytes, one.form === 'entry' ? { mediaType: 'text/plain' } : { uri: one.origin, mediaType: one.mediaType }, apart);
  };
  try {
    yield* ordered(arrivals(files, apart, { leaveAlone: alone.add }), threads * 4, work);
  } finally {
    await Promise.all([(await pool)?.destroy(), apart.close()]);
  }
  alone.tell();
}

/** A page of a web archive is called by its address. */
const within = (origin: string): string => (/^(?:file|stdin):/u.test(origin) ? entryOf(origin) : `#${origin}`);
