/** Brings the sightings of one encounter together: a text tells it in its heading, its lead and its body. */
import type { AttendancePart, EncounterKind, EncounterStatus } from '../../records/encounter.ts';
import { parseDay } from '../dates/calendar.ts';
import type { DateMention, Party, Scene } from '../scene.ts';
import type { Presence } from './attendance.ts';
import { type Attending, sameFamily, type Sighting, type Stretch } from './sighting.ts';
import type { EncounterWords } from './words.ts';

export interface Gathering {
  kind: EncounterKind;
  readonly status: EncounterStatus;
  date?: DateMention;
  place?: Stretch;
  title?: Stretch;
  readonly sides: Set<string>;
  readonly people: Map<string, { part: AttendancePart; party: Party }>;
  readonly sightings: Sighting[];
  readonly presences: Presence[];
}

export function gather(scene: Scene, sightings: readonly Sighting[], present: readonly Presence[], words: EncounterWords): Gathering[] {
  const out: Gathering[] = [];
  const place = (told: Sighting) => {
    const s = withBoth(scene, out, told, words);
    const known = s.pointsBack ? lastLike(out, s) : best(scene, out, s);
    const visit = known ? undefined : visitBehind(out, s);
    if (known) merge(scene, known, s);
    else if (visit) out.push(duringVisit(scene, visit, s));
    else if (!s.pointsBack || (peopleOf(s).size >= 2 && !s.heading)) out.push(opened(scene, s));
  };
  for (const s of sightings.filter((x) => !x.heading)) place(s);
  for (const s of sightings.filter((x) => x.heading)) {
    const told = out.find((g) => touches(g, s)) ?? out.find((g) => !g.people.size && !g.sides.size && sameFamily(g.kind, s.kind));
    if (told && sameFamily(told.kind, s.kind)) merge(scene, told, s);
    else if (!told) place(s);
  }
  for (const p of present) attach(out, p);
  for (const g of out) {
    inheritDate(out, g);
    inheritParts(out, g);
    hostsOfVisitors(scene, out, g);
  }
  return out.filter(isTold);
}

const peopleOf = (s: Sighting): Set<string> => new Set(s.attending.filter((a) => a.party.kind === 'person').map((a) => a.party.name));

function opened(scene: Scene, s: Sighting): Gathering {
  const g: Gathering = { kind: s.kind, status: s.status, sides: new Set(), people: new Map(), sightings: [], presences: [] };
  merge(scene, g, s);
  return g;
}

/** "Die beiden Minister unterzeichneten ...", "hiess beide Präsidenten willkommen": the two of the encounter told before. */
function withBoth(scene: Scene, out: readonly Gathering[], s: Sighting, words: EncounterWords): Sighting {
  if (s.attending.every((a) => a.party.kind === 'person') && (s.kind !== 'signing' || s.attending.length)) return s;
  const pair = [...out].reverse().find((g) => g.status === s.status && principalsOf(g).length === 2);
  if (!pair) return s;
  if (s.kind === 'signing' && !s.attending.length) return { ...s, sides: [...new Set([...s.sides, ...pair.sides])] };
  const meansBoth = (a: Attending): boolean => a.party.kind === 'group' && scene.text.tokens.some((t) => t.start >= a.party.mention.start && t.end <= a.party.mention.end && words.both.has(t.key));
  return { ...s, attending: s.attending.flatMap((a) => (meansBoth(a) ? principalsOf(pair).map((p): Attending => ({ party: p.party, part: a.part })) : [a])) };
}

const principalsOf = (g: Gathering) => [...g.people.values()].filter((p) => p.part !== 'present');

const isConversation = (kind: EncounterKind): boolean => sameFamily(kind, 'meeting');

/** "Die Gespräche haben bestätigt ..." after "empfing B zu einem Arbeitsbesuch": the conversation held during the visit. */
function visitBehind(out: readonly Gathering[], s: Sighting): Gathering | undefined {
  if (!isConversation(s.kind) || s.title) return undefined;
  const names = peopleOf(s);
  return [...out].reverse().find((g) => g.kind === 'visit' && g.status === s.status && g.people.size >= 2 && [...names].every((n) => g.people.has(n)) && (names.size > 0 || s.pointsBack));
}

function duringVisit(scene: Scene, visit: Gathering, s: Sighting): Gathering {
  const g = opened(scene, s);
  if (g.kind === 'talks') g.kind = 'meeting';
  for (const [name, p] of visit.people) if (p.part !== 'present') g.people.set(name, p);
  for (const side of visit.sides) g.sides.add(side);
  if (!g.date && visit.date && !visit.date.date.includes('/')) g.date = visit.date;
  return g;
}

