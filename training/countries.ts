/**
 * Compiles the names of states from CLDR (Unicode License) into `src/reading/countries/data/<language>.json`.
 *
 *   npx tsx training/countries.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const codes = require('i18n-iso-countries/codes.json') as [alpha2: string, alpha3: string, numeric: string][];

/** Territories that are no states and whose names are words or names of something else as well. */
const LEFT_OUT = new Set([
  'AQ',
  'BV',
  'HM',
  'IM',
  'JE',
  'GG',
  'IO',
  'TF',
  'UM',
  'CX',
  'CC',
  'NF',
  'PN',
  'SJ',
  'WF',
  'BL',
  'MF',
  'PM',
  'SH',
  'GS',
  'KY',
  'TC',
  'VG',
  'VI',
  'MS',
  'AI',
  'AS',
  'GU',
  'MP',
  'BQ',
  'SX',
  'CW',
  'AW',
  'YT',
  'RE',
  'GP',
  'MQ',
  'GF',
  'NC',
  'PF',
  'FK',
  'FO',
  'GI',
  'BM',
  'TK',
  'NU',
  'CK',
  'AX',
  'GL',
  'PR',
  'EH',
  'MO',
  'HK',
]);

for (const language of ['de', 'en']) {
  const names = require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories as Record<string, string>;
  const out: Record<string, string[]> = {};
  for (const [alpha2, alpha3] of [...codes.filter(([alpha2]) => alpha2 !== 'XK'), ['XK', 'XKX', '']] as [string, string, string][]) {
    if (LEFT_OUT.has(alpha2)) continue;
    const found = [names[alpha2], names[`${alpha2}-alt-short`], names[`${alpha2}-alt-variant`]].filter((n): n is string => n !== undefined);
    if (found.length) out[alpha3] = [...new Set(found)];
  }
  writeFileSync(
    new URL(`../src/reading/countries/data/${language}.json`, import.meta.url),
    `${JSON.stringify({ source: 'CLDR 48.2.0 (cldr-localenames-full), codes from ISO 3166-1 by way of i18n-iso-countries 7.14.0', licence: 'Unicode License v3', names: out }, null, 1)}\n`,
  );
}
