/** Whose people those are of whom the text tells no state: of the place where a visitor meets them, or of the other of the two that the text is about. */
import type { Encounter } from '../../../records/encounter.ts';
import { seatsOf } from '../../acts/seats.ts';
import type { Findings } from '../../findings.ts';
import type { Scene } from '../../scene.ts';
import { homesByCompany } from './companions.ts';
import { isBare, openPeople } from './officeHomes.ts';
import { homesOfOwn } from './ownPeople.ts';
import { weighStates } from './ownState.ts';
import { isSpokenOf, partnersIn, placeOfVisit, stateOfPlace, statesIn } from './placeHomes.ts';
import { peopleOfPublisher } from './publishersPeople.ts';
import { type Home, type Pair, pairsIn, partnerOf } from './statePairs.ts';

/** By name; only who holds an office, and none in an organisation. */
export function homesOf(scene: Scene, findings: Findings): Map<string, Home> {
  const seats = seatsOf(scene.language);
  const out = new Map<string, Home>();
  const stateOf = (name: string): string | undefined => scene.cast.countryOf(name) ?? out.get(name)?.code;
  const placeOf = (e: Encounter): string | undefined => stateOfPlace(scene, seats, e)?.code;
  const open = openPeople(scene, findings);
  const encounters = findings.encounters.map((e) => e.item).filter((e) => e.status !== 'recalled' && e.kind !== 'conference' && e.kind !== 'message');
  // "visits Tajikistan and Kazakhstan": of which of the two the people are whom the visitor meets is not told.
  const journeys = encounters.filter((e) => e.kind === 'visit');
  const toured = journeys.filter((e) => new Set((e.grounds?.place ?? []).flatMap((span) => statesIn(scene, span))).size > 1);
  const visits = toured.length || journeys.some((e) => e.sides.length > 2) ? [] : journeys.filter((e) => isAbroad(e, placeOf(e), stateOf));
  const onTour = new Set(toured.flatMap((e) => e.people.filter((p) => p.part === 'guest').map((p) => p.name)));
  const pairs = pairsIn(scene);
  const weights = weighStates(scene, pairs);
  const company = homesByCompany(
    scene,
    findings,
    (name) => stateOf(name) === undefined && (open.has(name) || isBare(findings, name)),
    (name) => homeByName(scene, findings, out, name),
    (a, b) => encounters.some((e) => partnersIn(e).length === 2 && partnersIn(e).includes(a) && partnersIn(e).includes(b)),
  );
  for (const [name, home] of company) out.set(name, home);
  const recalled = findings.encounters.map((e) => e.item).filter((e) => e.status === 'recalled' && e.kind === 'visit');
  for (const [name, home] of peopleOfPublisher(scene, findings, [...recalled, ...encounters], open, stateOf, placeOf)) out.set(name, home);
  // Where more states are told of, nothing tells whose the other is.
  const two = new Set(scene.states.filter((s) => s.by !== 'organisation').map((s) => s.code)).size === 2;
  for (const e of encounters) {
    const told = stateOfPlace(scene, seats, e) ?? placeOfVisit(scene, seats, visits, e);
    // "on the margins of the summit in New Delhi": where they met is no one's home of whom the text speaks.
    const place = told && isSpokenOf(scene, seats, told.code) ? told : undefined;
    const names = partnersIn(e);
    // "received in Bern": who is host there is at home; a visitor from elsewhere shows that others are.
    const visitor = names.some((n) => onTour.has(n) || (stateOf(n) !== undefined && stateOf(n) !== place?.code) || visits.some((v) => v.people.some((p) => p.name === n && p.part === 'guest')));
    const strangers = names.filter((n) => stateOf(n) === undefined && open.has(n));
    const isGuest = (n: string): boolean => onTour.has(n) || visits.some((v) => v.status === e.status && v.people.some((p) => p.name === n && p.part === 'guest'));
    if (place && visitor) for (const n of strangers) if (!isGuest(n)) out.set(n, place);
    // "At the invitation of Norway A met Prime Minister B in Oslo": a host with a guest is at home.
    if (place && e.people.some((p) => p.part === 'guest')) for (const p of e.people) if (p.part === 'host' && strangers.includes(p.name)) out.set(p.name, place);
    if (two) otherOf(e, strangers, stateOf, pairs, out);
  }
  for (const v of visits) {
    const place = stateOfPlace(scene, seats, v);
    for (const p of v.people) {
      const home = place && p.part === 'guest' && stateOf(p.name) === undefined && open.has(p.name) ? partnerOf(pairs, place.code) : undefined;
      if (home) out.set(p.name, home);
    }
  }
  // "visited Slovenia and Kenya"
  const visited = toured.flatMap((e) => (e.grounds?.place ?? []).flatMap((span) => statesIn(scene, span)));
  for (const [name, home] of homesOfOwn({ scene, findings, encounters, open, homes: out, weights, visited, stateOf, placeOf })) out.set(name, home);
  return out;
}

/** The state that the text or what has been told so far gives someone. */
function homeByName(scene: Scene, findings: Findings, told: ReadonlyMap<string, Home>, name: string): Home | undefined {
  const code = scene.cast.countryOf(name);
  if (code === undefined) return told.get(name);
  const item = findings.people.find((p) => p.item.name === name)?.item;
  const [span] = item?.grounds?.country ?? item?.evidence ?? [];
  return span && { code, span };
}

/** No one visits his own state. */
const isAbroad = (e: Encounter, place: string | undefined, stateOf: (name: string) => string | undefined): boolean =>
  place !== undefined && !e.people.some((p) => p.part === 'guest' && stateOf(p.name) === place);

/** "Malkow received the Norwegian minister ... Belarus and Norway": the one who meets someone of the one state is of the other. */
function otherOf(e: Encounter, strangers: readonly string[], stateOf: (name: string) => string | undefined, pairs: readonly Pair[], out: Map<string, Home>): void {
  const left = strangers.filter((n) => !out.has(n));
  const known = new Set(partnersIn(e).flatMap((n) => stateOf(n) ?? []));
  if (left.length !== 1 || known.size !== 1) return;
  const home = partnerOf(pairs, [...known][0] as string);
  if (home) out.set(left[0] as string, home);
}
