/** Offices that stand before a name: "der Außenminister von Norwegen Paul Tarn". */
import { MASCULINE, PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { CAPITAL } from '../names/nameShapes.ts';
import type { NameRun } from '../names/names.ts';
import { closesClause, isComma, joins, type OfficeDesk, type OfficeFound, officeHeadAt, startOf, titleBefore } from '../officeBounds.ts';
import { isHonorific, isOfficeToken } from '../titles.ts';
import { endsIn } from '../words.ts';

/** How many tokens an office may have before the name. */
export const LONGEST_BEFORE = 22;

/** "der israelische Aussenminister Avigdor L.", "Genosse Präsident P.", "Landwirtschafts- und Umweltminister B." */
export function beforeName(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
  const { text, words } = desk;
  const { from: first } = desk.sentenceOf(run.from);
  let head = run.from - 1;
  while (head >= first && isHonorific(text.tokens[head] as Token, words)) head--;
  let end = head + 1;
  head = titleBefore(text.tokens, head + 1, words);
  // "Foreign Minister Prince Faisal": the office is that of a minister.
  if (head > first && words.princes.has((text.tokens[head] as Token).key) && isOfficeToken(text.tokens[head - 1] as Token, words)) end = head--;
  if (head < first || !isOfficeToken(text.tokens[head] as Token, words) || isOfBody(desk, head)) return undefined;
  // "hat der Bundesrat Paul Tarn ernannt": with its article the word is the body, and the name is whom it appointed.
  const start = startOf(desk, head, first);
  if (words.bodies.has((text.tokens[head] as Token).key) && start === head && head > first && words.definite.has(text.tokens[head - 1]?.key ?? '')) return undefined;
  const servant = run.to - run.from > 1 && !(isComma(text.tokens[run.to]) && desk.isNameStart(run.to + 1)) ? servantOf(desk, head, first) : undefined;
  const at = servant ?? head;
  return { from: startOf(desk, at, first), to: end, head: at, rule: 'people.office-before-name' };
}

/** "Member of the Council of Ministers Paul Tarn": several behind "of" are a body, and no office of one. */
const isOfBody = ({ text, words }: OfficeDesk, at: number): boolean => {
  const { form, key } = text.tokens[at] as Token;
  const before = text.tokens[at - 1];
  return isWrittenApart(words.offices) && form.toLowerCase() === `${key}s` && before !== undefined && before.wordClass === 'preposition' && words.ownerPrepositions.has(before.key);
};

/** "der Sprecher des Präsidenten Juri Tarn": who is named in full holds the lower office, the higher one is known. */
function servantOf(desk: OfficeDesk, head: number, first: number): number | undefined {
  const { text, index, words } = desk;
  const determiner = index.headedBy(head).find((p) => p.phrase.determiner)?.phrase.determiner?.token ?? head;
  const outer = text.tokens[determiner - 1];
  if (!outer || determiner >= head || determiner <= first || !endsIn(words.servants, outer.key)) return undefined;
  // "die Sondergesandten des Präsidenten Juri Tarn": several, of whom none is named.
  const placed = index.headedBy(outer.index);
  if (placed.length && placed.every((p) => (p.phrase.agreement & SINGULAR) === 0 || isWeakPlural(p.phrase, outer))) return undefined;
  // "Paul Tarn, Sondergesandter des Präsidenten Juri Malkow": the lower office has its holder before it.
  const opener = text.tokens[startOf(desk, outer.index, first) - 1];
  return isComma(opener) || joins(opener, words) ? undefined : outer.index;
}

/** "der Sondergesandten": a noun with an adjective's ending after "der" is more likely several than one woman. */
const isWeakPlural = (phrase: Phrase, head: Token): boolean => (phrase.agreement & PLURAL) !== 0 && (phrase.agreement & MASCULINE) === 0 && head.form.endsWith('en') && head.lemma.endsWith('e');

/** "dem Präsidenten der Republik Belarus Alexander L.", "der Staatssekretär des EDA Yves R.": an office with its genitive, then the name. */
export function governing(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
  const { text, index, words } = desk;
  const { from: first } = desk.sentenceOf(run.from);
  const previous = text.tokens[run.from - 1];
  // "der Botschafter in Bern": a place after a preposition is no holder of the office, nor is one word by itself.
  if (run.to - run.from < 2 || run.from === first || !previous || (previous.wordClass !== 'name' && previous.wordClass !== 'noun' && previous.form !== ')' && !isHonorific(previous, words)))
    return undefined;
  for (let i = run.from - 1; i >= first && i > run.from - LONGEST_BEFORE; i--) {
    const token = text.tokens[i] as Token;
    // "the Party (PX) Central Committee"
    if (isWrittenApart(words.offices) && token.form === ')' && text.tokens[i - 2]?.form === '(' && /^\p{Lu}{2,8}$/u.test(text.tokens[i - 1]?.form ?? '')) {
      i -= 2;
      continue;
    }
    if (isComma(token) && isBetweenFields(desk, i, run.from)) continue;
    if (isComma(token) || closesClause(token)) return undefined;
    // "Speaker of the Riksting of the Kingdom of Norway Ola Vik": with an article it is a body's name.
    // "Prime Minister of the Democratic Republic of Norway Ola Vik": of several words as well.
    let begin = i;
    while (begin > first && desk.inName(begin - 1)) begin--;
    if (desk.inName(i) && isWrittenApart(words.offices) && words.definite.has(text.tokens[begin - 1]?.key ?? '') && isBodyName(text.tokens[i + 1])) {
      i = begin;
      continue;
    }
    if (desk.inName(i) || (joins(token, words) && (officeHeadAt(desk, i + 1, run.from) !== undefined || desk.inName(i - 1)))) return undefined;
    // "der Präsident des Ständerats Paul Tarn": the body is what he presides over.
    if (!isOfficeToken(token, words) || isOfBody(desk, i) || (words.bodies.has(token.key) && words.definite.has(text.tokens[i - 1]?.key ?? ''))) continue;
    const placed = index.headedBy(i)[0];
    if ((!placed || placed.phrase.to < run.to) && !leadsUpTo(desk, i, run.from)) return undefined;
    let to = run.from;
    while (to > i + 1 && isHonorific(text.tokens[to - 1] as Token, words)) to--;
    // "the Director of the Office of His Majesty Paul Tarn": the style is that of whom the office serves.
    if (to < run.from && words.possessive.has(text.tokens[to - 1]?.key ?? '') && text.tokens[to - 2]?.wordClass === 'preposition') to = run.from;
    return { from: startOf(desk, i, first), to, head: i, rule: 'people.office-before-name' };
  }
  return undefined;
}

/** "Minister of Economy, | Trade and Industry Taro Kono": between fields of one office, the last of which follows "and". */
function isBetweenFields({ text: { tokens }, inName }: OfficeDesk, comma: number, name: number): boolean {
  const behind = tokens.slice(comma + 1, name);
  const isField = (t: Token | undefined): boolean => t !== undefined && /^(?:noun|name|adjective)$/u.test(t.wordClass) && CAPITAL.test(t.form) && !inName(t.index);
  const and = behind.findIndex((t) => t.wordClass === 'conjunction');
  return isField(tokens[comma - 1]) && and >= 0 && and < behind.length - 1 && behind.every((t, n) => n === and || isField(t) || (isComma(t) && n < and + 1));
}

/** What goes on behind capitals that are a body's name: "the Riksting | of the Kingdom", "the Democratic Socialist | Republic of". */
const isBodyName = (next: Token | undefined): boolean => next?.wordClass === 'preposition' || (next?.wordClass === 'noun' && CAPITAL.test(next.form));

const WITHIN: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'conjunction', 'determiner', 'preposition', 'other']);

