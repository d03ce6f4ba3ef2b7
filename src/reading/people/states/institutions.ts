/** States told by their institutions: of one state ("Kreml"), of several under one name ("Bundespräsident"), of parts of one ("Bayern"). */
import type { AnalysedText } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { StateMention } from '../../scene.ts';
import { formKey } from '../formKey.ts';
import type { OfficeFound } from '../officeBounds.ts';
import type { Nationality, PersonEntry } from '../personEntry.ts';
import type { NameMention } from '../roster.ts';
import { endsIn, type PeopleWords } from '../words.ts';

export interface NationalityDesk {
  readonly text: AnalysedText;
  readonly states: readonly StateMention[];
  readonly stateAt: ReadonlyMap<number, readonly StateMention[]>;
  /** Names by the token behind them. */
  readonly endingAt: ReadonlyMap<number, { entry: PersonEntry; mention: NameMention }>;
  /** Made when first asked for. */
  homes(): ReadonlyMap<string, Nationality>;
  readonly words: PeopleWords;
  /** ISO code of the state whose account the text is, where it is told. */
  readonly publisher?: string;
}

export const keyAt = (text: AnalysedText, token: number): string => (text.tokens[token] as Token).key;

const inverse = new WeakMap<PeopleWords, ReadonlyMap<string, string>>();

/** The state of which a word names an institution. */
export function stateOfInstitution(words: PeopleWords, name: string): string | undefined {
  let codes = inverse.get(words);
  if (!codes) {
    codes = new Map(Object.entries(words.institutions).flatMap(([code, names]) => [...names].map((n) => [n, code] as const)));
    inverse.set(words, codes);
  }
  return codes.get(name);
}

/** By code the first word that names an institution of that state alone. */
export function homesIn(text: AnalysedText, words: PeopleWords): ReadonlyMap<string, Nationality> {
  const homes = new Map<string, Nationality>();
  for (const token of text.tokens) {
    const form = formKey(token);
    for (const part of form.includes('-') ? [token.key, form, ...form.split('-')] : [token.key, form]) {
      const code = stateOfInstitution(words, part);
      if (code && !homes.has(code)) homes.set(code, { code, from: token.index, to: token.index + 1 });
    }
  }
  return homes;
}

/** A state told by the name of one of its institutions; of names that several states use, none. */
export function institutionIn({ text, words }: NationalityDesk, from: number, to: number): Nationality | undefined {
  for (let i = from; i < to; i++) {
    const token = text.tokens[i] as Token;
    const next = i + 1 < to ? stateOfInstitution(words, `${token.key}_${(text.tokens[i + 1] as Token).key}`) : undefined;
    if (next) return { code: next, from: i, to: i + 2 };
    for (const part of [token.key, formKey(token), ...formKey(token).split('-')]) {
      const code = stateOfInstitution(words, part);
      if (code) return { code, from: i, to: i + 1 };
    }
  }
  return undefined;
}

/**
 * An office that several states have under one name ("Bundespräsidentin"): that of the state of which another institution stands
 * in the text, or which the text speaks of more than of the others that have it; other people's states left out.
 */
export function byHolders(
  { text, states, homes, words, publisher }: NationalityDesk,
  entry: PersonEntry,
  held: ReadonlyMap<string, ReadonlySet<string>>,
  tellsOther: (token: number) => boolean,
): Nationality | undefined {
  for (const office of entry.offices) {
    const single = text.tokens.slice(office.from, office.to).map((t) => t.key);
    // "Federal Chancellor": a name of two words.
    const keys = [...single, ...single.map((key, i) => `${key}_${single[i + 1] ?? ''}`)];
    const taken = held.get(keyAt(text, office.head));
    const owners = Object.entries(words.sharedInstitutions)
      .filter(([code, names]) => !taken?.has(code) && keys.some((key) => names.has(key)))
      .map(([code]) => code);
    if (!owners.length) continue;
    // In an account of the one's own presidency it is he.
    if (publisher !== undefined && owners.includes(publisher)) return { code: publisher, from: office.from, to: office.to };
    const home = owners.flatMap((code) => homes().get(code) ?? []);
    if (home.length === 1) return home[0];
    // "mit seinem deutschen Amtskollegen", "Finnlands Minister A": the other's state.
    const ofOther = (s: StateMention): boolean => tellsOther(s.token) || (s.by === 'adjective' && endsIn(words.relational, text.tokens[s.to]?.key ?? ''));
    const counted = owners.map((code) => ({ code, mentions: states.filter((s) => s.code === code && !ofOther(s)) })).sort((a, b) => b.mentions.length - a.mentions.length);
    const first = counted[0];
    if (!first?.mentions.length || first.mentions.length === counted[1]?.mentions.length) continue;
    const told = first.mentions[0] as StateMention;
    return { code: first.code, from: told.token, to: told.to };
  }
  return undefined;
}

/** "Ministerpräsident von Baden-Württemberg", "Regierungsrat des Kantons Zürich": parts of one state. */
export function byPart({ text, words }: NationalityDesk, offices: readonly OfficeFound[]): Nationality | undefined {
  for (const office of offices)
    for (let i = office.from; i < office.to; i++) {
      const form = formKey(text.tokens[i] as Token);
      for (const [code, names] of Object.entries(words.parts))
        if (names.has(form) || names.has(form.replace(/[se]?s$/u, '')) || [...names].some((n) => n.length > 5 && form.startsWith(`${n}isch`))) return { code, from: i, to: i + 1 };
    }
  return undefined;
}
