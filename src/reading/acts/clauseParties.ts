/** Who does it and to whom it is done, active and passive alike. */
import type { Argument, Clause, Predicate } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Deed } from '../../records/act.ts';
import { namesOf, type Sight } from './draft.ts';
import { leftOverObject } from './leftOver.ts';

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
  const objects = clause.arguments.some((a) => a.role === 'object' || a.role === 'predicative' || (a.role === 'indirect' && !passive));
  const left = passive || objects ? undefined : leftOverObject(sight, clause, predicate);
  const of = (pick: (a: Argument) => boolean) => clause.arguments.filter(pick).map((a) => standsFor(clause, a.phrase));
  const agents = of((a) => (passive ? isAgent(a) : a.role === 'subject'));
  return {
    agents: agents.length || passive ? agents : subjectBefore(clause),
    patients: [...of((a) => (passive ? a.role === 'subject' : a.role === 'object')), ...(left ? [left] : [])],
    others: of(
      (a) => !isAgent(a) && !tellsWhen(sight, a.phrase) && (OTHERS.has(a.role) || (passive && a.role === 'object') || (a.role === 'adverbial' && a.phrase.kind === 'noun' && !a.phrase.preposition)),
    ),
  };
}

/**
 * A participle without auxiliary in a sentence of its own is a past tense in truth: where it has an object ("called off its
 * strike"), governs an infinitive ("threatened to leave"), or does not do something to someone ("stepped down", "clashed with
 * police"). Headlines leave out the auxiliary of deeds that are done to someone: "Journalists arrested".
 */
function isPlainPast({ tokens, words }: Sight, clause: Clause, predicate: Predicate): boolean {
  const alone = clause.kind === 'main' || (clause.kind === 'participial' && clause.parent !== undefined && clause.parent.predicate === undefined);
  if (!alone || predicate.tokens.some((t) => tokens[t]?.wordClass === 'auxiliary')) return false;
  if (!clause.arguments.some((a) => a.role === 'subject' && (!a.understood || clause.kind === 'participial'))) return false;
  if (clause.arguments.some((a) => a.role === 'prepositional' && words.agentPrepositions.has(a.phrase.preposition?.key ?? ''))) return false;
  if (clause.arguments.some((a) => a.role === 'object') || clause.complements.some((c) => c.relation === 'infinitive')) return true;
  const verb = predicate.key.replaceAll('-', ' ');
  const deed = words.verbs.get(verb)?.deed;
  const governs = clause.arguments.some((a) => a.phrase.preposition && words.verbs.has(`${verb} ${a.phrase.preposition.key}`));
  return governs || (deed !== undefined && !TO_SOMEONE.has(deed));
}

/** Deeds that are done to someone or something, and so can be told of him without the doer. */
const TO_SOMEONE: ReadonlySet<Deed> = new Set([
  'arrest',
  'kill',
  'abduct',
  'release',
  'expel',
  'deport',
  'convict',
  'charge',
  'seize',
  'destroy',
  'capture',
  'ban',
  'beat',
  'torture',
  'rape',
  'assassinate',
  'pardon',
  'rescue',
  'embargo',
  'attack',
  'shoot',
  'bomb-air',
  'shell',
  'massacre',
  'censor',
  'disperse',
  'restrict',
  'investigate',
  'condemn',
  'accuse',
  'sue',
  'praise',
  'give',
  'arm',
  'mobilise',
  'reject',
  'veto',
  'extradite',
  'return',
  'host',
  'invite',
  'blockade',
  'explode',
  'relent',
  'ease',
  'hack',
  'mislead',
  'gas',
  'withhold',
  'conclude',
  'cancel',
  'shelter',
  'relieve',
  'disarm',
  'grant',
]);

/** "[Thousands of Georgians] marched": where the grammar left the subject alone in front, it is the phrase that ends where the clause begins. */
function subjectBefore({ from, parent, predicate }: Clause): Phrase[] {
  if (!parent || parent.predicate || predicate?.tense === 'none') return [];
  return parent.arguments.filter((a) => !a.phrase.preposition && a.phrase.to === from).map((a) => a.phrase);
}

const OTHERS: ReadonlySet<Argument['role']> = new Set(['prepositional', 'indirect', 'genitive', 'predicative']);

/** A relative pronoun stands for the noun that its clause tells more of. */
const standsFor = (clause: Clause, phrase: Phrase): Phrase => (clause.kind === 'relative' && clause.antecedent && phrase.kind === 'pronoun' && !phrase.preposition ? clause.antecedent : phrase);

const tellsWhen = (sight: Sight, phrase: Phrase): boolean => namesOf(sight, phrase).some((n) => sight.words.times.has(n));
