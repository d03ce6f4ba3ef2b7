/** Recognises what bytes are: by their own first bytes, then by what a server told, then by the name of the file. */
import type { DocumentFormat, Hints } from './sourceDocument.ts';

/** One document, or something that holds several. */
export type Kind = DocumentFormat | 'text' | 'feed' | Container;
export type Container = 'zip' | 'warc' | 'gzip' | 'ndjson' | 'csv' | 'mbox';

const CONTAINERS: ReadonlySet<Kind> = new Set<Kind>(['zip', 'warc', 'gzip', 'ndjson', 'csv', 'mbox']);
export const isContainer = (kind: Kind): kind is Container => CONTAINERS.has(kind);

/** Whether bytes of this kind hold documents beside, or instead of, their own text. */
export const holdsOthers = (kind: Kind): boolean => isContainer(kind) || kind === 'email';

/** So many first bytes tell the kind. */
export const HEAD = 8192;

export function kindOf(bytes: Uint8Array, hints: Hints = {}): Kind {
  const head = latin1(bytes.subarray(0, HEAD));
  return byMark(head, hints) ?? byMediaType(hints.mediaType, hints) ?? byName(nameIn(hints)) ?? byLook(head) ?? 'text';
}

/** Formats that say at their beginning what they are. */
function byMark(head: string, hints: Hints): Kind | undefined {
  if (head.trimStart().startsWith(PDF)) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return isWord(head, hints) ? 'docx' : 'zip';
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  if (/^WARC\/\d/u.test(head)) return 'warc';
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '').replaceAll('\0', '');
  const root = rootIn(text);
  if (root === 'html' || root === 'head' || root === 'body') return 'html';
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf' || root === 'urlset' || root === 'sitemapindex') return 'feed';
  return undefined;
}

const PDF = '%PDF-';

/** The name of the first element, or of the document type, behind remarks and instructions. */
function rootIn(text: string): string | undefined {
  // One after the other: a pattern for any number of them takes them apart in every way there is.
  let rest = text.trimStart();
  for (;;) {
    const remark = rest.startsWith('<!--');
    if (!remark && !rest.startsWith('<?')) break;
    const mark = remark ? '-->' : '>';
    const end = rest.indexOf(mark);
    if (end < 0) return undefined;
    rest = rest.slice(end + mark.length).trimStart();
  }
  return /^<(?:!doctype\s+)?([a-z][\w:.-]*)/iu.exec(rest)?.[1]?.toLowerCase();
}

/** An office document is a ZIP; its first entries say which, else the name does. */
function isWord(head: string, { mediaType = '', ...hints }: Hints): boolean {
  if (/word\/(?:document|styles|_rels|settings|theme)/u.test(head)) return true;
  return /\.docx$/iu.test(nameIn(hints) ?? '') || /wordprocessingml/iu.test(mediaType);
}

const MEDIA_TYPES: Readonly<Record<string, Kind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'message/rfc822': 'email',
  'application/mbox': 'mbox',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'application/warc': 'warc',
};

/** Servers tell text/plain of whatever they do not know: then the name has a say. */
function byMediaType(mediaType: string | undefined, hints: Hints): Kind | undefined {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/plain') return byName(nameIn(hints)) ?? 'text';
  return MEDIA_TYPES[type];
}

const ENDINGS: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  eml: 'email',
  mbox: 'mbox',
  csv: 'csv',
  tsv: 'csv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};

/** Endings of names of files that `readout add` takes from a folder. */
export const KNOWN_ENDINGS: ReadonlySet<string> = new Set([...Object.keys(ENDINGS), 'pdf', 'docx', 'zip', 'warc', 'gz', 'json']);

export const endingOf = (name: string): string => /\.([a-z0-9]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';

const byName = (name: string | undefined): Kind | undefined => (name === undefined ? undefined : ENDINGS[endingOf(name)]);

/** The name of the file; of an address the last part of its path. */
export function nameIn({ name, uri }: Hints): string | undefined {
  if (name !== undefined) return name;
  try {
    if (uri === undefined) return undefined;
    const { protocol, pathname, hash } = new URL(uri);
    // What is within a file is named behind it: file:///mails.zip#2031/letter.html
    const path = protocol === 'file:' && hash ? hash.slice(1) : pathname;
    return decodeURIComponent(path.split('/').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

const HEADER_FIELDS = /^(?:received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|content-type|x-[\w-]+|dkim-signature|authentication-results):/iu;

/** Without a mark at the beginning or a name: a PDF may have something before it, and an e-mail begins with its header, whose fields nobody writes by chance. */
function byLook(head: string): Kind | undefined {
  if (head.slice(0, 1024).includes(PDF)) return 'pdf';
  if (/^From \S+ .*\d{4}\r?\n[\w-]+:/u.test(head)) return 'mbox';
  const header = head.split(/\r?\n\r?\n/u)[0]?.split(/\r?\n(?![ \t])/u) ?? [];
  const fields = header.filter((line) => HEADER_FIELDS.test(line));
  const certain = fields.some((line) => /^(?:received|return-path|message-id|mime-version):/iu.test(line));
  return certain && fields.length >= 3 && fields.length >= header.length / 2 ? 'email' : undefined;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
