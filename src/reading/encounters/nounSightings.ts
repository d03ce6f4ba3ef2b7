/** Encounters that a noun tells: "das Treffen zwischen A und B", "beim Gipfel im Juni 2024", "Offizieller Besuch des Ministers X in Bern". */
import { PLURAL, SINGULAR } from '../../language/shared/agreement.ts';
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { EncounterKind, EncounterStatus } from '../../records/encounter.ts';
import { parseDay } from '../dates/calendar.ts';
import { endsIn } from '../people/words.ts';
import { type DateMention, datesBetween, statesBetween } from '../scene.ts';
import { goalOf, journeyFor } from './aims.ts';
import { isConference } from './conferences.ts';
import { bestDate, dateIn, isBegin, isInYear } from './days.ts';
import type { EventNoun } from './eventNoun.ts';
import { spanOfVisit } from './lengths.ts';
import { callsWithin, eventKindOf, isBilateralBody, isOrdinal, isSessionOfBody, isShortForm, kindOfRound, seriesOf } from './nouns.ts';
import { attending, isPerson, organisationOf, partiesOf, prepositional, sidesIn, subjectOf } from './participants.ts';
import { isOfEachOther, isWitnessed, peopleOfNoun } from './peopleOfNoun.ts';
import { placeIn } from './places.ts';
import { dayOfSaying, isOfRemarks } from './remarks.ts';
import { dayBeforeName, scheduledBehind, slotBehind, timeBehind } from './scheduled.ts';
import { attributesOf, partnersOf, plans, type Sight } from './sight.ts';
import type { Attending, Sighting, Stretch } from './sighting.ts';
import { byDate, habitual, isAccord, statusOf } from './status.ts';
import { isCancelled, isComingTo, isComprised, isProgramme, takesPlace } from './takingPlace.ts';
import { titleOf } from './titles.ts';

export function nounSightings(sight: Sight, clause: Clause): Sighting[] {
  const out: Sighting[] = [];
  const seen = new Set<number>();
  for (const a of clause.arguments) {
    if (a.understood) continue;
    const isOwn =
      a.role === 'subject' ||
      a.role === 'adverbial' ||
      clause.kind === 'fragment' ||
      plans(sight, clause, a.phrase) ||
      convenes(sight, clause, a.phrase) ||
      isOrganised(sight, clause, a.phrase) ||
      isComprised(sight, clause, a.phrase) ||
      isNextEvent(sight, clause, a.phrase) ||
      isActOf(sight, clause, a.phrase) ||
      (a.phrase.preposition !== undefined && sight.words.purposes.has(a.phrase.preposition.key) && isComingTo(sight, clause));
    for (const member of membersOf(a.phrase))
      for (const { phrase, parent } of phrasesBelow(member)) {
        // A noun that the grammar hangs in two places is told once.
        if (seen.has(phrase.head)) continue;
        const earlier = isOtherRound(sight, clause, phrase);
        const body = phrase === member && bodyMeets(sight, clause, phrase);
        // "a meeting with the press": to tell it of the talks.
        if (attributesOf(phrase, sight.words.withNoun.with).some((x) => sight.words.press.has((sight.scene.text.tokens[x.head] as Token).key))) continue;
        const found =
          kindOf(sight, phrase) ??
          (earlier || body || isNextSession(sight, clause, phrase) || (isBilateralBody(sight.scene, sight.words, phrase) && scheduledBehind(sight, phrase)) ? 'talks' : undefined);
        // "the third round of consultations between A and B" is one encounter.
        if (!found || (parent && seriesOf(sight.words, parent)?.head === phrase.head && kindOfRound(sight.scene, sight.words, parent))) continue;
        const kind: EncounterKind =
          found === 'meeting' && isNextSession(sight, clause, phrase) && sight.words.nameLinks.size
            ? 'talks'
            : found !== 'meeting'
              ? found
              : isSessionOfBody(sight.scene, sight.words, phrase)
                ? 'talks'
                : isConference(sight, phrase)
                  ? 'conference'
                  : found;
        // "Auf dem Programm stehen ein Besuch bei A sowie Treffen mit B": also where the grammar hung it lower.
        const own = isOwn && (phrase === member || (kind !== 'conference' && phrase.preposition === undefined && parent?.genitive !== phrase && !phrase.genitive && takesPlace(sight, clause)));
        const occurs = own && (body || isNextEvent(sight, clause, a.phrase) || isActOf(sight, clause, a.phrase) || takesPlace(sight, clause) || convenes(sight, clause, phrase));
        // "seeing one another at the Summit"
        const hung = phrase === member || (kind === 'conference' && (a.role === 'subject' || isOfEachOther(sight, parent)));
        // "attended the summit"
        // "wohnten der Unterzeichnung bei", "waren Zeugen der Unterzeichnung"
        const attended =
          ((a.role === 'object' || a.role === 'indirect') && sight.words.verbs.attend?.has(clause.predicate?.key ?? '') === true && !phrase.preposition) ||
          (kind === 'signing' && isWitnessed(sight, clause, parent));
        const venue =
          (hung || (attended && kind === 'signing')) && (attended || (phrase.preposition !== undefined && sight.words.attendAt.has(phrase.preposition.key))) && clause.predicate !== undefined;
        if (kind === 'visit' && isInPassing(sight, clause, phrase)) continue;
        if (kind === 'meal' && isGiven(sight, clause, phrase)) continue;
        // "a Plan of Consultations was signed": what a paper is about.
        if (
          parent &&
          sight.words.instruments.has((sight.scene.text.tokens[parent.head] as Token).key) &&
          (parent.genitive === phrase || attributesOf(parent, sight.words.withNoun.of).includes(phrase))
        )
          continue;
        const journey = phrase === member && kind !== 'visit' ? journeyFor(sight, clause, a.phrase) : undefined;
        const told = sightingOf(sight, { clause, phrase, kind, own, occurs, venue, body, ...(parent && { parent }), ...(journey && { journey }) });
        if (!told) continue;
        out.push(told);
        seen.add(phrase.head);
      }
  }
  return out;
}

