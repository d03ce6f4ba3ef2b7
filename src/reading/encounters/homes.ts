/** Whose people those are of whom the text tells no state: of the place where a visitor meets them, or of the other of the two that the text is about. */
import { keyOf } from '../../language/shared/token.ts';
import type { Encounter } from '../../records/encounter.ts';
import type { EvidenceSpan } from '../../records/evidence.ts';
import { type Seats, seatsOf } from '../acts/seats.ts';
import type { Findings } from '../findings.ts';
import { endsIn } from '../people/words.ts';
import { type Scene, type StateMention, statesBetween, tokensWithin, wordsOf } from '../scene.ts';
import { homesByCompany } from './companions.ts';
import { homeWords } from './homeWords.ts';
import { ownState, weighStates } from './ownState.ts';
import { isRival, officeOf, peopleOfPublisher } from './publishersPeople.ts';
import { type Home, homeOf, type Pair, pairsIn, partnerOf } from './statePairs.ts';

/** By name; only who holds an office, and none in an organisation. */
export function homesOf(scene: Scene, findings: Findings): Map<string, Home> {
  const seats = seatsOf(scene.language);
  const out = new Map<string, Home>();
  const stateOf = (name: string): string | undefined => scene.cast.countryOf(name) ?? out.get(name)?.code;
  const open = openPeople(scene, findings);
  const encounters = findings.encounters.map((e) => e.item).filter((e) => e.status !== 'recalled' && e.kind !== 'conference' && e.kind !== 'message');
  // "visits Tajikistan and Kazakhstan": of which of the two the people are whom the visitor meets is not told.
  const journeys = encounters.filter((e) => e.kind === 'visit');
  const toured = journeys.filter((e) => new Set((e.grounds?.place ?? []).flatMap((span) => statesIn(scene, span))).size > 1);
  const visits = toured.length || journeys.some((e) => e.sides.length > 2) ? [] : journeys.filter((e) => isAbroad(e, stateOfPlace(scene, seats, e)?.code, stateOf));
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
  for (const name of peopleOfPublisher(
    scene,
    (e) => stateOfPlace(scene, seats, e)?.code,
    [...findings.encounters.map((e) => e.item).filter((e) => e.status === 'recalled' && e.kind === 'visit'), ...encounters],
    open,
    stateOf,
  )) {
    const span = officeOf(findings, name);
    if (span && scene.publisher && !isElsewhere(scene, findings, name, scene.publisher) && !isRival(scene, findings, name, stateOf)) out.set(name, { code: scene.publisher, span });
  }
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
  const strangers = [...open].filter((name) => stateOf(name) === undefined);
  // Whom people of no told state meet are the others.
  const met = encounters.filter((e) => partnersIn(e).some((n) => strangers.includes(n))).flatMap((e) => partnersIn(e).flatMap((n) => stateOf(n) ?? []));
  // Nobody's own state is one to which he travels.
  const visited = toured.flatMap((e) => (e.grounds?.place ?? []).flatMap((span) => statesIn(scene, span)));
  const told = [...(met.length ? met : [...toldByOffice(findings), ...[...out.values()].map((h) => h.code)]), ...visited];
  const ownOf = (): Home | undefined => ownState(scene, weights, new Set(told), (name) => (isToldByAdjective(scene, findings, name) ? undefined : stateOf(name)));
  const imprint = scene.publisher ? strangers.flatMap((name) => officeOf(findings, name) ?? [])[0] : undefined;
  const textual = strangers.length ? ownOf() : undefined;
  const own = imprint && scene.publisher ? { code: scene.publisher, span: imprint } : textual;
  if (!own) return out;
  // Whom the account only mentions its imprint does not tell; the text may.
  // With whom it begins is one of its own people.
  const [first] = [...findings.people].sort((a, b) => (a.item.evidence[0]?.start ?? 0) - (b.item.evidence[0]?.start ?? 0));
  const takesPart = new Set([...(first ? [first.item.name] : []), ...findings.encounters.flatMap((x) => x.item.people.map((p) => p.name))]);
  const homeOfStranger = (name: string): Home | undefined => {
    if (!imprint) return own;
    const span = officeOf(findings, name);
    return takesPart.has(name) && span ? { code: own.code, span } : textual?.code === own.code ? textual : undefined;
  };
  // "There he will meet Prime Minister A", in a foreign capital: whom someone unnamed meets there is at home there.
  const isElsewhereMet = (e: Encounter): boolean => {
    const place = stateOfPlace(scene, seats, e)?.code;
    return place !== undefined && place !== own.code && e.kind !== 'visit' && e.kind !== 'signing';
  };
  // "The Minister will be received there by President A": whom the own people meet are of another state; an ambassador is with his minister.
  const abroad = new Set(
    encounters
      .filter((e) => partnersIn(e).some((n) => stateOf(n) === own.code) || (imprint && (e.sides.includes(own.code) || isElsewhereMet(e))))
      .flatMap((e) => partnersIn(e).filter((n) => !imprint || !e.people.some((p) => p.name === n && p.part === 'guest' && e.people.some((q) => q.part === 'host')))),
  );
  // Of two who meet or sign with each other one at most is of the publisher's state.
  const isPaired = (name: string): boolean =>
    encounters.some((e) => {
      const [a, b, another] = partnersIn(e);
      return a !== undefined && b !== undefined && !another && (a === name || b === name) && strangers.includes(a) && strangers.includes(b);
    });
  // "Minister A will visit Peru": no one visits his own state.
  const visitors = new Set(
    (imprint ? findings.encounters.map((x) => x.item).filter((x) => x.kind === 'visit') : journeys)
      .filter((v) => stateOfPlace(scene, seats, v)?.code === own.code)
      .flatMap((v) => v.people.flatMap((p) => (p.part === 'guest' ? [p.name] : []))),
  );
  for (const name of strangers) {
    const home = homeOfStranger(name);
    if (
      home &&
      !(imprint && isRival(scene, findings, name, stateOf)) &&
      !isPaired(name) &&
      !visitors.has(name) &&
      (!abroad.has(name) || isEnvoy(scene, findings, name)) &&
      !isElsewhere(scene, findings, name, own.code)
    )
      out.set(name, home);
  }
  return out;
}

