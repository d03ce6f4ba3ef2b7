/** The state of a parse: the nodes of a sentence, the labels of arcs, the moves, and what has been built so far. */
import { type Chunk, CUES, type Cue } from '../chunks/chunk.ts';
import type { DeskWord } from '../deskWord.ts';
import { nounGroup, verbGroup } from '../lexicon/wordGroups.ts';
import { hashText } from '../linear.ts';

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
export const label = (name: string): number => LABEL_NUMBER.get(name) as number;
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
