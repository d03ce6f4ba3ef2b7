/** Measures the comparison of names and the name key on the pairs of pairs.json: precision, recall, the mistakes. */

import { bearerKey, formOf, sameBearer } from '../../src/reading/names/sameBearer.ts';
import { partsOf, samePerson } from '../../src/reading/people/names/sameName.ts';
import { type NamePair, namePairs, type Part } from './pairs.ts';

export interface Figures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly NamePair[];
  readonly missed: readonly NamePair[];
}

export type Judge = (a: string, b: string) => boolean | Promise<boolean>;

export const byComparison: Judge = async (a, b) => {
  const [x, y] = await Promise.all([formOf(a), formOf(b)]);
  return x !== undefined && y !== undefined && sameBearer(x, y);
};

export const byKey: Judge = async (a, b) => {
  const [x, y] = await Promise.all([formOf(a), formOf(b)]);
  return x !== undefined && y !== undefined && bearerKey(x) === bearerKey(y);
};

/** Only case, marks and hyphens: what there was before. */
export const byLetters: Judge = (a, b) => partsOf(a).join(' ') === partsOf(b).join(' ');
export const withinText: Judge = (a, b) => samePerson(partsOf(a), partsOf(b));

export async function measure(part: Part, judge: Judge): Promise<Figures> {
  const pairs = namePairs().filter((p) => p.part === part);
  const judged = await Promise.all(pairs.map(async (pair) => ({ pair, said: await judge(pair.a, pair.b) })));
  const hit = judged.filter(({ pair, said }) => said && pair.same).length;
  const wrong = judged.filter(({ pair, said }) => said && !pair.same).map(({ pair }) => pair);
  const missed = judged.filter(({ pair, said }) => !said && pair.same).map(({ pair }) => pair);
  return { pairs: pairs.length, precision: hit / (hit + wrong.length), recall: hit / (hit + missed.length), wrong, missed };
}

const JUDGES: Readonly<Record<string, Judge>> = { 'letters alone': byLetters, 'within a text': withinText, 'name key': byKey, comparison: byComparison };

if (process.argv[1]?.endsWith('measure.ts')) {
  const all = namePairs();
  // The mistakes on the part held back are shown only on demand, so that nobody mends the rules by them.
  const shown = new Set<Part>(process.argv.includes('--held-back') ? ['development', 'held back'] : ['development']);
  const quiet = process.argv.includes('--figures');
  for (const part of ['development', 'held back'] as const) {
    const of = all.filter((p) => p.part === part);
    console.log(`\n${part}: ${of.filter((p) => p.same).length} pairs of one person, ${of.filter((p) => !p.same).length} of two`);
    for (const [name, judge] of Object.entries(JUDGES)) {
      const { precision, recall, wrong, missed } = await measure(part, judge);
      console.log(`  ${name.padEnd(14)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${wrong.length} merged wrongly, ${missed.length} missed)`);
      if (quiet || !shown.has(part) || name === 'letters alone' || name === 'within a text') continue;
      for (const { block, a, b } of wrong) console.log(`    merged  ${block}: ${a} | ${b}`);
      if (name === 'comparison') for (const { block, a, b } of missed) console.log(`    missed  ${block}: ${a} | ${b}`);
      else for (const { block, a, b } of missed) if (await byComparison(a, b)) console.log(`    apart   ${block}: ${a} | ${b}`);
    }
  }
}
