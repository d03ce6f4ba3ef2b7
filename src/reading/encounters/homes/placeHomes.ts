/** The state in which an encounter takes place, as its place or the visit around it tells. */
import { keyOf } from '../../../language/shared/token.ts';
import type { Encounter } from '../../../records/encounter.ts';
import type { EvidenceSpan } from '../../../records/evidence.ts';
import type { Seats } from '../../acts/seats.ts';
import { type Scene, type StateMention, statesBetween, tokensWithin, wordsOf } from '../../scene.ts';
import { type Home, homeOf } from './statePairs.ts';

/** Those who meet, without those who are only present. */
export const partnersIn = (e: Encounter): string[] => e.people.filter((p) => p.part !== 'present').map((p) => p.name);

/** "visited Slovenia", "in Riyadh": the state that the place names, or whose capital it is where the text names the state too. */
export function stateOfPlace(scene: Scene, seats: Seats, e: Encounter): Home | undefined {
  const [span] = e.grounds?.place ?? [];
  if (!span) return undefined;
  const tokens = tokensWithin(scene, span);
  const first = tokens[0];
  if (!first) return undefined;
  const named = statesBetween(scene, first.index, first.index + tokens.length).filter((s) => s.by === 'noun');
  if (named.length) return new Set(named.map((s) => s.code)).size === 1 ? homeOf(scene, named[0] as StateMention) : undefined;
  const seat = seats.homeOf.get(wordsOf(scene, first.index, first.index + tokens.length).toLowerCase()) ?? tokens.flatMap((t) => seats.homeOf.get(keyOf(t.form)) ?? [])[0];
  // The publisher's own capital needs no state beside it.
  const isTold = seat !== undefined && (seat === scene.publisher || scene.states.some((s) => s.code === seat && s.by !== 'organisation'));
  return isTold ? { code: seat, span: { ...span } } : undefined;
}

/** A meeting with no place of its own is in the one country that its visitor visits. */
export function placeOfVisit(scene: Scene, seats: Seats, visits: readonly Encounter[], e: Encounter): Home | undefined {
  if (e.place !== undefined || e.kind === 'call' || e.kind === 'visit') return undefined;
  const of = visits.filter((v) => v.status === e.status && v.people.some((p) => p.part === 'guest' && e.people.some((q) => q.name === p.name)));
  const states = new Map(of.flatMap((v) => [stateOfPlace(scene, seats, v)]).flatMap((h) => (h ? [[h.code, h] as const] : [])));
  return states.size === 1 ? [...states.values()][0] : undefined;
}

/** All states that a span names. */
export function statesIn(scene: Scene, span: EvidenceSpan): string[] {
  const tokens = tokensWithin(scene, span);
  return tokens[0] ? statesBetween(scene, tokens[0].index, tokens[0].index + tokens.length).map((s) => s.code) : [];
}

/** Named otherwise than to tell where a city lies: "in New Delhi, India". */
export const isSpokenOf = (scene: Scene, seats: Seats, code: string): boolean =>
  scene.states.some((s) => s.code === code && !(scene.text.tokens[s.token - 1]?.form === ',' && seats.homeOf.get(keyOf(scene.text.tokens[s.token - 2]?.form ?? '')) !== undefined));
