/** Brings the sightings of one encounter together: a text tells it in its heading, its lead and its body. */
import type { Token } from '../../language/shared/token.ts';
import type { AttendancePart, EncounterKind } from '../../records/encounter.ts';
import { parseDay } from '../dates/calendar.ts';
import { endsIn } from '../people/words.ts';
import { type DateMention, type Party, type Scene, statesBetween, tokensWithin, wordsOf } from '../scene.ts';
import type { Gathering, Presence } from './gathered.ts';
import { finish } from './inheritance.ts';
import { countriesIn } from './itinerary.ts';
import { best, datesAgree, lastLike, lastOf, peopleOf, recent, toldAgain, touches } from './sameness.ts';
import { type Attending, type Sighting, type Stretch, sameFamily } from './sighting.ts';
import { pairsIn } from './statePairs.ts';
import type { EncounterWords } from './words.ts';

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
  const s = withVisitor(scene, out, ofSeries(out, withDelegation(scene, out, withBoth(scene, out, thereAlso(out, asAnnounced(scene, out, told)), words), words)));
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

function opened(scene: Scene, s: Sighting): Gathering {
  const g: Gathering = { kind: s.kind, status: s.status, sides: new Set(), people: new Map(), sightings: [], presences: [] };
  merge(scene, g, s);
  return g;
}

const principalsOf = (g: Gathering) => [...g.people.values()].filter((p) => p.part !== 'present');

/** "Sie wird nach Wien reisen. Dort trifft sie B": the present goes on with what is planned. */
function asAnnounced(scene: Scene, out: readonly Gathering[], s: Sighting): Sighting {
  if (s.status === 'held' && isStillToCome(scene, out, s)) return { ...s, status: 'planned' };
  // "führt er dort Gespräche": the noun tells what its verb does.
  const ofClause = s.status === 'held' && !s.date && s.clause.predicate?.tense === 'present' && lastOf(out, (g) => g.status === 'planned' && g.sightings.some((x) => x.clause === s.clause));
  if (ofClause) return { ...s, status: 'planned' };
  if (!s.timeless || s.status !== 'held' || s.pointsBack) return s;
  const names = peopleOf(s);
  const shares = (g: Gathering): boolean => [...names].some((n) => g.people.has(n)) || (s.programme === true && g.kind === 'visit');
  return lastOf(out, (g) => g.status === 'planned' && shares(g)) && !lastOf(out, (g) => g.status === 'held' && shares(g)) ? { ...s, status: 'planned' } : s;
}

/** "Am Nachmittag legten sie einen Kranz nieder. Am Abend gibt er ein Bankett": in the present, behind what was done on the day. */
function isStillToCome(scene: Scene, out: readonly Gathering[], s: Sighting): boolean {
  if ((s.kind !== 'meal' && s.kind !== 'ceremony') || s.heading || s.clause.kind !== 'main' || s.clause.predicate?.tense !== 'present' || (s.date && s.date.date !== scene.published)) return false;
  return lastOf(out, (g) => g.status === 'held' && g.sightings.some((o) => !o.heading && /^(?:past|perfect)$/u.test(o.clause.predicate?.tense ?? ''))) !== undefined;
}

/** "She will travel to Oslo on Tuesday. There, she will open the centre": where and when the text has been last. */
function thereAlso(out: readonly Gathering[], s: Sighting): Sighting {
  if (!s.there) return s;
  const names = peopleOf(s);
  const last = lastOf(out, (g) => g.status === s.status && g.place !== undefined && ([...names].some((n) => g.people.has(n)) || !names.size));
  const day = last?.date && parseDay(last.date.date) && !last.date.date.includes('/') ? last.date : undefined;
  return last?.place ? { ...s, place: last.place, ...(!s.date && day && { date: day }) } : s;
}

