/** Finds the offices that stand with a name: before it, after it as an apposition, or as what the name is an apposition of. */
import { MASCULINE, PLURAL, SINGULAR } from '../../language/shared/agreement.ts';
import type { AnalysedText } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import { isWrittenApart } from '../vocabulary.ts';
import { CAPITAL } from './nameShapes.ts';
import type { NameRun } from './names.ts';
import { closesClause, endOf, isComma, joins, nextStop, type OfficeDesk, type OfficeFound, officeHeadAt, splitOffices, startOf, titleBefore } from './officeBounds.ts';
import type { PlacedPhrase } from './phraseIndex.ts';
import { isHonorific, isOfficeToken } from './titles.ts';
import { endsIn } from './words.ts';

/** How many tokens an office may have before the name. */
const LONGEST_BEFORE = 22;
/** Tokens from the head of a sentence in which its opening phrase stands. */
const OPENING = 8;
const LONGEST_HOST = 24;

export function officesOf(desk: OfficeDesk, run: NameRun): OfficeFound[] {
  if (isShouted(desk, run)) return [];
  const nearest = beforeName(desk, run);
  const before = nearest ?? governing(desk, run);
  // One word without a title is a name only where something else makes it one.
  if (!before && run.to - run.from < 2 && !run.titled && !closesOffice(desk, run)) return [];

  const paired = before && (pairedBefore(desk, before, nearest === undefined) ?? pairedWithField(desk, before, nearest !== undefined));
  return [...(paired ? [paired] : []), ...(before ? [before] : []), ...hostOfApposition(desk, (paired ?? before)?.from ?? run.from, run), ...afterName(desk, run)].filter(
    (o) => !endsInAnother(desk, run, o),
  );
}

/** "the President of the Confederation Eva Stern, Minister Paul Tarn": an office that another name closes is that one's. */
const endsInAnother = (desk: OfficeDesk, run: NameRun, { head, to }: OfficeFound): boolean =>
  isWrittenApart(desk.words.offices) &&
  to <= run.from &&
  to - head > 3 &&
  desk.inName(to - 1) &&
  desk.inName(to - 2) &&
  isComma(desk.text.tokens[to]) &&
  CAPITAL.test(desk.text.tokens[to - 3]?.form ?? '');

/** "SECRETARY CARVER’S CALL WITH FOREIGN MINISTER TOVAR": where all is in capitals nothing tells the office from what stands before it. */
function isShouted({ text, sentenceOf }: OfficeDesk, run: NameRun): boolean {
  const { from, to } = sentenceOf(run.from);
  const words = text.tokens.slice(from, to).filter((t) => /\p{L}{2}/u.test(t.form));
  return words.length > 4 && words.every((t) => t.form === t.form.toUpperCase());
}

/** "dem Außenminister der Vereinigten Staaten, Tarn.": also one word is a name where it stands between marks behind an office with its article. */
function closesOffice({ text, index, words, ...desk }: OfficeDesk, run: NameRun): boolean {
  const name = text.tokens[run.from] as Token;
  if (!(name.wordClass === 'name' || name.wordClass === 'noun') || name.known || !isComma(text.tokens[run.from - 1]) || !/^[,.;]$/u.test(text.tokens[run.to]?.form ?? '')) return false;
  const { from: first } = desk.sentenceOf(run.from);
  for (let i = run.from - 2; i >= first && i > run.from - LONGEST_BEFORE; i--) {
    const token = text.tokens[i] as Token;
    if (isComma(token) || closesClause(token) || desk.inName(i)) return false;
    if (isOfficeToken(token, words))
      return index.headedBy(i).some((p) => p.phrase.determiner !== undefined && words.definite.has(p.phrase.determiner.key) && !p.phrase.name && p.phrase.to >= run.from - 1);
  }
  return false;
}

