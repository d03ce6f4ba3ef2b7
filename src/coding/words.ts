/** The words of coding, a file a language, checked when they are first asked for. */
import { z } from 'zod';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const strings = z.array(z.string());
const schema = z.strictObject({
  about: z.string(),
  former: strings,
  stems: z.array(z.tuple([z.string(), strings])),
  words: z.record(z.string(), strings),
  contexts: z.record(z.string(), strings),
  organisations: z.record(z.string(), strings),
});

export type CodingWords = z.infer<typeof schema>;

const files: Readonly<Record<string, unknown>> = { de, en };
const checked = new Map<string, CodingWords>();

/** Undefined for a language without words: its actors then have no sector. */
export function codingWords(language: string): CodingWords | undefined {
  const known = checked.get(language);
  if (known) return known;
  const raw = files[language];
  if (raw === undefined) return undefined;
  const words = schema.parse(raw);
  checked.set(language, words);
  return words;
}
