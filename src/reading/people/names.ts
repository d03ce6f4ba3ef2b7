/** Finds stretches of tokens that can be the name of a person: given names, initials, particles, family names. */

import { ANY_AGREEMENT, FEMININE, GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from '../../language/shared/agreement.ts';
import type { AnalysedText } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import { seatsOf } from '../acts/seats.ts';
import type { StateMention } from '../scene.ts';
import { isWrittenApart } from '../vocabulary.ts';
import { formKey } from './formKey.ts';
import { isFamilyNameFirst, isGivenName, isOrganisationWord, isParticle, isPlacePair, opensPlace } from './nameLore.ts';
import { ALL_CAPITALS, CAPITAL, GENERATION, INITIAL, isNamePart, NAME_SHAPE, REGNAL, WITH_PARTICLE } from './nameShapes.ts';
import { isRetiredMark, isSecondOfHonour, titleBefore } from './officeBounds.ts';
import { nameBehindField } from './officeField.ts';
import { isHonorific, isOfficeToken, isTitle } from './titles.ts';
import { endsIn, type PeopleWords } from './words.ts';

/** Open syllables, as Japanese has them. */
const SYLLABLES = /^(?:[BDGHJKMNPRSTWYZ]{0,2}[AEIOU]{1,2}N?)+$/u;

/** Tokens of a name, half open. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** An office or honorific stands right before it: "Bundesrat Muster", "Genosse Kim". */
  readonly titled: boolean;
  /** Stands between quotation marks, or a preposition of place is before it. */
  readonly doubtful: boolean;
}

type StatesAt = ReadonlyMap<number, StateMention>;

const isTownBefore = ({ tokens, language }: AnalysedText, i: number, words: PeopleWords): boolean =>
  i > 0 &&
  words.placing.has(tokens[i - 1]?.key ?? '') &&
  CAPITAL.test(tokens[i + 2]?.form ?? '') &&
  CAPITAL.test(tokens[i + 3]?.form ?? '') &&
  seatsOf(language).homeOf.has(`${tokens[i]?.form} ${tokens[i + 1]?.form}`.toLowerCase());

export function nameRuns(text: AnalysedText, states: readonly StateMention[], words: PeopleWords): NameRun[] {
  const out: NameRun[] = [];
  const stateAt = new Map<number, StateMention>();
  for (const s of states) if (s.by !== 'adjective') for (let i = s.token; i < s.to; i++) stateAt.set(i, s);
  // "the Norwegian National Assembly": behind an article whose it is, and no given name.
  const owned = new Set(states.flatMap((s) => (s.by === 'adjective' && text.tokens[s.token - 1]?.wordClass === 'determiner' && isWrittenApart(words.offices) ? [s.token] : [])));
  for (const sentence of text.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      // "received in Abu Dhabi Erik Sund": a town of two words, and then a name.
      if (isTownBefore(text, i, words)) {
        i++;
        continue;
      }
      if (!opensName(text.tokens, i, sentence.from, sentence.to, stateAt, words)) continue;
      // "the Norwegian National | Assembly": before a noun with a capital it is a body's.
      if (owned.has(i)) {
        const end = nameEnd(text.tokens, i, sentence.to, stateAt, words);
        const next = text.tokens[end];
        if (next?.wordClass === 'noun' && CAPITAL.test(next.form)) {
          i = end - 1;
          continue;
        }
      }
      const to = withGeneration(text.tokens, nameEnd(text.tokens, i, sentence.to, stateAt, words));
      const run = trimmed(text.tokens, i, to, words);
      const titled = isTitled(text.tokens, i, sentence.from, words);
      const behindField = run && !titled ? nameBehindField(text.tokens, run, sentence.from, words) : undefined;
      if (behindField !== undefined) out.push({ from: behindField, to: run?.to ?? to, titled: true, doubtful: false });
      else if (
        run &&
        !isThing(text.tokens, run, words) &&
        !(!titled && namesInstitution(text.tokens, run, words)) &&
        !opensOffice(text.tokens, run, words) &&
        !(titled && isFieldOf(text.tokens, run, words))
      )
        out.push({ ...run, titled, doubtful: isDoubtful(text.tokens, run.from, sentence.from, words) });
      i = Math.max(i, to - 1);
    }
  }
  return out;
}

