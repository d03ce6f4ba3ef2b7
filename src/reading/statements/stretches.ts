/** Stretches of tokens: without the marks at their ends, and the sentence they stand in. */
import type { AnalysedSentence } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Scene } from '../scene.ts';
import type { Stretch } from './report.ts';

const QUOTE = /^["„“”»«‚‘’›‹]$/u;
const CLOSERS = /^[,;.:!?…"„“”«»‚‘’)(\-–—]+$/u;

/** 'seien "gut"': the mark at `at` closes words quoted inside the stretch. */
function closesInside(tokens: readonly Token[], from: number, at: number): boolean {
  if (!QUOTE.test((tokens[at] as Token).form)) return false;
  let marks = 0;
  for (let i = from + 1; i < at; i++) if (QUOTE.test((tokens[i] as Token).form)) marks++;
  return marks % 2 === 1 && !QUOTE.test((tokens[from] as Token).form);
}

/** The stretch without the marks at its ends. */
export function trimmed(tokens: readonly Token[], from: number, to: number): Stretch {
  while (to > from + 1 && CLOSERS.test((tokens[to - 1] as Token).form) && !closesInside(tokens, from, to - 1)) to--;
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
