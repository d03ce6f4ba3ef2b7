/**
 * Reads documents made at random for as long as it is told, and stops at the first reading that is wrong.
 *
 *   npm run fuzz -- --seconds 60 [--seed 7]
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { read } from '../src/index.ts';
import { faultsOf } from './grounded.ts';
import { anyDocument } from './strings.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds);
let runs = 0;
const result = fc.check(
  fc.property(anyDocument, (document) => {
    runs++;
    const reading = read(document);
    const faults = faultsOf(document.text, reading);
    if (faults.length) throw new Error(faults.join('\n'));
    if (JSON.stringify(read(document)) !== JSON.stringify(reading)) throw new Error('read twice, it gave two readings');
  }),
  { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, ...(values.seed !== undefined && { seed: Number(values.seed) }) },
);
if (result.failed && result.counterexample) {
  console.error(JSON.stringify(result.counterexample[0]), `\nseed ${result.seed}\n`, result.errorInstance);
  process.exitCode = 1;
} else console.log(`${runs} documents read, nothing wrong (seed ${result.seed})`);
