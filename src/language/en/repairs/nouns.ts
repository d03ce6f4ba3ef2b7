/** Nouns that what stands before them shows: a number, an article with a noun, an adjective. */
import { IRREGULAR_PAST, nounLemma } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { POSTS } from '../lexicon/wordGroups.ts';
import { DETERMINERS, type Neighbours } from './neighbours.ts';

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairNouns({ tags, i, tag, word, next, lower }: Neighbours): boolean {
  // "projects in hydropower": more of what is no adjective is none.
  if (tag === 'JJR' && word.endsWith('power')) tags[i] = 'NN';
  // "a Memorandum", "an MOU": a short form with an article is a thing.
  else if (tag === 'NNP' && /^(?:mous?|lois?|ftas?)$/u.test(word) && /^(?:DT|CD|JJ|PRP\$)$/u.test(tags[i - 1] ?? '')) tags[i] = word.endsWith('s') ? 'NNS' : 'NN';
  // "both finance ministers wish": two finite verbs do not follow each other.
  else if (tag === 'VBZ' && POSTS.has(nounLemma(word, true)) && /^(?:VBD|VBP|MD)$/u.test(next)) tags[i] = 'NNS';
  else if (word === 'supply' && /^chains?$/u.test(lower(i + 1))) tags[i] = 'NN';
  // "condemned the rocket attacks": behind a verb, its article and a noun there is no second verb.
  else if (tag === 'VBZ' && tags[i - 1] === 'NN' && DETERMINERS.has(tags[i - 2] ?? '') && /^VB[DZP]$/u.test(tags[i - 3] ?? '') && next === 'IN' && entryOf(nounLemma(word, true))?.noun)
    tags[i] = 'NNS';
  // "The visiting general lauded": what stands before the verb, with an article and no noun, is the noun.
  else if (
    tag === 'JJ' &&
    POSTS.has(word) &&
    /^(?:VBD|VBZ|MD|VBN)$/u.test(next) &&
    (DETERMINERS.has(tags[i - 1] ?? '') || (/^(?:VBG|JJ)$/u.test(tags[i - 1] ?? '') && DETERMINERS.has(tags[i - 2] ?? '')))
  )
    tags[i] = 'NN';
  // "a peace accord": what is no past form is a noun.
  else if (tag === 'VBD' && !word.endsWith('ed') && !IRREGULAR_PAST.has(word) && /^(?:NN|JJ)$/u.test(tags[i - 1] ?? '') && entryOf(word)?.noun) tags[i] = 'NN';
  // "20 million pounds", "Dozens of farmers": counted, or counting.
  else if (tag === 'VBZ' && (tags[i - 1] === 'CD' || (i === 0 && lower(1) === 'of')) && entryOf(nounLemma(word, true))?.noun) tags[i] = 'NNS';
  else return false;
  return true;
}
