/** Office and name beside each other: "Eva Stern, Minister of Justice,", "the Foreign Minister of Norway, Lars Holm". */
import type { Chunk } from '../chunks/chunk.ts';
import type { DeskWord } from '../deskWord.ts';
import { HONORIFICS } from '../lexicon/wordGroups.ts';

/** Pairs of stretches by number: what stands beside, and beside which. */
export function appositionsIn(words: readonly DeskWord[], chunks: readonly Chunk[]): [number, number][] {
  const out: [number, number][] = [];
  chunks.forEach((chunk, k) => {
    if (k === 0 || chunk.opener) return;
    const comma = commaBefore(words, chunk);
    if (chunk.cue === 'post' && comma) {
      const name = chunks[k - 1] as Chunk;
      if ((name.cue === 'name' || name.cue === 'titled') && closes(words, chunks, k)) out.push([k, k - 1]);
    } else if (isNameAlone(words, chunk)) {
      const office = officeBefore(words, chunks, k);
      if (office !== undefined && (comma || follows(words, chunks[k - 1] as Chunk, chunk))) out.push([k, office]);
    }
  });
  return out;
}

const commaBefore = (words: readonly DeskWord[], chunk: Chunk): boolean => words[chunk.from - 1]?.form === ',';

/** Right behind, or with nothing but a short form in brackets between: "head of the Department of Trade (DOT) Eva Stern". */
const follows = (words: readonly DeskWord[], before: Chunk, { from }: Chunk): boolean =>
  before.to === from || (from - before.to === 3 && words[before.to]?.form === '(' && /^\p{Lu}{2,6}$/u.test(words[before.to + 1]?.form ?? '') && words[before.to + 2]?.form === ')');

/** A name with no title but a form of address. */
const isNameAlone = (words: readonly DeskWord[], chunk: Chunk): boolean =>
  chunk.cue === 'name' ||
  (chunk.cue === 'titled' && chunk.inner.every((a) => a.label !== 'nmod:desc' || HONORIFICS.has((words[a.place] as DeskWord).lower)) && !/^DT/u.test(words[chunk.from]?.tag ?? ''));

/** "the Minister of Foreign Affairs of Norway": the office that the prepositions right before lead back to. */
function officeBefore(words: readonly DeskWord[], chunks: readonly Chunk[], k: number): number | undefined {
  if (chunks[k - 1]?.cue === 'conjunction') return undefined;
  for (let at = k - 1; at >= 0 && at > k - 8; at--) {
    const c = chunks[at] as Chunk;
    if (c.cue === 'post' && !/^NNS/u.test((words[c.head] as DeskWord).tag)) return at === k - 1 && (words[c.head] as DeskWord).tag === 'NNS' ? undefined : at;
    if (at < k - 1 && commaBefore(words, chunks[at + 1] as Chunk)) return undefined;
    if (c.cue === 'conjunction') continue;
    if (!c.opener || !/^(?:of|for|to|in|on)$/u.test(c.opener.key)) {
      // "Minister of Economy and Finance": the second field has no preposition.
      if ((chunks[at - 1] as Chunk | undefined)?.cue === 'conjunction' && (c.cue === 'noun' || (c.cue === 'name' && c.to - c.from === 1))) continue;
      return undefined;
    }
  }
  return undefined;
}

/** Whether the office with what hangs on it ends at a mark, at "and", or with the sentence, and is no subject of what follows. */
function closes(words: readonly DeskWord[], chunks: readonly Chunk[], k: number): boolean {
  for (let at = k + 1; at < chunks.length && at < k + 10; at++) {
    const c = chunks[at] as Chunk;
    const previous = chunks[at - 1] as Chunk;
    if (c.from > previous.to) return true;
    if (c.cue === 'conjunction') return true;
    // "Ambassador of Norway A, Ambassador of Kenya B and": each office stands before its own name.
    if (isNameAlone(words, c) && at > k + 1 && follows(words, previous, c) && officeBefore(words, chunks, k - 1) !== undefined) return false;
    if (!c.opener) return c.cue === 'relative' || !(chunks[k - 1] as Chunk).opener;
  }
  return words.length > 0;
}
