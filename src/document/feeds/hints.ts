/** Values of feeds as they are kept: short, plain, absolute. */
import { decodeHTML } from 'entities';

const LONGEST = 500;

/** A title or a name, without the markup that some feeds have in it. */
export function hint(told: string | undefined): string | undefined {
  if (!told) return undefined;
  const plain = decodeHTML(told.slice(0, 10 * LONGEST).replace(/<\/?[a-z][^<>]*>/giu, ''))
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return plain ? plain.slice(0, LONGEST) : undefined;
}

/** An absolute URL of the web. */
export function resolved(told: string | undefined, base: string): string | undefined {
  const text = told?.trim();
  if (!text || text.length > 4_000 || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
