/** Who does it and to whom it is done, active and passive alike. */
import type { Argument, Clause, Predicate } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Deed } from '../../records/act.ts';
import { namesOf, type Sight } from './draft.ts';

export interface ClauseParties {
  /** Who does it: the subject, of a passive the agent. */
  readonly agents: readonly Phrase[];
  /** To whom it is done: the object, of a passive the subject. */
  readonly patients: readonly Phrase[];
  /** All other arguments that may be parties. */
  readonly others: readonly Phrase[];
}

export function clauseParties(sight: Sight, clause: Clause, predicate: Predicate): ClauseParties {
  const passive = predicate.voice !== 'active' && !isPlainPast(sight, clause, predicate);
  const isAgent = (a: Argument) => passive && a.role === 'prepositional' && sight.words.agentPrepositions.has(a.phrase.preposition?.key ?? '');
  const of = (pick: (a: Argument) => boolean) => clause.arguments.filter(pick).map((a) => standsFor(clause, a.phrase));
  return {
    agents: of((a) => (passive ? isAgent(a) : a.role === 'subject')),
    patients: of((a) => (passive ? a.role === 'subject' : a.role === 'object')),
    others: of(
      (a) => !isAgent(a) && !tellsWhen(sight, a.phrase) && (OTHERS.has(a.role) || (passive && a.role === 'object') || (a.role === 'adverbial' && a.phrase.kind === 'noun' && !a.phrase.preposition)),
    ),
  };
}

/**
 * A participle without auxiliary in a sentence of its own is a past tense in truth where it has an object ("called off its
 * strike"), governs an infinitive ("threatened to leave"), or is of a verb without passive ("rioted").
 */
function isPlainPast({ tokens, words }: Sight, clause: Clause, predicate: Predicate): boolean {
  const alone = clause.kind === 'main' || (clause.kind === 'participial' && clause.parent !== undefined && clause.parent.predicate === undefined);
  if (!alone || predicate.tokens.some((t) => tokens[t]?.wordClass === 'auxiliary')) return false;
  if (!clause.arguments.some((a) => a.role === 'subject' && (!a.understood || clause.kind === 'participial'))) return false;
  const deed = words.verbs.get(predicate.key)?.deed;
  return clause.arguments.some((a) => a.role === 'object') || clause.complements.some((c) => c.relation === 'infinitive') || (deed !== undefined && WITHOUT_PASSIVE.has(deed));
}

const WITHOUT_PASSIVE: ReadonlySet<Deed> = new Set(['riot', 'protest', 'strike', 'resign', 'yield', 'negotiate', 'apologise', 'collaborate']);

const OTHERS: ReadonlySet<Argument['role']> = new Set(['prepositional', 'indirect', 'genitive', 'predicative']);

/** A relative pronoun stands for the noun that its clause tells more of. */
const standsFor = (clause: Clause, phrase: Phrase): Phrase => (clause.kind === 'relative' && clause.antecedent && phrase.kind === 'pronoun' && !phrase.preposition ? clause.antecedent : phrase);

const tellsWhen = (sight: Sight, phrase: Phrase): boolean => namesOf(sight, phrase).some((n) => sight.words.times.has(n));
