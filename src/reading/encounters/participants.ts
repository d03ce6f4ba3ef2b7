/** Who takes part: parties of phrases, and the states and organisations that a phrase names. */
import type { Clause, Role } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { AttendancePart } from '../../records/encounter.ts';
import type { Party, Scene } from '../scene.ts';
import type { Attending } from './sighting.ts';

/** The subject, or what a relative pronoun in its place stands for. */
export function subjectOf(clause: Clause): Phrase | undefined {
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
  if (subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.from <= clause.opener.token && clause.opener.token < subject.to) return clause.antecedent;
  return subject;
}

export const roleOf = (clause: Clause, role: Role): Phrase | undefined => {
  const phrase = clause.arguments.find((a) => a.role === role)?.phrase;
  if (phrase && clause.kind === 'relative' && clause.antecedent && clause.opener && phrase.from <= clause.opener.token && clause.opener.token < phrase.to && phrase.kind === 'pronoun') return clause.antecedent;
  return phrase;
};

export function prepositional(clause: Clause, keys: ReadonlySet<string>): Phrase[] {
  return clause.arguments.filter((a) => a.phrase.preposition !== undefined && keys.has(a.phrase.preposition.key)).map((a) => (clause.kind === 'relative' && clause.antecedent && clause.opener && a.phrase.head === clause.opener.token ? clause.antecedent : a.phrase));
}

export const partiesOf = (scene: Scene, phrases: readonly (Phrase | undefined)[]): Party[] => phrases.flatMap((p) => (p ? scene.cast.who(p) : []));

export const attending = (parties: readonly Party[], part: AttendancePart): Attending[] => parties.map((party) => ({ party, part }));

export const isPerson = (party: Party): boolean => party.kind === 'person';

/** States by code and organisations by name that stand inside a phrase, genitives and attributes included. */
export function sidesIn(scene: Scene, phrase: Phrase | undefined): string[] {
  if (!phrase) return [];
  const out = new Set<string>();
  for (const s of scene.states) if (s.token >= phrase.from && s.token < phrase.to && s.by !== 'organisation') out.add(s.code);
  for (const member of membersOf(phrase)) for (const inner of phrasesWithin(member)) for (const party of scene.cast.who(inner)) if (party.kind === 'organisation' && scene.states.some((s) => s.by === 'organisation' && s.token === inner.head)) out.add(party.name);
  return [...out];
}

/** Two parties that are not the same. */
export function areTwo(parties: readonly Party[]): boolean {
  return new Set(parties.map((p) => p.name)).size >= 2;
}

/** Whom the verb is done to: the object, or what the grammar took for a dative where it is the party that acts in it. */
export function patientOf(scene: Scene, clause: Clause): Phrase | undefined {
  const object = roleOf(clause, 'object');
  if (object && scene.cast.who(object).length) return object;
  const indirect = roleOf(clause, 'indirect');
  return indirect && scene.cast.who(indirect).length ? indirect : object;
}
