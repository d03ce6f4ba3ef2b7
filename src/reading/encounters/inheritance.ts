/** What one encounter takes over from another that it belongs to: the day, who is host, who the visitor is; and what is too little to keep. */
import type { Clause } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { AttendancePart, EncounterKind } from '../../records/encounter.ts';
import { parseDay } from '../dates/calendar.ts';
import { datelinePlace, headLine } from '../dates/dateline.ts';
import { endsIn } from '../people/words.ts';
import { type DateMention, type Party, type Scene, statesBetween, wordsOf } from '../scene.ts';
import { completeParts, completeSides, hostsOfMeal, organisationSides } from './completion.ts';
import type { Gathering } from './gathered.ts';
import { guestsByWord } from './guestsByWord.ts';
import { daysOfJourneys, joinLegs } from './itinerary.ts';
import { subjectOf } from './participants.ts';
import { placeIn } from './places.ts';
import { datesAgree, lastOf } from './sameness.ts';
import { type Sighting, sameFamily } from './sighting.ts';
import { byDate } from './status.ts';
import type { EncounterWords } from './words.ts';

const MAIN = 60;

export function finish(scene: Scene, told: readonly Gathering[], words: EncounterWords, organisationOf: (name: string) => string | undefined): Gathering[] {
  const out = joinLegs(scene, told);
  // What a text is about stands at its beginning; later encounters belong to one of these.
  const main = out.slice(0, MAIN);
  for (const g of main) {
    placeBefore(scene, main, g, words);
    dayOfPlace(scene, g, words);
  }
  // What else was done that day has its day from the encounter that the account is of.
  fromHead(scene, main, true);
  for (const g of out) {
    ownLand(scene, main, g, words);
    besideInSentence(scene, main, g);
    dayOfParagraph(scene, main, g, words);
    inheritDate(scene, main, g, words);
    inheritParts(main, g);
    hostsOfVisitors(scene, main, g);
  }
  hostsByWord(scene, main, words);
  guestsByWord(scene, main, words);
  for (const g of main) {
    completeParts(scene, g);
    hostsOfMeal(scene, g);
    organisationSides(scene, g, organisationOf);
  }
  completeSides(scene, main);
  daysOfJourneys(scene, main);
  fromHead(scene, main);
  for (const g of out) {
    besideEvent(main, g);
    inheritPlace(scene, main, g, words);
  }

  return out.filter((g) => isTold(scene, g, main));
}

/** Acts that go with a meeting on its day. */
const OF_THE_DAY: ReadonlySet<EncounterKind> = new Set(['signing', 'meal', 'ceremony']);

const namesOf = (g: Gathering): string[] => [...g.people].filter(([, p]) => p.part !== 'present').map(([name]) => name);
const isConversation = (g: Gathering): boolean => sameFamily(g.kind, 'meeting');

/** "am Montag in Astana": the day of what the lead leaves without one, told later with the same place. */
function dayOfPlace(scene: Scene, g: Gathering, words: EncounterWords): void {
  if (g.date || g.status !== 'held' || !g.place || !isConversation(g) || g.title || !parseDay(scene.published)) return;
  const place = wordsOf(scene, g.place.from, g.place.to);
  for (const date of scene.dates) {
    const day = parseDay(date.date);
    if (!day || date.date.includes('/') || byDate(scene, date) !== undefined) continue;
    const next = scene.text.tokens[date.to];
    // "in Riyadh on 23 November"
    const before = scene.text.tokens[date.from - 1];
    if (before && words.when.has(before.key) && scene.text.text.slice(0, before.start).trimEnd().endsWith(place)) {
      g.date = date;
      return;
    }
    if (next && words.places.has(next.key) && scene.text.text.startsWith(place, scene.text.tokens[date.to + 1]?.start ?? -1)) {
      g.date = date;
      return;
    }
  }
}

/** An account without a word of when and where tells it at its head: "New York | 24 September 2024", "OSLO, 3 May (NNA) –". */
function fromHead(scene: Scene, out: readonly Gathering[], byLine = false): void {
  const g = out.find((o) => o.status === 'held' && isConversation(o) && namesOf(o).length > 1);
  if (!g || g.title || (g.date && g.place)) return;
  const head = headLine(scene.text, scene.published);
  if (byLine && !head?.place) return;
  if (!g.date && head && byDate(scene, head.date) === undefined) g.date = head.date;
  if (!g.place && g.kind !== 'call') {
    const place = head?.place ?? datelinePlace(scene.text);
    if (place) g.place = place;
  }
}

