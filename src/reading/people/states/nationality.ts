/** Whose person someone is, as the text tells it: "russischer Außenminister", "Botschafter der Republik X", "EDA-Vorsteher". */
import type { AnalysedText } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { StateMention } from '../../scene.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { formKey } from '../formKey.ts';
import { isSecondOfHonour, type OfficeFound } from '../officeBounds.ts';
import type { Nationality, PersonEntry } from '../personEntry.ts';
import type { NameMention } from '../roster.ts';
import { isHonorific, isTitle } from '../titles.ts';
import type { PeopleWords } from '../words.ts';
import { byHolders, byPart, homesIn, institutionIn, keyAt, type NationalityDesk } from './institutions.ts';
import { tellInOrder } from './statesInOrder.ts';

/** Gives each person the state that the text tells: by office, by title, by a list, by institutions of one state. */
export function tellNationalities(text: AnalysedText, entries: readonly PersonEntry[], states: readonly StateMention[], words: PeopleWords, publisher?: string): void {
  const stateAt = new Map<number, StateMention[]>();
  for (const s of states) stateAt.set(s.token, [...(stateAt.get(s.token) ?? []), s]);
  const endingAt = new Map<number, { entry: PersonEntry; mention: NameMention }>();
  for (const entry of entries) for (const mention of entry.mentions) endingAt.set(mention.run.to, { entry, mention });
  let homes: ReadonlyMap<string, Nationality> | undefined;
  const desk: NationalityDesk = { text, states, stateAt, endingAt, words, homes: () => (homes ??= homesIn(text, words)), ...(publisher !== undefined && { publisher }) };
  const give = (entry: PersonEntry, nationality: Nationality | undefined): void => {
    if (nationality) entry.nationality = nationality;
  };
  tellInOrder(desk, entries);
  for (const entry of entries) if (!entry.nationality) give(entry, byOffices(desk, entry.offices) ?? byTitle(desk, entry) ?? byOrigin(desk, entry));
  const held = new Map<string, Set<string>>();
  for (const { nationality, offices } of entries) if (nationality) for (const o of offices) held.set(keyAt(text, o.head), (held.get(keyAt(text, o.head)) ?? new Set()).add(nationality.code));
  const tellers = new Set(entries.flatMap(({ nationality }) => nationality?.from ?? []));
  for (const entry of entries) {
    if (entry.nationality) continue;
    const listed = byList(desk, entry);
    if (listed) entry.nationalityFrom = 'list';
    give(entry, listed ?? byPart(desk, entry.offices) ?? byHolders(desk, entry, held, (token) => tellers.has(token)));
  }
}

const namesOrganisation = (desk: NationalityDesk, office: OfficeFound): boolean => {
  for (let i = office.from; i < office.to; i++) if (desk.stateAt.get(i)?.some((s) => s.by === 'organisation')) return true;
  return false;
};

function byOffices(desk: NationalityDesk, offices: readonly OfficeFound[]): Nationality | undefined {
  const told = stateIn(desk, offices) ?? offices.map((o) => ownerBefore(desk, o.from)).find((n) => n);
  if (told) return told;
  for (const office of offices)
    if (!namesOrganisation(desk, office)) {
      const institution = institutionIn(desk, office.from, office.to);
      if (institution) return institution;
    }
  return undefined;
}

/** A state named in an office, by adjective or genitive. */
function stateIn(desk: NationalityDesk, offices: readonly OfficeFound[]): Nationality | undefined {
  for (const office of offices)
    for (let i = office.from; i < office.to; i++)
      for (const state of desk.stateAt.get(i) ?? []) {
        if (state.by === 'organisation' || isElsewhere(desk, office, i)) continue;
        return { code: state.code, from: i, to: Math.max(state.to, i + 1) };
      }
  return undefined;
}

/** "Botschafter in der Schweiz", "Sonderbeauftragter für Syrien", "Botschafter bei der EU": where or for what the office is. */
function isElsewhere({ text, words }: NationalityDesk, office: OfficeFound, at: number): boolean {
  for (let j = at - 1; j > office.head; j--) {
    const token = text.tokens[j] as Token;
    if (token.wordClass === 'preposition') return words.elsewhere.has(token.key);
    if (token.wordClass === 'noun' || token.wordClass === 'name') return false;
  }
  return false;
}

