/** The words for states and organisations of a language, as sequences to be looked up by their first word. */
import { z } from 'zod';
import { keyOf } from '../../language/shared/token.ts';
import { vocabulary } from '../vocabulary.ts';
import deNames from './data/de.json' with { type: 'json' };
import enNames from './data/en.json' with { type: 'json' };
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const schema = z.object({
  endings: z.array(z.string()),
  nameEndings: z.array(z.string()),
  adjectives: z.record(z.string().regex(/^[A-Z]{3}$/u), z.string()),
  names: z.record(z.string().regex(/^[A-Z]{3}$/u), z.array(z.string())),
  korea: z.object({ names: z.array(z.string()), adjectives: z.string(), north: z.array(z.string()) }),
  organisations: z.array(z.string()),
});

const wordsOf = vocabulary('countries', schema, { de, en });
const CLDR: Readonly<Record<string, { readonly names: Readonly<Record<string, readonly string[]>> }>> = { de: deNames, en: enNames };

/** Code of a Korea that the text has to tell apart. */
export const EITHER_KOREA = 'KOREA';

export interface CountryName {
  readonly code: string;
  readonly by: 'noun' | 'adjective' | 'organisation';
  /** All words of the name as keys, the first included. */
  readonly words: readonly string[];
}

export interface CountryWords {
  /** What adjectives and the words inside longer names may end in. */
  readonly endings: readonly string[];
  /** What a name of one word may end in. */
  readonly nameEndings: ReadonlySet<string>;
  /** Names by their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly CountryName[]>;
  readonly north: ReadonlySet<string>;
}

const cache = new Map<string, CountryWords>();

export function countryWords(language: string): CountryWords {
  let found = cache.get(language);
  if (!found) {
    found = compile(language);
    cache.set(language, found);
  }
  return found;
}

function compile(language: string): CountryWords {
  const words = wordsOf(language);
  const byFirst = new Map<string, CountryName[]>();
  const add = (name: string, code: string, by: CountryName['by']) => {
    const sequence = name.split(' ').map(keyOf);
    const list = byFirst.get(sequence[0] as string) ?? [];
    byFirst.set(sequence[0] as string, list);
    list.push({ code, by, words: sequence });
  };
  for (const [code, names] of Object.entries(CLDR[language]?.names ?? {})) for (const name of names) add(name, code, 'noun');
  for (const [code, names] of Object.entries(words.names)) for (const name of names) add(name, code, 'noun');
  for (const [code, list] of Object.entries(words.adjectives)) for (const word of list.split(' ')) add(word, code, 'adjective');
  for (const name of words.korea.names) add(name, EITHER_KOREA, 'noun');
  for (const word of words.korea.adjectives.split(' ')) add(word, EITHER_KOREA, 'adjective');
  for (const name of words.organisations) add(name, name, 'organisation');
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { endings: words.endings, nameEndings: new Set(words.nameEndings), byFirst, north: new Set(words.korea.north.map(keyOf)) };
}
