/** Reads a document that has been opened. */
import { noticeOf } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { readAsAsked } from '../../operations/code.ts';
import type { Opened } from '../../operations/openText.ts';
import type { Reading } from '../../operations/read.ts';
import { type ReadSettings, withDefaults } from '../../operations/settings.ts';
import type { OpenedDocument } from './eachDocument.ts';

/** A reading with the document that its offsets count in, or what is wrong with it. */
export type DocumentResult = { readonly name: string; readonly file: string } & ({ readonly opened: Opened; readonly reading: Reading } | { readonly fault: Notice });

export function readOpened({ name, file, opened }: OpenedDocument, settings: ReadSettings): DocumentResult {
  if ('fault' in opened) return { name, file, fault: { ...opened.fault, where: { ...opened.fault.where, file: name } } };
  try {
    const reading = readAsAsked(withDefaults(opened, settings), settings);
    return { name, file, opened, reading: { ...reading, notices: [...opened.notices, ...reading.notices] } };
  } catch (error) {
    return { name, file, fault: { ...noticeOf(error), where: { file: name } } };
  }
}
