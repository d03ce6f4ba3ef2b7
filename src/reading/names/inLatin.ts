/** Writes names of other scripts in Latin letters; the libraries are loaded when such a name comes. */

export const isLatin = (name: string): boolean => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);

/**
 * Cyrillic in the manner of BGN/PCGN, Hangul by the Revised Romanisation syllable by syllable, Han characters in Pinyin without
 * tones, Arabic letters without the vowels that are not written.
 */
export async function inLatin(name: string): Promise<string> {
  if (isLatin(name)) return name;
  if (/\p{Script=Han}/u.test(name)) return ofHan(name);
  const { default: anyAscii } = await import('any-ascii');
  // Persian writes a narrow space inside words; short vowels and the lengthening stroke are ornaments.
  const plain = name.normalize('NFC').replace(/[\u064b-\u065f\u0670\u0640\u200c]/gu, '');
  if (/\p{Script=Hangul}/u.test(plain)) return ofHangul(plain, anyAscii);
  return anyAscii(asSpoken(plain)).replace(/[`']/gu, '');
}

/** Ukrainian г and и are not those of Russian; Arabic ظ is written z. */
const asSpoken = (name: string): string =>
  (/[іїєґ]/iu.test(name) ? name.replace(/[гГ]/gu, (letter) => (letter === 'г' ? 'h' : 'H')).replace(/[иИ]/gu, (letter) => (letter === 'и' ? 'y' : 'Y')) : name).replace(/ظ/gu, 'ز');

/** "习近平" and "习 近平" alike: a family name of one character, or of two where it is a known one, then the given name. */
async function ofHan(name: string): Promise<string> {
  const { pinyin } = await import('pinyin-pro');
  const characters = [...name].filter((c) => /\p{Script=Han}/u.test(c));
  const syllables = pinyin(characters.join(''), { toneType: 'none', type: 'array', surname: 'head' });
  const length = characters.length > 3 || DOUBLE_FAMILY_NAMES.has(characters.slice(0, 2).join('')) ? 2 : 1;
  return [syllables.slice(0, length).join(''), syllables.slice(length).join('')].filter(Boolean).map(capital).join(' ');
}

function ofHangul(name: string, anyAscii: (text: string) => string): string {
  const syllables = [...name].filter((c) => /\p{Script=Hangul}/u.test(c));
  return syllables.map((c) => capital(closed(anyAscii(c).toLowerCase()))).join(' ');
}

/** At the end of a syllable consonants are hard: 박 is Pak. */
const closed = (syllable: string): string =>
  syllable
    .replace(/(?<=[aeiou])g$/u, 'k')
    .replace(/d$/u, 't')
    .replace(/b$/u, 'p');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const DOUBLE_FAMILY_NAMES: ReadonlySet<string> = new Set(['欧阳', '歐陽', '司马', '司馬', '上官', '诸葛', '諸葛', '东方', '東方', '皇甫', '尉迟', '尉遲', '公孙', '公孫', '慕容', '司徒']);
