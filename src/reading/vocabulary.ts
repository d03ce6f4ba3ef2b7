/** The words of a part, one small data file a language, checked against a schema when they are first asked for. */
import type { z } from 'zod';

/** Languages whose compounds are one word: "Außenminister" and "foreign minister". */
const COMPOUNDING: ReadonlySet<string> = new Set(['de']);
const apart = new WeakSet<object>();

/** Whether a list is of a language that writes its compounds apart. */
export const isWrittenApart = (list: ReadonlySet<string>): boolean => apart.has(list);

function setApart(words: unknown): void {
  if (words instanceof Set) apart.add(words);
  else if (words instanceof Map) for (const inner of words.values()) setApart(inner);
  else if (words !== null && typeof words === 'object') for (const inner of Object.values(words)) setApart(inner);
}

/** Gives the words of a language; throws where the part has none for it or where the data do not fit the schema. */
export function vocabulary<T>(part: string, schema: z.ZodType<T>, byLanguage: Readonly<Record<string, unknown>>): (language: string) => T {
  const checked = new Map<string, T>();
  return (language) => {
    let words = checked.get(language);
    if (words === undefined) {
      const data = byLanguage[language];
      if (data === undefined) throw new RangeError(`the words of '${part}' are there for ${Object.keys(byLanguage).join(', ')} and not for '${language}'`);
      const result = schema.safeParse(data);
      if (!result.success) throw new Error(`the words of '${part}' for '${language}' do not fit their schema: ${result.error.message}`);
      words = result.data;
      if (!COMPOUNDING.has(language)) setApart(words);
      checked.set(language, words);
    }
    return words;
  };
}
