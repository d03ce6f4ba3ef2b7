/** Where an office begins and ends in the text, and where two offices stand side by side. */
import type { AnalysedText } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { isWrittenApart } from '../vocabulary.ts';
import { formKey } from './formKey.ts';
import { CAPITAL } from './names/nameShapes.ts';
import type { PhraseIndex } from './phraseIndex.ts';
import { isHonorific, isOfficeToken } from './titles.ts';
import type { PeopleWords } from './words.ts';

export type OfficeRule =
  | 'people.office-before-name'
  | 'people.office-after-name'
  | 'people.name-after-office'
  | 'people.office-in-next-line'
  | 'people.office-by-role'
  | 'people.office-acting-as'
  | 'people.office-shared'
  | 'people.office-predicated';

/** An office as written: tokens half open, and the noun that says what it is. */
export interface OfficeFound {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly rule: OfficeRule;
}

export interface OfficeDesk {
  readonly text: AnalysedText;
  readonly index: PhraseIndex;
  readonly words: PeopleWords;
  /** Whether a name begins at this token. */
  isNameStart(token: number): boolean;
  /** Whether a token belongs to a name. */
  inName(token: number): boolean;
  /** Whether a token belongs to an adjective of a state: "russisch", "South Korean". */
  tellsState(token: number): boolean;
  /** Where the name of a state begins that ends before this token; undefined where none does. */
  stateBefore(token: number): number | undefined;
  /** Start of the sentence that a token stands in, and its end. */
  sentenceOf(token: number): { from: number; to: number; heading: boolean };
}

/** An office of more tokens is a sentence that was misread. */
const LONGEST_OFFICE = 60;

export const isComma = (token: Token | undefined): boolean => token?.form === ',';
export const joins = (token: Token | undefined, words: PeopleWords): boolean => token !== undefined && words.notInNames.has(formKey(token));
export const closesClause = (token: Token): boolean => /^[;:.!?]$/u.test(token.form) || token.wordClass === 'verb' || token.wordClass === 'auxiliary';
const isAdjective = (token: Token | undefined): boolean => token?.wordClass === 'adjective';
/** "gegenwärtig", "derzeit", "bald": words without an ending tell of the time, not of the office. */
const isBare = (token: Token): boolean => token.wordClass === 'adverb' || (token.wordClass === 'adjective' && token.agreement === 0);

/** "Bundesministerin a. D. Eva Stern": the token of the title, where a mark of having left office stands between. */
export function titleBefore(tokens: readonly Token[], at: number, words: PeopleWords): number {
  let i = at - 1;
  while (i > 0 && (isRetiredMark(tokens, i, words) || isSecondOfHonour(tokens, i))) i--;
  return i;
}

