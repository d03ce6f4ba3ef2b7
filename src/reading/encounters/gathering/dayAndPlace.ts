/** Day and place that an encounter takes over together: from the head of the account, from what its sentence tells before, from the summit beside which two met. */
import type { Clause } from '../../../language/shared/clause.ts';
import { datelinePlace, headLine } from '../../dates/dateline.ts';
import { type Scene, sentenceAt, statesBetween } from '../../scene.ts';
import { byDate } from '../whenAndWhere/status.ts';
import { type Gathering, isConversation, namesOf } from './gathered.ts';
import { lastOf } from './sameness.ts';

/** An account without a word of when and where tells it at its head: "New York | 24 September 2024", "OSLO, 3 May (NNA) –". */
export function fromHead(scene: Scene, out: readonly Gathering[], byLine = false): void {
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

/** "Am Montag wird er in Wien empfangen; anschließend trifft er B": what a sentence tells next was on the day and in the town that stand before it. */
export function besideInSentence(scene: Scene, out: readonly Gathering[], g: Gathering): void {
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

/** "am Rande des Gipfels traf er B": on the days of the summit and where it is held, as far as the text tells. */
export function besideEvent(out: readonly Gathering[], g: Gathering): void {
  if (!g.sightings.some((s) => s.atEvent)) return;
  const event = out.find((o) => o !== g && o.kind === 'conference' && o.status === g.status && (namesOf(o).some((n) => g.people.has(n)) || !o.people.size));
  if (!event) return;
  if (!g.date && event.date) g.date = event.date;
  if (!g.place && event.place) g.place = event.place;
}