/** "Finally, in Tehran, A spoke about trade. ... A met B": where the text has followed A before it tells whom he met. */
function placeBefore(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  if (g.place || g.date || g.status !== 'held' || !isConversation(g) || g.kind === 'call' || g.title) return;
  const first = g.sightings.find((s) => !s.heading)?.clause;
  if (!first) return;
  const block = blockOf(scene, first.from);
  const others = out.filter((o) => o !== g && o.status === g.status);
  const told = others.flatMap((o) => o.sightings.filter((s) => !s.pointsBack && s.attending.length > 0).map((s) => s.clause.from));
  // "In Riyadh she met A. She also had talks with B"
  const also = first.adverbs.some((a) => words.also.has(a.key)) ? lastOf(others, (o) => o.sightings.some((s) => s.clause.from < first.from && blockOf(scene, s.clause.from) === block)) : undefined;
  if (also?.place && isConversation(also) && subjectOf(first) && scene.cast.who(subjectOf(first) as Phrase).some((p) => also.people.has(p.name))) {
    g.place = also.place;
    return;
  }
  for (let n = scene.clauses.indexOf(first) - 1; n >= 0; n--) {
    const clause = scene.clauses[n] as Clause;
    if (block - blockOf(scene, clause.from) > 1 || told.includes(clause.from)) return;
    const subject = subjectOf(clause);
    if (clause.parent || !subject || !clause.predicate || !scene.cast.who(subject).some((p) => g.people.has(p.name))) continue;
    const place = placeIn(scene, clause, words, () => false);
    // "With the opening of the summit in Montreux": only what tells where the clause itself is.
    if (!place || place.from >= clause.predicate.token || clause.arguments.some((a) => a.phrase.head < place.from && place.from < a.phrase.to)) continue;
    g.place = place;
    return;
  }
}

const blockOf = (scene: Scene, token: number): number => scene.text.sentences[sentenceAt(scene, token)]?.block ?? 0;

/** "unser Land" is the country of whoever receives the visitor in the text. */
function ownLand(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  if (g.kind !== 'visit' || !g.place || !words.ownLand.has(scene.text.tokens[g.place.from]?.key ?? '')) return;
  for (const o of out)
    for (const [name, p] of o.people) {
      const country = scene.cast.countryOf(name);
      if (p.part === 'host' && country) g.sides.add(country);
    }
}

/** What was held without a date of its own was held on the day of the visit or meeting that the text is about. */
function inheritDate(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  // "At the end of the talks, the ministers signed": on the day of those talks.
  const clauses = g.kind === 'signing' && !g.date ? g.sightings.map((s) => s.clause) : [];
  const talks = clauses.length ? lastOf(out, (o) => o !== g && o.status === 'held' && o.sightings.some((s) => s.pointsBack && clauses.includes(s.clause))) : undefined;
  if (g.status === 'held' && talks?.date && parseDay(talks.date.date) && !talks.date.date.includes('/')) g.date = talks.date;
  const identified = g.sightings.some((s) => s.identifies);
  const besides = g.sightings.some((s) => s.besides);
  if (besides && !g.date) {
    const main = out.find((o) => o !== g && o.status === 'held' && o.date && parseDay(o.date.date) && !o.date.date.includes('/') && namesOf(o).some((n) => g.people.has(n)));
    if (main?.date) g.date = main.date;
    return;
  }
  // "Für den Abend ist ein Essen vorgesehen": of the day that the text tells of.
  const tonight =
    g.status === 'planned' &&
    g.kind === 'meal' &&
    g.sightings.some((s) =>
      s.clause.arguments.some((a) => !a.understood && phrasesWithin(a.phrase).some((x) => x.preposition !== undefined && words.daytimes.has(scene.text.tokens[x.head]?.key ?? ''))),
    );
  if (!g.date && tonight) {
    const day = lastOf(
      out,
      (o) => o.status === 'held' && o.kind !== 'conference' && o.date !== undefined && parseDay(o.date.date) !== undefined && !o.date.date.includes('/') && byDate(scene, o.date) === undefined,
    );
    if (day?.date) g.date = day.date;
    return;
  }
  if (!g.date && g.status === 'planned') g.date = dayOfVisit(out, g);
  if (!g.date && g.kind === 'visit' && g.status === 'held' && !identified) g.date = dayOfReception(scene, out, g);
  if (g.date || g.status !== 'held' || (g.title && !isLed(g)) || g.kind === 'conference' || (g.kind === 'visit' && !identified)) return;
  const isDay = (o: Gathering): boolean => o.date !== undefined && /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u.test(o.date.date);
  const shares = (o: Gathering): boolean => namesOf(o).some((n) => g.people.has(n)) || [...o.sides].some((s) => g.sides.has(s));
  const near = out.filter((o) => o !== g && o.status === 'held' && isDay(o) && (o.kind === 'visit' || sameFamily(o.kind, g.kind) || identified || OF_THE_DAY.has(g.kind)) && shares(o));
  // "arrived on Wednesday": when a visit began is not the day of what was done on it, where the text tells of more.
  const there = near.filter((o) => o.kind !== 'visit');
  const sources = there.length ? there : near;
  // On a journey of several days nothing tells which day it was.
  const days = new Set(sources.map((o) => o.date?.date));
  const journey = out.some((o) => o.kind === 'visit' && o.status === 'held' && o.date?.date.includes('/') && namesOf(o).some((n) => g.people.has(n)));
  const [source] = sources;
  if (source?.date && (days.size === 1 || !g.people.size) && !(journey && isConversation(g))) g.date = source.date;
}

