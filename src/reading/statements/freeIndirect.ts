/** Speech that runs on in indirect mood without a verb of speaking: "Er begrüsse das. Die Lage sei ernst." */
import type { AnalysedSentence, Clause } from '../../language/shared/clause.ts';
import type { Scene } from '../scene.ts';
import { actOfContent } from './acts.ts';
import { trimmed } from './contents.ts';
import type { Report } from './report.ts';

/** Sentences in indirect mood right behind a report, each of them a statement of the same speaker. */
export function continuations(scene: Scene, reports: readonly Report[]): Report[] {
  const out: Report[] = [];
  const { sentences } = scene.text;
  let i = 0;
  let running: Report | undefined;
  for (const sentence of sentences) {
    const own: Report[] = [];
    while (i < reports.length && (reports[i] as Report).content.from < sentence.to) own.push(reports[i++] as Report);
    const continued: Report | undefined = running && !sentence.heading ? continuation(scene, sentence, running, own) : undefined;
    if (continued) out.push(continued);
    running = continued ?? own.at(-1);
  }
  return out;
}

function continuation(scene: Scene, sentence: AnalysedSentence, running: Report, own: readonly Report[]): Report | undefined {
  // "Nach Angaben der Polizei sei ...", "..., so der Minister": the sentence has its own speaker.
  if (own.some((r) => r.rule === 'statements.source' || r.rule === 'statements.parenthesis' || r.rule.startsWith('statements.quotation'))) return undefined;
  const mains = sentence.clauses.filter((c) => c.predicate);
  const first = mains[0];
  if (!first || !isIndirect(first, mains) || isGoverned(first, own)) return undefined;
  const content = trimmed(scene.text.tokens, sentence.from, sentence.to);
  const act = actOfContent(scene, first, running.speaker) ?? 'assertive';
  return { rule: 'statements.free-indirect', speaker: running.speaker, act, content, cue: [], clause: first, inner: first };
}

function isIndirect(first: Clause, mains: readonly Clause[]): boolean {
  const moods = mains.map((c) => c.predicate?.mood);
  return moods.includes('reported') || (first.predicate?.mood === 'conditional' && first.predicate.modal !== 'mögen' && first.predicate.modal !== 'möchten');
}

/** A report whose verb is this main clause, in the indicative, has its own speaker. */
function isGoverned(first: Clause, own: readonly Report[]): boolean {
  return own.some((r) => r.clause === first && first.predicate?.mood === 'indicative');
}