/** "Die beiden Minister unterzeichneten ...", "Beide Seiten vereinbarten, ...": the two of the encounter told before. */
function withBoth(scene: Scene, out: readonly Gathering[], s: Sighting, words: EncounterWords): Sighting {
  if ((s.ofBoth || s.attending.some((a) => meansLands(a.party, words))) && s.sides.length < 2) {
    const two = lastOf(out, (g) => g.sides.size === 2 && g.status !== 'recalled') ?? lastOf(out, (g) => g.sides.size === 2);
    const told = s.date !== undefined || s.title !== undefined || s.programme === true;
    const sides = (told && two?.sides.size === 2 && pairSpokenOf(scene, two, s)) || two?.sides;
    return { ...s, attending: s.attending.filter((a) => a.party.kind !== 'group'), sides: [...new Set([...s.sides, ...(sides ?? [])])] };
  }
  const before = s.sameTable ? lastOf(out, (g) => g.status === s.status && g.kind !== 'call' && g.kind !== 'message' && principalsOf(g).length >= 2) : undefined;
  if (before) return { ...s, attending: principalsOf(before), sides: [...new Set([...s.sides, ...before.sides])] };
  if (s.attending.every((a) => a.party.kind === 'person') && ((s.kind !== 'signing' && s.kind !== 'meal') || s.attending.length)) return s;
  const pair = lastOf(out, (g) => (g.status === s.status || ((s.status === 'planned' || s.kind === 'signing') && g.status === 'held')) && principalsOf(g).length === 2);
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
function withDelegation(scene: Scene, out: readonly Gathering[], s: Sighting, words: EncounterWords): Sighting {
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
function withVisitor(scene: Scene, out: readonly Gathering[], s: Sighting): Sighting {
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

/** "die nächste Runde": between those whose talks the text speaks of. */
function ofSeries(out: readonly Gathering[], s: Sighting): Sighting {
  if (!s.round || s.sides.length || s.attending.length) return s;
  const series = lastOf(out, (g) => g.kind === 'talks' && g.sides.size >= 2) ?? lastOf(out, (g) => g.sides.size >= 2);
  return series ? { ...s, sides: [...series.sides] } : s;
}

/** "Auf dem Programm stehen Treffen mit A und B": with the visitor whose programme it is. */
function withVisitorOf(out: readonly Gathering[], s: Sighting): Sighting {
  const guestsIn = (g: Gathering): number => [...g.people.values()].filter((p) => p.part === 'guest').length;
  const visit =
    lastOf(out, (g) => g.kind === 'visit' && g.status === s.status && guestsIn(g) > 0) ??
    // "empfing heute Botschafterin A. Auf dem Programm steht morgen ein Gespräch mit B": of the guest who was received.
    (s.status === 'planned' && s.attending.length === 1 ? lastOf(out, (g) => g.status === 'held' && sameFamily(g.kind, 'meeting') && guestsIn(g) === 1) : undefined);
  if (!visit || !s.attending.every((a) => a.part === 'principal') || s.attending.some((a) => visit.people.has(a.party.name))) return s;
  const guests = [...visit.people.values()].filter((p) => p.part === 'guest').map((p): Attending => ({ party: p.party, part: 'principal' }));
  return { ...s, attending: [...guests, ...s.attending], sides: [...new Set([...s.sides, ...visit.sides])] };
}

/** What stands on the programme of a visit or a meeting is between those who are on it. */
function onProgramme(out: readonly Gathering[], s: Sighting): Sighting {
  if (!s.programme || s.kind === 'conference' || s.title || (s.kind === 'meal' && s.sides.length >= 2 && !s.attending.length)) return s;
  if (s.sides.length >= 2 || peopleOf(s).size >= 2) return withVisitorOf(out, s);
  // "Am Tag darauf folgte ein Gespräch mit B": of the visitor, also where his state is not told.
  const guided = peopleOf(s).size === 1 ? withVisitorOf(out, s) : s;
  if (guided !== s) return guided;
  const fits = (g: Gathering): boolean =>
    (g.status === s.status || (s.status === 'planned' && g.status === 'held' && s.date !== undefined)) && g.sides.size >= 2 && (datesAgree(g.date, s.date) || g.status !== s.status);
  const visit = lastOf(out, (g) => g.kind === 'visit' && fits(g));
  const main = visit ?? lastOf(out, fits);
  if (!main) return s;
  const guests = visit ? [...visit.people.values()].filter((p) => p.part === 'guest').map((p): Attending => ({ party: p.party, part: 'principal' })) : [];
  return { ...s, attending: [...guests, ...s.attending], sides: [...new Set([...s.sides, ...main.sides])] };
}

/** "Die Gespräche haben bestätigt ..." after "empfing B zu einem Arbeitsbesuch": the conversation held during the visit. */
function visitBehind(out: readonly Gathering[], s: Sighting): Gathering | undefined {
  if (!sameFamily(s.kind, 'meeting') || s.title) return undefined;
  const names = peopleOf(s);
  return lastOf(
    out,
    (g) => g.kind === 'visit' && g.status === s.status && g.people.size >= 2 && [...names].every((n) => g.people.has(n)) && (names.size > 0 || s.pointsBack) && s.sides.every((c) => g.sides.has(c)),
  );
}

function duringVisit(scene: Scene, visit: Gathering, s: Sighting | undefined): Gathering {
  const told = s ?? (visit.sightings[0] as Sighting);
  const g = opened(scene, { ...told, kind: 'meeting', attending: s?.attending ?? [] });
  for (const [name, p] of visit.people) if (p.part !== 'present') g.people.set(name, p);
  for (const side of visit.sides) g.sides.add(side);
  if (!g.date && visit.date && !visit.date.date.includes('/')) g.date = visit.date;
  return g;
}

/** More telling kinds win over the general ones. */
const WEIGHT: Partial<Record<EncounterKind, number>> = { audience: 5, call: 4, conference: 3, meeting: 2, talks: 1 };

function merge(scene: Scene, g: Gathering, s: Sighting): void {
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

function join(scene: Scene, g: Gathering, { party, part }: Attending): void {
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