/** "A und B leiteten die siebte Sitzung des Rates": told as done by those whom the account is of, and not named as another's. */
const isLed = (g: Gathering): boolean => g.kind === 'talks' && namesOf(g).length > 1 && g.sightings.some((s) => s.rule === 'encounters.held-talks' && s.clause.kind === 'main' && !s.heading);

/** "Official visit by Minister B. Minister A received B on Monday": a visit of which an account of one day tells was under way on the day on which the visitor was received. */
function dayOfReception(scene: Scene, out: readonly Gathering[], g: Gathering): DateMention | undefined {
  const guests = [...g.people].filter(([, p]) => p.part === 'guest').map(([name]) => name);
  const isVisitor = (o: Gathering): boolean => guests.some((n) => o.people.has(n) && o.people.get(n)?.part !== 'host');
  const told = out.filter((o) => o !== g && o.status === 'held' && (isConversation(o) || o.kind === 'meal') && o.kind !== 'call' && o.kind !== 'conference' && o.date !== undefined && isVisitor(o));
  const days = new Set(told.map((o) => o.date?.date));
  const [first] = told;
  // A visitor who was seen on several days came for longer, and one who travels on was elsewhere, too.
  const others = out.filter((o) => o !== g && o.kind === 'visit' && o.status === 'held' && guests.some((n) => o.people.has(n)));
  if (!first?.date || days.size > 1 || others.length || !parseDay(first.date.date) || first.date.date.includes('/')) return undefined;
  // "On Sunday the delegation had gone to Bergen": an account of several days leaves open which of them the visit lasted.
  return scene.dates.some((d) => d.date !== first.date?.date && parseDay(d.date) && byDate(scene, d) === undefined) ? undefined : first.date;
}

/** "will travel to Luxembourg on 14 February. She will hold talks with B": whom a visitor of one day is to meet there, he meets on that day. */
function dayOfVisit(out: readonly Gathering[], g: Gathering): DateMention | undefined {
  // "the next round" is one of a series; "a talk with B is on the programme" is not.
  const isApart = (s: Sighting): boolean => s.convened === true || s.heading || (s.round === true && !s.attending.some((a) => a.party.kind === 'person'));
  if (!isConversation(g) || g.title || g.kind === 'conference' || g.kind === 'call' || g.sightings.some(isApart) || g.sightings.every((s) => s.pointsBack)) return undefined;
  const visits = out.filter((o) => o.kind === 'visit' && o.status === 'planned' && o.date && namesOf(o).some((n) => g.people.has(n)));
  const [visit] = visits;
  // Whom he meets may be of a state that the text tells only by the place.
  const inCompany = g.sides.size > 1 || namesOf(g).length > 1;
  if (visits.length !== 1 || !visit?.date || !parseDay(visit.date.date) || visit.date.date.includes('/') || !inCompany || ![...g.sides].every((s) => visit.sides.has(s))) return undefined;
  // A programme that tells other days as well leaves open which of them it was.
  const others = out.filter((o) => o !== visit && o.status === 'planned' && o.date && o.date.date !== visit.date?.date);
  return others.length ? undefined : visit.date;
}

