/** Intake of web pages: the main text, with what the page tells of its title, day, language and publisher. */
import { Fault } from '../../base/fault.ts';
import { charsetNamed, charsetOf, decode } from '../charset.ts';
import { checkSize } from '../checkSize.ts';
import { LIMITS } from '../limits.ts';
import { encodingNotices } from '../plainText.ts';
import type { Hints, SourceDocument } from '../sourceDocument.ts';
import { mainText } from './mainText.ts';
import { metadataOf } from './metadata.ts';
import { parsePage } from './parsePage.ts';

/** @throws Fault where the page is no page, is out of all bounds, or has no text. */
export async function openHtml(bytes: Uint8Array, { mediaType, uri }: Hints = {}): Promise<SourceDocument> {
  checkSize(bytes, LIMITS.htmlBytes, 'web page');
  const { text: markup, encoding } = await decode(bytes, [charsetOf(mediaType), charsetNamed(bytes)]);
  return { ...(await openMarkup(markup, uri)), format: 'html', notices: encodingNotices(encoding) };
}

/** What a page says, from its markup as characters. */
export async function openMarkup(markup: string, uri?: string): Promise<Omit<SourceDocument, 'format' | 'notices'>> {
  const document = await parsePage(markup);
  // The main text is cut out of the page: what the page tells of itself is taken before.
  const metadata = metadataOf(document, uri);
  const text = await mainText(document, metadata.title);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Fault({ code: 'no-text', message: 'this page has no text', expected: 'a page whose text is in it', next: 'a page that is written by a program in the browser must be saved from there' });
  return { ...metadata, text };
}
