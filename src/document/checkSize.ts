/** Refuses bytes that are more than a document of their kind ever has. */
import { Fault } from '../base/fault.ts';

/** @throws Fault where there are too many. */
export function checkSize(bytes: { readonly length: number }, most: number, what: string): void {
  if (bytes.length > most) throw tooLarge(`this ${what} has ${bytes.length} bytes`, `at most ${most} bytes of ${what}`);
}

export const tooDeep = (message: string, expected: string): Fault => new Fault({ code: 'too-deep', message, expected, next: 'save its text and read that' });

export const tooLarge = (message: string, expected: string): Fault => new Fault({ code: 'too-large', message, expected, next: 'take out of it what is to be read, and read that' });
