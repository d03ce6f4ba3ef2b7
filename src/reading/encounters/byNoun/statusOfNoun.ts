/** Whether an encounter that a noun tells was held, is planned or is recalled: "the last talks", "preparations for the July summit", "die nächste Runde". */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterStatus } from '../../../records/encounter.ts';
import type { DateMention } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { prepositional } from '../sightings/participants.ts';
import type { Sight } from '../sightings/sight.ts';
import { isConversational } from '../sightings/sighting.ts';
import { byDate, statusOf } from '../whenAndWhere/status.ts';
import { type EventNoun, LONGEST_LINK } from './eventNoun.ts';

export function statusOfNoun(sight: Sight, { clause, phrase, kind, parent, own, venue, journey }: EventNoun, date: DateMention | undefined, relative: Clause | undefined): EncounterStatus | undefined {
  const { scene, words } = sight;
  const { tokens } = scene.text;
  const modifiers = phrase.modifiers.map((m) => tokens[m] as Token);
  const p = clause.predicate;
  if (p?.negated && own) return undefined;
  const told = byDate(scene, date);
  if (told) return told;
  // "Ein Jahr nach dem Gipfel in Oslo treffen sich ...", "Two years after the summit"
  const { preposition } = phrase;
  if (preposition && words.around.has(preposition.key) && words.longTimes.has(tokens[preposition.token - 1]?.key ?? '')) return 'recalled';
  if (modifiers.some((m) => words.recalled.has(m.key)) && !modifiers.some((m) => /^\p{N}/u.test(m.form))) return 'recalled';
  if (modifiers.some((m) => words.planned.has(m.key))) return 'planned';
  if (relative && relative.kind !== 'participial' && relative.predicate?.tense === 'none') return 'planned';
  // "was received by A ahead of talks with B": on the same occasion.
  if (journey && preposition && words.aheadOf.has(preposition.key)) return statusOf(scene, journey, date, words);
  // "preparations for the Arctic Summit"
  if (isAhead(sight, phrase)) return 'planned';
  // "deliver on the outcomes of the Oslo Summit"
  if (
    (kind === 'conference' || (relative && isConversational(kind))) &&
    !own &&
    parent &&
    (parent.genitive === phrase || (preposition && words.withNoun.of.has(preposition.key))) &&
    words.results.has((tokens[parent.head] as Token).key)
  )
    return 'recalled';
  if (relative) return statusOf(scene, relative, date, words);
  if (own && p && words.verbs.plan?.has(p.key)) return 'planned';
  if (own) return statusOf(scene, clause, date, words);
  // A date without a day of publication to hold it against: an encounter with a past month and year is recalled.
  if (date && scene.published === undefined && /^\d{4}/u.test(date.date)) return 'recalled';
  return isBesides(sight, clause, venue) ? 'held' : statusOf(scene, clause, date, words);
}

export function isAhead({ scene, words }: Sight, { coreFrom }: Phrase): boolean {
  for (let i = coreFrom - 1; i >= 0 && i > coreFrom - LONGEST_LINK; i--) {
    const token = scene.text.tokens[i] as Token;
    if (words.prospects.has(token.key)) return true;
    if (!/^(?:preposition|determiner|numeral|noun|name)$/u.test(token.wordClass)) return false;
  }
  return false;
}

/** "Unmittelbar vor dem Gespräch hatte er an einer Konferenz ...": on the same occasion. */
export const isBesides = ({ scene, words }: Sight, clause: Clause, venue: boolean): boolean =>
  venue && clause.predicate?.tense === 'pluperfect' && prepositional(clause, words.around).some((x) => eventKindOf(scene, words, x.head));
