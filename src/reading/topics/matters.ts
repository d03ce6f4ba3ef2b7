/** What was discussed, by a clause: which clauses tell it at all, and the readers of each way of saying it. */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { phrasesWithin } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { isRelayed } from '../statements/relayed.ts';
import { statementWords } from '../statements/words.ts';
import { announced, attended, devoted, featured, focused, fronted, headed, listed, specified, stood, themes } from './agenda.ts';
import { discussed, inDiscussion, reviewed } from './discussed.ts';
import type { Matter } from './matter.ts';
import { isTalkers, keyAt, type Reader, tellsOfTalks } from './talkers.ts';
import { conversationAbout, talkedAbout } from './views.ts';
import type { TopicWords } from './words.ts';

export const matters: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (p && (p.negated || p.mood === 'conditional' || p.mood === 'imperative')) return [];
  // What someone says, asks or means to do is no account of what was discussed.
  if (
    (clause.kind === 'content' && !isRelayed(scene, clause) && !isSpokesmans(scene, words, clause)) ||
    (clause.kind === 'infinitive' && !isOpportunity(scene, words, clause) && !isPurpose(words, clause)) ||
    clause.kind === 'question' ||
    (clause.kind === 'relative' && p?.modal !== undefined && !tellsOfTalks(scene, words, clause))
  )
    return [];
  const found = READERS.flatMap((read) => read(scene, words, clause));
  return found.length ? [...found, ...besides(scene, words, clause, found)] : found;
};

/** "discussed X in addition to Y": a further matter beside those found. */
function besides(scene: Scene, words: TopicWords, clause: Clause, found: readonly Matter[]): Matter[] {
  const { rule, cue } = found[0] as Matter;
  return clause.arguments
    .filter(({ phrase, understood }) => !understood && phrase.kind === 'noun' && words.besides.has(phrase.preposition?.key ?? '') && !isTalkers(scene, words, phrase))
    .map(({ phrase }) => ({ rule, cue: [...cue], phrase }));
}

/** "The spokesman stated that the call tackled X": his word is the account. */
function isSpokesmans(scene: Scene, words: TopicWords, { parent, predicate }: Clause): boolean {
  const p = parent?.predicate;
  const speaker = parent && argumentOf(parent, 'subject');
  if (!p || p.negated || p.voice !== 'active' || !speaker || !predicate || predicate.modal !== undefined || predicate.tense === 'future') return false;
  if (
    !statementWords(scene.language)
      .framesOf.get(p.key)
      ?.some((f) => f.telling && f.act === 'assertive')
  )
    return false;
  return phrasesWithin(speaker).some((x) => words.spokesmen.has(keyAt(scene, x.head)));
}

/** "The talks were an opportunity to address X": what it was used for was done. */
function isOpportunity(scene: Scene, words: TopicWords, clause: Clause): boolean {
  const { parent } = clause;
  const p = parent?.predicate;
  const anchor = parent?.complements.find((c) => c.clause === clause)?.anchor;
  return p !== undefined && !p.negated && p.mood === 'indicative' && p.tense !== 'future' && p.modal === undefined && anchor !== undefined && words.opportunities.has(keyAt(scene, anchor));
}

/** "spoke with B to discuss trade": what they met for. */
function isPurpose(words: TopicWords, { parent, predicate }: Clause): boolean {
  const p = parent?.predicate;
  return (
    p !== undefined && predicate !== undefined && words.object.has(predicate.key) && words.meetFor.has(p.key) && !p.negated && p.mood === 'indicative' && p.tense !== 'future' && p.modal === undefined
  );
}

const READERS: readonly Reader[] = [
  inDiscussion,
  reviewed,
  focused,
  discussed,
  talkedAbout,
  conversationAbout,
  stood,
  headed,
  featured,
  attended,
  specified,
  themes,
  announced,
  listed,
  devoted,
  fronted,
];
