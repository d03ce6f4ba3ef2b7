/** The words of a part, one small data file a language, checked against a schema when they are first asked for. */
import type { z } from 'zod';

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
      checked.set(language, words);
    }
    return words;
  };
}
