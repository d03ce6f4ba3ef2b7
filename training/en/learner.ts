/** An averaged perceptron in training: the rows of a linear classifier, their running averages, and how it is packed. */
import type { Linear, PackedLinear } from '../../src/language/en/linear.ts';

export class Learner implements Linear {
  readonly weights: Float32Array;
  readonly mask: number;
  readonly sums: Float32Array;
  private readonly total: Float64Array;
  private readonly since: Int32Array;
  private readonly seen: Uint16Array;
  private time = 0;

  constructor(
    readonly classes: number,
    readonly bits: number,
    /** Rows that training meets less often than this are left empty: they would only learn single cases by heart. */
    private readonly least = 2,
  ) {
    this.mask = (1 << bits) - 1;
    this.weights = new Float32Array(classes << bits);
    this.sums = new Float32Array(classes);
    this.total = new Float64Array(classes << bits);
    this.since = new Int32Array(classes << bits);
    this.seen = new Uint16Array(1 << bits);
  }

  /** Counts the features of a case without learning from it. */
  meet(features: Uint32Array, count: number): void {
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) & this.mask;
      if ((this.seen[row] as number) < 65535) this.seen[row]++;
    }
  }

  learn(features: Uint32Array, count: number, right: number, chosen: number): void {
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) & this.mask;
      if ((this.seen[row] as number) < this.least) continue;
      this.change(row * this.classes + right, 1);
      this.change(row * this.classes + chosen, -1);
    }
  }

  tick(): void {
    this.time++;
  }

  private change(slot: number, by: number): void {
    this.total[slot] += (this.weights[slot] as number) * (this.time - (this.since[slot] as number));
    this.since[slot] = this.time;
    this.weights[slot] += by;
  }

  averaged(): Linear {
    const weights = new Float32Array(this.weights.length);
    for (let i = 0; i < weights.length; i++) weights[i] = ((this.total[i] as number) + (this.weights[i] as number) * (this.time - (this.since[i] as number))) / (this.time || 1);
    return { classes: this.classes, mask: this.mask, weights, sums: this.sums };
  }
}

/** The weights as bytes, the unit chosen so that few are clipped. */
export function packLinear(model: Linear, floor = 1): PackedLinear {
  const { weights } = model;
  let square = 0;
  let count = 0;
  for (const w of weights)
    if (w !== 0) {
      square += w * w;
      count++;
    }
  const unit = (Math.sqrt(square / (count || 1)) || 1) / 8;
  const bytes: number[] = [];
  let last = -1;
  for (let slot = 0; slot < weights.length; slot++) {
    const scaled = (weights[slot] as number) / unit;
    const w = Math.abs(scaled) < floor ? 0 : Math.max(-127, Math.min(127, Math.round(scaled)));
    if (!w) continue;
    let gap = slot - last;
    last = slot;
    while (gap >= 128) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap, w & 255);
  }
  return { classes: model.classes, bits: Math.log2(model.mask + 1), weights: Buffer.from(bytes).toString('base64') };
}

/** Numbers between 0 and 1, the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
