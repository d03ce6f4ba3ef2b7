/** Whose people those are of whom the text tells no state: of the place where a visitor meets them, or of the other of the two that the text is about. */
import { keyOf } from '../../language/shared/token.ts';
import type { Encounter } from '../../records/encounter.ts';
import type { EvidenceSpan } from '../../records/evidence.ts';
import { type Seats, seatsOf } from '../acts/seats.ts';
import type { Findings } from '../findings.ts';
import { type Scene, type StateMention, spanOf, statesBetween, tokensWithin, wordsOf } from '../scene.ts';

export interface Home {
  readonly code: string;
  /** The words that tell it. */
  readonly span: EvidenceSpan;
}

/** By name; only who holds an office, and none in an organisation. */
export function homesOf(scene: Scene, findings: Findings): Map<string, Home> {
  const seats = seatsOf(scene.language);
  const out = new Map<string, Home>();
  const stateOf = (name: string): string | undefined => scene.cast.countryOf(name) ?? out.get(name)?.code;
  const open = openPeople(scene, findings);
  const encounters = findings.encounters.map((e) => e.item).filter((e) => e.status !== 'recalled' && e.kind !== 'conference' && e.kind !== 'message');
  // "visits Tajikistan and Kazakhstan": of which of the two the people are whom the visitor meets is not told.
  const journeys = encounters.filter((e) => e.kind === 'visit');
  const visits = journeys.some((e) => e.sides.length > 2) ? [] : journeys.filter((e) => stateOfPlace(scene, seats, e) !== undefined);
  const pairs = pairsIn(scene);
  // Where more states are told of, nothing tells whose the other is.
  const two = new Set(scene.states.filter((s) => s.by !== 'organisation').map((s) => s.code)).size === 2;
  for (const e of encounters) {
    const place = stateOfPlace(scene, seats, e) ?? placeOfVisit(scene, seats, visits, e);
    const names = partnersIn(e);
    // "received in Bern": who is host there is at home; a visitor from elsewhere shows that others are.
    const visitor = names.some((n) => (stateOf(n) !== undefined && stateOf(n) !== place?.code) || visits.some((v) => v.people.some((p) => p.name === n && p.part === 'guest')));
    const strangers = names.filter((n) => stateOf(n) === undefined && open.has(n));
    if (place && visitor) for (const n of strangers) if (!visits.some((v) => v.people.some((p) => p.name === n && p.part === 'guest'))) out.set(n, place);
    if (two) other(e, strangers, stateOf, pairs, out);
  }
  for (const v of visits) {
    const place = stateOfPlace(scene, seats, v);
    for (const p of v.people) {
      const home = place && p.part === 'guest' && stateOf(p.name) === undefined && open.has(p.name) ? partnerOf(pairs, place.code) : undefined;
      if (home) out.set(p.name, home);
    }
  }
  return out;
}

const partnersIn = (e: Encounter): string[] => e.people.filter((p) => p.part !== 'present').map((p) => p.name);

/** Who has an office and no state, and none of whose offices is in an organisation. */
function openPeople(scene: Scene, findings: Findings): Set<string> {
  const inOrganisation = (span: EvidenceSpan): boolean => {
    const tokens = tokensWithin(scene, span);
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first !== undefined && last !== undefined && statesBetween(scene, first.index, last.index + 1).some((s) => s.by === 'organisation');
  };
  return new Set(
    findings.people
      .filter(({ item }) => item.offices.length > 0 && scene.cast.countryOf(item.name) === undefined && !item.offices.some((o) => o.evidence.some(inOrganisation)))
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

const homeOf = (scene: Scene, s: StateMention): Home => ({ code: s.code, span: { ...spanOf(scene, s.token, Math.max(s.to, s.token + 1)) } });

/** A meeting with no place of its own is in the one country that its visitor visits. */
function placeOfVisit(scene: Scene, seats: Seats, visits: readonly Encounter[], e: Encounter): Home | undefined {
  if (e.place !== undefined || e.kind === 'call' || e.kind === 'visit') return undefined;
  const of = visits.filter((v) => v.status === e.status && v.people.some((p) => p.part === 'guest' && e.people.some((q) => q.name === p.name)));
  const states = new Map(of.flatMap((v) => [stateOfPlace(scene, seats, v)]).flatMap((h) => (h ? [[h.code, h] as const] : [])));
  return states.size === 1 ? [...states.values()][0] : undefined;
}

/** "Malkow received the Norwegian minister ... Belarus and Norway": the one who meets someone of the one state is of the other. */
function other(e: Encounter, strangers: readonly string[], stateOf: (name: string) => string | undefined, pairs: readonly Pair[], out: Map<string, Home>): void {
  const left = strangers.filter((n) => !out.has(n));
  const known = new Set(partnersIn(e).flatMap((n) => stateOf(n) ?? []));
  if (left.length !== 1 || known.size !== 1) return;
  const home = partnerOf(pairs, [...known][0] as string);
  if (home) out.set(left[0] as string, home);
}

interface Pair {
  readonly a: Home;
  readonly b: Home;
}

const JOINT = /^(?:\s+(?:and|und|with|mit)\s+(?:the\s+|der\s+|die\s+|dem\s+)?|\s*[-–]\s*)$/u;

/** "Switzerland and Slovenia", "Swiss-Slovenian": two states side by side. */
function pairsIn(scene: Scene): Pair[] {
  const told = scene.states.filter((s) => s.by !== 'organisation');
  const out: Pair[] = [];
  for (const [n, s] of told.entries()) {
    const next = told[n + 1];
    const before = told[n - 1];
    if (!next || next.code === s.code) continue;
    const [end, begin] = [spanOf(scene, s.token, Math.max(s.to, s.token + 1)).end, spanOf(scene, next.token, next.token + 1).start];
    const listed = before !== undefined && scene.text.text.slice(spanOf(scene, before.token, Math.max(before.to, before.token + 1)).end, spanOf(scene, s.token, s.token + 1).start).trim() === ',';
    if (s.token === next.token || (!listed && JOINT.test(scene.text.text.slice(end, begin)))) out.push({ a: homeOf(scene, s), b: homeOf(scene, next) });
  }
  return out;
}

/** The one state that the text sets beside this one. */
function partnerOf(pairs: readonly Pair[], code: string): Home | undefined {
  const partners = new Map(pairs.flatMap(({ a, b }) => (a.code === code ? [[b.code, b] as const] : b.code === code ? [[a.code, a] as const] : [])));
  return partners.size === 1 ? [...partners.values()][0] : undefined;
}
