/** Where a name ends: particles, surnames that are offices, Vietnamese names. */
import { PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import type { Token } from '../../../language/shared/token.ts';
import { isWrittenApart } from '../../vocabulary.ts';
import { formKey } from '../formKey.ts';
import { isHonorific, isTitle } from '../titles.ts';
import type { PeopleWords } from '../words.ts';
import { isFamilyNameFirst, isGivenName, isOrganisationWord, isParticle } from './nameLore.ts';
import { ALL_CAPITALS, CAPITAL, INITIAL, isNamePart, NAME_SHAPE, REGNAL, WITH_PARTICLE } from './nameShapes.ts';
import { fitsArticle, isDated, isFunctionWord, isOwner, isStateName, namesNoOne, type StatesAt } from './noName.ts';

export function nameEnd(tokens: readonly Token[], from: number, limit: number, stateAt: StatesAt, words: PeopleWords): number {
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

/** "Anna Richter", "Staatssekretär Klaus König": an office is a family name behind a given name, where no other name follows. */
const isOfficeAsSurname = (tokens: readonly Token[], i: number, from: number, words: PeopleWords): boolean =>
  !isWrittenApart(words.offices) && i === from + 1 && tokens[i]?.wordClass === 'name' && isGivenName((tokens[from] as Token).form) && !CAPITAL.test(tokens[i + 1]?.form ?? '');

/** "Le Thi Minh Hoa", "Nguyễn Văn An": Vietnamese names have up to five parts. */
const isVietnamese = (tokens: readonly Token[], from: number): boolean => VIETNAMESE_FAMILY.test((tokens[from] as Token).form) || VIETNAMESE_MIDDLE.test(tokens[from + 1]?.form ?? '');
const VIETNAMESE_FAMILY = /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|V[uũõ]|[ĐD][aặ]ng|B[uù]i|[ĐD][oỗ]|D[uư][oơ]ng|[ĐD]inh|Trinh|Tr[iị]nh|Phan|V[oõ]|Ng[oô]|To[ân]?|T[oô])$/u;
const VIETNAMESE_MIDDLE = /^(?:Th[iị]|V[aă]n)$/u;

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
