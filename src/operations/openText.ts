/** Opens the bytes of a document as text, with what it tells of itself. */
import type { Notice } from '../base/notice.ts';
import { openDocument } from '../document/openDocument.ts';
import type { DocumentFormat, Hints } from '../document/sourceDocument.ts';
import { LANGUAGES } from '../language/analyse.ts';
import { languageOf } from '../text/languageOf.ts';

export type { Hints } from '../document/sourceDocument.ts';

export interface Opened {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  readonly source?: string;
  /** Absent where the text is the file's own, character by character; `entry` is a document of a dump. */
  readonly format?: DocumentFormat | 'entry';
  readonly notices: readonly Notice[];
}

/** @throws Fault where the bytes are no document that can be opened. */
export async function openText(bytes: Uint8Array, hints: Hints = {}): Promise<Opened> {
  const { language, ...opened } = await openDocument(bytes, hints);
  if (language === undefined) return opened;
  const found = languageOf(opened.text, LANGUAGES);
  // Publishing systems often tell the language of their own menus.
  if (!found.clear || found.language === undefined || primary(found.language) === primary(language)) return { ...opened, language };
  const notice: Notice = { code: 'language-mistold', severity: 'info', message: `the document tells that it is in '${language}', its text seems to be in '${found.language}' and was read so` };
  return { ...opened, language: found.language, notices: [...opened.notices, notice] };
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] as string;
