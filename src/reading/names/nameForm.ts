/** A full name taken apart for comparison: where it comes from, which word is the family name, in which forms each word can stand. */
import { nameKey } from '../../language/shared/nameKey.ts';
import { isGivenName, isParticle } from '../people/names/nameLore.ts';
import { givenNameOf } from './givenNames.ts';
import { isLatin } from './inLatin.ts';
import { arabicForms, arabicWords, looksArabic, skeletonOf } from './origins/arabic.ts';
import { chineseName } from './origins/chinese.ts';
import { koreanName } from './origins/korean.ts';
import { isPatronymic, isSlavicGiven, looksSlavicFamily, slavicForms } from './origins/slavic.ts';

export type Origin = 'slavic' | 'arabic' | 'korean' | 'chinese' | 'other';

/** The forms that a written word can stand for, the likeliest first. */
export type Forms = readonly string[];

export interface NameForm {
  readonly origin: Origin;
  readonly family: Forms;
  /** All given names, with middle names; a hyphen binds those that are one ("Jean-Pierre"). */
  readonly given: readonly Forms[];
  /** How many of them are one. */
  readonly bound: number;
  readonly patronymic?: Forms;
  /** "Jr.", "II": tells father and son apart. */
  readonly generation?: string;
  /** Only the consonants are written: a name in Arabic letters. */
  readonly skeleton?: readonly string[];
}

const GENERATION = /^(?:jr|sr|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)\.?$/u;
const INITIAL = /^\p{L}{1,2}\.$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}’'-]+$/u;

export const isInitial = (form: string): boolean => INITIAL.test(form) || form.length === 1;

/** @param name - in Latin letters. @returns undefined where it is no full name: a family name alone, or with initials. */
export function nameForm(name: string, script: 'latin' | 'cyrillic' | 'arabic' | 'hangul' | 'han' = 'latin'): NameForm | undefined {
  const { words, generation } = wordsOf(name);
  if (words.length < 2 || !isLatin(name)) return undefined;
  if (script === 'arabic') return ofArabicScript(words);
  const eastAsian = ofEastAsia(words, script);
  if (eastAsian) return eastAsian;
  const ordered = familyLast(words);
  const form = looksArabic(ordered) && script !== 'cyrillic' ? ofArabic(ordered) : script === 'cyrillic' || isSlavic(ordered) ? ofSlavic(ordered) : ofOther(ordered);
  return form && { ...form, ...(generation && { generation }) };
}

