/** Finds the offices that stand with a name: before it, after it as an apposition, or as what the name is an apposition of. */
import type { AnalysedText, Clause } from '../../language/shared/clause.ts';
import { SINGULAR } from '../../language/shared/agreement.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { NameRun } from './names.ts';
import type { PhraseIndex, PlacedPhrase } from './phraseIndex.ts';
import { isHonorific, isOfficeToken } from './titles.ts';
import type { PeopleWords } from './words.ts';

/** An office as written: tokens half open, and the noun that says what it is. */
export interface OfficeFound {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly rule: 'people.office-before-name' | 'people.office-after-name' | 'people.name-after-office' | 'people.office-in-next-line' | 'people.office-by-role' | 'people.office-acting-as';
}

export interface OfficeDesk {
  readonly text: AnalysedText;
  readonly index: PhraseIndex;
  readonly words: PeopleWords;
  /** Whether a name begins at this token. */
  isNameStart(token: number): boolean;
  /** Start of the sentence that a token stands in, and its end. */
  sentenceOf(token: number): { from: number; to: number };
}

const isComma = (token: Token | undefined): boolean => token?.form === ',';

export function officesOf(desk: OfficeDesk, run: NameRun): OfficeFound[] {
  const before = beforeName(desk, run) ?? governing(desk, run);
  const host = hostOfApposition(desk, before ? before.from : run.from);
  // One word without a title is a name only where something else makes it one.
  if (!before && run.to - run.from < 2 && !run.titled) return [];
  return [...(before ? [before] : []), ...host, ...afterName(desk, run)];
}

/** "der israelische Aussenminister Avigdor L.", "Genosse Präsident P.", "Landwirtschafts- und Umweltminister B." */
function beforeName(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
  const { text, words } = desk;
  const { from: first } = desk.sentenceOf(run.from);
  let head = run.from - 1;
  while (head >= first && isHonorific(text.tokens[head] as Token, words)) head--;
  if (head < first || !isOfficeToken(text.tokens[head] as Token, words)) return undefined;
  return { from: startOf(desk, head, first), to: head + 1, head, rule: 'people.office-before-name' };
}

/** The first word of an office whose noun is `head`: attributes before it, without articles and words of honour. */
function startOf(desk: OfficeDesk, head: number, first: number): number {
  const { text, words } = desk;
  let start = head;
  for (let i = head - 1; i >= first; i--) {
    const token = text.tokens[i] as Token;
    const key = token.key;
    if (isHonorific(token, words) || words.honouring.has(key) || words.honouring.has(keyOf(token.form))) break;
    const attribute = token.wordClass === 'adjective' && !words.notOfOffice.has(key);
    const truncated = token.form.endsWith('-') && token.wordClass === 'noun';
    const joining = words.notInNames.has(keyOf(token.form)) && i - 1 >= first && ((text.tokens[i - 1] as Token).form.endsWith('-') || isAdjective(text.tokens[i - 1]) && isAdjective(text.tokens[i + 1]));
    const genitiveName = i === head - 1 && token.wordClass === 'name' && desk.index.headedBy(head).some((p) => p.phrase.genitive?.head === i);
    if (!attribute && !truncated && !joining && !genitiveName) break;
    start = i;
  }
  while (start < head && words.notInNames.has(keyOf((text.tokens[start] as Token).form))) start++;
  return start;
}

const isAdjective = (token: Token | undefined): boolean => token?.wordClass === 'adjective';

/** "dem Präsidenten der Republik Belarus Alexander L.", "der Staatssekretär des EDA Yves R.": an office with its genitive, then the name. */
function governing(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
  const { text, index, words } = desk;
  const { from: first } = desk.sentenceOf(run.from);
  const previous = text.tokens[run.from - 1];
  // "der Botschafter in Bern": a place after a preposition is no holder of the office, nor is one word by itself.
  if (run.to - run.from < 2 || run.from === first || !previous || (previous.wordClass !== 'name' && previous.wordClass !== 'noun' && previous.form !== ')')) return undefined;
  for (let i = run.from - 1; i >= first && i > run.from - 14; i--) {
    const token = text.tokens[i] as Token;
    if (/^[,;:.]$/u.test(token.form) || token.wordClass === 'verb' || token.wordClass === 'auxiliary' || words.notInNames.has(keyOf(token.form))) return undefined;
    if (!isOfficeToken(token, words)) continue;
    const placed = index.headedBy(i)[0];
    if (!placed || placed.phrase.to < run.to) return undefined;
    return { from: startOf(desk, i, first), to: run.from, head: i, rule: 'people.office-before-name' };
  }
  return undefined;
}

