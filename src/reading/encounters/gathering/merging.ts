/** Makes an encounter of its first sighting, or of the visit on which two spoke, and adds later sightings to it. */
import type { Token } from '../../../language/shared/token.ts';
import type { AttendancePart, EncounterKind } from '../../../records/encounter.ts';
import { parseDay } from '../../dates/calendar.ts';
import { type DateMention, type Scene, statesBetween, tokensWithin, wordsOf } from '../../scene.ts';
import { type Attending, type Sighting, type Stretch, sameFamily } from '../sightings/sighting.ts';
import type { Gathering } from './gathered.ts';
import { countriesIn } from './itinerary.ts';
import { datesAgree, lastOf, peopleOf } from './sameness.ts';

export function opened(scene: Scene, s: Sighting): Gathering {
  const g: Gathering = { kind: s.kind, status: s.status, sides: new Set(), people: new Map(), sightings: [], presences: [] };
  merge(scene, g, s);
  return g;
}

/** "Die Gespräche haben bestätigt ..." after "empfing B zu einem Arbeitsbesuch": the conversation held during the visit. */
export function visitBehind(out: readonly Gathering[], s: Sighting): Gathering | undefined {
  if (!sameFamily(s.kind, 'meeting') || s.title) return undefined;
  const names = peopleOf(s);
  return lastOf(
    out,
    (g) => g.kind === 'visit' && g.status === s.status && g.people.size >= 2 && [...names].every((n) => g.people.has(n)) && (names.size > 0 || s.pointsBack) && s.sides.every((c) => g.sides.has(c)),
  );
}

export function duringVisit(scene: Scene, visit: Gathering, s: Sighting | undefined): Gathering {
  const told = s ?? (visit.sightings[0] as Sighting);
  const g = opened(scene, { ...told, kind: 'meeting', attending: s?.attending ?? [] });
  for (const [name, p] of visit.people) if (p.part !== 'present') g.people.set(name, p);
  for (const side of visit.sides) g.sides.add(side);
  if (!g.date && visit.date && !visit.date.date.includes('/')) g.date = visit.date;
  return g;
}

/** More telling kinds win over the general ones. */
const WEIGHT: Partial<Record<EncounterKind, number>> = { audience: 5, call: 4, conference: 3, meeting: 2, talks: 1 };

export function merge(scene: Scene, g: Gathering, s: Sighting): void {
  if ((WEIGHT[s.kind] ?? 0) > (WEIGHT[g.kind] ?? 9) && !s.pointsBack && !s.heading) g.kind = s.kind;
  // "haben Fragen besprochen" under a heading "A traf B": they met.
  if (s.heading && (s.rule === 'encounters.met' || s.kind === 'call') && g.sightings[0]?.rule === 'encounters.talked') g.kind = s.kind;
  g.sightings.push(s);
  // "arrived on 3 May ... is in Norway from 3 to 5 May": a visit and a conference last from the first of their days to the last.
  if (s.date && (!g.date || (s.kind === g.kind && areItsDays(scene, g, s.date)))) g.date = s.date;
  // "visited Budapest. During her visit she laid a wreath at the Monument": what was done on a visit has a longer place of its own.
  if (s.place && g.kind !== 'call' && (!g.place || (g.kind !== 'visit' && length(s.place) > length(g.place) && !s.heading && !statesBetween(scene, s.place.from, s.place.from + 1).length)))
    g.place = s.place;
  // "travels to Albania and Montenegro": the heading tells the whole journey.
  if (s.place && g.kind === 'visit' && s.kind === 'visit' && countriesIn(scene, s.place).size > 1 && countriesIn(scene, g.place).size < 2) g.place = s.place;
  if (s.title && !g.title && (!s.heading || s.kind === g.kind)) g.title = s.title;
  for (const a of s.attending) join(scene, g, a);
  for (const side of s.sides) g.sides.add(side);
  // "reiste nach Peru": the country visited is a side.
  const visited = g.kind === 'visit' && s.place ? statesBetween(scene, s.place.from, s.place.from + 1).find((x) => x.by === 'noun') : undefined;
  if (visited && g.place === s.place) g.sides.add(visited.code);
}

/** The days of a visit or conference, told in figures, of which one was told before; "this week" is longer than it. */
function areItsDays(scene: Scene, { kind, date }: Gathering, days: DateMention): boolean {
  if ((kind !== 'visit' && kind !== 'conference') || !date || date.date.includes('/') || !parseDay(date.date)) return false;
  return days.date.split('/').length === 2 && days.date.split('/').every((d) => parseDay(d)) && datesAgree(date, days) && /\p{N}/u.test(wordsOf(scene, days.from, days.to));
}

const length = (s: Stretch): number => s.to - s.from;

const RANK: Record<AttendancePart, number> = { host: 3, guest: 3, principal: 2, present: 1 };

export function join(scene: Scene, g: Gathering, { party, part }: Attending): void {
  if (party.kind === 'person') {
    const known = g.people.get(party.name);
    if (!known) g.people.set(party.name, { part, party });
    else if (RANK[part] > RANK[known.part]) g.people.set(party.name, { part, party: known.party });
  }
  const side = party.kind === 'person' ? scene.cast.countryOf(party.name) : party.country;
  if (side) g.sides.add(side);
  else if (party.kind === 'organisation') {
    const inside = tokensWithin(scene, party.mention);
    const named = inside[0] && statesBetween(scene, inside[0].index, (inside.at(-1) as Token).index + 1).find((x) => x.by === 'organisation');
    if (named) g.sides.add(named.code);
  }
}
