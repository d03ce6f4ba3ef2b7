/** Intake of plain text: bytes → characters, with a check that they are text and in which encoding they are written. */
import { Fault } from '../base/fault.ts';
import type { Notice } from '../base/notice.ts';
import { charsetOf, decode } from './charset.ts';
import { checkSize } from './checkSize.ts';
import { LIMITS } from './limits.ts';
import type { Hints, SourceDocument } from './sourceDocument.ts';

/** First bytes of files that are no document that is read, with what they are. */
const MARKS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'sound, film or an image'],
  ['\u001f\u008b', 'a gzip file'],
  ['BZh', 'a bzip2 file'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\u00fd7zXZ', 'an xz file'],
  ['{\\rtf', 'an RTF document'],
  ['\u007fELF', 'a program'],
];
/** A text has at most one control character in so many. */
const CONTROLS = 200;

/** @throws Fault where the bytes are no text. */
export async function plainText(bytes: Uint8Array, { mediaType }: Hints = {}): Promise<SourceDocument> {
  checkSize(bytes, LIMITS.textBytes, 'text');
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const kind = MARKS.find(([mark]) => head.startsWith(mark))?.[1];
  if (kind) throw noText(`this is ${kind}`);
  const { text, encoding } = await decode(bytes, [charsetOf(mediaType)]);
  if (isBinary(text)) throw noText('these bytes are no text');
  const notices = encodingNotices(encoding);
  if (/^\s*<(?:\?xml|!doctype|[a-z]+[\s>])/iu.test(text.slice(0, 500)))
    notices.push({ code: 'markup', severity: 'warning', message: 'this has markup, which was read as if it were text', expected: 'plain text, or a web page', next: 'save it as text and read that' });
  return { text, notices };
}

/** What people should know of how the bytes became characters. */
export function encodingNotices(encoding: string): Notice[] {
  if (encoding === 'utf-8') return [];
  return [{ code: 'encoding', severity: 'info', message: `the text is not in UTF-8; it was read as ${encoding}`, next: 'look whether umlauts and quotation marks came out right' }];
}

export function isBinary(text: string): boolean {
  let controls = 0;
  const sample = text.slice(0, 100_000);
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if ((c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) || (c >= 127 && c < 160) || c === 0xfffd) controls++;
  }
  return controls * CONTROLS > sample.length;
}

const noText = (message: string): Fault => new Fault({ code: 'not-text', message, expected: 'text, Markdown, a web page, a PDF, a DOCX or an e-mail', next: 'save it as one of these and read that' });
