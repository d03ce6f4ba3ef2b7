/** What sides agree to do: "Beide Seiten kamen überein, ... zu", "Sie einigten sich darauf, ... zu", "vereinbarten ein Programm". */
import type { Clause } from '../../language/shared/clause.ts';
import { argumentOf } from '../../language/shared/clause.ts';
import { isLongAgo } from '../outcomes/agreements.ts';
import type { Scene } from '../scene.ts';
import { type ClauseContent, clauseContent, phraseContent } from '../statements/contents.ts';
import { isReportedFact } from '../statements/facts.ts';
import type { Report } from '../statements/report.ts';
import { canSpeak, speakerOf, subjectOf } from '../statements/speakers.ts';
import { trimmed } from '../statements/stretches.ts';
import { statementWords } from '../statements/words.ts';
import { type CommitmentWords, commitmentWords } from './words.ts';

export function agreements(scene: Scene): Report[] {
  const words = commitmentWords(scene.language);
  return scene.clauses.flatMap((clause) => agreementOf(scene, words, clause) ?? []);
}

/** "..., dass Gespräche aufgenommen werden": something to be done; "..., dass die Lage ernst ist" is a view. */
const isPlanned = ({ predicate: p }: Clause): boolean =>
  p !== undefined && (p.tense === 'future' || (p.modal !== undefined && LIES_AHEAD.has(p.modal)) || (p.voice === 'passive' && p.tense === 'present' && p.modal === undefined));

/** "that the committees would convene", "dass die Ausschüsse tagen sollen". */
const LIES_AHEAD: ReadonlySet<string> = new Set(['sollen', 'should', 'would']);

/** "agreed on deepening the ties": what is done stands behind the preposition. */
function doing(scene: Scene, words: CommitmentWords, clause: Clause): ClauseContent | undefined {
  const done = clause.complements.find((c) => c.relation === 'participial' && c.anchor === undefined && words.agreedOn.has(c.clause.opener?.key ?? ''))?.clause;
  const opener = done?.opener?.token;
  return done && opener !== undefined && opener + 1 < done.to ? { ...trimmed(scene.text.tokens, opener + 1, done.to), clause: done } : undefined;
}

function agreementOf(scene: Scene, words: CommitmentWords, clause: Clause): Report | undefined {
  const p = clause.predicate;
  const reporting = statementWords(scene.language);
  if (isLongAgo(scene, clause)) return undefined;
  const oneMind = p && clause.arguments.some((a) => a.role === 'predicative' && reporting.agreedMoods.has(scene.text.tokens[a.phrase.head]?.key ?? ''));
  // "accepted the proposal to hold a session": who accepts binds himself to it.
  const proposal = p && words.accepting.has(p.key) ? clause.arguments.find((a) => words.proposals.has(scene.text.tokens[a.phrase.head]?.key ?? ''))?.phrase : undefined;
  if (p?.voice !== 'active' || !(oneMind || proposal || words.agreeing.has(p.key) || words.deciding.has(p.key)) || !isReportedFact(reporting, clause)) return undefined;
  const subject = subjectOf(clause);
  const speaker = subject && canSpeak(scene, subject) ? speakerOf(scene, subject) : undefined;
  if (!speaker) return undefined;
  // A government's own decision is its business; what several decide together binds them.
  if (words.deciding.has(p.key) && !(speaker.names.length > 1 || speaker.parties.some((q) => q.kind === 'group'))) return undefined;
  const inner =
    clauseContent(scene, clause, (c) => (c.relation === 'infinitive' && (!proposal || c.anchor === proposal.head)) || (c.relation === 'content' && isPlanned(c.clause))) ?? doing(scene, words, clause);
  const matter = argumentOf(clause, 'object');
  const content = inner ?? (matter && words.agreedMatter.has(p.key) && scene.text.tokens[matter.head]?.wordClass === 'noun' ? phraseContent(scene, clause, matter) : undefined);
  // Less than three words is a remnant of a longer clause.
  if (!content || content.to - content.from < 3) return undefined;
  return { rule: 'commitments.agreement', speaker, act: 'commissive', content, cue: p.tokens, clause, ...(inner ? { inner: inner.clause } : {}) };
}
