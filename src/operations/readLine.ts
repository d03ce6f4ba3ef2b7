/** The filter: a document on a line of NDJSON in, a reading on a line out. */
import { noticeOf } from '../base/fault.ts';
import type { Notice } from '../base/notice.ts';
import type { NumberedLine } from '../document/lines.ts';
import { readAsAsked } from './code.ts';
import { documentOf } from './documentOf.ts';
import { type ReadSettings, withDefaults } from './settings.ts';

export type { NumberedLine } from '../document/lines.ts';
export type { Defaults } from './settings.ts';

/** Either a line of output or what is wrong with the line of input. */
export type LineResult = { readonly output: string } | { readonly fault: Notice };

export function readLine(line: NumberedLine, settings: ReadSettings = {}): LineResult {
  try {
    const { id, ...document } = documentOf(line.text);
    return { output: JSON.stringify({ ...(id !== undefined && { id }), ...readAsAsked(withDefaults(document, settings), settings) }) };
  } catch (error) {
    return { fault: { ...noticeOf(error), where: { line: line.number } } };
  }
}
