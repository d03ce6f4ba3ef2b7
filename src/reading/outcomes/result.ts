/** What a rule finds out about a result, and what the rules ask of a clause. */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { OutcomeKind } from '../../records/outcome.ts';
import type { Scene } from '../scene.ts';
import type { OutcomeWords } from './words.ts';

export interface Result {
  readonly rule: string;
  readonly kind: OutcomeKind;
  readonly from: number;
  readonly to: number;
  readonly cue: readonly number[];
}

export type Reader = (scene: Scene, words: OutcomeWords, clause: Clause) => Result[];

export const key = (scene: Scene, token: number): string => (scene.text.tokens[token] as Token).key;
export const subjectOf = (clause: Clause): Phrase | undefined => argumentOf(clause, 'subject');

/** Two or more who agree: a plural, a list, a group; alone nobody agrees. */
export function isJoint(scene: Scene, clause: Clause): boolean {
  const subject = subjectOf(clause);
  const understood = subject ?? clause.arguments.find((a) => a.role === 'subject')?.phrase;
  if (!understood) return clause.predicate?.voice !== 'active';
  const parties = scene.cast.who(understood);
  if (clause.predicate?.voice !== 'active') return true;
  if (parties.length > 1) return true;
  if (clause.arguments.some((a) => a.phrase.preposition !== undefined && a.phrase !== understood && scene.cast.who(a.phrase).length > 0)) return parties.length > 0;
  return parties[0]?.kind === 'group' && clause.predicate?.number !== 'singular';
}
