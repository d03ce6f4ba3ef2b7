/** The documents within whatever holds several: archives, web archives, dumps, tables, mailboxes, letters with attachments. */
import { Fault, noticeOf } from '../../base/fault.ts';
import { type ByteSource, bytesAsSource } from '../byteSource.ts';
import { attachmentsOf } from '../email.ts';
import { HEAD, holdsOthers, type Kind, kindOf, nameIn } from '../kindOf.ts';
import { LIMITS } from '../limits.ts';
import type { Hints } from '../sourceDocument.ts';
import { inDump } from './dump.ts';
import { type Found, type InnerDocument, within } from './found.ts';
import { collect, gunzip, peek } from './gunzip.ts';
import { inMailbox } from './mailbox.ts';
import { inTable } from './table.ts';
import { inWarc } from './warc.ts';
import { inZip } from './zip.ts';

/** One after the other, as they lie there. What is broken is handed on as a fault, and the rest goes on where it can. */
export async function* innerDocuments(source: ByteSource, hints: Hints, origin: string, depth = 0): AsyncGenerator<Found> {
  try {
    if (depth > LIMITS.depth)
      throw new Fault({
        code: 'too-deep',
        message: `this lies in more than ${LIMITS.depth} archives within each other`,
        expected: 'documents, or an archive of documents',
        next: 'unpack it and read what was in it',
      });
    const kind = kindOf(await source.read(0, HEAD), { uri: origin, ...hints });
    for await (const found of kind === 'zip' ? inZip(source, origin) : inStream(kind, source.stream(), hints, origin)) {
      if (!('bytes' in found) || found.form === 'entry') yield found;
      else yield* openedFurther(found, origin, depth);
    }
  } catch (error) {
    yield { origin, fault: noticeOf(error) };
  }
}

async function* inStream(kind: Kind, stream: AsyncIterable<Uint8Array>, hints: Hints, origin: string): AsyncGenerator<Found> {
  switch (kind) {
    case 'warc':
      return yield* inWarc(stream, origin);
    case 'ndjson':
      return yield* inDump(stream, origin);
    case 'csv':
      return yield* inTable(stream, origin);
    case 'mbox':
      return yield* inMailbox(stream, origin);
    case 'email':
      return yield* inLetter(await collect(stream, LIMITS.emailBytes), origin);
    case 'gzip':
      return yield* inGzip(stream, hints, origin);
    default:
      yield { origin, bytes: await collect(stream, LIMITS.textBytes), form: 'file', ...(hints.mediaType && { mediaType: hints.mediaType }) };
  }
}

/** The letter itself, then what is attached. */
async function* inLetter(bytes: Uint8Array, origin: string): AsyncGenerator<Found> {
  yield { origin, bytes, form: 'file', mediaType: 'message/rfc822' };
  for (const [i, { name, mediaType, bytes: attached }] of (await attachmentsOf(bytes)).entries())
    yield { origin: within(origin, name ?? `attachment-${i + 1}`), bytes: attached, form: 'file', mediaType };
}

/** A dump is read as it is unpacked; any other file is unpacked whole. */
async function* inGzip(packed: AsyncIterable<Uint8Array>, hints: Hints, origin: string): AsyncGenerator<Found> {
  const name = (nameIn({ uri: origin, ...hints }) ?? '').replace(/\.gz$/iu, '').replace(/\.tgz$/iu, '.tar');
  const { head, all } = await peek(gunzip(packed), HEAD);
  const kind = kindOf(head, { name });
  if (kind === 'warc' || kind === 'ndjson' || kind === 'csv' || kind === 'mbox') yield* inStream(kind, all, {}, origin);
  else yield { origin: within(origin, name || 'unpacked'), bytes: await collect(all, LIMITS.entryBytes), form: 'file' };
}

/** What was found may hold documents in its turn, unless it is the thing itself. */
async function* openedFurther(found: InnerDocument, outer: string, depth: number): AsyncGenerator<Found> {
  const hints = { uri: found.origin, mediaType: found.mediaType };
  if (found.origin === outer || !holdsOthers(kindOf(found.bytes, hints))) return yield found;
  // What is attached to a letter was fetched with it.
  for await (const inner of innerDocuments(bytesAsSource(found.bytes), hints, found.origin, depth + 1))
    yield 'bytes' in inner && found.retrieved && !inner.retrieved ? { ...inner, retrieved: found.retrieved } : inner;
}
