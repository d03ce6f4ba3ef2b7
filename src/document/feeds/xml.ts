/** The text of a feed: which encoding it is in, what its root is, and no document type with declarations of its own. */
import { Fault } from '../../base/fault.ts';
import { charsetOf } from '../web/mediaType.ts';

export interface FeedText {
  readonly text: string;
  /** Name of the root element in lower case, without its prefix; nothing where this is no XML. */
  readonly root?: string;
}

/** @throws Fault where the bytes are in no known encoding or declare entities. */
export function feedText(bytes: Uint8Array, contentType: string | undefined): FeedText {
  const text = decode(bytes, contentType);
  const prolog = prologOf(text);
  if (!prolog) return { text };
  // A document type that only names itself is a habit of old feeds; one that declares something is an attack or a mistake.
  if (prolog.doctype?.includes('[') || /<!ENTITY/iu.test(text))
    throw new Fault({
      code: 'declares-entities',
      message: 'this XML declares entities of its own',
      expected: 'a feed or a sitemap; they have no document type',
      next: 'it is not to be trusted: tell its publisher',
    });
  return { text: text.slice(prolog.end), root: prolog.root };
}

function decode(bytes: Uint8Array, contentType: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1];
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : undefined;
  const encoding = marked ?? charsetOf(contentType) ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new Fault({ code: 'encoding-unknown', message: `the feed says that it is in '${encoding.slice(0, 40)}', which is no encoding that is known`, expected: 'UTF-8' });
  }
}

/** What stands before the root element: declarations, comments, instructions. */
function prologOf(text: string): { root: string; end: number; doctype?: string } | undefined {
  let at = 0;
  let doctype: string | undefined;
  const skip = (start: string, end: string): boolean => {
    if (text.slice(at, at + start.length).toUpperCase() !== start) return false;
    const close = text.indexOf(end, at + start.length);
    if (close < 0) at = text.length;
    else {
      if (start === '<!DOCTYPE') doctype = text.slice(at, close);
      at = close + end.length;
    }
    return true;
  };
  for (;;) {
    // With declarations inside, its end is somewhere else, and nobody needs to know where.
    if (doctype?.includes('[')) return { root: '', end: at, doctype };
    const space = /[^\s\ufeff]/u.exec(text.slice(at, at + 100_000));
    at += space?.index ?? 0;
    if (skip('<?', '?>') || skip('<!--', '-->') || skip('<!DOCTYPE', '>')) continue;
    const root = /^<(?:[\p{L}\p{N}_.-]{1,40}:)?([\p{L}\p{N}_.-]{1,40})[\s/>]/u.exec(text.slice(at, at + 100))?.[1];
    return root === undefined ? undefined : { root: root.toLowerCase(), end: at, ...(doctype !== undefined && { doctype }) };
  }
}
