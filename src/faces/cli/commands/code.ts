/** `readout code`: documents or readings in, events out, for people or in the formats of event data. */
import { Fault } from '../../../base/fault.ts';
import { EVENT_FORMATS, type EventFormat, eventHeader } from '../../../operations/code.ts';
import { type CodedSource, codeLine, codingOf, linesIn } from '../../../operations/codeLine.ts';
import type { Defaults } from '../../../operations/settings.ts';
import { type CodedDocument, codeOpened } from '../codeOpened.ts';
import { eachDocument } from '../eachDocument.ts';
import { layOutCoding } from '../layout/layOutCoding.ts';
import { pageOf } from '../layout/page.ts';
import { complain, print } from '../output.ts';
import { progressOf } from '../progress.ts';
import { severalToo } from '../severalToo.ts';
import { filterNdjson } from './filterNdjson.ts';
import { defaultsOf, noFile, type ReadOptions } from './read.ts';

export interface CodeOptions extends Omit<ReadOptions, 'events'> {
  readonly format?: string;
}

/** @returns the exit status. */
export async function codeCommand(files: readonly string[], options: CodeOptions): Promise<number> {
  const defaults = defaultsOf(options);
  const format = formatOf(options);
  if (options.json && options.ndjson) throw new Fault({ code: 'usage', message: '--json and --ndjson exclude each other', expected: 'one of them' });
  if (!options.ndjson && !files.length) throw noFile('code');
  const header = format && eventHeader(format);
  if (header !== undefined) await print(`${header}\n`);
  if (options.ndjson) return filterNdjson(files, { here: (line) => codeLine(line, defaults, format), name: 'codedLines', settings: { defaults, format } });
  return codeFiles(files, defaults, options.json ? 'json' : (format ?? 'page'));
}

function formatOf({ format, json }: CodeOptions): EventFormat | undefined {
  if (format === undefined) return undefined;
  if (json) throw new Fault({ code: 'usage', message: '--json and --format exclude each other', expected: 'one of them' });
  const known = EVENT_FORMATS.find((f) => f === format);
  if (!known) throw new Fault({ code: 'usage', message: `'${format}' is no format for --format`, expected: `one of ${EVENT_FORMATS.join(', ')}` });
  return known;
}

async function codeFiles(files: readonly string[], defaults: Defaults, form: EventFormat | 'json' | 'page'): Promise<number> {
  const page = pageOf(process.stdout, process.env);
  const progress = await progressOf(files.length);
  let status = 0;
  let told = 0;
  let last: string | undefined;
  // Of one file with one document a coding, else an array of them.
  let open = files.length > 1;
  const results = eachDocument<CodedDocument>(files, { here: (document) => codeOpened(document, defaults), name: 'code', settings: { defaults }, entriesAsTheyAre: true });
  for await (const { one: result, several } of severalToo(results, files.length > 1)) {
    const { name, file } = result;
    if (file !== last) progress.step(name);
    last = file;
    if ('fault' in result) {
      status = 1;
      progress.aside(() => complain(result.fault));
      continue;
    }
    const single = !several && result.coded.length === 1;
    open = !single;
    for (const coded of result.coded) {
      let words: string;
      if (form === 'page') words = `${told ? '\n' : ''}${layOutCoding(page, String(coded.id ?? name), coded)}`;
      else if (form === 'json') words = single ? `${JSON.stringify(codingOf(coded), null, 2)}\n` : `${told ? ',\n' : '[\n'}${JSON.stringify(codingOf(coded))}`;
      else
        words = linesIn(form, coded, name)
          .map((line) => `${line}\n`)
          .join('');
      if (form !== 'page' && form !== 'json') warn(coded, name);
      told++;
      await progress.asideAsync(() => print(words));
    }
  }
  progress.stop();
  if (form === 'json' && open) await print(told ? '\n]\n' : '[]\n');
  return status;
}

/** Formats of events have no place for notices: those that a person should see go to standard error. */
function warn({ notices }: CodedSource, file: string): void {
  for (const notice of notices) if (notice.severity !== 'info') complain({ ...notice, where: { ...notice.where, file } });
}
