/** The day of an encounter that a noun tells: inside its phrase, in the clause that hangs on it, or in the clause around it where that is about the encounter. */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { parseDay } from '../../dates/calendar.ts';
import { endsIn } from '../../people/words.ts';
import { type DateMention, datesBetween } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { plans, type Sight } from '../sightings/sight.ts';
import type { Attending } from '../sightings/sighting.ts';
import { bestDate, dateIn, isBegin, isInYear } from '../whenAndWhere/days.ts';
import { dayOfSaying, isOfRemarks } from '../whenAndWhere/remarks.ts';
import { dayBeforeName } from '../whenAndWhere/scheduled.ts';
import { byDate } from '../whenAndWhere/status.ts';
import { stopOf } from './clausesOfNoun.ts';
import { type EventNoun, LONGEST_LINK } from './eventNoun.ts';

/** "the Declaration adopted during A's visit to Luanda | , in August 2023": behind a participle, whatever the grammar gave it to. */
export function trailingDate({ scene }: Sight, clause: Clause): DateMention | undefined {
  if (clause.kind !== 'participial' || clause.predicate?.voice === 'active') return undefined;
  const date = datesBetween(scene, clause.to, clause.to + LONGEST_LINK)[0];
  const between = date && scene.text.tokens.slice(clause.to, date.from);
  return between?.every((t) => t.form === ',' || t.wordClass === 'preposition') && byDate(scene, date) === 'recalled' ? date : undefined;
}

/** "Der letzte Besuch geht auf das Jahr 2022 zurück", "dates back to May 2022" */
export const timeGoneBack = ({ scene, words }: Sight, clause: Clause): DateMention | undefined =>
  words.verbs.goBack?.has(clause.predicate?.key ?? '') ? datesBetween(scene, clause.from, clause.to).find((d) => byDate(scene, d) === 'recalled') : undefined;

/** "returned the visit of A | to Oslo in May 2029": a day long past is that of what was then, also where the grammar gave it to the verb. */
export function pastDay({ scene, words }: Sight, clause: Clause): DateMention | undefined {
  const date = dateIn(scene, clause, words);
  return date && byDate(scene, date) === 'recalled' ? date : undefined;
}

/** "Die Lage bestimmte gestern ein Gespräch von A mit B": where a noun tells who both are, the day of the news is theirs. */
export function dayOfBoth({ scene, words }: Sight, { clause, kind }: EventNoun, people: readonly Attending[]): DateMention | undefined {
  const persons = people.filter((a) => a.party.kind === 'person');
  const tense = clause.predicate?.tense;
  if (persons.length < 2 || kind === 'visit' || kind === 'conference' || (tense !== 'past' && tense !== 'perfect')) return undefined;
  const date = dateIn(scene, clause, words);
  return date && parseDay(date.date) && !date.date.includes('/') && byDate(scene, date) === undefined ? date : undefined;
}

export function dateOfNoun(sight: Sight, { clause, phrase, own, occurs, venue, kind, journey }: EventNoun, relative: Clause | undefined): DateMention | undefined {
  const { scene, words } = sight;
  const inside = bestDate(
    datesBetween(scene, phrase.coreFrom, stopOf(sight, clause, phrase)).filter(
      // "their second encounter after the Summit of July 2022": the month is that of what was before.
      (d) =>
        !isBegin(scene, d, words) &&
        // "elected by the Assembly for the period 2024-2026": no encounter lasts for years.
        !/^\d{4}\/\d{4}$/u.test(d.date) &&
        !phrase.attributes.some((x) => x.preposition !== undefined && words.around.has(x.preposition.key) && eventKindOf(scene, words, x.head) !== undefined && x.from <= d.from && d.to <= x.to) &&
        // "in a meeting with Minister A, who arrived here on Monday": the day of his arrival, whomever the grammar hung it on.
        !phrasesWithin(phrase).some((x) => x.clauses.some((c) => c !== relative && d.from >= c.from && d.from < c.to)) &&
        // "the commission's meeting under the agreement of May 2012": an instrument has a day of its own.
        !phrasesWithin(phrase).some((x) => x.from > phrase.head && endsIn(words.instruments, (scene.text.tokens[x.head] as Token).key) && x.head < d.from && d.to <= x.to) &&
        !(kind === 'signing' && !parseDay(d.date) && d.from > phrase.head),
    ),
  );
  if (inside && !isYear(inside)) return inside;
  const told = dayAround(sight, { clause, phrase, own, occurs, venue, kind, ...(journey && { journey }) }, relative);
  return inside && !(told && isInYear(told, inside)) ? inside : told;
}

