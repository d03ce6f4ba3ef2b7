/** Tells in which language a text is written. */
import { franc } from 'franc-min';

/** So much of a text tells its language; more would only take longer. */
const SAMPLE = 1500;
/** Fewer letters than this tell a language only among those that the caller can read. */
const FEW_LETTERS = 80;
const LETTER = /\p{L}/gu;

/** What the letters of a text say of its language. */
export interface Identified {
  /** ISO 639-1, or 639-3 where there is no shorter code; undefined where the text has no words. */
  readonly language: string | undefined;
  /** `false` where the text is so short or so mixed that another language is well possible. */
  readonly clear: boolean;
}

/**
 * The language of `text`; where that stays unclear, the likeliest of `among` (ISO 639-1).
 * Source: the trigram models of franc-min (82 languages).
 */
export function languageOf(text: string, among: readonly string[]): Identified {
  const sample = sampleOf(text);
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters < 2) return { language: undefined, clear: false };
  if (letters >= FEW_LETTERS) {
    const found = franc(sample);
    if (found !== 'und') return { language: shortCode(found), clear: true };
  }
  const likeliest = franc(sample, { only: among.map(longCode), minLength: 2 });
  if (likeliest !== 'und') return { language: shortCode(likeliest), clear: false };
  const foreign = franc(sample, { minLength: 2 });
  return { language: foreign === 'und' ? among[0] : shortCode(foreign), clear: false };
}

/** The beginning, and of a long text a stretch of its middle: a title and a lead may be in another language than the rest. */
function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}`;
}

const LONG: Readonly<Record<string, string>> = { de: 'deu', en: 'eng' };
const longCode = (code: string): string => LONG[code] ?? code;
const shortCode = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;