/** The words without "Jr." and the like; "Lavrov, Sergey" with the family name behind. */
function wordsOf(name: string): { words: string[]; generation?: string } {
  const [before = '', behind] = name.split(/,\s*(?!\s*(?:jr|sr)\b)/iu);
  const all = `${behind ?? ''} ${before}`
    .replace(/[„“”"()[\]]/gu, ' ')
    .trim()
    .split(/[\s ]+/u)
    .filter(Boolean);
  const last = all.at(-1)?.replace(',', '').toLowerCase() ?? '';
  const generation = all.length > 2 && GENERATION.test(last) ? last.replace('.', '') : undefined;
  return generation ? { words: all.slice(0, -1).map((w) => w.replace(/,$/u, '')), generation } : { words: all };
}

function ofEastAsia(words: readonly string[], script: string): NameForm | undefined {
  const names = script === 'han' ? [chineseName] : script === 'hangul' ? [koreanName] : likelierFirst(words);
  for (const nameOf of names) {
    const found = nameOf(words) ?? (isCapitalLast(words) ? nameOf([words.at(-1) as string, ...words.slice(0, -1)]) : undefined);
    if (found) return { origin: nameOf === koreanName ? 'korean' : 'chinese', family: [found.family], given: [[found.given]], bound: 1 };
  }
  return undefined;
}

const isCapitalLast = (words: readonly string[]): boolean => ALL_CAPITALS.test(words.at(-1) as string) && !ALL_CAPITALS.test(words[0] as string);

/** Korea writes given names apart or with a hyphen, China together; a name of one syllable is rather Chinese. */
function likelierFirst(words: readonly string[]): (typeof koreanName)[] {
  const apart = words.length === 3 || /-/u.test(words[1] ?? '') || /-/u.test(words[0] ?? '');
  return apart ? [koreanName, chineseName] : [chineseName, koreanName];
}

/** Capitals tell the family name ("LAVROV Sergey"), else what is known as a given name ("Orbán Viktor"). */
function familyLast(words: readonly string[]): string[] {
  const [first, ...rest] = words as [string, ...string[]];
  const last = words.at(-1) as string;
  const capitals = words.map((w) => ALL_CAPITALS.test(w));
  if (capitals[0] && !capitals.at(-1)) return [...rest, first];
  if (capitals.every(Boolean) || capitals.at(-1)) return [...words];
  const known = (word: string): boolean => isGivenName(word) || isSlavicGiven(word);
  if (words.length === 2 && !known(first) && known(last) && !looksArabic(words) && !isInitial(first)) return [last, first];
  // "Lawrow Sergej Wiktorowitsch"
  return words.length === 3 && isPatronymic(last) && looksSlavicFamily(first) ? [...rest, first] : [...words];
}

const isSlavic = (words: readonly string[]): boolean => words.slice(0, -1).some((w) => isSlavicGiven(w) || (w !== words[0] && isPatronymic(w))) || looksSlavicFamily(words.at(-1) as string);

function ofSlavic(words: readonly string[]): NameForm | undefined {
  const whole = words.join(' ');
  const before = words.slice(0, -1);
  const patronymic = before.slice(1).find((w) => isPatronymic(w));
  const given = before.filter((w) => w !== patronymic);
  if (given.every((w) => isInitial(w))) return undefined;
  return {
    origin: 'slavic',
    family: slavicForms(words.at(-1) as string, whole),
    given: given.map((w) => slavicGiven(w, whole)),
    bound: 1,
    ...(patronymic !== undefined && { patronymic: slavicForms(patronymic, whole) }),
  };
}

function slavicGiven(word: string, whole: string): Forms {
  const known = givenNameOf('slavic', word);
  return known !== undefined ? [known] : INITIAL.test(word) ? [word.toLowerCase()] : slavicForms(word, whole);
}

function ofArabic(written: readonly string[]): NameForm | undefined {
  const words = arabicWords(written);
  if (words.length < 2 || words.slice(0, -1).every((w) => isInitial(w))) return undefined;
  const forms = words.map((w) => (INITIAL.test(w) ? [w] : arabicForms(w)));
  return { origin: 'arabic', family: forms.at(-1) as Forms, given: forms.slice(0, -1), bound: 1, skeleton: words.map((w) => skeletonOf(givenNameOf('arabic', w) ?? w)) };
}

function ofArabicScript(words: readonly string[]): NameForm | undefined {
  const apart: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] as string).toLowerCase();
    // "ʿAbd al-ʿAzīz" is one name.
    if (word === 'bd' && i + 1 < words.length) apart.push(`bd${(words[++i] as string).toLowerCase().replace(/^l(?!lh)/u, '')}`);
    else apart.push(i > 0 ? word.replace(/^l(?=\p{L}{2})/u, '') : word);
  }
  const given = apart.map((w) => givenNameOf('arabic', w));
  const skeleton = apart.map((w, i) => (given[i] === undefined ? skeletonOf(w) : skeletonOf(given[i] as string)));
  return { origin: 'arabic', family: [], given: [], bound: 1, skeleton };
}

function ofOther(words: readonly string[]): NameForm | undefined {
  let start = words.length - 1;
  // "van der Bellen", "de Villepin": particles belong to the family name.
  while (start > 1 && isParticle(words[start - 1] as string)) start--;
  const before = words.slice(0, start);
  const given = before.flatMap((w) => (INITIAL.test(w) ? [w.toLowerCase()] : westernForm(w).split(' ')));
  if (given.every((w) => isInitial(w))) return undefined;
  return {
    origin: 'other',
    family: [words.slice(start).map(westernForm).join(' ')],
    given: given.map((w) => [w]),
    bound: westernForm(before[0] as string).split(' ').length,
  };
}

/** "Müller" and "Mueller" meet; hyphens are spaces. */
const westernForm = (word: string): string =>
  nameKey(word)
    .replace(/[’'`]/gu, '')
    .replace(/-/gu, ' ')
    .replace(/(?<=\p{L}\p{L}?)([aou])e(?=\p{L}{2})/gu, '$1')
    .trim();
