/** Names right behind what an office is for: "Secretary of Commerce Eva Stern", "Minister für Forschung und Hochschulen Paul Tarn". */
import type { Token } from '../../../language/shared/token.ts';
import { formKey } from '../formKey.ts';
import { isOfficeToken } from '../titles.ts';
import { endsIn, type PeopleWords } from '../words.ts';
import { isFamilyNameFirst, isGivenName } from './nameLore.ts';
import { CAPITAL, isNamePart } from './nameShapes.ts';

/** So many words a field has at most: "Economy, Trade and Industry". */
const LONGEST = 12;
const WITHIN: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'conjunction', 'determiner', 'preposition', 'other']);

/**
 * Where the name begins in a run of capitals that an office and its field lead up to; undefined where they do not. Only a given name
 * that is listed begins one, since a field is made of capitals too.
 */
export function nameBehindField(tokens: readonly Token[], run: { from: number; to: number }, first: number, words: PeopleWords): number | undefined {
  let start = run.from;
  while (start < run.to - 1 && !isGivenName((tokens[start] as Token).form)) start++;
  // "Minister of Public Health Tsering Wangdu": a name that no list has, behind the last word of the field.
  if (start >= run.to - 1) {
    let field = run.to - 3;
    while (field >= run.from && !isField(tokens[field] as Token, words)) field--;
    if (field >= run.from && field >= run.to - 4) start = field + 1;
  }
  // "Minister for Foreign Affairs Sri Hartati Suwito": no word of the name is listed, and the field ends right before it.
  if (start >= run.to - 1 && run.to - run.from > 2 && isField((tokens[run.from - 1] ?? tokens[run.from]) as Token, words) && tokens.slice(run.from, run.to).every((t) => isNamePart(t) && !t.known))
    start = run.from;
  // "Minister of Kenya, Cresto Xavier Soares": behind the comma nothing of a field stands before the given name that is listed.
  if (start > run.from && tokens[run.from - 1]?.form === ',' && tokens.slice(run.from, start).every((t) => isNamePart(t) && !t.known && !isField(t, words))) return undefined;
  // "Ambassador to the Kingdom El Hassen Sund"
  if (start === run.from + 1 && /^(?:El|Al)$/u.test((tokens[start - 1] as Token).form)) start--;
  // "Adviser for Foreign Affairs Rezaul Karim Noor": a name that no list has, right behind a word of the field.
  if (start < run.to - 1 && start > run.from && isBehindField(tokens, start - 1, words)) start--;
  const before = tokens[start - 1];
  if (start > run.to - 2 || !before || isFamilyNameFirst((tokens[start + 1] as Token).form)) return undefined;
  // "Direktor der Stiftung Paul Tarn": what is called after someone.
  if (before.wordClass === 'preposition' || before.wordClass === 'conjunction' || before.wordClass === 'determiner' || !CAPITAL.test(before.form)) return undefined;
  if (NAMED_AFTER.test(before.form) || endsIn(words.professions, before.key)) return undefined;
  for (let i = start - 1; i >= Math.max(first, start - LONGEST); i--) {
    const token = tokens[i] as Token;
    if (isOfficeToken(token, words)) return i < start - 2 && leadsOn(tokens[i + 1] as Token) ? start : undefined;
    if (!WITHIN.has(token.wordClass) && token.form !== ',') return undefined;
  }
  return undefined;
}

const isField = (token: Token, words: PeopleWords): boolean => words.fields.has(token.key) || words.fields.has(formKey(token));

const isBehindField = (tokens: readonly Token[], at: number, words: PeopleWords): boolean => {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  return !words.fields.has(token.key) && isNamePart(token) && before !== undefined && (words.fields.has(before.key) || (before.wordClass === 'noun' && before.known));
};

/** "of Commerce", "für Forschung", "des Ständerats" */
const leadsOn = (token: Token): boolean => token.wordClass === 'preposition' || token.wordClass === 'determiner';

export const NAMED_AFTER =
  /(?:stiftung|institut|instituts|universität|hochschule|schule|akademie|spital|preis|preises|haus|hauses|zentrum|zentrums|foundation|institute|university|school|college|academy|hospital|prize|centre|center|award|house)$/iu;