const calls = (token: Token, list: ReadonlySet<string>): boolean => endsIn(list, token.key);
const namesNoOne = (token: Token, words: PeopleWords): boolean => calls(token, words.groups) || calls(token, words.bodies) || words.fields.has(token.key);

function opensName(tokens: readonly Token[], i: number, first: number, last: number, stateAt: StatesAt, words: PeopleWords): boolean {
  const token = tokens[i] as Token;
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  if (!CAPITAL.test(token.form)) {
    // "Präsidentin von der Leyen", "Bundespräsident van der Bellen": after a title, and two particles.
    return (
      next !== undefined &&
      isParticle(token.form) &&
      isTitled(tokens, i, first, words) &&
      ((isParticle(next.form) && CAPITAL.test(tokens[i + 2]?.form ?? '') && !stateAt.has(i + 2) && !isPlacePair(next.form, tokens[i + 2]?.form ?? '') && !isOpenedList(next, tokens[i + 2])) ||
        WITH_PARTICLE.test(token.form))
    );
  }
  // "Minister of State Receives Message": in a heading verbs have capitals, too.
  if (words.headlineVerbs.has(formKey(token)) && i > first) return false;
  // "Minister Sultan bin Hamad": what stands before "son of" is a given name.
  const isSon = next !== undefined && /^(?:bin|ibn|bint)$/u.test(next.form) && CAPITAL.test(tokens[i + 2]?.form ?? '');
  if ((isTitle(token, words) && !isSon) || isRetiredMark(tokens, i, words) || isSecondOfHonour(tokens, i)) return false;
  if (next && FIRST_OF_PAIR.test(token.form) && isSecondOfHonour(tokens, i + 1)) return false;
  // "Ambassador Extraordinary and Plenipotentiary", "Deputy Managing Director": what belongs to an office.
  if (words.postpositive.has(token.key) || words.postpositive.has(formKey(token)) || (next && isModifierOfOffice(tokens, i, first, words))) return false;
  // "On Friday Erik Sund met": a day behind a preposition is no given name.
  if (i > first && words.weekdays.has(token.key) && tokens[i - 1]?.wordClass === 'preposition') return false;
  // "am 16. Mai Oslo", "im Mai Oslo": a month behind its day or by itself is none either.
  if (i > first && words.months.has(token.key) && (/^\d{1,2}\.?$/u.test((tokens[i - 1] as Token).form) || (tokens[i - 1] as Token).key === 'in')) return false;
  // "dem Ministerpräsidenten Bayerns", "der Bürgermeister Berlins": what is known as a place and stands in the genitive.
  if (token.wordClass === 'name' && token.known && token.agreement !== 0 && (token.agreement & ~GENITIVE) === 0 && !(next && isNamePart(next))) return false;
  if (stateAt.has(i) && !(ALL_CAPITALS.test(token.form) && token.form.length < 4)) return false;
  if (INITIAL.test(token.form)) return !opensPlace(token.form) && next !== undefined && (INITIAL.test(next.form) || isNamePart(next) || (CAPITAL.test(next.form) && !next.known));
  const titled = isTitled(tokens, i, first, words);
  // "Minister S Raman": an initial without its period, as it is written in India.
  if (titled && /^\p{Lu}$/u.test(token.form) && next && isNamePart(next) && next.form.length > 2) return true;
  // "in Zürich Claudio Rossi", "in Oslo Li Keming", "im Schloss Bellevue Erik Sund": a place or what a house is called, and then a name with given and family name.
  const third = tokens[i + 2];
  const before = i > first ? (tokens[i - 1] as Token) : undefined;
  if (
    before &&
    (words.placing.has(before.key) || (before.wordClass === 'noun' && before.known && !isTitle(before, words))) &&
    !isGivenName(token.form) &&
    !isFamilyNameFirst(token.form) &&
    !opensPlace(token.form) &&
    next &&
    (isGivenName(next.form) || isFamilyNameFirst(next.form)) &&
    third &&
    i + 2 < last &&
    isNamePart(third) &&
    !titled
  )
    return false;
  // "EDA Yves Muster": an abbreviation and then a name in ordinary letters.
  // But "Mr. TANAKA Ken": a family name in capitals.
  // "Minister for Foreign Affairs OGAWA Ken": syllables, and no letters of a body.
  const family = i > first && (isHonorific(tokens[i - 1] as Token, words) || (SYLLABLES.test(token.form) && token.form.length > 3 && (before?.wordClass === 'noun' || before?.wordClass === 'name')));
  // "Foreign Minister WANG Yi", "XI Jinping": a family name that stands first, in capitals as an archive or a ministry prints it.
  const chinese = next !== undefined && ALL_CAPITALS.test(token.form) && isFamilyNameFirst(token.form[0] + token.form.slice(1).toLowerCase()) && isNamePart(next) && !ALL_CAPITALS.test(next.form);
  if (chinese && !namesNoOne(next, words) && !isOfficeToken(next, words) && !stateAt.has(i + 1)) return true;
  if (ALL_CAPITALS.test(token.form) && next && CAPITAL.test(next.form) && !ALL_CAPITALS.test(next.form) && token.form.length <= 6 && !family) return false;
  if (isNamePart(token)) return titled || !namesNoOne(token, words) || isGivenName(token.form);
  if (isParticle(token.form) && next && isParticle(next.form) && third && CAPITAL.test(third.form) && isNamePart(third) && !fitsArticle(next, third)) return true;
  // Given names that are words too: "Beat", "Rose", "Mark"; and family names that come first: "So", "Im", "Mai".
  if (
    next &&
    CAPITAL.test(next.form) &&
    !stateAt.has(i + 1) &&
    (isGivenName(token.form) || isFamilyNameFirst(token.form)) &&
    (isNamePart(next) || isGivenName(next.form) || (titled && !next.known)) &&
    !isFunctionWord(token)
  )
    return true;
  // "An Tong Chun," at the head of a list; "An Xi Jinping" is sent to him.
  if (
    next &&
    i === first &&
    isFamilyNameFirst(token.form) &&
    isNamePart(next) &&
    !isFamilyNameFirst(next.form) &&
    third &&
    isNamePart(third) &&
    next.form.length <= 6 &&
    third.form.length <= 6 &&
    tokens[i + 3]?.form === ','
  )
    return true;
  // "So Hun,": a short word in front of a name at the head of a list.
  if (next && isNamePart(next) && !stateAt.has(i + 1) && tokens[i + 2]?.form === ',' && token.form.length < 5 && (token.wordClass === 'adverb' || token.wordClass === 'other')) return true;
  // After a title any noun can be a name: "Bundeskanzler Kern", "Frau Berger".
  return token.wordClass === 'noun' && titled && !namesNoOne(token, words);
}

