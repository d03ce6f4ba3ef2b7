/** In which ways a clause may report: by the frames of its verb, or by an idiom of verb and companion. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { SpeechAct } from '../../records/statement.ts';
import type { Scene } from '../scene.ts';
import { companions } from './contents.ts';
import { subjectOf } from './speakers.ts';
import { endsInOneOf, type StatementWords } from './words.ts';

/** A way in which this clause may report: a verb's frame or an idiom. */
export interface Way {
  readonly act: SpeechAct;
  readonly content: readonly string[];
  readonly telling: boolean;
  readonly conveys: boolean;
  /** See ReportingFrame. */
  readonly alone?: boolean;
  readonly companion?: Phrase | undefined;
  readonly idiom: boolean;
}

/** `met`: in an account of a meeting a decision is an outcome and a commitment; elsewhere it is told as the will of whoever took it. */
export function waysOf(scene: Scene, words: StatementWords, clause: Clause, met: boolean): Way[] {
  const p = clause.predicate;
  if (!p) return [];
  const out: Way[] = [];
  let beside: Map<string, Phrase | undefined> | undefined;
  for (const idiom of words.idioms) {
    if (idiom.verb !== p.key && idiom.verb !== p.modal) continue;
    beside ??= companions(scene, clause);
    for (const key of idiom.with)
      if (beside.has(key) && (idiom.verb === p.key ? key !== p.key : key === p.key)) {
        const denial = p.negated && !words.denials.has(key);
        if (!denial) out.push({ act: idiom.act, content: idiom.content, telling: idiom.telling ?? false, conveys: idiom.conveys ?? false, companion: beside.get(key), idiom: true });
        break;
      }
  }
  // "liess sich über das Gesetz informieren"
  if (p.negated || (p.modal !== undefined && words.causative.has(p.modal))) return out;
  // "verdankte seiner Ausbildung seine Kenntnisse": with a dative it tells what is owed, and thanks no one.
  if (words.owing.has(p.key) && clause.arguments.some((a) => a.role === 'indirect' && !a.understood)) return out;
  const reflexive = clause.arguments.some((a) => a.role === 'reflexive');
  for (const frame of words.framesOf.get(p.key) ?? [])
    if ((frame.reflexive === undefined || frame.reflexive === reflexive) && (!frame.given || clause.arguments.some((a) => frame.given?.has(a.phrase.preposition?.key ?? ''))))
      out.push({ act: frame.act, content: frame.content, telling: frame.telling, conveys: frame.conveys, alone: frame.alone, idiom: false });
  if (!met && words.deciding.has(p.key)) out.push({ act: 'commissive', content: ['clause', 'infinitive'], telling: false, conveys: false, idiom: false });
  if (words.documentary.has(p.key) && isDocument(scene, words, subjectOf(clause))) out.push({ act: 'assertive', content: ['clause'], telling: true, conveys: false, idiom: false });
  return out;
}

/** "Eine Studie ergab, dass ...": a paper, a survey, a finding as subject. */
function isDocument(scene: Scene, words: StatementWords, subject: Phrase | undefined): boolean {
  return subject !== undefined && endsInOneOf(words.sources.nouns, scene.text.tokens[subject.head]?.key ?? '');
}