/** "der Vorsteher des Departements (EDA), Didier B.,": the name is the apposition, the office its host. */
function hostOfApposition(desk: OfficeDesk, from: number): OfficeFound[] {
  const { text, index, words } = desk;
  if (!isComma(text.tokens[from - 1])) return [];
  const comma = from - 1;
  const { from: first } = desk.sentenceOf(from);
  for (let i = comma - 1; i >= first && i > comma - 24; i--) {
    const token = text.tokens[i] as Token;
    if (/^[;:.]$/u.test(token.form) || token.wordClass === 'verb' || token.wordClass === 'auxiliary') return [];
    if (!isOfficeToken(token, words)) continue;
    const hosts = index.headedBy(i);
    const placed = hosts.find((p) => p.phrase.to >= comma) ?? hosts[0];
    if (!placed || placed.phrase.name || isInsideOffice(desk, placed)) continue;
    const outer = placed.as === 'conjunct' && placed.parent && isOfficeToken(text.tokens[placed.parent.phrase.head] as Token, words) && !placed.phrase.determiner ? placed.parent.phrase : placed.phrase;
    // "X, Minister für Y, Z, Direktor": an office that already follows a name belongs to that name.
    if (!outer.determiner && !placed.phrase.determiner && !outer.preposition && isComma(text.tokens[outer.from - 1])) return [];
    // "A, Minister von X, B": without an article the office is the one of the name before it.
    if (!outer.determiner && !placed.phrase.determiner && !outer.preposition && !placed.phrase.preposition && outer.from > first) return [];
    const start = Math.min(outer.coreFrom + (outer.determiner ? 1 : 0), i);
    return split(desk, start, comma, 'people.name-after-office');
  }
  return [];
}

/** The holder of an office inside another office: "Sondergesandter des Präsidenten". */
function isInsideOffice(desk: OfficeDesk, placed: PlacedPhrase): boolean {
  const parent = placed.parent;
  return parent !== undefined && (placed.as === 'genitive' || placed.as === 'attribute') && isOfficeToken(desk.text.tokens[parent.phrase.head] as Token, desk.words);
}

/** "Sergei L., Außenminister der Russischen Föderation,": what follows the name and begins with an office. */
function afterName(desk: OfficeDesk, run: NameRun): OfficeFound[] {
  const { text, index } = desk;
  const { to: last } = desk.sentenceOf(run.from);
  const comma = afterBrackets(text, run.to, last);
  if (!isComma(text.tokens[comma])) return [];
  const from = comma + 1;
  const head = officeHeadAt(desk, from, last);
  if (head === undefined || desk.isNameStart(head + 1)) return [];
  if (((text.tokens[head] as Token).agreement & SINGULAR) === 0) return [];
  const withArticle = (text.tokens[from] as Token).wordClass === 'determiner';
  const placed = index.headedBy(head).map((p) => p.phrase);
  const end = Math.max(head + 1, ...placed.filter((p) => p.from >= from - 1).map((p) => endOf(p)), ...placed.map((p) => p.genitive?.to ?? 0));
  // A list goes on with a comma and another office: "Vorsitzender der PdAK, Vorsitzender des Komitees ... und Befehlshaber der KVA,".
  const out: OfficeFound[] = [];
  let at = from;
  let to = Math.min(end, last);
  for (let guard = 0; guard < 8; guard++) {
    to = nextStop(desk, Math.max(to, at + 1), last, at);
    // "A, der Verkehrsminister von X, B": with an article and a name behind it the office is B's; in a sentence it must be closed.
    if (withArticle && (to >= last || desk.isNameStart(to + 1) || !/^[,.;:)–—]$/u.test(text.tokens[to]?.form ?? ''))) break;
    out.push(...split(desk, at, to, 'people.office-after-name'));
    if (!isComma(text.tokens[to])) break;
    const next = officeHeadAt(desk, to + 1, last);
    if (next === undefined || (text.tokens[to + 1] as Token).wordClass === 'determiner' || startsName(desk, next)) break;
    at = to + 1;
    to = Math.max(next + 1, ...index.headedBy(next).map((p) => endOf(p.phrase)));
  }
  return out;
}

/** An office right before another name is that name's: "..., Minister X". */
const startsName = (desk: OfficeDesk, head: number): boolean => desk.isNameStart(head + 1);

const endOf = (phrase: Phrase): number => Math.min(phrase.to, ...phrase.clauses.map((c) => c.from - 1).filter((t) => t > phrase.head), ...phrase.appositions.map((a) => a.from - 1).filter((t) => t > phrase.head));

