/** Whether two nouns name one post: "Vorsitzender" and "Vorsitzenden", "Verkehrsminister" and "Bundesverkehrsminister". */

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
