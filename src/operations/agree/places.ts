/** Places in two languages: states by the names that CLDR gives them, towns by their letters or by a list of those that are called differently. */
import { nameKey } from '../../language/shared/nameKey.ts';
import deStates from '../../reading/countries/data/de.json' with { type: 'json' };
import enStates from '../../reading/countries/data/en.json' with { type: 'json' };
import towns from './data/towns.json' with { type: 'json' };

interface Place {
  readonly name: string;
  readonly language: string;
}

let names: ReadonlyMap<string, string> | undefined;

/** One name for each town and state, by its names in all languages. */
function oneName(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...towns.towns.flatMap((line) => line.split(' | ').map((name) => [nameKey(name), nameKey(line.split(' | ')[0] as string)] as const)),
    ...[deStates, enStates].flatMap((states) =>
      Object.entries(states.names as Readonly<Record<string, readonly string[]>>).flatMap(([code, list]) => list.map((name) => [nameKey(name), code] as const)),
    ),
  ]);
  return names;
}

/** The same where a word of the one, a name of a town or a state, is a word of the other: "im Bundeshaus in Bern" and "Bern". */
export function samePlace(a: Place, b: Place): boolean {
  const [x, y] = [wordsIn(a.name), wordsIn(b.name)];
  return x.some((word) => y.includes(word));
}

function wordsIn(place: string): string[] {
  const known = oneName();
  const words = nameKey(place).match(/[\p{L}-]+/gu) ?? [];
  const pairs = words.map((word, i) => `${word} ${words[i + 1] ?? ''}`).filter((pair) => known.has(pair));
  return [...pairs, ...words.filter((word) => word.length > 3 && /\p{Lu}/u.test(capitalOf(place, word)))].map((word) => known.get(word) ?? known.get(word.replace(/s$/u, '')) ?? word);
}

/** The first letter of a word as the place has it: only names count. */
const capitalOf = (place: string, word: string): string => place.charAt(nameKey(place).indexOf(word));
