/** What the rules find out about a courtesy: whose it is, who carries it, whom it is for. */
import { PLURAL } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { type CourtesyKind, courtesyKind } from '../../records/courtesy.ts';
import { endsIn } from '../people/words.ts';
import type { Party, Scene } from '../scene.ts';
import type { CourtesyWords } from './words.ts';

export interface Exchange {
  readonly rule: string;
  readonly kind: CourtesyKind;
  readonly from: readonly Party[];
  readonly via?: readonly Party[];
  readonly to: readonly Party[];
  readonly clause: Clause;
  readonly cue: readonly number[];
}

export interface Manners {
  readonly scene: Scene;
  readonly words: CourtesyWords;
  /** The other side of the conversation that the text is about, for what is said without an addressee. */
  counterpart(of: readonly Party[]): readonly Party[];
  /** Whether a party can take part in protocol: persons, groups of persons, states' organs. */
  actors(phrases: readonly (Phrase | undefined)[]): Party[];
}

/** Of which courtesy a phrase is the name, by its head: "seinen freundlichen Gruß", "Glückwünsche und Grüße". */
export function courtesyNouns({ scene, words }: Manners, phrase: Phrase | undefined): { kind: CourtesyKind; phrase: Phrase }[] {
  if (!phrase) return [];
  return membersOf(phrase).flatMap((member) => {
    const key = (scene.text.tokens[member.head] as Token).key;
    const kind = courtesyKind.options.find((k) => words.nouns[k]?.has(key)) ?? courtesyKind.options.find((k) => k !== 'letter' && words.nouns[k] !== undefined && endsIn(words.nouns[k], key));
    // "expressed the wish to strengthen X" is no greeting, as "best wishes" are.
    const wills = words.wishes.has(key) && ((scene.text.tokens[member.head] as Token).agreement & PLURAL) === 0;
    return kind && !wills ? [{ kind, phrase: member }] : [];
  });
}

/** Whose it is where the noun tells: "Gruß vom Genossen P.", "den Brief des Präsidenten M.". */
export function ownerOf({ words, actors }: Manners, phrase: Phrase): Party[] {
  const owners = [phrase.genitive, ...phrase.attributes.filter((a) => a.preposition !== undefined && words.owner.has(a.preposition.key))];
  return actors(owners);
}
