/** A JSON value that came from outside as a document, or a fault that tells what is wrong with it. */
import type { z } from 'zod';
import { Fault } from '../base/fault.ts';
import { sourceText } from './sourceText.ts';

export const EXPECTED_DOCUMENT = 'a document on each line: {"id": "…", "published": "2025-07-12", "text": "…"}';
const NEXT = 'mend the line and read it again; the others were read';

export function jsonOf(line: string, expected: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Fault({ code: 'not-json', message: `this is no JSON: ${(error as Error).message}`, expected, next: NEXT });
  }
}

/** @throws Fault that names the field that is not as expected. */
export function checked<Schema extends z.ZodType>(data: unknown, schema: Schema, expected: string, code = 'not-a-document'): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.length ? `'${issue.path.join('.')}'` : 'the document';
  throw new Fault({ code, message: `${field} is not as expected: ${issue?.message}`, expected, next: NEXT });
}

export const documentOf = (line: string): z.infer<typeof sourceText> => checked(jsonOf(line, EXPECTED_DOCUMENT), sourceText, EXPECTED_DOCUMENT);