/** "Am Montag wird er in Wien empfangen; anschließend trifft er B": what a sentence tells next was on the day and in the town that stand before it. */
function besideInSentence(scene: Scene, out: readonly Gathering[], g: Gathering): void {
  if (g.date || g.title || g.status === 'recalled' || g.kind === 'conference' || g.kind === 'visit' || g.kind === 'message') return;
  const first = g.sightings.find((s) => !s.heading && !s.pointsBack)?.clause;
  if (first?.kind !== 'main' || first.predicate === undefined) return;
  const sentence = sentenceAt(scene, first.from);
  const isBefore = (c: Clause): boolean => c.kind === 'main' && c.from < first.from && sentenceAt(scene, c.from) === sentence;
  const before = lastOf(
    out,
    (o) =>
      o !== g && o.status === g.status && o.kind !== 'visit' && o.date !== undefined && o.sightings.some((s) => s.date !== undefined && isBefore(s.clause)) && namesOf(o).some((n) => g.people.has(n)),
  );
  if (!before?.date || before.date.date.includes('/')) return;
  g.date = before.date;
  if (!g.place && before.place && g.kind !== 'call' && (scene.text.tokens[before.place.from]?.wordClass === 'name' || statesBetween(scene, before.place.from, before.place.to).length))
    g.place = before.place;
}

/** "Am Montag, 19. Mai, begrüßt sie A. Danach ist ein Gespräch vorgesehen": what a programme tells next in its paragraph is on the day that it has reached. */
function dayOfParagraph(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  if (g.date || g.title || g.status !== 'planned' || !(isConversation(g) || OF_THE_DAY.has(g.kind)) || g.sightings.some((s) => s.heading || s.pointsBack || s.convened)) return;
  const first = g.sightings[0];
  const tense = first?.clause.predicate?.tense;
  if (first?.clause.kind !== 'main' || (tense !== 'present' && tense !== 'future')) return;
  // "ein weiteres Treffen ist vorgesehen": on another day.
  const named = first.clause.arguments.flatMap((a) => phrasesWithin(a.phrase)).find((x) => first.cue.includes(x.head));
  if (named?.modifiers.some((m) => [(scene.text.tokens[m] as Token).key, keyOf((scene.text.tokens[m] as Token).form)].some((k) => words.planned.has(k)))) return;
  const block = blockOf(scene, first.clause.from);
  const before = scene.dates.filter((d) => d.from < first.clause.from && blockOf(scene, d.from) === block);
  const day = before.at(-1);
  // "reist am 19. Mai nach Oslo": the day of a journey need not be that of the talks.
  if (day && out.some((o) => o.kind === 'visit' && o.date?.from === day.from)) return;
  if (day && parseDay(day.date) && !day.date.includes('/') && byDate(scene, day) === 'planned') g.date = day;
}

/** "am Rande des Gipfels traf er B": on the days of the summit and where it is held, as far as the text tells. */
function besideEvent(out: readonly Gathering[], g: Gathering): void {
  if (!g.sightings.some((s) => s.atEvent)) return;
  const event = out.find((o) => o !== g && o.kind === 'conference' && o.status === g.status && (namesOf(o).some((n) => g.people.has(n)) || !o.people.size));
  if (!event) return;
  if (!g.date && event.date) g.date = event.date;
  if (!g.place && event.place) g.place = event.place;
}

/** What the same people did on the same day took place where the text says of the one: a signing during the talks in Belgrade. */
function inheritPlace(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  if (g.place || g.status === 'recalled' || g.kind === 'call' || g.kind === 'message' || (g.kind === 'conference' && g.title)) return;
  const names = namesOf(g);
  const isBuilding = ({ place }: Gathering): boolean => scene.text.tokens.slice(place?.from, place?.to).some((t) => endsIn(words.placeNouns, t.key));
  const beside = out.filter(
    (o) =>
      o !== g &&
      o.place &&
      o.status === g.status &&
      o.date &&
      isOn(o.date.date, g.date?.date) &&
      names.some((n) => o.people.has(n)) &&
      // "met B on Monday. On the same day a banquet was given for B at the Grand Hotel": where one dines one need not have met.
      !(o.kind === 'meal' && g.kind !== 'meal' && isBuilding(o)),
  );
  // "The audience; afterwards talks in the Secretariat": whom one meets in one building he may not have met in the other.
  const elsewhere = (o: Gathering): boolean =>
    isConversation(g) &&
    isConversation(o) &&
    o.place !== undefined &&
    scene.text.tokens[o.place.from]?.wordClass !== 'name' &&
    !statesBetween(scene, o.place.from, o.place.to).length &&
    !(names.length === namesOf(o).length && names.every((n) => o.people.has(n)));
  const [first] = beside.filter((o) => !elsewhere(o));
  if (first?.place && beside.every((o) => o.place?.from === first.place?.from)) g.place = first.place;
}

