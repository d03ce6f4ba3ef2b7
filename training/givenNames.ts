/**
 * Compiles given names with the gender they mostly have from Faker (MIT) into `src/language/shared/data/givenNames.json`.
 *
 *   npx tsx training/givenNames.ts
 */
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { nameKey } from '../src/language/shared/nameKey.ts';

/** Languages that write in Latin letters, or whose letters the tables below turn into German spelling. */
const LOCALES = [
  'af_ZA',
  'az',
  'cs_CZ',
  'da',
  'de',
  'de_AT',
  'de_CH',
  'en',
  'en_AU',
  'en_GH',
  'en_IN',
  'en_NG',
  'en_ZA',
  'es',
  'es_MX',
  'fi',
  'fr',
  'fr_BE',
  'fr_CH',
  'fr_SN',
  'hr',
  'hu',
  'id_ID',
  'it',
  'ka_GE',
  'lv',
  'mk',
  'nb_NO',
  'nl',
  'nl_BE',
  'pl',
  'pt_BR',
  'pt_PT',
  'ro',
  'ro_MD',
  'ru',
  'sk',
  'sl_SI',
  'sr_RS_latin',
  'sv',
  'tr',
  'uk',
  'uz_UZ_latin',
  'yo_NG',
] as const;

/** Of these languages the lists hold many words that name other things as well, and names mostly stand with others. */
const RARE = new Set(['tr', 'id_ID', 'it', 'fr_BE']);

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'w',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'dj',
  ѓ: 'gj',
  е: 'e',
  є: 'je',
  ж: 'sch',
  з: 's',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'ji',
  й: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  ќ: 'kj',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  џ: 'dz',
  ш: 'sch',
  щ: 'schtsch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  ё: 'jo',
};
const ENGLISH_CYRILLIC: Readonly<Record<string, string>> = { ...CYRILLIC, в: 'v', ж: 'zh', з: 'z', й: 'y', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'yu', я: 'ya', ё: 'yo' };
const GEORGIAN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'].map((letter, n) => [
    letter,
    ['a', 'b', 'g', 'd', 'e', 'w', 's', 't', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'sch', 'r', 's', 't', 'u', 'p', 'k', 'gh', 'k', 'sch', 'tsch', 'z', 'ds', 'z', 'tsch', 'ch', 'dsch', 'h'][n] as string,
  ]),
);

const spelled = (name: string, table: Readonly<Record<string, string>>): string => [...name.toLowerCase()].map((letter) => table[letter] ?? letter).join('');

const counts = new Map<string, { feminine: number; masculine: number; locales: Set<string> }>();
for (const locale of LOCALES) {
  const names: { female?: string[]; male?: string[]; generic?: string[] } = allLocales[locale]?.person?.first_name ?? {};
  for (const [list, genders] of [
    [names.female, ['feminine']],
    [names.male, ['masculine']],
    [names.generic, []],
  ] as const)
    for (const name of list ?? [])
      for (const spelling of new Set([name, ...[CYRILLIC, ENGLISH_CYRILLIC, GEORGIAN].map((table) => spelled(name, table))])) {
        const key = nameKey(spelling.split(/[\s-]/u)[0] as string);
        if (!/^[a-z]{3,}$/u.test(key)) continue;
        const entry = counts.get(key) ?? { feminine: 0, masculine: 0, locales: new Set() };
        counts.set(key, entry);
        entry.locales.add(locale);
        for (const gender of genders) entry[gender]++;
      }
}

const out = { feminine: [] as string[], masculine: [] as string[], either: [] as string[] };
for (const [key, { feminine, masculine, locales }] of counts) {
  if (locales.size === 1 && RARE.has([...locales][0] as string) && key.length < 5) continue;
  out[feminine > 2 * masculine ? 'feminine' : masculine > 2 * feminine ? 'masculine' : 'either'].push(key);
}
const lists = Object.fromEntries(Object.entries(out).map(([gender, names]) => [gender, names.sort().join(' ')]));
writeFileSync(
  new URL('../src/language/shared/data/givenNames.json', import.meta.url),
  `${JSON.stringify({ source: 'Faker 10.6.0 (@faker-js/faker), lists of given names', licence: 'MIT, Copyright (c) Faker contributors', ...lists }, null, 1)}\n`,
);
console.log(Object.fromEntries(Object.entries(out).map(([gender, names]) => [gender, names.length])));
