/** Which encounters of two readings are one: by kind, status, people, sides, place and where in the text they are told; never by their dates. */
import type { Encounter } from '../../records/encounter.ts';
import type { Side } from './agreement.ts';
import { samePlace } from './places.ts';

/** Two encounters score this at least to be one: the same kind and status at about the same place of the text, or people or sides in common. */
const ENOUGH = 3.5;

/** @param sameName - whether a name of the first record and one of the second are one person's. */
export function alignedEncounters(first: Side, second: Side, sameName: (a: string, b: string) => boolean): [Encounter, Encounter][] {
  const scored = first.record.encounters.flatMap((a, i) => second.record.encounters.map((b, j) => ({ i, j, a, b, score: likeness(first, a, second, b, sameName) })));
  scored.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const [left, right] = [new Set<number>(), new Set<number>()];
  const out: [Encounter, Encounter][] = [];
  for (const { i, j, a, b, score } of scored) {
    if (score < ENOUGH || left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    out.push([a, b]);
  }
  return out;
}

function likeness(first: Side, a: Encounter, second: Side, b: Encounter, sameName: (a: string, b: string) => boolean): number {
  const people = overlap(
    a.people.map((p) => p.name),
    b.people.map((p) => p.name),
    sameName,
  );
  const sides = overlap(a.sides, b.sides, (x, y) => x === y);
  const place = a.place && b.place && samePlace({ name: a.place, language: first.language }, { name: b.place, language: second.language }) ? 1 : 0;
  // A translation tells its matters in the same order.
  const apart = Math.abs(positionOf(first, a) - positionOf(second, b));
  return (a.kind === b.kind ? 2 : 0) + (a.status === b.status ? 1 : 0) + 2 * people + sides + place + Math.max(0, 1 - 5 * apart);
}

/** Of all on either side the share that both have; none where nobody is told. */
function overlap<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): number {
  const shared = a.filter((x) => b.some((y) => same(x, y))).length;
  return a.length && b.length ? (2 * shared) / (a.length + b.length) : 0;
}

const positionOf = ({ text }: Side, { evidence }: Encounter): number => (evidence[0]?.start ?? 0) / Math.max(1, text.length);
