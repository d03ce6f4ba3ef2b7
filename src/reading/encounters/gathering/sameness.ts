/** Whether two places in a text speak of one encounter. */
import { type DateMention, type Scene, statesBetween, wordsOf } from '../../scene.ts';
import { type Sighting, type Stretch, sameFamily } from '../sightings/sighting.ts';
import type { Gathering } from './gathered.ts';

/** How many encounters back a text can point. */
const REACH = 60;

export const recent = (list: readonly Gathering[]): readonly Gathering[] => list.slice(-REACH);

/** The last that fits, of those told not too long ago. */
export function lastOf(list: readonly Gathering[], fits: (g: Gathering) => boolean): Gathering | undefined {
  for (let n = list.length - 1; n >= 0 && n >= list.length - REACH; n--) if (fits(list[n] as Gathering)) return list[n];
  return undefined;
}

export const peopleOf = (s: Sighting): Set<string> => new Set(s.attending.filter((a) => a.party.kind === 'person').map((a) => a.party.name));

/** An encounter of the same kind that the words "das Treffen", "beim Gespräch" can point back at. */
export function lastLike(out: readonly Gathering[], s: Sighting): Gathering | undefined {
  const fitting = recent(out).filter((g) => sameFamily(g.kind, s.kind) && isOfSides(g, s) && (s.date ? g.status === s.status && datesAgree(g.date, s.date) : g.status !== 'recalled'));
  const names = peopleOf(s);
  return lastOf(fitting, (g) => [...names].every((n) => g.people.has(n))) ?? (names.size ? undefined : fitting.at(-1));
}

/** "die Iran-Gespräche" are none of two other states. */
const isOfSides = (g: Gathering, s: Sighting): boolean => g.sides.size < 2 || s.attending.length > 0 || s.sides.every((c) => g.sides.has(c)) || s.sides.some((c) => g.sides.has(c));

/** The encounter, told before, that a sighting is of. */
export const best = (scene: Scene, out: readonly Gathering[], s: Sighting): Gathering | undefined => lastOf(out, (g) => isSame(scene, out, g, s));

/** "On 5 May, a meeting took place in Oslo between A and B" behind the same in the first lines: those two, there, on no other day. */
export function toldAgain(scene: Scene, out: readonly Gathering[], s: Sighting): Gathering | undefined {
  const names = peopleOf(s);
  const wordsAt = (p: Stretch | undefined): string | undefined => p && wordsOf(scene, p.from, p.to);
  if (names.size < 2 || !s.place || !s.date) return undefined;
  return lastOf(
    out,
    (g) =>
      g.kind === s.kind && g.status === s.status && g.people.size === names.size && [...names].every((n) => g.people.has(n)) && wordsAt(g.place) === wordsAt(s.place) && datesAgree(g.date, s.date),
  );
}

