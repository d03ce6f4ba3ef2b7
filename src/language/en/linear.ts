/**
 * A linear classifier over hashed features: every feature has a row with one weight a class. Tagger and parser are made of it.
 *
 * Weights are bytes; a model file holds only those that are not zero.
 */
import { decodeBase64 } from '../shared/automaton.ts';

export interface Linear {
  readonly classes: number;
  /** Rows of `classes` weights; their number is a power of two. */
  readonly weights: Int8Array | Float32Array;
  readonly mask: number;
}

/** As a model file has it. */
export interface PackedLinear {
  readonly classes: number;
  readonly bits: number;
  /** Gap to the next weight as a base-128 number and the weight in one byte, in base64. */
  readonly weights: string;
}

export function unpackLinear({ classes, bits, weights }: PackedLinear): Linear {
  const bytes = decodeBase64(weights);
  const out = new Int8Array(classes << bits);
  let at = -1;
  for (let i = 0; i < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i++] as number;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += gap;
    out[at] = ((bytes[i++] as number) << 24) >> 24;
  }
  return { classes, weights: out, mask: (1 << bits) - 1 };
}

/** Sums the rows of the first `count` features into `scores`. */
export function score({ classes, weights, mask }: Linear, features: Uint32Array, count: number, scores: Float32Array): void {
  scores.fill(0);
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
