/** `readout agree`: releases in two languages, read in both, the readings compared. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Fault, noticeOf } from '../../../base/fault.ts';
import type { Notice } from '../../../base/notice.ts';
import { ordered } from '../../../base/ordered.ts';
import { COMPARED, type Compared, type Difference, type PairAgreement } from '../../../operations/agree/agreement.ts';
import { halfOf, Joining, Pairing, type PairingOptions, sampleOf } from '../../../operations/agree/pairing.ts';
import type { DocumentPair } from '../../../operations/agree/readPair.ts';
import { COUNTING, type Counting, type Tally, Tallying } from '../../../operations/agree/tally.ts';
import { linesOf } from '../../../operations/innerDocuments.ts';
import { fileFault } from '../openFile.ts';
import { complain, print } from '../output.ts';
import { openPool, threads } from '../pool.ts';
import { progressOf } from '../progress.ts';

export interface AgreeOptions {
  readonly pair?: string;
  readonly languages?: string;
  readonly count?: string;
  readonly sample?: string;
  readonly show?: string;
  readonly json?: boolean;
}

interface ShownDifference extends Difference {
  readonly pair: string;
}

/** So many pairs are handed to a thread at once. */
const BATCH = 8;
/** It takes longer to start threads than to read so few. */
const READ_AT_ONCE = 40;

/** @returns the exit status: 1 where a line could not be read. */
export async function agreeCommand(files: readonly string[], options: AgreeOptions): Promise<number> {
  const pairing: PairingOptions = { languages: languagesOf(options.languages ?? 'de,en'), ...(options.pair !== undefined && { field: options.pair }) };
  const show = shownOf(options.show);
  const tallying = new Tallying(countingOf(options.count));
  const size = sizeOf(options.sample);
  let status = 0;
  const fail = (notice: Notice) => {
    status = 1;
    complain(notice);
  };
  const { pairs, ambiguous } = await pairsIn(files, pairing, fail);
  if (ambiguous)
    complain({
      code: 'pairs-left-out',
      severity: 'warning',
      message: `${ambiguous} releases have more than one document in a language; left out`,
      next: 'name a field that tells them apart with --pair',
    });
  if (!pairs.length)
    throw new Fault({
      code: 'no-pairs',
      message: `no release is there in both ${pairing.languages.join(' and ')}`,
      expected: pairing.field === undefined ? 'documents whose ids differ only in their ending: 2031-02-11.7.de and 2031-02-11.7.en' : `documents that have the same '${pairing.field}'`,
      next: 'name the two languages with --languages, or the field that both have in common with --pair',
    });
  const chosen = sampleOf(pairs, size);
  const differences: ShownDifference[] = [];
  const progress = await progressOf(chosen.length);
  try {
    for await (const agreement of agreements(files, chosen, pairing, fail)) {
      progress.step(agreement.pair);
      if (!tallying.add(agreement)) continue;
      for (const difference of agreement.differences) if (show.has(difference.what)) differences.push({ pair: agreement.pair, ...difference });
    }
  } finally {
    progress.stop();
  }
  const tally = tallying.tally();
  if (options.json) await print(`${JSON.stringify({ languages: pairing.languages, ...tally, ...(show.size && { differences }) }, null, 2)}\n`);
  else await print(`${[...differences.map(differenceLine), ...table(tally, pairing.languages)].join('\n')}\n`);
  return status;
}

/** Goes through the files a first time: only names are kept, so that the texts need not be. */
async function pairsIn(files: readonly string[], options: PairingOptions, fail: (notice: Notice) => void): Promise<ReturnType<Pairing['pairs']>> {
  const pairing = new Pairing();
  for await (const { file, number, text } of linesIn(files, fail))
    try {
      const half = halfOf(text, options);
      if (half) pairing.add(half);
    } catch (error) {
      fail({ ...noticeOf(error), where: { file, line: number } });
    }
  return pairing.pairs();
}