/** Whether a day is that day, or one of the days from the first to the last. */
function isOn(days: string, day: string | undefined): boolean {
  if (day === undefined || day.includes('/')) return false;
  const [first, last] = days.split('/') as [string, string | undefined];
  return last === undefined ? first === day : first <= day && day <= last;
}

/** Host and guest of a visit are so in the conversations between the two. */
function inheritParts(out: readonly Gathering[], g: Gathering): void {
  // "The two then held a working lunch": of host and guest as well.
  if (!(isConversation(g) || g.kind === 'meal') || g.status === 'recalled') return;
  for (const visit of out) {
    if (visit === g || visit.status !== g.status || ![...visit.people.values()].some((p) => p.part === 'host')) continue;
    const shared = [...g.people].filter(([name, p]) => p.part === 'principal' && ['host', 'guest'].includes(visit.people.get(name)?.part ?? ''));
    if (shared.length >= 2) for (const [name, p] of shared) g.people.set(name, { party: p.party, part: (visit.people.get(name) as { part: AttendancePart }).part });
  }
}

/** "weilte zu Besuch in Bern, wo er mit A sprach": whom a visitor meets in the sentence that tells the visit is host. */
function hostsOfVisitors(scene: Scene, out: readonly Gathering[], g: Gathering): void {
  if (!isConversation(g) || g.status === 'recalled' || g.title || [...g.people.values()].some((p) => p.part === 'host')) return;
  const sentenceOf = (token: number): number => sentenceAt(scene, token);
  const mine = new Set(g.sightings.filter((s) => !s.pointsBack && !s.heading && !s.apart).map((s) => sentenceOf(s.clause.from)));
  const visit = out.find(
    (v) =>
      v.kind === 'visit' &&
      v.status === g.status &&
      datesAgree(v.date, g.date) &&
      namesOf(v).length > 0 &&
      [...v.people.values()].every((p) => p.part === 'guest') &&
      (g.sightings.some((s) => s.onVisit) || v.sightings.some((s) => mine.has(sentenceOf(s.clause.from)))),
  );
  if (!visit) return;
  const guests = namesOf(visit);
  const others = [...g.people].filter(([name, p]) => p.part === 'principal' && !guests.includes(name));
  if (!guests.every((n) => g.people.get(n)?.part === 'principal') || !others.length) return;
  for (const n of guests) g.people.set(n, { party: (g.people.get(n) as { party: Party }).party, part: 'guest' });
  for (const [n, p] of others) g.people.set(n, { party: p.party, part: 'host' });
}

/** "President A outlined the policy to his hosts", "A thanked his guest": whom A had met are hosts or guests. */
function hostsByWord(scene: Scene, out: readonly Gathering[], words: EncounterWords): void {
  for (const clause of scene.clauses) {
    const subject = subjectOf(clause);
    const one = subject && scene.cast.who(subject).find((p) => p.kind === 'person');
    const tells = (list: ReadonlySet<string>): boolean =>
      clause.arguments.some(({ phrase }) => phrase !== subject && phrase.determiner && words.possessives.has(phrase.determiner.key) && list.has((scene.text.tokens[phrase.head] as Token).key));
    const part = tells(words.hosts) ? 'guest' : words.guests.size && tells(words.guests) ? 'host' : undefined;
    if (!one || !part) continue;
    const toldAt = (x: Gathering): number => Math.max(-1, ...x.sightings.filter((s) => !s.heading && s.attending.length > 0 && s.clause.from < clause.from).map((s) => s.clause.from));
    const before = out.filter((x) => isConversation(x) && x.status === 'held' && x.people.has(one.name) && toldAt(x) >= 0);
    const g = before.reduce<Gathering | undefined>((best, x) => (best && toldAt(best) > toldAt(x) ? best : x), undefined);
    const parts = g && [...g.people.values()].filter((p) => p.part !== 'present');
    if (!g || !parts || parts.length < 2 || !parts.every((p) => p.part === 'principal')) continue;
    for (const [name, p] of g.people) if (p.part === 'principal') g.people.set(name, { ...p, part: (name === one.name) === (part === 'guest') ? 'guest' : 'host' });
  }
}