/** More telling kinds win over the general ones. */
const WEIGHT: Partial<Record<EncounterKind, number>> = { audience: 5, call: 4, conference: 3, meeting: 2, talks: 1 };

function merge(scene: Scene, g: Gathering, s: Sighting): void {
  if ((WEIGHT[s.kind] ?? 0) > (WEIGHT[g.kind] ?? 9) && !s.pointsBack && !s.heading) g.kind = s.kind;
  g.sightings.push(s);
  if (s.date && !g.date) g.date = s.date;
  if (s.place && (!g.place || (length(s.place) > length(g.place) && !s.heading && !scene.states.some((x) => x.token === s.place?.from)))) g.place = s.place;
  if (s.title && !g.title && !s.heading) g.title = s.title;
  if (s.title && !g.title && s.kind === g.kind) g.title = s.title;
  for (const a of s.attending) join(scene, g, a);
  for (const side of s.sides) g.sides.add(side);
}

const length = (s: Stretch): number => s.to - s.from;

const RANK: Record<AttendancePart, number> = { host: 3, guest: 3, principal: 2, present: 1 };

function join(scene: Scene, g: Gathering, { party, part }: Attending): void {
  if (party.kind === 'person') {
    const known = g.people.get(party.name);
    if (!known) g.people.set(party.name, { part, party });
    else if (RANK[part] > RANK[known.part]) g.people.set(party.name, { part, party: known.party });
  }
  const side = party.kind === 'person' ? scene.cast.countryOf(party.name) : party.country;
  if (side) g.sides.add(side);
  else if (party.kind === 'organisation' && scene.states.some((s) => s.by === 'organisation' && scene.text.tokens[s.token]?.start === party.mention.start)) g.sides.add(party.name);
}

/** An encounter of the same kind that the words "das Treffen", "beim Gespräch" can point back at. */
function lastLike(out: readonly Gathering[], s: Sighting): Gathering | undefined {
  const fitting = out.filter((g) => sameFamily(g.kind, s.kind) && g.status !== 'recalled');
  const names = peopleOf(s);
  return [...fitting].reverse().find((g) => [...names].every((n) => g.people.has(n))) ?? (names.size ? undefined : fitting.at(-1));
}

function best(scene: Scene, out: readonly Gathering[], s: Sighting): Gathering | undefined {
  for (let i = out.length - 1; i >= 0; i--) if (isSame(scene, out[i] as Gathering, s)) return out[i];
  return undefined;
}

function isSame(scene: Scene, g: Gathering, s: Sighting): boolean {
  if (g.status !== s.status || !sameFamily(g.kind, s.kind) || !datesAgree(g.date, s.date)) return false;
  if (g.title && s.title) return sameTitle(scene, g.title, s.title);
  const mine = peopleOf(s);
  // A round or conference with a name is an encounter by itself, unless the same people are told of it.
  if (s.title && !g.title && (mine.size < 2 || [...mine].some((n) => !g.people.has(n)))) return false;
  if (g.title && !s.title && !mine.size) return false;
  const theirs = [...g.people].filter(([, p]) => p.part !== 'present').map(([n]) => n);
  if (mine.size && theirs.length) {
    const shared = theirs.filter((n) => mine.has(n)).length;
    return shared > 0 && (shared >= 2 || shared === mine.size || shared === theirs.length) && !(shared === 1 && mine.size > 1 && theirs.length > 1);
  }
  // Without people on one side the states have to be the same, and dates or titles must not tell them apart.
  const codes = new Set(s.sides);
  const shared = [...g.sides].filter((c) => codes.has(c)).length;
  return shared > 0 && (shared === codes.size || shared === g.sides.size) && !s.title && !g.title;
}

/** The shorter name stands in the longer one, word by word. */
function sameTitle(scene: Scene, a: Stretch, b: Stretch): boolean {
  const keys = (s: Stretch): string[] => scene.text.tokens.slice(s.from, s.to).filter((t) => /[\p{L}\p{N}]/u.test(t.form)).map((t) => t.key);
  const [long, short] = length(a) >= length(b) ? [keys(a), keys(b)] : [keys(b), keys(a)];
  return short.every((k) => long.includes(k));
}

/** Equal, or one of them does not say, or one lies in the other's month or span. */
function datesAgree(a: DateMention | undefined, b: DateMention | undefined): boolean {
  if (!a || !b || a.date === b.date) return true;
  const [x, y] = [a.date, b.date].sort((p, q) => p.length - q.length) as [string, string];
  if (!x.includes('/') && y.startsWith(x)) return true;
  if (!y.includes('/')) return false;
  const [from, to] = y.split('/') as [string, string];
  return x >= from && x <= to && !x.includes('/');
}

