/**
 * How fast the reader is: characters a second on one core and on all, memory, the ratio to an English tagger on the same
 * machine in the same run, and how long the command takes to start.
 *
 *   npm run bench -- [--documents 1000 | --all] [--json]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BenchDocument, characters, loadCorpus } from './documents.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' }, all: { type: 'boolean' }, json: { type: 'boolean' } } });
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const COMMAND = path('../dist/readout.js');
const TSX = ['--import', 'tsx'];

interface Ran {
  readonly out: string;
  readonly seconds: number;
  readonly firstOutputMs: number;
  readonly peakMB: number | undefined;
}

async function run(args: readonly string[], documents: readonly BenchDocument[] = []): Promise<Ran> {
  const start = process.hrtime.bigint();
  const since = () => Number(process.hrtime.bigint() - start) / 1e6;
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let firstOutputMs = 0;
  let peakMB: number | undefined;
  const watch = setInterval(() => {
    peakMB = peakOf(child.pid) ?? peakMB;
  }, 100);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    firstOutputMs ||= since();
    if (out.length < 100_000) out += chunk;
  });
  child.stdin.on('error', () => undefined);
  for (const document of documents) if (!child.stdin.write(`${JSON.stringify(document)}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [status] = await once(child, 'close');
  clearInterval(watch);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with exit status ${status}`);
  return { out, seconds: since() / 1000, firstOutputMs, peakMB };
}

/** The most memory that a process has held, where the system tells it. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    return Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

async function oneCore(reader: string, documents: readonly BenchDocument[]) {
  const { seconds, longestMs, peakMB } = JSON.parse((await run([...TSX, path('./child.ts'), reader], documents)).out) as { seconds: number; longestMs: number; peakMB: number };
  return { charactersPerSecond: characters(documents) / seconds, seconds, longestMs, peakMB };
}

async function startTime(args: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) times.push((await run([COMMAND, ...args])).firstOutputMs);
  return times.sort((a, b) => a - b)[3] as number;
}

const corpus = await loadCorpus(values.all ? Number.POSITIVE_INFINITY : Number(values.documents));
const { german, english } = corpus;
const sample = path('../samples/audienz.txt');
const one = await oneCore('readout', german);
const all = await run([COMMAND, 'read', '--ndjson'], german);
const wink = english.length ? await oneCore('wink', english) : undefined;
const result = {
  machine: { processor: cpus()[0]?.model, cores: availableParallelism(), node: process.version },
  corpus: { name: corpus.name, documents: german.length, characters: characters(german), englishDocuments: english.length, englishCharacters: characters(english) },
  oneCore: one,
  allCores: { charactersPerSecond: characters(german) / all.seconds, seconds: all.seconds, peakMB: all.peakMB },
  wink,
  ratioToWink: wink && one.charactersPerSecond / wink.charactersPerSecond,
  start: { versionMs: await startTime(['--version']), firstOutputMs: await startTime(['read', sample]) },
};

if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  const number = (n: number | undefined, digits = 0) => (n === undefined ? '–' : n.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })).padStart(12);
  console.log(
    [
      `${result.machine.cores} × ${result.machine.processor}, Node ${result.machine.node}`,
      `${result.corpus.name}: ${german.length} German documents, ${number(result.corpus.characters).trim()} characters`,
      '',
      `characters a second, one core   ${number(one.charactersPerSecond)}`,
      `characters a second, all cores  ${number(result.allCores.charactersPerSecond)}`,
      `longest document, ms            ${number(one.longestMs)}`,
      `peak memory, one core, MB       ${number(one.peakMB)}`,
      `peak memory, all cores, MB      ${number(all.peakMB)}`,
      `wink-nlp English, one core      ${number(wink?.charactersPerSecond)}`,
      `ratio to wink-nlp               ${number(result.ratioToWink, 2)}`,
      `start to version, ms            ${number(result.start.versionMs)}`,
      `start to first output, ms       ${number(result.start.firstOutputMs)}`,
    ].join('\n'),
  );
}
