/** Intake of PDF: its text in paragraphs, without what stands on every page, and what it tells of itself. */
import type { getDocumentProxy } from 'unpdf';
import { Fault } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { checkSize, tooLarge } from '../checkSize.ts';
import { plainSpaces } from '../html/textOf.ts';
import { LIMITS } from '../limits.ts';
import { madeOn } from '../madeOn.ts';
import type { SourceDocument } from '../sourceDocument.ts';
import { writtenDay } from '../writtenDay.ts';
import { withoutFurniture } from './furniture.ts';
import { type Line, linesOf, type Piece } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** @throws Fault where it cannot be opened, or has no text. */
export async function openPdf(bytes: Uint8Array): Promise<SourceDocument> {
  checkSize(bytes, LIMITS.documentBytes, 'PDF');
  const { getDocumentProxy } = await import('unpdf');
  // The library takes what it is given for its own: it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, enableXfa: false, verbosity: 0, stopAtErrors: false }).catch((error: unknown) => {
    throw unopened(error as Error);
  });
  try {
    if (pdf.numPages > LIMITS.pdfPages) throw tooLarge(`this PDF has ${pdf.numPages} pages`, `at most ${LIMITS.pdfPages} pages`);
    const pages: Line[][] = [];
    const broken: string[] = [];
    let empty = 0;
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const lines = await linesOn(pdf, number).catch((error: unknown) => {
        broken.push((error as Error).message);
        return undefined;
      });
      if (!lines) continue;
      characters += lines.reduce((sum, line) => sum + line.text.length, 0);
      if (characters > LIMITS.textCharacters) throw tooLarge(`this PDF has more than ${LIMITS.textCharacters} characters`, 'one document');
      if (!lines.length) empty++;
      pages.push(lines);
    }
    if (!pages.length) throw unopened(new Error(broken[0] ?? 'it has no pages'));
    const kept = withoutFurniture(pages);
    const text = plainSpaces(paragraphsOf(kept)).trim();
    if (!/\p{L}/u.test(text))
      throw new Fault({
        code: 'no-text',
        message: 'this PDF has no text: it is a scan, a picture of pages',
        expected: 'a PDF whose text can be selected',
        next: 'have a program recognise its text (OCR) and read that',
      });
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const { Title, CreationDate, Language } = info as Readonly<Record<string, unknown>>;
    const title = titleOf(Title);
    const alone = (kept[0] ?? [])
      .slice(0, 12)
      .map((line) => writtenDay(line.text))
      .find(Boolean);
    const made = alone ? { published: alone, notices: [] } : madeOn(typeof CreationDate === 'string' ? CreationDate.replace(/^D:(\d{8}).*$/u, '$1') : undefined);
    const notices: Notice[] = [...made.notices];
    if (broken.length)
      notices.push({
        code: 'pages-broken',
        severity: 'warning',
        message: `${broken.length} of ${pdf.numPages} pages cannot be read: ${broken[0]}`,
        expected: 'a whole PDF',
        next: 'fetch it anew; if it opens elsewhere, save it again from there',
      });
    if (empty)
      notices.push({
        code: 'pages-without-text',
        severity: 'warning',
        message: `${empty} of ${pdf.numPages} pages have no text: pictures, or scans`,
        next: 'look whether they hold a part of the document',
      });
    return {
      text,
      ...(title && { title }),
      ...(made.published && { published: made.published }),
      ...(typeof Language === 'string' && /^[a-z]{2,3}\b/iu.test(Language) && { language: Language }),
      format: 'pdf',
      notices,
    };
  } finally {
    await pdf.destroy().catch(() => undefined);
  }
}

async function linesOn(pdf: PDFDocumentProxy, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOf(items.filter((item) => 'str' in item) as Piece[]);
}

/** What programs put where people have written no title: the name of a file, of a program, of an empty document. */
const NO_TITLE = /^(?:microsoft word|microsoft powerpoint|untitled|unbenannt|dokument\d*$|document\d*$|print|slide)|\.(?:docx?|pdf|indd|odt|rtf|qxd|pages)$/iu;

function titleOf(told: unknown): string | undefined {
  const title = typeof told === 'string' ? plainSpaces(told).replace(/\s+/gu, ' ').trim() : '';
  return title.length >= 4 && !NO_TITLE.test(title) ? title : undefined;
}

function unopened(error: Error): Fault {
  if (error.name === 'PasswordException')
    return new Fault({ code: 'encrypted', message: 'this PDF is locked with a password', expected: 'a PDF that opens without one', next: 'open it, save it without the password, and read that' });
  return new Fault({ code: 'not-readable', message: `this PDF cannot be opened: ${error.message}`, expected: 'a whole PDF', next: 'fetch it anew; if it opens elsewhere, save it again from there' });
}
