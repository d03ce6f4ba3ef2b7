/**
 * Finds the dependency tree of an English sentence: an arc-hybrid transition parser that decides greedily, by one linear
 * classifier for the moves and one for the labels. Its nodes are stretches of words; marks of punctuation are features of what
 * they stand before. Labels are those of Universal Dependencies. Trained by `training/en/train.ts`.
 */

import data from '../data/parser.json' with { type: 'json' };
import { type Linear, type Sums, score, unpackLinear } from '../linear.ts';
import { featureBuffer, labelFeatures, moveFeatures } from './parseFeatures.ts';
import { LABELS, MOVES, type Nodes, SHIFT, State } from './parseState.ts';

export const PARSER_BITS = { moves: 20, labels: 18 } as const;

export interface ParserModel {
  readonly moves: Linear;
  readonly labels: Linear;
}

export function bestMove(s: State, model: Linear): { move: number; count: number; sums: Sums } {
  const count = moveFeatures(s);
  const sums = score(model, featureBuffer, count);
  let move = -1;
  for (let m = 0; m < MOVES; m++) if (s.allowed(m) && (move < 0 || (sums[m] as number) > (sums[move] as number))) move = m;
  return { move, count, sums };
}

export function bestLabel(s: State, move: number, model: Linear): { arc: number; count: number } {
  const count = labelFeatures(s, move);
  const sums = score(model, featureBuffer, count);
  const root = s.hangsOnRoot(move);
  let arc = root ? 0 : 1;
  if (!root) for (let c = 2; c < LABELS.length; c++) if ((sums[c] as number) > (sums[arc] as number)) arc = c;
  return { arc, count };
}

export interface Tree {
  /** Head of each node, the number of nodes for the root. */
  readonly head: Int32Array;
  readonly label: Uint8Array;
}

export function parseNodes(nodes: Nodes, model: ParserModel): Tree {
  const s = new State(nodes);
  while (!s.done) {
    const move = s.onlyMove ?? bestMove(s, model.moves).move;
    s.apply(move, move === SHIFT || s.hangsOnRoot(move) ? 0 : bestLabel(s, move, model.labels).arc);
  }
  return s;
}

let shipped: ParserModel | undefined;

/** The tree of a sentence by the model that comes with the program. */
export function parse(nodes: Nodes): Tree {
  shipped ??= { moves: unpackLinear(data.moves), labels: unpackLinear(data.labels) };
  return parseNodes(nodes, shipped);
}