function isSame(scene: Scene, out: readonly Gathering[], g: Gathering, s: Sighting): boolean {
  if (g.status !== s.status || !sameFamily(g.kind, s.kind) || !datesAgree(g.date, s.date)) return false;
  // "witnessed the signing", "attended the signing ceremony": of what others signed.
  if (s.kind === 'signing' && g.kind === 'signing' && s.attending.length > 0 && s.attending.every((a) => a.part === 'present')) return true;
  // "was welcomed by President A in Nairobi on an official visit": the noun tells what the verb has told.
  if (s.kind === 'visit' && g.kind === 'visit' && !s.attending.length && !s.sides.length && !s.apart && g.sightings.some((x) => x.clause === s.clause)) return true;
  // "On the margins of the summit A met B": two encounters, also where both are told in one clause.
  if (s.atEvent && g.kind === 'conference') return false;
  if (s.kind === 'conference' && g.kind !== 'conference' && g.sightings.some((x) => x.clause === s.clause)) return false;
  // A wreath is laid, and a house is opened.
  if (s.kind === 'ceremony' && !s.pointsBack && !s.heading && g.sightings.every((x) => x.rule !== s.rule)) return false;
  if (isPresentation(g, s)) return true;
  if (g.title && s.title) return sameTitle(scene, g.title, s.title);
  // "signed an accord on Monday. The accord was signed by A and B": a paper is signed once.
  if (s.kind === 'signing' && g.kind === 'signing' && s.ofPaper && g === out.at(-1)) return true;
  const mine = peopleOf(s);
  const theirs = [...g.people].filter(([, p]) => p.part !== 'present');
  // "The 7th consultations were held in Oslo": what the verb tells has the name that its noun has.
  if (s.title && !g.title && s.kind === g.kind && !mine.size && !theirs.length && g.sightings.some((x) => x.clause === s.clause) && s.sides.every((c) => g.sides.has(c))) return true;
  // A round or conference with a name is an encounter by itself, unless the same people are told of it.
  if (s.title && !g.title && (mine.size < 2 || [...mine].some((n) => !g.people.has(n)))) return false;
  // "empfing B. Die beiden leiteten die siebte Sitzung des Kooperationsrats": to receive someone is no session.
  if (s.title && !g.title && s.rule === 'encounters.held-talks' && !s.pointsBack && g.sightings.every((x) => x.rule === 'encounters.received')) return false;
  if (g.title && !s.title && [...mine].every((n) => !g.people.has(n))) return false;
  if (g.title && !s.title && g.kind !== 'conference' && [...mine].some((n) => !g.people.has(n))) return false;
  // "attended the forum. On the same day he met B": whom one met beside a conference was not met as its guest.
  if (g.kind === 'conference' && s.kind !== 'conference' && !s.pointsBack && mine.size > 1 && theirs.length < 2) return false;
  // Who met someone may have been at a conference as well.
  if (s.kind === 'conference' && g.kind !== 'conference' && !s.heading && mine.size < 2) return false;
  // "A und B trafen sich. C empfing die beiden": C meets those who had met.
  const newHost = s.attending.some((a) => a.part === 'host' && a.party.kind === 'person' && !g.people.has(a.party.name));
  if (newHost && theirs.length >= 2 && theirs.every(([, p]) => p.part === 'principal')) return false;
  if (s.unnamedHost && theirs.some(([n]) => !mine.has(n))) return false;
  // "was received by the Crown Prince. She also called on Minister B"
  if (newHost && g.sightings.some((x) => x.unnamedHost)) return false;
  // "On the sidelines, A and B also held a private meeting": two of the three or more who had met.
  if (s.apartFromAll && theirs.length > mine.size && theirs.length >= 3) return false;
  if (s.kind === 'visit' && g.kind === 'visit' && elsewhere(scene, g, s)) return false;
  // "empfing die Delegation Vietnams" after he has received someone else's.
  const states = s.attending.flatMap((a) => (a.party.kind !== 'person' && a.party.country ? [a.party.country] : []));
  if (s.kind !== 'signing' && !s.pointsBack && mine.size < 2 && theirs.length >= 2 && states.some((c) => !g.sides.has(c))) return false;
  if (mine.size && theirs.length) {
    const shared = theirs.filter(([n]) => mine.has(n)).length;
    if (shared < 2 && inAnotherTown(scene, g, s)) return false;
    // "Norway was represented by A and B, Kenya by C. In the afternoon A met D": of many who had met one met someone else.
    if (shared === 1 && mine.size > 1 && theirs.length === 1 && metAnother(scene, g, mine)) return false;
    return shared > 0 && (shared >= 2 || shared === mine.size || shared === theirs.length) && !(shared === 1 && mine.size > 1 && theirs.length > 1);
  }
  // Without people on one side the states have to be the same, and dates or titles must not tell them apart.
  // "The two ministries signed. The document was signed by A and B": for the states of A and B.
  const codes = new Set([...s.sides, ...(s.kind === 'signing' ? [...mine].flatMap((n) => scene.cast.countryOf(n) ?? []) : [])]);
  const shared = [...g.sides].filter((c) => codes.has(c)).length;
  if (s.kind === 'signing' && g.kind === 'signing' && mine.size && !theirs.length && !codes.size) return true;
  return shared > 0 && (shared === codes.size || shared === g.sides.size) && !s.title && !g.title;
}

