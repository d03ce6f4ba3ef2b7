/** The spelling by which names are compared: lower case, no marks over or through letters, no signs that are not seen (soft hyphens). */
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', ŋ: 'ng' };

export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  // Nearly all names are plain letters already.
  if (/^[a-z.-]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[øłđðþıßæœəŋ]/gu, (letter) => STROKES[letter] as string);
}
