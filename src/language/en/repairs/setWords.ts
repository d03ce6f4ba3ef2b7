/** Words that show what they are whatever the tagger took them for, by themselves or with the set phrase that they stand in. */
import { nounLemma } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { DEICTIC_DAYS, POSTS } from '../lexicon/wordGroups.ts';
import type { Neighbours } from './neighbours.ts';
import { isBehindModal } from './tagContext.ts';

/** Where, before a farewell and in the same breath, someone bids it; -1 for nowhere. */
function biddingBefore(lowers: readonly string[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (/^[,;.:]$/u.test(lowers[i] ?? '')) return -1;
    if (/^(?:bid|bids|bade|bidding|bidden)$/u.test(lowers[i] ?? '')) return i;
  }
  return -1;
}

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairSetWords({ forms, lowers, tags, i, tag, word, previous, next, determined, lower }: Neighbours): boolean {
  const bidding = /^(?:farewell|goodbye|good-bye|adieu)$/u.test(word) ? biddingBefore(lowers, i) : -1;
  // "handed over by the ambassador": a particle, and no preposition.
  if (word === 'over' && /^(?:hand|hands|handed|handing)$/u.test(previous) && /^(?:by|to|at|on|in|during|,|\.)$/u.test(lower(i + 1))) tags[i] = 'RP';
  // "the support for the Oslo Games bid.": at the end of its phrase, behind a noun, it is one.
  else if (word === 'bid' && /^VB/u.test(tag) && /^NN/u.test(tags[i - 1] ?? '') && /^[,.]?$/u.test(next)) tags[i] = 'NN';
  // "held via video link next Tuesday"
  else if (word === 'link' && previous === 'video') tags[i] = 'NN';
  // "farewelled the ministers"
  else if (word === 'farewelled') tags[i] = 'VBD';
  // "extended her best wishes": what is best stands before a noun, whoever it is of.
  else if (word === 'best' && /^(?:wishes|regards|compliments)$/u.test(lower(i + 1))) {
    tags[i] = 'JJS';
    tags[i + 1] = 'NNS';
    if (previous === 'her') tags[i - 1] = 'PRP$';
  }
  // "bade the ambassador farewell", "came to bid farewell to her": the word goes with the verb and is no part of a name.
  else if (bidding >= 0) {
    if (bidding < i - 1) tags[i] = 'RB';
    if (/^(?:NN|NNP|JJ)$/u.test(tags[bidding] ?? '') && lowers[bidding] === 'bid') tags[bidding] = 'VB';
    if (tags[bidding] === 'VB' && lower(bidding - 1) === 'to') tags[bidding - 1] = 'TO';
  }
  // "has today made": inside the verb the day is an adverb, elsewhere a noun ("Today, Minister A met").
  else if (DEICTIC_DAYS.has(word)) tags[i] = /^VB[ND]?$/u.test(next) && /^(?:has|have|had|was|were|is|are|will|would)$/u.test(previous) ? 'RB' : 'NN';
  // "A and B co-chaired the talks", "co-led by A": the tagger knows no such compounds.
  else if (word.startsWith('co') && /^co-?(?:chair|host|led|sign|organi[sz]|author|sponsor)/u.test(word) && /(?:ed|led)$/u.test(word) && !/^VB/u.test(tag) && !determined)
    tags[i] = /^(?:was|were|is|are|been|be|being)$/u.test(previous) || lower(i + 1) === 'by' ? 'VBN' : 'VBD';
  else if (word === 'working' && /^(?:visits?|lunch|dinner|breakfast|groups?|sessions?|meetings?|level|papers?|language)$/u.test(lower(i + 1))) {
    // "an official working visit"
    tags[i] = 'JJ';
    if (!tags[i + 1]?.startsWith('NN')) tags[i + 1] = lower(i + 1).endsWith('s') ? 'NNS' : 'NN';
    if (previous === 'official') tags[i - 1] = 'JJ';
  }
  // "will, as always, support": behind what stands between commas the auxiliary still wants its verb.
  else if (tag === 'NN' && forms[i - 1] === ',' && entryOf(word)?.verb && isBehindModal(forms, tags, i - 1)) tags[i] = 'VB';
  // "General Secretary To Lan": between a title and a name stands a part of the name.
  else if (
    tag !== 'NNP' &&
    (tags[i - 1] === 'NNP' || tags[i - 1] === 'NN') &&
    /^(?:To|Do|An|So|No|Vo|Be|Ha)$/u.test(forms[i] ?? '') &&
    POSTS.has(nounLemma(previous, false)) &&
    /^\p{Lu}/u.test(forms[i - 1] ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(forms[i + 1] ?? '') &&
    // "Minister An Tong Guk": two words behind it as well.
    /^(?:[\p{Ll},.’';:)]|$)/u.test(forms[/^\p{Lu}\p{Ll}+$/u.test(forms[i + 2] ?? '') ? i + 3 : i + 2] ?? '')
  ) {
    tags[i] = 'NNP';
    tags[i + 1] = 'NNP';
    if (/^\p{Lu}\p{Ll}+$/u.test(forms[i + 2] ?? '')) tags[i + 2] = 'NNP';
  }
  // "Trade figured among the issues", "Discussions revolved around trade": nothing is figured or revolved by anybody there.
  else if (
    /^(?:VBN|JJ|NN)$/u.test(tag) &&
    /^NN/u.test(tags[i - 1] ?? '') &&
    /^(?:(?:figured|featured|ranked|numbered) among|revolved around|centred around|centered around)$/u.test(`${word} ${lower(i + 1)}`)
  )
    tags[i] = 'VBD';
  // "that more needed to be done"
  else if (word === 'needed' && /^(?:JJ|VBN)$/u.test(tag) && /^(?:more|much|less|work)$/u.test(previous) && lower(i + 1) === 'to') {
    tags[i] = 'VBD';
    tags[i - 1] = 'NN';
  }
  // "ties, inter alia, trade"
  else if (word === 'inter' && lower(i + 1) === 'alia') {
    tags[i] = 'RB';
    tags[i + 1] = 'RB';
  } else if (word === 'alia' && previous === 'inter') tags[i] = 'RB';
  // "at 10:20 a.m. for an hour": behind a number.
  else if (/^[ap]\.?m\.?$/u.test(word) && /^\p{N}/u.test(forms[i - 1] ?? '')) tags[i] = 'NN';
  // "took stock of"
  else if (word === 'stock' && /^(?:take|takes|took|taking|taken)$/u.test(previous)) tags[i] = 'NN';
  // "resumes, provided that the weather permits": behind a comma it makes a condition.
  else if ((word === 'provided' || word === 'providing') && lower(i + 1) === 'that' && forms[i - 1] === ',') tags[i] = 'IN';
  // "will as ever stand by", "will, as always, support": what stands between the modal and its verb.
  else if (word === 'as' && /^(?:ever|always|before)$/u.test(lower(i + 1)) && /^(?:MD|,)$/u.test(tags[i - 1] ?? '')) {
    tags[i] = 'RB';
    tags[i + 1] = 'RB';
  } else if (word === 'further' && tags[i + 1] === 'VB' && previous === 'to') {
    tags[i] = 'RB';
    tags[i - 1] = 'TO';
  } else return false;
  return true;
}
