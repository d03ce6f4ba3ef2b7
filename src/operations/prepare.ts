/** What is settled before a text is read: its language, its date of publication, and how much of it is read. */
import { isDay } from '../base/day.ts';
import type { Notice } from '../base/notice.ts';
import { LANGUAGES } from '../language/analyse.ts';
import { languageOf } from '../text/languageOf.ts';
import type { SourceText } from './sourceText.ts';

/**
 * UTF-16 code units of a text that are read. The longest joint declarations have a tenth of it; what is longer is an archive
 * or a book, and its documents want to be read one by one.
 */
export const LONGEST_TEXT = 2_000_000;

export interface Prepared {
  /** What is read: the text or its beginning. Offsets into it are offsets into the text. */
  readonly text: string;
  /** ISO 639-1 of the text, "und" where it has no words. */
  readonly language: string;
  readonly readable: boolean;
  readonly published?: string;
  readonly title?: string;
  readonly source?: string;
  readonly notices: readonly Notice[];
}

export function prepare(document: SourceText): Prepared {
  if (typeof document?.text !== 'string') throw new TypeError(`a document has its text as a string in 'text'; found ${typeof document?.text}`);
  const notices: Notice[] = [];
  const text = sanelyLong(document.text, notices);
  const published = dayOf(document.published, notices);
  const language = settleLanguage(text, document.language, notices);
  return {
    text,
    language,
    readable: LANGUAGES.includes(language),
    ...(published !== undefined && { published }),
    ...(document.title && { title: document.title }),
    ...(document.source && { source: document.source }),
    notices,
  };
}

function sanelyLong(text: string, notices: Notice[]): string {
  if (text.length <= LONGEST_TEXT) return text;
  const paragraph = text.lastIndexOf('\n', LONGEST_TEXT);
  const cut = paragraph > LONGEST_TEXT / 2 ? paragraph : LONGEST_TEXT;
  notices.push({
    code: 'text-cut',
    severity: 'warning',
    message: `the text has ${text.length} characters, of which the first ${cut} were read`,
    expected: `at most ${LONGEST_TEXT} characters`,
    where: { span: { start: cut, end: text.length } },
    next: 'divide it into its documents and read them one by one',
  });
  return text.slice(0, cut);
}

function dayOf(published: string | undefined, notices: Notice[]): string | undefined {
  if (!published) return undefined;
  if (isDay(published)) return published;
  notices.push({
    code: 'published-not-a-day',
    severity: 'warning',
    message: `'${published}' is no date of publication; the text was read without one`,
    expected: 'a day in EDTF, as 2025-07-12',
    next: 'write year, month and day; leave it away where it is not known',
  });
  return undefined;
}

function settleLanguage(text: string, told: string | undefined, notices: Notice[]): string {
  const read = LANGUAGES.join(', ');
  if (!/[\p{L}\p{N}]/u.test(text)) {
    notices.push({ code: 'no-words', severity: 'warning', message: text === '' ? 'the text is empty' : 'the text has no words', expected: 'an account of a diplomatic encounter' });
    return told ? primary(told) : 'und';
  }
  if (told) {
    const language = primary(told);
    if (!LANGUAGES.includes(language)) notices.push(notRead(`the text is said to be in ${nameOf(language)}`, read));
    return language;
  }
  const { language, clear } = languageOf(text, LANGUAGES);
  if (language === undefined) {
    notices.push({ code: 'no-words', severity: 'warning', message: 'the text has no words', expected: 'an account of a diplomatic encounter' });
    return 'und';
  }
  if (!LANGUAGES.includes(language)) notices.push(notRead(`the text seems to be in ${nameOf(language)}`, read));
  else if (!clear)
    notices.push({
      code: 'language-unclear',
      severity: 'info',
      message: `the text is too short to tell its language; it was read as ${nameOf(language)}`,
      next: 'say which it is: language on a document, --language on the command line',
    });
  return language;
}

const notRead = (message: string, read: string): Notice => ({
  code: 'language-not-read',
  severity: 'warning',
  message: `${message}, which this reader does not read; nothing was read`,
  expected: `a text in one of: ${read}`,
  next: 'if the language was taken wrongly, say which it is: language on a document, --language on the command line',
});

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] as string;

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return `'${language}'`;
  }
}
