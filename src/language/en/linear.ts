/**
 * A linear classifier over hashed features: every feature has a row with one weight a class. Tagger and parser are made of it.
 *
 * Weights are bytes; a model file holds only those that are not zero.
 */
import { decodeBase64 } from '../shared/automaton.ts';

export interface Linear {
  readonly classes: number;
  /** Rows of `classes` weights, their number is a power of two; where `sparse` is there, only the weights that are not zero, row by row. */
  readonly weights: Int8Array | Float32Array;
  readonly mask: number;
  readonly sparse?: SparseRows;
}

/** Where each row begins among the weights that are not zero, and the class of each weight. */
export interface SparseRows {
  readonly starts: Uint32Array;
  readonly classOf: Uint8Array;
}

/** As a model file has it. */
export interface PackedLinear {
  readonly classes: number;
  readonly bits: number;
  /** Gap to the next weight as a base-128 number and the weight in one byte, in base64. */
  readonly weights: string;
}

/** So few classes are quicker read in a row than picked out. */
const FEW_CLASSES = 4;

/** A trained row holds three weights that are not zero on the average: of many classes only these are kept. */
export function unpackLinear({ classes, bits, weights }: PackedLinear): Linear {
  const bytes = decodeBase64(weights);
  const mask = (1 << bits) - 1;
  if (classes <= FEW_CLASSES) {
    const out = new Int8Array(classes << bits);
    eachWeight(bytes, (slot, weight) => {
      out[slot] = weight;
    });
    return { classes, weights: out, mask };
  }
  const starts = new Uint32Array((1 << bits) + 1);
  // A weight takes two bytes or more.
  const values = new Int8Array(bytes.length >> 1);
  const classOf = new Uint8Array(bytes.length >> 1);
  let count = 0;
  let open = 0;
  eachWeight(bytes, (slot, weight) => {
    const row = Math.floor(slot / classes);
    while (open < row) starts[++open] = count;
    classOf[count] = slot - row * classes;
    values[count++] = weight;
  });
  starts.fill(count, open + 1);
  return { classes, weights: values.slice(0, count), mask, sparse: { starts, classOf: classOf.slice(0, count) } };
}

function eachWeight(bytes: Uint8Array, take: (slot: number, weight: number) => void): void {
  let slot = -1;
  for (let i = 0; i < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i++] as number;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    slot += gap;
    take(slot, ((bytes[i++] as number) << 24) >> 24);
  }
}

/** Sums the rows of the first `count` features into `scores`. */
export function score({ classes, weights, mask, sparse }: Linear, features: Uint32Array, count: number, scores: Float32Array): void {
  scores.fill(0);
  if (sparse) {
    const { starts, classOf } = sparse;
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) & mask;
      const end = starts[row + 1] as number;
      for (let i = starts[row] as number; i < end; i++) {
        const c = classOf[i] as number;
        scores[c] = (scores[c] as number) + (weights[i] as number);
      }
    }
    return;
  }
  for (let f = 0; f < count; f++) {
    const row = ((features[f] as number) & mask) * classes;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[row + c] as number);
  }
}

export const mix = (a: number, b: number, c: number): number => {
  let h = Math.imul(a + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(c + 0x165667b1, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
};

export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