async function* agreements(files: readonly string[], pairs: readonly string[], options: PairingOptions, fail: (notice: Notice) => void): AsyncGenerator<PairAgreement> {
  const pool = threads > 1 && pairs.length > READ_AT_ONCE ? await openPool() : undefined;
  const work = async (batch: readonly DocumentPair[]): Promise<readonly PairAgreement[]> => {
    if (pool) return pool.run(batch, { name: 'pairs' });
    const { readPair } = await import('../../../operations/agree/readPair.ts');
    return Promise.all(batch.map(readPair));
  };
  try {
    for await (const batch of ordered(batches(files, pairs, options, fail), threads * 2, work)) yield* batch;
  } finally {
    await pool?.destroy();
  }
}

async function* batches(files: readonly string[], pairs: readonly string[], options: PairingOptions, fail: (notice: Notice) => void): AsyncGenerator<readonly DocumentPair[]> {
  const joining = new Joining(pairs, options);
  let batch: DocumentPair[] = [];
  // What is wrong with a line as such was told the first time.
  for await (const { file, number, text } of linesIn(files, () => undefined)) {
    let pair: DocumentPair | undefined;
    try {
      pair = joining.add(text);
    } catch (error) {
      const notice = noticeOf(error);
      if (notice.code !== 'not-json') fail({ ...notice, where: { file, line: number } });
    }
    if (pair) batch.push(pair);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

async function* linesIn(files: readonly string[], fail: (notice: Notice) => void): AsyncGenerator<{ file: string; number: number; text: string }> {
  for (const file of files) {
    const bytes = createReadStream(file);
    const stream = /\.gz$/iu.test(file) ? bytes.on('error', (error) => unzipped?.destroy(error)).pipe(createGunzip()) : bytes;
    const unzipped = stream === bytes ? undefined : stream;
    try {
      for await (const { lines, faults } of linesOf(stream as AsyncIterable<Uint8Array>)) {
        for (const fault of faults) fail({ ...fault, where: { ...fault.where, file } });
        for (const { number, text } of lines) yield { file, number, text };
      }
    } catch (error) {
      throw fileFault(error, 'a file of NDJSON, also packed as .gz');
    } finally {
      bytes.destroy();
    }
  }
}

const usage = (message: string, expected: string): Fault => new Fault({ code: 'usage', message, expected });

function languagesOf(told: string): [string, string] {
  const [first, second, ...more] = told.split(',');
  if (!first || !second || more.length || first === second || ![first, second].every((l) => /^[a-z]{2}$/u.test(l)))
    throw usage(`'${told}' are no two languages for --languages`, 'two codes of two letters, as de,en');
  return [first, second];
}

function countingOf(told = 'both'): Counting {
  const found = COUNTING.find((c) => c === told);
  return (
    found ??
    (() => {
      throw usage(`'${told}' is nothing for --count`, COUNTING.join(', '));
    })()
  );
}

function sizeOf(told: string | undefined): number {
  if (told === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,8}$/u.test(told)) throw usage(`'${told}' is no number for --sample`, 'how many pairs are read, as 200');
  return Number(told);
}

function shownOf(told: string | undefined): ReadonlySet<Compared> {
  if (told === undefined) return new Set();
  const names = told === 'all' ? [...COMPARED] : told.split(',');
  const strange = names.find((name) => !(COMPARED as readonly string[]).includes(name));
  if (strange !== undefined) throw usage(`'${strange}' is nothing for --show`, `all, or some of ${COMPARED.join(', ')}`);
  return new Set(names as Compared[]);
}

function differenceLine({ pair, what, language, value, words, stands }: ShownDifference): string {
  const remark = stands === undefined ? '' : stands ? '  [stands in the other text]' : '  [not in the other text]';
  return `${what.padEnd(11)} ${language} only  ${pair}  ${value}  “${words}”${remark}`;
}

function table({ pairs, counted, compared }: Tally, [first, second]: readonly [string, string]): string[] {
  const column = (n: number | string) => String(n).padStart(9);
  return [
    `${pairs} pairs read, ${counted} of them counted`,
    `${''.padEnd(12)}${column(`${first} has`)}${column(`${second} has`)}${column('both')}${column('share')}`,
    ...COMPARED.map((what) => {
      const { first, second, agreed, share } = compared[what];
      return `${what.padEnd(12)}${column(first)}${column(second)}${column(agreed)}${column(share.toFixed(3))}`;
    }),
  ];
}
