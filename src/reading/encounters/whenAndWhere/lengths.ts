/** How long a visit lasted, where its noun says so and its verb tells the first or the last of its days: "arrived for a two-day visit", "the two-day visit came to an end today". */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { parseDay, plusDays, textOf } from '../../dates/calendar.ts';
import type { DateMention } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import type { Sight } from '../sightings/sight.ts';

/** "two-day", "zweitägig"; undefined where no number of days is told. */
function daysOf({ scene, words }: Sight, phrase: Phrase): number | undefined {
  for (const m of phrase.modifiers) {
    const { key, form } = scene.text.tokens[m] as Token;
    const days = words.dayLengths.get(key) ?? words.dayLengths.get(form.toLowerCase());
    if (days !== undefined) return days;
  }
  return undefined;
}

/** The visit that a clause of travelling tells of: "arrived for a two-day visit". */
export const visitIn = ({ scene, words }: Sight, clause: Clause): Phrase | undefined =>
  // "arrived on 8 February, beginning a three-day visit"
  [clause, ...clause.complements.flatMap((c) => (c.relation === 'participial' && words.beginning.has(c.clause.predicate?.key ?? '') ? [c.clause] : []))]
    .flatMap((c) => c.arguments)
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .find((x) => eventKindOf(scene, words, x.head) === 'visit');

/** The day with those before it or behind it that belong to the visit `phrase`; the day itself where the clause does not tell which of them it is. */
export function spanOfVisit(sight: Sight, clause: Clause, phrase: Phrase, date: DateMention | undefined): DateMention | undefined {
  const day = date && parseDay(date.date);
  const length = daysOf(sight, phrase);
  const key = clause.predicate?.key ?? '';
  if (!date || !day || length === undefined || length < 2 || date.date.includes('/') || date.date.startsWith('X')) return date;
  // "came to an end"
  const closes = clause.arguments.some((a) => a.phrase.preposition !== undefined && sight.words.ends.has((sight.scene.text.tokens[a.phrase.head] as Token).key));
  const ends = sight.words.ending.has(key) || closes;
  const begins = sight.words.beginning.has(key);
  if (ends === begins) return date;
  const other = plusDays(day, ends ? 1 - length : length - 1);
  return { ...date, date: ends ? `${textOf(other)}/${textOf(day)}` : `${textOf(day)}/${textOf(other)}` };
}
