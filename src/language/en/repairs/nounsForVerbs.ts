/** Nouns that the tagger took for a verb with a tense or for its bare form. */
import { nounLemma } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { CONTENT_NOUNS } from '../lexicon/wordGroups.ts';
import { DETERMINERS, type Neighbours } from './neighbours.ts';
import { isAskedFor, isModified, laterFinite } from './tagContext.ts';

/** "Due to the deaths in", "Following the": the sentence opens with a circumstance, and no comma has closed it. */
function opensWithPreposition(lowers: readonly string[], before: number): boolean {
  return /^(?:due|amid|after|following|during|despite|owing|because)$/u.test(lowers[0] ?? '') && !lowers.slice(0, before).includes(',');
}

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairNounsForVerbs({ forms, lowers, tags, i, tag, word, previous, next, determined, lower }: Neighbours): boolean {
  // "Due to the deaths in the forest fires in the region, A sent": before the comma that closes an opening phrase no verb has a tense.
  if (
    tag === 'VBZ' &&
    tags[i - 1] === 'NN' &&
    opensWithPreposition(lowers, i) &&
    /^(?:IN|,)$/u.test(next) &&
    /^(?:VBD|VBZ|MD)$/u.test(laterFinite(tags, i + 1)) &&
    entryOf(nounLemma(word, true))?.noun
  )
    tags[i] = 'NNS';
  // "a draft air services agreement": a noun between two nouns.
  else if (tag === 'VBZ' && /^(?:services|goods|affairs|rights|systems|studies|exchanges)$/u.test(word) && /^NN/u.test(tags[i - 1] ?? '') && /^NNS?$/u.test(next)) tags[i] = 'NNS';
  else if (determined && /^VB[PZ]?$/u.test(tag)) tags[i] = tag === 'VBZ' ? 'NNS' : 'NN';
  // "the President's resolve to protect": an owner owns a thing.
  else if (tags[i - 1] === 'POS' && /^VBP?$/u.test(tag) && entryOf(word)?.noun) tags[i] = 'NN';
  // "Kenya's urgent needs": behind an owner and an adjective.
  else if (tag === 'VBZ' && tags[i - 1] === 'JJ' && /^(?:POS|DT|PRP\$)$/u.test(tags[i - 2] ?? '') && entryOf(nounLemma(word, true))?.noun && !/^(?:is|has|was|does)$/u.test(word)) tags[i] = 'NNS';
  // "interest and support so that": with nothing behind it to act on, it goes on with the noun.
  else if (
    tags[i - 1] === 'CC' &&
    /^VBP?$/u.test(tag) &&
    /^(?:support|help|trust|respect|work|trade|exchange|transport|research|aid)$/u.test(word) &&
    /^NN/u.test(tags[i - 2] ?? '') &&
    /^(?:IN|RB|,|\.|CC|)$/u.test(next) &&
    !/^(?:with|towards)$/u.test(lower(i + 1)) &&
    isModified(tags, i - 2)
  )
    tags[i] = 'NN';
  // "the counter measures taken by": a verb of the present has no participle behind it.
  else if (tag === 'VBZ' && next === 'VBN' && !/^(?:is|has|gets)$/u.test(word) && /^(?:NN|JJ|DT|PRP\$|VBG)/u.test(tags[i - 1] ?? '') && entryOf(nounLemma(word, true))?.noun) tags[i] = 'NNS';
  // "and views will be exchanged", "talks were held": two finite verbs do not follow each other.
  else if (tag === 'VBZ' && /^(?:will|shall|would|can|could|may|might|must|should|were|are|have)$/u.test(lower(i + 1)) && !/^(?:is|has|does)$/u.test(word) && entryOf(nounLemma(word, true))?.noun)
    tags[i] = 'NNS';
  // "had a discussion on fisheries and visits by farmers": what was told in the past does not go on in the present.
  else if (
    tag === 'VBZ' &&
    tags[i - 1] === 'CC' &&
    /^NN/u.test(tags[i - 2] ?? '') &&
    /^(?:by|of|between|among|from|for|in|\.|,)$/u.test(lower(i + 1)) &&
    tags.slice(0, i).includes('VBD') &&
    !tags.slice(0, i).some((t) => /^(?:VBZ|VBP|MD)$/u.test(t)) &&
    entryOf(nounLemma(word, true))?.noun
  )
    tags[i] = 'NNS';
  // "the accord and labour cooperation also came up": with a finite verb right behind its noun it is none.
  else if (
    /^VBP?$/u.test(tag) &&
    tags[i - 1] === 'CC' &&
    /^NN/u.test(tags[i - 2] ?? '') &&
    /^NNS?$/u.test(next) &&
    entryOf(word)?.noun &&
    (/^(?:VBD|VBZ|MD)$/u.test(tags[i + 2] ?? '') || (tags[i + 2] === 'RB' && /^(?:VBD|VBZ|MD)$/u.test(tags[i + 3] ?? '')))
  )
    tags[i] = 'NN';
  // "the coming vote": behind an article it is no infinitive.
  else if (/^VBP?$/u.test(tag) && /^(?:VBG|NN)$/u.test(tags[i - 1] ?? '') && /^(?:coming|upcoming|forthcoming)$/u.test(previous) && DETERMINERS.has(tags[i - 2] ?? '') && entryOf(word)?.noun)
    tags[i] = 'NN';
  // "as were gas supply and the bridge": no verb stands behind a form of "be" and its noun.
  else if (/^VBP?$/u.test(tag) && tags[i - 1] === 'NN' && /^(?:was|were|is|are)$/u.test(lower(i - 2)) && entryOf(word)?.noun && /^(?:IN|,|CC)$/u.test(next)) tags[i] = 'NN';
  // "the view that attempts to change it cannot be tolerated": the clause has its verb further on, so this is a noun.
  else if (tag === 'VBZ' && previous === 'that' && lower(i + 1) === 'to' && CONTENT_NOUNS.has(nounLemma(lower(i - 2), false)) && /^(?:MD|VBZ|VBP|VBD)$/u.test(laterFinite(tags, i + 1))) {
    tags[i] = 'NNS';
    tags[i - 1] = 'IN';
  }
  // "the expectation that the ceasefire be maintained": behind "that" it is the verb of the clause.
  else if (word === 'be' && tag === 'VB' && isAskedFor(lowers, tags, i)) tags[i] = 'VBP';
  // "the abductions issue": as a verb it has an object.
  else if (word === 'issue' && tag === 'VBP' && tags[i - 1] === 'NNS' && /^(?:\.|,|:|CC|IN|VB[DZ]|MD|)$/u.test(next)) tags[i] = 'NN';
  // "the situation in the region, supply chains": behind a comma, with no infinitive before it.
  else if (tag === 'VB' && forms[i - 1] === ',' && /^NN/u.test(next) && entryOf(word)?.noun && !tags.slice(0, i).some((t) => /^(?:TO|MD|VB)$/u.test(t))) tags[i] = 'NN';
  else return false;
  return true;
}
