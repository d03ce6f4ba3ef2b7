/** Numbers as the archive's commands take them. */
import { Fault } from '../../../base/fault.ts';

/** A number of a document: "12", or with its edition "12.2". */
export function documentNumber(told: string): { id: number; edition?: number } {
  const m = /^#?(\d{1,9})(?:\.(\d{1,6}))?$/u.exec(told);
  if (!m) throw new Fault({ code: 'usage', message: `'${told}' is no number of a document`, expected: 'a number as readout list prints it: 12; 12.1 is its first edition', next: 'readout list' });
  return { id: Number(m[1]), ...(m[2] !== undefined && { edition: Number(m[2]) }) };
}

export function countOf(option: string, told: string): number {
  const count = Number(told);
  if (/^\d{1,9}$/u.test(told) && count > 0) return count;
  throw new Fault({ code: 'usage', message: `'${told}' is no number for --${option}`, expected: 'a whole number from 1' });
}
