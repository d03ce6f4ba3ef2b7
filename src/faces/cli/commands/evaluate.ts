/** `readout evaluate`: gold against readings, with misses and false alarms. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../../base/fault.ts';
import { caseOf } from '../../../operations/evaluate/caseOf.ts';
import { type EvaluatedDocument, type Evaluation, evaluate, LISTS, type List } from '../../../operations/evaluate/evaluate.ts';
import { complain, print } from '../output.ts';

export interface EvaluateOptions {
  readonly docs?: string;
  readonly readings?: string;
  readonly only?: string;
  readonly show?: string;
  readonly json?: boolean;
}

const GOLD = '.gold.json';

/** @returns the exit status: 1 where gold stands without its document or reading. */
export async function evaluateCommand(folder: string, options: EvaluateOptions): Promise<number> {
  const show = shownLists(options.show);
  const readings = options.readings === undefined ? undefined : await readingsOf(options.readings);
  let status = 0;
  const lacking = (message: string, next: string) => {
    status = 1;
    complain({ code: 'case-left-out', severity: 'error', message: `${message}; left out`, next });
  };
  const cases: EvaluatedDocument[] = [];
  for (const file of (await filesOf(folder)).filter((f) => f.endsWith(GOLD)).sort()) {
    const name = file.slice(0, -GOLD.length);
    const documentFile = join(options.docs ?? folder, `${name}.json`);
    if (!existsSync(documentFile)) {
      lacking(`there is no document ${documentFile} for ${file}`, 'name the folder of the documents with --docs');
      continue;
    }
    const document = await json(documentFile);
    if (options.only && (document as { language?: string }).language !== options.only) continue;
    if (readings && !readings.has(name)) {
      lacking(`there is no reading of ${name} in ${options.readings}`, 'each reading has the name of its document as id');
      continue;
    }
    cases.push(caseOf(name, document, await json(join(folder, file)), readings?.get(name)));
  }
  if (!cases.length) throw new Fault({ code: 'no-gold', message: `there is no gold in ${folder}`, expected: 'files NAME.gold.json beside their documents NAME.json' });
  const evaluation = evaluate(cases);
  const { deviations, ...figures } = evaluation;
  const shown = deviations.filter((d) => show.has(d.list));
  if (options.json) await print(`${JSON.stringify({ ...figures, deviations: shown }, null, 2)}\n`);
  else await print(`${[...shown.map((d) => `${d.kind.padEnd(11)} ${d.list} ${d.document} ${JSON.stringify(d.item)}`), ...table(evaluation)].join('\n')}\n`);
  return status;
}

function shownLists(show: string | undefined): ReadonlySet<List> {
  if (show === undefined) return new Set();
  const names = show === 'all' ? [...LISTS] : show.split(',');
  const strange = names.find((name) => !(LISTS as readonly string[]).includes(name));
  if (strange !== undefined) throw new Fault({ code: 'usage', message: `'${strange}' is no list for --show`, expected: `all, or some of ${LISTS.join(', ')}` });
  return new Set(names as List[]);
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new Fault({ code: 'no-folder', message: `${folder} is no folder that can be opened`, expected: 'a folder with files NAME.gold.json' });
  }
}

async function json(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Fault({ code: 'not-json', message: `this file cannot be read as JSON: ${(error as Error).message}`, where: { file } });
  }
}

async function readingsOf(file: string): Promise<Map<string, unknown>> {
  const readings = new Map<string, unknown>();
  const lines = (await readFile(file, 'utf8').catch(() => Promise.reject(new Fault({ code: 'no-file', message: 'there is no such file', where: { file } })))).split('\n');
  lines.forEach((line, i) => {
    if (!line.trim()) return;
    try {
      const { id, record } = JSON.parse(line) as { id: unknown; record: unknown };
      readings.set(String(id), record ?? null);
    } catch (error) {
      throw new Fault({
        code: 'not-json',
        message: `this is no JSON: ${(error as Error).message}`,
        expected: 'a reading on each line, as readout read --ndjson writes them',
        where: { file, line: i + 1 },
      });
    }
  });
  return readings;
}

function table({ documents, lists, macro, fields, grounded, items }: Evaluation): string[] {
  const figure = (n: number) => n.toFixed(3).padStart(7);
  const lines = [`${documents} documents, ${(100 * grounded).toFixed(1)} % of ${items} items grounded`, `${'list'.padEnd(14)}  prec.    rec.     F1  hits  misses  false alarms`];
  for (const list of LISTS) {
    const s = lists[list];
    if (s) lines.push(`${list.padEnd(14)}${figure(s.precision)} ${figure(s.recall)} ${figure(s.f1)} ${String(s.hit).padStart(5)} ${String(s.miss).padStart(7)} ${String(s.extra).padStart(13)}`);
  }
  lines.push(`${'mean F1'.padEnd(14)}${' '.repeat(16)}${figure(macro)}`);
  for (const [field, { right, of }] of Object.entries(fields)) lines.push(`${field.padEnd(24)} ${figure(right / of)}  (${right} of ${of})`);
  return lines;
}
