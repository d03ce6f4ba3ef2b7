/**
 * The clause: where languages meet. Whatever grammar leads here, reading asks only for predicates, roles and keys.
 */
import type { Span } from '../../base/span.ts';
import type { Agreement } from './agreement.ts';
import type { Token } from './token.ts';

export type ClauseKind =
  /** A sentence by itself, or one of several side by side. */
  | 'main'
  /** Introduced by a conjunction or not, it fills a place of the governing verb or noun: "dass ...", "ob ...", "er sei ...". */
  | 'content'
  | 'question'
  | 'relative'
  /** Introduced by a conjunction that tells a circumstance: "weil", "nachdem", "um ... zu", "wie er sagte". */
  | 'adverbial'
  | 'infinitive'
  | 'participial'
  /** No verb: a heading, an exclamation, an apposition that stands alone. */
  | 'fragment';

export type Voice = 'active' | 'passive' | 'stative';
export type Tense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'future' | 'none';
/** `reported` is the subjunctive of indirect speech (Konjunktiv I), `conditional` the unreal one (Konjunktiv II, would). */
export type Mood = 'indicative' | 'reported' | 'conditional' | 'imperative' | 'none';

export interface Predicate {
  /** Key of the main verb with what split off ("hervorheben"). */
  key: string;
  /** The main verb's token; of "hat ... hervorgehoben" the participle. */
  token: number;
  /** All tokens: auxiliaries, modal, main verb, particle. */
  tokens: number[];
  finite?: number;
  voice: Voice;
  tense: Tense;
  mood: Mood;
  /** Key of a modal verb over the main verb ("wollen", "sollen"), or of "sein"/"haben" with zu. */
  modal?: string;
  negated: boolean;
  /** Number of the finite verb, where its form tells. */
  number?: 'singular' | 'plural';
}

export type Role = 'subject' | 'object' | 'indirect' | 'genitive' | 'predicative' | 'reflexive' | 'prepositional' | 'adverbial';

export interface Argument {
  role: Role;
  phrase: Phrase;
  /** Taken over from a neighbouring clause: "A traf B und [A] führte Gespräche". */
  understood?: boolean;
}

export type Relation = 'content' | 'question' | 'infinitive' | 'relative' | 'adverbial' | 'participial' | 'quotation' | 'coordinate' | 'fragment';

export interface Complement {
  relation: Relation;
  clause: Clause;
  /** What the clause belongs to, where this is not the verb: a noun ("Hoffnung"), or a stand-in ("davon", "darauf", "es"). */
  anchor?: number;
}

export interface Clause {
  kind: ClauseKind;
  /** First token and the one after the last, nested clauses included. */
  from: number;
  to: number;
  /** Key and token of what opens it: "dass", "weil", "um", a relative pronoun. */
  opener?: { key: string; token: number };
  predicate?: Predicate;
  arguments: Argument[];
  /** Keys and tokens of adverbs at clause level. */
  adverbs: { key: string; token: number }[];
  complements: Complement[];
  parent?: Clause;
  /** The noun phrase that a relative clause tells more of. */
  antecedent?: Phrase;
}

export type PhraseKind = 'noun' | 'pronoun' | 'adjective' | 'adverb';

/** A head with all that belongs to it. It stands here, since phrases hold clauses and clauses phrases. */
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

/** A direct quotation with its sentences analysed by themselves. */
export interface QuotedText extends Span {
  /** With the marks. */
  from: number;
  to: number;
  clauses: Clause[];
}

/** A sentence with all its clauses; main clauses first-level, the others below them. */
export interface AnalysedSentence extends Span {
  readonly from: number;
  readonly to: number;
  /** Stands in a heading: a line by itself without a closing mark. */
  readonly heading: boolean;
  /** Number of the block (paragraph) it stands in. */
  readonly block: number;
  readonly clauses: readonly Clause[];
  readonly quotations: readonly QuotedText[];
}

/** A document as a language hands it over: tokens, sentences, clauses. */
export interface AnalysedText {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly AnalysedSentence[];
}

/** The clause and all below it: complements, relative clauses in its phrases, content clauses of its nouns. */
export function clausesWithin(clause: Clause): Clause[] {
  const out: Clause[] = [];
  gatherClauses(clause, out);
  return out;
}

function gatherClauses(clause: Clause, out: Clause[]): void {
  out.push(clause);
  for (const { clause: inner } of clause.complements) gatherClauses(inner, out);
}

export const argumentOf = (clause: Clause, role: Role): Phrase | undefined => clause.arguments.find((a) => a.role === role)?.phrase;

/** Tokens of a clause that are its own: not those of clauses inside it. */
export function* ownTokens(clause: Clause): Generator<number> {
  const inner = clause.complements.map((c) => c.clause).filter((c) => c.to - c.from < clause.to - clause.from);
  for (let t = clause.from; t < clause.to; t++) if (!inner.some((c) => t >= c.from && t < c.to)) yield t;
}
