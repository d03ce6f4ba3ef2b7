/** Chinese names: Pinyin and Wade-Giles in the syllables of Pinyin. */
import { nameKey } from '../../../language/shared/nameKey.ts';
import data from '../data/pinyin.json' with { type: 'json' };

const SYLLABLES: ReadonlySet<string> = new Set(data.syllables.split(' '));
const FAMILIES: ReadonlySet<string> = new Set(data.families.split(' '));

export interface ChineseName {
  readonly family: string;
  readonly given: string;
}

/** @param words - in the order of writing. Undefined where the syllables are none that Chinese has. */
export function chineseName(words: readonly string[]): ChineseName | undefined {
  const [first, ...rest] = words;
  if (first === undefined || !rest.length || words.length > 3) return undefined;
  // "Tse-tung", "Hsiao-p'ing": Wade-Giles joins syllables by a hyphen and marks breath by an apostrophe.
  const wadeGiles = rest.some((w) => /-|['’ʼ]/u.test(w)) || /^hs|^ts|['’ʼ]/iu.test(first);
  const family = wadeGiles ? fromWadeGiles(first) : plain(first);
  const given = wadeGiles ? rest.flatMap((w) => w.split('-')).map(fromWadeGiles) : rest.flatMap((w) => syllablesOf(plain(w)) ?? ['']);
  if (!FAMILIES.has(family) || given.length > 2 || !given.every((s) => SYLLABLES.has(s))) return undefined;
  return { family, given: given.join(' ') };
}

const plain = (word: string): string => nameKey(word).replace(/[’'ʼ`-]/gu, '');

/** "jinping" → jin ping; the longest first syllable that leaves a syllable. */
function syllablesOf(word: string): string[] | undefined {
  if (SYLLABLES.has(word)) return [word];
  for (let i = Math.min(6, word.length - 1); i > 0; i--) if (SYLLABLES.has(word.slice(0, i)) && SYLLABLES.has(word.slice(i))) return [word.slice(0, i), word.slice(i)];
  return undefined;
}

/** A syllable of Wade-Giles in Pinyin. An apostrophe tells breath; without one the plain sound is meant. */
function fromWadeGiles(written: string): string {
  const syllable = written
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/ü/gu, 'v')
    .replace(/ê/gu, 'e');
  const irregular = (data.wadeGiles as Readonly<Record<string, string>>)[syllable];
  if (irregular !== undefined) return irregular;
  const [, initial = '', final = ''] = /^(ch'|ch|hs|sh|ts'|ts|tz'|tz|k'|p'|t'|[bcdfghjklmnprstwxyz])?(.*)$/u.exec(syllable) ?? [];
  const vowel = final
    .replace(/ien$/u, 'ian')
    .replace(/ung$/u, 'ong')
    .replace(/ieh$/u, 'ie')
    .replace(/veh$/u, 'ue')
    .replace(/uei$/u, 'ui')
    .replace(/^ih$/u, 'i')
    .replace(/^o$/u, /^(?:k|h)/u.test(initial) ? 'e' : 'o');
  const front = /^[iv]/u.test(vowel) && final !== 'ih';
  const letters: Readonly<Record<string, string>> = {
    "ch'": front ? 'q' : 'ch',
    ch: front ? 'j' : 'zh',
    hs: 'x',
    "ts'": 'c',
    ts: 'z',
    "tz'": 'c',
    tz: 'z',
    "k'": 'k',
    k: 'g',
    "p'": 'p',
    p: 'b',
    "t'": 't',
    t: 'd',
    j: 'r',
  };
  return ((letters[initial] ?? initial) + (/^[jqx]/u.test(letters[initial] ?? '') ? vowel.replace(/v/gu, 'u') : vowel)).replace(/^xv/u, 'xu');
}
