/** A journey through several countries: its legs are parts of it, and its days are theirs. "travels to Albania and Montenegro ... On Tuesday she will travel on to Podgorica." */
import { daysBetween, parseDay } from '../../dates/calendar.ts';
import { type DateMention, type Scene, statesBetween, wordsOf } from '../../scene.ts';
import type { Stretch } from '../sightings/sighting.ts';
import type { Gathering } from './gathered.ts';

/** Longer is no journey; days further apart are of several. */
const LONGEST = 14;

export const countriesIn = (scene: Scene, place: Stretch | undefined): Set<string> =>
  new Set(place ? statesBetween(scene, place.from, place.to).flatMap((s) => (s.by === 'noun' ? [s.code] : [])) : []);

/** Legs go into the journey; what is left of the list. */
export function joinLegs(scene: Scene, out: readonly Gathering[]): Gathering[] {
  const gone = new Set<Gathering>();
  for (const journey of out) {
    const visited = countriesIn(scene, journey.place);
    if (journey.kind !== 'visit' || visited.size < 2) continue;
    const guests = guestsOf(journey);
    const own = out.filter((g) => g !== journey && g.status === journey.status && guests.some((name) => g.people.has(name)));
    const legs = own.filter((g) => g.kind === 'visit' && !g.title && [...countriesIn(scene, g.place)].every((code) => visited.has(code)) && near(journey, g));
    for (const leg of legs) {
      gone.add(leg);
      for (const [name, p] of leg.people) if (!journey.people.has(name) && p.part !== 'host') journey.people.set(name, p);
      journey.sightings.push(...leg.sightings);
      journey.presences.push(...leg.presences);
    }
    // "On Monday she will leave for Tirana. In Tirana she will meet B"
    for (const g of own)
      if (!g.date && g.place && g.kind !== 'visit') {
        const day = [...journey.sightings].find((s) => s.place && s.date && wordsOf(scene, s.place.from, s.place.to) === wordsOf(scene, g.place?.from as number, g.place?.to as number))?.date;
        if (day) g.date = day;
      }
  }
  return out.filter((g) => !gone.has(g));
}

/** The days of a journey through several countries are those from the first encounter there to the last. */
export function daysOfJourneys(scene: Scene, out: readonly Gathering[]): void {
  for (const journey of out) {
    const visited = countriesIn(scene, journey.place);
    if (journey.kind !== 'visit' || visited.size < 2) continue;
    const guests = guestsOf(journey);
    const there = out.filter((g) => g !== journey && g.status === journey.status && guests.some((name) => g.people.has(name)) && [...g.sides].some((code) => visited.has(code)));
    const told = journey.sightings.flatMap((s) => (s.date && journey.date ? [s.date] : []));
    const span = spanOfDays([...(journey.date ? [journey.date] : []), ...told, ...there.flatMap((g) => (g.date ? [g.date] : []))]);
    if (span) journey.date = span;
  }
}

const guestsOf = (g: Gathering): string[] => [...g.people].filter(([, p]) => p.part === 'guest').map(([name]) => name);

const near = (a: Gathering, b: Gathering): boolean => {
  const [x, y] = [parseDay(a.date?.date.split('/')[0]), parseDay(b.date?.date.split('/')[0])];
  return !x || !y || Math.abs(daysBetween(x, y)) <= LONGEST;
};

/** From the first of these days to the last; undefined where one of them has no day or they lie too far apart. */
function spanOfDays(dates: readonly DateMention[]): DateMention | undefined {
  const ends = dates.flatMap((d) => d.date.split('/')).sort();
  const [first, last] = [ends[0], ends.at(-1)];
  const [from, to] = [parseDay(first), parseDay(last)];
  const mention = dates[0];
  if (!from || !to || !mention || !ends.every((d) => parseDay(d) && !d.startsWith('X')) || daysBetween(from, to) > LONGEST) return undefined;
  return { ...mention, date: first === last ? (first as string) : `${first}/${last}` };
}
