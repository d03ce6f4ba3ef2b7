/**
 * Finds the dependency tree of an English sentence: an arc-hybrid transition parser that decides greedily, by one linear
 * classifier for the moves and one for the labels. Its nodes are stretches of words; marks of punctuation are features of what
 * they stand before. Labels are those of Universal Dependencies. Trained by `training/en/train.ts`.
 */

import { type Chunk, CUES, type Cue } from './chunk.ts';
import data from './data/parser.json' with { type: 'json' };
import type { DeskWord } from './deskWord.ts';
import { hashText, type Linear, mix, type Sums, score, unpackLinear } from './linear.ts';
import { nounGroup, verbGroup } from './wordGroups.ts';

export const LABELS =
  'root nsubj nsubj:pass obj iobj obl obl:unmarked nmod nmod:poss nmod:unmarked nmod:desc amod nummod det case mark aux aux:pass cop advmod advcl acl acl:relcl ccomp xcomp csubj conj cc appos compound compound:prt flat fixed parataxis expl dep'.split(
    ' ',
  );
const LABEL_NUMBER = new Map(LABELS.map((l, i) => [l, i]));
/** Labels that training files have and the parser does not tell apart. */
const SAME: Readonly<Record<string, string>> = {
  'nsubj:outer': 'nsubj',
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  'advcl:relcl': 'advcl',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  'obl:agent': 'obl',
  'obl:tmod': 'obl:unmarked',
  'nmod:tmod': 'nmod:unmarked',
};
export const labelNumber = (label: string): number => LABEL_NUMBER.get(SAME[label] ?? label) ?? (LABEL_NUMBER.get('dep') as number);
const label = (name: string): number => LABEL_NUMBER.get(name) as number;
const CASE = label('case');
const MARK = label('mark');
/** Left dependents that tell what a word has already: bits of its profile. */
const PROFILE = new Map(
  [
    ['nsubj', 1],
    ['nsubj:pass', 1],
    ['expl', 1],
    ['csubj', 1],
    ['aux', 2],
    ['aux:pass', 4],
    ['cop', 8],
    ['mark', 16],
    ['case', 32],
    ['det', 64],
    ['nmod:poss', 64],
    ['cc', 128],
    ['obj', 256],
    ['obl', 512],
    ['ccomp', 1024],
    ['xcomp', 1024],
    ['conj', 2048],
    ['appos', 4096],
  ].map(([l, bit]) => [label(l as string), bit as number]),
);

export const PARSER_BITS = { moves: 20, labels: 18 } as const;
export const MOVES = 3;
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * The nodes of a sentence: its stretches, with what the parser looks at. Behind them stand two that are no stretches and have
 * values of their own, so that nobody need ask whether a node is there: the root at `count`, and at `count + 1` the node that is none.
 */
export interface Nodes {
  readonly count: number;
  readonly word: Uint32Array;
  readonly tag: Uint8Array;
  readonly group: Uint8Array;
  /** The preposition or conjunction that a node begins with, 0 for none. */
  readonly opener: Uint32Array;
  /** What marks stand right before the node: bits for comma, dash or colon, bracket, quotation mark. */
  readonly before: Uint8Array;
  /** Commas up to the node. */
  readonly commas: Uint16Array;
}

export function nodesOf(words: readonly DeskWord[], chunks: readonly Chunk[]): Nodes {
  const n = chunks.length;
  const none = n + 1;
  const nodes: Nodes = {
    count: n,
    word: new Uint32Array(n + 2),
    tag: new Uint8Array(n + 2),
    group: new Uint8Array(n + 2),
    opener: new Uint32Array(n + 2),
    before: new Uint8Array(n + 2),
    commas: new Uint16Array(n + 2),
  };
  nodes.word[n] = 2;
  nodes.word[none] = 1;
  nodes.tag[n] = 63;
  nodes.tag[none] = 62;
  nodes.before[n] = nodes.before[none] = 16;
  let at = 0;
  let commas = 0;
  chunks.forEach(({ from, to, head, cue, opener }, k) => {
    let marks = 0;
    for (; at < from; at++) {
      const bit = markBit((words[at] as DeskWord).tag);
      marks |= bit;
      if (bit === 1) commas++;
    }
    at = to;
    const w = words[head] as DeskWord;
    nodes.before[k] = marks;
    nodes.commas[k] = commas;
    nodes.tag[k] = CUES.indexOf(cue) + 1;
    nodes.word[k] = hashText(cue === 'number' ? 'number' : w.tag === 'PRP' || w.tag === 'CC' || w.tag === 'IN' ? w.lower : w.key);
    nodes.group[k] = groupOf(w, cue);
    if (opener) nodes.opener[k] = hashText(opener.key);
  });
  nodes.commas[n] = commas;
  return nodes;
}

