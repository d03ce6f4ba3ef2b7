/** Splits a stream of bytes into numbered lines, as many at a time as have arrived. */
import type { Notice } from '../base/notice.ts';

/** A line longer than this is passed over with a fault: one lost line break must not fill the memory. */
const LONGEST_LINE = 256 * 1024 * 1024;
const LINE_FEED = 10;

/** A line of the input with its number, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

export interface Lines {
  readonly lines: readonly NumberedLine[];
  readonly faults: readonly Notice[];
}

/** The lines that each chunk completes; empty ones are left out but counted. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Lines> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let overlong = false;
  let number = 0;

  const finish = (last: Uint8Array, lines: NumberedLine[], faults: Notice[]) => {
    number++;
    if (overlong) faults.push(fault('line-too-long', number, `the line is longer than ${LONGEST_LINE} bytes`, 'a document on each line'));
    else
      try {
        const text = decoder.decode(pending.length ? Buffer.concat([...pending, last]) : last);
        if (text.trim()) lines.push({ number, text });
      } catch {
        faults.push(fault('not-utf-8', number, 'the line is no valid UTF-8', 'NDJSON in UTF-8'));
      }
    pending = [];
    pendingBytes = 0;
    overlong = false;
  };

  for await (const chunk of stream) {
    const lines: NumberedLine[] = [];
    const faults: Notice[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      finish(chunk.subarray(start, end), lines, faults);
      start = end + 1;
    }
    if (start < chunk.length && !overlong) {
      pending.push(chunk.subarray(start));
      pendingBytes += chunk.length - start;
      if (pendingBytes > LONGEST_LINE) {
        pending = [];
        overlong = true;
      }
    }
    if (lines.length || faults.length) yield { lines, faults };
  }
  if (pendingBytes) {
    const lines: NumberedLine[] = [];
    const faults: Notice[] = [];
    finish(new Uint8Array(), lines, faults);
    yield { lines, faults };
  }
}

const fault = (code: string, line: number, message: string, expected: string): Notice => ({
  code,
  severity: 'error',
  message,
  expected,
  where: { line },
  next: 'mend the line and read it again; the others were read',
});
