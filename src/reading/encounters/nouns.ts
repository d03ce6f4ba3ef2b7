/** What kind of encounter a noun names: "Staatsbesuch", "2. strategische Gespräche", "Gipfel", "Telefonat". */
import type { Token } from '../../language/shared/token.ts';
import { type EncounterKind, encounterKind } from '../../records/encounter.ts';
import { endsIn } from '../people/words.ts';
import type { Scene } from '../scene.ts';
import type { EncounterWords } from './words.ts';

const cache = new WeakMap<EncounterWords, Map<string, EncounterKind | undefined>>();

export function eventKindOf(scene: Scene, words: EncounterWords, token: number): EncounterKind | undefined {
  const { key, wordClass } = scene.text.tokens[token] as Token;
  return wordClass === 'noun' ? kindOfKey(words, key) : undefined;
}

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
