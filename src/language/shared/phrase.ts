/** A noun, pronoun, adjective or adverb with all that belongs to it; with its preposition where it has one. */
import type { Phrase } from './clause.ts';

export type { Phrase, PhraseKind } from './clause.ts';

/** The members of a coordination, or the phrase itself. */
export function membersOf(phrase: Phrase): readonly Phrase[] {
  return phrase.conjuncts.length ? phrase.conjuncts : [phrase];
}

/** The phrase and everything inside it, outermost first. */
export function phrasesWithin(phrase: Phrase): Phrase[] {
  const out: Phrase[] = [];
  gatherPhrases(phrase, out);
  return out;
}

function gatherPhrases(phrase: Phrase, out: Phrase[]): void {
  out.push(phrase);
  for (const inner of phrase.conjuncts) gatherPhrases(inner, out);
  if (phrase.genitive) gatherPhrases(phrase.genitive, out);
  for (const inner of phrase.attributes) gatherPhrases(inner, out);
  for (const inner of phrase.appositions) gatherPhrases(inner, out);
}
