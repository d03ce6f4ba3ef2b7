/** Names written in Arabic letters at home: articles, "Abd" and its joint, three vowels in many spellings. */
import { nameKey } from '../../../language/shared/nameKey.ts';
import { givenNameOf } from '../givenNames.ts';

const ARTICLE = /^(?:a[lsdrtnz]|as[cs]h|e[lsdrtnz]|ul|ud)$/u;
const JOINED_ARTICLE = /^(?:a[lsdrtnz]|as[cs]h|e[lsdrtnz])[-’'](?=.)/u;
/** "bin" and "ibn" tell the father: they stay, as "son of". */
const SON = /^(?:bin|ben|ibn|bint|bn|ould|uld)$/u;
const SERVANT = /^abd(?:[aeou]{1,2}[lrsdnztj])?-?/u;

const looksServant = (lower: string): boolean => /^abd(?:[aeou]{1,2}[lrsdnz]|$|-)/u.test(lower) || lower === 'abd';

/** Whether the words of a name show that it comes from Arabic or Persian. */
export function looksArabic(words: readonly string[]): boolean {
  const keys = words.map((w) => nameKey(w));
  return keys.some(
    (key, i) =>
      (i > 0 && ARTICLE.test(key) && key !== 'ar' && i < keys.length - 1) ||
      JOINED_ARTICLE.test(key) ||
      looksServant(key) ||
      givenNameOf('arabic', key) !== undefined ||
      (i > 0 && /^(?:bin|ibn|bint)$/u.test(key)),
  );
}

/** The words that tell a person apart: without articles, "Abd al-Rahman" as one, "bin" with what follows. */
export function arabicWords(written: readonly string[]): string[] {
  const out: string[] = [];
  // "Ali-Akbar" is two names; "Ahmadi-Nejad" is one.
  const words = written.flatMap((w, i) => (i < written.length - 1 && !JOINED_ARTICLE.test(nameKey(w)) && !/-a?l-|^abd/iu.test(w) ? w.split('-') : [w]));
  for (let i = 0; i < words.length; i++) {
    let word = nameKey(words[i] as string).replace(/[’'ʿʾ`]/gu, "'");
    while (JOINED_ARTICLE.test(word)) word = word.replace(JOINED_ARTICLE, '');
    if (ARTICLE.test(word) && i < words.length - 1) continue;
    if (looksServant(word) && givenNameOf('arabic', word) === undefined) {
      let of = word.replace(SERVANT, '');
      while (!of && i + 1 < words.length) {
        const next = nameKey(words[++i] as string).replace(JOINED_ARTICLE, '');
        if (!ARTICLE.test(next)) of = next;
      }
      out.push(/^(?:l?ll?ah|l?lah)$/u.test(of) ? 'abdullah' : `abd-${of.replace(/^(?:ur|al|el|ul)-?(?=.{4})/u, '')}`);
    } else if (/^abou?$/u.test(word) && i + 1 < words.length) out.push(`abu${nameKey(words[++i] as string).replace(JOINED_ARTICLE, '')}`);
    else if (SON.test(word) && i + 1 < words.length && i > 0) out.push(`son-${nameKey(words[++i] as string).replace(JOINED_ARTICLE, '')}`);
    else out.push(word.replace(/-(?:ud|al|e|i)-?/gu, '').replaceAll('-', ''));
  }
  return out;
}

/** The forms a word of the name can stand for, the likeliest first. */
export function arabicForms(word: string): string[] {
  const known = givenNameOf('arabic', word);
  if (known) return [known];
  const joint = /^(?:abd|son)-/u.exec(word)?.[0] ?? '';
  const rest = word.slice(joint.length);
  const inner = givenNameOf('arabic', rest);
  if (inner) return [joint + inner];
  const forms = (['ǧ', 'i'] as const).flatMap((j) => [folded(rest, 'h', 'a', j), folded(rest, 'ʃ', 'a', j), folded(rest, 'h', 'i', j), folded(rest, 'č', 'a', j)]);
  return [...new Set(forms)].map((form) => joint + form);
}

/** @param ch - German writes خ so, French ش, English چ. @param e - what an e stands for: a or i. @param j - German writes ي so, English ج. */
function folded(word: string, ch: string, e: string, j: string): string {
  return word
    .replace(/['-]/gu, '')
    .replace(/dsch|dj/gu, 'ǧ')
    .replace(/j(?!$)/gu, j)
    .replace(/tsch|tch/gu, 'č')
    .replace(/sch|sh/gu, 'ʃ')
    .replace(/kh/gu, 'h')
    .replace(/ch/gu, ch)
    .replace(/gh|q|g(?!u)/gu, 'k')
    .replace(/c|ck/gu, 'k')
    .replace(/eh$/gu, 'a')
    .replace(/dh/gu, 'd')
    .replace(/th/gu, 't')
    .replace(/z|ß/gu, 's')
    .replace(/ou|oo|o/gu, 'u')
    .replace(/w(?=[aeiu])|v/gu, 'w')
    .replace(/ee|ii?y+|[yj]+/gu, 'i')
    .replace(/[ae]i/gu, 'E')
    .replace(/e/gu, e)
    .replace(/E/gu, 'ai')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=a)h$/u, '');
}

/** What Arabic script itself writes of a word: consonants, as any spelling keeps them. */
export const skeletonOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/dsch|dj|j/gu, 'g')
    .replace(/tsch|tch|sch|sh|ch(?=[aeiouy]*$)/gu, 'ʃ')
    .replace(/kh|ch/gu, 'h')
    .replace(/gh|q|k/gu, 'g')
    .replace(/dh|th/gu, (pair) => pair.charAt(0))
    .replace(/[zß]/gu, 's')
    .replace(/[fvp]/gu, 'b')
    .replace(/[aeiouyw'’-]/gu, '')
    .replace(/(.)\1+/gu, '$1');