/** "seinem vietnamesischen Amtskollegen Bui Thanh Son": what stands before the name and is no office. */
function byTitle(desk: NationalityDesk, entry: PersonEntry): Nationality | undefined {
  const { text, stateAt, words } = desk;
  for (const { run } of entry.mentions) {
    // "his Malaysian counterpart, Dato' Sri A"
    let from = run.from;
    while (from > 0 && (isHonorific(text.tokens[from - 1] as Token, words) || isSecondOfHonour(text.tokens, from - 1))) from--;
    const beside = isActing(desk, run.to) ? undefined : besideTitle(desk, from);
    if (beside) return beside;
    const owner = ownerBefore(desk, from) ?? (isActing(desk, run.to) && text.tokens[from - 1]?.form === ',' ? undefined : byPostBefore(desk, from));
    if (owner) return owner;
    if (!run.titled) continue;
    for (let i = run.from - 1; i >= 0 && i > run.from - 6; i--) {
      const token = text.tokens[i] as Token;
      // A heading ends without a mark: its last title belongs to somebody else.
      if (text.text.slice(token.end, text.tokens[i + 1]?.start).includes('\n')) break;
      const state = stateAt.get(i)?.find((s) => s.by === 'adjective' || (s.by === 'noun' && isAttributive(text, s, run.from - 1)));
      if (state) return { code: state.code, from: i, to: Math.max(state.to, i + 1) };
      if (!isTitle(token, words) && !isHonorific(token, words) && token.wordClass !== 'adjective') break;
    }
  }
  return undefined;
}

/** "Serzh Sargsyan von Armenien", "aus Armenien (Serzh Sargsyan)". */
function byOrigin({ text, states, stateAt, words }: NationalityDesk, entry: PersonEntry): Nationality | undefined {
  for (const { run } of entry.mentions) {
    const state = text.tokens[run.from - 1]?.form === '(' && text.tokens[run.to]?.form === ')' ? states.find((s) => s.to === run.from - 1 && s.by === 'noun') : undefined;
    if (state) return { code: state.code, from: state.token, to: state.to };
  }
  for (const { run } of entry.mentions) {
    const next = text.tokens[run.to];
    // "Sigmar Gabriel (Deutschland)"
    const bracketed = next?.form === '(' && /^[),]$/u.test(text.tokens[run.to + 2]?.form ?? '') ? stateAt.get(run.to + 1)?.find((s) => s.by === 'noun') : undefined;
    if (bracketed) return { code: bracketed.code, from: bracketed.token, to: bracketed.to };
    if (!next || !words.ownerPrepositions.has(formKey(next))) continue;
    const at = text.tokens[run.to + 1]?.wordClass === 'determiner' ? run.to + 2 : run.to + 1;
    const state = stateAt.get(at)?.find((s) => s.by === 'noun');
    if (state) return { code: state.code, from: state.token, to: state.to };
    // "Erbprinz Alois von Liechtenstein": the state is part of the name.
  }
  for (const { run } of entry.mentions) {
    const state = run.to - run.from > 2 && words.ownerPrepositions.has(formKey(text.tokens[run.to - 2] as Token)) ? stateAt.get(run.to - 1)?.find((s) => s.by === 'noun') : undefined;
    if (state) return { code: state.code, from: state.token, to: state.to };
  }
  return undefined;
}

/**
 * "dem äthiopischen Präsidenten A und Premierminister B", "seinen österreichischen Kollegen, Verkehrsminister C": in a list or
 * beside a title the state is told with the first, unless the next begins anew with an article or tells of an organisation.
 */
function byList(desk: NationalityDesk, entry: PersonEntry): Nationality | undefined {
  const { text } = desk;
  for (const mention of entry.mentions) {
    const office = mention.offices.find((o) => o.to <= mention.run.from);
    if (!office || namesOrganisation(desk, office) || startsAnew(desk, mention, office)) continue;
    const beside = isActing(desk, mention.run.to) ? undefined : besideTitle(desk, office.from);
    if (beside) return beside;
    const first = neighbourBefore(desk, office.from);
    if (first && first !== entry && first.nationality && !sameOfficeIn(text, [first], office) && !eachOfHisOwn(desk, first)) return first.nationality;
  }
  return undefined;
}

/** "Belgian Minister A, Dutch Minister B, President C": where two are told of two states, each has his own. */
function eachOfHisOwn(desk: NationalityDesk, one: PersonEntry): boolean {
  return one.mentions.some((mention) => {
    const from = mention.offices.find((o) => o.to <= mention.run.from)?.from;
    const before = from === undefined ? undefined : neighbourBefore(desk, from);
    return before !== undefined && before !== one && before.nationality !== undefined && before.nationality.code !== one.nationality?.code;
  });
}

/** Whose name ends right before ", ", "und", "und mit": the one before in a list, whose own office tells a state. */
function neighbourBefore(desk: NationalityDesk, at: number): PersonEntry | undefined {
  const { text, words } = desk;
  let end = at;
  while (
    end > 0 &&
    (/^[,;]$/u.test((text.tokens[end - 1] as Token).form) || words.notInNames.has(formKey(text.tokens[end - 1] as Token)) || (text.tokens[end - 1] as Token).wordClass === 'preposition')
  )
    end--;
  if (end === at) return undefined;
  const found = desk.endingAt.get(end);
  return found && (stateIn(desk, found.mention.offices) !== undefined || found.entry.nationalityFrom === 'list') ? found.entry : undefined;
}

