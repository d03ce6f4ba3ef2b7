/** The directory of a ZIP archive, and its entries one by one, unpacked within bounds. Names of entries are words, never places on a disk. */
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { Fault } from '../../base/fault.ts';
import type { ByteSource } from '../byteSource.ts';
import { tooLarge } from '../checkSize.ts';
import { LIMITS } from '../limits.ts';

export interface ZipEntry {
  readonly name: string;
  /** As the directory tells it; held against what comes out. */
  readonly size: number;
  readonly isEncrypted: boolean;
  /** A link holds the name of another file, which is never looked for. */
  readonly isLink: boolean;
  read(): Promise<Uint8Array>;
}

/** @throws Fault where it is no archive, or its directory tells of more than `most` bytes. */
export async function* entriesOf(source: ByteSource, most: number): AsyncGenerator<ZipEntry> {
  const zip = await openZip(source);
  if (zip.entryCount > LIMITS.zipEntries) throw tooLarge(`this archive has ${zip.entryCount} entries`, `at most ${LIMITS.zipEntries} entries`);
  let total = 0;
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    total += entry.uncompressedSize;
    if (total > most) throw tooLarge(`this archive holds more than ${most} bytes`, `at most ${most} bytes once it is unpacked`);
    // Entries that lie on top of each other would give the same bytes again and again.
    if (total > LIMITS.ratioFrom && total > source.size * LIMITS.ratio) throw tooLarge(`what this archive holds is more than ${LIMITS.ratio} times its size`, 'an archive of documents');
    yield told(zip, entry);
  }
}

function told(zip: ZipFile, entry: Entry): ZipEntry {
  return {
    name: nameOf(entry),
    size: entry.uncompressedSize,
    isEncrypted: entry.isEncrypted(),
    isLink: entry.versionMadeBy >>> 8 === UNIX && ((entry.externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK,
    read: async () => {
      if (entry.isEncrypted())
        throw new Fault({ code: 'encrypted', message: 'this entry is locked with a password', expected: 'an archive without a password', next: 'unpack it and read what was in it' });
      if (entry.uncompressedSize > LIMITS.entryBytes) throw tooLarge(`this entry has ${entry.uncompressedSize} bytes`, `at most ${LIMITS.entryBytes} bytes in one entry`);
      if (entry.uncompressedSize > LIMITS.ratioFrom && entry.uncompressedSize > entry.compressedSize * LIMITS.ratio)
        throw tooLarge(`this entry has ${Math.round(entry.uncompressedSize / entry.compressedSize)} times its packed size`, `at most ${LIMITS.ratio} times`);
      return collect(await streamOf(zip, entry), entry.uncompressedSize);
    },
  };
}

const UNIX = 3;
const KIND_OF_FILE = 0o170000;
const LINK = 0o120000;

/** In UTF-8 where the entry says so or its bytes are; else in the code page of DOS. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return raw.toString('latin1');
  }
}

async function openZip(source: ByteSource): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl');
  const { PassThrough } = await import('node:stream');
  class Reader extends yauzl.RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      const stream = new PassThrough();
      void (async () => {
        for (let at = start; at < end && !stream.destroyed; at += PIECE) {
          if (!stream.write(await source.read(at, Math.min(PIECE, end - at)))) await new Promise((done) => stream.once('drain', done).once('close', done));
        }
        stream.end();
      })().catch((error: unknown) => stream.destroy(error as Error));
      return stream;
    }
  }
  return new Promise((resolve, reject) => {
    yauzl.fromRandomAccessReader(new Reader(), source.size, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(broken(error));
      else resolve(zip as ZipFile);
    });
  });
}

const PIECE = 64 * 1024;

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      zip.removeListener('entry', onEntry);
      zip.removeListener('end', onEnd);
      zip.removeListener('error', onError);
      settle();
    };
    const onEntry = (entry: Entry) => done(() => resolve(entry));
    const onEnd = () => done(() => resolve(undefined));
    const onError = (error: Error) => done(() => reject(broken(error)));
    zip.on('entry', onEntry).on('end', onEnd).on('error', onError);
    zip.readEntry();
  });
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(broken(error)) : resolve(stream)));
  });

/** Counts while it unpacks: the directory's word is not taken for it. */
async function collect(stream: Readable, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += (chunk as Uint8Array).length;
      if (size > most) throw tooLarge('this entry has more bytes than the directory of its archive tells', `${most} bytes`);
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    throw error instanceof Fault ? error : broken(error as Error);
  }
  return Buffer.concat(chunks, size);
}

const broken = (error: Error): Fault => new Fault({ code: 'not-readable', message: `this archive is broken: ${error.message}`, expected: 'a whole ZIP archive', next: 'fetch or pack it anew' });
