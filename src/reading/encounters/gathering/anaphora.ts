/** What a place of the text takes up from encounters told before without naming it: "die beiden Minister", "the delegation", "there", "the visit of a Norwegian minister", "die nächste Runde". */
import { parseDay } from '../../dates/calendar.ts';
import { endsIn } from '../../people/words.ts';
import { type Party, type Scene, statesBetween, tokensWithin } from '../../scene.ts';
import { pairsIn } from '../homes/statePairs.ts';
import type { Attending, Sighting } from '../sightings/sighting.ts';
import type { EncounterWords } from '../words.ts';
import type { Gathering } from './gathered.ts';
import { lastOf, peopleOf, recent } from './sameness.ts';

const principalsOf = (g: Gathering) => [...g.people.values()].filter((p) => p.part !== 'present');

/** "She will travel to Oslo on Tuesday. There, she will open the centre": where and when the text has been last. */
export function thereAlso(out: readonly Gathering[], s: Sighting): Sighting {
  if (!s.there) return s;
  const names = peopleOf(s);
  const last = lastOf(out, (g) => g.status === s.status && g.place !== undefined && ([...names].some((n) => g.people.has(n)) || !names.size));
  const day = last?.date && parseDay(last.date.date) && !last.date.date.includes('/') ? last.date : undefined;
  return last?.place ? { ...s, place: last.place, ...(!s.date && day && { date: day }) } : s;
}

/** "Die beiden Minister unterzeichneten ...", "Beide Seiten vereinbarten, ...": the two of the encounter told before. */
export function withBoth(scene: Scene, out: readonly Gathering[], s: Sighting, words: EncounterWords): Sighting {
  if ((s.ofBoth || s.attending.some((a) => meansLands(a.party, words))) && s.sides.length < 2) {
    const two = lastOf(out, (g) => g.sides.size === 2 && g.status !== 'recalled') ?? lastOf(out, (g) => g.sides.size === 2);
    const told = s.date !== undefined || s.title !== undefined || s.programme === true;
    const sides = (told && two?.sides.size === 2 && pairSpokenOf(scene, two, s)) || two?.sides;
    return { ...s, attending: s.attending.filter((a) => a.party.kind !== 'group'), sides: [...new Set([...s.sides, ...(sides ?? [])])] };
  }
  const before = s.sameTable ? lastOf(out, (g) => g.status === s.status && g.kind !== 'call' && g.kind !== 'message' && principalsOf(g).length >= 2) : undefined;
  if (before) return { ...s, attending: principalsOf(before), sides: [...new Set([...s.sides, ...before.sides])] };
  if (s.attending.every((a) => a.party.kind === 'person') && ((s.kind !== 'signing' && s.kind !== 'meal') || s.attending.length)) return s;
  const isPair = (g: Gathering): boolean => (g.status === s.status || ((s.status === 'planned' || s.kind === 'signing') && g.status === 'held')) && principalsOf(g).length === 2;
  // "called on the Vice President. The two ministers held talks": the visitor and his host, whom the text has told as ministers.
  const pair = lastOf(out, (g) => isPair(g) && (s.holders === undefined || principalsOf(g).every((p) => s.holders?.has(p.party.name)))) ?? lastOf(out, isPair);
  // "Anlässlich dieses Besuches wurde ein Abkommen unterzeichnet", where the visitor met several.
  const two =
    (s.kind === 'signing' || (s.kind === 'meal' && s.programme === true)) && !s.attending.length && !s.sides.length
      ? (pair ?? lastOf(out, (g) => g.status === s.status && g.sides.size === 2 && g.kind !== 'conference'))
      : undefined;
  if (two) return { ...s, sides: [...two.sides] };
  // "The Prime Minister spoke with A. The two leaders, who had met in May": of the two one has no name.
  const half = pair ? undefined : lastOf(out, (g) => g.status === 'held' && g.kind !== 'conference' && g.sides.size === 2 && principalsOf(g).length === 1);
  if (half && s.attending.some((a) => meansBoth(scene, a.party, words)))
    return {
      ...s,
      attending: s.attending.flatMap((a) => (meansBoth(scene, a.party, words) ? principalsOf(half).map((p): Attending => ({ party: p.party, part: a.part })) : [a])),
      sides: [...new Set([...s.sides, ...half.sides])],
    };
  if (!pair) return s;
  if (s.kind === 'signing' && !s.attending.length) return { ...s, sides: [...new Set([...s.sides, ...pair.sides])] };
  return { ...s, attending: s.attending.flatMap((a) => (meansBoth(scene, a.party, words) ? principalsOf(pair).map((p): Attending => ({ party: p.party, part: a.part })) : [a])) };
}

/** "In Oslo she spoke of cooperation between Norway and Peru. ... talks between the two parties": two states told side by side since the last encounter. */
function pairSpokenOf(scene: Scene, last: Gathering, s: Sighting): readonly string[] | undefined {
  const at = (token: number): number => scene.text.tokens[token]?.start ?? 0;
  const since = Math.max(...last.sightings.filter((x) => !x.heading && !x.ofBoth && !x.pointsBack).map((x) => at(x.clause.to - 1)));
  const pair = pairsIn(scene).findLast(({ a, b }) => a.span.start > since && Math.max(a.span.end, b.span.end) <= at(s.clause.from));
  return pair && [...last.sides].some((code) => code === pair.a.code || code === pair.b.code) ? [pair.a.code, pair.b.code] : undefined;
}

