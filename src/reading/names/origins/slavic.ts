/** Names written in Cyrillic at home: one form for German, English, French and scientific transliterations. */
import { nameKey } from '../../../language/shared/nameKey.ts';
import { givenNameOf } from '../givenNames.ts';

const FAMILY =
  /(?:[oe][wv]a?|off|eff|[iy]n|ina|s[kc]i[jy]?|sk[iy]|sk[iy][iyj]|ska[jy]a|sk[ae]|[ae]nk[oa]|(?:tsch|ch|tch|č)uk|[jyi]uk|iouk|iak|[jy]ak|a[ds]ze|adse|wili|vili|i?[jy]?an|[jy]ev|bajew|ba[jy]ev|[oe](?:witsch|vich|vitch|vi[cč])|schuk|shuk|igu|igou)$/u;
const PATRONYMIC = /(?:[oe][wv](?:itsch|ich|ych|yč|itch|i[cč]|na)|(?:j|y|i)[wv]na|[iy]ni[cč]hna|initschna|[iy]tschna|[iy]ch?na|[oe]glu|ugl[iy]|ul[iy])$/u;

export const looksSlavicFamily = (written: string): boolean => FAMILY.test(nameKey(written));
export const isPatronymic = (written: string): boolean => PATRONYMIC.test(nameKey(written));

/** What "ch" and "j" stand for: х in German, ч in English, ш in French; й, or ж in English and French. */
type Manner = 'de' | 'en' | 'fr';
const CH: Readonly<Record<Manner, string>> = { de: 'h', en: 'č', fr: 'ʃ' };

/** The manners in which a name can be written, the likeliest first: letters that only one of them has tell. */
function mannersOf(whole: string): Manner[] {
  const told: Manner[] = [];
  if (/sch|tsch|w|ij(?:\s|$)|yj|ji/u.test(whole)) told.push('de');
  if (/ou|tch|ï|gue/u.test(whole)) told.push('fr');
  if (/(?<!c)sh|zh|kh|y[uaeo]|[oe]v(?:\s|$)/u.test(whole)) told.push('en');
  for (const manner of ['en', 'de', 'fr'] as const) if (!told.includes(manner)) told.push(manner);
  return told;
}

/** @param whole - the full name, by whose letters the manner is told. @returns the forms it can stand for, the likeliest first. */
export function slavicForms(written: string, whole: string): string[] {
  const lower = written.toLowerCase();
  const forms = mannersOf(whole.toLowerCase()).flatMap((manner) => {
    const own = folded(lower, manner, 'y');
    // "Japarov", "Jomart": English writes ж or дж so.
    return manner !== 'de' && /j./u.test(lower) ? [own, folded(lower, manner, 'ʃ')] : [own];
  });
  // Marks are often left out: "Milosevic".
  const bare = nameKey(lower);
  return [...new Set(bare === lower ? forms : [...forms, folded(bare, 'en', 'y')])];
}

function folded(lower: string, manner: Manner, j: 'y' | 'ʃ'): string {
  return (
    nameKey(
      lower
        .normalize('NFC')
        .replace(/[čć]/gu, 'tsch')
        .replace(/[šžż]/gu, 'sch')
        .replace(/ŝ/gu, 'schtsch')
        .replace(/đ/gu, 'dsch')
        .replace(/[’'ʹʼ`]/gu, ''),
    )
      .replace(/schtsch|shch|chtch/gu, 'ʃč')
      .replace(manner === 'fr' ? /dsch|dzh|dj/gu : /dsch|dzh/gu, 'ʃ')
      .replace(/tsch|tch/gu, 'č')
      .replace(/sch|sh|zh/gu, 'ʃ')
      .replace(/kh/gu, 'h')
      .replace(/ch/gu, CH[manner])
      .replace(/j(?=.)/gu, j)
      .replace(/j/gu, 'y')
      .replace(/x/gu, 'ks')
      .replace(/ph/gu, 'f')
      .replace(/gu(?=[ei])/gu, 'g')
      .replace(/ck|q/gu, 'k')
      .replace(/c(?=[eiy])/gu, 's')
      .replace(/c/gu, 'k')
      .replace(/tz|ts|z/gu, 's')
      .replace(/w|ff$/gu, 'v')
      .replace(/ou/gu, 'u')
      // Letters of one sound in Cyrillic: "jo", "ju" after a vowel or not.
      .replace(/[iy]+[oe]/gu, 'e')
      .replace(/[iy]+a/gu, 'a')
      .replace(/[iy]+u/gu, 'u')
      .replace(/[iy]+/gu, 'i')
      // "Gorbatschow" is spoken, "Gorbachev" is written.
      .replace(/(?<=[ʃč])o/gu, 'e')
      .replace(/(.)\1+/gu, '$1')
      .replace(/ine$/u, 'in')
      .replace(/enka$/u, 'enko')
  );
}

export const isSlavicGiven = (written: string): boolean => givenNameOf('slavic', written) !== undefined;

/** "Lawrow" and "Lavrov": family names that look like transliterations, and of one name. */
export const sameTransliterated = (a: string, b: string): boolean => a !== b && FAMILY.test(a) && FAMILY.test(b) && slavicForms(a, a).some((form) => slavicForms(b, b).includes(form));

/** "Sergej" and "Sergei". */
export const sameGivenName = (a: string, b: string): boolean => {
  const known = givenNameOf('slavic', a);
  return known !== undefined && known === givenNameOf('slavic', b);
};
