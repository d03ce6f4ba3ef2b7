/** Stretches of tokens: without the marks at their ends, and the sentence they stand in. */
import type { AnalysedSentence } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Scene } from '../scene.ts';
import type { Stretch } from './report.ts';

const CLOSERS = /^[,;.:!?…"„“”«»‚‘’)(\-–—]+$/u;

/** The stretch without the marks at its ends. */
export function trimmed(tokens: readonly Token[], from: number, to: number): Stretch {
  while (to > from + 1 && CLOSERS.test((tokens[to - 1] as Token).form)) to--;
  while (from < to - 1 && CLOSERS.test((tokens[from] as Token).form)) from++;
  return { from, to };
}

export function sentenceOf(scene: Scene, stretch: Stretch): AnalysedSentence | undefined {
  return scene.text.sentences[sentenceNumber(scene, stretch)];
}

/** The number of the sentence that a stretch begins in; -1 where there is none. */
export function sentenceNumber(scene: Scene, clause: Stretch): number {
  const { sentences } = scene.text;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = sentences[middle] as AnalysedSentence;
    if (clause.from < s.from) high = middle - 1;
    else if (clause.from >= s.to) low = middle + 1;
    else return middle;
  }
  return -1;
}
