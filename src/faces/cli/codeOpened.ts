/** Codes what has been opened: a document, or readings as `readout read --json` prints them. */
import { noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { type CodedSource, codedText, codeSource } from '../../operations/codeLine.ts';
import { type Defaults, withDefaults } from '../../operations/settings.ts';
import type { OpenedDocument } from './eachDocument.ts';

/** One coding of a document, one or several of a file of readings; or what is wrong with it. */
export type CodedDocument = { readonly name: string; readonly file: string } & ({ readonly coded: readonly CodedSource[] } | { readonly fault: Notice });

export function codeOpened({ name, file, opened }: OpenedDocument, defaults: Defaults): CodedDocument {
  if ('fault' in opened) return { name, file, fault: { ...opened.fault, where: { ...opened.fault.where, file: name } } };
  try {
    const readings = opened.format ? undefined : readingsIn(opened.text);
    if (readings) return { name, file, coded: readings.map((reading) => codeSource(reading, defaults)) };
    const document = withDefaults(opened, defaults);
    const coded = codedText(document);
    const { published, title } = document;
    return { name, file, coded: [{ id: name, ...(published !== undefined && { published }), ...(title && { title }), ...coded, notices: [...opened.notices, ...coded.notices] }] };
  } catch (error) {
    return { name, file, fault: { ...noticeOf(error), where: { file: name } } };
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
