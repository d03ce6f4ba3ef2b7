/** The languages that Readout reads, each behind one function. */
import { analyseGerman } from './de/analyse.ts';
import { analyseEnglish } from './en/analyse.ts';
import type { AnalysedText } from './shared/clause.ts';

const ANALYSE: Readonly<Record<string, (text: string) => AnalysedText>> = { de: analyseGerman, en: analyseEnglish };

export const LANGUAGES: readonly string[] = Object.keys(ANALYSE);

/** Analyses a text in one of LANGUAGES; throws a RangeError for another. */
export function analyse(text: string, language: string): AnalysedText {
  const grammar = ANALYSE[language];
  if (!grammar) throw new RangeError(`no grammar for language '${language}'; there is one for ${LANGUAGES.join(', ')}`);
  return grammar(text);
}