/** "The Joint Commission will meet in Oslo", "agreed that the Joint Committee should be convened": the sessions of a body of two states. */
function bodyMeets({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const p = clause.predicate;
  if (!p || subjectOf(clause) !== phrase || !isBilateralBody(scene, words, phrase)) return false;
  const lists = p.voice === 'active' ? [words.verbs.meet, words.verbs.convene, words.verbs.occur] : [words.verbs.convene, words.verbs.occur, words.verbs.plan];
  return lists.some((list) => list?.has(p.key)) && (p.voice !== 'active' || argumentOf(clause, 'object') === undefined);
}

/** "Die fünfte Sitzung soll in Wien abgehalten werden", "Die nächste Runde findet im Mai statt": of a series that the text has told of as one of two states. */
function isNextSession(sight: Sight, clause: Clause, phrase: Phrase): boolean {
  const { scene, words } = sight;
  const { key } = scene.text.tokens[phrase.head] as Token;
  if (!words.sessions.has(key) || phrase.genitive || phrase.attributes.length || subjectOf(clause) !== phrase || !takesPlace(sight, clause)) return false;
  if (!phrase.modifiers.some((m) => isOrdinal(scene.text.tokens[m] as Token, words) || words.planned.has((scene.text.tokens[m] as Token).key))) return false;
  // "Consultations between the ministries took place in Oslo. The next round is to be held in Nairobi"
  const ofTalks = words.nameLinks.size > 0 && words.articles.has(phrase.determiner?.key ?? '');
  if (
    ofTalks &&
    scene.clauses.some(
      (c) => c.from < phrase.from && c.kind === 'main' && c.arguments.some((a) => a.role === 'subject' && eventKindOf(scene, words, a.phrase.head) === 'talks') && takesPlace(sight, c),
    )
  )
    return true;
  return scene.clauses.some(
    (c) =>
      c.from < phrase.from &&
      c.arguments.some((a) =>
        phrasesWithin(a.phrase).some(
          (x) =>
            (scene.text.tokens[x.head] as Token).key === key &&
            [x.genitive, ...attributesOf(x, words.withNoun.of)].some(
              // "A and B co-chaired the 6th session of the Forum"
              (of) => of && (isBilateralBody(scene, words, of) || eventKindOf(scene, words, of.head) === 'talks' || (words.nameLinks.size > 0 && isHeldByTwo(sight, c, x))),
            ),
        ),
      ),
  );
}

/** "since the previous round, held in Oslo in May": of the series that the text tells of, where it is told when or where. */
function isOtherRound(sight: Sight, clause: Clause, phrase: Phrase): boolean {
  const { scene, words } = sight;
  if (!words.sessions.has((scene.text.tokens[phrase.head] as Token).key) || phrase.genitive || phrase.attributes.length || !phrase.determiner || !words.articles.has(phrase.determiner.key))
    return false;
  if (!phrase.modifiers.some((m) => words.recalled.has((scene.text.tokens[m] as Token).key) || words.planned.has((scene.text.tokens[m] as Token).key))) return false;
  return occurringIn(sight, clause, phrase) !== undefined;
}

const isHeldByTwo = ({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  [words.verbs.hold, words.verbs.lead, words.verbs.convene].some((list) => list?.has(clause.predicate?.key ?? '')) &&
  phrase.modifiers.some((m) => isOrdinal(scene.text.tokens[m] as Token, words)) &&
  partiesOf(scene, [subjectOf(clause), ...prepositional(clause, words.with), ...prepositional(clause, words.by)]).length === 2;

/** "The reception was followed by a dinner": what comes next is held too. */
const isNextEvent = ({ words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  clause.kind === 'main' &&
  clause.predicate?.voice !== 'active' &&
  words.verbs.precede?.has(clause.predicate?.key ?? '') === true &&
  phrase.preposition !== undefined &&
  words.by.has(phrase.preposition.key);

/** "The talks concluded with the signing of two agreements", "The visit saw the signing of": an act of what has just been told. */
function isActOf({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const key = clause.predicate?.key ?? '';
  const subject = subjectOf(clause);
  if (clause.predicate?.voice !== 'active' || clause.predicate.negated || clause.predicate.tense !== 'past' || !subject || !eventKindOf(scene, words, subject.head)) return false;
  if (eventKindOf(scene, words, phrase.head) !== 'signing') return false;
  return (
    (words.closing.has(key) && phrase.preposition !== undefined && (words.with.has(phrase.preposition.key) || words.phoneIn.has(phrase.preposition.key))) ||
    (words.featuring.has(key) && argumentOf(clause, 'object') === phrase)
  );
}

/** "werden am 3. Mai in Wien eine Konferenz organisieren": whoever organises it tells when and where. */
const isOrganised = ({ words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  words.organisers.has(clause.predicate?.key ?? '') && clause.predicate?.voice === 'active' && argumentOf(clause, 'object') === phrase;

/** "agreed to hold the next round in Oslo", "vereinbarten, die nächste Sitzung in Wien abzuhalten": what is planned under a verb of agreeing. */
const convenes = ({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  clause.predicate?.tense === 'none' &&
  words.verbs.convene?.has(clause.predicate?.key ?? '') === true &&
  clause.parent !== undefined &&
  ((clause.kind === 'infinitive' && words.verbs.plan?.has(clause.parent.predicate?.key ?? '') === true) || isAccord(scene, words, clause.parent)) &&
  argumentOf(clause, 'object') === phrase;

/** "received B, who is in Bern on a working visit": how the guest comes to be there. */
function isInPassing({ words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const outer = clause.parent?.predicate?.key ?? '';
  // "held a meeting with B during her visit to Japan"
  const meets = [words.verbs.meet, words.verbs.talk, words.verbs.hold].some((list) => list?.has(clause.predicate?.key ?? '')) && subjectOf(clause) !== undefined;
  const own = phrase.preposition !== undefined && phrase.determiner !== undefined && words.possessives.has(phrase.determiner.key);
  if (words.nameLinks.size && meets && own && clause.kind === 'main') return true;
  // "Warmly welcoming the delegation on its visit to Norway, he said"
  if (clause.kind === 'participial' && own && words.salutes.has(clause.predicate?.key ?? '')) return true;
  return (
    clause.kind === 'relative' && phrase.preposition !== undefined && [words.verbs.receive, words.verbs.meet, words.verbs.talk].some((list) => list?.has(outer)) && clause.predicate?.voice === 'active'
  );
}

/** "attended a dinner given by A": the participle tells of it. */
const isGiven = ({ words }: Sight, clause: Clause, { head, to }: Phrase): boolean =>
  clause.complements.some((c) => c.relation === 'participial' && words.verbs.give?.has(c.clause.predicate?.key ?? '') && c.anchor !== undefined && c.anchor >= head && c.anchor < to);

/** "die letzte Runde des Politikdialogs" is of the kind of its genitive. */
function kindOf({ scene, words }: Sight, phrase: Phrase): EncounterKind | undefined {
  const own = eventKindOf(scene, words, phrase.head);
  const { key } = scene.text.tokens[phrase.head] as Token;
  const series = seriesOf(words, phrase);
  // "die Tagung der Gemischten Kommission": two states, and no conference.
  if ((own === 'meeting' || own === 'conference') && words.sessions.has(key) && series && isBilateralBody(scene, words, series)) return 'talks';
  // "die zweite Sitzung der Gemischten Kommission"
  return own ?? kindOfRound(scene, words, phrase);
}

function* phrasesBelow(phrase: Phrase, parent?: Phrase): Generator<{ phrase: Phrase; parent?: Phrase }> {
  yield parent ? { phrase, parent } : { phrase };
  for (const inner of [...phrase.conjuncts, ...(phrase.genitive ? [phrase.genitive] : []), ...phrase.attributes, ...phrase.appositions]) yield* phrasesBelow(inner, phrase);
}

function sightingOf(sight: Sight, noun: EventNoun): Sighting | undefined {
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
  const lookedBack = isConversational(kind) && words.lookingBack.has(clause.predicate?.key ?? '') && argumentOf(clause, 'object') === phrase;
  const dated =
    slot?.date ??
    trailing ??
    (followed && dateIn(scene, followed, words)) ??
    dateOf(sight, noun, relative) ??
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

/** "the Declaration adopted during A's visit to Luanda | , in August 2023": behind a participle, whatever the grammar gave it to. */
function trailingDate({ scene }: Sight, clause: Clause): DateMention | undefined {
  if (clause.kind !== 'participial' || clause.predicate?.voice === 'active') return undefined;
  const date = datesBetween(scene, clause.to, clause.to + LONGEST_LINK)[0];
  const between = date && scene.text.tokens.slice(clause.to, date.from);
  return between?.every((t) => t.form === ',' || t.wordClass === 'preposition') && byDate(scene, date) === 'recalled' ? date : undefined;
}

/** "held a tête-à-tête meeting, followed by talks between delegations": the clause that tells what came first. */
function followedBy({ words }: Sight, clause: Clause, phrase: Phrase): Clause | undefined {
  const { parent, predicate } = clause;
  if (clause.kind !== 'participial' || !predicate || predicate.voice === 'active' || !words.verbs.follow?.has(predicate.key) || !phrase.preposition || !words.by.has(phrase.preposition.key))
    return undefined;
  return [words.verbs.hold, words.verbs.meet, words.verbs.receive].some((list) => list?.has(parent?.predicate?.key ?? '')) ? parent : undefined;
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

/** "Der letzte Besuch geht auf das Jahr 2022 zurück", "dates back to May 2022" */
const timeGoneBack = ({ scene, words }: Sight, clause: Clause): DateMention | undefined =>
  words.verbs.goBack?.has(clause.predicate?.key ?? '') ? datesBetween(scene, clause.from, clause.to).find((d) => byDate(scene, d) === 'recalled') : undefined;

/** "returned the visit of A | to Oslo in May 2029": a day long past is that of what was then, also where the grammar gave it to the verb. */
function pastDay({ scene, words }: Sight, clause: Clause): DateMention | undefined {
  const date = dateIn(scene, clause, words);
  return date && byDate(scene, date) === 'recalled' ? date : undefined;
}

const isConversationalOrMeal = (kind: EncounterKind): boolean => isConversational(kind) || kind === 'meal' || kind === 'call';

/** Kinds that are nothing without someone who is met. */
const isConversational = (kind: EncounterKind): boolean => kind === 'visit' || kind === 'meeting' || kind === 'talks';

/** Where the first clause inside the phrase begins, and so the phrase itself ends. */
const stopOf = ({ scene, words }: Sight, clause: Clause, phrase: Phrase): number =>
  Math.min(
    phrase.to,
    ...clause.complements.map((c) => c.clause.from).filter((t) => t > phrase.head),
    // "preparations for the next session | in a telephone call on Monday"
    ...callsWithin(scene, words, phrase)
      .filter((x) => x.from > phrase.head)
      .map((x) => x.from),
  );

/** The relative clause that tells when and where: "die am 28. März in Bern stattfand". */
function occurringIn(sight: Sight, clause: Clause, phrase: Phrase): Clause | undefined {
  const { words } = sight;
  // "a conference to be held in Nairobi"
  const isToBe = (c: Clause): boolean => c.kind === 'infinitive' || (c.kind === 'adverbial' && c.opener !== undefined && words.purpose.has(c.opener.key) && c.predicate?.tense === 'none');
  const isOfIt = (c: Clause): boolean =>
    c.predicate !== undefined &&
    words.verbs.occur?.has(c.predicate.key) === true &&
    // "the summit being held in Milan": the grammar may take it for what is said of it.
    (c.kind === 'relative' || ((isToBe(c) || (c.kind === 'content' && c.predicate.tense === 'none')) && (c.predicate.voice !== 'active' || words.happening.has(c.predicate.key))));
  const hung =
    clause.complements.find((c) => isOfIt(c.clause) && (c.clause.antecedent?.head ?? c.anchor ?? -1) >= phrase.head && (c.clause.antecedent?.head ?? c.anchor ?? -1) < phrase.to) ??
    // "has organised a conference | to be held in Oslo"
    // "looked forward to the third meeting, | to be held in Oslo"
    clause.complements.find((c) => isToBe(c.clause) && isOfIt(c.clause) && c.clause.from - phrase.to <= 1 && c.clause.from >= phrase.to);
  // "the talks held in Oslo in May", "the previous round, held in Oslo": the participle right behind it, whatever the grammar gave it to.
  const held = clause.complements.find(
    ({ relation, clause: c }) =>
      relation === 'participial' &&
      c.predicate !== undefined &&
      // "the summit taking place in Oslo in May"
      (c.predicate.voice !== 'active' || words.happening.has(c.predicate.key)) &&
      words.verbs.occur?.has(c.predicate.key) &&
      c.from - phrase.to <= 1 &&
      c.from >= phrase.head + 1 &&
      c.from - phrase.head <= LONGEST_LINK,
  );
  const found = hung?.clause ?? phrase.clauses.find(isOfIt) ?? (held && isNearest(sight, clause, phrase, held.clause) ? held.clause : undefined);
  // "the summit, scheduled | to be held in Oslo in May"
  return found?.complements.find((c) => isToBe(c.clause) && isOfIt(c.clause))?.clause ?? found;
}

/** Whether no other encounter is named between a noun and the participle behind it. */
const isNearest = ({ scene, words }: Sight, clause: Clause, phrase: Phrase, { from }: Clause): boolean =>
  !clause.arguments.some((a) => phrasesWithin(a.phrase).some((x) => x.head > phrase.head && x.head < from && eventKindOf(scene, words, x.head) !== undefined));

/** "Die Lage bestimmte gestern ein Gespräch von A mit B": where a noun tells who both are, the day of the news is theirs. */
function dayOfBoth({ scene, words }: Sight, { clause, kind }: EventNoun, people: readonly Attending[]): DateMention | undefined {
  const persons = people.filter((a) => a.party.kind === 'person');
  const tense = clause.predicate?.tense;
  if (persons.length < 2 || kind === 'visit' || kind === 'conference' || (tense !== 'past' && tense !== 'perfect')) return undefined;
  const date = dateIn(scene, clause, words);
  return date && parseDay(date.date) && !date.date.includes('/') && byDate(scene, date) === undefined ? date : undefined;
}

function dateOf(sight: Sight, { clause, phrase, own, occurs, venue, kind, journey }: EventNoun, relative: Clause | undefined): DateMention | undefined {
  const { scene, words } = sight;
  const inside = bestDate(
    datesBetween(scene, phrase.coreFrom, stopOf(sight, clause, phrase)).filter(
      // "their second encounter after the Summit of July 2022": the month is that of what was before.
      (d) =>
        !isBegin(scene, d, words) &&
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

/** "ein Meinungsaustausch zum Konflikt im Sudan": what was spoken of is no side. */
function sidesOfNoun({ scene, words }: Sight, phrase: Phrase, kind: EncounterKind): string[] {
  const matters = kind === 'talks' ? phrase.attributes.filter((a) => a.preposition !== undefined && a.from > phrase.head && words.matters.has(a.preposition.key)) : [];
  if (!matters.length) return sidesIn(scene, phrase, words);
  const others = phrase.attributes.filter((a) => !matters.includes(a));
  const until = Math.min(...matters.map((m) => m.from));
  return [{ ...phrase, to: until, attributes: others }, ...others.filter((a) => a.from > until)].flatMap((x) => sidesIn(scene, x, words));
}

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

function statusOfNoun(sight: Sight, { clause, phrase, kind, parent, own, venue }: EventNoun, date: DateMention | undefined, relative: Clause | undefined): EncounterStatus | undefined {
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

/** Words between "preparations" and the name of what is prepared: "for the July". */
const LONGEST_LINK = 6;

function isAhead({ scene, words }: Sight, { coreFrom }: Phrase): boolean {
  for (let i = coreFrom - 1; i >= 0 && i > coreFrom - LONGEST_LINK; i--) {
    const token = scene.text.tokens[i] as Token;
    if (words.prospects.has(token.key)) return true;
    if (!/^(?:preposition|determiner|numeral|noun|name)$/u.test(token.wordClass)) return false;
  }
  return false;
}

/** "Unmittelbar vor dem Gespräch hatte er an einer Konferenz ...": on the same occasion. */
const isBesides = ({ scene, words }: Sight, clause: Clause, venue: boolean): boolean =>
  venue && clause.predicate?.tense === 'pluperfect' && prepositional(clause, words.around).some((x) => eventKindOf(scene, words, x.head));

/** "recalled her meeting with A in Oslo": what stands behind the object goes on with it. */
const isRecalling = (clause: Clause, phrase: Phrase): boolean => clause.predicate?.voice === 'active' && argumentOf(clause, 'object') === phrase && clause.predicate.token < phrase.from;

function placeOfNoun(sight: Sight, noun: EventNoun, relative: Clause | undefined): Stretch | undefined {
  const { scene, words } = sight;
  const { clause, phrase, kind, own, venue, journey } = noun;
  // "Gespräche mit A sowie eine Kranzniederlegung am Denkmal": up to the next encounter of the list, where the grammar hung it lower.
  const next = phrasesWithin(phrase).filter((x) => x.head > phrase.head && x.preposition === undefined && x.determiner !== undefined && eventKindOf(scene, words, x.head) !== undefined);
  const inside = placeIn(scene, { ...clause, from: phrase.head, to: Math.min(phrase.to, ...next.map((x) => x.coreFrom)), complements: [] }, words, sight.inOffice);
  if (inside) return inside;
  const told = relative && placeIn(scene, relative, words, sight.inOffice);
  if (told) return told;
  if (journey) return goalOf(sight, journey, phrase);
  const subject = subjectOf(clause);
  // "zog in Paris Bilanz über ihren Arbeitsbesuch"
  const possessive = phrase.determiner !== undefined && words.possessives.has(phrase.determiner.key) && (kind === 'visit' || isRecalling(clause, phrase)) && clause.predicate?.tense !== 'future';
  const found = (own && (subject === phrase || clause.kind === 'fragment')) || isOrganised(sight, clause, phrase) || venue || possessive ? placeIn(scene, clause, words, sight.inOffice) : undefined;
  return found && next.some((x) => x.coreFrom <= found.from && found.from < phrase.to) ? undefined : found;
}
