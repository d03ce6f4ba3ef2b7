/** Trains the two passes of the English tagger. */
import { type Linear, type PackedLinear, unpackLinear } from '../../src/language/en/linear.ts';
import { type Shape, shapesOf, TAGGER_BITS, TAGS, tagPass } from '../../src/language/en/tagging/tagging.ts';
import type { GumSentence } from './gum.ts';
import { Learner, packLinear, randomNumbers, shuffle } from './learner.ts';

export interface TagCase {
  shapes: Shape[];
  gold: Uint8Array;
}

const TAG_NUMBER = new Map(TAGS.map((t, i) => [t, i]));

export const tagCase = ({ words }: GumSentence): TagCase => {
  const shapes = shapesOf(words.map((w) => w.form));
  return { shapes, gold: Uint8Array.from(words, (w) => TAG_NUMBER.get(w.tag) ?? (TAG_NUMBER.get('FW') as number)) };
};

function trainPass(cases: readonly TagCase[], rounds: number, firstTags?: readonly Uint8Array[]): Linear {
  const learner = new Learner(TAGS.length, TAGGER_BITS);
  const random = randomNumbers(17);
  const order = cases.map((_, i) => i);
  cases.forEach(({ shapes, gold }, n) => {
    tagPass(shapes, learner, firstTags?.[n], (i, _, features, count) => {
      learner.meet(features, count);
      return gold[i] as number;
    });
  });
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    // Later rounds go on from the tagger's own mistakes, as it will have to in use.
    const trustGold = round < 2 ? 1 : 0.3;
    for (const n of order) {
      const { shapes, gold } = cases[n] as TagCase;
      tagPass(shapes, learner, firstTags?.[n], (i, chosen, features, count) => {
        learner.tick();
        const right = gold[i] as number;
        if (chosen !== right) learner.learn(features, count, right, chosen);
        return random() < trustGold ? right : chosen;
      });
    }
  }
  return learner.averaged();
}

/** The two passes as a model file has them. The second learns from first passes that had not seen the sentence. */
export function trainTagger(cases: readonly TagCase[], rounds: number, folds = 5): [PackedLinear, PackedLinear] {
  const firstTags: Uint8Array[] = [];
  for (let k = 0; k < folds; k++) {
    const first = trainPass(
      cases.filter((_, i) => i % folds !== k),
      rounds,
    );
    cases.forEach((c, i) => {
      if (i % folds === k) firstTags[i] = tagPass(c.shapes, first);
    });
  }
  return [packLinear(trainPass(cases, rounds)), packLinear(trainPass(cases, rounds, firstTags))];
}

/** What is measured and what the parser learns from is the model as it is shipped. */
export const unpackTagger = ([first, second]: readonly [PackedLinear, PackedLinear]): [Linear, Linear] => [unpackLinear(first), unpackLinear(second)];

export const tagsBy = ([first, second]: [Linear, Linear], shapes: readonly Shape[]): Uint8Array => tagPass(shapes, second, tagPass(shapes, first));
