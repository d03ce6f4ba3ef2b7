/** The filter: a document on a line of NDJSON in, a reading on a line out. */
import { Fault, noticeOf } from '../base/fault.ts';
import type { Notice } from '../base/notice.ts';
import { read } from './read.ts';
import { sourceText } from './sourceText.ts';

/** What holds for documents that do not tell it themselves. */
export interface Defaults {
  readonly language?: string;
  readonly published?: string;
}

/** A line of the input with its number, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Either a line of output or what is wrong with the line of input. */
export type LineResult = { readonly output: string } | { readonly fault: Notice };

const EXPECTED = 'a document on each line: {"id": "…", "published": "2025-07-12", "text": "…"}';

export function readLine(line: NumberedLine, defaults: Defaults = {}): LineResult {
  try {
    const { id, ...document } = documentOf(line.text);
    return {
      output: JSON.stringify({ ...(id !== undefined && { id }), ...read({ ...document, language: document.language ?? defaults.language, published: document.published ?? defaults.published }) }),
    };
  } catch (error) {
    return { fault: { ...noticeOf(error), where: { line: line.number } } };
  }
}

function documentOf(line: string) {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    throw new Fault({ code: 'not-json', message: `this is no JSON: ${(error as Error).message}`, expected: EXPECTED, next: 'mend the line and read it again; the others were read' });
  }
  const checked = sourceText.safeParse(data);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const field = issue?.path.length ? `'${issue.path.join('.')}'` : 'the document';
  throw new Fault({ code: 'not-a-document', message: `${field} is not as expected: ${issue?.message}`, expected: EXPECTED, next: 'mend the line and read it again; the others were read' });
}
