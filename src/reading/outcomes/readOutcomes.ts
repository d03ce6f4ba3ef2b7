/** Reads the outcomes of a scene: what those who met agreed, decided, adopted, or could not agree on. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import { type Scene, spanOf, wordsOf } from '../scene.ts';
import { adoption } from './adoptions.ts';
import { agreement, arrangement, followUp } from './agreements.ts';
import { consensus, disagreement, failure, inAgreement, marked } from './concord.ts';
import { key, type Reader, type Result } from './result.ts';
import { acceptance, stances, statedStances } from './stances.ts';
import { type OutcomeWords, outcomeWords } from './words.ts';

export function readOutcomes(scene: Scene, earlier: Findings): FoundIn<'outcomes'>[] {
  if (!earlier.encounters.some((e) => e.item.status !== 'recalled' && e.item.kind !== 'message')) return [];
  const words = outcomeWords(scene.language);
  const out: FoundIn<'outcomes'>[] = [];
  for (const clause of scene.clauses)
    for (const r of resultsIn(scene, words, clause)) {
      const text = wordsOf(scene, r.from, r.to);
      const content = { ...spanOf(scene, r.from, r.to), text };
      const repeated = r.kind === 'document' && out.some((o) => o.item.kind === 'document' && key(scene, o.tokens[0] as number) === key(scene, r.cue[0] as number));
      if (!repeated && !out.some((o) => o.item.content.start <= content.start && content.end <= o.item.content.end))
        out.push({ item: { kind: r.kind, content, evidence: [{ ...spanOf(scene, clause.from, clause.to) }] }, rule: r.rule, tokens: [...r.cue] });
    }
  return out;
}

function resultsIn(scene: Scene, words: OutcomeWords, clause: Clause): Result[] {
  const p = clause.predicate;
  if (!p || p.mood === 'conditional' || p.mood === 'imperative' || clause.kind === 'infinitive' || clause.kind === 'question') return [];
  const announced = followUp(scene, words, clause);
  if (announced.length) return announced;
  if ((p.modal !== undefined && !words.able.has(p.modal)) || p.tense === 'future') return [];
  for (const read of READERS) {
    const found = read(scene, words, clause);
    if (found.length) return found;
  }
  return [];
}

const READERS: readonly Reader[] = [failure, agreement, arrangement, consensus, marked, inAgreement, adoption, disagreement, stances, statedStances, acceptance];
