/** A process of its own for one measurement: reads NDJSON from standard input with one reader on one core, prints seconds and memory. */
import { createInterface } from 'node:readline';
import type { BenchDocument } from './documents.ts';

type Reader = (document: BenchDocument) => unknown;

const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  readout: async () => {
    const { read } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.ts');
    return (document) => read(document);
  },
  /** Tokens, tags and sentences of English: what a reader needs before it begins to read. */
  wink: async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'pos']);
    const { its } = nlp;
    return ({ text }) => {
      const document = nlp.readDoc(text);
      return [document.sentences().length(), document.tokens().out(its.pos)];
    };
  },
};

const load = READERS[process.argv[2] ?? ''];
if (!load) throw new RangeError(`no reader '${process.argv[2]}'; there are ${Object.keys(READERS).join(', ')}`);
const documents: BenchDocument[] = [];
for await (const line of createInterface({ input: process.stdin })) if (line) documents.push(JSON.parse(line) as BenchDocument);
const read = await load();
for (const document of documents.slice(0, 20)) read(document);
const start = process.hrtime.bigint();
let longest = 0;
for (const document of documents) {
  const begin = process.hrtime.bigint();
  read(document);
  longest = Math.max(longest, Number(process.hrtime.bigint() - begin));
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({ seconds, longestMs: longest / 1e6, peakMB: process.resourceUsage().maxRSS / 1024 }));
