/** What the encounters of one text tell of each other: who is guest where a host is told, and the other of the two states. */

import { seatsOf } from '../../acts/seats.ts';
import { type Scene, wordsOf } from '../../scene.ts';
import { sameFamily } from '../sightings/sighting.ts';
import type { Gathering } from './gathered.ts';

const principals = (g: Gathering): string[] => [...g.people].filter(([, p]) => p.part === 'principal').map(([name]) => name);
const hasPart = (g: Gathering, part: 'host' | 'guest'): boolean => [...g.people.values()].some((p) => p.part === part);
const isConversation = (g: Gathering): boolean => sameFamily(g.kind, 'meeting') && g.kind !== 'call' && g.kind !== 'conference';

/** "A held talks with B. The host welcomed his guest": where one is host, whoever came from another state is guest, and the other way round. */
export function completeParts(scene: Scene, g: Gathering): void {
  if (!isConversation(g) || g.status === 'recalled') return;
  const [host, guest] = [hasPart(g, 'host'), hasPart(g, 'guest')];
  if (host === guest) return;
  const told = [...g.people].filter(([, p]) => p.part === (host ? 'host' : 'guest')).map(([name]) => scene.cast.countryOf(name));
  const open = principals(g);
  // Two of whom one is host; of several only those of another state.
  const others = open.filter((name) => g.people.size === 2 || (scene.cast.countryOf(name) !== undefined && !told.includes(scene.cast.countryOf(name))));
  if (!host && open.length !== 1) return;
  for (const name of others) {
    const known = g.people.get(name);
    if (known) g.people.set(name, { ...known, part: host ? 'guest' : 'host' });
  }
}

/** "The Foreign Ministry gave a dinner for the guests", in an account of that ministry: its own people are no guests there. */
export function hostsOfMeal(scene: Scene, g: Gathering): void {
  if (g.kind !== 'meal' || scene.publisher === undefined || hasPart(g, 'host')) return;
  const guests = [...g.people].filter(([, p]) => p.part === 'guest');
  const own = guests.filter(([name]) => scene.cast.countryOf(name) === scene.publisher);
  if (own.length && own.length < guests.length) for (const [name, p] of own) g.people.set(name, { ...p, part: 'host' });
}

/** "The Secretary-General met Minister B": for whom someone of no state takes part. */
export function organisationSides(scene: Scene, g: Gathering, organisationOf: (name: string) => string | undefined): void {
  if (g.sides.size > 1 || g.kind === 'conference' || g.kind === 'visit') return;
  for (const [name, p] of g.people) {
    const side = p.part === 'present' || scene.cast.countryOf(name) !== undefined ? undefined : organisationOf(name);
    if (side !== undefined) g.sides.add(side);
  }
}

/** The two states between which the text tells an encounter first. */
function pairOf(out: readonly Gathering[]): readonly string[] | undefined {
  const held = out.filter((g) => g.status === 'held' && g.kind !== 'conference' && g.kind !== 'ceremony' && g.sides.size === 2);
  // Beside a summit a minister meets several; the only one is whom the text is about.
  const main = held.find((g) => !g.sightings.some((s) => s.atEvent)) ?? (held.length === 1 ? held[0] : undefined);
  return main && [...main.sides].every((s) => /^[A-Z]{3}$/u.test(s)) ? [...main.sides] : undefined;
}

/** "would visit Oslo": the state whose seat it is; where the text speaks of organisations, which have their seats in many capitals, only if it speaks of the state too. */
function visitedState(scene: Scene, g: Gathering): void {
  if (g.kind !== 'visit' || g.sides.size > 1 || !g.place || (!g.date && !g.people.size)) return;
  const code = seatsOf(scene.language).homeOf.get(wordsOf(scene, g.place.from, g.place.to).toLowerCase());
  if (code !== undefined && (code === scene.publisher || scene.states.some((s) => s.code === code && s.by !== 'organisation') || !scene.states.some((s) => s.by === 'organisation'))) g.sides.add(code);
}

/** "will visit Lima in May for the Trade Dialogue": what is held on a visit is between its states. */
function sidesThere(scene: Scene, out: readonly Gathering[], g: Gathering): void {
  if (g.sides.size !== 1 || g.status !== 'planned' || !isConversation(g) || !g.place) return;
  const at = wordsOf(scene, g.place.from, g.place.to);
  const visit = out.find(
    (v) => v.kind === 'visit' && v.status === g.status && v.sides.size === 2 && v.place && wordsOf(scene, v.place.from, v.place.to) === at && [...g.people.keys()].some((n) => v.people.has(n)),
  );
  if ([...g.sides].every((s) => visit?.sides.has(s))) for (const code of visit?.sides ?? []) g.sides.add(code);
}

/** "Later she called on the Speaker, B": whom one of the two meets, and whose state is not told, is of the other. */
export function completeSides(scene: Scene, out: readonly Gathering[]): void {
  for (const g of out) visitedState(scene, g);
  for (const g of out) sidesThere(scene, out, g);
  const pair = pairOf(out);
  if (!pair) return;
  for (const g of out) {
    // "the 3rd Joint Commission Meeting, which she will attend": of a body of the two.
    if (g.sides.size < 2 && g.sightings.some((s) => s.ofBody) && [...g.sides].every((s) => pair.includes(s))) for (const code of pair) g.sides.add(code);
    // "It was agreed to hold the next trilateral summit with Cyprus in Athens": with it the two.
    if (g.sides.size === 1 && g.status === 'planned' && g.sightings.some((s) => s.convened) && ![...g.sides].some((s) => pair.includes(s))) for (const code of pair) g.sides.add(code);
    // "his visit to Moscow last May", in an account of Moscow's: of the other of the two.
    const came =
      g.kind === 'visit' && scene.publisher !== undefined && g.sides.has(scene.publisher) && pair.includes(scene.publisher) && [...g.people.keys()].every((n) => scene.cast.countryOf(n) === undefined);
    if (g.sides.size === 1 && came && g.people.size > 0) for (const code of pair) g.sides.add(code);
    if (g.sides.size !== 1 || g.status === 'recalled' || g.kind === 'conference' || g.kind === 'message') continue;
    const [side] = [...g.sides];
    const names = [...g.people].filter(([, p]) => p.part !== 'present').map(([name]) => name);
    if (side === undefined || !pair.includes(side) || names.length < 2 || names.every((name) => scene.cast.countryOf(name) !== undefined)) continue;
    for (const code of pair) g.sides.add(code);
  }
}
