/** Speech that a noun names together with whoever it is of: "die Forderung des Verbands, ... zu", "der Vorwurf der Partei, A habe B getan". */
import type { AnalysedSentence, Clause } from '../../language/shared/clause.ts';
import { clausesWithin } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import type { Report, Speaker, Stretch } from './report.ts';
import { speakerOf, subjectOf } from './speakers.ts';
import { trimmed } from './stretches.ts';
import { actOfNoun, type StatementWords, statementWords } from './words.ts';

export function nounReports(scene: Scene): Report[] {
  const words = statementWords(scene.language);
  return scene.text.sentences.flatMap((sentence) => (sentence.heading ? [] : sentence.clauses.flatMap((top) => clausesWithin(top).flatMap((clause) => ofClause(scene, words, sentence, clause)))));
}

function ofClause(scene: Scene, words: StatementWords, sentence: AnalysedSentence, clause: Clause): Report[] {
  const p = clause.predicate;
  if (p?.negated || p?.mood === 'conditional' || p?.tense === 'future') return [];
  const out: Report[] = [];
  for (const argument of clause.arguments) {
    if (argument.understood) continue;
    for (const phrase of phrasesWithin(argument.phrase)) {
      const key = scene.text.tokens[phrase.head]?.key ?? '';
      if (!words.spokenNouns.has(key)) continue;
      const content = contentOf(scene, sentence, clause, phrase);
      const speaker = content && ownerOf(scene, words, clause, phrase);
      if (!content || !speaker) continue;
      out.push({ rule: 'statements.noun', speaker, act: actOfNoun(words, key) ?? 'assertive', content: content.stretch, cue: [phrase.head], clause, inner: content.inner });
    }
  }
  return out;
}

/** Whose words they are: the genitive, the phrase with "von", the possessive; of "mit dem Hinweis, dass ..." the subject. */
function ownerOf(scene: Scene, words: StatementWords, clause: Clause, phrase: Phrase): Speaker | undefined {
  const owner = phrase.genitive ?? phrase.attributes.find((a) => a.preposition && words.agents.has(a.preposition.key));
  if (owner) return speakerOf(scene, owner);
  const possessor = phrase.determiner ? scene.cast.at(phrase.determiner.token) : undefined;
  if (possessor) return { names: [possessor.name], parties: [possessor], mention: possessor.mention };
  const subject = phrase.preposition && words.feltWith.has(phrase.preposition.key) && clause.predicate?.voice === 'active' ? subjectOf(clause) : undefined;
  return subject && speakerOf(scene, subject);
}

/** The clause that hangs on the noun, or indirect speech between commas right behind it. */
function contentOf(scene: Scene, sentence: AnalysedSentence, clause: Clause, phrase: Phrase): { stretch: Stretch; inner: Clause } | undefined {
  const { tokens } = scene.text;
  const tied = clause.complements.find((c) => c.anchor === phrase.head && c.clause.predicate && (c.relation === 'content' || c.relation === 'infinitive') && c.clause.from > phrase.head);
  if (tied) return { stretch: trimmed(tokens, tied.clause.from, tied.clause.to), inner: tied.clause };
  const at = sentence.clauses.indexOf(clause);
  const next = at < 0 ? undefined : sentence.clauses[at + 1];
  if (next?.predicate?.mood !== 'reported' || next.from < phrase.to || next.from - phrase.to > 3 || tokens[next.from - 1]?.form !== ',') return undefined;
  return { stretch: trimmed(tokens, next.from, next.to), inner: next };
}
