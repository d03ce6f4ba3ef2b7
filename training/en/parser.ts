/** Trains the English parser: a dynamic oracle lets it learn from states that its own mistakes lead to. */
import { chunksOf } from '../../src/language/en/chunks/chunks.ts';
import { laidOut } from '../../src/language/en/desk.ts';
import { type PackedLinear, unpackLinear } from '../../src/language/en/linear.ts';
import { featureBuffer, labelFeatures, moveFeatures } from '../../src/language/en/syntax/parseFeatures.ts';
import { LABELS, LEFT, labelNumber, MOVES, type Nodes, nodesOf, RIGHT, SHIFT, State } from '../../src/language/en/syntax/parseState.ts';
import { bestLabel, bestMove, PARSER_BITS, type ParserModel, parseNodes } from '../../src/language/en/syntax/parsing.ts';
import type { GumSentence } from './gum.ts';
import { Learner, packLinear, randomNumbers, shuffle } from './learner.ts';

export interface ParseCase {
  nodes: Nodes;
  /** Head of each node, the number of nodes for the root. */
  head: Int32Array;
  label: Uint8Array;
}

/**
 * `tags` are those of a tagger that had not seen the sentence: the parser must learn to live with its mistakes. A stretch hangs
 * where the first of its words hangs that leads out of it, its head's word before all others.
 */
export function parseCase({ words }: GumSentence, tags: readonly string[]): ParseCase {
  const desk = laidOut(
    words.map(({ form, start }) => ({ form, start, end: start + form.length })),
    [...tags],
  );
  const chunks = chunksOf(desk);
  const nodes = nodesOf(desk, chunks);
  const chunkOf = new Map<number, number>();
  chunks.forEach(({ from, to }, k) => {
    for (let i = from; i < to; i++) chunkOf.set(i, k);
  });
  const outside = (from: number, k: number): number => {
    let at = (words[from] as { head: number }).head;
    for (let steps = 0; at >= 0 && (!chunkOf.has(at) || chunkOf.get(at) === k) && steps < 60; steps++) at = (words[at] as { head: number }).head;
    return at < 0 ? nodes.count : (chunkOf.get(at) ?? nodes.count);
  };
  const head = new Int32Array(nodes.count).fill(nodes.count);
  const label = new Uint8Array(nodes.count);
  chunks.forEach((chunk, k) => {
    const leads = (i: number): boolean => chunkOf.get((words[i] as { head: number }).head) !== k;
    let exit = chunk.head;
    if (!leads(exit)) for (let i = chunk.from; i < chunk.to; i++) if (leads(i) && !/^(?:case|mark|aux|punct|det)/u.test((words[i] as { label: string }).label)) exit = i;
    head[k] = outside(exit, k);
    label[k] = head[k] === nodes.count ? 0 : labelNumber((words[exit] as { label: string }).label);
  });
  unknot(head);
  return { nodes, head, label };
}

/** Two stretches that each lead into the other are cut: the first hangs on the root. */
function unknot(head: Int32Array): void {
  for (let k = 0; k < head.length; k++) {
    let at = head[k] as number;
    for (let steps = 0; at < head.length && at !== k && steps <= head.length; steps++) at = head[at] as number;
    if (at === k) head[k] = head.length;
  }
}

/** The nearest tree without crossing arcs: a crossing arc is lifted to its head's head. */
function projective(head: Int32Array): Int32Array {
  const out = head.slice();
  for (let rounds = 0; rounds < 200; rounds++) {
    let lifted = false;
    for (let d = 0; d < out.length && !lifted; d++) {
      const h = out[d] as number;
      if (h >= out.length) continue;
      for (let k = Math.min(h, d) + 1; k < Math.max(h, d); k++) {
        let a = k;
        for (let steps = 0; a !== h && a < out.length && steps < 300; steps++) a = out[a] as number;
        if (a !== h) {
          out[d] = out[h] as number;
          lifted = true;
          break;
        }
      }
    }
    if (!lifted) break;
  }
  return out;
}

