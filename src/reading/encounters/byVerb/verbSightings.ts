/** Encounters that verbs tell, with their day, place and status. Who meets whom is read by verb: conversations, journeys, acts of protocol. */
import type { Clause } from '../../../language/shared/clause.ts';
import { phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterStatus } from '../../../records/encounter.ts';
import { parseDay } from '../../dates/calendar.ts';
import { type DateMention, datesBetween, type Scene } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { prepositional, roleOf } from '../sightings/participants.ts';
import type { Sight, Told } from '../sightings/sight.ts';
import type { Sighting, Stretch } from '../sightings/sighting.ts';
import { titleIn } from '../sightings/titles.ts';
import { dateIn } from '../whenAndWhere/days.ts';
import { spanOfVisit, visitIn } from '../whenAndWhere/lengths.ts';
import { placeIn } from '../whenAndWhere/places.ts';
import { dayOfSaying, isOfRemarks } from '../whenAndWhere/remarks.ts';
import { eventBehind, placeApart, slotOfMatter } from '../whenAndWhere/scheduled.ts';
import { byDate, habitual, statusOf } from '../whenAndWhere/status.ts';
import type { EncounterWords, VerbClass } from '../words.ts';
import { called } from './calls.ts';
import { inaugurated, laid } from './ceremonies.ts';
import { accepted, presented } from './credentials.ts';
import { abroad, asGuest, onVisit, paid, travelled, visited } from './journeys.ts';
import { gave } from './meals.ts';
import { agreedThere, met } from './meetings.ts';
import { exchanged, gotMessage, sent, written, wroteTo } from './messages.ts';
import { received, receivedAtReception, tookLeave } from './receiving.ts';
import { granted, receivedByNoun } from './receptions.ts';
import { comparedNotes, guestOf, hadOnTheLine, onTheLine, playedHost } from './setPhrases.ts';
import { signed } from './signings.ts';
import { held, spokeWithInTurn, talked } from './talks.ts';

