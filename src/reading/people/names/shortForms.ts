/** Family names that are words of the language too ("Kern", "Modi", "Xi"), where the text has named their bearer in full. */
import type { AnalysedText } from '../../../language/shared/clause.ts';
import { nameKey } from '../../../language/shared/nameKey.ts';
import { isFamilyNameFirst } from './nameLore.ts';
import { CAPITAL } from './nameShapes.ts';
import type { NameRun } from './names.ts';

export function shortForms(text: AnalysedText, full: readonly NameRun[], inName: (token: number) => boolean): NameRun[] {
  const families = new Set<string>();
  for (const run of full) {
    if (run.to - run.from < 2) continue;
    const first = text.tokens[run.from]?.form ?? '';
    families.add(nameKey(isFamilyNameFirst(first) ? first : (text.tokens[run.to - 1]?.form ?? '')));
  }
  if (!families.size) return [];
  return text.tokens.flatMap((token, i) => {
    if ((token.wordClass !== 'noun' && token.wordClass !== 'name') || !CAPITAL.test(token.form) || inName(i)) return [];
    const key = nameKey(token.form);
    if (!families.has(key) && !families.has(key.replace(/s$/u, ''))) return [];
    // "der Kern der Sache", "im weiten Kern": with an article or an attribute it is the word.
    const before = text.tokens[i - 1];
    if (before && (before.wordClass === 'determiner' || before.wordClass === 'adjective' || before.wordClass === 'numeral')) return [];
    return [{ from: i, to: i + 1, titled: false, doubtful: false }];
  });
}
