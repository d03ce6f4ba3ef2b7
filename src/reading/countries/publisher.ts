/** Whose official account a text is, as its imprint tells it: "Ministry of Foreign Affairs of Japan", "The White House", "HANOI (VNA) –". */
import { z } from 'zod';
import type { AnalysedText } from '../../language/shared/clause.ts';
import { seatsOf } from '../acts/seats.ts';
import publishers from './data/publishers.json' with { type: 'json' };
import { type CountryName, countryWords, EITHER_KOREA, formsOf, spelling } from './words.ts';

const byState = z.record(z.string().regex(/^[A-Z]{3}$/u), z.array(z.string()));
const listed = z.strictObject({ about: z.string(), agencies: byState, states: byState, houses: byState }).parse(publishers);
/** By name, the longest first: "Democratic People's Republic of Korea" before "Republic of Korea". */
const byName = (...tables: Readonly<Record<string, readonly string[]>>[]): ReadonlyMap<string, string> =>
  new Map(tables.flatMap((table) => Object.entries(table).flatMap(([code, names]) => names.map((name): [string, string] => [name, code]))).sort((a, b) => b[0].length - a[0].length));
const AGENCIES = byName(listed.agencies);
const FULL_NAMES = byName(listed.agencies, listed.states);
const HOUSES = byName(listed.houses);
/** So short a name is made of letters that mean something else in other company: "SPA", and "the spa at the lake". */
const LONGEST_LETTERS = 5;
/** What divides the parts of an imprint. */
const PARTS = /[,;:()/|–—]| - /u;
/** Characters of an imprint that are looked at: what comes from outside may be of any length. */
const LONGEST_IMPRINT = 1000;
/** Tokens in which the mark of an agency stands. */
const DATELINE = 24;
/** Before a language or a place: "Korean Central News Agency, in German". */
const ELSEWHERE = new Set(['in', 'auf', 'to', 'bei', 'for']);
/** German names of languages, which are not inflected: "Deutscher Bundestag" is a body of a state. */
const LANGUAGES = new Set(['deutsch', 'englisch', 'französisch', 'russisch', 'spanisch']);
const EDITIONS = new Set(['edition', 'service', 'version', 'ausgabe', 'redaktion', 'dienst', 'programm']);

/**
 * ISO 3166-1 alpha-3 code of the state whose account a text is: as its publisher's name tells it, else as the letters of the
 * agency in its dateline do; undefined where neither tells one.
 */
export const publisherOf = (source: string | undefined, text: AnalysedText): string | undefined =>
  (source === undefined ? undefined : stateInImprint(source.slice(0, LONGEST_IMPRINT))) ?? agencyOfDateline(text);

/** Agencies go by names that tell of no state or of another; a ministry that names its state is no other state's of that name. */
function stateInImprint(source: string): string | undefined {
  const flat = source
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}.&,']+/gu, ' ')
    .trim();
  const letters = source.split(PARTS).map((part) =>
    part
      .trim()
      .toLowerCase()
      .replace(/^the | news agency$/gu, ''),
  );
  return listedIn(FULL_NAMES, flat, letters) ?? stateNamed(source) ?? listedIn(HOUSES, flat, letters) ?? stateOfSeat(flat);
}

/** The name anywhere in the imprint; letters only as a part by themselves: "Qatar (QNA)", "SPA". */
function listedIn(names: ReadonlyMap<string, string>, imprint: string, parts: readonly string[]): string | undefined {
  const lower = imprint.toLowerCase();
  for (const [name, code] of names)
    if (name.length > LONGEST_LETTERS ? new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^$()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(lower) : parts.includes(name)) return code;
  return undefined;
}

/** "Government House, Nairobi": of a body that names no state the capital tells it. */
function stateOfSeat(imprint: string): string | undefined {
  const lower = ` ${imprint.toLowerCase()} `;
  for (const language of ['en', 'de'])
    for (const [seat, code] of seatsOf(language).stateOf) {
      const at = Math.max(lower.indexOf(` ${seat} `), lower.indexOf(` ${seat},`));
      if (at >= 0 && /\p{Lu}/u.test(imprint[at] ?? '')) return code;
    }
  return undefined;
}

/** The first state that the name of a body tells: the body's own stands before the one where it sits. */
function stateNamed(source: string): string | undefined {
  const forms = source.match(/[\p{L}\p{M}]+(?:[-.'’][\p{L}\p{M}]+)*/gu) ?? [];
  const words = forms.map((form) => spelling(form).replace(/'s$/u, ''));
  for (let i = 0; i < words.length; i++) {
    if (ELSEWHERE.has(words[i - 1] ?? '') || isLanguage(words, i) || !/^\p{Lu}/u.test(forms[i] ?? '')) continue;
    for (const language of ['en', 'de']) {
      const { byFirst, endings } = countryWords(language);
      const found = formsOf(words[i] as string, endings)
        .flatMap((form) => byFirst.get(form) ?? [])
        .filter(
          (name: CountryName) =>
            name.by !== 'organisation' && name.code !== EITHER_KOREA && name.words.every((set, n) => n === 0 || formsOf(words[i + n] ?? '', endings).some((form) => set.has(form))),
        )
        .sort((a, b) => b.words.length - a.words.length)[0];
      if (found) return found.code;
    }
  }
  return undefined;
}

/** "TRT Deutsch", "Xinhua, deutsche Redaktion", "German edition": in what language it is published. */
const isLanguage = (words: readonly string[], i: number): boolean => LANGUAGES.has(words[i] ?? '') || EDITIONS.has(words[i + 1] ?? '');

/** "HANOI (VNA) –", "MOSCOW, April 24. /TASS/", "SPA --" at the head of a text: the letters between marks. */
function agencyOfDateline({ tokens }: AnalysedText): string | undefined {
  for (let i = 0; i < Math.min(DATELINE, tokens.length); i++) {
    const form = tokens[i]?.form ?? '';
    const code = /^\p{Lu}{2,}$/u.test(form) || form === 'Xinhua' ? AGENCIES.get(form.toLowerCase()) : undefined;
    if (code && /^[(/,–—]$/u.test(tokens[i - 1]?.form ?? '') && /^(?:[)/–—-]|--)$/u.test(tokens[i + 1]?.form ?? '')) return code;
  }
  return undefined;
}
