/** What a noun for an encounter tells of it, where it tells one: who met, when and where, and whether the text has told of it before. */
import { PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import { argumentOf } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { parseDay } from '../../dates/calendar.ts';
import { endsIn } from '../../people/words.ts';
import { statesBetween } from '../../scene.ts';
import { isBilateralBody, isSessionOfBody, isShortForm } from '../sightings/nouns.ts';
import { attending, isPerson, organisationOf, partiesOf, prepositional, sidesIn, subjectOf } from '../sightings/participants.ts';
import { attributesOf, partnersOf, type Sight } from '../sightings/sight.ts';
import { isConversational, type Sighting } from '../sightings/sighting.ts';
import { titleOf } from '../sightings/titles.ts';
import { dateIn } from '../whenAndWhere/days.ts';
import { spanOfVisit } from '../whenAndWhere/lengths.ts';
import { placeIn } from '../whenAndWhere/places.ts';
import { dayBeforeName, scheduledBehind, slotBehind, timeBehind } from '../whenAndWhere/scheduled.ts';
import { habitual } from '../whenAndWhere/status.ts';
import { followedBy, occurringIn, stopOf } from './clausesOfNoun.ts';
import { dateOfNoun, dayOfBoth, pastDay, timeGoneBack, trailingDate } from './dateOfNoun.ts';
import type { EventNoun } from './eventNoun.ts';
import { peopleOfNoun, sidesOfNoun } from './peopleOfNoun.ts';
import { placeOfNoun } from './placeOfNoun.ts';
import { isOtherRound } from './sessions.ts';
import { isAhead, isBesides, statusOfNoun } from './statusOfNoun.ts';
import { convenes, isCancelled, isProgramme } from './takingPlace.ts';

export function sightingOfNoun(sight: Sight, noun: EventNoun): Sighting | undefined {
  const { scene, words } = sight;
  const { clause, phrase, kind, own, occurs, venue, body } = noun;
  const determiner = phrase.determiner?.key ?? '';
  if (words.negative.has(determiner) || isCancelled(sight, clause, phrase)) return undefined;
  const relative = occurringIn(sight, clause, phrase);
  const named = peopleOfNoun(sight, noun);
  // "the talks held a day earlier between A and B"
  const there = named.length || !relative ? [] : partnersOf(scene, [...prepositional(relative, words.withNoun.between), ...prepositional(relative, words.with)]);
  const together = there.some(isPerson) && there.length > 1 ? attending(there, 'principal') : named;
  // "held a meeting with B, followed by a lunch with C": whoever met B met C as well.
  const host = followedBy(sight, clause, phrase);
  const before =
    host && isConversationalOrMeal(kind) && named.some((a) => isPerson(a.party)) ? partnersOf(scene, [subjectOf(host)]).filter((p) => isPerson(p) && !named.some((a) => a.party.name === p.name)) : [];
  const people = [...attending(before, 'principal'), ...together];
  const slot = scheduledBehind(sight, phrase) ?? slotBehind(sight, clause, phrase, isAhead(sight, phrase));
  const followed = followedBy(sight, clause, phrase);
  const trailing = trailingDate(sight, clause);
  // "returned the visit of A to Oslo", "recalled A's visit": that one was before.
  // "The talks follow A's visit to Canberra in April"
  const follows = kind === 'visit' && clause.predicate?.voice === 'active' && words.verbs.follow?.has(clause.predicate.key) === true && pastDay(sight, clause) !== undefined;
  const lookedBack = isConversational(kind) && (words.lookingBack.has(clause.predicate?.key ?? '') || follows) && argumentOf(clause, 'object') === phrase;
  const dated =
    slot?.date ??
    trailing ??
    (followed && dateIn(scene, followed, words)) ??
    dateOfNoun(sight, noun, relative) ??
    dayOfBoth(sight, noun, people) ??
    (lookedBack ? pastDay(sight, clause) : undefined) ??
    timeBehind(sight, clause, phrase) ??
    (own ? timeGoneBack(sight, clause) : undefined);
  const date = kind === 'visit' ? spanOfVisit(sight, clause, phrase, dated) : dated;
  // "spoke with B following their meeting in Riga on Tuesday"
  const earlierOne = kind !== 'visit' && words.theirs.has(determiner) && phrase.preposition !== undefined && words.afterwards.has(phrase.preposition.key) && date !== undefined;
  const goesBack = earlierOne || lookedBack || (own && words.verbs.goBack?.has(clause.predicate?.key ?? '') === true);
  const identifies = identifiesCurrent(sight, noun);
  const status = goesBack ? 'recalled' : statusOfNoun(sight, noun, date, relative);
  if (!status) return undefined;
  const title = titleOf(sight, phrase, kind, stopOf(sight, clause, phrase));
  // "the next round of the BPC": the letters of the talks are no party to them.
  const ofTalks = phrasesWithin(phrase).find((x) => isShortForm(scene, words, x.head))?.head;
  const sides = new Set(sidesOfNoun(sight, phrase, kind).filter((code) => ofTalks === undefined || code !== scene.text.tokens[ofTalks]?.form));
  // "took place between the President of Norway and Prime Minister A of Kenya"
  if (occurs) for (const x of prepositional(clause, words.withNoun.between)) for (const code of sidesIn(scene, x, words)) sides.add(code);
  // "at their meeting in Nairobi in May they had drawn up a plan"
  const other = isOtherRound(sight, clause, phrase) && !people.length;
  const theirs = other || ((status === 'recalled' || status === 'planned') && kind !== 'visit' && kind !== 'conference' && !people.length && words.theirs.has(determiner));
  const ofBoth = theirs || [words.withNoun.between, words.withNoun.of].some((list) => attributesOf(phrase, list).some((x) => meansBoth(sight, x)));
  const organisation = organisationOf(scene, phrase.head, words);
  if (organisation) sides.add(organisation);
  // "the next EU-Kenya Partnership Council"
  const ofTwo = slot !== undefined && isBilateralBody(scene, words, phrase);
  if (ofTwo) for (const s of statesBetween(scene, phrase.coreFrom, phrase.to)) sides.add(s.code);
  // "Switzerland has organised a conference"
  const organises = kind === 'conference' && words.organisers.has(clause.predicate?.key ?? '') && clause.predicate?.voice === 'active' && argumentOf(clause, 'object') === phrase;
  if (organises) for (const p of partiesOf(scene, [subjectOf(clause)])) if (p.kind === 'state' && p.country) sides.add(p.country);
  const indefinite = words.indefinite.has(determiner) && !phrase.preposition;
  const definite = phrase.determiner !== undefined || phrase.preposition !== undefined;
  const ofBody = [phrase.genitive, ...attributesOf(phrase, words.withNoun.of)].some((x) => x !== undefined && isBilateralBody(scene, words, x));
  const told = [words.recalled, words.planned].some((list) => phrase.modifiers.some((m) => list.has((scene.text.tokens[m] as Token).key)));
  // "the next meeting will be held in Oslo": of those whom the text speaks of.
  const pointed = words.articles.has(determiner) || words.pointing.has(determiner);
  // "preparations for the June 5 Strategic Dialogue"
  const ahead = status === 'planned' && dayBeforeName(sight, phrase) !== undefined;
  const another = (kind === 'meeting' || kind === 'talks') && (told || ahead || (own && status !== 'held' && !pointed));
  // "Die Verhandlungen sollen im Mai fortgesetzt werden": further ones between the same.
  const continued = own && kind === 'talks' && status === 'planned' && words.continues.has(clause.predicate?.key ?? '');
  const round = body || ofBody || another || continued || endsIn(words.rounds, (scene.text.tokens[phrase.head] as Token).key);
  const where = slot?.place ?? (followed && placeIn(scene, followed, words, sight.inOffice)) ?? placeOfNoun(sight, noun, relative);
  // "Begegnung im Amtssitz des Präsidenten": a heading that names nobody tells where those met whom the text names.
  const placed = clause.kind === 'fragment' && sight.heading(clause.from) && where !== undefined && kind !== 'conference' && kind !== 'visit';
  const sameTable = kind === 'meal' && !people.length && isSameTable(sight, noun);
  const informs =
    sameTable ||
    (organises && status === 'planned') ||
    (kind === 'conference' && status === 'planned' && definite && phrase.modifiers.length > 0) ||
    people.length > 0 ||
    title !== undefined ||
    occurs ||
    goesBack ||
    (theirs && where !== undefined) ||
    (date !== undefined && definite) ||
    placed;
  // "das heutige Treffen", "beim Gespräch", "Monday's meeting": of the encounter that the text is about; "ein Treffen" by itself tells of none.
  const ofItsDay = phrase.genitive !== undefined && scene.dates.some((d) => d.from <= (phrase.genitive?.head ?? -1) && (phrase.genitive?.head ?? -1) < d.to && parseDay(d.date) !== undefined);
  const refers = !told && (ofItsDay || words.pointing.has(determiner) || words.articles.has(determiner) || (phrase.preposition !== undefined && phrase.determiner === undefined));
  // "Es fand ein Meinungsaustausch über X statt": of those whom the text speaks of, when they met.
  const within = occurs && kind === 'talks' && !people.length && !title && !date && sides.size < 2 && !told && !round && clause.predicate?.tense !== 'future' && clause.predicate?.tense !== 'present';
  const pointsBack = identifies || within || (!people.length && !title && !goesBack && !indefinite && !round && ((refers && sides.size < 2) || (definite && !told && !date && !sides.size && !occurs)));
  if (!informs && !pointsBack && !ofBoth && sides.size < 2) return undefined;
  // "voiced readiness for a new round of consultations": one that has no day, nobody and no clause of its own.
  if (indefinite && !own && !occurs && !venue && !people.length && !date && !relative && kind !== 'conference') return undefined;
  if (!informs && sides.size < 2 && !own && !phrase.preposition) return undefined;
  // A plural is a series, unless talks are spoken of so.
  const plural = (phrase.agreement & PLURAL) !== 0 && (phrase.agreement & SINGULAR) === 0;
  if (plural && kind !== 'talks' && !people.length && (kind !== 'conference' || !parseDay(date?.date))) return undefined;
  if (habitual(scene, clause, words)) return undefined;
  // "the programme included a visit to the port", "meetings with artists": nobody is told who meets.
  if (isConversational(kind) && isProgramme(sight, clause) && !people.length && !sides.size && !ofBoth) return undefined;
  const announced = phrase.modifiers.some((m) => words.planned.has((scene.text.tokens[m] as Token).key));
  const place = where && title && where.from >= title.from && where.to <= title.to ? undefined : where;
  const rule = clause.kind === 'fragment' ? 'encounters.named-in-heading' : venue && kind === 'conference' ? 'encounters.took-part' : 'encounters.named';
  return {
    rule,
    kind,
    status,
    clause,
    cue: [phrase.head],
    attending: people,
    sides: [...sides],
    pointsBack,
    heading: sight.heading(clause.from),
    ...(date && { date }),
    ...(place && { place }),
    ...(title && { title }),
    ...(identifies && { identifies }),
    ...(convenes(sight, clause, phrase) && { convened: true }),
    ...(!date && (own || (venue && kind === 'conference')) && (clause.predicate?.tense ?? 'present') === 'present' && { timeless: true }),
    ...((occurs || (kind === 'conference' && (announced || (organises && status === 'planned')))) && { programme: true }),
    ...(sameTable && { sameTable }),
    ...(round && { round }),
    ...((body || ofBody || ofTwo || isSessionOfBody(scene, words, phrase)) && { ofBody: true }),
    ...((ofBoth || (followed && !people.some((a) => a.party.kind === 'person'))) && { ofBoth: true }),
    ...(followed && { fresh: true }),
    // "A separate conversation was held with Ambassador B": who held it was told before.
    ...(occurs &&
      status === 'held' &&
      clause.predicate?.voice === 'passive' &&
      kind !== 'conference' &&
      people.length === 1 &&
      people.every((a) => isPerson(a.party)) &&
      !prepositional(clause, words.by).length && { byHost: true, fresh: true }),
    ...(isBesides(sight, clause, venue) && { besides: true }),
    ...(phrase.preposition && words.around.has(phrase.preposition.key) && { apart: true }),
    // "Es fand ein Meinungsaustausch statt" tells of no other encounter than the one the text is about.
    ...(indefinite &&
      occurs &&
      !convenes(sight, clause, phrase) &&
      !sight.heading(clause.from) &&
      // "A thorough exchange of opinions took place": what they did where they met.
      !words.exchanging.has((scene.text.tokens[phrase.head] as Token).key) &&
      (people.length > 0 || sides.size > 0 || date !== undefined || phrase.modifiers.length > 0) && { fresh: true }),
  };
}

/** "The talks were followed by a working lunch", "wurden bei einem Abendessen fortgesetzt", "Im Anschluss fand ein Arbeitsessen statt": those who had talked sat down to it. */
function isSameTable({ scene, words }: Sight, { clause, phrase, occurs }: EventNoun): boolean {
  const p = clause.predicate;
  const preposition = phrase.preposition?.key ?? '';
  if (!p || p.negated || (phrase.determiner !== undefined && !words.indefinite.has(phrase.determiner.key)) || phrase.genitive || phrase.attributes.some((x) => scene.cast.who(x).length)) return false;
  if (words.verbs.follow?.has(p.key) && p.voice !== 'active') return words.by.has(preposition);
  return (occurs && !phrase.preposition) || (words.continues.has(p.key) && words.atTable.has(preposition));
}

/** "between the two parties", "beider Länder": nobody by name. */
const meansBoth = ({ scene, words }: Sight, phrase: Phrase): boolean =>
  (phrase.agreement & PLURAL) !== 0 && scene.text.tokens.slice(phrase.coreFrom, phrase.head).some((t) => words.both.has(t.key)) && !scene.cast.who(phrase).some((p) => p.kind === 'person');

const isConversationalOrMeal = (kind: EncounterKind): boolean => isConversational(kind) || kind === 'meal' || kind === 'call';

/** "Es handelt sich um den ersten Besuch ...": says what the encounter of the text is. */
function identifiesCurrent({ words }: Sight, { clause, phrase }: EventNoun): boolean {
  const p = clause.predicate;
  return (
    p !== undefined &&
    !p.negated &&
    words.verbs.identify?.has(p.key) === true &&
    clause.arguments.some((a) => a.phrase === phrase && (a.role === 'predicative' || (a.phrase.preposition !== undefined && clause.arguments.some((x) => x.role === 'reflexive'))))
  );
}
