/** Speech that a pronoun points back to, and documents that speak: "Das teilte die Ministerin mit." "In der Erklärung heisst es, ..." */
import type { AnalysedSentence, Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { actOfContent, moodOf } from './acts.ts';
import { clauseContent } from './contents.ts';
import { isReportedFact } from './facts.ts';
import { grouped, isAlone, quotedDeed } from './quotations.ts';
import { handsOn } from './relayed.ts';
import type { Report, Speaker } from './report.ts';
import { canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { sentenceNumber, sentenceOf, trimmed } from './stretches.ts';
import { type StatementWords, statementWords } from './words.ts';

export function pointingReports(scene: Scene): Report[] {
  const words = statementWords(scene.language);
  return scene.clauses.flatMap((clause) => pointingBack(scene, words, clause) ?? agreedOn(scene, words, clause) ?? inDocument(scene, words, clause) ?? []);
}

/** The content is the sentence before, or the clause before in the same sentence. */
function pointingBack(scene: Scene, words: StatementWords, clause: Clause): Report | undefined {
  const p = clause.predicate;
  if (clause.kind !== 'main' || !p || p.voice !== 'active' || !isReportedFact(words, clause)) return undefined;
  const source = emergingFrom(scene, words, clause);
  const says =
    source !== undefined ||
    words.framesOf.get(p.key)?.some((f) => f.act === 'assertive' && f.content.includes('clause')) ||
    words.idioms.some((i) => i.verb === p.key && i.content.includes('clause') && clause.adverbs.some((a) => i.with.has(a.key)));
  if (!says || clause.complements.some((c) => c.relation !== 'relative' && c.relation !== 'adverbial')) return undefined;
  const named = clause.arguments.filter((a) => a.role === 'subject' || a.role === 'object');
  const points = (phrase: Phrase) => phrase.kind === 'pronoun' && words.pointing.has(scene.text.tokens[phrase.head]?.form.toLowerCase() ?? '');
  const pronoun = named.find((a) => points(a.phrase));
  const who = source ?? named.find((a) => a !== pronoun && canSpeak(scene, a.phrase))?.phrase;
  const speaker = pronoun && who && speakerOf(scene, who);
  const sentence = sentenceOf(scene, clause);
  if (!speaker || !sentence) return undefined;
  const before = pointedAt(scene, sentence, clause);
  const quoted = before && !before.predicate ? quotedWhole(scene, before, speaker) : undefined;
  if (quoted) return { rule: 'statements.pointed-back', speaker, ...quoted, cue: p.tokens, clause };
  if (!before?.predicate) return undefined;
  const stretch = before.from >= sentence.from ? { from: sentence.from, to: clause.from } : wholeSentence(scene, before);
  return {
    rule: 'statements.pointed-back',
    speaker,
    act: actOfContent(scene, before, speaker) ?? 'assertive',
    content: trimmed(scene.text.tokens, stretch.from, stretch.to),
    cue: p.tokens,
    clause,
    inner: before,
  };
}

/** "„Wir bleiben Partner.“ Das hat die Ministerin betont.": the sentence before is nothing but a quotation. */
function quotedWhole(scene: Scene, before: Clause, speaker: Speaker): Pick<Report, 'act' | 'content' | 'inner'> | undefined {
  const sentence = sentenceOf(scene, before);
  const group = sentence && grouped(scene, sentence)[0];
  const [first, last] = [group?.[0], group?.at(-1)];
  if (!sentence || !group || !first || !last || !isAlone(scene, sentence, group)) return undefined;
  const deed = quotedDeed(scene, group, speaker);
  const inner = deed?.clause ?? group.flatMap((q) => q.clauses).find((c) => c.predicate);
  return inner && { act: deed?.act ?? 'assertive', content: trimmed(scene.text.tokens, first.from, last.to), inner };
}

/** "Regeln schaffen Frieden: Darin waren sich beide Seiten einig." */
function agreedOn(scene: Scene, words: StatementWords, clause: Clause): Report | undefined {
  const into = clause.adverbs.find((a) => words.pointingInto.has(a.key));
  const p = clause.predicate;
  if (!into || !p || clause.kind !== 'main' || into.token !== clause.from || !isReportedFact(words, clause) || clause.complements.some((c) => c.anchor === into.token)) return undefined;
  const act = moodOf(scene, words, clause) ?? (words.framesOf.has(p.key) ? 'assertive' : undefined);
  const subject = subjectOf(clause);
  const speaker = act && subject && canSpeak(scene, subject) ? speakerOf(scene, subject) : undefined;
  const sentence = sentenceOf(scene, clause);
  const before = sentence && pointedAt(scene, sentence, clause);
  if (!speaker || !sentence || !before?.predicate) return undefined;
  const stretch = before.from >= sentence.from ? { from: sentence.from, to: clause.from } : wholeSentence(scene, before);
  return { rule: 'statements.pointed-back', speaker, act: act ?? 'assertive', content: trimmed(scene.text.tokens, stretch.from, stretch.to), cue: p.tokens, clause, inner: before };
}

function pointedAt(scene: Scene, sentence: AnalysedSentence, clause: Clause): Clause | undefined {
  const at = sentence.clauses.indexOf(clause);
  if (at > 0) return sentence.clauses[at - 1];
  const previous = scene.text.sentences[sentenceNumber(scene, clause) - 1];
  return previous && !previous.heading && previous.clauses.length ? previous.clauses[0] : undefined;
}

function wholeSentence(scene: Scene, clause: Clause): { from: number; to: number } {
  const sentence = sentenceOf(scene, clause);
  return sentence ?? clause;
}

/** "Das geht aus einem Bericht der Behörde hervor": the document that tells it. */
export function emergingFrom(scene: Scene, words: StatementWords, clause: Clause): Phrase | undefined {
  if (!words.documents.emerging.has(clause.predicate?.key ?? '')) return undefined;
  const named = clause.arguments.find((a) => a.phrase.preposition !== undefined && words.documents.outOf.has(a.phrase.preposition.key) && scene.text.tokens[a.phrase.head]?.wordClass === 'noun');
  return named?.phrase;
}

/** The document that is named with "in" or "auf"; beside a passive it must be one by its noun. */
export function documentIn(scene: Scene, words: StatementWords, clause: Clause): Phrase | undefined {
  return clause.arguments.find(
    ({ phrase }) =>
      phrase.preposition !== undefined &&
      words.documents.prepositions.has(phrase.preposition.key) &&
      scene.text.tokens[phrase.head]?.wordClass === 'noun' &&
      (clause.predicate?.voice !== 'passive' || words.sources.nouns.has(scene.text.tokens[phrase.head]?.key ?? '')),
  )?.phrase;
}

/** "In dem Bericht heisst es, dass ...", "in der Mitteilung wird gefordert, dass ...": the document is named with "in" or "auf". */
function inDocument(scene: Scene, words: StatementWords, clause: Clause): Report | undefined {
  const p = clause.predicate;
  if (!p || !isReportedFact(words, clause)) return undefined;
  const frame = words.framesOf.get(p.key)?.find((f) => f.content.includes('clause'));
  if (!words.documents.verbs.has(p.key) && !(p.voice === 'passive' && frame)) return undefined;
  const document = documentIn(scene, words, clause);
  const content = document && clauseContent(scene, clause, (c) => c.relation === 'content');
  const speaker = content && speakerOf(scene, document);
  if (content && handsOn(scene, words, document, content.clause)) return undefined;
  return speaker && { rule: 'statements.document', speaker, act: frame?.act ?? 'assertive', content, cue: p.tokens, clause, inner: content.clause };
}
