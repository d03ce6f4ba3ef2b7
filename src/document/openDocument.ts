/** Opens the bytes of one document, whatever its format: the one way from bytes to a text edition. */
import { Fault } from '../base/fault.ts';
import { isContainer, kindOf } from './kindOf.ts';
import { plainText } from './plainText.ts';
import type { Hints, SourceDocument } from './sourceDocument.ts';

/** @throws Fault where the bytes cannot be opened as a document. */
export async function openDocument(bytes: Uint8Array, hints: Hints = {}): Promise<SourceDocument> {
  const kind = kindOf(bytes, hints);
  switch (kind) {
    case 'html':
      return (await import('./html/openHtml.ts')).openHtml(bytes, hints);
    case 'markdown':
      return (await import('./markdown.ts')).openMarkdown(bytes, hints);
    case 'pdf':
      return (await import('./pdf/openPdf.ts')).openPdf(bytes);
    case 'docx':
      return (await import('./docx.ts')).openDocx(bytes);
    case 'email':
      return (await import('./email.ts')).openEmail(bytes, hints);
    case 'feed':
      throw new Fault({ code: 'feed', message: 'this is a feed or a sitemap: it lists documents and is none', expected: 'a document', next: 'readout watch ADDRESS fetches what a feed lists' });
    default:
      if (isContainer(kind)) throw new Fault({ code: 'container', message: 'this holds several documents', expected: 'one document', next: 'readout read and readout add take them one by one' });
      return plainText(bytes, hints);
  }
}
