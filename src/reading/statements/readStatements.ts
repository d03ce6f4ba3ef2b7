/** Reads the statements of a scene: what someone is reported to have said, thought, felt or willed. */
import type { Span } from '../../base/span.ts';
import type { ContentSpan } from '../../records/evidence.ts';
import type { Statement } from '../../records/statement.ts';
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { spanOf } from '../scene.ts';
import type { Report, Stretch } from './report.ts';
import { reportsOf } from './reports.ts';

export function readStatements(scene: Scene, earlier: Findings): FoundIn<'statements'>[] {
  return reportsOf(scene, earlier).map((report) => ({ item: statementOf(scene, report), rule: report.rule, tokens: report.cue.length ? report.cue : [report.content.from] }));
}

export function contentOf(scene: Scene, { from, to }: Stretch): ContentSpan {
  const span = spanOf(scene, from, to);
  return { ...span, text: scene.text.text.slice(span.start, span.end) };
}

function statementOf(scene: Scene, report: Report): Statement {
  const content = contentOf(scene, report.content);
  const { mention } = report.speaker;
  const cue = report.cue.length ? spanOf(scene, report.cue[0] as number, (report.cue[0] as number) + 1) : undefined;
  const evidence: Span[] = [{ start: content.start, end: content.end }];
  if (mention.end <= content.start || mention.start >= content.end) evidence.push({ start: mention.start, end: mention.end });
  if (cue && (cue.end <= content.start || cue.start >= content.end)) evidence.push(cue);
  evidence.sort((a, b) => a.start - b.start);
  return {
    speaker: [...report.speaker.names],
    ...(report.addressee ? { addressee: [...report.addressee] } : {}),
    act: report.act,
    content,
    ...(report.parts ? { parts: report.parts.map((p) => contentOf(scene, p)) } : {}),
    mention: { start: mention.start, end: mention.end },
    ...(cue ? { cue } : {}),
    evidence,
    grounds: { speaker: [{ start: mention.start, end: mention.end }], ...(cue ? { act: [cue] } : {}) },
  };
}
