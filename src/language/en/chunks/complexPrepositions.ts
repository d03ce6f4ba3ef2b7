/** English prepositions of several words: "on behalf of", "in accordance with". */
import complex from '../data/prepositions.json' with { type: 'json' };
import type { DeskWord } from '../deskWord.ts';

const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const phrase of complex.phrases.split(', ').map((p) => p.split(' '))) BY_FIRST.set(phrase[0] as string, [...(BY_FIRST.get(phrase[0] as string) ?? []), phrase]);
for (const list of BY_FIRST.values()) list.sort((a, b) => b.length - a.length);

/** The words of the longest one that begins at `i`. */
export function complexAt(words: readonly DeskWord[], i: number): readonly string[] | undefined {
  // "is starting on": with "be" it is the verb.
  if (words[i]?.lower.endsWith('ing') && words[i - 1]?.key === 'be') return undefined;
  // "voiced thanks to the host": thanks that are given to someone.
  if (words[i]?.lower === 'thanks' && GIVING.has(words[i - 1]?.key ?? '')) return undefined;
  return BY_FIRST.get(words[i]?.lower ?? '')?.find((phrase) => phrase.every((form, n) => words[i + n]?.lower === form));
}

const GIVING: ReadonlySet<string> = new Set('voice express convey extend give offer send pass-on repeat reiterate his her their its my our sincere deep heartfelt warm special and'.split(' '));
