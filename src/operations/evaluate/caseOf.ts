/** Puts a document, its gold and its reading together for the evaluation. */
import { Fault } from '../../base/fault.ts';
import { record } from '../../records/record.ts';
import { read } from '../read.ts';
import { sourceText } from '../sourceText.ts';
import type { EvaluatedDocument } from './evaluate.ts';
import { gold } from './gold.ts';

/**
 * @param reading - a record made elsewhere; without it the document is read
 * @throws Fault where one of them is not as expected
 */
export function caseOf(name: string, document: unknown, goldData: unknown, reading?: unknown): EvaluatedDocument {
  const source = checked(sourceText, document, `the document ${name}`);
  return {
    name,
    text: source.text,
    gold: checked(gold, goldData, `the gold of ${name}`),
    record: reading === undefined ? read(source).record : checked(record, reading, `the reading of ${name}`),
  };
}

interface Schema<T> {
  safeParse(data: unknown): { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

function checked<T>(schema: Schema<T>, data: unknown, what: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Fault({
    code: 'not-as-expected',
    message: `${what} is not as expected at '${issue?.path.map(String).join('.')}': ${issue?.message}`,
    next: 'readout schema prints what a record looks like',
  });
}