/** "Kronprinz von den Inseln", "Experten von den Erfahrungen": what "den" opens is no name where the dictionary has its noun in the plural. */
const isOpenedList = (article: Token, noun: Token | undefined): boolean => /^den$/iu.test(article.form) && noun?.known === true && noun.wordClass === 'noun';

const isOwner = (tokens: readonly Token[], i: number): boolean => /^['’]s?$/u.test(tokens[i + 1]?.form ?? '');

const isStateName = (stateAt: StatesAt, i: number): boolean => stateAt.get(i)?.by === 'noun';

/** "HRH Crown Prince A", "by Field Marshal B": one word right before an office is a part of it. */
const opensOffice = (tokens: readonly Token[], { from, to }: { from: number; to: number }, words: PeopleWords): boolean => {
  const [token, next] = [tokens[from] as Token, tokens[to]];
  return isWrittenApart(words.offices) && to - from === 1 && next !== undefined && CAPITAL.test(next.form) && isOfficeToken(next, words) && !isGivenName(token.form) && !isFamilyNameFirst(token.form);
};

/** "Ende Juni", "Anfang 2012", "Ende Vormittag". */
const isDated = (next: Token | undefined, words: PeopleWords): boolean =>
  next !== undefined && (words.months.has(next.key) || words.daytimes.has(next.key) || words.weekdays.has(next.key) || /^\d{4}$/u.test(next.form));

/** "General Debate", "Civil Protection", "Mitte März": what is called so is held, written or pursued, and is nobody. */
function isThing(tokens: readonly Token[], run: { from: number; to: number }, words: PeopleWords): boolean {
  const first = tokens[run.from] as Token;
  const last = tokens[run.to - 1] as Token;
  if (words.spans.has(first.key) && isDated(tokens[run.from + 1], words)) return true;
  if (isGivenName(first.form) && run.to - run.from > 1) return false;
  const before = tokens[run.from - 1];
  if (before && isHonorific(before, words)) return false;
  // "Supreme People’s Assembly": what a people calls its own.
  if (words.groups.has(last.key) && run.to - run.from > 1 && isOwner(tokens, run.to - 1)) return true;
  return words.things.has(last.key) || (isWrittenApart(words.offices) && last.form.length > 6 && !isGivenName(last.form) && NOUN_OF_ACTION.test(last.key));
}

const NOUN_OF_ACTION = /(?:tion|sion|ment|ology|ness|ship|ism|ity)s?$/u;

const FIRST_OF_PAIR = /^(?:Tan|Toh)$/u;

/** "Deputy Managing Director", "Deputy Executive Secretary": between two words of an office, and no given name. */
const isModifierOfOffice = (tokens: readonly Token[], i: number, first: number, words: PeopleWords): boolean => {
  const token = tokens[i] as Token;
  return (
    i > first &&
    isWrittenApart(words.offices) &&
    isOfficeToken(tokens[i - 1] as Token, words) &&
    isOfficeToken(tokens[i + 1] as Token, words) &&
    !isGivenName(token.form) &&
    !isFamilyNameFirst(token.form)
  );
};

const isTitled = (tokens: readonly Token[], i: number, first: number, words: PeopleWords): boolean => i > first && isTitle(tokens[titleBefore(tokens, i, words)], words);

const FUNCTION_CLASSES: ReadonlySet<string> = new Set(['determiner', 'preposition', 'pronoun', 'numeral', 'verb', 'auxiliary', 'subordinator', 'conjunction']);
const isFunctionWord = (token: Token): boolean => FUNCTION_CLASSES.has(token.wordClass);

function nameEnd(tokens: readonly Token[], from: number, limit: number, stateAt: StatesAt, words: PeopleWords): number {
  const titled = isTitle(tokens[from - 1], words);
  let i = from + 1;
  for (; i < limit; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const next = tokens[i + 1];
    // "met Foreign Secretary A B Wednesday"
    if (words.notInNames.has(formKey(token)) || (i > from && words.weekdays.has(token.key)) || (i > from + 1 && words.headlineVerbs.has(formKey(token)))) break;
    // "Charles III. und": the period belongs to the number unless the sentence ends with it.
    if (token.form === '.' && REGNAL.test(before.form) && before.end === token.start && i + 1 < limit) {
      i++;
      break;
    }
    if (REGNAL.test(token.form) || INITIAL.test(token.form) || WITH_PARTICLE.test(token.form)) continue;
    // "Chef Information EDA": an abbreviation after a word in ordinary letters is no family name; "Jean-Hubert BUBB" is.
    if (/^\p{Lu}{2,4}$/u.test(token.form) && !ALL_CAPITALS.test(before.form) && !isParticle(token.form) && !(i === from + 1 && isGivenName(before.form) && !stateAt.has(i) && token.form.length > 3))
      break;
    // "Minister Anton zu Rentlow": behind a given name and before what is no other word.
    if (titled && i === from + 1 && token.form === 'zu' && isGivenName(before.form) && next && next.wordClass === 'name' && !next.known && !stateAt.has(i + 1)) continue;
    if (isParticle(token.form) && particleGoesOn(tokens, i, limit, stateAt, words)) continue;
    if (!CAPITAL.test(token.form) || !NAME_SHAPE.test(token.form)) break;
    // "François Hollande" and "KIM JONG UN" look like states to a list of names.
    if (
      stateAt.has(i) &&
      !isParticle(before.form) &&
      !(ALL_CAPITALS.test(token.form) && ALL_CAPITALS.test(before.form)) &&
      // "Präsident Hollande Italien", "Mr Terzi Switzerland's approach": behind a family name the state is what the sentence goes on with.
      !(titled && i === from + 1 && !isOwner(tokens, i) && (isGivenName(before.form) || !isStateName(stateAt, i))) &&
      !(i === from + 1 && isGivenName(before.form) && !token.known)
    )
      break;
    // "Le Quoc Tuan": an honorific of one people is a given name of another, at the end of a name that opens with the family's.
    const last = i > from + 1 && isHonorific(token, words) && !/\.$/u.test(token.form) && isFamilyNameFirst((tokens[from] as Token).form) && !(next && isNamePart(next));
    if (isTitle(token, words) && !last && !isOfficeAsSurname(tokens, i, from, words)) break;
    // Korean and Chinese names have three parts at most: "dem Genossen Kim Jong Un Grüße".
    if (
      i - from >= (isVietnamese(tokens, from) ? 5 : 3) &&
      isFamilyNameFirst((tokens[from] as Token).form) &&
      !isFamilyNameFirst(token.form) &&
      !isGivenName((tokens[from] as Token).form) &&
      !isParticle(before.form) &&
      !REGNAL.test(token.form)
    )
      break;
    // "Präsident Holm Ende Juni": a part of a month is no name.
    if (words.spans.has(token.key) && isDated(next, words)) break;
    if (isNamePart(token)) continue;
    // "Präsident Hollande Institutionen": no one is called by a plural.
    if (token.known && token.wordClass === 'noun' && (token.agreement & SINGULAR) === 0 && (token.agreement & PLURAL) !== 0) break;
    if (isParticle(before.form) || (i === from + 1 && isGivenName(before.form) && !isFunctionWord(token) && !words.bodies.has(token.key) && !words.groups.has(token.key))) continue;
    // "Christian Kern im Bundeskanzleramt", "Moon Jae In und": words that happen to be names, right after a name; "dem Genossen Kim Jong Un Grüße".
    const eastAsian = isFamilyNameFirst((tokens[from] as Token).form) && i - from < 3 && token.form.length <= 6;
    if (
      !ALL_CAPITALS.test(token.form) &&
      !eastAsian &&
      !INITIAL.test(before.form) &&
      !(isNamePart(before) && i > from + 1 && token.wordClass === 'noun' && token.form.length <= 9 && /^[,.()]$/u.test(next?.form ?? '.'))
    )
      break;
    if (namesNoOne(token, words)) break;
  }
  return i;
}

/** "Eva Stern Institute of Foreign Service": what is called after someone. */
const namesInstitution = (tokens: readonly Token[], { to }: { to: number }, words: PeopleWords): boolean => {
  const next = tokens[to];
  return isWrittenApart(words.offices) && next !== undefined && INSTITUTION.test(next.form);
};
const INSTITUTION = /^(?:Institute|Foundation|University|Centre|Center|Hospital|Museum|School|College|Academy|Prize|Award|Bridge|Airport|Stadium|Square|Street|Avenue|Boulevard|Park)$/u;

/** "Paul R. Marden, Jr." */
function withGeneration(tokens: readonly Token[], to: number): number {
  const at = tokens[to]?.form === ',' ? to + 1 : to;
  return GENERATION.test(tokens[at]?.form ?? '') ? at + 1 : to;
}

/** "Anna Richter", "Staatssekretär Klaus König": an office is a family name behind a given name, where no other name follows. */
const isOfficeAsSurname = (tokens: readonly Token[], i: number, from: number, words: PeopleWords): boolean =>
  !isWrittenApart(words.offices) && i === from + 1 && tokens[i]?.wordClass === 'name' && isGivenName((tokens[from] as Token).form) && !CAPITAL.test(tokens[i + 1]?.form ?? '');

/** "Le Thi Minh Hoa", "Nguyễn Văn An": Vietnamese names have up to five parts. */
const isVietnamese = (tokens: readonly Token[], from: number): boolean => VIETNAMESE_FAMILY.test((tokens[from] as Token).form) || VIETNAMESE_MIDDLE.test(tokens[from + 1]?.form ?? '');
const VIETNAMESE_FAMILY = /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|V[uũõ]|[ĐD][aặ]ng|B[uù]i|[ĐD][oỗ]|D[uư][oơ]ng|[ĐD]inh|Trinh|Tr[iị]nh|Phan|V[oõ]|Ng[oô]|To[ân]?|T[oô])$/u;
const VIETNAMESE_MIDDLE = /^(?:Th[iị]|V[aă]n)$/u;

