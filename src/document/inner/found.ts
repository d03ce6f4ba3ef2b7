/** What is found within something that holds documents. */
import { createHash } from 'node:crypto';
import type { Notice } from '../../base/notice.ts';
import { LIMITS } from '../limits.ts';

export interface InnerDocument {
  /** Where it lies, as a URI. */
  readonly origin: string;
  readonly bytes: Uint8Array;
  /** `file`: the bytes of a file. `entry`: a document in JSON. */
  readonly form: 'file' | 'entry';
  /** Of an entry: its line in the dump, counted from 1. */
  readonly line?: number;
  readonly mediaType?: string;
  /** When it was fetched from its place, as a web archive tells it: 2031-05-09T08:00:00Z. It says nothing of when it was published. */
  readonly retrieved?: string;
}

export interface InnerFault {
  readonly origin: string;
  readonly fault: Notice;
}

/** What was left alone, because its name says that it is no document. */
export interface LeftAlone {
  readonly origin: string;
  readonly leftAlone: true;
}

export type Found = InnerDocument | InnerFault | LeftAlone;

/** The URI of what lies within: "file:///mails.zip#2031/letter.html", and one step deeper "…#2031/more.zip/a.txt". */
export function within(origin: string, name: string): string {
  const path = name
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split(/[/\\]/u)
    .map(encodeURIComponent)
    .join('/');
  return bounded(`${origin}${/^file:.*#/u.test(origin) ? '/' : '#'}${path}`);
}

/** A name that is longer than any that people give is told by its beginning and a hash of all of it: it stays the same from day to day. */
export function bounded(origin: string): string {
  if (origin.length <= LIMITS.originCharacters) return origin;
  const hash = createHash('sha256').update(origin).digest('hex').slice(0, 16);
  // What is encoded is not cut through.
  const beginning = origin.slice(0, LIMITS.originCharacters - 30).replace(/(?:%[0-9A-F]{0,2}){1,4}$/iu, '');
  return `${beginning}-sha256-${hash}`;
}
