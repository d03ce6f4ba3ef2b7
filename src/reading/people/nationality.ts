/** Whose person someone is, as the text tells it: "russischer Außenminister", "Botschafter der Republik X", "EDA-Vorsteher". */
import type { AnalysedText } from '../../language/shared/clause.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { StateMention } from '../scene.ts';
import type { OfficeFound } from './officeBounds.ts';
import type { PersonEntry } from './persons.ts';
import type { NameMention } from './roster.ts';
import { isHonorific, isTitle } from './titles.ts';
import type { PeopleWords } from './words.ts';

export interface Nationality {
  readonly code: string;
  /** The tokens that tell it. */
  readonly from: number;
  readonly to: number;
}

/** Gives each person the state that the text tells: by office, by title, by a list, by institutions of one state. */
export function tellNationalities(text: AnalysedText, entries: readonly PersonEntry[], states: readonly StateMention[], words: PeopleWords): void {
  const stateAt = new Map<number, StateMention[]>();
  for (const s of states) stateAt.set(s.token, [...(stateAt.get(s.token) ?? []), s]);
  const endingAt = new Map<number, { entry: PersonEntry; mention: NameMention }>();
  for (const entry of entries) for (const mention of entry.mentions) endingAt.set(mention.run.to, { entry, mention });
  const desk: Desk = { text, states, stateAt, endingAt, words, homes: homesIn(text, words) };
  const give = (entry: PersonEntry, nationality: Nationality | undefined): void => {
    if (nationality) entry.nationality = nationality;
  };
  for (const entry of entries) give(entry, byOffices(desk, entry.offices) ?? byTitle(desk, entry) ?? byOrigin(desk, entry));
  const held = new Map<string, Set<string>>();
  for (const { nationality, offices } of entries) if (nationality) for (const o of offices) held.set(keyAt(text, o.head), (held.get(keyAt(text, o.head)) ?? new Set()).add(nationality.code));
  for (const entry of entries) {
    if (entry.nationality) continue;
    const listed = byList(desk, entry);
    if (listed) entry.nationalityFrom = 'list';
    give(entry, listed ?? byPart(desk, entry.offices) ?? byHolders(desk, entry, held));
  }
}

const keyAt = (text: AnalysedText, token: number): string => (text.tokens[token] as Token).key;

/** By code the first word that names an institution of that state alone. */
function homesIn(text: AnalysedText, words: PeopleWords): ReadonlyMap<string, Nationality> {
  const codeOf = new Map(Object.entries(words.institutions).flatMap(([code, names]) => [...names].map((name) => [name, code] as const)));
  const homes = new Map<string, Nationality>();
  for (const token of text.tokens)
    for (const part of [token.key, ...keyOf(token.form).split('-')]) {
      const code = codeOf.get(part);
      if (code && !homes.has(code)) homes.set(code, { code, from: token.index, to: token.index + 1 });
    }
  return homes;
}

interface Desk {
  readonly text: AnalysedText;
  readonly states: readonly StateMention[];
  readonly stateAt: ReadonlyMap<number, readonly StateMention[]>;
  /** Names by the token behind them. */
  readonly endingAt: ReadonlyMap<number, { entry: PersonEntry; mention: NameMention }>;
  readonly homes: ReadonlyMap<string, Nationality>;
  readonly words: PeopleWords;
}

const namesOrganisation = (desk: Desk, office: OfficeFound): boolean => {
  for (let i = office.from; i < office.to; i++) if (desk.stateAt.get(i)?.some((s) => s.by === 'organisation')) return true;
  return false;
};

function byOffices(desk: Desk, offices: readonly OfficeFound[]): Nationality | undefined {
  const told = stateIn(desk, offices);
  if (told) return told;
  for (const office of offices) if (!namesOrganisation(desk, office)) {
    const institution = institutionIn(desk, office.from, office.to);
    if (institution) return institution;
  }
  return undefined;
}

