/** Several encounters that a text announces together before it tells them one by one: "held three bilateral meetings in Oslo on Tuesday. She met A. With B she discussed trade." */
import { PLURAL, SINGULAR } from '../../../language/shared/agreement.ts';
import type { Clause } from '../../../language/shared/clause.ts';
import { parseDay } from '../../dates/calendar.ts';
import type { DateMention, Scene } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { isPerson, partiesOf, prepositional, roleOf, subjectOf } from '../sightings/participants.ts';
import type { Stretch } from '../sightings/sighting.ts';
import { dateIn } from '../whenAndWhere/days.ts';
import { placeIn } from '../whenAndWhere/places.ts';
import type { EncounterWords } from '../words.ts';
import { type Gathering, isConversation, namesOf } from './gathered.ts';

/** So many clauses further on an announcement still holds. */
const REACH = 40;

/** Who holds several meetings, when and where. */
interface Announced {
  readonly clause: Clause;
  readonly name: string;
  readonly date?: DateMention;
  readonly place?: Stretch;
}

/** "held several bilateral meetings on Tuesday": with nobody named yet. */
function announcedBy(scene: Scene, clause: Clause, words: EncounterWords): Announced | undefined {
  const p = clause.predicate;
  if (clause.kind !== 'main' || p?.voice !== 'active' || p.negated || !words.verbs.hold?.has(p.key)) return undefined;
  const object = roleOf(clause, 'object');
  const many = object !== undefined && (object.agreement & PLURAL) !== 0 && (object.agreement & SINGULAR) === 0;
  if (!object || !many || eventKindOf(scene, words, object.head) !== 'meeting') return undefined;
  const [one, another] = partiesOf(scene, [subjectOf(clause)]).filter(isPerson);
  if (!one || another || prepositional(clause, words.with).some((x) => scene.cast.who(x).length)) return undefined;
  const date = dateIn(scene, clause, words);
  const place = placeIn(scene, clause, words, () => false);
  return { clause, name: one.name, ...(date && parseDay(date.date) && !date.date.includes('/') && { date }), ...(place && { place }) };
}

/** The announcement that a clause comes under. */
export function announcedBefore(scene: Scene, at: Clause, words: EncounterWords): Announced | undefined {
  const n = scene.clauses.indexOf(at);
  for (let i = n - 1; i >= 0 && n - i <= REACH; i--) {
    const found = announcedBy(scene, scene.clauses[i] as Clause, words);
    if (found) return found;
  }
  return undefined;
}

/** Gives the day and the place that were announced to a meeting of the same person that has none of its own. */
export function inAnnouncedSeries(scene: Scene, out: readonly Gathering[], g: Gathering, words: EncounterWords): void {
  const first = g.sightings.find((s) => !s.heading);
  if (!first || g.date || g.title || g.status !== 'held' || !isConversation(g) || g.kind === 'call' || g.kind === 'conference') return;
  const told = announcedBefore(scene, first.clause, words);
  if (!told?.date || !g.people.has(told.name)) return;
  // "held three meetings on Tuesday. On Wednesday she met A. She also met B": the text has gone on to another day.
  const { from } = told.clause;
  const later = out.some(
    (o) => o !== g && o.date && o.date.date !== told.date?.date && namesOf(o).includes(told.name) && o.sightings.some((s) => s.clause.from > from && s.clause.from < first.clause.from),
  );
  if (later) return;
  g.date = told.date;
  if (!g.place && told.place) g.place = told.place;
}
