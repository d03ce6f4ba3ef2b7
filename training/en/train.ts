/**
 * Trains the English tagger and parser on UD English GUM without its news part, and writes `src/language/en/data/tagger.json`
 * and `parser.json`; or measures them on the news part, which training never sees.
 *
 *   npm run train:models:en -- [--treebanks ../shared/treebanks] [--measure]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TAGS } from '../../src/language/en/tagging/tagging.ts';
import { readGum } from './gum.ts';
import { parseCase, parserFigures, trainParser, unpackParser } from './parser.ts';
import { madeUpReadouts } from './readouts.ts';
import { tagCase, tagsBy, trainTagger, unpackTagger } from './tagger.ts';

const { values } = parseArgs({
  options: { treebanks: { type: 'string', default: '../shared/treebanks' }, measure: { type: 'boolean' }, rounds: { type: 'string', default: '8' }, readouts: { type: 'string', default: '6000' } },
});
const rounds = Number(values.rounds);
const FOLDS = 5;
const load = (part: string) => readGum(join(values.treebanks, `en_gum-${part}.conllu`));

const sentences = [...['bio', 'court', 'interview', 'speech', 'voyage'].flatMap(load), ...madeUpReadouts(Number(values.readouts))];
const cases = sentences.map(tagCase);
const names = (numbers: Uint8Array): string[] => [...numbers].map((n) => TAGS[n] as string);
const tagger = trainTagger(cases, rounds);

// The parser learns from tags that are as wrong as they will be in use: of taggers that had not seen the sentence.
const tags: Uint8Array[] = [];
for (let k = 0; k < FOLDS; k++) {
  const blind = unpackTagger(
    trainTagger(
      cases.filter((_, i) => i % FOLDS !== k),
      rounds,
      3,
    ),
  );
  cases.forEach((c, i) => {
    if (i % FOLDS === k) tags[i] = tagsBy(blind, c.shapes);
  });
}
const parser = trainParser(
  sentences.map((s, i) => parseCase(s, names(tags[i] as Uint8Array))),
  rounds,
);

if (values.measure) {
  const unseen = load('news');
  const asShipped = unpackTagger(tagger);
  let right = 0;
  let all = 0;
  const parses = unseen.map((s) => {
    const c = tagCase(s);
    const found = tagsBy(asShipped, c.shapes);
    found.forEach((t, i) => {
      all++;
      if (t === c.gold[i]) right++;
    });
    return parseCase(s, names(found));
  });
  const { heads, labelled } = parserFigures(parses, unpackParser(parser));
  console.log(`news, unseen: tags ${((100 * right) / all).toFixed(2)} %, heads ${(100 * heads).toFixed(2)} %, heads and labels ${(100 * labelled).toFixed(2)} %`);
}
const about = { source: 'trained on UD English GUM, genres bio, court, interview, speech and voyage (A. Zeldes and others; annotations CC BY 4.0, texts CC BY and CC BY-SA)', licence: 'CC BY-SA 4.0' };
const write = (name: string, model: object) => {
  const json = `${JSON.stringify({ ...about, ...model })}\n`;
  writeFileSync(new URL(`../../src/language/en/data/${name}.json`, import.meta.url), json);
  console.log(`${name}: ${(json.length / 1e3).toFixed(0)} kB`);
};
write('tagger', { first: tagger[0], second: tagger[1] });
write('parser', parser);