/** "der Universität" agrees as an article and its noun do; "der Leyen" has nothing to agree with, "der Bellen" does not. */
const fitsArticle = (article: Token, noun: Token): boolean =>
  noun.wordClass === 'noun' && noun.agreement !== ANY_AGREEMENT && (noun.agreement & PLURAL & ~NOMINATIVE) === 0 && (article.agreement & noun.agreement) !== 0;

/** "Ursula von der Leyen" goes on, "Serzh Sargsyan von Armenien" does not. */
function particleGoesOn(tokens: readonly Token[], i: number, limit: number, stateAt: StatesAt, words: PeopleWords): boolean {
  // "der" goes on only after another particle: "von der Leyen", but "Ratifizierung der Abkommen".
  if (words.articles.has(formKey(tokens[i] as Token)) && !isParticle((tokens[i - 1] as Token).form)) return false;
  let j = i + 1;
  while (j < limit && isParticle((tokens[j] as Token).form) && j < i + 3) j++;
  const next = tokens[j];
  if (next === undefined || j >= limit || isTitle(next, words) || (ALL_CAPITALS.test(next.form) && next.form.length <= 4)) return false;
  if (isOrganisationWord(next.form) || namesNoOne(next, words) || (words.articles.has(formKey(tokens[j - 1] as Token)) && fitsArticle(tokens[j - 1] as Token, next))) return false;
  const continued = j > i + 1 || isParticle((tokens[i - 1] as Token).form);
  if (!isNamePart(next) && !(continued && CAPITAL.test(next.form))) return false;
  // "Erbprinz Alois von Liechtenstein" is called so; "König Harald von Norwegen" is king of it.
  return !stateAt.has(j) || (words.princes.has((tokens[i - 2] as Token | undefined)?.key ?? '') && !REGNAL.test((tokens[i - 1] as Token).form));
}

