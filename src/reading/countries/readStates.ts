/** Finds the states and organisations that a text names, by name, adjective or abbreviation. */
import type { AnalysedText } from '../../language/shared/clause.ts';
import type { StateMention } from '../scene.ts';

export function readStates(_text: AnalysedText): StateMention[] {
  return [];
}
