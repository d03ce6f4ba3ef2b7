/**
 * A linear classifier over hashed features: every feature has a row with one weight a class. Tagger and parser are made of it.
 *
 * Weights are bytes; a model file holds only those that are not zero.
 */
import { decodeBase64 } from '../shared/automaton.ts';

export interface Linear {
  readonly classes: number;
  /**
   * Rows of `classes` weights, their number is a power of two; of few classes a row is one number, a byte a weight; where `starts` is
   * there, only the weights that are not zero, row by row, each with its class in the byte above it.
   */
  readonly weights: Float32Array | Int32Array | Uint16Array;
  readonly mask: number;
  /** Where each row begins among the weights that are not zero. */
  readonly starts?: Uint32Array;
  /** Room for one sum a class; the weights that a model file holds are whole numbers, and so are their sums. */
  readonly sums: Sums;
}

export type Sums = Int32Array | Float32Array;

/** As a model file has it. */
export interface PackedLinear {
  readonly classes: number;
  readonly bits: number;
  /** Gap to the next weight as a base-128 number and the weight in one byte, in base64. */
  readonly weights: string;
}

/** A row of so few classes is one number, and quicker read than its weights picked out. */
const FEW_CLASSES = 4;

/** A trained row holds three weights that are not zero on the average: of many classes only these are kept. */
export function unpackLinear({ classes, bits, weights }: PackedLinear): Linear {
  const bytes = decodeBase64(weights);
  const mask = (1 << bits) - 1;
  if (classes <= FEW_CLASSES) {
    const out = new Int32Array(1 << bits);
    eachWeight(bytes, (slot, weight) => {
      const row = Math.floor(slot / classes);
      out[row] = (out[row] as number) | ((weight & 255) << (8 * (slot - row * classes)));
    });
    return { classes, weights: out, mask, sums: new Int32Array(FEW_CLASSES) };
  }
  const starts = new Uint32Array((1 << bits) + 1);
  // A weight takes two bytes or more.
  const cells = new Uint16Array(bytes.length >> 1);
  let count = 0;
  let open = 0;
  eachWeight(bytes, (slot, weight) => {
    const row = Math.floor(slot / classes);
    while (open < row) starts[++open] = count;
    cells[count++] = ((slot - row * classes) << 8) | (weight & 255);
  });
  starts.fill(count, open + 1);
  return { classes, weights: cells.slice(0, count), mask, starts, sums: new Int32Array(classes) };
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

const MOST_FEATURES = 96;
const from = new Uint32Array(MOST_FEATURES);
const to = new Uint32Array(MOST_FEATURES);

/** Sums the rows of the first `count` features; the sums stand until the model is asked again. */
export function score({ classes, weights, mask, starts, sums }: Linear, features: Uint32Array, count: number): Sums {
  if (starts) {
    sums.fill(0);
    // The rows lie far apart in memory: all are asked for before the first is read, so that their ways to the processor overlap.
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) & mask;
      from[f] = starts[row] as number;
      to[f] = starts[row + 1] as number;
    }
    for (let f = 0; f < count; f++) {
      const end = to[f] as number;
      for (let i = from[f] as number; i < end; i++) {
        const cell = weights[i] as number;
        const c = cell >> 8;
        sums[c] = (sums[c] as number) + ((cell << 24) >> 24);
      }
    }
    return sums;
  }
  if (weights instanceof Int32Array) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let f = 0; f < count; f++) {
      const row = weights[(features[f] as number) & mask] as number;
      first += (row << 24) >> 24;
      second += (row << 16) >> 24;
      third += (row << 8) >> 24;
      fourth += row >> 24;
    }
    sums[0] = first;
    sums[1] = second;
    sums[2] = third;
    sums[3] = fourth;
    return sums;
  }
  for (let f = 0; f < count; f++) from[f] = ((features[f] as number) & mask) * classes;
  sums.fill(0);
  for (let f = 0; f < count; f++) for (let c = 0; c < classes; c++) sums[c] = (sums[c] as number) + (weights[(from[f] as number) + c] as number);
  return sums;
}

/** A hash of three numbers. It and `hashText` keep to signed 32 bits, which take no memory where larger numbers would. */
export function mix(a: number, b: number, c: number): number {
  let h = Math.imul((a | 0) + 0x9e3779b9, 0x85ebca6b) ^ Math.imul((b | 0) + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul((c | 0) + 0x165667b1, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
