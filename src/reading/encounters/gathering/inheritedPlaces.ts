/** The place that one encounter takes over: from where the text has followed someone, or from another on the same day. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import { endsIn } from '../../people/words.ts';
import { blockOf, type Scene, statesBetween } from '../../scene.ts';
import { subjectOf } from '../sightings/participants.ts';
import { placeIn } from '../whenAndWhere/places.ts';
import type { EncounterWords } from '../words.ts';
import { type Gathering, isConversation, namesOf } from './gathered.ts';
import { countriesIn } from './itinerary.ts';
import { lastOf } from './sameness.ts';

/** "Finally, in Tehran, A spoke about trade. ... A met B": where the text has followed A before it tells whom he met. */
export function placeBefore(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
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

/** What the same people did on the same day took place where the text says of the one: a signing during the talks in Belgrade. */
export function inheritPlace(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  if (g.place || g.status === 'recalled' || g.kind === 'call' || g.kind === 'message' || (g.kind === 'conference' && g.title)) return;
  const names = namesOf(g);
  const isBuilding = ({ place }: Gathering): boolean => scene.text.tokens.slice(place?.from, place?.to).some((t) => endsIn(words.placeNouns, t.key));
  const beside = out.filter(
    (o) =>
      o !== g &&
      o.place &&
      // "was in Kenya and Tanzania on 17 and 18 May": in which of them is not told.
      countriesIn(scene, o.place).size < 2 &&
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
