/** Gathers the reports of a scene: every rule's findings, nested and repeated ones taken out, in the order of the text. */
import type { Findings } from '../findings.ts';
import type { Scene } from '../scene.ts';
import { attitudeReports } from './attitudes.ts';
import { continuations } from './freeIndirect.ts';
import { parentheticReports } from './parentheses.ts';
import { quotationReports } from './quotations.ts';
import { pointingReports } from './pointing.ts';
import type { Report, Stretch } from './report.ts';
import { verbReports } from './verbs.ts';
import { willReports } from './will.ts';

const made = new WeakMap<Scene, readonly Report[]>();

/** The reports are asked for by statements and by commitments and are made once. */
export function reportsOf(scene: Scene, earlier: Findings): readonly Report[] {
  let reports = made.get(scene);
  if (!reports) {
    reports = gather(scene, earlier);
    made.set(scene, reports);
  }
  return reports;
}

function gather(scene: Scene, earlier: Findings): Report[] {
  const direct = quotationReports(scene);
  const said = [...direct, ...parentheticReports(scene), ...attitudeReports(scene), ...verbReports(scene), ...pointingReports(scene), ...willReports(scene, earlier)];
  const first = ordered(withoutNested(scene, said));
  const further = continuations(scene, first, earlier.encounters.length > 0);
  return withoutRepeats(scene, ordered(withoutNested(scene, [...further, ...first])).filter((r) => isOfWeight(r, earlier)));
}

/**
 * What is said without words of its own ("würdigte die Arbeit", "äusserte Sorge") is diplomatic news where people met, or
 * where a state or a body says it; anywhere else it is a turn of the story.
 */
function isOfWeight(report: Report, earlier: Findings): boolean {
  if (report.inner || report.rule.startsWith('statements.quotation') || earlier.encounters.length) return true;
  return report.speaker.parties.some((p) => p.kind === 'state' || p.kind === 'organisation');
}

const ordered = (reports: readonly Report[]): Report[] => [...reports].sort((a, b) => a.content.from - b.content.from || b.content.to - a.content.to);
const stretchesOf = (r: Report): readonly Stretch[] => r.parts ?? [r.content];

/** Takes out what is reported inside another report's content, or inside a quotation, and second findings of the same words. */
function withoutNested(scene: Scene, reports: readonly Report[]): Report[] {
  const quoted = scene.text.sentences.flatMap((s) => s.quotations);
  const kept: Report[] = [];
  const place = (r: Report): number => r.clause?.predicate?.token ?? r.cue[0] ?? r.content.from;
  const covers = (outer: Report, inner: Report): boolean => {
    const at = place(inner);
    return stretchesOf(outer).some((s) => s.from <= at && at < s.to);
  };
  const size = (r: Report): number => r.content.to - r.content.from;
  // Larger contents first, so that the outer report is there when the inner one is judged.
  const bySize = reports.map((r, i) => ({ r, i })).sort((a, b) => size(b.r) - size(a.r) || a.i - b.i);
  for (const { r } of bySize) {
    const isQuotation = r.rule.startsWith('statements.quotation');
    if (!isQuotation && quoted.some((q) => q.from <= place(r) && place(r) < q.to)) continue;
    const double = kept.some((k) => covers(k, r) || (overlap(k, r) > 0.6 && place(k) === place(r)) || overlap(k, r) > 0.8);
    if (!double) kept.push(r);
  }
  return kept;
}

function overlap(a: Report, b: Report): number {
  const shared = Math.min(a.content.to, b.content.to) - Math.max(a.content.from, b.content.from);
  return shared <= 0 ? 0 : shared / Math.min(a.content.to - a.content.from, b.content.to - b.content.from);
}

/** A heading or lead that says what the body says in full is the same statement: the fullest stays. */
function withoutRepeats(scene: Scene, reports: readonly Report[]): Report[] {
  const headings = scene.text.sentences.filter((s) => s.heading);
  const inHeading = (r: Report): boolean => headings.some((s) => s.from <= r.content.from && r.content.from < s.to);
  const keys = new Map(reports.map((r) => [r, contentKeys(scene, r)]));
  return reports.filter((r) => {
    const mine = keys.get(r) as Set<string>;
    return !reports.some((other) => {
      if (other === r || inHeading(other) || !sharesSpeaker(r, other)) return false;
      const theirs = keys.get(other) as Set<string>;
      const shared = [...mine].filter((k) => theirs.has(k)).length;
      const needed = inHeading(r) ? 0.5 : 0.8;
      return mine.size > 0 && shared / mine.size >= needed && (inHeading(r) || theirs.size > mine.size || (theirs.size === mine.size && other.content.from < r.content.from));
    });
  });
}

function sharesSpeaker(a: Report, b: Report): boolean {
  return a.speaker.names.some((n) => b.speaker.names.includes(n)) || a.speaker.names.join() === b.speaker.names.join();
}

function contentKeys(scene: Scene, r: Report): Set<string> {
  const out = new Set<string>();
  for (const s of stretchesOf(r)) for (const t of scene.text.tokens.slice(s.from, s.to)) if (t.wordClass === 'noun' || t.wordClass === 'name' || t.wordClass === 'verb' || t.wordClass === 'adjective') out.add(t.key);
  return out;
}
