/** States that a text sets side by side: those between which it plays. */
import type { Token } from '../../../language/shared/token.ts';
import type { EvidenceSpan } from '../../../records/evidence.ts';
import { endsIn } from '../../people/words.ts';
import { type Scene, type StateMention, spanOf } from '../../scene.ts';
import { homeWords } from './homeWords.ts';

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

/** Whether nothing but "and", an article or a dash stands between two words. */
function isJoint(scene: Scene, from: number, to: number): boolean {
  const words = homeWords(scene.language);
  const between = scene.text.tokens.slice(from, to);
  const [first, second] = between;
  if (!first) return /^[-–]$/u.test(scene.text.text.slice(scene.text.tokens[from - 1]?.end, scene.text.tokens[to]?.start).trim());
  if (between.length === 1 && /^[-–]$/u.test(first.form)) return true;
  return words.beside.has(first.form) && (!second || (between.length === 2 && words.articles.has(second.form.toLowerCase())));
}

/** "Switzerland and Slovenia", "Swiss-Slovenian": two states side by side. */
export function pairsIn(scene: Scene): Pair[] {
  const told = scene.states.filter((s) => s.by !== 'organisation');
  const out: Pair[] = [];
  for (const [n, s] of told.entries()) {
    const next = told[n + 1];
    const before = told[n - 1];
    if (!next || next.code === s.code) continue;
    const end = Math.max(s.to, s.token + 1);
    const listed = before !== undefined && scene.text.text.slice(spanOf(scene, before.token, Math.max(before.to, before.token + 1)).end, spanOf(scene, s.token, s.token + 1).start).trim() === ',';
    if (isAtStrife(scene, s, next)) continue;
    if (s.token === next.token || (!listed && next.token >= end && isJoint(scene, end, next.token))) out.push({ a: homeOf(scene, s), b: homeOf(scene, next) });
  }
  return out;
}

/** Words between a noun and the two states: "war | between", "war in and around". */
const STRIFE = 4;

/** "the Russia-Ukraine war", "the ceasefire between Armenia and Azerbaijan": two who are spoken of, and not those who meet. */
function isAtStrife(scene: Scene, a: StateMention, b: StateMention): boolean {
  const { strife } = homeWords(scene.language);
  const { tokens } = scene.text;
  const behind = tokens.slice(Math.max(b.to, b.token + 1), Math.max(b.to, b.token + 1) + 2).filter((t) => t.wordClass === 'noun' || t.wordClass === 'adjective');
  if (endsIn(strife, (tokens[b.token] as Token).key) || behind.some((t) => endsIn(strife, t.key))) return true;
  const before = tokens.slice(Math.max(0, a.token - STRIFE), a.token);
  const at = before.findLastIndex((t) => endsIn(strife, t.key));
  return at >= 0 && before.slice(at + 1).every((t) => t.wordClass === 'preposition' || t.wordClass === 'determiner' || t.wordClass === 'conjunction' || t.wordClass === 'adjective');
}

/** The one state that the text sets beside this one. */
export function partnerOf(pairs: readonly Pair[], code: string): Home | undefined {
  const partners = new Map(pairs.flatMap(({ a, b }) => (a.code === code ? [[b.code, b] as const] : b.code === code ? [[a.code, a] as const] : [])));
  return partners.size === 1 ? [...partners.values()][0] : undefined;
}
