/** Bytes → characters, in the encoding that the bytes show, a server told, or a page names; only then is it guessed. */

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** In lower case: "utf-8", "windows-1251". */
  readonly encoding: string;
}

/** So much is looked at to guess an encoding: more does not make the guess better. */
const SAMPLE = 100_000;

/** @param told - names of encodings that were told, the most trustworthy first. */
export async function decode(bytes: Uint8Array, told: readonly (string | undefined)[] = []): Promise<Decoded> {
  return byMark(bytes) ?? asUtf8(bytes) ?? (await asTold(bytes, told)) ?? (await guessed(bytes));
}

/** By the byte order mark, or as UTF-16 where every other byte is zero. */
function byMark(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
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
  return undefined;
}

/** Text in an older encoding is hardly ever valid UTF-8 by chance, whereas pages that name a wrong encoding are common. */
function asUtf8(bytes: Uint8Array): Decoded | undefined {
  // Encodings that switch by an escape sequence are made of bytes that are valid UTF-8.
  if (bytes.subarray(0, SAMPLE).includes(ESCAPE)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return undefined;
  }
}

const ESCAPE = 0x1b;
const as = (encoding: string, bytes: Uint8Array): Decoded => ({ text: new TextDecoder(encoding).decode(bytes), encoding });

async function asTold(bytes: Uint8Array, told: readonly (string | undefined)[]): Promise<Decoded | undefined> {
  for (const name of told) {
    const decoded = name && (await inEncoding(bytes, name));
    if (decoded) return decoded;
  }
  return undefined;
}

async function guessed(bytes: Uint8Array): Promise<Decoded> {
  const { default: jschardet } = await import('jschardet');
  const { encoding } = jschardet.detect(Buffer.from(bytes.subarray(0, SAMPLE)));
  return (encoding && (await inEncoding(bytes, encoding))) || as('windows-1252', bytes);
}

/** The web's own table of names first (there "iso-8859-1" is windows-1252), then iconv-lite for what it lacks. */
async function inEncoding(bytes: Uint8Array, name: string): Promise<Decoded | undefined> {
  try {
    const decoder = new TextDecoder(name.trim());
    const text = decoder.decode(bytes);
    // What is told to be UTF-8 and is not must be something else.
    return decoder.encoding === 'utf-8' && text.includes('\ufffd') ? undefined : { text, encoding: decoder.encoding };
  } catch {
    const { default: iconv } = await import('iconv-lite');
    return iconv.encodingExists(name) ? { text: iconv.decode(Buffer.from(bytes), name), encoding: name.trim().toLowerCase() } : undefined;
  }
}

/** The encoding that a media type names: "text/html; charset=koi8-r". */
export const charsetOf = (mediaType: string | undefined): string | undefined => /;\s*charset\s*=\s*["']?([^\s;"']+)/iu.exec(mediaType ?? '')?.[1];

/** The encoding that a page or an XML document names at its head. */
export function charsetNamed(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta[^>]+?charset\s*=\s*["']?\s*([^\s"'/>;]+)/iu.exec(head)?.[1] ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/iu.exec(head)?.[1];
}