export function verbSightings(sight: Sight, clause: Clause): Sighting[] {
  const p = clause.predicate;
  if (!p) return [];
  const { scene, words } = sight;
  const found: Told[] = [];
  for (const reader of READERS) if (!found.length && words.verbs[reader.verb]?.has(p.key)) found.push(...reader.read(sight, clause));
  if (!found.length) found.push(...receivedByNoun(sight, clause));
  if (!found.length) found.push(...written(sight, clause));
  if (!found.length) found.push(...spokeWithInTurn(sight, clause));
  if (!found.length || isGuestInPassing(sight, clause)) return [];
  const purpose = clause.opener && words.purpose.has(clause.opener.key) ? clause.parent : undefined;
  const shared = sharingVerb(scene, clause);
  const ofMatter = slotOfMatter(sight, clause);
  const named =
    dayOfThen(sight, clause) ??
    dateApartFromMatter(sight, clause) ??
    (purpose && dateIn(scene, purpose, words)) ??
    (shared && dateIn(scene, shared, words)) ??
    dayBefore(scene, clause, words) ??
    dayOfVerbBefore(sight, clause);
  // "had last met in Geneva", "last spoke in May": another time than the one that the text tells.
  const lastTime = (p.tense === 'past' || p.tense === 'pluperfect') && clause.adverbs.some((a) => words.lastTimes.has(a.key));
  const told = statusOf(scene, clause, named, words);
  const said = lastTime && told ? 'recalled' : told;
  const status = said === 'recalled' && isJustBefore(sight, clause) && byDate(scene, named) !== 'recalled' ? 'held' : said;
  // "spoke about arrangements for the summit in 2032", said in 2031: a year or month to come is that of the matter.
  const own = named && status === 'held' && !parseDay(named.date) && byDate(scene, named) === 'planned' ? undefined : named;
  const outer = own ? undefined : (dayOfMeal(sight, clause, found) ?? dayAround(sight, clause, status) ?? dayOfMatter(sight, clause) ?? dayOfAim(sight, clause) ?? dayOfRemarks(sight, clause));
  const date = own ?? outer;
  const journey = found.some((t) => t.kind === 'visit') ? visitIn(sight, clause) : undefined;
  const days = journey ? spanOfVisit(sight, clause, journey, date) : date;
  if (!status || habitual(scene, clause, words)) return [];
  const place =
    placeApart(sight, clause, ofMatter) ??
    placeOfGuest(sight, clause) ??
    placeOfWhere(sight, clause) ??
    (shared && clause.adverbs.some((a) => words.thatPlace.has(a.key)) ? placeIn(scene, shared, words, sight.inOffice) : undefined);
  const title = titleIn(sight, clause);
  const onVisit = clause.arguments.some((a) => !a.understood && phrasesWithin(a.phrase).some((x) => x.preposition !== undefined && eventKindOf(scene, words, x.head) === 'visit'));
  return found.map((t) => ({
    ...t,
    // "agreed to meet again": another than the encounter that the text is about.
    // "The two ministers, who had met in Oslo in May": then, and not now.
    // "agreed to hold a new round of consultations"
    ...(((status === 'planned' && (t.kind === 'meeting' || (isAgreedOn(sight, clause) && (date || place || t.title)))) ||
      lastTime ||
      (status === 'recalled' && date !== undefined && p.tense === 'pluperfect')) && { pointsBack: false }),
    // "The two leaders then had formal talks": after what the text has told.
    ...(t.rule === 'encounters.held-talks' && clause.adverbs.some((a) => words.next.has(a.key)) && { pointsBack: false, fresh: true }),
    status: outer && p.tense === 'present' && byDate(scene, outer) === 'planned' ? 'planned' : status,
    clause,
    cue: p.tokens,
    heading: sight.heading(clause.from),
    ...(date && { date: t.kind === 'visit' && days ? days : date }),
    // "Two years after B's visit to Bern A travelled to Warsaw": a journey is to where it goes.
    ...(place && !(t.rule === 'encounters.travelled' && t.place && t.place.from !== place.from) && { place }),
    // "travelled to Oslo for the Trade Dialogue": the journey has not the name of what it is for.
    ...(title && t.kind !== 'visit' && { title }),
    ...(onVisit && { onVisit }),
    ...(!place && clause.adverbs.some((a) => words.thatPlace.has(a.key)) && { there: true }),
    ...(atMargins(sight, clause) && { atEvent: true }),
    ...(t.rule !== 'encounters.talked' && isApartFromAll(sight, clause) && { apartFromAll: true, pointsBack: t.pointsBack && t.attending.length < 2 }),
    ...(!date && p.tense === 'present' && { timeless: true }),
  }));
}

/** "received B, who is on a working visit to Norway": how the guest comes to be there; with a day of its own it is told. */
function isGuestInPassing({ scene, words }: Sight, clause: Clause): boolean {
  const { kind, parent, predicate } = clause;
  if (kind !== 'relative' || predicate?.tense !== 'present' || !words.passing.has(predicate.key) || !parent?.predicate) return false;
  const meets = [words.verbs.receive, words.verbs.meet, words.verbs.talk, words.verbs.hold].some((list) => list?.has(parent.predicate?.key ?? ''));
  return meets && !dateIn(scene, clause, words);
}

/** "agreed to hold": under a verb of agreeing, or of planning. */
const isAgreedOn = ({ words }: Sight, { predicate, parent }: Clause): boolean => predicate?.tense === 'none' && words.verbs.plan?.has(parent?.predicate?.key ?? '') === true;

/** "said on Monday after he had met B", "teilte am Montag mit, nachdem er mit B verhandelt hatte": news of that day. */
const isJustBefore = ({ scene, words }: Sight, { opener, parent, predicate }: Clause): boolean =>
  opener !== undefined &&
  words.afterwards.has(opener.key) &&
  predicate?.tense !== 'none' &&
  parent?.predicate?.tense === 'past' &&
  words.verbs.say?.has(parent.predicate.key) === true &&
  parseDay(scene.published) !== undefined;

