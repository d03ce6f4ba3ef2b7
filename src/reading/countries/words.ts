/** The words for states and organisations of a language, as sequences to be looked up by their first word. */
import { z } from 'zod';
import { keyOf } from '../../language/shared/token.ts';
import { vocabulary } from '../vocabulary.ts';
import deNames from './data/de.json' with { type: 'json' };
import enNames from './data/en.json' with { type: 'json' };
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const byCode = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^[A-Z]{3}$/u), value);

const schema = z.object({
  endings: z.array(z.string()),
  /** The words that a list of names shortens to "&" and "St.". */
  and: z.string(),
  saint: z.string(),
  nameEndings: z.array(z.string()),
  adjectives: byCode(z.string()),
  inhabitants: byCode(z.string()),
  names: byCode(z.array(z.string())),
  korea: z.object({
    names: z.array(z.string()),
    adjectives: z.string(),
    both: z.array(z.string()),
    directions: z.record(z.string(), z.enum(['PRK', 'KOR'])),
    north: z.array(z.string()),
    south: z.array(z.string()),
  }),
  organisations: z.array(z.string()),
  /** What makes a compound of a language: "French-speaking". */
  ofLanguage: z.array(z.string()),
});

const wordsOf = vocabulary('countries', schema, { de, en });
const CLDR: Readonly<Record<string, { readonly names: Readonly<Record<string, readonly string[]>> }>> = { de: deNames, en: enNames };

/** Code of a Korea that the text has to tell apart. */
export const EITHER_KOREA = 'KOREA';

export interface CountryName {
  readonly code: string;
  readonly by: 'noun' | 'adjective' | 'organisation';
  /** The adjective's stem ("russisch"), or a person of the state ("Russe"). */
  readonly inhabitant: boolean;
  /** All words of the name, the first included, each in all forms without endings. */
  readonly words: readonly ReadonlySet<string>[];
  /** The first word as listed. */
  readonly first: string;
}

export interface CountryWords {
  /** What adjectives and the words inside longer names may end in. */
  readonly endings: readonly string[];
  /** What a name of one word may end in. */
  readonly nameEndings: ReadonlySet<string>;
  /** Names by the forms of their first word. */
  readonly byFirst: ReadonlyMap<string, readonly CountryName[]>;
  /** Nouns after which "koreanisch" means both Koreas. */
  readonly both: ReadonlySet<string>;
  /** "south Korean": words before the name that tell the two apart. */
  readonly directions: ReadonlyMap<string, string>;
  /** How the two Koreas call themselves. */
  readonly north: readonly string[];
  /** Last parts of compounds that tell of a language and of no state: "French-speaking". */
  readonly ofLanguage: ReadonlySet<string>;
  readonly south: readonly string[];
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

/** A word's key with one kind of apostrophe. */
export const spelling = (word: string): string => keyOf(word).replaceAll('’', "'");

/** A word as it stands and without each ending; a stem that lost its e as well: "Vereinigten" meets "Vereinigtes" in "vereinigt". */
export function formsOf(word: string, endings: readonly string[]): string[] {
  const out = [word];
  for (const ending of endings) if (ending && word.length > ending.length + 2 && word.endsWith(ending)) out.push(word.slice(0, -ending.length));
  return out;
}

/** "Trinidad & Tobago" is written with a word in texts, and "St. Lucia" in full. */
function spellings(name: string, { and, saint }: { and: string; saint: string }): string[] {
  const full = name.replace(' & ', ` ${and} `).replace(/^St\. /u, `${saint} `);
  return full === name ? [name] : [name, full];
}

function compile(language: string): CountryWords {
  const words = wordsOf(language);
  const byFirst = new Map<string, CountryName[]>();
  const add = (name: string, code: string, by: CountryName['by'], inhabitant = false) => {
    // "north_korean": one word of a list that is two in a text.
    // "People's Republic": the ending is a word of its own in English texts.
    const sequence = name.split(/[ _]|(?=['’]s(?: |$))/u).map(spelling);
    const first = sequence[0] as string;
    // The first word of a longer name is mostly an adjective; a single name stands as listed.
    const heads = sequence.length > 1 ? formsOf(first, words.endings) : [first];
    const entry: CountryName = { code, by, inhabitant, first, words: sequence.map((word) => new Set(formsOf(word, words.endings))) };
    for (const head of new Set(heads)) {
      const list = byFirst.get(head);
      if (list) list.push(entry);
      else byFirst.set(head, [entry]);
    }
  };
  for (const [code, names] of Object.entries(CLDR[language]?.names ?? {})) for (const name of names) for (const spelled of spellings(name, words)) add(spelled, code, 'noun');
  for (const [code, names] of Object.entries(words.names)) for (const name of names) add(name, code, 'noun');
  for (const [code, list] of Object.entries(words.adjectives)) for (const word of list.split(' ')) add(word, code, 'adjective');
  for (const [code, list] of Object.entries(words.inhabitants)) for (const word of list.split(' ')) add(word, code, 'adjective', true);
  for (const name of words.korea.names) add(name, EITHER_KOREA, 'noun');
  for (const word of words.korea.adjectives.split(' ')) add(word, EITHER_KOREA, 'adjective');
  for (const name of words.organisations) add(name, name, 'organisation');
  const { both, directions, north, south } = words.korea;
  return {
    endings: words.endings,
    nameEndings: new Set(words.nameEndings),
    byFirst,
    both: new Set(both.map(keyOf)),
    directions: new Map(Object.entries(directions)),
    north,
    south,
    ofLanguage: new Set(words.ofLanguage),
  };
}
