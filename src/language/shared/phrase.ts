/** A noun, pronoun, adjective or adverb with all that belongs to it; with its preposition where it has one. */
import type { Phrase } from './clause.ts';

export type { Phrase, PhraseKind } from './clause.ts';

/** The members of a coordination, or the phrase itself. */
export function membersOf(phrase: Phrase): readonly Phrase[] {
  return phrase.conjuncts.length ? phrase.conjuncts : [phrase];
}

/** The phrase and everything inside it, outermost first. */
export function* phrasesWithin(phrase: Phrase): Generator<Phrase> {
  yield phrase;
  for (const inner of phrase.conjuncts) yield* phrasesWithin(inner);
  if (phrase.genitive) yield* phrasesWithin(phrase.genitive);
  for (const inner of phrase.attributes) yield* phrasesWithin(inner);
  for (const inner of phrase.appositions) yield* phrasesWithin(inner);
}