/** "Am Mittwoch wird er in Oslo das Werk besuchen und dort einen Kranz niederlegen": the clause whose finite verb, and with it the day before it, this one shares. */
function sharingVerb(scene: Scene, clause: Clause): Clause | undefined {
  const finite = clause.predicate?.finite;
  if (finite === undefined || finite >= clause.from || clause.kind !== 'main') return undefined;
  return scene.clauses.find((c) => c !== clause && c.predicate?.finite === finite && c.from <= finite && finite < c.to);
}

/** "co-chaired the commission, held on 3 May, with B": the day of what they held, between commas. */
function dayOfMatter({ scene, words }: Sight, clause: Clause): DateMention | undefined {
  const matter = words.verbs.hold?.has(clause.predicate?.key ?? '') ? roleOf(clause, 'object') : undefined;
  const told =
    matter && clause.complements.find((c) => c.relation === 'participial' && words.verbs.occur?.has(c.clause.predicate?.key ?? '') && c.clause.from - matter.to <= 1 && c.clause.from >= matter.to);
  return told && dateIn(scene, told.clause, words);
}

/** "visited Oslo to attend the forum and hold talks on 3 May": the day of what the visit was for. */
function dayOfAim({ scene, words }: Sight, clause: Clause): DateMention | undefined {
  if (![words.verbs.visit, words.verbs.travel].some((list) => list?.has(clause.predicate?.key ?? ''))) return undefined;
  for (const { clause: aim, relation } of clause.complements) {
    if (relation !== 'adverbial' || !aim.opener || !words.purpose.has(aim.opener.key)) continue;
    const date = dateIn(scene, aim, words);
    if (date && parseDay(date.date) && !date.date.includes('/')) return date;
  }
  return undefined;
}

/** "A said on Monday. ... He made the remarks when meeting B": on the day on which they were made. */
const dayOfRemarks = (sight: Sight, { kind, opener, parent, from }: Clause): DateMention | undefined =>
  kind === 'participial' && opener && parent && isOfRemarks(sight, parent) ? dayOfSaying(sight, from) : undefined;

/** "met B on Monday, who also hosted her to lunch": what the relative clause tells of a meal was on that day. */
function dayOfMeal({ scene, words }: Sight, { kind, parent, predicate }: Clause, found: readonly Told[]): DateMention | undefined {
  if (kind !== 'relative' || predicate?.tense !== 'past' || !parent || !found.some((t) => t.kind === 'meal')) return undefined;
  const date = dateIn(scene, parent, words);
  return date && parseDay(date.date) && !date.date.includes('/') ? date : undefined;
}

/** The day of the clause around: "will travel to Kazan on Friday, where he will meet B", "said on Monday after he had met B". */
function dayAround(sight: Sight, clause: Clause, status: EncounterStatus | undefined): DateMention | undefined {
  const { scene, words } = sight;
  const { opener, parent } = clause;
  // "where he is expected to attend the forum and to meet B"
  const where = [clause, parent].find((c) => (c?.kind === 'relative' || c?.kind === 'adverbial') && c.opener !== undefined && words.where.has(c.opener.key));
  // "left Rome on Monday having met B"
  const done = clause.kind === 'participial' && clause.predicate?.tense === 'perfect';
  const outer = done || isJustBefore(sight, clause) ? parent : where?.parent;
  const date = outer && (done || opener !== undefined) ? dateIn(scene, outer, words) : undefined;
  if (!date || !parseDay(date.date) || date.date.includes('/')) return undefined;
  const then = byDate(scene, date) ?? 'held';
  // "reist am 16. Mai nach Oslo, wo sie A trifft": the present goes on with the plan.
  return then === status || (then === 'planned' && status === 'held' && clause.predicate?.tense === 'present') ? date : undefined;
}

