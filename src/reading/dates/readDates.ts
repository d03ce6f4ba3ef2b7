/** Finds the dates that a text tells and resolves them against the date of publication. */
import type { AnalysedText } from '../../language/shared/clause.ts';
import type { DateMention } from '../scene.ts';

export function readDates(_text: AnalysedText, _published: string | undefined): DateMention[] {
  return [];
}
