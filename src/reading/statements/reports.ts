/** Gathers the reports of a scene: every rule's findings, nested and repeated ones taken out, in the order of the text. */
import type { QuotedText } from '../../language/shared/clause.ts';
import type { Findings } from '../findings.ts';
import { isDiplomatic } from '../isDiplomatic.ts';
import type { Scene } from '../scene.ts';
import { attitudeReports } from './attitudes.ts';
import { behindSemicolon } from './behindSemicolon.ts';
import { continuations } from './freeIndirect.ts';
import { introducedReports } from './introduced.ts';
import { nounReports } from './nouns.ts';
import { openReports } from './openContent.ts';
import { parentheticReports } from './parentheses.ts';
import { pointingReports } from './pointing.ts';
import { quotationReports } from './quotations.ts';
import { quotedWordReports } from './quotedWords.ts';
import { isPressOrgan } from './relayed.ts';
import { withoutRepeats } from './repeats.ts';
import type { Report, Stretch } from './report.ts';
import { sourceReports } from './sources.ts';
import { isPersonal } from './speakers.ts';
import { sentenceOf, trimmed } from './stretches.ts';
import { verbReports } from './verbs.ts';
import { willReports } from './will.ts';
import { statementWords } from './words.ts';

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
  const met = isDiplomatic(earlier);
  const handed = new Set<QuotedText>();
  const direct = quotationReports(scene, handed);
  const words = statementWords(scene.language);
  const said = [
    ...direct,
    ...parentheticReports(scene),
    ...sourceReports(scene),
    ...attitudeReports(scene),
    ...verbReports(scene, met),
    ...pointingReports(scene),
    ...willReports(scene, earlier),
    ...nounReports(scene),
  ].filter((r) => !(met && isPressOrgan(scene, words, r.speaker)));
  const quoted = quotedWordReports(scene, said);
  const open = openReports(scene, said, met);
  const told = ordered(withoutNested(scene, handed, [...withQuotedWords(said, quoted, earlier), ...open, ...introducedReports(scene, [...said, ...open])]));
  const first = ordered([...told, ...behindSemicolon(scene, told)]);
  const { further, spokenBy } = continuations(scene, first, met, handed);
  const all = withoutRepeats(
    scene,
    ordered(withoutNested(scene, handed, [...further, ...first.map((r) => ({ ...r, speaker: spokenBy.get(r) ?? r.speaker }))])).filter((r) => isOfWeight(scene, r, earlier)),
  );
  const author = authorOf(earlier);
  return all.map((r) => withoutVerb(scene, met ? withoutPronoun(scene, r, author) : r));
}

/** "spricht sich gegen X aus, der ...": what belongs to the reporting verb splits the content and is no part of it. */
function withoutVerb(scene: Scene, report: Report): Report {
  if (report.parts || !report.clause?.predicate) return report;
  const { from, to } = report.content;
  const inside = report.clause.predicate.tokens.filter((t) => report.cue.includes(t) && t > from && t < to - 1);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || last - first !== inside.length - 1) return report;
  const { tokens } = scene.text;
  return { ...report, parts: [trimmed(tokens, from, first), trimmed(tokens, last + 1, to)] };
}

/** Who wrote the only message that the text tells, where it tells of nothing else that was held: "ich" in it is who sent it. */
function authorOf(earlier: Findings): string | undefined {
  const held = earlier.encounters.map((e) => e.item).filter((e) => e.status === 'held');
  const [only] = held;
  return held.length === 1 && only?.kind === 'message' ? only.people[0]?.name : undefined;
}

/** A pronoun that stands for no one known is no name; the mention still points at it. */
function withoutPronoun(scene: Scene, report: Report, author: string | undefined): Report {
  const { names, parties, mention } = report.speaker;
  if (parties.length || !names.length) return report;
  const { firstPerson } = statementWords(scene.language);
  if (author !== undefined && names.length === 1 && firstPerson.has((names[0] as string).toLowerCase())) return { ...report, speaker: { names: [author], parties, mention } };
  const at = report.clause?.arguments.find((a) => scene.text.tokens[a.phrase.head]?.start === mention.start)?.phrase.head;
  const token = at === undefined ? undefined : scene.text.tokens[at];
  if (!token || token.end !== mention.end || !isPersonal(token.tag)) return report;
  return { ...report, speaker: { names: firstPerson.has(token.key) && author !== undefined ? [author] : [], parties, mention } };
}

