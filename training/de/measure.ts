/**
 * Measures the German language layer on treebanks and prints the figures.
 *
 *   npm run measure:language:de -- [--treebanks ../shared/treebanks] [--misses 40]
 *
 * GSD test is unseen. PUD is part of what the tagger was trained on, so its figures for word classes (and, by way of these, all
 * others) are too good; they tell whether something has broken.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { f1, languageFigures, share } from './languageFigures.ts';

const { values } = parseArgs({ options: { treebanks: { type: 'string', default: '../shared/treebanks' }, misses: { type: 'string', default: '0' }, only: { type: 'string' } } });
if (!existsSync(values.treebanks)) {
  console.error(`no treebanks in '${values.treebanks}': give the folder that holds de_gsd-ud-test.conllu with --treebanks`);
  process.exit(2);
}
const percent = (x: number): string => `${(100 * x).toFixed(2).padStart(6)} %`;
for (const [name, note] of [
  ['de_gsd-ud-test.conllu', 'unseen'],
  ['de_pud-ud-test.conllu', 'training data of the tagger'],
] as const) {
  if (values.only && !name.includes(values.only)) continue;
  let left = Number(values.misses);
  const figures = languageFigures(values.treebanks, name, (sentence, kind, triple) => {
    if (left-- > 0) console.log(`${kind} ${triple}\n    ${sentence.text}`);
  });
  console.log(`${name} (${note})`);
  console.log(`  sentence boundaries  F1 ${percent(f1(figures.sentences))}  of ${figures.sentences.gold}`);
  console.log(`  tokens               F1 ${percent(f1(figures.tokens))}  of ${figures.tokens.gold}`);
  console.log(`  word classes (STTS)     ${percent(share(figures.tags))}  of ${figures.tags.of}`);
  console.log(`  lemmas, content words   ${percent(share(figures.lemmas))}  of ${figures.lemmas.of}`);
  console.log(`  verb-subject-head    F1 ${percent(f1(figures.subjects))}  of ${figures.subjects.gold} (found ${figures.subjects.found})`);
  console.log(`  verb-object-head     F1 ${percent(f1(figures.objects))}  of ${figures.objects.gold} (found ${figures.objects.found})`);
}
