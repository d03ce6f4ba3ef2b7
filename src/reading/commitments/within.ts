/** Undertakings told among other things: "said that the harbour needed protection and that Norway would keep up its help". */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import type { Scene } from '../scene.ts';
import { actOfContent } from '../statements/acts.ts';
import { isReportedFact } from '../statements/facts.ts';
import type { Report, Speaker } from '../statements/report.ts';
import { canSpeak, speakerOf, subjectOf } from '../statements/speakers.ts';
import { trimmed } from '../statements/stretches.ts';
import { statementWords } from '../statements/words.ts';

/** The clauses inside of what is reported that bind the one who speaks, and are no report by themselves. */
export function undertakingsWithin(scene: Scene, reports: readonly Report[]): Report[] {
  const known = new Set(reports.filter((r) => r.act === 'commissive').flatMap((r) => (r.inner ? [r.inner] : [])));
  const runs = reports.filter((r) => r.act !== 'directive').map((report) => ({ report, from: report.content.from, to: report.content.to }));
  const out: Report[] = [];
  let i = 0;
  for (const clause of [...scene.clauses].sort((a, b) => a.from - b.from)) {
    while (i < runs.length - 1 && (runs[i]?.to ?? 0) <= clause.from) i++;
    if (known.has(clause) || !clause.predicate || !(clause.kind === 'content' || clause.kind === 'main')) continue;
    const run = runs[i];
    const around = run && run.from <= clause.from && clause.to <= run.to + 1 ? run.report : undefined;
    const speaker = teller(scene, clause) ?? (around && isOwnWords(around, clause) ? around.speaker : undefined);
    if (!speaker || (around && isSameWill(around, clause)) || actOfContent(scene, clause, speaker) !== 'commissive') continue;
    const content = trimmed(scene.text.tokens, clause.from, clause.to);
    if (content.to - content.from > 3) out.push({ rule: 'commitments.undertaking', speaker, act: 'commissive', content, cue: clause.predicate.tokens, inner: clause });
  }
  return out;
}

/** A main clause among the words of the speaker, but not the one that reports them. */
const isOwnWords = ({ clause: outer, inner }: Report, clause: Clause): boolean => clause.kind === 'main' && (outer !== clause || inner === clause);

/** "Norway wants to use the signal and [wants to] continue the work": one will, told once. */
const isSameWill = ({ act, inner }: Report, { predicate: p, arguments: all }: Clause): boolean =>
  act === 'commissive' && p?.modal !== undefined && p.modal === inner?.predicate?.modal && !all.some((a) => a.role === 'subject' && !a.understood);

/** Who tells a content clause: the subject of the verb of telling that it hangs on. */
function teller(scene: Scene, clause: Clause): Speaker | undefined {
  const outer = clause.kind === 'content' ? clause.parent : undefined;
  const p = outer?.predicate;
  const words = statementWords(scene.language);
  if (!outer || !p || p.voice !== 'active' || !words.framesOf.get(p.key)?.some((f) => f.telling && f.act !== 'directive')) return undefined;
  if (outer.kind === 'content' ? p.negated || p.mood === 'conditional' : !isReportedFact(words, outer)) return undefined;
  const subject = subjectOf(outer) ?? argumentOf(outer, 'subject');
  return subject && canSpeak(scene, subject) ? speakerOf(scene, subject) : undefined;
}