const isYear = ({ date }: DateMention): boolean => /^\d{4}$/u.test(date);

/** What the clause tells of the day of a noun in it. */
function dayAround(
  sight: Sight,
  { clause, phrase, own, occurs, venue, kind, journey }: Pick<EventNoun, 'clause' | 'phrase' | 'own' | 'occurs' | 'venue' | 'kind' | 'journey'>,
  relative: Clause | undefined,
): DateMention | undefined {
  const { scene, words } = sight;
  const named = dayBeforeName(sight, phrase);
  // "this year's Conference": the year is not its day.
  if (named && !isYear(named)) return named;
  const attends = clause.predicate !== undefined && (words.verbs.attend?.has(clause.predicate.key) || (kind === 'conference' && isOpened(sight, clause, phrase)));
  // "will attend from 3 to 5 May the conference that takes place in Lima": where the clause behind the noun leaves the day out.
  if (relative) return dateIn(scene, relative, words) ?? trailingDate(sight, relative) ?? (attends ? dateIn(scene, clause, words) : undefined);
  // "arrived on Monday to attend the talks": the day of the arrival is not that of the talks.
  if (journey) return words.arriving.has(journey.predicate?.key ?? '') && kind === 'talks' ? undefined : dateIn(scene, journey, words);
  if (phrase.preposition && isOfRemarks(sight, clause)) return dateIn(scene, clause, words) ?? dayOfSaying(sight, clause.from);
  // "vereinbarten vergangene Woche ein Treffen": the day of the plan is not the day of what is planned.
  if (plans(sight, clause, phrase) && clause.predicate?.tense === 'past') {
    const planned = dateIn(scene, clause, words);
    return planned && byDate(scene, planned) === 'planned' ? planned : undefined;
  }
  // "Vier Monate nach ihrem letzten Treffen trafen sie sich heute": the day is not that of what was before.
  const before = phrase.preposition !== undefined && words.around.has(phrase.preposition.key);
  const possessive = phrase.determiner !== undefined && words.possessives.has(phrase.determiner.key) && !before;
  const purpose = isPurposeOf(sight, clause, phrase);
  // "was deepened today during the first round of talks"
  const during = phrase.preposition !== undefined && words.occasions.has(phrase.preposition.key) && words.rounds.has((scene.text.tokens[phrase.head] as Token).key);
  const occasion = phrase.preposition !== undefined && words.occasions.has(phrase.preposition.key) && phrase.determiner !== undefined && words.indefinite.has(phrase.determiner.key);
  return own || occurs || possessive || attends || purpose || occasion || during || (venue && kind === 'conference') ? dateIn(scene, clause, words) : undefined;
}

/** "opened the conference in Oslo on Monday": who opens or closes a conference or addresses it is there on that day. */
const isOpened = ({ words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  clause.predicate?.voice === 'active' && words.appearing.has(clause.predicate.key) && argumentOf(clause, 'object') === phrase;

/** "met on Monday for a second round of talks", "empfing B am Montag zu einem Besuch": those who meet for it do so on that day. */
const isPurposeOf = ({ words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  phrase.preposition !== undefined &&
  (words.reason.has(phrase.preposition.key) || words.aims.has(phrase.preposition.key)) &&
  clause.arguments.some((a) => a.phrase === phrase) &&
  [words.verbs.meet, words.verbs.receive].some((list) => list?.has(clause.predicate?.key ?? ''));