/** Number of the sentence in which a token stands. */
function sentenceAt(scene: Scene, token: number): number {
  const { sentences } = scene.text;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two people, or one with another side, a place visited, or a name of the encounter: less tells of none. */
function isTold(scene: Scene, g: Gathering, out: readonly Gathering[]): boolean {
  const principals = namesOf(g).length;
  // What one tells or hands the other where they meet is no message sent.
  if (g.kind === 'message' && !g.date && out.some((o) => o !== g && isConversation(o) && o.status === g.status && namesOf(g).every((n) => o.people.has(n)))) return false;
  // "President C sent greetings to B", told where A met B: A brought them.
  if (g.kind === 'message' && !g.date && g.sightings.every((s) => s.greeting) && out.some((o) => o !== g && isConversation(o) && o.status === 'held' && namesOf(g).some((n) => o.people.has(n))))
    return false;
  const group = g.sightings.some((s) => s.attending.some((a) => a.party.kind === 'group'));
  // A panel that discusses is no encounter of states; whom one met is.
  if (principals >= 2) return g.sides.size >= 2 || g.sightings.some((s) => s.rule !== 'encounters.talked' || s.kind === 'call' || s.faced === true);
  if (g.kind === 'conference' && g.status === 'planned' && g.sightings.some((s) => s.programme)) return true;
  if (g.kind === 'conference' && g.title !== undefined && (principals === 1 || g.date !== undefined || g.place !== undefined)) return true;
  // "deliver on the outcomes of the Oslo Summit"
  if (g.kind === 'conference' && g.title !== undefined && g.status === 'recalled') return true;
  // "laid a wreath at the tomb in Minsk": a ceremony needs no other side.
  if (principals === 1 && g.sightings.some((s) => s.rule === 'encounters.laid-wreath') && (g.place !== undefined || g.date !== undefined)) return true;
  // "inaugurated the consulate in Bergen on 12 June", "the guests laid a wreath at the tomb"
  if (g.kind === 'ceremony' && principals === 1 && g.date !== undefined && g.place !== undefined && g.sightings.some((s) => s.rule === 'encounters.inaugurated')) return true;
  if (group && g.sides.size > 0 && g.place !== undefined && g.date !== undefined && g.sightings.some((s) => s.rule === 'encounters.laid-wreath')) return true;
  // "Am 2. Mai fand in Wien ein Treffen mit Ministerin B statt": whoever tells it was there.
  if (principals === 1 && isConversation(g) && g.date !== undefined && g.sightings.some((s) => s.programme && !s.heading && s.attending.length > 0)) return true;
  // "State Secretary A signed an agreement in Nairobi on Monday": with whom, the text leaves to the agreement.
  if (principals === 1 && g.kind === 'signing' && g.status === 'held' && (g.date !== undefined || g.place !== undefined)) return g.sides.size > 1 || tellsOfAnother(scene, g);
  // "Am selben Tag gab das Zentralkomitee für den Gast ein Bankett": by a body of which no one is named.
  if (principals === 1 && g.kind === 'meal' && g.date !== undefined && [...g.people.values()].some((p) => p.part === 'guest')) return true;
  if (principals === 1) return g.sides.size >= 2 || g.title !== undefined || (g.kind === 'visit' && g.place !== undefined) || (group && g.kind !== 'visit');
  if (g.sides.size >= 2 && (g.date !== undefined || g.title !== undefined || g.place !== undefined)) return true;
  const others = g.people.size > 0 && g.sides.size > 0 && g.date !== undefined;
  // "Ein weiteres Treffen wird vorbereitet": told of the encounter that the text is about.
  const next = g.status === 'planned' && isConversation(g) && g.sightings.some((s) => s.programme) && out.some((o) => o !== g && o.status === 'held' && namesOf(o).length > 0);
  return others || next || (g.kind === 'visit' && g.status === 'recalled' && g.date !== undefined && g.place !== undefined && group);
}

/** Whether the sentence that tells it names a state or an organisation beside its own side. */
function tellsOfAnother(scene: Scene, g: Gathering): boolean {
  const sentences = new Set(g.sightings.map((s) => sentenceAt(scene, s.clause.from)));
  return scene.states.some((s) => !g.sides.has(s.code) && sentences.has(sentenceAt(scene, s.token)));
}
