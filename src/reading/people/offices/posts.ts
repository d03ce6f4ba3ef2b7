/** Which post a noun names, and whether two nouns name one post: "Verkehrsminister" and "Bundesverkehrsminister", "the premier" and "the Prime Minister". */
import type { Token } from '../../../language/shared/token.ts';
import type { PeopleWords } from '../words.ts';

/** The post at the head of a government, whatever a language calls it. */
export const PREMIER = 'premier';

/** The key of the post that the noun at a place names: "the premier", "the Prime Minister" and "the head of the Norwegian government" are one. */
export function postAt(tokens: readonly Token[], words: PeopleWords, head: number): string {
  const key = (at: number): string => tokens[at]?.key ?? '';
  const here = key(head);
  if (words.premiers.has(here) && !words.deputising.has(key(head - 1))) return PREMIER;
  if (words.prime.has(key(head - 1)) && !words.deputising.has(key(head - 2))) return PREMIER;
  return words.figures.has(here) && headed(tokens, words, head).some((k) => words.governments.has(k)) ? PREMIER : here;
}

/** What someone is the head of: "the head of the Norwegian government". */
export function headed(tokens: readonly Token[], words: PeopleWords, head: number): string[] {
  if (!words.ownerPrepositions.has(tokens[head + 1]?.key ?? '')) return [];
  return tokens.slice(head + 1, head + 5).flatMap((t) => (words.headed.has(t.key) ? [t.key] : []));
}

/** One noun in several forms. */
export const isInflected = (x: string, y: string): boolean => {
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return long.length - short.length <= 2 && short.length > 6 && long.slice(0, short.length - 1) === short.slice(0, -1);
};

/** "Präsident" and "Staatspräsident", "EDA-Vorsteher" and "Vorsteher": one says more than the other. */
export function isSimilarPost(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return isInflected(a, b) || (short.length >= 5 && long.endsWith(short));
}