/** Two presidents in one list are not presidents of one state. */
const sameOfficeIn = (text: AnalysedText, others: readonly PersonEntry[], office: OfficeFound): boolean =>
  others.some((e) => e.offices.some((o) => text.tokens[o.head]?.key === text.tokens[office.head]?.key));

function startsAnew({ text }: NationalityDesk, { run }: NameMention, office: OfficeFound): boolean {
  const opener = text.tokens[office.from - 1];
  return office.from > run.from || opener?.wordClass === 'determiner';
}

/** "his Botswana counterpart": a state's name in the place of its adjective, right before the title. */
const isAttributive = ({ tokens }: AnalysedText, s: StateMention, title: number): boolean => Math.max(s.to, s.token + 1) === title && tokens[s.token - 1]?.wordClass === 'determiner';

/** "Welcoming the Kenyan guest, A said", "In a call with his Kenyan counterpart, Minister A said": whose name a verb follows acts, and is no one told before it. */
const isActing = ({ text, words }: NationalityDesk, end: number): boolean =>
  isWrittenApart(words.offices) && /^(?:verb|auxiliary)$/u.test(text.tokens[end]?.wordClass ?? '') && !/ing$/u.test(text.tokens[end]?.form ?? '');

/** "Norway's Minister of Trade, A", "and Kenya's High Commissioner B": the state that has the office. */
function ownerBefore({ text, stateAt }: NationalityDesk, at: number): Nationality | undefined {
  const mark = text.tokens[at - 1];
  if (!mark || !/^['’]s?$/u.test(mark.form)) return undefined;
  const state = [1, 2, 3, 4].flatMap((n) => stateAt.get(at - 1 - n) ?? []).find((s) => s.by === 'noun' && Math.max(s.to, s.token + 1) === at - 1);
  return state && { code: state.code, from: state.token, to: state.to };
}

/** Words of a post between the state and the name. */
const LONGEST_POST = 12;

/** "Saudi Minister of Foreign Affairs Prince A", "and Kenya's Minister of Foreign Affairs, A", "Kenya's High Commissioner to Norway, Dr. A": the state before the post that stands before the name. */
function byPostBefore(desk: NationalityDesk, at: number): Nationality | undefined {
  const { text, stateAt, words } = desk;
  if (!isWrittenApart(words.offices)) return undefined;
  const end = text.tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  let titled = false;
  let opened = -1;
  for (let i = end; i >= 0 && i > end - LONGEST_POST; i--) {
    const token = text.tokens[i] as Token;
    // "the regards of Lao leaders | to General Secretary A": behind a preposition the post begins.
    if (token.wordClass === 'preposition' && token.key !== 'of' && opened === i + 1) return undefined;
    if (isTitle(token, words)) {
      let first = i;
      // "High Commissioner", "Prime Cabinet Secretary"
      while (first > 0 && !stateAt.get(first - 1)?.length && /^\p{Lu}/u.test(text.tokens[first - 1]?.form ?? '') && /^(?:adjective|noun)$/u.test(text.tokens[first - 1]?.wordClass ?? '')) first--;
      const state = stateAt.get(first - 1)?.find((s) => s.by === 'adjective');
      if (state) return { code: state.code, from: state.token, to: Math.max(state.to, state.token + 1) };
      const owner = ownerBefore(desk, first);
      if (owner) return owner;
      i = first;
      opened = first;
      titled = true;
      continue;
    }
    // "Norwegian Minister of Trade and President A": two posts are of two.
    if (titled && token.key === 'and') return undefined;
    const field = /^(?:noun|adjective|preposition|determiner)$/u.test(token.wordClass) || token.key === 'and' || (stateAt.get(i)?.length && text.tokens[i - 1]?.wordClass === 'preposition');
    if (!field || /^\p{Ll}/u.test(token.form) !== /^(?:preposition|determiner|conjunction)$/u.test(token.wordClass)) return undefined;
  }
  return undefined;
}

/** ", Verkehrsminister C" right behind "seinen österreichischen Amtskollegen". */
function besideTitle({ text, stateAt, words }: NationalityDesk, at: number): Nationality | undefined {
  if (text.tokens[at - 1]?.form !== ',') return undefined;
  const title = text.tokens[at - 2];
  if (title?.wordClass !== 'noun' || !isTitle(title, words)) return undefined;
  for (let i = title.index - 1; i > title.index - 4 && i >= 0; i--) {
    const state = stateAt.get(i)?.find((s) => s.by === 'adjective' || (s.by === 'noun' && isAttributive(text, s, title.index)));
    if (state) return { code: state.code, from: i, to: Math.max(state.to, i + 1) };
    if (text.tokens[i]?.wordClass !== 'adjective') break;
  }
  return undefined;
}
