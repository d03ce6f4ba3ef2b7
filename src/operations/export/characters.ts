/** Characters that formats cannot hold become the sign for an unreadable one; the length stays, so that offsets do. */

const UNREADABLE = '\ufffd';

/** Text for any file in UTF-8: no U+0000, no halves of characters. */
export const plain = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, UNREADABLE);

/** Text for XML 1.0, which has no place for control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that XML does not allow
export const forXml = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu, UNREADABLE);

/** On one line, without control characters and what Unicode has set aside as no characters: for names and headings. */
export const oneLine = (text: string): string =>
  forXml(text)
    .replace(/\p{Noncharacter_Code_Point}/gu, UNREADABLE)
    .replace(/[\s\x7f-\x9f\u2028\u2029]+/gu, ' ')
    .trim();

/** An address in the web as URLs are written; nothing for what is none. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/iu.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}