function afterBrackets(text: AnalysedText, at: number, last: number): number {
  if (text.tokens[at]?.form !== '(') return at;
  for (let i = at + 1; i < Math.min(last, at + 8); i++) if (text.tokens[i]?.form === ')') return i + 1;
  return at;
}

/** The office noun of a phrase that begins at `from`: attributes may come before it. */
function officeHeadAt(desk: OfficeDesk, from: number, last: number): number | undefined {
  const { text, words } = desk;
  for (let i = from; i < Math.min(last, from + 8); i++) {
    const token = text.tokens[i] as Token;
    if (isOfficeToken(token, words)) return i;
    const passed = token.wordClass === 'determiner' || token.wordClass === 'adjective' || token.wordClass === 'numeral' || token.wordClass === 'adverb' || (token.wordClass === 'noun' && token.form.endsWith('-')) || words.notInNames.has(keyOf(token.form)) && i > from;
    if (!passed) return undefined;
  }
  return undefined;
}

/** Where an office ends: at the comma, bracket, verb or mark after its last word. */
function nextStop(desk: OfficeDesk, from: number, last: number, start: number): number {
  const { text, words } = desk;
  let depth = 0;
  for (let i = start; i < last; i++) {
    const token = text.tokens[i] as Token;
    if (token.form === '(') depth++;
    else if (token.form === ')') depth--;
    if (depth > 0) continue;
    const enumerates = isComma(token) && i < from;
    if (/^[.;:!?–—]$/u.test(token.form) || (isComma(token) && !enumerates)) return i;
    if (i >= from && (token.wordClass === 'verb' || token.wordClass === 'auxiliary' || token.wordClass === 'adverb')) return i;
    if (i >= from && words.notInNames.has(keyOf(token.form)) && officeHeadAt(desk, i + 1, last) === undefined) return i;
    if (i >= from && words.notInNames.has(keyOf(token.form)) && (text.tokens[i + 1] as Token | undefined)?.wordClass === 'determiner') return i;
  }
  return last;
}

/** "Generalsekretär der Partei und Vorsitzender für Staatsangelegenheiten" are two offices. */
function split(desk: OfficeDesk, from: number, to: number, rule: OfficeFound['rule']): OfficeFound[] {
  const { text, words } = desk;
  const out: OfficeFound[] = [];
  let start = from;
  const push = (end: number) => {
    let a = start;
    while (a < end && ((text.tokens[a] as Token).wordClass === 'determiner' || words.honouring.has((text.tokens[a] as Token).key) || isComma(text.tokens[a]))) a++;
    let b = end;
    while (b > a && (isComma(text.tokens[b - 1]) || words.notInNames.has(keyOf((text.tokens[b - 1] as Token).form)))) b--;
    for (let i = a; i < b; i++)
      if (isOfficeToken(text.tokens[i] as Token, words)) {
        out.push({ from: a, to: b, head: i, rule });
        return;
      }
  };
  for (let i = from + 1; i < to; i++) {
    const token = text.tokens[i] as Token;
    if (!words.notInNames.has(keyOf(token.form)) || (text.tokens[i - 1] as Token).form.endsWith('-')) continue;
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

/** "Als Vorsitzender der OSZE hatte Bundesrat B. ...": what the subject acts as. */
export function officesAs(desk: OfficeDesk, clauses: readonly Clause[]): { subject: number; office: OfficeFound }[] {
  const { text, words } = desk;
  return clauses.flatMap((clause) => {
    const subject = clause.arguments.find((a) => a.role === 'subject' && !a.understood)?.phrase;
    const as = clause.arguments.find((a) => a.phrase.preposition !== undefined && words.actingAs.has(a.phrase.preposition.key) && isOfficeToken(text.tokens[a.phrase.head] as Token, words))?.phrase;
    if (!subject || !as || as.name) return [];
    return split(desk, as.coreFrom, as.to, 'people.office-acting-as').map((office) => ({ subject: subject.head, office }));
  });
}

/** A contact line: the name alone on a line, the office on the next. */
export function officeInNextLine(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
  const { text } = desk;
  const n = text.sentences.findIndex((s) => s.from <= run.from && run.from < s.to);
  const own = text.sentences[n];
  const next = text.sentences[n + 1];
  if (!own || !next || own.from !== run.from || own.to > run.to + 1 || !next.heading || next.to - next.from > 12) return undefined;
  const head = officeHeadAt(desk, next.from, next.to);
  return head === undefined ? undefined : { from: next.from, to: isComma(text.tokens[next.to - 1]) ? next.to - 1 : next.to, head, rule: 'people.office-in-next-line' };
}
