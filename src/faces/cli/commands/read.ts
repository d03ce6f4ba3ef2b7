/** `readout read`: documents in, records out, for people or for programs. */

import { isDay } from '../../../base/day.ts';
import { Fault } from '../../../base/fault.ts';
import type { Opened } from '../../../operations/openText.ts';
import { readLine } from '../../../operations/readLine.ts';
import type { Defaults, ReadSettings } from '../../../operations/settings.ts';
import { eachDocument } from '../eachDocument.ts';
import { layOut } from '../layout/layOut.ts';
import { pageOf } from '../layout/page.ts';
import { complain, print } from '../output.ts';
import { progressOf } from '../progress.ts';
import { type DocumentResult, readOpened } from '../readOpened.ts';
import { severalToo } from '../severalToo.ts';
import { filterNdjson } from './filterNdjson.ts';

export interface ReadOptions {
  readonly published?: string;
  readonly language?: string;
  readonly source?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly events?: boolean;
}

/** @returns the exit status. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<number> {
  const settings: ReadSettings = { ...defaultsOf(options), ...(options.events && { events: true }) };
  if (options.json && options.ndjson) throw new Fault({ code: 'usage', message: '--json and --ndjson exclude each other', expected: 'one of them' });
  if (options.ndjson) return filterNdjson(files, { here: (line) => readLine(line, settings), name: 'lines', settings: { settings } });
  if (!files.length) throw noFile('read');
  const page = pageOf(process.stdout, process.env);
  const progress = await progressOf(files.length);
  let status = 0;
  let told = 0;
  let open = files.length > 1;
  let last: string | undefined;
  for await (const { one: result, several } of severalToo(results(files, settings), files.length > 1)) {
    if (result.file !== last) progress.step(result.name);
    last = result.file;
    const before = options.json ? (several ? (told ? ',\n' : '[\n') : '') : told ? '\n' : '';
    if ('fault' in result) {
      status = 1;
      progress.aside(() => complain(result.fault));
      continue;
    }
    const { name, opened, reading } = result;
    const body = options.json ? JSON.stringify({ id: name, ...toldBy(opened), ...reading }, null, several ? undefined : 2) : layOut(page, name, opened.text, reading);
    told++;
    open = several;
    await progress.asideAsync(() => print(before + body));
  }
  if (options.json && open) await print(told ? '\n]\n' : '[]\n');
  else if (options.json && told) await print('\n');
  progress.stop();
  return status;
}

/** What a document tells of itself; and its text where that is not the file's own, so that spans have something to count in. */
const toldBy = ({ title, published, source, format, text }: Opened) => ({ ...(title && { title }), ...(published && { published }), ...(source && { source }), ...(format && { text }) });

const results = (files: readonly string[], settings: ReadSettings): AsyncGenerator<DocumentResult> =>
  eachDocument(files, { here: (document) => readOpened(document, settings), name: 'read', settings: { settings } });

export const noFile = (command: string): Fault =>
  new Fault({ code: 'usage', message: 'no file is named', expected: 'one or more files, or - for standard input', next: `readout ${command} samples/audienz.txt` });

/** @throws Fault where a value is none that the option takes. */
export function defaultsOf({ published, language, source }: ReadOptions): Defaults {
  if (published !== undefined && !isDay(published))
    throw new Fault({ code: 'usage', message: `'${published}' is no date for --published`, expected: 'a day in EDTF, as 2025-07-12', next: 'write year, month and day' });
  if (source !== undefined && !source.trim())
    throw new Fault({ code: 'usage', message: '--source is empty', expected: 'who published the text, as "Ministry of Foreign Affairs of Japan"', next: 'name the publisher or leave --source out' });
  return { ...(published !== undefined && { published }), ...(language !== undefined && { language }), ...(source !== undefined && { source }) };
}
