/** Direct speech: the quotation that a clause introduces or follows, and the one that stands by itself and runs on. */
import type { AnalysedSentence, Clause, QuotedText } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { SpeechAct } from '../../records/statement.ts';
import type { Scene } from '../scene.ts';
import { actOfContent } from './acts.ts';
import { documentOf, handsOn } from './relayed.ts';
import type { Report, Speaker, Stretch } from './report.ts';
import { addresseeOf, canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { trimmed } from './stretches.ts';
import { type StatementWords, statementWords } from './words.ts';

/** Quotations in which a relay only tells what others said go to `handed`: what is told in them counts like the text around. */
export function quotationReports(scene: Scene, handed: Set<QuotedText> = new Set()): Report[] {
  const words = statementWords(scene.language);
  const out: Report[] = [];
  let last: { speaker: Speaker; sentence: number; relay?: Phrase } | undefined;
  scene.text.sentences.forEach((sentence, number) => {
    let current = sentence.quotations.length ? introducerOf(scene, words, sentence) : undefined;
    // "Kolar sagte:" in a sentence or line of its own before the quotation.
    if (!current && sentence.quotations.length && number > 0) current = announced(scene, words, scene.text.sentences[number - 1] as AnalysedSentence);
    const groups = grouped(scene, sentence);
    for (const group of groups) {
      const first = group[0] as QuotedText;
      // "„A“, sagte er und fügte hinzu: „B“": the second quotation has a verb of its own.
      if (group !== groups[0] && current) current = introducerOf(scene, words, sentence, first) ?? current;
      const closedBefore = current !== undefined && isApart(scene, sentence, group) && last?.sentence === number - 1;
      const from = closedBefore ? last : (current ?? (last && (last.sentence === number || last.sentence === number - 1) && isAlone(scene, sentence, group) ? last : undefined));
      if (!from) continue;
      // "The parties confirmed ...," the ministry said: it hands on what the parties did.
      const told = group.flatMap((q) => q.clauses).find((c) => c.predicate);
      const relay = 'clause' in from && from.clause ? relayOf(scene, words, from.clause) : last?.relay;
      if (told && relay && handsOn(scene, words, relay, told)) {
        for (const q of group) handed.add(q);
        last = { speaker: from.speaker, sentence: number, relay };
        continue;
      }
      const parts = group.map((q): Stretch => trimmed(scene.text.tokens, q.from, q.to));
      const inner = group.flatMap((q) => q.clauses).find((c) => c.predicate);
      if (!inner && first.to - first.from < 6) continue;
      const whole = { from: (parts[0] as Stretch).from, to: (parts.at(-1) as Stretch).to };
      const clause = 'clause' in from ? from.clause : undefined;
      const deed = quotedDeed(scene, group, from.speaker);
      const cue = 'cue' in from ? from.cue : [];
      const addressee = clause ? addresseeOf(scene, clause, whole, true) : undefined;
      out.push({
        rule: cue.length ? 'statements.quotation' : 'statements.quotation-continued',
        speaker: from.speaker,
        act: deed?.act ?? 'assertive',
        content: whole,
        ...(parts.length > 1 ? { parts } : {}),
        cue,
        ...(clause ? { clause } : {}),
        ...(inner ? { inner: deed?.clause ?? inner } : {}),
        ...(addressee ? { addressee } : {}),
      });
      last = { speaker: from.speaker, sentence: number, ...(relay && { relay }) };
    }
  });
  return out;
}

/** The paper or office that speaks: "heisst es in der Mitteilung", "the ministry said". */
const relayOf = (scene: Scene, words: StatementWords, clause: Clause): Phrase | undefined =>
  (words.documents.verbs.has(clause.predicate?.key ?? '') ? documentOf(scene, words, clause) : undefined) ?? subjectOf(clause);

interface Introducer {
  readonly speaker: Speaker;
  readonly clause: Clause;
  readonly cue: readonly number[];
}

/** The clause of the sentence that tells who speaks: one with a quotation, or a reporting verb beside one. */
function introducerOf(scene: Scene, words: StatementWords, sentence: AnalysedSentence, only?: QuotedText): Introducer | undefined {
  const inQuote = (token: number) => sentence.quotations.some((q) => q.from <= token && token < q.to);
  const candidates = sentence.clauses.flatMap(function all(c: Clause): Clause[] {
    return [c, ...c.complements.flatMap((x) => (x.relation === 'quotation' ? [] : all(x.clause)))];
  });
  const fits = (c: Clause): Introducer | undefined => {
    const p = c.predicate;
    if (!p || inQuote(p.token)) return bySo(scene, c);
    const governs = c.complements.some(
      (x) => (only === undefined || (x.clause.from <= only.from && only.to <= x.clause.to + 1)) && (x.relation === 'quotation' || (x.relation === 'content' && x.clause.kind === 'fragment')),
    );
    if (!governs && !words.framesOf.has(p.key)) return bySo(scene, c);
    const subject = behindQuotation(scene, sentence, c) ?? subjectOf(c);
    if (words.documents.verbs.has(p.key) && !(subject && canSpeak(scene, subject))) return byDocument(scene, words, c);
    const speaker = subject && !inQuote(subject.head) ? speakerOf(scene, subject) : undefined;
    if (!speaker || (!words.framesOf.has(p.key) && !speaker.parties.length && !words.idioms.some((i) => i.verb === p.key))) return bySo(scene, c);
    return { speaker, clause: c, cue: p.tokens };
  };
  for (const c of candidates) {
    const found = fits(c);
    if (found) return found;
  }
  return byColon(scene, words, sentence);
}

/** "„...“, sagte der Minister": right behind the quotation the verb comes first and then whoever speaks. */
function behindQuotation(scene: Scene, sentence: AnalysedSentence, clause: Clause): Phrase | undefined {
  const finite = clause.predicate?.finite;
  if (finite === undefined || !sentence.quotations.some((q) => q.to < finite && finite - q.to <= 1 && scene.text.tokens[q.to]?.form === ',')) return undefined;
  return clause.arguments.find((a) => !a.understood && !a.phrase.preposition && a.phrase.from > finite && a.role !== 'reflexive' && canSpeak(scene, a.phrase))?.phrase;
}

/** "Der Minister wörtlich: „...“", "Die Kommission ist anderer Ansicht: „...“": whoever is spoken of before the colon speaks after it. */
function byColon(scene: Scene, words: StatementWords, sentence: AnalysedSentence): Introducer | undefined {
  const first = sentence.quotations[0];
  if (!first || scene.text.tokens[first.from - 1]?.form !== ':') return undefined;
  for (const clause of sentence.clauses) {
    if (clause.from >= first.from) continue;
    const p = clause.predicate;
    const named = clause.arguments.filter((a) => a.phrase.to <= first.from && (p ? a.role === 'subject' : !a.phrase.preposition)).map((a) => a.phrase);
    const document = p && words.documents.verbs.has(p.key) ? clause.arguments.find((a) => a.phrase.preposition && words.documents.prepositions.has(a.phrase.preposition.key))?.phrase : undefined;
    const phrase = document ?? named.find((n) => canSpeak(scene, n));
    const speaker = phrase && speakerOf(scene, phrase);
    if (speaker) return { speaker, clause, cue: p ? p.tokens : [first.from - 1] };
  }
  return undefined;
}

/** "„...“, heisst es in der Erklärung." */
function byDocument(scene: Scene, words: StatementWords, clause: Clause): Introducer | undefined {
  const document = documentOf(scene, words, clause);
  const speaker = document && speakerOf(scene, document);
  return speaker && { speaker, clause, cue: clause.predicate?.tokens ?? [] };
}

/** "„...“, so der Minister." */
function bySo(scene: Scene, clause: Clause): Introducer | undefined {
  const { soWords } = statementWords(scene.language);
  for (const a of clause.adverbs) {
    if (!soWords.has(scene.text.tokens[a.token]?.form.toLowerCase() ?? '')) continue;
    const phrase: Phrase | undefined = clause.arguments.find((x) => x.phrase.from === a.token + 1 && !x.phrase.preposition)?.phrase;
    const speaker = phrase && speakerOf(scene, phrase);
    if (speaker) return { speaker, clause, cue: [a.token] };
  }
  return undefined;
}

/** The sentence before, where it ends with a colon: "Der Minister wörtlich:". */
function announced(scene: Scene, words: StatementWords, before: AnalysedSentence): Introducer | undefined {
  if (scene.text.tokens[before.to - 1]?.form !== ':') return undefined;
  for (const clause of before.clauses) {
    const subject = subjectOf(clause) ?? (clause.predicate ? undefined : clause.arguments.find((a) => !a.phrase.preposition && scene.cast.who(a.phrase).length)?.phrase);
    const speaker = subject && speakerOf(scene, subject);
    if (speaker && (speaker.parties.length || (clause.predicate && words.framesOf.has(clause.predicate.key)))) return { speaker, clause, cue: clause.predicate?.tokens ?? [before.to - 1] };
  }
  return undefined;
}

/** Quotations of a sentence with only the words of the introduction between them are one that was split: "„A“, sagte er, „B.“" */
export function grouped(scene: Scene, sentence: AnalysedSentence): QuotedText[][] {
  const out: QuotedText[][] = [];
  for (const q of sentence.quotations) {
    const group = out.at(-1);
    const before = group?.at(-1);
    const apart = before ? scene.text.tokens.slice(before.to, q.from) : [];
    const split =
      before !== undefined &&
      (apart[0]?.form === ',' || scene.text.tokens[before.to - 2]?.form === ',') &&
      apart.length < 14 &&
      !apart.some((t) => t.form === ':') &&
      !/[.!?]$/u.test(scene.text.tokens[before.to - 2]?.form ?? '');
    if (group && split) group.push(q);
    else out.push([q]);
  }
  return out;
}

/** The quotation closes with its own full stop at the head of the sentence and the rest begins anew: it belongs to what went before. */
function isApart(scene: Scene, sentence: AnalysedSentence, group: readonly QuotedText[]): boolean {
  const q = group[0] as QuotedText;
  const { tokens } = scene.text;
  return (
    group.length === 1 && q.from <= sentence.from + 1 && /[.!?…]$/u.test(tokens[q.to - 2]?.form ?? '') && tokens[q.to] !== undefined && q.to < sentence.to && /^\p{Lu}/u.test(tokens[q.to]?.form ?? '')
  );
}

/** The sentence holds nothing beside the quotation. */
export function isAlone(scene: Scene, sentence: AnalysedSentence, group: readonly QuotedText[]): boolean {
  const q = group[0] as QuotedText;
  return q.from <= sentence.from + 1 && (sentence.to - (group.at(-1) as QuotedText).to <= 2 || isApart(scene, sentence, group));
}

/** The first clause of the quotation that does more than assert, and what it does. */
export function quotedDeed(scene: Scene, group: readonly QuotedText[], speaker: Speaker): { act: SpeechAct; clause: Clause } | undefined {
  for (const q of group)
    for (const clause of q.clauses) {
      const act = actOfContent(scene, clause, speaker);
      if (act) return { act, clause };
    }
  return undefined;
}
