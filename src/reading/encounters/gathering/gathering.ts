/** Brings the sightings of one encounter together: a text tells it in its heading, its lead and its body. */
import type { Scene } from '../../scene.ts';
import { type Sighting, sameFamily } from '../sightings/sighting.ts';
import type { EncounterWords } from '../words.ts';
import { ofSeries, thereAlso, withBoth, withDelegation, withHost, withVisitor } from './anaphora.ts';
import type { Gathering, Presence } from './gathered.ts';
import { finish } from './inheritance.ts';
import { duringVisit, join, merge, opened, visitBehind } from './merging.ts';
import { asAnnounced, onProgramme } from './programme.ts';
import { best, lastLike, lastOf, peopleOf, recent, toldAgain, touches } from './sameness.ts';

/** How many encounters a heading can stand for. */
const HEADED = 60;

/** What the clauses tell in the order of the text. */
export type Telling = { readonly sighting: Sighting } | { readonly presence: Presence };

export function gather(scene: Scene, tellings: readonly Telling[], words: EncounterWords, organisationOf: (name: string) => string | undefined): Gathering[] {
  const out: Gathering[] = [];
  const early: Presence[] = [];
  const headings: Sighting[] = [];
  for (const telling of tellings) {
    if ('presence' in telling) {
      if (!attach(scene, out, telling.presence)) early.push(telling.presence);
    } else if (telling.sighting.heading) headings.push(telling.sighting);
    else place(scene, out, telling.sighting, words);
  }
  for (const s of headings) {
    const near = out.slice(0, HEADED);
    const told = near.find((g) => touches(g, s)) ?? near.find((g) => !g.people.size && !g.sides.size && sameFamily(g.kind, s.kind));
    // "Begegnung im Amtssitz des Präsidenten" is of whoever met first.
    const nobody = !peopleOf(s).size && !s.sides.length && !s.date && !s.title;
    const first = nobody && !told && s.place ? near.find((g) => g.status === s.status && sameFamily(g.kind, s.kind)) : undefined;
    if (first && !first.place) merge(scene, first, s);
    if (nobody && !told && s.place) continue;
    if (told && sameFamily(told.kind, s.kind)) merge(scene, told, s);
    else if (!told || s.kind === 'visit') place(scene, out, s, words);
  }
  for (const p of early) attach(scene, out, p);
  return finish(scene, out, words, organisationOf);
}

function place(scene: Scene, out: Gathering[], told: Sighting, words: EncounterWords): void {
  const s = withVisitor(scene, out, withHost(out, ofSeries(out, withDelegation(scene, out, withBoth(scene, out, thereAlso(out, asAnnounced(scene, out, told)), words), words))));
  const known = s.fresh ? toldAgain(scene, out, s) : s.identifies ? lastOf(out, (g) => g.kind === s.kind && g.status !== 'recalled') : s.pointsBack ? lastLike(out, s) : best(scene, out, s);
  const visit = known || s.fresh ? undefined : visitBehind(out, s);
  // "received B for a working lunch. The two reviewed": they spoke over the meal.
  const names = peopleOf(s);
  const meal =
    known || visit || !s.pointsBack || s.rule !== 'encounters.talked'
      ? undefined
      : lastOf(out, (g) => g.kind === 'meal' && g.status === s.status && names.size > 1 && [...names].every((n) => g.people.has(n)));
  if (meal) meal.sightings.push(s);
  else if (known) merge(scene, known, s);
  else if (visit) out.push(duringVisit(scene, visit, s));
  else if (!s.pointsBack || s.identifies || s.programme || s.date || (isBetweenNamed(s) && !s.heading)) out.push(opened(scene, onProgramme(out, s)));
}

/** Two persons, or two states and a place ("Norway and Kenya held talks in Oslo"): told by itself, though no day is told. */
const isBetweenNamed = (s: Sighting): boolean => peopleOf(s).size >= 2 || (s.sides.length >= 2 && s.place !== undefined && !s.ofBoth);

/** Present at the encounter that is named, else at the last conversation told; false where none is told yet. */
function attach(scene: Scene, out: Gathering[], p: Presence): boolean {
  const named = p.event === undefined ? undefined : lastOf(out, (g) => g.sightings.some((s) => s.clause === p.clause && s.cue.includes(p.event as number)));
  const news = recent(out).filter((g) => g.status !== 'recalled');
  const current = news.length ? news : recent(out);
  const ofKind = current.filter((g) => (p.at ? sameFamily(g.kind, p.at) : g.kind !== 'signing' && g.kind !== 'message'));
  const beside = p.beside?.length ? ofKind.filter((g) => p.beside?.some((b) => g.people.has(b.name))) : ofKind;
  // "Zur Delegation gehörten A und B": the delegation of the visitor, where a visit is told.
  const ofVisit = p.onVisit ? beside.find((g) => g.kind === 'visit' && g.status !== 'recalled') : undefined;
  // Nobody was present at a debate of which no one's part is told, where the text tells whose talks it speaks of.
  const peopled = beside.some((g) => g.people.size > 0) ? beside.filter((g) => g.people.size > 0) : beside;
  // "During the meeting with A": of those told the one that A took part in.
  const theirs = p.at && p.people.length ? lastOf(ofKind, (g) => p.people.every((x) => g.people.has(x.name))) : undefined;
  let target = named ?? theirs ?? ofVisit ?? lastOf(peopled, (g) => g.kind !== 'visit' && !g.title) ?? peopled.at(-1);
  if (!target && p.at && sameFamily(p.at, 'meeting')) {
    // "empfing B zu einem Arbeitsbesuch. An den Gesprächen nahm auch C teil": the conversation is told by who was there.
    const visit = lastOf(current, (g) => g.kind === 'visit' && g.people.size >= 2);
    if (visit) {
      target = duringVisit(scene, visit, undefined);
      out.push(target);
    }
  }
  target ??= current.at(-1);
  if (!target) return false;
  if (p.only && !p.only(target)) return true;
  target.presences.push(p);
  for (const party of p.people) join(scene, target, { party, part: p.part ?? (target.kind === 'visit' && p.onVisit ? 'guest' : 'present') });
  for (const party of p.hosts ?? []) join(scene, target, { party, part: 'host' });
  return true;
}