/** "der israelische Aussenminister Avigdor L.", "Genosse Präsident P.", "Landwirtschafts- und Umweltminister B." */
function beforeName(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
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

/**
 * "Staatskommissar und Außenminister Paul T.": two offices of one, where no article and no plural says that they are two; also
 * "Deputy Prime Minister, Minister of Foreign Affairs Paul T.", where the second has its field.
 */
function pairedBefore(desk: OfficeDesk, office: OfficeFound, withField: boolean): OfficeFound | undefined {
  const { text, words } = desk;
  const { from: first } = desk.sentenceOf(office.from);
  const head = office.from - 2;
  const joint = text.tokens[office.from - 1];
  if (head < first || !(joins(joint, words) || isDash(joint) || (isComma(joint) && withField)) || !isOfficeToken(text.tokens[head] as Token, words)) return undefined;
  const from = startOf(desk, head, first);
  const opener = from > first ? text.tokens[from - 1] : undefined;
  if (opener?.wordClass === 'determiner' && !(withField && words.deputising.has((text.tokens[from] as Token).key))) return undefined;
  // "A, Prime Minister, Minister of Finance B": the one before has its holder.
  if (!joins(joint, words) && (isComma(opener) || (opener && desk.inName(from - 1)))) return undefined;
  return isPluralSubject(desk, head) ? undefined : { from, to: head + 1, head, rule: 'people.office-before-name' };
}

/** The office and what "and" joins to it have a verb in the plural: two persons. */
const isPluralSubject = ({ index }: OfficeDesk, head: number): boolean =>
  index
    .headedBy(head)
    .some(
      (p) =>
        (p.parent?.phrase.conjuncts.length ?? 2) === 2 &&
        (p.parent ?? p).clause.predicate?.number === 'plural' &&
        (p.parent ?? p).clause.arguments.some((a) => a.role === 'subject' && a.phrase === (p.parent ?? p).phrase),
    );

/**
 * "the High Representative for Foreign Policy and Vice President of the Commission Eva T.": two offices of one, each with its field,
 * under one article; "Member of the Politburo and Foreign Minister Paul T.": where the name follows at once, only without an article.
 */
function pairedWithField(desk: OfficeDesk, office: OfficeFound, bare: boolean): OfficeFound | undefined {
  const { text, words } = desk;
  if (bare && !isWrittenApart(words.offices)) return undefined;
  const { from: first } = desk.sentenceOf(office.from);
  const and = office.from - 1;
  if (and <= first || !joins(text.tokens[and], words)) return undefined;
  for (let i = and - 1; i >= first && i > and - LONGEST_BEFORE; i--) {
    const token = text.tokens[i] as Token;
    // One word by itself is a field ("Foreign"), two are somebody else's name.
    if (isComma(token) || closesClause(token) || (desk.inName(i) && (desk.inName(i + 1) || token.form.includes('-')))) return undefined;
    if (!isOfficeToken(token, words) || text.tokens[i + 1]?.wordClass !== 'preposition') continue;
    const from = startOf(desk, i, first);
    const opener = text.tokens[from - 1];
    const opens = from === first || isComma(opener) || opener?.wordClass === 'preposition' || opener?.wordClass === 'verb' || (!bare && words.definite.has(opener?.key ?? ''));
    if (bare && isPluralSubject(desk, i)) return undefined;
    return opens ? { from, to: and, head: i, rule: 'people.name-after-office' } : undefined;
  }
  return undefined;
}

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
function governing(desk: OfficeDesk, run: NameRun): OfficeFound | undefined {
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

/** What goes on behind capitals that are a body's name: "the Riksting | of the Kingdom", "the Democratic Socialist | Republic of". */
const isBodyName = (next: Token | undefined): boolean => next?.wordClass === 'preposition' || (next?.wordClass === 'noun' && CAPITAL.test(next.form));

const WITHIN: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'conjunction', 'determiner', 'preposition', 'other']);

/** "Under Secretary of Defense for Policy Dr. Eva Stern": what the office is for goes on to the name, where the grammar breaks it off. */
function leadsUpTo({ text, words }: OfficeDesk, head: number, name: number): boolean {
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
  return text.tokens.slice(head + 1, last + 1).every((t) => isAside(t.index) || (WITHIN.has(t.wordClass) && (!t.form.match(/^\p{Ll}/u) || t.wordClass !== 'noun')));
}

const POSTNOMINAL = /^(?:MP|MEP|MSP|KC|QC|SC|CBE|OBE|MBE|KBE|DBE|KCMG|GCMG|DCMG|CMG|AO|AC|MLA|MdB|MdEP)$/u;

const isDash = (token: Token | undefined): boolean => /^[–—-]$/u.test(token?.form ?? '');

