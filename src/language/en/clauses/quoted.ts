/** Gives the quotations of a sentence to the verbs that govern them. */
import { type Clause, clausesWithin } from '../../shared/clause.ts';
import { SPEECH_VERBS } from '../lexicon/wordGroups.ts';

/** `"...", said the minister`: the quotation is a complement of the nearest verb of speech, else of the clause beside it. */
export function takeQuotations(clauses: Clause[], quoted: readonly { from: number; to: number }[]): Clause[] {
  for (const { from, to } of quoted) {
    const all = clauses.flatMap((c) => clausesWithin(c));
    let best: Clause | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const clause of all) {
      const at = clause.predicate?.token ?? clause.from;
      const speaks = clause.predicate !== undefined && SPEECH_VERBS.has(clause.predicate.key);
      const distance = (at < from ? from - at : at - to + 1) + (speaks ? 0 : 60);
      if (distance < least) {
        least = distance;
        best = clause;
      }
    }
    const quotation: Clause = { kind: 'content', from, to, arguments: [], adverbs: [], complements: [] };
    if (!best) clauses.push({ kind: 'fragment', from, to, arguments: [], adverbs: [], complements: [{ relation: 'quotation', clause: quotation }] });
    else {
      quotation.parent = best;
      best.complements.push({ relation: 'quotation', clause: quotation });
      for (let c: Clause | undefined = best; c; c = c.parent) {
        c.from = Math.min(c.from, from);
        c.to = Math.max(c.to, to);
      }
    }
  }
  return clauses;
}
