/** Whose person someone is, as the offices tell it: "russischer Außenminister", "Botschafter der Republik X", "EDA-Vorsteher". */
import type { AnalysedText } from '../../language/shared/clause.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { StateMention } from '../scene.ts';
import type { OfficeFound } from './offices.ts';
import type { PeopleWords } from './words.ts';

export interface Nationality {
  readonly code: string;
  /** The tokens that tell it. */
  readonly from: number;
  readonly to: number;
}

export function nationalityOf(text: AnalysedText, offices: readonly OfficeFound[], states: ReadonlyMap<number, readonly StateMention[]>, words: PeopleWords): Nationality | undefined {
  for (const office of offices)
    for (let i = office.from; i < office.to; i++)
      for (const state of states.get(i) ?? []) {
        if (state.by === 'organisation' || isElsewhere(text, office, i, words)) continue;
        return { code: state.code, from: i, to: Math.max(state.to, i + 1) };
      }
  for (const office of offices) {
    const told = institutionIn(text, office.from, office.to, words);
    if (told) return told;
  }
  return undefined;
}

/** "Botschafter in der Schweiz", "Sonderbeauftragter für Syrien": the state is where or for what the office is. */
function isElsewhere(text: AnalysedText, office: OfficeFound, at: number, words: PeopleWords): boolean {
  for (let j = at - 1; j > office.head; j--) {
    const token = text.tokens[j] as Token;
    if (token.wordClass === 'preposition') return words.elsewhere.has(token.key);
    if (token.wordClass === 'noun' || token.wordClass === 'name') return false;
  }
  return false;
}

/** A state told by the name of one of its institutions; of names that several states use, none. */
function institutionIn(text: AnalysedText, from: number, to: number, words: PeopleWords): Nationality | undefined {
  for (let i = from; i < to; i++) {
    const token = text.tokens[i] as Token;
    for (const part of [token.key, keyOf(token.form), ...keyOf(token.form).split('-')])
      for (const [code, names] of Object.entries(words.institutions)) if (names.has(part)) return { code, from: i, to: i + 1 };
  }
  return undefined;
}

/**
 * An office that several states have under one name ("Bundespräsidentin"): that of the state which the text speaks of more
 * than of the others that have it, other people's states left out.
 */
export function sharedNationality(text: AnalysedText, offices: readonly OfficeFound[], states: readonly StateMention[], taken: ReadonlySet<string>, words: PeopleWords): Nationality | undefined {
  for (const office of offices) {
    const key = (text.tokens[office.head] as Token).key;
    const owners = Object.entries(words.sharedInstitutions).filter(([code, names]) => names.has(key) && !taken.has(code)).map(([code]) => code);
    if (!owners.length) continue;
    const counted = owners.map((code) => ({ code, mentions: states.filter((s) => s.code === code) })).sort((a, b) => b.mentions.length - a.mentions.length);
    const first = counted[0];
    if (!first?.mentions.length || first.mentions.length === counted[1]?.mentions.length) continue;
    const told = first.mentions[0] as StateMention;
    return { code: first.code, from: told.token, to: told.to };
  }
  return undefined;
}