function statesIn(scene: Scene, span: EvidenceSpan): string[] {
  const tokens = tokensWithin(scene, span);
  return tokens[0] ? statesBetween(scene, tokens[0].index, tokens[0].index + tokens.length).map((s) => s.code) : [];
}

/** The state that the text or what has been told so far gives someone. */
function homeByName(scene: Scene, findings: Findings, told: ReadonlyMap<string, Home>, name: string): Home | undefined {
  const code = scene.cast.countryOf(name);
  if (code === undefined) return told.get(name);
  const item = findings.people.find((p) => p.item.name === name)?.item;
  const [span] = item?.grounds?.country ?? item?.evidence ?? [];
  return span && { code, span };
}

/** "the Norwegian Prime Minister": a publisher calls his own people so only where he writes for others. */
const isToldByAdjective = (scene: Scene, findings: Findings, name: string): boolean =>
  findings.people.some(
    ({ item }) =>
      item.name === name &&
      (item.grounds?.country ?? []).some((span) => {
        const [first] = tokensWithin(scene, span);
        return first !== undefined && statesBetween(scene, first.index, first.index + 1).some((s) => s.by === 'adjective');
      }),
  );

/** An ambassador accompanies his minister. */
const isEnvoy = (scene: Scene, findings: Findings, name: string): boolean =>
  findings.people.some(({ item }) => item.name === name && item.offices.some((o) => o.evidence.some((span) => tokensWithin(scene, span).some((t) => endsIn(homeWords(scene.language).envoys, t.key)))));

/** "the Ambassador to Norway" is no ambassador of Norway, and whose envoy for a state someone is the state does not tell. */
function isElsewhere(scene: Scene, findings: Findings, name: string, own: string): boolean {
  const { envoys, purposes } = homeWords(scene.language);
  const offices = findings.people.find((p) => p.item.name === name)?.item.offices ?? [];
  return offices.some((o) =>
    o.evidence.some((span) => {
      const tokens = tokensWithin(scene, span);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) return false;
      const states = statesBetween(scene, first.index, last.index + 1);
      const purpose = tokens.some((t) => purposes.has(t.key) && states.some((s) => s.token > t.index && s.token < t.index + 3));
      return purpose || (tokens.some((t) => endsIn(envoys, t.key)) && states.some((s) => s.code === own && scene.text.tokens[s.token - 1]?.wordClass === 'preposition'));
    }),
  );
}

/** Named otherwise than to tell where a city lies: "in New Delhi, India". */
const isSpokenOf = (scene: Scene, seats: Seats, code: string): boolean =>
  scene.states.some((s) => s.code === code && !(scene.text.tokens[s.token - 1]?.form === ',' && seats.homeOf.get(keyOf(scene.text.tokens[s.token - 2]?.form ?? '')) !== undefined));

