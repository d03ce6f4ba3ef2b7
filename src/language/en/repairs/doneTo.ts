/** Participles that the tagger took for the past tense: they tell what is done to the noun before them. */

import { DONE_TO } from '../lexicon/wordGroups.ts';
import type { Neighbours } from './neighbours.ts';
import { hasCopulaBehind } from './tagContext.ts';

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairDoneTo({ forms, lowers, tags, i, tag, word, previous, next, lower }: Neighbours): boolean {
  // "and the efforts exerted in this regard", "the accords reached during the visit": these are done to something, and nothing stands behind for them to be done to.
  if (
    tag === 'VBD' &&
    DONE_TO.has(word) &&
    /^NNS?$/u.test(tags[i - 1] ?? '') &&
    /^(?:in|by|at|during|between|within|under|through|throughout)$/u.test(lower(i + 1)) &&
    tags.slice(0, i).some((t) => /^VB[DZP]$/u.test(t))
  )
    tags[i] = 'VBN';
  // "Other matters discussed by A and B were C": the verb of the sentence is still to come.
  else if (
    tag === 'VBD' &&
    lower(i + 1) === 'by' &&
    /^NNS?$/u.test(tags[i - 1] ?? '') &&
    /^(?:discuss|raise|cover|address|touch|review|consider|mention)/u.test(word) &&
    hasCopulaBehind(lowers, tags, i + 2)
  )
    tags[i] = 'VBN';
  // "the countries concerned, ...": behind the noun and before a mark it tells which.
  else if (tag === 'VBD' && /^(?:concerned|involved|affected)$/u.test(word) && tags[i - 1] === 'NNS' && /^(?:,|\.|CC|)$/u.test(next)) tags[i] = 'VBN';
  // ", led by the King, to support", ", held in Oslo on 3 May,": behind a comma and before its agent or its place, it tells of the noun.
  else if (tag === 'VBD' && forms[i - 1] === ',' && (lower(i + 1) === 'by' || (word === 'held' && /^(?:on|in|at|from|under)$/u.test(lower(i + 1)))) && /^NN/u.test(tags[i - 2] ?? '')) tags[i] = 'VBN';
  // "the initiative put forward by A"
  else if ((word === 'put' || word === 'set') && /^VB[DP]?$/u.test(tag) && /^(?:forward|forth|out)$/u.test(lower(i + 1)) && lower(i + 2) === 'by' && /^NN/u.test(tags[i - 1] ?? '')) tags[i] = 'VBN';
  // "figured among the issues discussed": which issues.
  else if (
    tag === 'VBD' &&
    /^(?:discussed|raised|mentioned|covered|addressed|considered|reviewed)$/u.test(word) &&
    /^(?:issues|topics|matters|subjects|questions|points|themes)$/u.test(previous) &&
    /^(?:\.|,|IN|VBD|)$/u.test(next)
  )
    tags[i] = 'VBN';
  else return false;
  return true;
}
