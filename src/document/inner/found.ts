/** What is found within something that holds documents. */
import type { Notice } from '../../base/notice.ts';

export interface InnerDocument {
  /** Where it lies, as a URI. */
  readonly origin: string;
  readonly bytes: Uint8Array;
  /** `file`: the bytes of a file. `entry`: a document in JSON. */
  readonly form: 'file' | 'entry';
  /** Of an entry: its line in the dump, counted from 1. */
  readonly line?: number;
  readonly mediaType?: string;
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
  return `${origin}${/^file:.*#/u.test(origin) ? '/' : '#'}${path}`;
}
