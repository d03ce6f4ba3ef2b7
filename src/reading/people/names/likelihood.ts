/** Whether capitals side by side are a person's name where no title says so: what is known of names, then who acts as a person. */
import type { AnalysedText } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { PhraseIndex } from '../phraseIndex.ts';
import { endsIn, type PeopleWords } from '../words.ts';
import { isFamilyNameFirst, isGivenName, isOrganisationWord, isParticle, isPlacePair, opensPlace, opensShip } from './nameLore.ts';
import { ALL_CAPITALS, CAPITAL, INITIAL, isNamePart, WITH_PARTICLE } from './nameShapes.ts';
import type { NameRun } from './names.ts';

export type Likelihood = 'name' | 'open' | 'none' | 'never';

/** `name`: the words themselves are those of a name. `open`: they may be; the sentence has to tell. `never`: a place, a ship, a firm. */
export function likelihoodOf(text: AnalysedText, run: NameRun, index: PhraseIndex, words: PeopleWords): Likelihood {
  const { tokens } = text;
  const parts = tokens.slice(run.from, run.to);
  const first = parts[0] as Token;
  const last = parts.at(-1) as Token;
  const before = tokens[run.from - 1];
  if (parts.some((t) => isOrganisationWord(t.form) && !isGivenName(t.form))) return 'never';
  // "Im Februar": a month is no one's name.
  if (parts.length === 2 && words.months.has(last.key)) return 'never';
  // "1 Mia. Franken", "Washington D.C."
  if (INITIAL.test(last.form) || (before?.wordClass === 'numeral' && !closesDate(tokens, run.from - 1, words) && !text.text.slice(before.end, first.start).includes('\n'))) return 'never';
  // "El Amin": what opens a place opens a family name as well, where a person of that name is known.
  if (opensPlace(first.form) && isParticle(first.form) && parts.length === 2 && !isPlacePair(first.form, last.form)) return 'none';
  // "El Hassen Ould Sund": an article, and "son of" within the name, as no place has it.
  const arabic = parts.length > 2 && isParticle(first.form) && parts.some((t, i) => i > 0 && i < parts.length - 1 && isParticle(t.form) && CAPITAL.test(t.form));
  if (arabic) return 'name';
  if (opensShip(before?.form ?? '') || opensShip(first.form) || (opensPlace(first.form) && !isFamilyNameFirst(first.form)) || (isPlacePair(first.form, last.form) && !isKorean(parts))) return 'never';
  // "IDA IG", "BAG EDI": two abbreviations.
  if (parts.length < 3 && parts.every((t) => ALL_CAPITALS.test(t.form) && t.form.length < 5)) return 'none';
  if (isParticle(first.form) && !isFamilyNameFirst(first.form) && !isGivenName(first.form)) return 'none';
  if (/^["„“”»«‚‘]$/u.test(before?.form ?? '') && /^["„“”»«‚‘]$/u.test(tokens[run.to]?.form ?? '')) return 'none';
  // "die Kofi Annan Stiftung", "das Institut Paul Scherrer": an article for the whole, a noun before it.
  if (before?.wordClass === 'determiner' && index.around(run.from, run.to)?.phrase.determiner?.token === run.from - 1) return 'none';
  // "On Friday Erik Sund", "This morning Anna Lund": a day is no part of what is named.
  const onDay = before !== undefined && (words.weekdays.has(before.key) || words.months.has(before.key) || words.daytimes.has(before.key));
  if (before?.wordClass === 'noun' && before.known && !onDay && before.end + 1 === first.start && !before.form.endsWith('-')) return 'none';
  if (parts.some((t) => t.form.endsWith('-'))) return 'none';
  const known = parts.filter((t) => t.wordClass === 'noun' && t.known);
  if (known.some((t) => endsIn(words.bodies, t.key) || t.form.length > 9) || words.bodies.has(first.key) || words.groups.has(first.key)) return 'none';
  // "in Washington Gespräche": a town that is a given name too, and what goes on there.
  if (soundsLikeName(parts, first, last, words)) return known.length <= 1 && !(run.doubtful && last.wordClass === 'noun' && last.known) ? 'name' : 'open';
  if (run.doubtful || parts.some((t) => t.wordClass === 'adjective') || first.wordClass === 'determiner') return 'none';
  return parts.filter(isNamePart).length >= parts.length - 1 ? 'open' : 'none';
}

/** "am 15. Juni 2011", "on June 3": the figure at `i` belongs to a day, not to what is named behind it. */
const closesDate = (tokens: readonly Token[], i: number, words: PeopleWords): boolean => {
  const comma = tokens[i - 1]?.form === ',' && tokens[i - 2]?.wordClass === 'numeral';
  return words.months.has(tokens[i - (comma ? 3 : 1)]?.key ?? '');
};

/** "Kim Tae Il": three syllables, where "Kim Il" alone is the beginning of what is named after Kim Il Sung. */
const isKorean = (parts: readonly Token[]): boolean => parts.length === 3 && isFamilyNameFirst((parts[0] as Token).form) && (parts[2] as Token).form.length < 3;

function soundsLikeName(parts: readonly Token[], first: Token, last: Token, words: PeopleWords): boolean {
  if (isGivenName(first.form) || (INITIAL.test(first.form) && parts.length > 1 && isNamePart(last))) return true;
  // "Fredi M. Murer"
  if (parts.length > 2 && parts.some((t, i) => i > 0 && i < parts.length - 1 && INITIAL.test(t.form)) && isNamePart(first) && isNamePart(last)) return true;
  if (isFamilyNameFirst(first.form) && parts.length <= 3 && !(parts[1]?.known && parts[1].wordClass === 'noun' && parts[1].form.length > 4) && parts.every((t) => t.form.length <= 10)) return true;
  // "Abdel Fattah al-Sisi", "Meritxell MATEU", "Antonius Johannes van Dam"
  if (parts.some((t, i) => i > 0 && (WITH_PARTICLE.test(t.form) || (isParticle(t.form) && i < parts.length - 1 && !words.ownerPrepositions.has(t.form) && !words.articles.has(t.form))))) return true;
  return ALL_CAPITALS.test(last.form) && last.form.length > 3 && !ALL_CAPITALS.test(first.form);
}

/** Someone who says, receives, travels; or who is named beside someone: "Zugegen waren A und B". */
export function actsAsPerson(run: NameRun, index: PhraseIndex, words: PeopleWords, isPerson: (token: number) => boolean): boolean {
  const placed = index.around(run.from, run.to);
  if (!placed) return false;
  const top = placed.as === 'conjunct' && placed.parent ? placed.parent : placed;
  if (top !== placed && top.phrase.conjuncts.some((c) => c !== placed.phrase && isPerson(c.head))) return true;
  const { predicate } = top.clause;
  const argument = top.clause.arguments.find((a) => a.phrase === top.phrase);
  return predicate !== undefined && predicate.voice === 'active' && argument?.role === 'subject' && words.personal.has(predicate.key);
}