/** "had travelled to Chisinau in May 2003, where she met B", "took place in 2013, when A visited Kenya": what is told so of the past has the time of the clause around it. */
function dayOfThen({ scene, words }: Sight, clause: Clause): DateMention | undefined {
  const { opener, predicate } = clause;
  // "took place on 3 May 2026 | when A met B": the grammar may take them for two.
  const parent = clause.parent ?? scene.clauses.find((c) => c.kind === 'main' && c.to <= clause.from && clause.from - c.to <= 1 && c.predicate !== undefined && !isEndOfSentence(scene, c.to - 1));
  const isPast = (c: Clause | undefined): boolean => /^(?:past|perfect|pluperfect)$/u.test(c?.predicate?.tense ?? '');
  // "stattete im Mai 2023 Kenia einen Besuch ab und traf dabei A": on that occasion.
  const thereby = clause.kind === 'main' && clause.arguments.some((a) => a.role === 'subject' && a.understood) && clause.adverbs.some((a) => words.thereby.has(a.key));
  if (
    !(thereby || (opener && (words.where.has(opener.key) || words.whenThen.has(opener.key)))) ||
    predicate?.voice === undefined ||
    !isPast(clause) ||
    (!isPast(parent) && !words.verbs.goBack?.has(parent?.predicate?.key ?? '')) ||
    dateIn(scene, clause, words)
  )
    return undefined;
  const back = words.verbs.goBack?.has(parent?.predicate?.key ?? '') === true;
  const then = parent && (dateIn(scene, parent, words) ?? (back ? datesBetween(scene, parent.from, clause.from).at(-1) : undefined));
  return then && byDate(scene, then) === 'recalled' ? then : undefined;
}

const isEndOfSentence = ({ text: { sentences } }: Scene, token: number): boolean => sentences.some((s) => s.to - 1 === token || (s.from <= token && s.to - 2 === token));

/** "reviewed the June 3 agreement" */
const isAttributive = ({ text: { tokens } }: Scene, { from, to }: DateMention): boolean => tokens[from - 1]?.wordClass === 'determiner' && /^(?:noun|adjective)$/u.test(tokens[to]?.wordClass ?? '');

/** "They discussed the visit to Vienna in May": a month or year inside what is talked about is that of the matter. */
function dateApartFromMatter(sight: Sight, clause: Clause): DateMention | undefined {
  const { scene, words } = sight;
  const date = dateIn(scene, clause, words);
  // "discussed preparations for the June 5 Strategic Dialogue"
  if (date && words.nameLinks.size && words.verbs.talk?.has(clause.predicate?.key ?? '') && (eventBehind(sight, date) !== undefined || isAttributive(scene, date))) return undefined;
  const matter = words.verbs.talk?.has(clause.predicate?.key ?? '') ? roleOf(clause, 'object') : undefined;
  // The grammar may give the month to the verb: "discussed the visit | in May".
  const participle = date && matter && clause.complements.some((c) => c.relation === 'participial' && c.clause.from >= matter.head && date.from - c.clause.to <= 2 && date.from >= c.clause.to);
  if (participle && byDate(scene, date) === 'recalled') return undefined;
  const behind = date && matter && !parseDay(date.date) && (date.from - matter.to <= 1 || date.to <= matter.to) && date.from >= matter.from;
  return behind || (date && slotOfMatter(sight, clause)?.date.from === date.from) ? undefined : date;
}

/** "Also on Tuesday, an agreement worth a million is to be signed": the grammar may leave the day in front by itself. */
const dayBefore = (scene: Scene, { parent }: Clause, words: EncounterWords): DateMention | undefined => (parent?.kind === 'fragment' && !parent.predicate ? dateIn(scene, parent, words) : undefined);

/** "on Thursday met and had a friendly talk with B": the day of a verb that has its company from the next. */
function dayOfVerbBefore({ scene, words }: Sight, clause: Clause): DateMention | undefined {
  const subject = clause.arguments.find((a) => a.role === 'subject' && a.understood)?.phrase;
  if (!subject) return undefined;
  const before = scene.clauses.find((c) => c !== clause && c.from < clause.from && clause.from - c.to <= 1 && c.arguments.some((a) => a.role === 'subject' && !a.understood && a.phrase === subject));
  const meets = [words.verbs.meet, words.verbs.receive].some((list) => list?.has(before?.predicate?.key ?? ''));
  return before && meets && !roleOf(before, 'object') && !prepositional(before, words.with).length ? dateIn(scene, before, words) : undefined;
}