/** Of verbs what they do, of nouns what they name. */
function groupOf(w: DeskWord, cue: Cue): number {
  if (w.tag.startsWith('VB')) return 20 + verbGroup(w.key);
  if (cue === 'name' || cue === 'titled') return 10;
  return w.tag.startsWith('NN') ? nounGroup(w.key) : 0;
}

function markBit(tag: string): number {
  switch (tag) {
    case ',':
      return 1;
    case ':':
    case '.':
      return 2;
    case '-LRB-':
    case '-RRB-':
      return 4;
    case '``':
    case "''":
      return 8;
    default:
      return 0;
  }
}

/** The state of a parse. */
export class State {
  /** The node that is none. */
  readonly none: number;
  readonly stack: Int32Array;
  size = 0;
  next = 0;
  readonly head: Int32Array;
  readonly label: Uint8Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly valency: Uint8Array;
  readonly profile: Uint16Array;
  /** The preposition or conjunction that opens what hangs below the node. */
  readonly opener: Uint32Array;

  constructor(readonly nodes: Nodes) {
    const n = nodes.count + 2;
    this.none = n - 1;
    this.stack = new Int32Array(n);
    this.head = new Int32Array(n).fill(-1);
    this.label = new Uint8Array(n);
    this.label[this.none] = 60;
    this.leftmost = new Int32Array(n).fill(this.none);
    this.rightmost = new Int32Array(n).fill(this.none);
    this.valency = new Uint8Array(n);
    this.profile = new Uint16Array(n);
    this.opener = nodes.opener.slice();
  }

  top(depth: number): number {
    return this.size > depth ? (this.stack[this.size - 1 - depth] as number) : this.none;
  }

  get done(): boolean {
    return this.size === 0 && this.next >= this.nodes.count;
  }

  /** The move that has no other beside it: nothing is left to shift, or nothing to tie. */
  get onlyMove(): number | undefined {
    if (this.next < this.nodes.count) return this.size === 0 ? SHIFT : undefined;
    return this.size === 1 ? LEFT : RIGHT;
  }

  /** Whether the arc that a move makes hangs a node on the root; such an arc has the label 0. */
  hangsOnRoot(move: number): boolean {
    return move === LEFT && this.next >= this.nodes.count;
  }

  allowed(move: number): boolean {
    if (move === SHIFT) return this.next < this.nodes.count;
    if (move === LEFT) return this.size > 0 && (this.next < this.nodes.count || this.size === 1);
    return this.size > 1;
  }

  /** Moves; the label is that of the arc made. */
  apply(move: number, arc: number): void {
    if (move === SHIFT) {
      this.stack[this.size++] = this.next++;
      return;
    }
    const dependent = this.top(0);
    const head = move === LEFT ? this.next : this.top(1);
    this.size--;
    this.head[dependent] = head;
    this.label[dependent] = arc;
    this.profile[head] = (this.profile[head] as number) | (PROFILE.get(arc) ?? 0);
    if ((this.valency[head] as number) < 9) this.valency[head] = (this.valency[head] as number) + 1;
    if (move === LEFT) {
      this.leftmost[head] = dependent;
      if ((arc === CASE || arc === MARK) && head < this.nodes.count) this.opener[head] = this.nodes.word[dependent] as number;
    } else this.rightmost[head] = dependent;
  }
}

const buffer = new Uint32Array(96);

