/** The right edge of a phrase, where what follows can be added. */
import type { Phrase } from '../../shared/phrase.ts';

/** The phrases at whose right edge more can be added, outermost first. */
export function frontier(phrase: Phrase): Phrase[] {
  const out: Phrase[] = [phrase];
  for (let p: Phrase | undefined = phrase; p; ) {
    const inner: Phrase | undefined = [p.conjuncts.at(-1), p.appositions.at(-1), p.attributes.at(-1), p.genitive && p.genitive.from > p.head ? p.genitive : undefined]
      .filter((x): x is Phrase => x !== undefined)
      .sort((a, b) => b.to - a.to)[0];
    if (inner) out.push(inner);
    p = inner;
  }
  return out;
}

/** Lets the host and all inside it down to the target reach to `to`. */
export function extend(host: Phrase, target: Phrase, to: number): void {
  for (const p of frontier(host)) {
    if (p.to < to) p.to = to;
    if (p === target) break;
  }
}
