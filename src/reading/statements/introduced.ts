/** Speech that a verb of saying before a comma introduces, in sentences too tangled for the grammar to tell whose content it is. */
import type { AnalysedSentence, Clause } from '../../language/shared/clause.ts';
import { clausesWithin } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import { refinedAct } from './acts.ts';
import { endOf, opensSpeech } from './openContent.ts';
import type { Report } from './report.ts';
import { canSpeak, speakerOf, subjectOf } from './speakers.ts';
import { trimmed } from './stretches.ts';
import { type ReportingFrame, type StatementWords, statementWords } from './words.ts';

/** How far a verb may stand before the comma: "hatte ... gesagt,", "sagte der Sprecher der Behörde am Abend,". */
const PARTICIPLE_REACH = 2;
const FINITE_REACH = 14;

export function introducedReports(scene: Scene, found: readonly Report[]): Report[] {
  const words = statementWords(scene.language);
  const told = new Set(found.flatMap((r) => [...r.cue]));
  return scene.text.sentences.flatMap((sentence) => {
    if (sentence.heading) return [];
    const inside = sentence.clauses.flatMap((c) => clausesWithin(c));
    const out: Report[] = [];
    for (let comma = sentence.from + 1; comma < sentence.to - 3; comma++) {
      if (scene.text.tokens[comma]?.form !== ',' || out.some((r) => comma < r.content.to)) continue;
      const report = behind(scene, words, sentence, inside, comma, told);
      if (report) out.push(report);
    }
    return out;
  });
}

function behind(scene: Scene, words: StatementWords, sentence: AnalysedSentence, inside: readonly Clause[], comma: number, told: ReadonlySet<number>): Report | undefined {
  const verb = verbBefore(scene, words, sentence, comma);
  if (!verb || verb.tokens.some((t) => told.has(t)) || sentence.quotations.some((q) => q.from <= comma && comma < q.to)) return undefined;
  const owner = inside.find((c) => c.predicate?.tokens.includes(verb.tokens[0] as number));
  if (!owner || !isTold(words, owner, comma) || scene.text.tokens.slice(Math.max(owner.from, comma - FINITE_REACH), comma).some((t) => words.negations.has(t.key))) return undefined;
  const following = inside.filter((c) => c !== owner && c.predicate !== undefined && c.predicate.token > comma).sort((a, b) => a.from - b.from);
  if (!opensSpeech(scene, words, verb.frame, comma, sentence, following)) return undefined;
  const phrase = whoSpeaks(scene, inside, owner, verb.tokens[0] as number, comma);
  const speaker = phrase && speakerOf(scene, phrase);
  if (!speaker) return undefined;
  const inner = following[0];
  const content = trimmed(scene.text.tokens, comma + 1, endOf(scene, words, sentence, comma));
  return { rule: 'statements.open-content', speaker, act: refinedAct(scene, verb.frame.act, inner, speaker), content, cue: verb.tokens, ...(inner ? { inner } : {}) };
}

/** The verb of saying that stands last before the comma, with what split off from it right before the comma. */
function verbBefore(scene: Scene, words: StatementWords, sentence: AnalysedSentence, comma: number): { tokens: number[]; frame: ReportingFrame } | undefined {
  const { tokens } = scene.text;
  for (let i = comma - 1; i >= Math.max(sentence.from + 1, comma - FINITE_REACH); i--) {
    const token = tokens[i];
    if (token?.wordClass === 'auxiliary') return undefined;
    if (token?.wordClass !== 'verb') continue;
    const split = tokens[comma - 1]?.wordClass === 'particle' && comma - 1 > i ? comma - 1 : undefined;
    const key = split === undefined ? token.key : `${tokens[split]?.form.toLowerCase()}${token.key}`;
    const frame = words.framesOf.get(key)?.find((f) => f.telling && f.reflexive === undefined);
    const finite = token.tag === 'VVFIN';
    return frame && (finite || comma - i <= PARTICIPLE_REACH) ? { tokens: split === undefined ? [i] : [i, split], frame } : undefined;
  }
  return undefined;
}

/** Told as done: neither under a condition nor as something wished, planned or asked. */
function isTold(words: StatementWords, owner: Clause, comma: number): boolean {
  const p = owner.predicate;
  if (!p || p.mood === 'conditional' || p.mood === 'imperative' || p.tense === 'future' || (p.voice !== 'active' && p.tokens.every((t) => t < comma))) return false;
  if (p.modal !== undefined && words.unreal.has(p.modal)) return false;
  return owner.opener === undefined || owner.opener.token > comma || !words.hypothetical.has(owner.opener.key);
}

/** The subject, or else whoever that can speak is named nearest to the verb on this side of the comma. */
function whoSpeaks(scene: Scene, inside: readonly Clause[], owner: Clause, verb: number, comma: number): Phrase | undefined {
  const subject = subjectOf(owner);
  if (subject && subject.head < comma && canSpeak(scene, subject)) return subject;
  const named = inside
    .flatMap((c) => c.arguments)
    .filter((a) => !a.understood && !a.phrase.preposition && a.role !== 'reflexive' && a.role !== 'predicative' && a.phrase.head < comma && canSpeak(scene, a.phrase))
    .map((a) => a.phrase)
    .sort((a, b) => Math.abs(a.head - verb) - Math.abs(b.head - verb));
  return named[0] ?? (subject && subject.head < comma ? subject : undefined);
}