/** "Under Secretary of Defense for Policy Dr. Eva Stern": what the office is for goes on to the name, where the grammar breaks it off. */
function leadsUpTo(desk: OfficeDesk, head: number, name: number): boolean {
  const { text, words } = desk;
  if (!isWrittenApart(words.offices)) return false;
  const next = text.tokens[head + 1] as Token;
  if (next.wordClass !== 'preposition' && !words.postpositive.has(next.key)) return false;
  let last = name - 1;
  while (last > head && isHonorific(text.tokens[last] as Token, words)) last--;
  const closing = text.tokens[last] as Token;
  if (last < head + 2 || !CAPITAL.test(closing.form) || words.months.has(closing.key) || words.weekdays.has(closing.key)) return false;
  // "the Party (PX) Central Committee's Department": short names in brackets and owners.
  const isAside = (at: number): boolean =>
    /^['’]s?$/u.test(text.tokens[at]?.form ?? '') || (text.tokens[at]?.form === '(' && text.tokens[at + 2]?.form === ')') || (text.tokens[at]?.form === ')' && text.tokens[at - 2]?.form === '(');
  return text.tokens
    .slice(head + 1, last + 1)
    .every((t) => isAside(t.index) || ((WITHIN.has(t.wordClass) || (isComma(t) && isBetweenFields(desk, t.index, name))) && (!t.form.match(/^\p{Ll}/u) || t.wordClass !== 'noun')));
}
