/** Which words open a name. */
import { GENITIVE } from '../../../language/shared/agreement.ts';
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { formKey } from '../formKey.ts';
import { isRetiredMark, isSecondOfHonour } from '../officeBounds.ts';
import { isHonorific, isOfficeToken, isTitle } from '../titles.ts';
import type { PeopleWords } from '../words.ts';
import { isFamilyNameFirst, isGivenName, isParticle, isPlacePair, opensPlace } from './nameLore.ts';
import { ALL_CAPITALS, CAPITAL, INITIAL, isNamePart, WITH_PARTICLE } from './nameShapes.ts';
import { fitsArticle, isFunctionWord, isTitled, namesNoOne, type StatesAt } from './noName.ts';

/** Open syllables, as Japanese has them. */
const SYLLABLES = /^(?:[BDGHJKMNPRSTWYZ]{0,2}[AEIOU]{1,2}N?)+$/u;

export function opensName(tokens: readonly Token[], i: number, first: number, last: number, stateAt: StatesAt, words: PeopleWords): boolean {
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
    (words.placing.has(before.key) || (before.wordClass === 'noun' && before.known && !isTitle(before, words) && !words.fields.has(before.key))) &&
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
  // "Ambassador to the Kingdom El Hassen Ould Sund": the article of an Arabic name before a given name.
  if (/^(?:El|Al)$/u.test(token.form) && next && isGivenName(next.form) && third && CAPITAL.test(third.form)) return true;
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
