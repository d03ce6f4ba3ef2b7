/** Tells whether a paper, an agency or an office of the press only hands on what others said and did. */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import { type Scene, tokensWithin } from '../scene.ts';
import type { Speaker } from './report.ts';
import { canSpeak, subjectOf } from './speakers.ts';
import { endsInOneOf, type StatementWords, statementWords } from './words.ts';

/** "X was discussed, the ministry said", "the statement said that A had met B": whoever tells it is none of those it is told of. */
export function isRelayed(scene: Scene, { parent, kind }: Clause): boolean {
  const words = statementWords(scene.language);
  const p = parent?.predicate;
  if (kind !== 'content' || !parent || !p || p.negated || p.voice !== 'active') return false;
  // "In der Mitteilung heisst es, dass A betonte, ..."
  const document = words.documents.verbs.has(p.key) ? documentOf(scene, words, parent) : undefined;
  if (!document && !words.framesOf.get(p.key)?.some((f) => f.telling && f.act === 'assertive')) return false;
  const subject = document ?? subjectOf(parent);
  return subject !== undefined && isRelay(scene, words, subject);
}

/** "heisst es in der Mitteilung": the paper that speaks. */
export const documentOf = (scene: Scene, words: StatementWords, clause: Clause): Phrase | undefined =>
  clause.arguments.find((a) => a.phrase.preposition && words.documents.prepositions.has(a.phrase.preposition.key) && scene.text.tokens[a.phrase.head]?.wordClass === 'noun')?.phrase;

/** "the press service", "die Presseabteilung": whose report the readout is; in one it tells what took place and has nothing to say itself. */
export function isPressOrgan(scene: Scene, words: StatementWords, { parties, mention }: Speaker): boolean {
  if (parties.some((p) => p.kind === 'person' || p.kind === 'group' || p.kind === 'state')) return false;
  const first = tokensWithin(scene, mention).find((t) => t.wordClass === 'noun' || t.wordClass === 'name');
  return first !== undefined && endsInOneOf(words.organs, first.key);
}

/** "the ministry", "the statement", "the sources", "the press service". */
function isRelay(scene: Scene, words: StatementWords, phrase: Phrase): boolean {
  if (scene.cast.who(phrase).some((p) => p.kind === 'person' || p.kind === 'group' || p.kind === 'state')) return false;
  return membersOf(phrase).every((m) => words.relays.has(scene.text.tokens[m.head]?.key ?? ''));
}

/** "The statement says that A welcomed B", "that A and B exchanged views": the relay hands on what A said, and A is the speaker. */
export function handsOn(scene: Scene, words: StatementWords, relay: Phrase, inner: Clause): boolean {
  const key = inner.predicate?.key;
  if (key === undefined || !isRelay(scene, words, relay)) return false;
  // "„Erörtert wurden die Lage und der Handel“, heisst es in der Mitteilung": what was spoken of, and nothing that the paper says of it.
  if (words.discussing.has(key) && inner.predicate?.voice === 'passive') return true;
  if (!(words.framesOf.has(key) || words.voicing.has(key) || words.meeting.has(key))) return false;
  const subject = subjectOf(inner);
  return subject !== undefined && canSpeak(scene, subject) && !isRelay(scene, words, subject);
}