/** "Dato' Sri", "Tan Sri", "Datuk Seri": the second word of a Malay title; by itself "Sri" is a given name. */
export function isSecondOfHonour(tokens: readonly Token[], i: number): boolean {
  const { form } = tokens[i] as Token;
  if (/^['’]$/u.test(form)) return FIRST_OF_HONOUR.test(tokens[i - 1]?.form ?? '');
  const before = /^['’]$/u.test(tokens[i - 1]?.form ?? '') ? tokens[i - 2] : tokens[i - 1];
  return SECOND_OF_HONOUR.test(form) && FIRST_OF_HONOUR.test(before?.form ?? '');
}
const FIRST_OF_HONOUR = /^(?:dato|dato['’]|datuk|datin|tan|toh|puan)$/iu;
const SECOND_OF_HONOUR = /^(?:sri|seri|utama|paduka|puan)$/iu;

/** "a. D.", "i. R.", "em."; an initial by itself is none. */
export function isRetiredMark(tokens: readonly Token[], i: number, words: PeopleWords): boolean {
  const { form } = tokens[i] as Token;
  return words.retired.has(form) && (/^\p{Ll}/u.test(form) || words.retired.has(tokens[i - 1]?.form ?? ''));
}

/** The first word of an office whose noun is `head`: attributes before it, without articles and words of honour. */
export function startOf(desk: OfficeDesk, head: number, first: number): number {
  const { text, words } = desk;
  let start = head;
  for (let i = head - 1; i >= first; i--) {
    const token = text.tokens[i] as Token;
    // "Norway's Foreign Minister": whose office it is stands in front.
    const owner = /^['’]s?$/u.test(token.form) && i === start - 1 ? desk.stateBefore(i) : undefined;
    if (owner !== undefined && owner >= first) return owner;
    // "Kenya President A", "with Kenya Foreign Minister A"; but "in Kenya President A", "On his visit to Kenya President A".
    const state = i === start - 1 && isWrittenApart(words.offices) && token.wordClass === 'name' ? desk.stateBefore(start) : undefined;
    const placed = state === undefined ? undefined : text.tokens[state - 1];
    if (state !== undefined && state >= first && !(placed && (words.placing.has(placed.key) || words.journeys.has(text.tokens[placed.index - 1]?.key ?? ''))) && !isPossessive(placed)) return state;
    if (isHonorific(token, words) || words.honouring.has(token.key) || words.honouring.has(formKey(token))) break;
    const attribute = (isAdjective(token) && !isBare(token) && !words.notOfOffice.has(token.key)) || words.former.has(token.key) || desk.tellsState(i) || /^\p{L}+\p{Ll}-\p{Ll}*isch/u.test(token.form);
    const truncated = (token.form.endsWith('-') && token.wordClass === 'noun') || isPartOfCompound(desk, i, start) || isBodyBefore(desk, i, start);
    const joining = joins(token, words) && i - 1 >= first && ((text.tokens[i - 1] as Token).form.endsWith('-') || (isAdjective(text.tokens[i - 1]) && isAdjective(text.tokens[i + 1])));
    const genitiveName = i === head - 1 && token.wordClass === 'name' && desk.index.headedBy(head).some((p) => p.phrase.genitive?.head === i);
    if (!attribute && !truncated && !joining && !genitiveName) break;
    start = i;
  }
  while (start < head && joins(text.tokens[start], words)) start++;
  return start;
}

const ABBREVIATION = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,4})$/u;

/** "Finance Minister", "UN Special Envoy", "State Secretary", "National Bank Chairman": where compounds are written apart; but "On Monday President X". */
function isPartOfCompound({ text, words }: OfficeDesk, at: number, start: number): boolean {
  if (!isWrittenApart(words.offices) || at !== start - 1) return false;
  const [token, next] = [text.tokens[at] as Token, text.tokens[start] as Token];
  if (words.months.has(token.key) || words.weekdays.has(token.key)) return false;
  // "Deputy Prime Minister", "U.S. Special Envoy"; but "President Former Minister" are two.
  if (next.wordClass === 'adjective' && !words.deputising.has(token.key) && !ABBREVIATION.test(token.form)) return false;
  return words.fields.has(token.key) || ABBREVIATION.test(token.form) || (token.wordClass === 'noun' && CAPITAL.test(token.form));
}

/** "Legislative Yuan President", "the Knesset Speaker": the name of a body right before the office; but "in Oslo President X". */
function isBodyBefore({ text, words, ...desk }: OfficeDesk, at: number, start: number): boolean {
  const token = text.tokens[at] as Token;
  if (!isWrittenApart(words.offices) || at !== start - 1 || token.wordClass !== 'name' || !CAPITAL.test(token.form)) return false;
  let from = at;
  while (from > 0 && desk.inName(from - 1) && at - from < 3) from--;
  const before = text.tokens[from - 1];
  if (before === undefined || words.placing.has(before.key) || desk.isNameStart(start)) return false;
  // One word by itself may be a town or an agency.
  return from < at || desk.inName(at + 1) ? before.wordClass === 'preposition' || before.wordClass === 'determiner' || before.wordClass === 'verb' : before.wordClass === 'determiner';
}

/** The office noun of a phrase that begins at `from`: attributes may come before it. */
export function officeHeadAt(desk: OfficeDesk, from: number, last: number): number | undefined {
  const { text, words } = desk;
  for (let i = from; i < Math.min(last, from + 8); i++) {
    const token = text.tokens[i] as Token;
    // "the UN Secretary-General's personal envoy": whose envoy it is stands in front.
    if (isOfficeToken(token, words) && !(isPossessive(text.tokens[i + 1]) && i + 2 < last)) return i;
    // "Beijinger Bürgermeister"
    if (i === from && token.wordClass === 'name' && isOfficeToken((text.tokens[i + 1] ?? token) as Token, words) && !text.tokens[i + 1]?.form.includes('-')) continue;
    // "andere Kader", "weitere Vertreter": others than those named.
    if (words.notOfOffice.has(token.key)) return undefined;
    const passed =
      desk.tellsState(i) ||
      token.wordClass === 'determiner' ||
      isAdjective(token) ||
      token.wordClass === 'numeral' ||
      token.wordClass === 'adverb' ||
      (token.wordClass === 'noun' && token.form.endsWith('-')) ||
      isHonorific(token, words) ||
      isPossessive(token) ||
      words.appointed.has(formKey(token)) ||
      isPossessive(text.tokens[i + 1]) ||
      (!desk.inName(i) && isInCompound(desk, i, last)) ||
      // "state councilor", "trade minister"
      (isWrittenApart(words.offices) && token.wordClass === 'noun' && i + 1 < last && isOfficeToken(text.tokens[i + 1] as Token, words) && !isComma(text.tokens[i + 1])) ||
      (joins(token, words) && i > from);
    if (!passed) return undefined;
  }
  return undefined;
}

const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/u.test(token.form);

/** "State Minister", "Trade and Industry Secretary", "UN Special Envoy": capitals that lead up to an office, where compounds are written apart. */
function isInCompound({ text, words }: OfficeDesk, at: number, last: number): boolean {
  if (!isWrittenApart(words.offices)) return false;
  for (let i = at; i < Math.min(last, at + 4); i++) {
    const token = text.tokens[i] as Token;
    if (isOfficeToken(token, words)) return i > at;
    if (!CAPITAL.test(token.form) || (token.wordClass !== 'noun' && token.wordClass !== 'name' && token.wordClass !== 'adjective')) return false;
  }
  return false;
}

/** End of a phrase without its relative clauses and appositions. */
export const endOf = (phrase: Phrase): number =>
  Math.min(phrase.to, ...phrase.clauses.map((c) => c.from - 1).filter((t) => t > phrase.head), ...phrase.appositions.map((a) => a.from - 1).filter((t) => t > phrase.head));

/** "Departement für Wirtschaft, Bildung und Forschung": a bare noun goes on; an article, a name or another office does not. */
function continuesList({ text, ...desk }: OfficeDesk, at: number, last: number): boolean {
  const token = text.tokens[at];
  return token !== undefined && at < last && (token.wordClass === 'noun' || token.wordClass === 'adjective') && !desk.isNameStart(at) && officeHeadAt({ text, ...desk }, at, last) === undefined;
}

/** The most words of the fields that a department is named after. */
const LONGEST_FIELDS = 14;

/**
 * "head of the Department of Defence | , Civil Protection and Sport (DDPS)": capitals behind the comma, the last of them behind "and"
 * and before a mark, go on with the name of the body; the index of that mark. A person or another office among them is none of it.
 */
function fieldsTo(desk: OfficeDesk, start: number, comma: number, last: number): number | undefined {
  const { text, words } = desk;
  if (!isWrittenApart(words.offices) || !CAPITAL.test(text.tokens[comma - 1]?.form ?? '') || desk.inName(comma - 1)) return undefined;
  const before = text.tokens.slice(start, comma);
  // "Minister of Foreign Affairs, Business and Cooperation of the Republic of Kenya": the fields of the office itself.
  const ofOffice = before.some((t, n) => isOfficeToken(t, words) && before[n + 1]?.wordClass === 'preposition' && words.ownerPrepositions.has(before[n + 1]?.key ?? ''));
  if (!ofOffice && !before.some((t) => words.bodies.has(t.key) && CAPITAL.test(t.form))) return undefined;
  let joined = false;
  for (let i = comma + 1; i < Math.min(last, comma + LONGEST_FIELDS); i++) {
    const token = text.tokens[i] as Token;
    if (/^[,.;()]$/u.test(token.form) && joined && CAPITAL.test(text.tokens[i - 1]?.form ?? '')) return i;
    if (isComma(token) && !joined) continue;
    if (joins(token, words) && !joined) joined = true;
    else if (ofOffice && joined && CAPITAL.test(text.tokens[i - 1]?.form ?? '') && words.ownerPrepositions.has(token.key)) continue;
    else if (ofOffice && joined && token.wordClass === 'determiner' && text.tokens[i - 1]?.wordClass === 'preposition') continue;
    else if (!CAPITAL.test(token.form) || desk.isNameStart(i) || isOfficeToken(token, words) || !/^(?:noun|adjective|name)$/u.test(token.wordClass)) return undefined;
  }
  return undefined;
}

/** Where an office ends: at the comma, bracket, verb or mark after its last word. */
export function nextStop(desk: OfficeDesk, from: number, last: number, start: number): number {
  const { text, words } = desk;
  let depth = 0;
  for (let i = start; i < Math.min(last, start + LONGEST_OFFICE); i++) {
    const token = text.tokens[i] as Token;
    if (token.form === '(') depth++;
    else if (token.form === ')') depth--;
    if (depth < 0) return i;
    if (depth > 0) continue;
    const enumerates = isComma(token) && ((i < from && continuesList(desk, i + 1, last)) || fieldsTo(desk, start, i, last) !== undefined);
    // "Vorsteher des Departements in einem gemeinsamen Vorwort": no part of an office begins anew with "ein".
    if (i > start && token.wordClass === 'preposition' && words.indefinite.has(text.tokens[i + 1]?.key ?? '')) return i;
    if (/^[.;:!?–—]$/u.test(token.form) || (isComma(token) && !enumerates)) return i;
    // "head of the Department of China who is on a visit"
    if (i >= from && token.wordClass === 'pronoun' && words.relativePronouns.has(token.key)) return i;
    if (i >= from && (token.wordClass === 'verb' || token.wordClass === 'auxiliary' || token.wordClass === 'adverb')) return i;
    if (!joins(token, words) || text.tokens[i - 1]?.form.endsWith('-') || words.postpositive.has(text.tokens[i + 1]?.key ?? '')) continue;
    if (i > start && desk.isNameStart(i + 1)) return i;
    const head = officeHeadAt(desk, i + 1, last);
    // "Minister von X sowie der Sprecher Paul Tarn": another office with a holder of its own.
    if (head !== undefined && i > start && desk.isNameStart(head + 1)) return i;
    // "Leiter Marketing und Kommunikation,": the last word before the mark belongs to the office.
    const closing = /^[,.;()]$/u.test(text.tokens[i + 2]?.form ?? ',') && text.tokens[i + 1]?.wordClass === 'noun' && !desk.isNameStart(i + 1);
    if (head === undefined && goesOn(desk, i + 1, last)) continue;
    if (i >= from && ((head === undefined && !closing) || (text.tokens[i + 1] as Token | undefined)?.wordClass === 'determiner')) return i;
  }
  return Math.min(last, start + LONGEST_OFFICE);
}

/** "Director for Eastern Europe and Central Asia of the Service,": capitals that go on to a mark, with no verb and no name among them. */
function goesOn({ text, words, ...desk }: OfficeDesk, at: number, last: number): boolean {
  if (!isWrittenApart(words.offices) || !CAPITAL.test(text.tokens[at]?.form ?? '')) return false;
  for (let i = at; i < Math.min(last, at + 12); i++) {
    const token = text.tokens[i] as Token;
    if (/^[,.;()]$/u.test(token.form)) return i > at;
    if (desk.isNameStart(i) || (!CAPITAL.test(token.form) && token.wordClass !== 'preposition' && token.wordClass !== 'determiner')) return false;
  }
  return false;
}

/** "Generalsekretär der Partei und Vorsitzender für Staatsangelegenheiten" are two offices. */
export function splitOffices(desk: OfficeDesk, from: number, to: number, rule: OfficeRule): OfficeFound[] {
  const { text, words } = desk;
  const out: OfficeFound[] = [];
  let start = from;
  const push = (end: number) => {
    let a = start;
    while (a < end && (skippedAtStart(text.tokens[a] as Token, words) || joins(text.tokens[a], words))) a++;
    let b = end;
    while (b > a && (isComma(text.tokens[b - 1]) || joins(text.tokens[b - 1], words))) b--;
    for (let i = a; i < b; i++)
      if (isOfficeToken(text.tokens[i] as Token, words)) {
        out.push({ from: a, to: b, head: i, rule });
        return;
      }
  };
  for (let i = from + 1; i < to; i++) {
    if (!joins(text.tokens[i], words) || (text.tokens[i - 1] as Token).form.endsWith('-')) continue;
    const head = officeHeadAt(desk, i + 1, to);
    // "Außerordentlicher und Bevollmächtigter Botschafter" is one: nothing before "und" is an office yet.
    let complete = false;
    for (let j = start; j < i; j++) if (isOfficeToken(text.tokens[j] as Token, words)) complete = true;
    if (head === undefined || !complete) continue;
    push(i);
    start = i + 1;
  }
  push(to);
  return out;
}

const skippedAtStart = (token: Token, words: PeopleWords): boolean =>
  token.wordClass === 'determiner' ||
  words.appointed.has(formKey(token)) ||
  isBareAtStart(token, words) ||
  isComma(token) ||
  isHonorific(token, words) ||
  words.honouring.has(token.key) ||
  words.notOfOffice.has(token.key);

const isBareAtStart = (token: Token, words: PeopleWords): boolean => isBare(token) && !isOfficeToken(token, words) && !/^\p{Lu}/u.test(token.form);
