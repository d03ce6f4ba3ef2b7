/** Codes what a file holds: a document of plain text, or readings as `readout read --json` prints them. */
import { noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { type CodedSource, codedText, codeSource } from '../../operations/codeLine.ts';
import { type Defaults, withDefaults } from '../../operations/settings.ts';
import { nameOf, openFile } from './readFile.ts';

/** One coding of a document, one or several of a file of readings; or what is wrong with the file. */
export type CodedFile = { readonly file: string; readonly coded: readonly CodedSource[] } | { readonly file: string; readonly fault: Notice };

export async function codeFile(file: string, defaults: Defaults): Promise<CodedFile> {
  try {
    const opened = await openFile(file);
    const { text, notices } = opened;
    const readings = readingsIn(text);
    if (readings) return { file, coded: readings.map((reading) => codeSource(reading, defaults)) };
    const document = withDefaults(opened, defaults);
    const coded = codedText(document);
    return {
      file,
      coded: [
        {
          id: nameOf(file),
          ...(document.published !== undefined && { published: document.published }),
          ...(opened.title && { title: opened.title }),
          ...coded,
          notices: [...notices, ...coded.notices],
        },
      ],
    };
  } catch (error) {
    return { file, fault: { ...noticeOf(error), where: { file: nameOf(file) } } };
  }
}

/** No readout opens with a bracket and is JSON; whatever else the text is, it is a document. */
function readingsIn(text: string): unknown[] | undefined {
  if (!/^\s*[[{]/u.test(text)) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    const list = Array.isArray(data) ? data : [data];
    return list.some((item) => typeof item === 'object' && item !== null && ('record' in item || 'text' in item)) ? list : undefined;
  } catch {
    return undefined;
  }
}
