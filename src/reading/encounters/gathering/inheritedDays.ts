/** The day that one encounter takes over from another or from its place in the text: of what was done on it, of the visit around it, of the paragraph. */
import { phrasesWithin } from '../../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { parseDay } from '../../dates/calendar.ts';
import { blockOf, type DateMention, type Scene, wordsOf } from '../../scene.ts';
import { type Sighting, sameFamily } from '../sightings/sighting.ts';
import { byDate } from '../whenAndWhere/status.ts';
import type { EncounterWords } from '../words.ts';
import { type Gathering, isConversation, namesOf } from './gathered.ts';
import { lastOf } from './sameness.ts';

/** Acts that go with a meeting on its day. */
const OF_THE_DAY: ReadonlySet<EncounterKind> = new Set(['signing', 'meal', 'ceremony']);

/** "am Montag in Astana": the day of what the lead leaves without one, told later with the same place. */
export function dayOfPlace(scene: Scene, g: Gathering, words: EncounterWords): void {
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

/** What was held without a date of its own was held on the day of the visit or meeting that the text is about. */
export function inheritDate(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
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

/** "will visit Oslo on Monday and a forum in Riga on Tuesday. In Oslo she will meet B": the town tells which of the days it is. */
export function dayOfTown(scene: Scene, out: readonly Gathering[], g: Gathering): void {
  const { place } = g;
  if (g.date || g.title || !place || g.status !== 'planned' || g.kind === 'visit' || g.kind === 'conference') return;
  const town = wordsOf(scene, place.from, place.to);
  const visits = out.filter((o) => o.kind === 'visit' && o.status === 'planned' && o.place && wordsOf(scene, o.place.from, o.place.to) === town && namesOf(o).some((n) => g.people.has(n)));
  const [visit, another] = visits;
  if (visit?.date && !another && parseDay(visit.date.date) && !visit.date.date.includes('/')) g.date = visit.date;
}

/** "reist am Montag für einen Tag nach Riga. Anschliessend trifft sie B", "met A on Monday. Later, she laid a wreath": what comes next comes on the day of what was told right before it. */
export function dayOfNext(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  const first = g.sightings.find((s) => !s.heading);
  if (g.date || g.title || g.status === 'recalled' || g.kind === 'conference' || g.kind === 'message' || !first || first.pointsBack || first.clause.kind !== 'main') return;
  const { clause } = first;
  const isNext =
    clause.adverbs.some((a) => a.token === clause.from && words.thenOnDay.has(a.key)) ||
    clause.arguments.some((a) => a.phrase.from === clause.from && a.phrase.preposition !== undefined && words.next.has((scene.text.tokens[a.phrase.head] as Token).key));
  if (!isNext) return;
  const start = (o: Gathering): number => Math.max(...o.sightings.filter((s) => !s.heading && s.clause.from < clause.from).map((s) => s.clause.from));
  const before = out.filter((o) => o !== g && o.status === g.status && o.sightings.some((s) => !s.heading && s.clause.from < clause.from)).sort((a, b) => start(a) - start(b));
  const last = before.at(-1);
  const together = last !== undefined && (namesOf(last).some((n) => g.people.has(n)) || [...last.sides].some((s) => g.sides.has(s)));
  if (together && last.date && parseDay(last.date.date) && !last.date.date.includes('/')) g.date = last.date;
}

/** "Am Montag, 19. Mai, begrüßt sie A. Danach ist ein Gespräch vorgesehen": what a programme tells next in its paragraph is on the day that it has reached. */
export function dayOfParagraph(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
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
