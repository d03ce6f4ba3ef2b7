/** `readout verdict`: what a person decides on a reading. */
import { Fault } from '../../../base/fault.ts';
import { acceptOrReject, addAgain, addItem, correct, type Given } from '../../../operations/archive/verdicts/give.ts';
import { withdraw } from '../../../operations/archive/verdicts/log.ts';
import { countOf, documentNumber } from '../archive/numbers.ts';
import { type WhoOptions, whoOf } from '../archive/who.ts';
import { type ArchiveOptions, withArchive } from '../archive/withArchive.ts';
import { toldOf } from '../layout/layOut.ts';
import { pageOf, wrapped } from '../layout/page.ts';
import { print } from '../output.ts';

export interface VerdictCommandOptions extends ArchiveOptions, WhoOptions {
  readonly words?: readonly string[];
  readonly at?: string;
  readonly item?: string;
  readonly again?: string;
  readonly json?: boolean;
}

const KINDS = ['accept', 'reject', 'correct', 'add', 'withdraw'] as const;

/** @returns the exit status. */
export async function verdictCommand(told: string, args: readonly string[], options: VerdictCommandOptions): Promise<number> {
  const kind = KINDS.find((k) => k === told);
  if (!kind) throw new Fault({ code: 'usage', message: `'${told}' is no verdict`, expected: `one of: ${KINDS.join(', ')}`, next: 'readout verdict --help' });
  const who = whoOf(options);
  if (kind === 'withdraw') {
    const numbers = needed(args, 1, 'the numbers of verdicts').map((number) => countOf('withdraw', number));
    const withdrawn = await withArchive(options, async (archive) => {
      const results = [];
      for (const number of numbers) results.push({ withdraws: number, ...(await withdraw(archive, number, who)) });
      return results;
    });
    await print(options.json ? `${JSON.stringify(withdrawn, null, 2)}\n` : withdrawn.map((w) => `verdict ${w.withdraws} on #${w.document} withdrawn by ${who.by} (verdict ${w.verdict})\n`).join(''));
    return 0;
  }
  const [document = '', ...rest] = needed(args, kind === 'add' && options.again !== undefined ? 1 : 2, EXPECTED[kind]);
  const id = numberOf(document);
  const given = await withArchive(options, (archive) => {
    if (kind === 'accept' || kind === 'reject') return acceptOrReject(archive, kind, id, rest, who);
    if (options.again !== undefined) return addAgain(archive, id, countOf('again', options.again), who);
    const [item = '', ...fields] = rest;
    const toldFields = { fields: fields.map(fieldOf), words: options.words ?? [], ...(options.at !== undefined && { at: offsetOf(options.at) }) };
    return kind === 'correct' ? correct(archive, id, item, toldFields, who) : addItem(archive, id, item, { ...toldFields, ...(options.item !== undefined && { item: options.item }) }, who);
  });
  const page = pageOf(process.stdout, process.env);
  await print(options.json ? `${JSON.stringify(given, null, 2)}\n` : `${given.flatMap((one) => wrapped(page, lineOf(one, who.by), 0, undefined, 2)).join('\n')}\n`);
  return 0;
}

const EXPECTED = {
  accept: 'a document and its items: readout verdict accept 4 s3',
  reject: 'a document and its items: readout verdict reject 4 s3',
  correct: 'a document, an item and its fields: readout verdict correct 4 s3 act=commissive',
  add: 'a document, a part and its fields: readout verdict add 4 topics content="die Lage"',
} as const;

export const DONE: Readonly<Record<Given['kind'], string>> = { accept: 'accepted', reject: 'rejected', correct: 'corrected', add: 'added' };

function lineOf({ verdict, kind, document, on, part, item }: Given, by: string): string {
  const { headline, details } = toldOf(part, item);
  const words = details.find(([label]) => label === '')?.[1];
  return `#${document} ${on} ${DONE[kind]} by ${by} (verdict ${verdict}): ${headline}${words ? ` ${words}` : ''}`;
}

function needed(args: readonly string[], least: number, expected: string): readonly string[] {
  if (args.length >= least) return args;
  throw new Fault({ code: 'usage', message: 'something is missing', expected, next: 'readout verdict --help' });
}

/** Verdicts are on the newest edition. */
function numberOf(told: string): number {
  const { id, edition } = documentNumber(told);
  if (edition === undefined) return id;
  throw new Fault({ code: 'usage', message: `'${told}' is one edition of a document`, expected: `the number of the document: ${id}; a verdict holds for all its editions` });
}

function fieldOf(told: string): [string, string] {
  const m = /^([a-z]+)=(.*)$/su.exec(told);
  if (m) return [m[1] as string, (m[2] as string).trim()];
  throw new Fault({ code: 'usage', message: `'${told}' is no field`, expected: 'FIELD=VALUE, as place=Wien; place= takes the field away' });
}

function offsetOf(told: string): number {
  if (/^\d{1,9}$/u.test(told)) return Number(told);
  throw new Fault({ code: 'usage', message: `'${told}' is no place in a text`, expected: 'an offset in UTF-16 code units, from 0' });
}
