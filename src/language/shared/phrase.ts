/** A noun, pronoun, adjective or adverb with all that belongs to it; with its preposition where it has one. */
import type { Agreement } from './agreement.ts';
import type { Clause } from './clause.ts';

export type PhraseKind = 'noun' | 'pronoun' | 'adjective' | 'adverb';

export interface Phrase {
  kind: PhraseKind;
  /** First token and the one after the last, with everything that is attached (token indices of the document). */
  from: number;
  to: number;
  /** The token that decides: the noun, the first word of a name, the adjective. */
  head: number;
  /** The same stretch without its preposition and without what follows the head and its name. */
  coreFrom: number;
  coreTo: number;
  /** Key of the preposition ("in" for "im") and its token; comparing "als", "wie", "as" count as prepositions. */
  preposition?: { key: string; token: number };
  /** Key of the determiner and its token, where there is one. */
  determiner?: { key: string; token: number };
  agreement: Agreement;
  /** Tokens of attributive adjectives and numerals before the head. */
  modifiers: number[];
  /** First and end token of the proper name in the core ("Sergei Lawrow" in "Außenminister Sergei Lawrow"). */
  name?: { from: number; to: number };
  /** Attribute in the genitive, before ("Zyperns") or after the head ("der Schweiz"). */
  genitive?: Phrase;
  /** Phrases with a preposition that belong to the noun. */
  attributes: Phrase[];
  /** Phrases beside it for the same thing: ", Außenminister der Russischen Föderation,". */
  appositions: Phrase[];
  /** Members of a coordination, this phrase being the whole; empty where it is none. */
  conjuncts: Phrase[];
  /** Relative clauses, and clauses that give a noun's content ("die Hoffnung, dass ..."). */
  clauses: Clause[];
}

/** The members of a coordination, or the phrase itself. */
export function membersOf(phrase: Phrase): readonly Phrase[] {
  return phrase.conjuncts.length ? phrase.conjuncts : [phrase];
}

/** The phrase and everything inside it, outermost first. */
export function* phrasesWithin(phrase: Phrase): Generator<Phrase> {
  yield phrase;
  for (const list of [phrase.conjuncts, phrase.genitive ? [phrase.genitive] : [], phrase.attributes, phrase.appositions]) for (const inner of list) yield* phrasesWithin(inner);
}
