/**
 * Measures the English language layer on the news part of UD English GUM, which training never sees.
 *
 *   npm run measure:language:en -- [--treebanks ../shared/treebanks] [--misses 40]
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { englishFigures, f1, share } from './languageFigures.ts';

const { values } = parseArgs({ options: { treebanks: { type: 'string', default: '../shared/treebanks' }, misses: { type: 'string', default: '0' } } });
if (!existsSync(values.treebanks)) {
  console.error(`no treebanks in '${values.treebanks}': give the folder that holds en_gum-news.conllu with --treebanks`);
  process.exit(2);
}
const percent = (x: number): string => `${(100 * x).toFixed(2).padStart(6)} %`;
let left = Number(values.misses);
const figures = englishFigures(values.treebanks, 'en_gum-news.conllu', (sentence, kind, triple) => {
  if (left-- > 0) console.log(`${kind} ${triple}\n    ${sentence.text}`);
});
console.log('en_gum-news.conllu (unseen)');
console.log(`  sentence boundaries  F1 ${percent(f1(figures.sentences))}  of ${figures.sentences.gold}`);
console.log(`  tags (Penn)             ${percent(share(figures.tags))}  of ${figures.tags.of}`);
console.log(`  lemmas, content words   ${percent(share(figures.lemmas))}  of ${figures.lemmas.of}`);
console.log(`  verb-subject-head    F1 ${percent(f1(figures.subjects))}  of ${figures.subjects.gold} (found ${figures.subjects.found})`);
console.log(`  verb-object-head     F1 ${percent(f1(figures.objects))}  of ${figures.objects.gold} (found ${figures.objects.found})`);
