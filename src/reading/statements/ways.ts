/** In which ways a clause may report: by the frames of its verb, or by an idiom of verb and companion. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { SpeechAct } from '../../records/statement.ts';
import type { Scene } from '../scene.ts';
import { companions } from './contents.ts';
import type { StatementWords } from './words.ts';

/** A way in which this clause may report: a verb's frame or an idiom. */
export interface Way {
  readonly act: SpeechAct;
  readonly content: readonly string[];
  readonly telling: boolean;
  readonly companion?: Phrase | undefined;
  readonly idiom: boolean;
}

export function waysOf(scene: Scene, words: StatementWords, clause: Clause): Way[] {
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
        if (!denial) out.push({ act: idiom.act, content: idiom.content, telling: false, companion: beside.get(key), idiom: true });
        break;
      }
  }
  // "liess sich über das Gesetz informieren"
  if (p.negated || (p.modal !== undefined && words.causative.has(p.modal))) return out;
  const reflexive = clause.arguments.some((a) => a.role === 'reflexive');
  for (const frame of words.framesOf.get(p.key) ?? [])
    if (frame.reflexive === undefined || frame.reflexive === reflexive) out.push({ act: frame.act, content: frame.content, telling: frame.telling, idiom: false });
  return out;
}
