/** What kind of encounter a noun names: "Staatsbesuch", "2. strategische Gespräche", "Gipfel", "Telefonat". */
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../../language/shared/token.ts';
import { type EncounterKind, encounterKind } from '../../../records/encounter.ts';
import { endsIn } from '../../people/words.ts';
import { type Scene, statesBetween } from '../../scene.ts';
import type { EncounterWords } from '../words.ts';
import type { Sight } from './sight.ts';

const cache = new WeakMap<EncounterWords, Map<string, EncounterKind | undefined>>();

export function eventKindOf(scene: Scene, words: EncounterWords, token: number): EncounterKind | undefined {
  const { key, wordClass } = scene.text.tokens[token] as Token;
  if (wordClass !== 'noun') return undefined;
  // "telephone conversation", "press conference": English writes its compounds apart.
  const before = scene.text.tokens[token - 1];
  const compound = before && (before.wordClass === 'noun' || before.wordClass === 'adjective') ? `${before.key}-${key}` : undefined;
  if (compound !== undefined && words.notEvents.has(compound)) return undefined;
  return (compound === undefined ? undefined : exactKind(words, compound)) ?? kindOfKey(words, key);
}

/** "ihr Antrittsbesuch", "a farewell visit": a call on someone; "ihr Antrittsbesuch in Wien" tells where she travelled. */
export const isOfCourtesy = ({ scene, words }: Sight, { head, coreFrom, attributes }: Phrase): boolean =>
  scene.text.tokens.slice(coreFrom, head + 1).some((t) => words.courtesyVisits.has(t.key)) &&
  !attributes.some((a) => a.preposition !== undefined && words.places.has(a.preposition.key) && scene.text.tokens[a.head]?.wordClass === 'name');

/** "21st", "sixth", "21." */
export const isOrdinal = (token: Token, words: EncounterWords): boolean => /^\p{N}+(?:\.|st|nd|rd|th)$/u.test(token.form) || words.ordinals.has(token.key);

/** "the 5th Joint Commission for Cooperation", "die Gemischte Kommission": a body of two states, whose sessions are talks between them. */
export function isBilateralBody(scene: Scene, words: EncounterWords, { head, modifiers, coreFrom }: Phrase): boolean {
  const { tokens } = scene.text;
  const { key } = tokens[head] as Token;
  if (!endsIn(words.bodies, key)) return false;
  if (modifiers.some((m) => isOrdinal(tokens[m] as Token, words))) return true;
  // "the JCC": the letters say that it is joint.
  if (/^J\p{Lu}{2,3}$/u.test((tokens[head] as Token).form)) return true;
  // "the Norway-Kenya Supreme Committee"
  if (new Set(statesBetween(scene, coreFrom, head).flatMap((s) => (s.by === 'organisation' ? [] : [s.code]))).size > 1) return true;
  const told = new Set([...modifiers, ...Array.from({ length: Math.max(0, head - coreFrom) }, (_, n) => coreFrom + n)]);
  return [...told].some((t) => words.bilateral.has((tokens[t] as Token).key) || words.bilateral.has(keyOf((tokens[t] as Token).form)));
}

/** "the 3rd Joint Commission Meeting": the session of a body of two states, written before the noun; one that bears an organisation's name is the organisation's. */
export function isSessionOfBody(scene: Scene, words: EncounterWords, { head, coreFrom }: Phrase): boolean {
  const before = scene.text.tokens.slice(coreFrom, head);
  if (!endsIn(words.bodies, before.at(-1)?.key ?? '') || statesBetween(scene, coreFrom, head).some((s) => s.by === 'organisation')) return false;
  return before.slice(0, -1).some((t) => words.bilateral.has(t.key) || words.bilateral.has(keyOf(t.form)));
}

const exactKind = (words: EncounterWords, key: string): EncounterKind | undefined => encounterKind.options.find((kind) => words.nouns[kind]?.has(key));

function kindOfKey(words: EncounterWords, key: string): EncounterKind | undefined {
  let known = cache.get(words);
  if (!known) {
    known = new Map();
    cache.set(words, known);
  }
  if (known.has(key)) return known.get(key);
  let found: EncounterKind | undefined;
  // "Pressekonferenz", "Rektorenkonferenz": neither encounters of states.
  const none = endsIn(words.notEvents, key);
  // Exact words first: "Ministertreffen" is a conference although it ends in "treffen".
  for (const kind of none ? [] : encounterKind.options) if (words.nouns[kind]?.has(key)) found ??= kind;
  for (const kind of none ? [] : [...encounterKind.options].reverse()) if (!found && words.nouns[kind] && endsIn(words.nouns[kind], key)) found = kind;
  if (known.size > 20_000) known.clear();
  known.set(key, found);
  return found;
}

/** "die letzte Runde des Politikdialogs", "a round of consultations": of the kind of what it is a round of. */
export function kindOfRound(scene: Scene, words: EncounterWords, phrase: Phrase): EncounterKind | undefined {
  if (!words.rounds.has((scene.text.tokens[phrase.head] as Token).key)) return undefined;
  const series = seriesOf(words, phrase);
  return series && (eventKindOf(scene, words, series.head) ?? (isBilateralBody(scene, words, series) || isShortForm(scene, words, series.head) ? 'talks' : undefined));
}

/** "Bilateral Political Consultations (BPC) ... the next round of the BPC": letters that stood in brackets behind the name of talks or of a body. */
export function isShortForm(scene: Scene, words: EncounterWords, token: number): boolean {
  const { tokens } = scene.text;
  const { form } = tokens[token] as Token;
  if (!/^\p{Lu}{2,6}$/u.test(form)) return false;
  return tokens.some((t) => {
    const named = tokens[t.index - 2];
    return t.form === form && tokens[t.index - 1]?.form === '(' && named !== undefined && (eventKindOf(scene, words, named.index) === 'talks' || endsIn(words.bodies, named.key));
  });
}

/** What a round or a session is one of. */
export const seriesOf = (words: EncounterWords, phrase: Phrase): Phrase | undefined =>
  phrase.genitive ?? phrase.attributes.find((a) => a.preposition !== undefined && words.withNoun.of.has(a.preposition.key));

/** "discussed the ties in a telephone call on Monday": how they spoke, where the grammar hung it on what they spoke of. */
export const callsWithin = (scene: Scene, words: EncounterWords, phrase: Phrase): Phrase[] =>
  phrasesWithin(phrase).filter((x) => x.preposition !== undefined && words.phoneIn.has(x.preposition.key) && eventKindOf(scene, words, x.head) === 'call');