/** Whether someone of another state, of whom these words do not tell, took part in it. */
function metAnother(scene: Scene, g: Gathering, names: ReadonlySet<string>): boolean {
  const own = new Set([...names].flatMap((n) => (g.people.has(n) ? (scene.cast.countryOf(n) ?? []) : [])));
  return [...names].some((n) => !g.people.has(n)) && own.size > 0 && [...g.people.keys()].some((n) => !names.has(n) && !own.has(scene.cast.countryOf(n) ?? ([...own][0] as string)));
}

/** "accepted the credentials of four ambassadors. The letters were presented by A and B": one sentence tells who took them, the next who brought them. */
function isPresentation(g: Gathering, s: Sighting): boolean {
  const isOf = (x: Sighting): boolean => x.rule === 'encounters.presented-credentials';
  const parts = new Set([...g.people.values()].filter((p) => p.party.kind === 'person').map((p) => p.part));
  const mine = new Set(s.attending.filter((a) => a.party.kind === 'person').map((a) => a.part));
  return isOf(s) && g.sightings.some(isOf) && parts.has('host') !== parts.has('guest') && mine.has('host') !== mine.has('guest') && parts.has('host') === mine.has('guest');
}

/** "In Vienna she had talks. In Vaduz she met B": who is in two towns has two encounters. */
function inAnotherTown(scene: Scene, g: Gathering, s: Sighting): boolean {
  const townOf = (place: Stretch | undefined): string | undefined => {
    const name = place && scene.text.tokens[place.from];
    if (!place || name?.wordClass !== 'name' || place.to - place.from > 1 || scene.text.tokens[place.from - 1]?.key !== 'in') return undefined;
    return statesBetween(scene, place.from, place.to).length ? undefined : name.key;
  };
  const [a, b] = [townOf(g.place), townOf(s.place)];
  return a !== undefined && b !== undefined && a !== b;
}

const HOUSES = /^(?:university|institute|museum|academy|factory|plant|company|universität|institut|akademie|fabrik|werk)$/u;

/** One visit is to one country. */
function elsewhere(scene: Scene, g: Gathering, s: Sighting): boolean {
  const statesOf = (place: Stretch | undefined): string[] => (place ? statesBetween(scene, place.from, place.to).flatMap((x) => (x.by === 'noun' ? [x.code] : [])) : []);
  // "visited the National University": a house in the country is not the country.
  const isHouse = (place: Stretch | undefined): boolean =>
    place !== undefined && /^\p{Lu}/u.test(scene.text.tokens[place.to - 1]?.form ?? '') && HOUSES.test(scene.text.tokens[place.to - 1]?.key ?? '');
  if (isHouse(g.place) !== isHouse(s.place)) return true;
  const [a, b] = [statesOf(g.place), statesOf(s.place)];
  return a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));
}

/** The shorter name stands in the longer one, word by word. */
function sameTitle(scene: Scene, a: Stretch, b: Stretch): boolean {
  const keys = (s: Stretch): string[] =>
    scene.text.tokens
      .slice(s.from, s.to)
      .filter((t) => /[\p{L}\p{N}]/u.test(t.form))
      .map((t) => t.key);
  const [long, short] = a.to - a.from >= b.to - b.from ? [keys(a), keys(b)] : [keys(b), keys(a)];
  return short.every((k) => long.includes(k));
}

/** Equal, or one of them does not say, or one lies in the other's month or span. */
export function datesAgree(a: DateMention | undefined, b: DateMention | undefined): boolean {
  if (!a || !b || a.date === b.date) return true;
  const [x, y] = [a.date, b.date].sort((p, q) => p.length - q.length) as [string, string];
  if (!x.includes('/') && y.startsWith(x)) return true;
  if (!y.includes('/')) return false;
  const [from, to] = y.split('/') as [string, string];
  return x >= from && x <= to && !x.includes('/');
}

/** Whether a heading speaks of this encounter: it shares a person, or all its states. */
export function touches(g: Gathering, s: Sighting): boolean {
  const names = peopleOf(s);
  if ([...names].some((n) => g.people.has(n))) return true;
  const codes = [...s.sides, ...s.attending.flatMap((a) => (a.party.country && a.party.kind !== 'person' ? [a.party.country] : []))];
  return codes.length > 0 && codes.every((c) => g.sides.has(c));
}