/** "gave a banquet for the delegation", "the members of the delegation laid a wreath": the guests of the encounter told before. */
export function withDelegation(scene: Scene, out: readonly Gathering[], s: Sighting, words: EncounterWords): Sighting {
  const meansGuests = ({ kind, name, mention }: Party): boolean => {
    if (kind !== 'group' && kind !== 'organisation') return false;
    const inside = tokensWithin(scene, mention);
    const last = inside.at(-1);
    const own = inside[0] && last ? statesBetween(scene, inside[0].index, last.index + 1).length > 0 : false;
    return (
      !own &&
      last !== undefined &&
      name.split(' ').length <= 5 &&
      words.articles.has(inside[0]?.key ?? '') &&
      (endsIn(words.delegation, last.key) || words.guests.has(last.key) || words.guests.has(last.form.toLowerCase()))
    );
  };
  if (!s.attending.some((a) => meansGuests(a.party))) return s;
  const before = lastOf(out, (g) => g.status !== 'recalled' && [...g.people.values()].some((p) => p.part === 'guest'));
  // "met the delegation led by B. A reception was given for the delegation": its leader stands for it.
  const led = before ? undefined : lastOf(out, (g) => g.status !== 'recalled' && g.presences.some((p) => p.rule === 'attendance.led-delegation'));
  const source = before ?? led;
  if (!source) return s;
  const leaders = new Set(led?.presences.flatMap((p) => (p.rule === 'attendance.led-delegation' ? p.people.map((x) => x.name) : [])));
  const guests = [...source.people].filter(([name, p]) => (before ? p.part === 'guest' : leaders.has(name))).map(([, p]) => p);
  const named = peopleOf(s);
  const attending = s.attending.flatMap((a): Attending[] => (meansGuests(a.party) ? guests.filter((g) => !named.has(g.party.name)).map((g) => ({ party: g.party, part: a.part })) : [a]));
  return { ...s, attending, sides: [...new Set([...s.sides, ...source.sides])] };
}

/** "beide Länder", "the two nations" */
function meansLands(party: Party, words: EncounterWords): boolean {
  const parts = party.name.toLowerCase().split(' ');
  return party.kind === 'group' && parts.some((part) => words.both.has(part)) && [...words.lands].some((land) => parts.at(-1)?.startsWith(land));
}

/** "beide Seiten", "die beiden Minister", "die Minister": with nothing that tells which. */
function meansBoth(scene: Scene, party: Party, words: EncounterWords): boolean {
  if (party.kind !== 'group') return false;
  const parts = party.name.toLowerCase().split(' ');
  if (parts.slice(0, 2).some((part) => words.both.has(part))) return true;
  const singular = scene.text.tokens.some((t) => t.start >= party.mention.start && t.end <= party.mention.end && t.wordClass === 'noun' && t.key === parts.at(-1) && !words.samePlural.has(t.key));
  return parts.length === 2 && words.definitePlural.has(parts[0] as string) && !singular;
}

/** "den ersten Besuch eines albanischen Premierministers": the one person of that state who takes part in what was told before. */
export function withVisitor(scene: Scene, out: readonly Gathering[], s: Sighting): Sighting {
  if (s.kind !== 'visit' || s.status === 'recalled' || s.attending.some((a) => a.party.kind === 'person' && a.part === 'guest')) return s;
  const group = s.attending.find((a) => a.part === 'guest' && a.party.kind === 'group');
  const visited = new Set(s.place ? statesBetween(scene, s.place.from, s.place.to).map((x) => x.code) : []);
  const codes = group?.party.country ? [group.party.country] : group ? s.sides.filter((code) => !visited.has(code)).slice(0, 1) : [];
  const found = new Map<string, Party>();
  const guests = new Map<string, Party>();
  for (const g of recent(out)) if (g.status === s.status) for (const [name, p] of g.people) if (p.part === 'guest' && codes.includes(scene.cast.countryOf(name) ?? '')) guests.set(name, p.party);
  for (const g of recent(out))
    if (g.status === s.status) for (const [name, p] of g.people) if (p.part !== 'present' && p.part !== 'host' && codes.includes(scene.cast.countryOf(name) ?? '')) found.set(name, p.party);
  // Who was received comes before those who signed or sat beside him.
  const one = guests.size === 1 ? guests : found;
  return one.size === 1 ? { ...s, attending: [...s.attending, ...[...one.values()].map((party): Attending => ({ party, part: 'guest' }))] } : s;
}

/** "received A and B. A separate conversation was held with B": by the host of the encounter told before. */
export function withHost(out: readonly Gathering[], s: Sighting): Sighting {
  if (!s.byHost) return s;
  const before = lastOf(out, (g) => g.status === s.status && [...g.people.values()].some((p) => p.part === 'host'));
  const hosts = before ? [...before.people.values()].filter((p) => p.part === 'host').map((p): Attending => ({ party: p.party, part: 'host' })) : [];
  if (!hosts.length || hosts.some((h) => s.attending.some((a) => a.party.name === h.party.name))) return s;
  return { ...s, attending: [...hosts, ...s.attending.map((a): Attending => ({ ...a, part: 'guest' }))] };
}

/** "die nächste Runde": between those whose talks the text speaks of. */
export function ofSeries(out: readonly Gathering[], s: Sighting): Sighting {
  if (!s.round || s.sides.length || s.attending.length) return s;
  const series = lastOf(out, (g) => g.kind === 'talks' && g.sides.size >= 2) ?? lastOf(out, (g) => g.sides.size >= 2);
  return series ? { ...s, sides: [...series.sides] } : s;
}
