/** Measures how fast news sentences are coded: coding alone, from clauses already read, and with the whole reading. */
import { code } from '../src/coding/code.ts';
import { analyse } from '../src/language/analyse.ts';
import { statesWhenAsked } from '../src/operations/code.ts';
import { readActs } from '../src/reading/acts/readActs.ts';
import { readScene } from '../src/reading/readScene.ts';
import { emptyRecord, PARTS } from '../src/records/record.ts';

/** Sentences a second of the dictionary coder UniversalPetrarch, as the issue tells them: coding parsed sentences, and with the parsing. */
const PETRARCH = { coding: 230, parsing: 70 };
const ROUNDS = 7;

/**
 * The reading is measured as it is shipped, since what runs sources without building them gives a name to every function within a
 * function each time that it is made.
 */
export async function measureSpeed(sentences: readonly string[]): Promise<string[]> {
  const { codeText } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.ts');
  const whole = fastest(sentences.length, () => {
    for (const text of sentences) codeText({ text, language: 'en' });
  });
  const read = sentences.map((text) => {
    const { scene, findings } = readScene(analyse(text, 'en'), {});
    const record = emptyRecord();
    for (const part of PARTS) (record[part] as unknown[]) = findings[part].map((f) => f.item);
    return { scene, record };
  });
  const alone = fastest(sentences.length, () => {
    for (const { scene, record } of read) code({ record, acts: readActs(scene), language: 'en', states: statesWhenAsked(scene) });
  });
  const line = (what: string, ours: number, theirs: number) => `  ${what}: ${Math.round(ours)} sentences a second, ${(ours / theirs).toFixed(1)} times the ${theirs} of UniversalPetrarch`;
  return ['Speed on one core, the fastest of several rounds', line('coding alone', alone, PETRARCH.coding), line('with the reading', whole, PETRARCH.parsing)];
}

/** Items a second of processor time, so that other work on the machine counts as little as it can. */
function fastest(items: number, work: () => void): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, items / ((user + system) / 1e6));
  }
  return best;
}