/** How many gold arcs a move makes unreachable. */
function cost(s: State, move: number, head: Int32Array): number {
  const end = s.nodes.count;
  const s0 = s.top(0);
  const b0 = s.next;
  let lost = 0;
  if (move === SHIFT) {
    for (let i = 0; i < s.size; i++) {
      const k = s.stack[i] as number;
      if (head[k] === b0) lost++;
      if (i < s.size - 1 && head[b0] === k) lost++;
    }
    return lost;
  }
  const gold = head[s0] as number;
  // Dependents of the top that still lie ahead are lost with it.
  for (let k = b0; k < end; k++) if (head[k] === s0) lost++;
  if (move === LEFT) {
    if (gold !== b0 && (gold === s.top(1) || gold > b0)) lost++;
  } else if (gold >= b0) lost++;
  return lost;
}

/** The two classifiers as a model file has them. */
export function trainParser(cases: readonly ParseCase[], rounds: number): { moves: PackedLinear; labels: PackedLinear } {
  const moves = new Learner(MOVES, PARSER_BITS.moves);
  const labels = new Learner(LABELS.length, PARSER_BITS.labels);
  const heads = cases.map((c) => projective(c.head));
  const random = randomNumbers(23);
  const order = cases.map((_, i) => i);
  for (let round = -1; round < rounds; round++) {
    if (round >= 0) shuffle(order, random);
    for (const n of order) {
      const { nodes, label } = cases[n] as ParseCase;
      const head = heads[n] as Int32Array;
      const s = new State(nodes);
      while (!s.done) {
        const { move, count, sums } = bestMove(s, moves);
        let right = -1;
        let least = Number.POSITIVE_INFINITY;
        let chosenCost = 0;
        for (let m = 0; m < MOVES; m++) {
          if (!s.allowed(m)) continue;
          const c = cost(s, m, head);
          if (m === move) chosenCost = c;
          if (c < least || (c === least && (sums[m] as number) > (sums[right] as number))) {
            least = c;
            right = m;
          }
        }
        if (round < 0) moves.meet(featureBuffer, count);
        else {
          moves.tick();
          if (chosenCost > least) moves.learn(featureBuffer, count, right, move);
        }
        const taken = round < 1 || chosenCost <= least || random() < 0.1 ? (chosenCost <= least && round >= 0 ? move : right) : move;
        let arc = 0;
        if (taken !== SHIFT) {
          const d = s.top(0);
          const h = taken === LEFT ? s.next : s.top(1);
          const found = bestLabel(s, taken, labels);
          arc = found.arc;
          if (head[d] === h && h < nodes.count) {
            const gold = label[d] as number;
            if (round < 0) labels.meet(featureBuffer, found.count);
            else {
              labels.tick();
              if (arc !== gold) labels.learn(featureBuffer, found.count, gold, arc);
            }
            if (round < 2) arc = gold;
          }
        }
        s.apply(taken, arc);
      }
    }
  }
  return { moves: packLinear(moves.averaged()), labels: packLinear(labels.averaged()) };
}

export const unpackParser = ({ moves, labels }: { moves: PackedLinear; labels: PackedLinear }): ParserModel => ({ moves: unpackLinear(moves), labels: unpackLinear(labels) });

/** Shares of words with the right head, and with the right head and label. */
export function parserFigures(cases: readonly ParseCase[], model: ParserModel): { heads: number; labelled: number; words: number } {
  let heads = 0;
  let labelled = 0;
  let words = 0;
  for (const { nodes, head, label } of cases) {
    const tree = parseNodes(nodes, model);
    for (let k = 0; k < nodes.count; k++) {
      words++;
      if (tree.head[k] !== head[k]) continue;
      heads++;
      if (tree.label[k] === label[k]) labelled++;
    }
  }
  return { heads: heads / words, labelled: labelled / words, words };
}

void [labelFeatures, moveFeatures, RIGHT];