/** The features by which the next move is chosen. */
export function moveFeatures(s: State, out: Uint32Array = buffer): number {
  const { nodes, none, label, profile, opener, leftmost, rightmost } = s;
  const { word, tag, group, before } = nodes;
  const end = nodes.count;
  const s0 = s.top(0);
  const s1 = s.top(1);
  const s2 = s.top(2);
  const b0 = s.next;
  const b1 = Math.min(b0 + 1, end);
  const w0 = word[s0] as number;
  const w1 = word[s1] as number;
  const wb = word[b0] as number;
  const wb1 = word[b1] as number;
  const t0 = tag[s0] as number;
  const t1 = tag[s1] as number;
  const t2 = tag[s2] as number;
  const tb = tag[b0] as number;
  const tb1 = tag[b1] as number;
  const tb2 = tag[Math.min(b0 + 2, end)] as number;
  const g0 = group[s0] as number;
  const g1 = group[s1] as number;
  const gb = group[b0] as number;
  const p0 = before[s0] as number;
  const pb = before[b0] as number;
  const pb1 = before[b1] as number;
  const o0 = opener[s0] as number;
  const o1 = opener[s1] as number;
  const f0 = profile[s0] as number;
  const f1 = profile[s1] as number;
  const fb = profile[b0] as number;
  const right0 = rightmost[s0] as number;
  const right1 = rightmost[s1] as number;
  const leftB = leftmost[b0] as number;
  const left0 = leftmost[s0] as number;
  const distance = s0 === none ? 0 : Math.min(b0 - s0, 8);
  const gap = s1 === none ? 0 : Math.min(s0 - s1, 8);
  const commas = s0 === none ? 0 : Math.min((nodes.commas[b0] as number) - (nodes.commas[s0] as number), 3);
  let n = 0;
  out[n++] = mix(1, w0, t0);
  out[n++] = mix(2, t0, f0);
  out[n++] = mix(3, wb, tb);
  out[n++] = mix(4, tb, pb);
  out[n++] = mix(5, wb1, tb1);
  out[n++] = mix(6, w1, t1);
  out[n++] = mix(7, w0, wb);
  out[n++] = mix(8, mix(w0, t0, 0), tb);
  out[n++] = mix(9, t0, mix(wb, tb, 0));
  out[n++] = mix(10, t0 * 64 + tb, pb);
  out[n++] = mix(11, t0 * 64 + tb, distance * 4 + commas);
  out[n++] = mix(12, tb * 64 + tb1, pb * 32 + pb1);
  out[n++] = mix(13, t0 * 64 + tb, tb1);
  out[n++] = mix(14, t1 * 64 + t0, tb);
  out[n++] = mix(15, t1 * 64 + t0, mix(tb, pb, p0));
  out[n++] = mix(16, w1, w0);
  out[n++] = mix(17, w1, t0 * 64 + tb);
  out[n++] = mix(18, t1, mix(w0, tb, 0));
  out[n++] = mix(19, t2 * 64 + t1, t0);
  out[n++] = mix(20, w1, mix(o0, t0, 0));
  out[n++] = mix(21, t1 * 64 + t0, mix(o0, g1, g0));
  out[n++] = mix(22, g1 * 64 + g0, o0);
  out[n++] = mix(23, g1 * 64 + g0, gb * 64 + pb);
  out[n++] = mix(24, g0 * 64 + gb, mix(t0, tb, pb));
  out[n++] = mix(25, t0 * 64 + tb, mix(f0, fb, 0));
  out[n++] = mix(26, t1 * 64 + t0, mix(f1, f0, 1));
  out[n++] = mix(27, mix(t1, t0, tb), mix(f1, f0, pb));
  out[n++] = mix(28, t0, mix(label[right0] as number, tag[right0] as number, tb));
  out[n++] = mix(29, t1, mix(label[right1] as number, tag[right1] as number, t0));
  out[n++] = mix(30, tb, mix(label[leftB] as number, tag[leftB] as number, t0));
  out[n++] = mix(31, t0, mix(label[left0] as number, tag[left0] as number, tb));
  out[n++] = mix(32, t0 * 64 + tb, (s.valency[s0 === none ? end : s0] as number) * 16 + distance);
  out[n++] = mix(33, t1 * 64 + t0, gap * 64 + p0);
  out[n++] = mix(34, tb * 64 + tb1, tb2 * 64 + t0);
  out[n++] = mix(35, w0, mix(tb, tb1, 0));
  out[n++] = mix(36, w0, f0 * 64 + pb);
  out[n++] = mix(37, w1, mix(f1, t0, p0));
  out[n++] = mix(38, wb, mix(t0, fb, pb));
  out[n++] = mix(39, t1 * 64 + t0, mix(tb, tb1, pb));
  out[n++] = mix(40, o1, mix(o0, t1, t0));
  out[n++] = mix(41, t0, mix(tag[right0] as number, label[right0] as number, mix(tb, pb, before[right0] as number)));
  out[n++] = mix(42, g0, mix(group[right0] as number, label[right0] as number, mix(gb, pb, tb)));
  out[n++] = mix(43, t2 * 64 + t1, mix(t0, tb, p0));
  out[n++] = mix(44, g1, mix(t0, f0, mix(p0, pb, tb)));
  out[n++] = mix(45, f1, mix(f0, fb, mix(t0, tb, 3)));
  out[n++] = mix(46, tb, mix(t1, p0 * 16 + pb, mix(f1, g1, 0)));
  const ob = opener[b0] as number;
  out[n++] = mix(47, ob, mix(t0, tb, pb));
  out[n++] = mix(48, ob, w0);
  out[n++] = mix(49, o0, mix(w1, w0, 5));
  out[n++] = mix(50, o0, mix(w0, t1, g1));
  out[n++] = mix(51, mix(o0, ob, 1), mix(t0, tb, t1));
  out[n++] = mix(52, mix(g1, g0, o0), mix(gb, ob, pb));
  return n;
}

