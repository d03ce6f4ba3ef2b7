/** Intake of plain text: bytes → characters, with a check that they are text and in which encoding they are written. */
import { Fault } from '../base/fault.ts';
import type { Notice } from '../base/notice.ts';

export interface PlainText {
  /** Without a byte order mark; otherwise as it was, line ends included. */
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** First bytes of files that are no plain text, with what they are. */
const MARKS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001f\u008b', 'a gzip file'],
  ['{\\rtf', 'an RTF document'],
  ['\u007fELF', 'a program'],
];
/** A text has at most one control character in so many. */
const CONTROLS = 200;

/** @throws Fault where the bytes are no text. */
export async function plainText(bytes: Uint8Array): Promise<PlainText> {
  const head = latin1(bytes.subarray(0, 16));
  const kind = MARKS.find(([mark]) => head.startsWith(mark))?.[1];
  if (kind) throw noText(`this is ${kind}`);
  const { text, encoding } = decode(bytes) ?? (await guess(bytes));
  if (isBinary(text)) throw noText('these bytes are no text');
  const notices: Notice[] = [];
  if (encoding !== 'utf-8')
    notices.push({ code: 'encoding', severity: 'info', message: `the text is not in UTF-8; it was read as ${encoding}`, next: 'look whether umlauts and quotation marks came out right' });
  if (/^\s*<(?:!doctype html|html)\b/iu.test(text.slice(0, 500)))
    notices.push({ code: 'markup', severity: 'warning', message: 'this is a web page; its markup was read as if it were text', expected: 'plain text', next: 'save the page as text and read that' });
  return { text, encoding, notices };
}

interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** By the byte order mark, or as UTF-16 where every other byte is zero, or as UTF-8 where the bytes are valid UTF-8. */
function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', bytes);
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0) i % 2 ? odd++ : even++;
  });
  if (odd > sample.length / 4 && even < odd / 4) return as('utf-16le', bytes);
  if (even > sample.length / 4 && odd < even / 4) return as('utf-16be', bytes);
  try {
    return as('utf-8', bytes);
  } catch {
    return undefined;
  }
}

const as = (encoding: string, bytes: Uint8Array): Decoded => ({ text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes), encoding });

async function guess(bytes: Uint8Array): Promise<Decoded> {
  const { default: jschardet } = await import('jschardet');
  const { encoding } = jschardet.detect(Buffer.from(bytes.subarray(0, 100_000)));
  try {
    return as((encoding ?? 'windows-1252').toLowerCase(), bytes);
  } catch {
    return as('windows-1252', bytes);
  }
}

function isBinary(text: string): boolean {
  let controls = 0;
  const sample = text.slice(0, 100_000);
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if ((c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) || (c >= 127 && c < 160) || c === 0xfffd) controls++;
  }
  return controls * CONTROLS > sample.length;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const noText = (message: string): Fault => new Fault({ code: 'not-text', message, expected: 'plain text', next: 'save it as plain text in UTF-8 and read that' });
