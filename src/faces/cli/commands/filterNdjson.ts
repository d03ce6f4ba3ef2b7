/** The streaming filter of `readout read --ndjson` and `readout code --ndjson`. Order is kept and memory stays constant, however long the input is. */
import { createReadStream } from 'node:fs';
import type { Piscina } from 'piscina';
import type { Notice } from '../../../base/notice.ts';
import { ordered } from '../../../base/ordered.ts';
import { type Lines, linesOf } from '../../../operations/innerDocuments.ts';
import type { LineResult, NumberedLine } from '../../../operations/readLine.ts';
import { nameOf } from '../openFile.ts';
import { complain, print } from '../output.ts';
import { openPool, threads } from '../pool.ts';

/** So many characters are read at once, without a pool: it takes longer to start threads than to read them. */
const READ_AT_ONCE = 300_000;

/** What is done with lines: here, or in a thread by the name that it has there. */
export interface LineWork {
  readonly here: (line: NumberedLine) => LineResult;
  readonly name: string;
  readonly settings: object;
}

/** @returns the exit status: 1 where a line could not be read. */
export async function filterNdjson(files: readonly string[], { here, name, settings }: LineWork): Promise<0 | 1> {
  let pool: Promise<Piscina> | undefined;
  let seen = 0;
  let status: 0 | 1 = 0;

  const work = async ({ file, lines, faults }: Lines & { file: string }) => {
    seen += lines.reduce((sum, line) => sum + line.text.length, 0);
    if (!pool && threads > 1 && seen > READ_AT_ONCE) pool = openPool();
    const results: LineResult[] = pool ? await (await pool).run({ lines, ...settings }, { name }) : lines.map(here);
    return { file, results, faults };
  };

  const fail = (notice: Notice, file: string) => {
    status = 1;
    complain({ ...notice, where: { ...notice.where, file: nameOf(file) } });
  };

  try {
    for await (const { file, results, faults } of ordered(chunksOf(files, fail), threads * 3, work)) {
      for (const fault of faults) fail(fault, file);
      let out = '';
      for (const result of results)
        if ('fault' in result) fail(result.fault, file);
        else if (result.output) out += `${result.output}\n`;
      if (out) await print(out);
    }
  } finally {
    await (await pool)?.destroy();
  }
  return status;
}

async function* chunksOf(files: readonly string[], fail: (notice: Notice, file: string) => void): AsyncGenerator<Lines & { file: string }> {
  for (const file of files.length ? files : ['-'])
    try {
      for await (const lines of linesOf(file === '-' ? process.stdin : createReadStream(file))) yield { ...lines, file };
    } catch (error) {
      fail({ code: 'no-file', severity: 'error', message: `this file cannot be read: ${(error as Error).message}`, expected: 'a file of NDJSON, or - for standard input' }, file);
    }
}
