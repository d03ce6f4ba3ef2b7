/** The name of an encounter as written: a round by its number, a conference or a series of talks by its name. */

import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { endsIn } from '../../people/words.ts';
import { datesBetween, statesBetween } from '../../scene.ts';
import { eventKindOf, isOrdinal } from './nouns.ts';
import type { Sight } from './sight.ts';
import type { Stretch } from './sighting.ts';

/** "2. strategische Gespräche zwischen ...", "Gipfel über die nukleare Sicherheit", "Ministertreffen der ASEAN": the words without their article. */
export function titleOf(sight: Sight, phrase: Phrase, kind: EncounterKind, stop = phrase.to): Stretch | undefined {
  const { scene, words } = sight;
  const { tokens } = scene.text;
  const ofBody = [phrase, phrase.genitive, ...phrase.attributes].some((x) => x !== undefined && endsIn(sight.words.bodies, (tokens[x.head] as Token).key));
  const ordinal = phrase.modifiers.some((m) => /^\p{N}+\./u.test((tokens[m] as Token).form) || (ofBody && isOrdinal(tokens[m] as Token, sight.words)));
  const about = phrase.attributes.some((a) => a.preposition !== undefined && !sight.words.places.has(a.preposition.key) && !sight.words.withNoun.with.has(a.preposition.key));
  const round = sight.words.rounds.has((tokens[phrase.head] as Token).key) && phrase.genitive !== undefined && phrase.modifiers.length > 0;
  // "Pyongyang-Besuch" tells where and is no name.
  if (kind === 'visit' && !ordinal) return undefined;
  if (!ordinal && !round && !isNamed(sight, phrase) && !(kind === 'conference' && (phrase.genitive !== undefined || phrase.name !== undefined || about))) return undefined;
  let start = phrase.determiner ? phrase.determiner.token + 1 : phrase.coreFrom;
  while (start < phrase.head && (tokens[start] as Token).wordClass === 'determiner') start++;
  // "die nächste Tagung des Rates": when it is belongs no more to the name.
  while (start < phrase.head && (words.planned.has((tokens[start] as Token).key) || words.recalled.has((tokens[start] as Token).key))) start++;
  // The place and the day do not belong to the name: "Gipfel über die nukleare Sicherheit in Südkorea".
  const outside = [
    ...phrase.clauses.map((c) => c.from),
    ...phrasesWithin(phrase)
      .filter((a) => a.preposition !== undefined && (((a.to === phrase.to || sight.words.nameLinks.size > 0) && isWhere(sight, a)) || isWhen(sight, a)))
      .map((a) => a.from),
    // "the ministers of the German-speaking countries Austria, Belgium and Germany"
    ...listedStates(sight, phrase),
  ].filter((t) => t > phrase.head);
  let end = Math.min(phrase.to, stop, ...outside);
  // A name is not cut short: "Ministerkonferenz der Organisation für Sicherheit und Zusammenarbeit in Europa".
  for (const s of statesBetween(sight.scene, phrase.head + 1, end)) if (end < s.to) end = s.to;
  if (end === phrase.to) end = endOfFields(sight, phrase, end);
  // "the 12th session of the Joint Commission, due | to take place": when it is to be is no part of the name.
  if (words.scheduled.has(tokens[end - 1]?.key ?? '') && tokens[end - 2]?.form === ',') end--;
  while (end > phrase.head + 1 && /^[,;:]$/u.test((tokens[end - 1] as Token).form)) end--;
  return { from: start, to: end };
}

/** "the Forum for Political | , Trade and Cultural Cooperation": the fields of a body, of which the grammar may have made a list. */
function endOfFields({ scene, words }: Sight, phrase: Phrase, end: number): number {
  const { tokens } = scene.text;
  const last = phrasesWithin(phrase).find((a) => a.to === end && a.preposition && words.fields.has(a.preposition.key) && isCapital(tokens[a.coreFrom]));
  if (!last) return end;
  const capitals = (from: number): number => {
    let to = from;
    while (isCapital(tokens[to]) && /^(?:noun|adjective|name)$/u.test((tokens[to] as Token).wordClass)) to++;
    return to;
  };
  let at = end;
  while (tokens[at]?.form === ',' && capitals(at + 1) > at + 1) at = capitals(at + 1);
  return tokens[at]?.wordClass === 'conjunction' && capitals(at + 1) > at + 1 ? capitals(at + 1) : end;
}

/** Where a list of states begins that says who the members are. */
function listedStates({ scene, words }: Sight, phrase: Phrase): number[] {
  const told = statesBetween(scene, phrase.head + 1, phrase.to).filter((s) => s.by === 'noun');
  const first = told.find((s) => /^(?:noun)$/u.test(scene.text.tokens[s.token - 1]?.wordClass ?? '') && [...words.members].some((m) => scene.text.tokens[s.token - 1]?.key === m));
  return first && told.length > 1 ? [first.token] : [];
}

const isWhere = ({ scene, words }: Sight, a: Phrase): boolean =>
  a.preposition !== undefined &&
  words.places.has(a.preposition.key) &&
  ((scene.text.tokens[a.head] as Token).wordClass === 'name' || statesBetween(scene, a.head, a.head + 1).some((s) => s.by === 'noun'));
/** Tokens that a date has at most. */
const LONGEST_DATE = 12;
const isWhen = ({ scene }: Sight, a: Phrase): boolean => datesBetween(scene, a.head - LONGEST_DATE, a.head + 1).some((d) => a.head < d.to);

/** "Von-Wattenwyl-Gespräche", "Berlin-Konferenz": a compound with a proper name. */
function isNamed(sight: Sight, phrase: Phrase): boolean {
  const { scene } = sight;
  const { form } = scene.text.tokens[phrase.head] as Token;
  if (isNamedMeeting(sight, phrase)) return true;
  // "G-20-Gipfel", "G7-Treffen"
  if (/^\p{Lu}-?\p{N}+-\p{Lu}\p{L}+$/u.test(form)) return true;
  return /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+$/u.test(form) && !scene.states.some((s) => s.token === phrase.head) && !/^\p{Lu}+-/u.test(form);
}

/** "the G20 Finance Ministers' Meeting", "the Strategic Dialogue": where names are written with capitals, the words before the noun make one of it. */
export function isNamedMeeting({ scene, words, heading }: Sight, phrase: Phrase): boolean {
  const { tokens } = scene.text;
  if (!words.nameLinks.size || heading(phrase.head) || !isCapital(tokens[phrase.head])) return false;
  const before = tokens.slice(phrase.coreFrom, phrase.head).filter((t) => t.wordClass !== 'determiner' && /^[\p{L}\p{N}]/u.test(t.form) && !/^\p{N}+(?:st|nd|rd|th)$/u.test(t.form));
  const capital = before.filter((t) => isCapital(t));
  return (
    capital.length > 0 && isCapital(tokens[phrase.head - 1]) && capital.length >= before.length - 2 && !capital.every((t) => scene.states.some((s) => s.token === t.index && s.by !== 'organisation'))
  );
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^[\p{Lu}'’]/u.test(token.form);

/** The series that a verb's encounter belongs to: "trafen sich zu den Von-Wattenwyl-Gesprächen". */
export function titleIn(sight: Sight, clause: Clause): Stretch | undefined {
  for (const a of clause.arguments)
    for (const phrase of a.understood ? [] : phrasesWithin(a.phrase))
      if (phrase.preposition && sight.words.reason.has(phrase.preposition.key) && eventKindOf(sight.scene, sight.words, phrase.head) && isNamed(sight, phrase)) return titleOf(sight, phrase, 'talks');
  return undefined;
}
