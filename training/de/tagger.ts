/**
 * Trains the German tagger on UD German GSD (dev part) and UD German PUD, both CC BY-SA, and writes
 * `src/language/de/data/tagger.json`; or measures it by folds and on texts that training never saw.
 *
 *   npm run train:tagger:de -- --treebanks ../shared/treebanks            (write the model)
 *   npm run train:tagger:de -- --treebanks ../shared/treebanks --measure  (five folds over the training data, and the GSD test part)
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Tag } from '../../src/language/de/morphology/tags.ts';
import { type Ambiguous, ambiguous, slotOf, TABLE_BITS, tagPass, type Weights } from '../../src/language/de/tagging.ts';
import { readTreebank, type TreebankSentence } from '../treebank.ts';
import { sttsOf } from './stts.ts';

const { values } = parseArgs({ options: { treebanks: { type: 'string', default: '../shared/treebanks' }, measure: { type: 'boolean' }, rounds: { type: 'string', default: '12' } } });
const rounds = Number(values.rounds);

interface Example {
  words: Ambiguous[];
  tags: Tag[];
}

const example = (s: TreebankSentence): Example => {
  const words = ambiguous(s.words.map((w) => w.form));
  return { words, tags: s.words.map((w, i) => sttsOf(w, s.words[i - 1], new Set((words[i] as Ambiguous).tags))) };
};

const load = (name: string): Example[] => readTreebank(join(values.treebanks, name), { joinHyphens: true }).map(example);

class Averaged implements Weights {
  readonly now = new Float64Array(1 << TABLE_BITS);
  private readonly total = new Float64Array(1 << TABLE_BITS);
  private readonly since = new Float64Array(1 << TABLE_BITS);
  private time = 0;
  get(slot: number): number {
    return this.now[slot] as number;
  }
  change(slot: number, by: number): void {
    this.total[slot] += (this.now[slot] as number) * (this.time - (this.since[slot] as number));
    this.since[slot] = this.time;
    this.now[slot] += by;
  }
  tick(): void {
    this.time++;
  }
  average(): Float64Array {
    return this.now.map((w, i) => ((this.total[i] as number) + w * (this.time - (this.since[i] as number))) / (this.time || 1));
  }
}

/** A tagger in training: the weights of both passes. */
interface Model {
  first: Weights;
  second: Weights;
}

function trainPass(examples: readonly Example[], firstTags?: readonly (readonly Tag[])[]): Weights {
  const model = new Averaged();
  let seed = 17;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    // Later rounds go on from the tagger's own mistakes, as it will have to in use.
    const trustGold = round < 2 ? 1 : 0.3;
    for (const n of order) {
      const { words, tags } = examples[n] as Example;
      tagPass(words, model, firstTags?.[n], (i, chosen, features) => {
        model.tick();
        const gold = tags[i] as Tag;
        if (!(words[i] as Ambiguous).tags.includes(gold)) return undefined;
        if (chosen !== gold)
          for (const f of features) {
            model.change(slotOf(f, gold), 1);
            model.change(slotOf(f, chosen), -1);
          }
        return random() < trustGold ? gold : undefined;
      });
    }
  }
  const average = model.average();
  return { get: (slot) => average[slot] as number };
}

/** The second pass learns from first passes that had not seen the sentence: ten folds. */
function train(examples: readonly Example[]): Model {
  const folds = 10;
  const firstTags: Tag[][] = [];
  for (let k = 0; k < folds; k++) {
    const first = trainPass(examples.filter((_, i) => i % folds !== k));
    examples.forEach((e, i) => {
      if (i % folds === k) firstTags[i] = tagPass(e.words, first);
    });
  }
  return { first: trainPass(examples), second: trainPass(examples, firstTags) };
}

function measure(model: Model, examples: readonly Example[], name: string): Map<string, number> {
  let right = 0;
  let rightFirst = 0;
  let all = 0;
  const confusions = new Map<string, number>();
  for (const { words, tags } of examples) {
    const first = tagPass(words, model.first);
    const found = tagPass(words, model.second, first);
    found.forEach((t, i) => {
      all++;
      if (first[i] === tags[i]) rightFirst++;
      if (t === tags[i]) right++;
      else {
        const key = `${tags[i]} as ${t}`;
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
    });
  }
  console.log(`${name}: ${((100 * right) / all).toFixed(2)} % of ${all} words (first pass ${((100 * rightFirst) / all).toFixed(2)} %)`);
  return confusions;
}

const training = [...load('de_gsd-ud-dev.conllu'), ...load('de_pud-ud-test.conllu')];
if (values.measure) {
  const folds = 5;
  for (let k = 0; k < folds; k++)
    measure(
      train(training.filter((_, i) => i % folds !== k)),
      training.filter((_, i) => i % folds === k),
      `fold ${k + 1} of ${folds}`,
    );
  const confusions = measure(train(training), load('de_gsd-ud-test.conllu'), 'GSD test');
  for (const [pair, n] of [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(String(n).padStart(5), pair);
} else {
  const model = train(training);
  const out = {
    source: 'trained on UD German GSD (dev part; McDonald et al., CC BY-SA 4.0) and UD German PUD (CC BY-SA 3.0)',
    licence: 'CC BY-SA 4.0',
    first: pack(model.first),
    second: pack(model.second),
  };
  writeFileSync(new URL('../../src/language/de/data/tagger.json', import.meta.url), `${JSON.stringify(out)}\n`);
  console.log(`${((out.first.length + out.second.length) / 1e3).toFixed(0)} kB`);
}

/** Weights as bytes, the largest cut off at four times what a byte would hold evenly: many small weights decide, few large ones. */
function pack(model: Weights): string {
  const table = Array.from({ length: 1 << TABLE_BITS }, (_, slot) => model.get(slot));
  const largest = table.reduce((m, w) => Math.max(m, Math.abs(w)), 0);
  const bytes: number[] = [];
  let last = -1;
  table.forEach((w, slot) => {
    const clipped = Math.max(-127, Math.min(127, Math.round((w / largest) * 127 * 4)));
    if (!clipped) return;
    let gap = slot - last;
    last = slot;
    while (gap >= 128) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap, clipped & 255);
  });
  return Buffer.from(bytes).toString('base64');
}
