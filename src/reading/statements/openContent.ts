/** Content that the grammar could not tie to its verb: what follows the comma behind a clause of saying, to the end of the sentence. */
import type { AnalysedSentence, Clause } from '../../language/shared/clause.ts';
import { clausesWithin } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { refinedAct } from './acts.ts';
import { isReportedFact } from './facts.ts';
import type { Report } from './report.ts';
import { canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { trimmed } from './stretches.ts';
import { type Way, waysOf } from './ways.ts';
import { type StatementWords, statementWords } from './words.ts';

/** Reports of clauses of saying in which no other rule found anything. */
export function openReports(scene: Scene, found: readonly Report[], met: boolean): Report[] {
  const words = statementWords(scene.language);
  const done = new Set(found.map((r) => r.clause));
  return scene.text.sentences.flatMap((sentence) => {
    const inside = sentence.clauses.flatMap((c) => clausesWithin(c));
    return inside.flatMap((clause) => (done.has(clause) ? [] : (behindComma(scene, words, sentence, inside, clause, met) ?? [])));
  });
}

function behindComma(scene: Scene, words: StatementWords, sentence: AnalysedSentence, inside: readonly Clause[], clause: Clause, met: boolean): Report | undefined {
  const p = clause.predicate;
  if (p?.voice !== 'active' || p.negated || !isReportedFact(words, clause) || (clause.kind !== 'main' && clause.kind !== 'relative')) return undefined;
  const way = waysOf(scene, words, clause, met).find((w) => w.content.includes('clause') || w.content.includes('infinitive'));
  if (!way || p.finite === sentence.from) return undefined;
  const { tokens } = scene.text;
  const comma = commaBehind(scene, sentence, clause);
  const subject = comma === undefined ? undefined : subjectBefore(scene, clause, comma);
  const speaker = subject && speakerOf(scene, subject);
  if (comma === undefined || !speaker) return undefined;
  if (sentence.quotations.some((q) => q.from <= comma && comma < q.to)) return undefined;
  const behind = inside.filter((c) => c !== clause && c.predicate !== undefined && c.predicate.token > comma).sort((a, b) => a.from - b.from);
  const inner = behind[0];
  if (!opensSpeech(scene, words, way, comma, sentence, behind)) return undefined;
  return {
    rule: 'statements.open-content',
    speaker,
    act: refinedAct(scene, way.act, inner, speaker),
    content: trimmed(tokens, comma + 1, endOf(scene, words, sentence, comma)),
    cue: p.tokens.filter((t) => t < comma),
    clause,
    ...(inner ? { inner } : {}),
  };
}

/** The first comma behind all words of the verb, near to them. */
function commaBehind(scene: Scene, sentence: AnalysedSentence, clause: Clause): number | undefined {
  const p = clause.predicate;
  if (!p) return undefined;
  const last = Math.max(...p.tokens.filter((t) => t - (p.finite ?? p.token) < 25), subjectOf(clause)?.coreTo ?? 0);
  for (let i = last; i < Math.min(sentence.to - 3, last + 14); i++) {
    const form = scene.text.tokens[i]?.form;
    if (form === ',') return i;
    if (form === ':' || form === ';') return undefined;
  }
  return undefined;
}

/** Who stands before the comma and can speak, where the subject was not made out. */
function subjectBefore(scene: Scene, clause: Clause, comma: number): Phrase | undefined {
  const subject = subjectOf(clause);
  if (subject && subject.from < comma && canSpeak(scene, subject)) return subject;
  if (subject && subject.from < comma && !clause.arguments.some((a) => a.role === 'subject' && a.understood)) return undefined;
  return clause.arguments.find((a) => !a.understood && !a.phrase.preposition && a.role !== 'reflexive' && a.phrase.to <= comma && canSpeak(scene, a.phrase))?.phrase;
}

/** "dass ...", a clause in the mood of indirect speech, or an infinitive with "zu" where the verb takes one. */
export function opensSpeech(scene: Scene, words: StatementWords, way: Pick<Way, 'content'>, comma: number, sentence: AnalysedSentence, behind: readonly Clause[]): boolean {
  const first = scene.text.tokens[comma + 1];
  if (!first || words.likeWords.has(first.key)) return false;
  if (words.contentOpeners.has(first.key) && first.wordClass !== 'pronoun' && first.wordClass !== 'determiner') return way.content.includes('clause');
  if (first.wordClass === 'conjunction' || first.wordClass === 'subordinator' || first.wordClass === 'punctuation') return false;
  if (first.wordClass === 'pronoun' && !/^(?:PPER|PDS|PIS|PRP)$/u.test(first.tag)) return false;
  if (way.content.includes('clause') && behind.some((c) => c.from <= comma + 12 && c.kind !== 'adverbial' && c.predicate?.mood === 'reported')) return true;
  return way.content.includes('infinitive') && sentence.to - comma < 60 && behind.some((c) => c.kind === 'infinitive' && c.opener === undefined && c.from <= comma + 12 && c.from > comma);
}

/** The end of the sentence, or the parenthesis that follows. */
export function endOf(scene: Scene, words: StatementWords, sentence: AnalysedSentence, comma: number): number {
  const { tokens } = scene.text;
  for (let i = comma + 2; i < sentence.to; i++) if (tokens[i]?.form === ':' || (tokens[i - 1]?.form === ',' && words.likeWords.has(tokens[i]?.key ?? ''))) return i;
  return sentence.to;
}
