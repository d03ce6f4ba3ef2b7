/** Korean names: one form for the Revised, the McCune-Reischauer, the North Korean spelling and the customs of the South. */
import { nameKey } from '../../../language/shared/nameKey.ts';
import families from '../data/koreanFamilies.json' with { type: 'json' };

const familyOf: ReadonlyMap<string, string> = new Map(Object.entries(families.families).flatMap(([first, spellings]) => spellings.split(' ').map((spelling) => [spelling, first] as const)));
const CUSTOMARY: ReadonlyMap<string, string> = new Map(Object.entries(families.syllables).flatMap(([first, spellings]) => spellings.split(' ').map((spelling) => [spelling, first] as const)));

const SYLLABLE = /^(?:kk|k|g|n|tt|t|d|r|l|m|pp|p|b|ss|sh|s|ch|jj|j|h|y|w)?(?:yae|yeo|yae|wae|yoo|yu|yo|ya|ye|wa|we|wi|wo|oe|eo|eu|ae|ui|ee|oo|a|e|i|o|u)(?:ng|n|m|l|k|g|p|b|t|d|s|h|r)?$/u;

export interface KoreanName {
  readonly family: string;
  readonly given: string;
}

/** @param words - in the order of writing, "Jong-un" as one. Undefined where the name is none that Korea has. */
export function koreanName(words: readonly string[]): KoreanName | undefined {
  const [first, ...rest] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !rest.length || words.length > 3) return undefined;
  const straight = whole(first, rest);
  if (straight) return straight;
  // "Jae-in Moon", "Ki-moon Ban": the given name first, joined.
  return words.length === 2 && /-/u.test(first) ? whole(last, [first]) : undefined;
}

function whole(family: string, given: readonly string[]): KoreanName | undefined {
  const known = familyOf.get(plain(family));
  if (known === undefined) return undefined;
  const syllables = given.flatMap((word) => word.split(/[-\s]/u)).map(plain);
  const pair = syllables.length === 1 && given.length === 1 ? apart(syllables[0] as string) : syllables;
  if (!pair || pair.length > 2 || !pair.every(isSyllable)) return undefined;
  return { family: known, given: pair.map(folded).join(' ') };
}

/** "Kim Chŏng-ŭn", "Ch’oe": marks and apostrophes are of no account. */
const plain = (word: string): string => nameKey(word).replace(/[’'ʼ`]/gu, '');

const isSyllable = (syllable: string): boolean => CUSTOMARY.has(syllable) || SYLLABLE.test(syllable);

/** "Jongun", "Kimoon", "Song": two syllables in one word where it can be cut in one way only; one syllable stays one. */
function apart(word: string): string[] | undefined {
  if (isSyllable(word)) return [word];
  const cuts: string[][] = [];
  for (let i = 2; i <= word.length - 2; i++) if (isSyllable(word.slice(0, i)) && isSyllable(word.slice(i)) && /^[bcdghjkmnprstwy]/u.test(word.slice(i))) cuts.push([word.slice(0, i), word.slice(i)]);
  const best = cuts.find(([a]) => /ng$/u.test(a as string)) ?? cuts.find(([a]) => /[aeiou]$/u.test(a as string)) ?? cuts[0];
  return best;
}

/**
 * The North writes ŏ and o, ŭ and u alike and the South each as it likes, so that they are one here; so are plain and aspirated
 * consonants.
 */
function folded(syllable: string): string {
  const customary = CUSTOMARY.get(syllable);
  if (customary !== undefined) return customary;
  return syllable
    .replace(/^r(?=y|i)|^l(?=y|i)/u, '')
    .replace(/oo|eu/gu, 'u')
    .replace(/ee|ui/gu, 'i')
    .replace(/yeo/gu, 'yo')
    .replace(/oe/gu, 'we')
    .replace(/eo/gu, 'o')
    .replace(/^(?:kk|g)/u, 'k')
    .replace(/^(?:tt|d)/u, 't')
    .replace(/^(?:pp|b)/u, 'p')
    .replace(/^(?:jj|ch|j)/u, 'c')
    .replace(/^(?:ss|sh)/u, 's')
    .replace(/g$/u, (g, at: number, all: string) => (all[at - 1] === 'n' ? g : 'k'))
    .replace(/b$/u, 'p')
    .replace(/[ds]$/u, 't')
    .replace(/r$/u, 'l')
    .replace(/^yi$/u, 'i');
}
