/** Single words between quotation marks inside a clause of saying or judging: "nannte den Plan „riskant“", "sprach von einer „Wende“". */
import type { AnalysedSentence, Clause } from '../../language/shared/clause.ts';
import { clausesWithin } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import { quotationsOf } from '../../text/quotations.ts';
import type { Scene } from '../scene.ts';
import { isReportedFact } from './facts.ts';
import type { Report, Stretch } from './report.ts';
import { canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { sentenceNumber, trimmed } from './stretches.ts';
import { type StatementWords, statementWords } from './words.ts';

export function quotedWordReports(scene: Scene, found: readonly Report[]): Report[] {
  const words = statementWords(scene.language);
  const taken = found.filter((r) => r.rule !== 'statements.reported-matter' && r.rule !== 'statements.idiom');
  const bySentence = new Map<number, Report[]>();
  for (const r of taken)
    for (let n = sentenceNumber(scene, r.content); n >= 0 && (scene.text.sentences[n]?.from ?? r.content.to) < r.content.to; n++) bySentence.set(n, [...(bySentence.get(n) ?? []), r]);
  return scene.text.sentences.flatMap((sentence, number) => {
    const marked = sentence.heading ? [] : quotedStretches(scene, sentence);
    if (!marked.length) return [];
    const near = bySentence.get(number) ?? [];
    return marked.flatMap((q) => (near.some((r) => r.content.from < q.to && q.from < r.content.to) ? [] : (wordsOfSomeone(scene, words, sentence, q) ?? [])));
  });
}

/** Tokens between marks, the marks included, where the grammar saw no speech by itself. */
function quotedStretches(scene: Scene, sentence: AnalysedSentence): Stretch[] {
  const { text, tokens } = scene.text;
  const out: Stretch[] = [];
  for (const q of quotationsOf(text, sentence.start, sentence.end)) {
    let from = sentence.from;
    while (from < sentence.to && (tokens[from]?.start ?? q.start) < q.start) from++;
    let to = from;
    while (to < sentence.to && (tokens[to]?.end ?? q.end + 1) <= q.end) to++;
    if (to - from > 2 && !sentence.quotations.some((s) => s.from < to && from < s.to)) out.push({ from, to });
  }
  return out;
}

function wordsOfSomeone(scene: Scene, words: StatementWords, sentence: AnalysedSentence, q: Stretch): Report | undefined {
  const clause = holderOf(sentence, q);
  const p = clause?.predicate;
  if (!clause || !p || (q.from <= p.token && p.token < q.to) || !isReportedFact(words, clause)) return undefined;
  const frames = words.framesOf.get(p.key);
  if (!frames || clause.arguments.some((a) => a.role === 'reflexive')) return undefined;
  // "sagte der „Morgenpost“, dass ...": what was said is told in the clause.
  if (clause.complements.some((c) => c.relation === 'content' || c.relation === 'infinitive' || c.relation === 'quotation')) return undefined;
  const naming = frames.some((f) => f.content.includes('object+predicate'));
  if (isTitle(scene, q, naming)) return undefined;
  const passive = p.voice === 'passive';
  const subject = passive ? clause.arguments.find((a) => a.phrase.preposition !== undefined && words.agents.has(a.phrase.preposition.key))?.phrase : speakerBeside(scene, clause, q);
  const speaker = subject && canSpeak(scene, subject) ? speakerOf(scene, subject) : undefined;
  if (!speaker) return undefined;
  return { rule: 'statements.quoted-words', speaker, act: frames[0]?.act ?? 'assertive', content: trimmed(scene.text.tokens, q.from, q.to), cue: p.tokens, clause };
}

/** The innermost clause around the quotation that is no part of it. */
function holderOf(sentence: AnalysedSentence, q: Stretch): Clause | undefined {
  let best: Clause | undefined;
  for (const top of sentence.clauses)
    for (const c of clausesWithin(top)) if (c.predicate && c.from <= q.from && q.to <= c.to + 1 && !(c.from >= q.from && c.to <= q.to) && (!best || c.to - c.from <= best.to - best.from)) best = c;
  return best;
}

/** "die Zeitung „Morgen“", "das Motto „Frieden“": behind a noun the marks hold its name, but not behind a verb of naming. */
function isTitle(scene: Scene, q: Stretch, naming: boolean): boolean {
  const { tokens } = scene.text;
  const before = tokens[q.from - 1];
  const inside = tokens.slice(q.from + 1, q.to - 1);
  if (!before || !inside.length || inside.every((t) => t.wordClass === 'name' || !t.known)) return true;
  if (before.wordClass === 'noun' || before.wordClass === 'name') return !naming;
  // "die „Morgenpost“", "vom „Runden Tisch“": a capital behind the article makes a name of it.
  return !naming && before.wordClass === 'determiner' && /^\p{Lu}/u.test(inside[0]?.form ?? '') && !statementWords(scene.language).sources.indefinite.has(before.key);
}

function speakerBeside(scene: Scene, clause: Clause, q: Stretch): Phrase | undefined {
  const outside = (phrase: Phrase) => phrase.to <= q.from || phrase.from >= q.to;
  const subject = subjectOf(clause);
  if (subject && outside(subject)) return subject;
  return clause.arguments.find((a) => !a.phrase.preposition && a.role !== 'object' && outside(a.phrase) && canSpeak(scene, a.phrase))?.phrase;
}