/** No one visits his own state. */
const isAbroad = (e: Encounter, place: string | undefined, stateOf: (name: string) => string | undefined): boolean =>
  place !== undefined && !e.people.some((p) => p.part === 'guest' && stateOf(p.name) === place);

/** Without any office. */
const isBare = (findings: Findings, name: string): boolean => findings.people.some(({ item }) => item.name === name && !item.offices.length);

/** The states that offices name: "Foreign Minister of Norway". */
const toldByOffice = (findings: Findings): Set<string> =>
  new Set(
    findings.people.flatMap(({ item }) => {
      const [span] = item.grounds?.country ?? [];
      return item.country && span && item.offices.some((o) => o.evidence.some((e) => e.start <= span.start && span.end <= e.end)) ? [item.country] : [];
    }),
  );

const partnersIn = (e: Encounter): string[] => e.people.filter((p) => p.part !== 'present').map((p) => p.name);

/** Who has an office and no state, and none of whose offices is in an organisation. */
function openPeople(scene: Scene, findings: Findings): Set<string> {
  const inOrganisation = (span: EvidenceSpan): boolean => {
    const tokens = tokensWithin(scene, span);
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first !== undefined && last !== undefined && statesBetween(scene, first.index, last.index + 1).some((s) => s.by === 'organisation');
  };
  const words = homeWords(scene.language);
  // "the president of the General Assembly", "the professor": posts of no state.
  const isOfState = (span: EvidenceSpan): boolean => {
    const keys = tokensWithin(scene, span).map((t) => t.key);
    return !keys.some((key, i) => endsIn(words.unofficial, key) || words.bodies.has(key) || words.bodies.has(`${key}_${keys[i + 1] ?? ''}`));
  };
  return new Set(
    findings.people
      .filter(({ item }) => item.offices.some((o) => o.evidence.some(isOfState)) && scene.cast.countryOf(item.name) === undefined && !item.offices.some((o) => o.evidence.some(inOrganisation)))
      .map((p) => p.item.name),
  );
}

/** "visited Slovenia", "in Riyadh": the state that the place names, or whose capital it is where the text names the state too. */
function stateOfPlace(scene: Scene, seats: Seats, e: Encounter): Home | undefined {
  const [span] = e.grounds?.place ?? [];
  if (!span) return undefined;
  const tokens = tokensWithin(scene, span);
  const first = tokens[0];
  if (!first) return undefined;
  const named = statesBetween(scene, first.index, first.index + tokens.length).filter((s) => s.by === 'noun');
  if (named.length) return new Set(named.map((s) => s.code)).size === 1 ? homeOf(scene, named[0] as StateMention) : undefined;
  const seat = seats.homeOf.get(wordsOf(scene, first.index, first.index + tokens.length).toLowerCase()) ?? tokens.flatMap((t) => seats.homeOf.get(keyOf(t.form)) ?? [])[0];
  const told = seat && scene.states.find((s) => s.code === seat && s.by !== 'organisation');
  return told ? { code: told.code, span: { ...span } } : undefined;
}

/** A meeting with no place of its own is in the one country that its visitor visits. */
function placeOfVisit(scene: Scene, seats: Seats, visits: readonly Encounter[], e: Encounter): Home | undefined {
  if (e.place !== undefined || e.kind === 'call' || e.kind === 'visit') return undefined;
  const of = visits.filter((v) => v.status === e.status && v.people.some((p) => p.part === 'guest' && e.people.some((q) => q.name === p.name)));
  const states = new Map(of.flatMap((v) => [stateOfPlace(scene, seats, v)]).flatMap((h) => (h ? [[h.code, h] as const] : [])));
  return states.size === 1 ? [...states.values()][0] : undefined;
}

/** "Malkow received the Norwegian minister ... Belarus and Norway": the one who meets someone of the one state is of the other. */
function otherOf(e: Encounter, strangers: readonly string[], stateOf: (name: string) => string | undefined, pairs: readonly Pair[], out: Map<string, Home>): void {
  const left = strangers.filter((n) => !out.has(n));
  const known = new Set(partnersIn(e).flatMap((n) => stateOf(n) ?? []));
  if (left.length !== 1 || known.size !== 1) return;
  const home = partnerOf(pairs, [...known][0] as string);
  if (home) out.set(left[0] as string, home);
}
