/** Among the acts of a sentence, the one that two given parties do to each other. */
import type { Act } from '../records/act.ts';
import type { EvidenceSpan } from '../records/evidence.ts';

export interface Pair {
  /** Where the two are named; each may be named more than once. */
  readonly source: readonly EvidenceSpan[];
  readonly target: readonly EvidenceSpan[];
}

const overlap = (a: EvidenceSpan, b: EvidenceSpan) => a.start < b.end && b.start < a.end;
const any = (spans: readonly EvidenceSpan[], of: readonly EvidenceSpan[]) => spans.some((a) => of.some((b) => overlap(a, b)));

/** The act that fits the pair best; the main act where none fits; undefined where nothing is told. */
export function chooseAct(acts: readonly Act[], pair: Pair): Act | undefined {
  let best: Act | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const act of acts) {
    const points = pointsOf(act, pair);
    if (points > most) {
      best = act;
      most = points;
    }
  }
  return best;
}

function pointsOf(act: Act, { source, target }: Pair): number {
  const mentions = (list: Act['actors']) => list.map((p) => p.mention);
  const actors = mentions(act.actors);
  const recipients = mentions(act.recipients);
  let points = 0;
  if (any(source, actors)) points += 4;
  else if (any(source, recipients)) points += 1;
  if (any(target, recipients)) points += 3;
  else if (any(target, actors)) points += 2;
  else if (any(target, [act.clause])) points += 1;
  if (any(source, [act.clause])) points += 1;
  if (act.background) points -= 2;
  if (act.status === 'negated') points -= 1;
  return points;
}
