/** Compares wordings: without case, accents and punctuation, word by word. */

export type OneOrMore = string | readonly string[] | undefined;

export const listed = (value: OneOrMore): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('\u00ad', '').toLowerCase();

export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export const folded = fold;

/** Shared words by the Dice coefficient, each word counted as often as it stands there. */
export function likeness(a: string, b: string): number {
  const [x, y] = [wordsIn(a), wordsIn(b)];
  if (!x.length || !y.length) return 0;
  const left = new Map<string, number>();
  for (const word of y) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of x) {
    const n = left.get(word) ?? 0;
    if (n) {
      shared++;
      left.set(word, n - 1);
    }
  }
  return (2 * shared) / (x.length + y.length);
}

export const sameName = (a: string, b: string): boolean => {
  const name = wordsIn(a).join(' ');
  return name !== '' && name === wordsIn(b).join(' ');
};

/** Whether all words of the cues stand in the text. */
export function holds(text: string, cues: OneOrMore): boolean {
  const there = new Set(wordsIn(text));
  return listed(cues).every((cue) => wordsIn(cue).every((word) => there.has(word)));
}