/** The features by which an arc gets its label. */
export function labelFeatures(s: State, move: number, out: Uint32Array = buffer): number {
  const { nodes } = s;
  const end = nodes.count;
  const d = s.top(0);
  const h = move === LEFT ? s.next : s.top(1);
  const root = h >= end;
  const dw = nodes.word[d] as number;
  const dt = nodes.tag[d] as number;
  const dg = nodes.group[d] as number;
  const hw = nodes.word[h] as number;
  const ht = nodes.tag[h] as number;
  const hg = nodes.group[h] as number;
  const opener = s.opener[d] as number;
  const df = s.profile[d] as number;
  const hf = s.profile[h] as number;
  const side = move === LEFT ? 64 : 128;
  const mark = move === LEFT ? (root ? 0 : (nodes.before[h] as number)) : (nodes.before[d] as number);
  const marks = move === LEFT ? mark : mark | ((d > 0 ? (nodes.commas[d] as number) - (nodes.commas[h] as number) : 0) > 0 ? 16 : 0);
  const near = Math.min(Math.abs(h - d), 5);
  const sibling = move === LEFT ? (s.leftmost[h] as number) : (s.rightmost[h] as number);
  const sl = s.label[sibling] as number;
  const first = s.leftmost[d] as number;
  const ft = first === s.none ? 60 : (nodes.tag[first] as number);
  const nextTag = nodes.tag[s.next] as number;
  let n = 0;
  out[n++] = mix(101, dw, dt + side);
  out[n++] = mix(102, hw, ht + side);
  out[n++] = mix(103, dt * 64 + ht, side + near);
  out[n++] = mix(104, hw, mix(dt, side, opener));
  out[n++] = mix(105, dw, mix(ht, side, opener));
  out[n++] = mix(106, dt * 64 + ht, mix(side, opener, df));
  out[n++] = mix(107, dt * 64 + ht, mix(side, hf, marks));
  out[n++] = mix(108, dg * 64 + hg, mix(side, opener, marks));
  out[n++] = mix(109, dt * 64 + ht, mix(side, sl, df));
  out[n++] = mix(110, hw, mix(dw, side, 0));
  out[n++] = mix(111, dg, mix(ht, side, mix(df, marks, hf)));
  out[n++] = mix(112, dt * 64 + ht, mix(side, ft, marks));
  out[n++] = mix(113, hw, mix(dt, side, df));
  out[n++] = mix(114, hw, mix(sl, dt, side + marks));
  out[n++] = mix(115, dt, mix(df, nextTag, side));
  out[n++] = mix(116, hf, mix(df, dt * 64 + ht, side));
  out[n++] = mix(117, dg * 64 + hg, mix(dt, ht, side + near));
  out[n++] = mix(118, dw, mix(side, marks, near));
  out[n++] = mix(119, opener, mix(dg, side, ht));
  out[n++] = mix(120, opener, mix(hw, dw, side));
  out[n++] = mix(121, opener, mix(hg, dt * 64 + ht, hf));
  return n;
}

export interface ParserModel {
  readonly moves: Linear;
  readonly labels: Linear;
}

export function bestMove(s: State, model: Linear): { move: number; count: number; sums: Sums } {
  const count = moveFeatures(s);
  const sums = score(model, buffer, count);
  let move = -1;
  for (let m = 0; m < MOVES; m++) if (s.allowed(m) && (move < 0 || (sums[m] as number) > (sums[move] as number))) move = m;
  return { move, count, sums };
}

export function bestLabel(s: State, move: number, model: Linear): { arc: number; count: number } {
  const count = labelFeatures(s, move);
  const sums = score(model, buffer, count);
  const root = s.hangsOnRoot(move);
  let arc = root ? 0 : 1;
  if (!root) for (let c = 2; c < LABELS.length; c++) if ((sums[c] as number) > (sums[arc] as number)) arc = c;
  return { arc, count };
}

export { buffer as featureBuffer };

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
