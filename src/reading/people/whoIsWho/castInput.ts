/** What who-is-who is told from, and how parties without a name are written. */
import type { AnalysedText, Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { StateMention } from '../../scene.ts';
import type { PersonEntry } from '../personEntry.ts';
import type { PhraseIndex } from '../phraseIndex.ts';
import type { PeopleWords } from '../words.ts';

export interface CastInput {
  readonly text: AnalysedText;
  readonly clauses: readonly Clause[];
  readonly states: readonly StateMention[];
  readonly entries: readonly PersonEntry[];
  readonly index: PhraseIndex;
  readonly words: PeopleWords;
  /** ISO code of the state whose account the text is, where it is told. */
  readonly publisher?: string;
}

/** Longest description of a group in words; more is a sentence and no name. */
const LONGEST_GROUP = 14;

/** A group, a body or a state as written: with its article and its genitive, without preposition and relative clauses. */
export function asWritten(text: AnalysedText, phrase: Phrase, words: PeopleWords): { from: number; to: number } {
  const stop = Math.min(
    phrase.to,
    // "the leadership of Norway | for the aid", "his counterpart | to the ceremony": of what someone is belongs to the name, for what or whereto does not.
    ...[...phrasesWithin(phrase)].filter((a) => a !== phrase && a.preposition && a.from > phrase.head && isBeside(text, phrase, a, words)).map((a) => a.from),
    ...phrase.clauses.map((c) => c.from).filter((t) => t > phrase.head),
    ...phrase.appositions.map((a) => a.from).filter((t) => t > phrase.head),
    phrase.coreFrom + LONGEST_GROUP,
  );
  let to = Math.max(stop, phrase.head + 1);
  // "the Union’s readiness" is the readiness of the Union.
  while (to > phrase.head + 1 && (/^(?:[,;:(–—-]|['’]s?)$/u.test((text.tokens[to - 1] as Token).form) || (text.tokens[to - 1] as Token).wordClass === 'adverb')) to--;
  return { from: phrase.coreFrom, to };
}

/** Whether a phrase behind the head tells for whom, whereto or in whose name, and not of what the one who is named is. */
function isBeside(text: AnalysedText, phrase: Phrase, beside: Phrase, words: PeopleWords): boolean {
  const key = beside.preposition?.key ?? '';
  if (words.beside.has(key)) return true;
  if (!words.notOfName.has(key)) return false;
  // "the ambassador to Norway" is accredited there; "the people of Kenya | to Norway" give something to it.
  if (words.addressed.has(key) && !words.accredited.has((text.tokens[phrase.head] as Token).key)) return true;
  return !beside.name && !/^\p{Lu}/u.test(text.tokens[beside.head]?.form ?? '');
}