/** Without a trailing particle; nothing where no real name part is left. */
function trimmed(tokens: readonly Token[], from: number, to: number, words: PeopleWords): { from: number; to: number } | undefined {
  let a = from;
  let b = to;
  while (a < b && words.honorifics.has(formKey(tokens[a] as Token))) a++;
  while (b > a && isParticle((tokens[b - 1] as Token).form) && !CAPITAL.test((tokens[b - 1] as Token).form)) b--;
  for (let i = a; i < b; i++) if ((tokens[i] as Token).form.length > 2 && (NAME_SHAPE.test((tokens[i] as Token).form) || WITH_PARTICLE.test((tokens[i] as Token).form))) return { from: a, to: b };
  return b - a >= 2 ? { from: a, to: b } : undefined;
}

/** "Chef Information", "Sprecher EDA", "Leiterin Umweltpolitik": what the office is for, and no holder. */
function isFieldOf(tokens: readonly Token[], run: { from: number; to: number }, words: PeopleWords): boolean {
  const token = tokens[run.from] as Token;
  if (run.to - run.from === 1 && (/^\p{Lu}{2,5}$/u.test(token.form) || /^\p{Lu}{2,}-\p{Lu}+$/u.test(token.form))) return true;
  if (!isOfficeToken(tokens[run.from - 1] as Token, words) || isGivenName(token.form)) return false;
  if (endsIn(words.fields, token.key)) return true;
  if (run.to - run.from > 1) {
    // "Kommandant Subsidiärer Einsatz", "Leiter Globale Fragen"
    const last = tokens[run.to - 1] as Token;
    if (isOrganisationWord(token.form) || isOrganisationWord(last.form) || (token.wordClass === 'noun' && token.known)) return true;
    return last.wordClass === 'noun' && last.known && (token.wordClass === 'adjective' || token.wordClass === 'noun') && !isGivenName(last.form);
  }
  return token.wordClass === 'noun' && token.agreement !== 0 && (token.agreement & SINGULAR) === (token.agreement & FEMININE);
}

function isDoubtful(tokens: readonly Token[], from: number, first: number, words: PeopleWords): boolean {
  if (from === first) return false;
  const before = tokens[from - 1] as Token;
  return /^["„“”»«‚‘]$/u.test(before.form) || words.beforePlaces.has(before.key) || words.beforePlaces.has(formKey(before));
}
