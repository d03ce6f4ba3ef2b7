/** Reads the commitments of a scene: what one side binds itself to do or to support. */
import type { Span } from '../../base/span.ts';
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Commitment } from '../../records/commitment.ts';
import { courtesyWords } from '../courtesies/words.ts';
import type { Findings } from '../findings.ts';
import type { Found, FoundIn } from '../rule.ts';
import type { Party, Scene } from '../scene.ts';
import { contentOf } from '../statements/readStatements.ts';
import type { Report } from '../statements/report.ts';
import { reportsOf } from '../statements/reports.ts';
import { agreements } from './agreements.ts';
import { basisOf } from './basis.ts';
import { bound } from './bound.ts';
import { strengthOfReport } from './strength.ts';
import { undertakingsWithin } from './within.ts';
import { commitmentWords } from './words.ts';

export function readCommitments(scene: Scene, earlier: Findings): FoundIn<'commitments'>[] {
  // What someone decides where nobody meets is his own affair: it binds him to no other side.
  if (!earlier.encounters.length) return [];
  const reports = reportsOf(scene, earlier);
  const undertaken = reports.filter((r) => r.act === 'commissive' && !isCourtesy(scene, r));
  const overlaps = (a: Report) => (r: Report) => r.content.from < a.content.to && a.content.from < r.content.to;
  const agreed = agreements(scene).filter((a) => !undertaken.some(overlaps(a)));
  const within = undertakingsWithin(scene, reports).filter((a) => !agreed.some(overlaps(a)));
  return [...undertaken, ...agreed, ...within].sort((a, b) => a.content.from - b.content.from).map((report) => commitmentOf(scene, report));
}

/** "offered his condolences": a courtesy, and nothing that is to be done. */
function isCourtesy(scene: Scene, { inner, content }: Report): boolean {
  const { condolence, congratulation, thanks, greeting } = courtesyWords(scene.language).nouns;
  return !inner && scene.text.tokens.slice(content.from, Math.min(content.to, content.from + 3)).some((t) => [condolence, congratulation, thanks, greeting].some((nouns) => nouns?.has(t.key)));
}

function commitmentOf(scene: Scene, report: Report): Found<Commitment> {
  const by = bound(scene, report);
  const basis = basisOf(
    scene,
    [report.inner, report.clause].filter((c): c is Clause => c !== undefined),
  );
  const toward = towards(scene, report, by.names);
  const content = contentOf(scene, report.content);
  const outside = [by.span, basis?.span].filter((s): s is Span => s !== undefined && (s.end <= content.start || s.start >= content.end));
  const item: Commitment = {
    by: [...by.names],
    ...(toward.length ? { toward: [...new Set(toward.map((p) => p.name))] } : {}),
    content,
    strength: strengthOfReport(scene, report),
    ...(basis ? { basis: basis.name } : {}),
    evidence: [{ start: content.start, end: content.end }, ...outside.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start),
    grounds: { by: [{ start: by.span.start, end: by.span.end }], ...(basis ? { basis: [{ start: basis.span.start, end: basis.span.end }] } : {}) },
  };
  return { item, rule: ruleOf(report), tokens: report.cue.length ? report.cue : [report.content.from] };
}

function ruleOf(report: Report): string {
  if (report.rule === 'commitments.agreement') return report.rule;
  return report.rule === 'statements.will' ? 'commitments.will' : report.attitude ? 'commitments.attitude' : 'commitments.undertaking';
}

/** Whom it helps or is owed to: the party that is object of the undertaking, or to whom it was promised. */
function towards(scene: Scene, report: Report, by: readonly string[]): Party[] {
  const words = commitmentWords(scene.language);
  const { inner, clause } = report;
  const phrases: Phrase[] = [];
  for (const a of inner?.arguments ?? [])
    if (!a.understood && (a.role === 'object' || a.role === 'indirect' || (a.phrase.preposition && words.toward.has(a.phrase.preposition.key)))) phrases.push(a.phrase);
  if (clause && clause !== inner) for (const a of clause.arguments) if (a.role === 'indirect') phrases.push(a.phrase);
  // "eine gemischte Kommission einzuberufen": what is yet to be made has no claim on anyone.
  const made = (p: Phrase): boolean => p.determiner !== undefined && words.indefinite.has(p.determiner.key);
  return phrases.flatMap((p) => scene.cast.who(p).filter((q) => !(made(p) && q.kind !== 'person' && q.kind !== 'state'))).filter((p) => !by.includes(p.name));
}