/** Whether a heading speaks of this encounter: it shares a person, or all its states. */
function touches(g: Gathering, s: Sighting): boolean {
  const names = peopleOf(s);
  if ([...names].some((n) => g.people.has(n))) return true;
  const codes = new Set([...s.sides]);
  return codes.size > 0 && [...codes].every((c) => g.sides.has(c));
}

/** Present at the encounter that is named, else at the last conversation told. */
function attach(out: readonly Gathering[], p: Presence): void {
  const before = out.filter((g) => g.status !== 'recalled' && g.sightings.some((s) => s.clause.from <= p.clause.from || g.sightings.length === 1));
  const fitting = before.filter((g) => (p.at ? sameFamily(g.kind, p.at) : g.kind !== 'signing' && g.kind !== 'message'));
  const beside = p.beside?.length ? fitting.filter((g) => p.beside?.some((b) => g.people.has(b.name))) : fitting;
  const conversations = beside.filter((g) => g.kind !== 'visit' && !g.title);
  const target = conversations.at(-1) ?? beside.at(-1) ?? before.at(-1);
  if (!target) return;
  target.presences.push(p);
  for (const party of p.people) if (!target.people.has(party.name)) target.people.set(party.name, { part: 'present', party });
}

/** What was held without a date of its own was held on the day of the visit or meeting that the text is about. */
function inheritDate(out: readonly Gathering[], g: Gathering): void {
  if (g.date || g.status !== 'held' || g.kind === 'visit' || g.title || g.kind === 'conference') return;
  const source = out.find((o) => o !== g && o.status === 'held' && o.date && parseDay(o.date.date) && !o.date.date.includes('/') && (o.kind === 'visit' || sameFamily(o.kind, g.kind)) && ([...o.people.keys()].some((n) => g.people.has(n)) || [...o.sides].some((s) => g.sides.has(s))));
  if (source?.date && !source.date.date.startsWith('X')) g.date = source.date;
}

/** Host and guest of a visit are so in the conversations between the two. */
function inheritParts(out: readonly Gathering[], g: Gathering): void {
  if (!isConversation(g.kind) || g.status === 'recalled') return;
  for (const visit of out) {
    if (visit === g || visit.status !== g.status || ![...visit.people.values()].some((p) => p.part === 'host')) continue;
    const shared = [...g.people].filter(([name, p]) => p.part === 'principal' && ['host', 'guest'].includes(visit.people.get(name)?.part ?? ''));
    if (shared.length >= 2) for (const [name, p] of shared) g.people.set(name, { party: p.party, part: (visit.people.get(name) as { part: AttendancePart }).part });
  }
}

/** Whom a visitor talks to while on the visit is host, unless both came. */
function hostsOfVisitors(scene: Scene, out: readonly Gathering[], g: Gathering): void {
  if (!isConversation(g.kind) || g.status === 'recalled' || g.title || [...g.people.values()].some((p) => p.part === 'host')) return;
  const visit = out.find((v) => v.kind === 'visit' && v.status === g.status && datesAgree(v.date, g.date) && v.people.size > 0 && [...v.people.values()].every((p) => p.part === 'guest'));
  if (!visit) return;
  const guests = [...visit.people.keys()];
  const others = [...g.people].filter(([name, p]) => p.part === 'principal' && !guests.includes(name));
  if (!guests.every((n) => g.people.get(n)?.part === 'principal') || !others.length) return;
  const home = new Set(guests.map((n) => scene.cast.countryOf(n)));
  if (others.some(([n]) => scene.cast.countryOf(n) === undefined || home.has(scene.cast.countryOf(n)))) return;
  for (const n of guests) g.people.set(n, { party: (g.people.get(n) as { party: Party }).party, part: 'guest' });
  for (const [n, p] of others) g.people.set(n, { party: p.party, part: 'host' });
}

/** Two people, or one with another side, a place visited, or a name of the encounter: less tells of none. */
function isTold(g: Gathering): boolean {
  const principals = [...g.people.values()].filter((p) => p.part !== 'present').length;
  if (principals >= 2) return true;
  if (principals === 1) return g.sides.size >= 2 || g.title !== undefined || (g.kind === 'visit' && g.place !== undefined) || g.sightings.some((s) => s.attending.some((a) => a.party.kind === 'group'));
  if (g.kind === 'conference' && g.title !== undefined && (g.date !== undefined || g.place !== undefined)) return true;
  return g.sides.size >= 2 && (g.date !== undefined || g.title !== undefined || g.place !== undefined) ;
}