/** A state named in an office, by adjective or genitive. */
function stateIn(desk: Desk, offices: readonly OfficeFound[]): Nationality | undefined {
  for (const office of offices)
    for (let i = office.from; i < office.to; i++)
      for (const state of desk.stateAt.get(i) ?? []) {
        if (state.by === 'organisation' || isElsewhere(desk, office, i)) continue;
        return { code: state.code, from: i, to: Math.max(state.to, i + 1) };
      }
  return undefined;
}

/** "Botschafter in der Schweiz", "Sonderbeauftragter für Syrien", "Botschafter bei der EU": where or for what the office is. */
function isElsewhere({ text, words }: Desk, office: OfficeFound, at: number): boolean {
  for (let j = at - 1; j > office.head; j--) {
    const token = text.tokens[j] as Token;
    if (token.wordClass === 'preposition') return words.elsewhere.has(token.key);
    if (token.wordClass === 'noun' || token.wordClass === 'name') return false;
  }
  return false;
}

/** A state told by the name of one of its institutions; of names that several states use, none. */
function institutionIn({ text, words }: Desk, from: number, to: number): Nationality | undefined {
  for (let i = from; i < to; i++) {
    const token = text.tokens[i] as Token;
    const parts = [token.key, keyOf(token.form), ...keyOf(token.form).split('-')];
    const pair = i + 1 < to ? `${token.key} ${(text.tokens[i + 1] as Token).key}` : undefined;
    for (const [code, names] of Object.entries(words.institutions)) {
      if (pair !== undefined && names.has(pair.replaceAll(' ', '_'))) return { code, from: i, to: i + 2 };
      for (const part of parts) if (names.has(part)) return { code, from: i, to: i + 1 };
    }
  }
  return undefined;
}

/** "seinem vietnamesischen Amtskollegen Bui Thanh Son": what stands before the name and is no office. */
function byTitle(desk: Desk, entry: PersonEntry): Nationality | undefined {
  const { text, stateAt, words } = desk;
  for (const { run } of entry.mentions) {
    const beside = besideTitle(desk, run.from);
    if (beside) return beside;
    if (!run.titled) continue;
    for (let i = run.from - 1; i >= 0 && i > run.from - 6; i--) {
      const token = text.tokens[i] as Token;
      const state = stateAt.get(i)?.find((s) => s.by === 'adjective');
      if (state) return { code: state.code, from: i, to: Math.max(state.to, i + 1) };
      if (!isTitle(token, words) && !isHonorific(token, words) && token.wordClass !== 'adjective') break;
    }
  }
  return undefined;
}

/** "Serzh Sargsyan von Armenien". */
function byOrigin({ text, stateAt, words }: Desk, entry: PersonEntry): Nationality | undefined {
  for (const { run } of entry.mentions) {
    const next = text.tokens[run.to];
    if (!next || !words.ownerPrepositions.has(keyOf(next.form))) continue;
    const at = text.tokens[run.to + 1]?.wordClass === 'determiner' ? run.to + 2 : run.to + 1;
    const state = stateAt.get(at)?.find((s) => s.by === 'noun');
    if (state) return { code: state.code, from: state.token, to: state.to };
    // "Erbprinz Alois von Liechtenstein": the state is part of the name.
  }
  for (const { run } of entry.mentions) {
    const state = run.to - run.from > 2 && words.ownerPrepositions.has(keyOf((text.tokens[run.to - 2] as Token).form)) ? stateAt.get(run.to - 1)?.find((s) => s.by === 'noun') : undefined;
    if (state) return { code: state.code, from: state.token, to: state.to };
  }
  return undefined;
}

/**
 * "dem äthiopischen Präsidenten A und Premierminister B", "seinen österreichischen Kollegen, Verkehrsminister C": in a list or
 * beside a title the state is told with the first, unless the next begins anew with an article or tells of an organisation.
 */
function byList(desk: Desk, entry: PersonEntry): Nationality | undefined {
  const { text } = desk;
  for (const mention of entry.mentions) {
    const office = mention.offices.find((o) => o.to <= mention.run.from);
    if (!office || namesOrganisation(desk, office) || startsAnew(desk, mention, office)) continue;
    const beside = besideTitle(desk, office.from);
    if (beside) return beside;
    const first = neighbourBefore(desk, office.from);
    if (first && first !== entry && first.nationality && !sameOfficeIn(text, [first], office)) return first.nationality;
  }
  return undefined;
}

