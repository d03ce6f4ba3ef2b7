/** Words as names and places are compared in: lower case, without marks, parted at all that is no letter or number. */

const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', ŋ: 'ng' };

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþıßæœəŋ]/gu, (letter) => STROKES[letter] as string)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
