/** The places of a clause that tells a courtesy: who does it, what is given, and whom the verb acts on beside it. */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';

export const subjectOf = (clause: Clause): Phrase | undefined => {
  const told = clause.arguments.find((a) => a.role === 'subject');
  // "had the honour of conveying": who has it, and not the honour.
  if (told?.understood && clause.parent?.arguments.some((a) => a.role === 'object' && a.phrase === told.phrase)) return argumentOf(clause.parent as Clause, 'subject');
  const subject = told?.phrase;
  // "all of whom conveyed", "both of whom thanked"
  if (
    subject?.kind === 'pronoun' &&
    clause.kind === 'relative' &&
    clause.antecedent &&
    clause.opener &&
    subject.head < clause.opener.token &&
    clause.arguments.some((a) => a.phrase.preposition && a.phrase.head === clause.opener?.token)
  )
    return clause.antecedent;
  return subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.head === clause.opener.token ? clause.antecedent : subject;
};

export const withPreposition = (clause: Clause, keys: ReadonlySet<string>): Phrase[] =>
  clause.arguments.filter((a) => a.phrase.preposition !== undefined && keys.has(a.phrase.preposition.key)).map((a) => a.phrase);

/** The noun phrase that the verb exchanges: its object, in the passive its subject. */
export function matterOf(clause: Clause): Phrase | undefined {
  const objects = clause.arguments.filter((a) => a.role === 'object' && !a.understood).map((a) => a.phrase);
  // "was given a warm welcome": in the passive the one who is given it may be the subject.
  if (clause.predicate?.voice !== 'active') return objects[0] ?? subjectOf(clause);
  // "brought him the good wishes"
  const [first, second] = objects;
  return first && second && (first.kind === 'pronoun' || first.name || first.to === second.from) ? second : argumentOf(clause, 'object');
}

/** Whom the verb acts on beside what it gives: "brought | him | greetings", "| the guest | was given a welcome". */
export function givenTo(clause: Clause): Phrase | undefined {
  const matter = matterOf(clause);
  if (clause.predicate?.voice !== 'active') return matter === subjectOf(clause) ? undefined : subjectOf(clause);
  const object = argumentOf(clause, 'object');
  return object === matter ? undefined : object;
}