/** "der Vorsteher des Departements (EDA), Didier B.,": the name is the apposition, the office its host. */
function hostOfApposition(desk: OfficeDesk, at: number, name: NameRun): OfficeFound[] {
  const { text, index, words } = desk;
  let from = at;
  while (from > 0 && isHonorific(text.tokens[from - 1] as Token, words)) from--;
  // "the Minister of Trade, Her Excellency A"
  if (from < at && words.possessive.has(text.tokens[from - 1]?.key ?? '')) from--;
  if (!isComma(text.tokens[from - 1])) return [];
  const comma = from - 1;
  const { from: first } = desk.sentenceOf(from);
  for (let i = comma - 1; i >= first && i > comma - LONGEST_HOST; i--) {
    const token = text.tokens[i] as Token;
    if (closesClause(token)) return [];
    if (!isOfficeToken(token, words)) continue;
    const hosts = index.headedBy(i);
    const placed = hosts.find((p) => p.phrase.to >= comma) ?? hosts[0];
    if (!placed || isInsideOffice(desk, placed)) continue;
    if ((token.agreement & PLURAL) !== 0 && (token.agreement & SINGULAR) === 0) {
      // "the President of the House of Representatives, A": the plural is what the body is called.
      if (text.tokens[i - 1]?.wordClass === 'preposition' && CAPITAL.test(token.form)) continue;
      return [];
    }
    // "after talks with Norway's President, Paul Tarn, Minister Eva Stern left": it has its holder.
    for (let j = i + 2; j < comma; j++) if (isComma(text.tokens[j - 1]) && desk.isNameStart(j)) return [];
    // "Präsident Paul Tarn, König Erik": it has its holder.
    if (placed.phrase.name || desk.isNameStart(behindHonorifics(desk, i + 1)) || words.actingAs.has(placed.phrase.preposition?.key ?? '')) return [];
    // "Minister A and Foreign Minister of Kenya, B, chaired": right behind a name and "and" another office begins.
    const afterName = isWrittenApart(words.offices) && joins(text.tokens[placed.phrase.from - 1], words) && placed.phrase.from - 2 >= first && desk.inName(placed.phrase.from - 2);
    const outer =
      placed.as === 'conjunct' && !afterName && placed.parent && isOfficeToken(text.tokens[placed.parent.phrase.head] as Token, words) && !placed.phrase.determiner
        ? placed.parent.phrase
        : placed.phrase;
    // "On behalf of the King, Minister A invited": behind an opening whose name a verb follows acts, and is none of those in it.
    const acts =
      isWrittenApart(words.offices) &&
      at < name.from &&
      /^(?:verb|auxiliary)$/u.test(text.tokens[name.to]?.wordClass ?? '') &&
      // "Thanking the King for the ships, Minister A said": a participle opens as well.
      ((text.tokens[first]?.wordClass === 'preposition' && placed.phrase.from - first < OPENING) || (placed.clause.kind === 'participial' && placed.clause.from === first));
    if (acts) return [];
    // "X, Minister für Y, Z, Direktor": an office that already follows a name belongs to that name.
    if (!outer.determiner && !placed.phrase.determiner && !outer.preposition && isComma(text.tokens[outer.from - 1])) return [];
    // "A, Minister von X, B": without an article the office is the one of the name before it.
    // But "met Norwegian Ambassador in Oslo, B,": where the grammar has it as what someone met, in a language that leaves the article out.
    if (!outer.determiner && !placed.phrase.determiner && !outer.preposition && !placed.phrase.preposition && outer.from > first && !afterName && !isObject(desk, placed)) return [];
    const whole = Math.min(outer.coreFrom + (outer.determiner ? 1 : 0), i);
    // "der am Montag vereidigten Ministerin für Kultur": what governs words of its own tells of the person.
    const embedded = outer === placed.phrase && text.tokens.slice(whole, i).some((t) => t.wordClass === 'preposition');
    let start = embedded ? i : whole;
    // "signed by the Minister of Kenya, A, and the Minister of Norway, B": behind the last name another office begins.
    for (let j = i - 1; j > start; j--)
      if (isComma(text.tokens[j]) && desk.inName(j - 1)) {
        start = j + 1;
        break;
      }
    if (outer !== placed.phrase) for (let j = start; j < comma; j++) if (desk.isNameStart(j) && isOfficeToken(text.tokens[j - 1] as Token, words)) return [];
    return splitOffices(desk, start, comma, 'people.name-after-office');
  }
  return [];
}

/** Met, received, called: an object that no name stands before. */
function isObject({ text, words, inName }: OfficeDesk, { as, parent, phrase, clause }: PlacedPhrase): boolean {
  if (!isWrittenApart(words.offices) || parent || as === 'genitive' || clause.predicate === undefined || inName(phrase.from - 1) || isComma(text.tokens[phrase.from - 1])) return false;
  return clause.arguments.some((a) => a.phrase === phrase && a.role === 'object');
}

/** The holder of an office inside another office: "Sondergesandter des Präsidenten". */
function isInsideOffice(desk: OfficeDesk, placed: PlacedPhrase): boolean {
  const parent = placed.parent;
  return parent !== undefined && (placed.as === 'genitive' || placed.as === 'attribute') && isOfficeToken(desk.text.tokens[parent.phrase.head] as Token, desk.words);
}

/** "Sergei L., Außenminister der Russischen Föderation,": what follows the name and begins with an office; also in brackets. */
function afterName(desk: OfficeDesk, run: NameRun): OfficeFound[] {
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
function behindHonorifics({ text, words }: OfficeDesk, at: number): number {
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
