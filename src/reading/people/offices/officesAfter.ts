/** Offices that follow a name, as an apposition or in brackets. */
import { SINGULAR } from '../../../language/shared/agreement.ts';
import type { AnalysedText } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import type { NameRun } from '../names/names.ts';
import { NAMED_AFTER } from '../names/officeField.ts';
import { endOf, isComma, joins, nextStop, type OfficeDesk, type OfficeFound, officeHeadAt, splitOffices } from '../officeBounds.ts';
import { isHonorific, isOfficeToken } from '../titles.ts';

const POSTNOMINAL = /^(?:MP|MEP|MSP|KC|QC|SC|CBE|OBE|MBE|KBE|DBE|KCMG|GCMG|DCMG|CMG|AO|AC|MLA|MdB|MdEP)$/u;

/** "Sergei L., Außenminister der Russischen Föderation,": what follows the name and begins with an office; also in brackets. */
export function afterName(desk: OfficeDesk, run: NameRun): OfficeFound[] {
  const { text, index, words } = desk;
  const { to: last } = desk.sentenceOf(run.from);
  const bracketed = inBrackets(desk, run.to, last);
  if (bracketed.length) return bracketed;
  // "Bob Carr MP, Minister": honours and seats in letters.
  let behind = run.to;
  while (POSTNOMINAL.test(text.tokens[behind]?.form ?? '')) behind++;
  const comma = afterBrackets(text, behind, last);
  if (!isComma(text.tokens[comma]) && !/^[–—-]$/u.test(text.tokens[comma]?.form ?? '')) return [];
  const from = comma + 1;
  const head = officeHeadAt(desk, from, last);
  if (head === undefined || desk.isNameStart(head + 1)) return [];
  // "Ernennung von Paul Tarn - Bundesrat optimiert die Auswahl": behind a dash a sentence may begin.
  if (!isComma(text.tokens[comma]) && text.tokens.slice(head + 1, last).some((t) => (t.wordClass === 'verb' || t.wordClass === 'auxiliary') && !hasDash(text, head, t.index))) return [];
  const { agreement } = text.tokens[head] as Token;
  if (agreement !== 0 && (agreement & SINGULAR) === 0) return [];
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
    if (withArticle && (to >= last || desk.isNameStart(behindHonorifics(desk, to + 1)) || (!/^[,.;:)–—]$/u.test(text.tokens[to]?.form ?? '') && !joins(text.tokens[to], words)))) break;
    // "the Prime Minister, A, trade minister, B, and": each office stands before its name.
    if (!withArticle && isComma(text.tokens[to]) && isComma(text.tokens[run.from - 1]) && desk.isNameStart(behindHonorifics(desk, to + 1))) break;
    // "talks with A, Norway's foreign minister said": what acts is no apposition that nothing closes.
    if (
      isWrittenApart(words.offices) &&
      to < last &&
      at > from - 1 &&
      run.from > desk.sentenceOf(run.from).from &&
      (text.tokens[to]?.wordClass === 'verb' || text.tokens[to]?.wordClass === 'auxiliary') &&
      isFiniteVerb(desk, to)
    )
      break;
    // "Ambassador of Norway A, Ambassador of Kenya B and": the office is that of the name that follows its state.
    if (!withArticle && governsAnother(desk, head, to)) break;
    // "A, der Berater des Präsidenten Juri Tarn sowie": the office of a second person.
    if (withArticle && holderWithin(desk, at, to)) break;
    out.push(...splitOffices(desk, at, to, 'people.office-after-name'));
    if (!isComma(text.tokens[to])) break;
    const next = officeHeadAt(desk, to + 1, last);
    if (next === undefined || (text.tokens[to + 1] as Token).wordClass === 'determiner' || desk.isNameStart(next + 1)) break;
    at = to + 1;
    to = Math.max(next + 1, ...index.headedBy(next).map((p) => endOf(p.phrase)));
  }
  return out;
}

/** "Frau A, der Botschafter von X, Herr B" */
export function behindHonorifics({ text, words }: OfficeDesk, at: number): number {
  let i = at;
  while (text.tokens[i] && isHonorific(text.tokens[i] as Token, words)) i++;
  return i;
}

/** Whether a token is the finite verb of a clause whose subject stands right before it. */
const isFiniteVerb = ({ index }: OfficeDesk, at: number): boolean => {
  return [index.around(at - 1, at), index.around(at + 1, at + 2)].some((p) => p?.clause.predicate?.finite === at);
};

const hasDash = (text: AnalysedText, from: number, to: number): boolean => text.tokens.slice(from, to).some((t) => /^[–—-]$/u.test(t.form));

function holderWithin(desk: OfficeDesk, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) if (desk.isNameStart(j) && desk.inName(j + 1) && isOfficeToken(desk.text.tokens[j - 1] as Token, desk.words)) return true;
  return false;
}

/** "Ambassador of Kenya Ana Tovar": a name of its own stands right behind what the office is of. */
function governsAnother(desk: OfficeDesk, head: number, to: number): boolean {
  const { text, words } = desk;
  for (let j = head + 3; j < to; j++) {
    const before = text.tokens[j - 1] as Token;
    // "envoy of Kenyan President B": B holds the office right before.
    if (isComma(before) || isOfficeToken(before, words)) return false;
    if (desk.isNameStart(j) && desk.inName(j + 1) && !desk.inName(j - 1) && /^(?:name|noun)$/u.test(before.wordClass) && /^\p{Lu}/u.test(before.form) && !NAMED_AFTER.test(before.form)) return true;
  }
  return false;
}

/** "Paul Tarn (Außenminister von Norwegen)". */
function inBrackets(desk: OfficeDesk, at: number, last: number): OfficeFound[] {
  const { text } = desk;
  if (text.tokens[at]?.form !== '(') return [];
  const end = afterBrackets(text, at, last) - 1;
  const head = officeHeadAt(desk, at + 1, last);
  return head === undefined || head >= end || desk.isNameStart(head + 1) ? [] : splitOffices(desk, at + 1, end, 'people.office-after-name');
}

function afterBrackets(text: AnalysedText, at: number, last: number): number {
  if (text.tokens[at]?.form !== '(') return at;
  for (let i = at + 1; i < Math.min(last, at + 12); i++) if (text.tokens[i]?.form === ')') return i + 1;
  return at;
}
