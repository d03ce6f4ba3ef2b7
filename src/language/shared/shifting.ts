/** Turns places on a sentence's desk into token indices of the document. */
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';

/** The clauses with every place moved by `base`, each object once, whoever shares it. */
export function shifted(clauses: Clause[], base: number): Clause[] {
  if (base) {
    const seen = new Set<object>();
    for (const clause of clauses) shiftClause(clause, base, seen);
  }
  return clauses;
}

function shiftClause(clause: Clause, by: number, seen: Set<object>): void {
  if (seen.has(clause)) return;
  seen.add(clause);
  clause.from += by;
  clause.to += by;
  if (clause.opener && !seen.has(clause.opener)) {
    seen.add(clause.opener);
    clause.opener.token += by;
  }
  const p = clause.predicate;
  if (p) {
    p.token += by;
    p.tokens = p.tokens.map((t) => t + by);
    if (p.finite !== undefined) p.finite += by;
  }
  for (const a of clause.arguments) shiftPhrase(a.phrase, by, seen);
  for (const a of clause.adverbs) a.token += by;
  for (const c of clause.complements) {
    if (c.anchor !== undefined) c.anchor += by;
    shiftClause(c.clause, by, seen);
  }
  if (clause.antecedent) shiftPhrase(clause.antecedent, by, seen);
}

function shiftPhrase(phrase: Phrase, by: number, seen: Set<object>): void {
  if (seen.has(phrase)) return;
  seen.add(phrase);
  phrase.from += by;
  phrase.to += by;
  phrase.head += by;
  phrase.coreFrom += by;
  phrase.coreTo += by;
  for (const part of [phrase.preposition, phrase.determiner])
    if (part && !seen.has(part)) {
      seen.add(part);
      part.token += by;
    }
  if (!seen.has(phrase.modifiers)) {
    seen.add(phrase.modifiers);
    phrase.modifiers.forEach((m, i) => {
      phrase.modifiers[i] = m + by;
    });
  }
  if (phrase.name && !seen.has(phrase.name)) {
    seen.add(phrase.name);
    phrase.name.from += by;
    phrase.name.to += by;
  }
  if (phrase.genitive) shiftPhrase(phrase.genitive, by, seen);
  for (const list of [phrase.attributes, phrase.appositions, phrase.conjuncts]) for (const inner of list) shiftPhrase(inner, by, seen);
  for (const clause of phrase.clauses) shiftClause(clause, by, seen);
}
