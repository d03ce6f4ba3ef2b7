/** Each of a row of results, and whether it is one of several: a single one is written in another form than a list. */

/** @param certainly - known beforehand; else the second is waited for before the first is handed on */
export async function* severalToo<T>(results: AsyncGenerator<T>, certainly: boolean): AsyncGenerator<{ one: T; several: boolean }> {
  let several = certainly;
  let held: { one: T } | undefined;
  for await (const one of results) {
    if (several) {
      yield { one, several };
      continue;
    }
    if (held) {
      several = true;
      yield { one: held.one, several };
      yield { one, several };
    } else held = { one };
  }
  if (held && !several) yield { one: held.one, several };
}
