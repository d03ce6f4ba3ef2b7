/** Tells whether a paper, an agency or an office of the press only hands on what others said and did. */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { canSpeak, subjectOf } from './speakers.ts';
import { type StatementWords, statementWords } from './words.ts';

/** "X was discussed, the ministry said", "the statement said that A had met B": whoever tells it is none of those it is told of. */
export function isRelayed(scene: Scene, { parent, kind }: Clause): boolean {
  const words = statementWords(scene.language);
  const p = parent?.predicate;
  if (kind !== 'content' || !parent || !p || p.negated || p.voice !== 'active' || !words.framesOf.get(p.key)?.some((f) => f.telling && f.act === 'assertive')) return false;
  const subject = subjectOf(parent);
  return subject !== undefined && isRelay(scene, words, subject);
}

/** "the ministry", "the statement", "the sources", "the press service". */
export function isRelay(scene: Scene, words: StatementWords, phrase: Phrase): boolean {
  if (scene.cast.who(phrase).some((p) => p.kind === 'person' || p.kind === 'group' || p.kind === 'state')) return false;
  return membersOf(phrase).every((m) => words.relays.has(scene.text.tokens[m.head]?.key ?? ''));
}

/** "The statement says that A welcomed B", "that A and B exchanged views": the relay hands on what A said, and A is the speaker. */
export function handsOn(scene: Scene, words: StatementWords, relay: Phrase, inner: Clause): boolean {
  const key = inner.predicate?.key;
  if (key === undefined || !isRelay(scene, words, relay) || !(words.framesOf.has(key) || words.voicing.has(key) || words.meeting.has(key))) return false;
  const subject = subjectOf(inner);
  return subject !== undefined && canSpeak(scene, subject) && !isRelay(scene, words, subject);
}
