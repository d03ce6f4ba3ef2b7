/** Tells whether a clause reports something as done: not denied, not wished, not planned, not asked. */
import type { Clause } from '../../language/shared/clause.ts';
import type { StatementWords } from './words.ts';

/** `relayed`: a content clause that a paper or an agency hands on counts like a sentence of its own. */
export function isReportedFact(words: StatementWords, clause: Clause, denialAllowed = false, relayed = false): boolean {
  const p = clause.predicate;
  if (!p) return false;
  if (p.negated && !denialAllowed) return false;
  if (p.mood === 'conditional' || p.mood === 'imperative' || p.tense === 'future') return false;
  if (p.modal !== undefined && words.unreal.has(p.modal)) return false;
  // "Sie konnten feststellen, dass ..." tells that they did; "sie können feststellen" does not.
  if (p.modal !== undefined && words.reconsidered.has(p.modal) && p.tense === 'present') return false;
  switch (clause.kind) {
    case 'main':
    case 'relative':
      return true;
    case 'adverbial':
      return clause.opener === undefined || !words.hypothetical.has(clause.opener.key) || isOccasion(words, clause);
    case 'infinitive':
      return isOccasion(words, clause);
    // "outlined the policy, stressing its success": told beside what is told.
    case 'participial':
      return p.voice === 'active' && clause.parent !== undefined && isReportedFact(words, clause.parent) && (clause.opener === undefined || words.besides.has(clause.opener.key));
    case 'content':
      return relayed;
    default:
      return false;
  }
}

/** "nutzte das Treffen, um ... zu erläutern": the purpose was reached. */
function isOccasion(words: StatementWords, clause: Clause): boolean {
  const governor = clause.parent?.predicate;
  if (!clause.parent || !governor || !isReportedFact(words, clause.parent)) return false;
  // "to underline the alliance and | stress its value"
  if (clause.parent.kind === 'infinitive' && clause.kind === 'infinitive') return words.conversing.has(clause.parent.parent?.predicate?.key ?? '');
  if (clause.predicate?.mood === 'none' && words.occasions.has(governor.key)) return true;
  // "spoke with Minister A to underline the alliance": what one said is why one called.
  return clause.parent.kind === 'main' && governor.voice === 'active' && governor.tense === 'past' && words.conversing.has(governor.key) && governor.modal === undefined;
}
