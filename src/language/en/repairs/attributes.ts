/** Adjectives and participles that tell what a noun is like. */
import { verbLemma } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import type { Neighbours } from './neighbours.ts';
import { modalBehind } from './tagContext.ts';

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairAttributes({ tags, i, tag, word, previous, next, lower }: Neighbours): boolean {
  // "the Union's firm and continued support"
  if (tag === 'NN' && tags[i - 1] === 'POS' && next === 'CC' && /^(?:JJ|VBN|VBG)$/u.test(tags[i + 2] ?? '') && tags[i + 3]?.startsWith('NN') && entryOf(word)?.adjective) tags[i] = 'JJ';
  // "was prepared to help": who is ready, for documents are not prepared to do anything.
  else if (word === 'prepared' && /^VB[DN]$/u.test(tag) && /^(?:is|are|was|were|am|be|not|fully|also)$/u.test(previous) && lower(i + 1) === 'to' && /^(?:VB|RB)$/u.test(tags[i + 2] ?? ''))
    tags[i] = 'JJ';
  // "that frozen assets should be used": before a noun that has its verb behind it, it tells which.
  else if (tag === 'VBN' && previous === 'that' && /^(?:NN|JJ)/u.test(next) && modalBehind(tags, i + 1)) tags[i] = 'JJ';
  // "the commitment is ironclad": no ending of a participle, and no verb of the lexicon.
  else if (tag === 'VBN' && !/(?:ed|en|wn|ght|ung|ept|elt|ost|ade|aid|old|und|one)$/u.test(word) && !entryOf(word)?.verb && !entryOf(verbLemma(word, 'VBN'))?.verb) tags[i] = 'JJ';
  else if (i === 0 && tag === 'VB' && /^(?:JJ|NNS?)$/u.test(next) && entryOf(word)?.adjective) tags[i] = 'JJ';
  else if (word === 'present' && (/^VB[DN]$/u.test(tag) || (i < 3 && /^(?:is|are|was|were|there|at|in|during|from)$/u.test(lower(i + 1)) && /^(?:NNP?|RB|VB)$/u.test(tag)))) tags[i] = 'JJ';
  else return false;
  return true;
}