/** "On the sidelines, A and B also held a private meeting" */
const isApartFromAll = ({ scene, words }: Sight, clause: Clause): boolean =>
  clause.adverbs.some((a) => words.also.has(a.key) || words.apart.has(a.key)) ||
  clause.arguments.some(
    (a) =>
      !a.understood &&
      ((a.phrase.preposition && words.sidelines.has((scene.text.tokens[a.phrase.head] as Token).key)) || a.phrase.modifiers.some((m) => words.separate.has((scene.text.tokens[m] as Token).key))),
  );

/** "am Rande des Gipfels", "on the margins of the summit": on the days and at the place of another encounter. */
const atMargins = ({ scene, words }: Sight, clause: Clause): boolean =>
  clause.arguments.some(
    (a) => !a.understood && a.phrase.preposition !== undefined && (words.margins.has(a.phrase.preposition.key) || words.margins.has((scene.text.tokens[a.phrase.head] as Token).key)),
  );

/** "travelled to Nairobi, where she met B": the place right before. */
function placeOfWhere({ scene, words, inOffice }: Sight, { opener, parent, from }: Clause): Stretch | undefined {
  if (!opener || !parent || !words.where.has(opener.key)) return undefined;
  const phrase = parent.arguments.findLast((a) => !a.understood && a.phrase.preposition !== undefined && words.places.has(a.phrase.preposition.key) && a.phrase.from < from)?.phrase;
  return phrase && placeIn(scene, { ...parent, from: phrase.from, to: from, complements: [] }, words, inOffice);
}

/** "received B, who is in Switzerland on a working visit" */
function placeOfGuest({ scene, words, inOffice }: Sight, clause: Clause): Stretch | undefined {
  const visiting = clause.complements.find(
    (c) =>
      c.relation === 'relative' &&
      c.clause.predicate?.voice === 'active' &&
      c.clause.arguments.some((a) => !a.understood && phrasesWithin(a.phrase).some((x) => x.preposition !== undefined && eventKindOf(scene, words, x.head) === 'visit')),
  );
  return visiting && placeIn(scene, visiting.clause, words, inOffice);
}

const READERS: readonly { verb: VerbClass; read: (sight: Sight, clause: Clause) => Told[] }[] = [
  { verb: 'receive', read: received },
  { verb: 'grant', read: granted },
  { verb: 'takeLeave', read: tookLeave },
  { verb: 'get', read: gotMessage },
  { verb: 'exchange', read: exchanged },
  { verb: 'meet', read: met },
  { verb: 'call', read: called },
  { verb: 'talk', read: talked },
  { verb: 'hold', read: hadOnTheLine },
  { verb: 'hold', read: held },
  { verb: 'visit', read: visited },
  { verb: 'travel', read: asGuest },
  { verb: 'travel', read: travelled },
  { verb: 'pay', read: paid },
  { verb: 'sign', read: signed },
  { verb: 'put', read: signed },
  { verb: 'give', read: receivedAtReception },
  { verb: 'give', read: gave },
  { verb: 'send', read: sent },
  { verb: 'writeTo', read: wroteTo },
  { verb: 'present', read: presented },
  { verb: 'accept', read: accepted },
  { verb: 'lay', read: laid },
  { verb: 'inaugurate', read: inaugurated },
  { verb: 'compare', read: comparedNotes },
  { verb: 'play', read: playedHost },
  { verb: 'be', read: onTheLine },
  { verb: 'be', read: guestOf },
  { verb: 'be', read: asGuest },
  { verb: 'be', read: onVisit },
  { verb: 'be', read: abroad },
  { verb: 'agree', read: agreedThere },
];