/**
 * What is said without a clause of its own is diplomatic news where people met, or where a state or its government says it.
 * Anywhere else it is a statement where it tells what was said ("forderte den Rücktritt") in a main clause, and a turn of the
 * story where it tells only what was spoken of ("würdigte die Arbeit").
 */
function isOfWeight(scene: Scene, report: Report, earlier: Findings): boolean {
  if (report.inner || report.rule.startsWith('statements.quot') || isDiplomatic(earlier)) return true;
  if (report.conveys && report.clause?.kind === 'main' && !report.clause.arguments.some((a) => a.role === 'reflexive')) return true;
  if (report.speaker.parties.some((p) => p.kind === 'state')) return true;
  const { bodies } = statementWords(scene.language);
  const { start, end } = report.speaker.mention;
  const sentence = report.clause && sentenceOf(scene, report.clause);
  return sentence !== undefined && scene.text.tokens.slice(sentence.from, sentence.to).some((t) => t.start >= start && t.end <= end && bodies.has(t.key));
}

/** In news the words between the marks are what was said; in a readout the whole matter is, the marks or not. */
function withQuotedWords(said: readonly Report[], quoted: readonly Report[], earlier: Findings): Report[] {
  if (isDiplomatic(earlier)) return [...said, ...quoted.filter((q) => !said.some((r) => r.clause === q.clause))];
  const clauses = new Set(quoted.map((q) => q.clause));
  return [...said.filter((r) => !(clauses.has(r.clause) && (r.rule === 'statements.reported-matter' || r.rule === 'statements.idiom'))), ...quoted];
}

const ordered = (reports: readonly Report[]): Report[] => [...reports].sort((a, b) => a.content.from - b.content.from || b.content.to - a.content.to);
const stretchesOf = (r: Report): readonly Stretch[] => r.parts ?? [r.content];

/** Takes out what is reported inside another report's content, or inside a quotation, and second findings of the same words. */
function withoutNested(scene: Scene, handed: ReadonlySet<QuotedText>, reports: readonly Report[]): Report[] {
  const quoted = new Set<number>();
  for (const sentence of scene.text.sentences) for (const q of sentence.quotations) if (!handed.has(q)) for (let t = q.from; t < q.to; t++) quoted.add(t);
  const kept = new Neighbourhood();
  const size = (r: Report): number => r.content.to - r.content.from;
  // Larger contents first, so that the outer report is there when the inner one is judged.
  const bySize = reports.map((r, i) => ({ r, i })).sort((a, b) => size(b.r) - size(a.r) || a.i - b.i);
  for (const { r } of bySize) {
    if (!r.rule.startsWith('statements.quot') && quoted.has(placeOf(r))) continue;
    if (!kept.near(r).some((k) => covers(k, r) || (overlap(k, r) > 0.6 && placeOf(k) === placeOf(r)) || overlap(k, r) > 0.8)) kept.add(r);
  }
  return kept.all;
}

const placeOf = (r: Report): number => r.clause?.predicate?.token ?? r.cue[0] ?? r.content.from;

function covers(outer: Report, inner: Report): boolean {
  const at = placeOf(inner);
  return stretchesOf(outer).some((s) => s.from <= at && at < s.to);
}

/** Reports by the stretch of text they touch, so that each is held against its neighbours only. */
class Neighbourhood {
  readonly all: Report[] = [];
  readonly #blocks = new Map<number, Report[]>();

  add(report: Report): void {
    this.all.push(report);
    for (const block of this.#blocksOf(report)) {
      const list = this.#blocks.get(block);
      if (list) list.push(report);
      else this.#blocks.set(block, [report]);
    }
  }

  near(report: Report): Report[] {
    return [...new Set(this.#blocksOf(report).flatMap((block) => this.#blocks.get(block) ?? []))];
  }

  #blocksOf(report: Report): number[] {
    const out: number[] = [];
    for (let block = report.content.from >> 5; block <= (report.content.to - 1) >> 5; block++) out.push(block);
    const place = placeOf(report) >> 5;
    if (!out.includes(place)) out.push(place);
    return out;
  }
}

function overlap(a: Report, b: Report): number {
  const shared = Math.min(a.content.to, b.content.to) - Math.max(a.content.from, b.content.from);
  return shared <= 0 ? 0 : shared / Math.min(a.content.to - a.content.from, b.content.to - b.content.from);
}
