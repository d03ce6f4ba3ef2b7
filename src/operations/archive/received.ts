/** A document as it arrives for the archive: bytes, where they came from, and what is known of them from outside. */
import { createHash } from 'node:crypto';
import type { Notice } from '../../base/notice.ts';

export interface Received {
  /** Where it came from, as a URI. */
  readonly origin: string;
  readonly bytes: Uint8Array;
  /** `file`: the bytes of a file. `entry`: a line of NDJSON, a document in JSON. */
  readonly form: 'file' | 'entry';
  /** Of an entry: its line in the dump, counted from 1. */
  readonly line?: number;
  /** Of a file: its media type as a server or an archive told it ("text/html; charset=utf-8"). */
  readonly mediaType?: string;
  /** When it was fetched from its place, where that was before it came here: as a web archive tells it. */
  readonly retrieved?: string;
  /** What is known from outside holds where the document does not tell it itself. */
  readonly language?: string;
  readonly published?: string;
  readonly title?: string;
  readonly source?: string;
  /** What a feed says of the language of its pages, which is often only that of its software: it counts where the text leaves it open. */
  readonly supposedLanguage?: string;
}

/** What could not even be received. */
export interface NotReceived {
  readonly origin: string;
  readonly fault: Notice;
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
