/** States that a text sets side by side: those between which it plays. */
import type { EvidenceSpan } from '../../records/evidence.ts';
import { type Scene, type StateMention, spanOf } from '../scene.ts';

export interface Home {
  readonly code: string;
  /** The words that tell it. */
  readonly span: EvidenceSpan;
}

export interface Pair {
  readonly a: Home;
  readonly b: Home;
}

export const homeOf = (scene: Pick<Scene, 'text'>, s: StateMention): Home => ({ code: s.code, span: { ...spanOf(scene, s.token, Math.max(s.to, s.token + 1)) } });

const JOINT = /^(?:\s+(?:and|und|with|mit)\s+(?:the\s+|der\s+|die\s+|dem\s+)?|\s*[-–]\s*)$/u;

/** "Switzerland and Slovenia", "Swiss-Slovenian": two states side by side. */
export function pairsIn(scene: Scene): Pair[] {
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
export function partnerOf(pairs: readonly Pair[], code: string): Home | undefined {
  const partners = new Map(pairs.flatMap(({ a, b }) => (a.code === code ? [[b.code, b] as const] : b.code === code ? [[a.code, a] as const] : [])));
  return partners.size === 1 ? [...partners.values()][0] : undefined;
}
