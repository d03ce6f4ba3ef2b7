/** A verb with its auxiliaries, its particle and the adverbs between: "has also been received", "to further strengthen". */

import type { DeskWord } from '../deskWord.ts';
import type { Cue, InnerArc } from './chunk.ts';

export interface Verbal {
  readonly to: number;
  readonly head: number;
  readonly cue: Cue;
  readonly inner: readonly InnerArc[];
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const isVerb = (w: DeskWord | undefined): boolean => w?.tag.startsWith('VB') === true;
const isParticiple = (w: DeskWord | undefined): boolean => w?.tag === 'VBN' || w?.tag === 'VBD';
export const isTo = (w: DeskWord | undefined): boolean => w !== undefined && w.lower === 'to' && (w.tag === 'TO' || w.tag === 'IN');
const isAdverb = (w: DeskWord | undefined): boolean => w?.tag.startsWith('RB') === true;

/** The place behind adverbs that begin at `i`. */
export function adverbsTo(words: readonly DeskWord[], i: number): number {
  let at = i;
  while (isAdverb(words[at])) at++;
  return at;
}

function behindBase(words: readonly DeskWord[], i: number): boolean {
  let at = i - 1;
  while (isAdverb(words[at])) at--;
  return words[at]?.tag === 'VB';
}

export function verbalAt(words: readonly DeskWord[], i: number): Verbal | undefined {
  // Asked of every word, and most begin no verb.
  const first = words[i];
  if (!isVerb(first) && first?.tag !== 'MD' && !isAdverb(first) && !isTo(first)) return undefined;
  const parts: { place: number; label: string }[] = [];
  let at = i;
  const take = (label: string): void => {
    parts.push({ place: at++, label });
  };
  const adverbs = (): void => {
    while (isAdverb(words[at])) take('advmod');
  };
  adverbs();
  const mark = isTo(words[at]) && words[adverbsTo(words, at + 1)]?.tag === 'VB' ? at : undefined;
  // "to work closely together to address": the adverbs are those of the verb before.
  if (mark !== undefined && at > i && behindBase(words, i)) return undefined;
  if (mark !== undefined) {
    take('mark');
    adverbs();
  }
  let finite: DeskWord | undefined;
  for (let steps = 0; steps < 8; steps++) {
    const w = words[at];
    if (!w || !(isVerb(w) || w.tag === 'MD')) return undefined;
    if (FINITE.has(w.tag)) finite ??= w;
    const next = adverbsTo(words, at + 1);
    const label = helps(w, words[next]);
    if (!label) break;
    take(label);
    adverbs();
  }
  const head = at;
  const main = words[head] as DeskWord;
  at++;
  // "took place", "take part": the noun has become a part of the verb.
  if (words[at]?.tag === 'RP' || (main.key === 'take' && /^(?:place|part)$/u.test(words[at]?.lower ?? ''))) take('compound:prt');
  const passive = parts.some((p) => p.label === 'aux:pass');
  const inner = parts.map(({ place, label }): InnerArc => ({ place, head, label }));
  return { to: at, head, cue: cueOf(main, finite, passive, mark !== undefined), inner };
}

/** What an auxiliary is to the verb behind it. */
function helps(w: DeskWord, next: DeskWord | undefined): string | undefined {
  if (!next || !(isVerb(next) || next.tag === 'MD')) return undefined;
  if (w.tag === 'MD') return next.tag === 'VB' || next.tag === 'VBP' || next.tag === 'VBD' || next.tag === 'VBN' ? 'aux' : undefined;
  if (w.key === 'be') return isParticiple(next) ? 'aux:pass' : next.tag === 'VBG' ? 'aux' : undefined;
  if (w.key === 'have') return isParticiple(next) ? 'aux' : undefined;
  if (w.key === 'do') return next.tag === 'VB' || next.tag === 'VBP' ? 'aux' : undefined;
  return undefined;
}

function cueOf(main: DeskWord, finite: DeskWord | undefined, passive: boolean, marked: boolean): Cue {
  if (main.key === 'be') return finite ? 'copula' : main.tag === 'VBG' ? 'being' : marked ? 'infinitive' : 'being';
  if (finite) return passive ? 'passive' : 'finite';
  if (marked) return 'infinitive';
  if (main.tag === 'VBG') return 'gerund';
  return main.tag === 'VBN' ? 'participle' : main.tag === 'VB' ? 'bare' : 'finite';
}
