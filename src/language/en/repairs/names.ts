/** Names and short forms that the tagger took for other words. */
import { entryOf } from '../lexicon/lexicon.ts';
import { POSTS } from '../lexicon/wordGroups.ts';
import type { Neighbours } from './neighbours.ts';

const SHORT_FORM = /^\p{Lu}{3,6}$/u;

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairNames({ forms, tags, i, tag, word, previous, next }: Neighbours): boolean {
  if (POSTS.has(word) && previous !== 'in' && /^(?:IN|RB|RBR|RBS|JJS|CC|UH|FW|DT)$/u.test(tag)) tags[i] = /^\p{Lu}/u.test(forms[i] as string) ? 'NNP' : 'NN';
  // "Eva Stern was confident": a capital behind a name, and no noun to go with.
  else if (tag === 'JJ' && /^\p{Lu}\p{Ll}/u.test(forms[i] ?? '') && tags[i - 1] === 'NNP' && /^(?:VBD|VBZ|MD|VBP|,|RB|POS|CC|\.)$/u.test(next) && /^\p{Lu}\p{Ll}/u.test(forms[i - 1] ?? ''))
    tags[i] = 'NNP';
  // "EAM Dr. Menon": a short form in capitals is no preposition.
  else if (SHORT_FORM.test(forms[i] ?? '') && /^(?:IN|CC|RB|VB.?|UH|MD)$/u.test(tag) && !entryOf(word) && /\p{Ll}/u.test((forms[i + 1] ?? '') + (forms[i - 1] ?? ''))) tags[i] = 'NNP';
  // "thanked PM for the aid": without an hour before it, it is the Prime Minister.
  else if (forms[i] === 'PM' && !/^\p{N}/u.test(forms[i - 1] ?? '')) tags[i] = 'NNP';
  else return false;
  return true;
}
