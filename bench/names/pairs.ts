/** The pairs of names that the name key is measured on, made of the lists in pairs.json. */
import { nameKey } from '../../src/language/shared/nameKey.ts';
import data from './pairs.json' with { type: 'json' };

export type Part = 'development' | 'held back';

export interface NamePair {
  readonly block: string;
  readonly part: Part;
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}

const partOf = (place: number): Part => (place % 2 ? 'held back' : 'development');
const namesIn = (line: string): string[] => line.split(' | ');

/** All spellings of a person with each other; persons named as near-alike; and persons of one list who share a word of their names. */
export function namePairs(): NamePair[] {
  return data.blocks.flatMap(({ block, same, apart }) => [
    ...same.flatMap((line, i) => among(namesIn(line)).map(([a, b]) => ({ block, part: partOf(i), same: true, a, b }))),
    ...apart.flatMap((line, i) => among(namesIn(line)).map(([a, b]) => ({ block, part: partOf(i), same: false, a, b }))),
    ...(['development', 'held back'] as const).flatMap((part) => {
      const lines = same.filter((_, i) => partOf(i) === part).map(namesIn);
      return among(lines).flatMap(([x, y]) => x.flatMap((a) => y.filter((b) => shareWord(a, b)).map((b) => ({ block, part, same: false, a, b }))));
    }),
  ]);
}

function among<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

const wordsOf = (name: string): string[] =>
  nameKey(name)
    .split(/[\s-]+/u)
    .filter((w) => w.length > 1);
const shareWord = (a: string, b: string): boolean => wordsOf(a).some((word) => wordsOf(b).includes(word));
