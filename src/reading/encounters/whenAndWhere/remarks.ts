/** "A said on Monday. ... He made the remarks in a meeting with B": an account that begins with what was said, and tells then when it was. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import { parseDay } from '../../dates/calendar.ts';
import type { DateMention } from '../../scene.ts';
import { roleOf } from '../sightings/participants.ts';
import type { Sight } from '../sightings/sight.ts';
import { dateIn } from './days.ts';

/** How many clauses of saying back a report of remarks points. */
const REACH = 4;

/** "made the remarks" */
export function isOfRemarks({ scene, words }: Sight, clause: Clause): boolean {
  const object = roleOf(clause, 'object');
  return object !== undefined && words.remarks.has((scene.text.tokens[object.head] as Token).key);
}

/** The day of what someone was told to say last before the token `from`. */
export function dayOfSaying({ scene, words }: Sight, from: number): DateMention | undefined {
  const said = scene.clauses.filter((c) => c.to <= from && (words.verbs.say?.has(c.predicate?.key ?? '') || words.voicing.has(c.predicate?.key ?? ''))).reverse();
  for (const c of said.slice(0, REACH)) {
    const date = dateIn(scene, c, words);
    if (date && parseDay(date.date)) return date;
  }
  return undefined;
}
