/** The treaty, agreement or summit that an undertaking is said to rest on: "gemäss dem Geist des Vertrags", "auf der Grundlage der Erklärung". */
import type { Span } from '../../base/span.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { clausesWithin } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { spanOf, wordsOf } from '../scene.ts';
import { type CommitmentWords, commitmentWords, isBasisNoun } from './words.ts';

export interface Basis {
  readonly name: string;
  readonly span: Span;
}

export function basisOf(scene: Scene, clauses: readonly Clause[]): Basis | undefined {
  const words = commitmentWords(scene.language);
  for (const clause of clauses)
    for (const inner of clausesWithin(clause))
      for (const { phrase, role, understood } of inner.arguments) {
        if (understood || role === 'subject') continue;
        for (const p of phrasesWithin(phrase)) {
          const named = namedBy(scene, words, p);
          if (named) return { name: wordsOf(scene, withoutDeterminer(named), named.to), span: spanOf(scene, withoutDeterminer(named), named.to) };
        }
      }
  return undefined;
}

/** "gemäss dem Vertrag": the phrase; "auf der Grundlage des Vertrags", "im Einklang mit dem Vertrag": what hangs on the noun. */
function namedBy(scene: Scene, words: CommitmentWords, phrase: Phrase): Phrase | undefined {
  const key = scene.text.tokens[phrase.head]?.key;
  if (!phrase.preposition || key === undefined) return undefined;
  if (words.basis.prepositions.has(phrase.preposition.key)) return isBasisNoun(words, key) ? phrase : undefined;
  if (!words.basis.links.has(key)) return undefined;
  const named = phrase.genitive ?? phrase.attributes[0];
  return named && isBasisNoun(words, scene.text.tokens[named.head]?.key ?? '') ? named : undefined;
}

const withoutDeterminer = (phrase: Phrase): number => (phrase.determiner && phrase.determiner.token === phrase.coreFrom ? phrase.coreFrom + 1 : phrase.coreFrom);
