/** Who talks in a clause and whether it tells of talks: what every reader of topics asks. */
import { PLURAL } from '../../language/shared/agreement.ts';
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { endsIn } from '../people/words.ts';
import type { Scene } from '../scene.ts';
import { statementWords } from '../statements/words.ts';
import type { Matter } from './matter.ts';
import { type TopicWords, topicWords } from './words.ts';

export type Reader = (scene: Scene, words: TopicWords, clause: Clause) => Matter[];

export const keyAt = (scene: Scene, token: number): string => (scene.text.tokens[token] as Token).key;

export const subjectOf = (clause: Clause): Phrase | undefined => {
  const subject = argumentOf(clause, 'subject');
  return subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.head === clause.opener.token ? clause.antecedent : subject;
};

/** Those who talk: parties, or the encounter itself ("Die Gespräche drehten sich um"). */
export function isTalkers(scene: Scene, words: TopicWords, phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  return scene.cast.who(phrase).length > 0 || membersOf(phrase).some((m) => endsIn(words.events, keyAt(scene, m.head)));
}

export const isSeveral = (scene: Scene, words: TopicWords, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  (scene.cast.who(phrase).length > 1 || ((scene.text.tokens[phrase.head] as Token).agreement & PLURAL) !== 0 || membersOf(phrase).some((m) => endsIn(words.events, keyAt(scene, m.head))));

/** "talks on June 3": when, and not about what. */
export const isDay = (scene: Scene, phrase: Phrase): boolean =>
  topicWords(scene.language).days.has(keyAt(scene, phrase.head)) ||
  (topicWords(scene.language).occasions.has(keyAt(scene, phrase.head)) && phrase.genitive !== undefined) ||
  scene.dates.some((d) => phrase.head >= d.from && phrase.head < d.to);

/** "Gespräche, in deren Mittelpunkt X stand", "ein Treffen, bei dem es um X gehen soll": the clause tells of the conversation, which is not one that someone only mentions. */
export const tellsOfTalks = (scene: Scene, words: TopicWords, { kind, antecedent, predicate, parent }: Clause): boolean =>
  kind === 'relative' &&
  antecedent !== undefined &&
  endsIn(words.events, keyAt(scene, antecedent.head)) &&
  (predicate?.modal === undefined || words.modalsOfPlan.has(predicate.modal)) &&
  !statementWords(scene.language).framesOf.has(parent?.predicate?.key ?? '');

/** "focused on strengthening ties", "exchanged views on how to proceed": what is done or asked, behind its preposition. */
export function gerunds(clause: Clause, governs: (preposition: string) => boolean, behind: number): { clause: { from: number; to: number }; token: number }[] {
  return clause.complements.flatMap(({ relation, clause: c }) =>
    (relation === 'participial' || relation === 'adverbial' || relation === 'question') && c.opener && c.predicate && c.from >= behind && c.opener.token < c.to - 1 && governs(c.opener.key)
      ? [{ clause: { from: c.opener.token + c.opener.key.split('-').length, to: c.to }, token: c.opener.token }]
      : [],
  );
}