/** Whose name ends right before ", ", "und", "und mit": the one before in a list, whose own office tells a state. */
function neighbourBefore(desk: Desk, at: number): PersonEntry | undefined {
  const { text, words } = desk;
  let end = at;
  while (end > 0 && (/^[,;]$/u.test((text.tokens[end - 1] as Token).form) || words.notInNames.has(keyOf((text.tokens[end - 1] as Token).form)) || (text.tokens[end - 1] as Token).wordClass === 'preposition')) end--;
  if (end === at) return undefined;
  const found = desk.endingAt.get(end);
  return found && (stateIn(desk, found.mention.offices) !== undefined || found.entry.nationalityFrom === 'list') ? found.entry : undefined;
}

/** Two presidents in one list are not presidents of one state. */
const sameOfficeIn = (text: AnalysedText, others: readonly PersonEntry[], office: OfficeFound): boolean => others.some((e) => e.offices.some((o) => text.tokens[o.head]?.key === text.tokens[office.head]?.key));

function startsAnew({ text }: Desk, { run }: NameMention, office: OfficeFound): boolean {
  const opener = text.tokens[office.from - 1];
  return office.from > run.from || opener?.wordClass === 'determiner';
}

/** ", Verkehrsminister C" right behind "seinen österreichischen Amtskollegen". */
function besideTitle({ text, stateAt, words }: Desk, at: number): Nationality | undefined {
  if (text.tokens[at - 1]?.form !== ',') return undefined;
  const title = text.tokens[at - 2];
  if (!title || title.wordClass !== 'noun' || !isTitle(title, words)) return undefined;
  for (let i = title.index - 1; i > title.index - 4 && i >= 0; i--) {
    const state = stateAt.get(i)?.find((s) => s.by === 'adjective');
    if (state) return { code: state.code, from: i, to: Math.max(state.to, i + 1) };
    if (text.tokens[i]?.wordClass !== 'adjective') break;
  }
  return undefined;
}

/**
 * An office that several states have under one name ("Bundespräsidentin"): that of the state of which another institution stands
 * in the text, or which the text speaks of more than of the others that have it; other people's states left out.
 */
function byHolders({ text, states, homes, words }: Desk, entry: PersonEntry, held: ReadonlyMap<string, ReadonlySet<string>>): Nationality | undefined {
  for (const office of entry.offices) {
    const keys = text.tokens.slice(office.from, office.to).map((t) => t.key);
    const taken = held.get(keyAt(text, office.head));
    const owners = Object.entries(words.sharedInstitutions).filter(([code, names]) => !taken?.has(code) && keys.some((key) => names.has(key))).map(([code]) => code);
    if (!owners.length) continue;
    const home = owners.flatMap((code) => homes.get(code) ?? []);
    if (home.length === 1) return home[0];
    const counted = owners.map((code) => ({ code, mentions: states.filter((s) => s.code === code) })).sort((a, b) => b.mentions.length - a.mentions.length);
    const first = counted[0];
    if (!first?.mentions.length || first.mentions.length === counted[1]?.mentions.length) continue;
    const told = first.mentions[0] as StateMention;
    return { code: first.code, from: told.token, to: told.to };
  }
  return undefined;
}

/** "Ministerpräsident von Baden-Württemberg", "Regierungsrat des Kantons Zürich": parts of one state. */
function byPart({ text, words }: Desk, offices: readonly OfficeFound[]): Nationality | undefined {
  for (const office of offices)
    for (let i = office.from; i < office.to; i++) {
      const form = keyOf((text.tokens[i] as Token).form);
      for (const [code, names] of Object.entries(words.parts)) if (names.has(form) || names.has(form.replace(/[se]?s$/u, '')) || [...names].some((n) => n.length > 5 && form.startsWith(`${n}isch`))) return { code, from: i, to: i + 1 };
    }
  return undefined;
}
