/** The documents of a table (CSV, TSV), one on each row under a row of headings. */
import { Fault } from '../../base/fault.ts';
import type { Notice } from '../../base/notice.ts';
import { decode } from '../charset.ts';
import { LIMITS } from '../limits.ts';
import { writtenDay } from '../writtenDay.ts';
import { columnsOf } from './columns.ts';
import { nameOfEntry } from './dump.ts';
import { bounded, type Found } from './found.ts';
import { peek } from './gunzip.ts';

/** So many bytes tell encoding and separator. */
const SAMPLE = 64 * 1024;

export async function* inTable(stream: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Found> {
  const { head, all } = await peek(stream, SAMPLE);
  const { text: sample, encoding } = await decode(head.subarray(0, head.length < SAMPLE ? head.length : head.lastIndexOf(10) + 1));
  const { parse } = await import('csv-parse');
  const { Readable } = await import('node:stream');
  const faults: Found[] = [];
  const parser = parse({
    delimiter: separatorIn(sample),
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LIMITS.rowBytes,
    skip_records_with_error: true,
    on_skip: (error) => {
      faults.push({ origin, fault: rowFault(`this row cannot be read: ${error?.message}`, error && 'lines' in error ? Number(error.lines) : undefined) });
      return undefined;
    },
  });
  Readable.from(characters(all, encoding), { objectMode: false })
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let columns: ReturnType<typeof columnsOf> | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield* faults.splice(0);
      if (!columns) {
        columns = columnsOf(record);
        continue;
      }
      const { text, title, published, language, source, id } = columns.of(record);
      if (!text) {
        yield { origin, fault: rowFault('this row has no text', info.lines) };
        continue;
      }
      const day = writtenDay(published) ?? published;
      const document = { ...(id && { id }), ...(language && { language }), ...(day && { published: day }), ...(title && { title }), ...(source && { source }), text };
      const bytes = new TextEncoder().encode(JSON.stringify(document));
      yield { origin: bounded(`${origin}#${nameOfEntry(id, bytes)}`), bytes, form: 'entry', line: info.lines };
    }
    yield* faults.splice(0);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault({
      code: 'not-readable',
      message: `this table is broken: ${(error as Error).message}`,
      expected: 'a table in CSV, with a row of headings',
      next: 'what came before the break was read',
    });
  } finally {
    parser.destroy();
  }
}

async function* characters(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The separator that the headings have most of. */
function separatorIn(sample: string): string {
  const headings = /^\ufeff?([^\r\n]*)/u.exec(sample)?.[1] ?? '';
  const counts = [',', ';', '\t', '|'].map((separator) => [separator, headings.split(separator).length] as const);
  return (counts.sort((a, b) => b[1] - a[1])[0] as readonly [string, number])[0];
}

const rowFault = (message: string, line: number | undefined): Notice => ({
  code: 'not-a-document',
  severity: 'error',
  message,
  expected: 'a document on each row',
  ...(line !== undefined && { where: { line } }),
  next: 'mend the row and read it again; the others were read',
});
