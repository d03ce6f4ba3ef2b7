/** The German language layer on treebanks: no figure may fall below what it has reached, less a little. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { f1, type LanguageFigures, languageFigures, share } from '../training/de/languageFigures.ts';
import { ROOT } from './command.ts';

const FOLDER = join(ROOT, '..', 'shared', 'treebanks');

/** In per cent. GSD test is unseen; PUD is training data of the tagger and tells only whether something broke. */
const FLOORS: Readonly<Record<string, Readonly<Record<keyof LanguageFigures, number>>>> = {
  'de_gsd-ud-test.conllu': { sentences: 96, tokens: 96, tags: 93.6, lemmas: 94.4, subjects: 80.2, objects: 71.3 },
  'de_pud-ud-test.conllu': { sentences: 99, tokens: 99.2, tags: 98, lemmas: 93.8, subjects: 91.8, objects: 83.8 },
};

const MEASURES: Readonly<Record<keyof LanguageFigures, (figures: LanguageFigures) => number>> = {
  sentences: (f) => f1(f.sentences),
  tokens: (f) => f1(f.tokens),
  tags: (f) => share(f.tags),
  lemmas: (f) => share(f.lemmas),
  subjects: (f) => f1(f.subjects),
  objects: (f) => f1(f.objects),
};

for (const [name, floors] of Object.entries(FLOORS)) {
  const file = join(FOLDER, name);
  const there = existsSync(file);
  describe.skipIf(!there)(there ? name : `${name}: skipped, there is no treebank in ../shared/treebanks`, () => {
    let figures: LanguageFigures | undefined;
    it.each(Object.keys(floors) as (keyof LanguageFigures)[])('%s', (measure) => {
      figures ??= languageFigures(FOLDER, name);
      const reached = 100 * MEASURES[measure](figures);
      expect(reached, `${measure} on ${name}: ${reached.toFixed(2)}, floor ${floors[measure]}`).toBeGreaterThanOrEqual(floors[measure]);
    });
  });
}
