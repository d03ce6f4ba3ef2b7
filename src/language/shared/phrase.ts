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
  for (const list of [phrase.conjuncts, phrase.genitive ? [phrase.genitive] : [], phrase.attributes, phrase.appositions]) for (const inner of list) yield* phrasesWithin(inner);
}
