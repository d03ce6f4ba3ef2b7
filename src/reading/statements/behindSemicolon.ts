/** What is said goes on behind a semicolon: "forderte ein Ende der Kämpfe; das Schweigen der Nachbarn sei bedauerlich". */
import type { Scene } from '../scene.ts';
import { actOfContent } from './acts.ts';
import type { Report } from './report.ts';
import { trimmed } from './stretches.ts';

/** A main clause in the mood of indirect speech behind a semicolon is of whoever spoke before the mark, where no report has it yet. */
export function behindSemicolon(scene: Scene, reports: readonly Report[]): Report[] {
  const { tokens, sentences } = scene.text;
  return sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause): Report[] => {
      if (clause.kind !== 'main' || clause.predicate?.mood !== 'reported' || tokens[clause.from - 1]?.form !== ';') return [];
      if (reports.some((r) => r.clause === clause || (r.content.from <= clause.from && clause.from < r.content.to))) return [];
      const before = reports.filter((r) => r.content.from >= sentence.from && r.content.to <= clause.from).at(-1);
      if (!before) return [];
      const act = actOfContent(scene, clause, before.speaker) ?? 'assertive';
      return [{ rule: 'statements.free-indirect', speaker: before.speaker, act, content: trimmed(tokens, clause.from, clause.to), cue: [], clause, inner: clause }];
    }),
  );
}
