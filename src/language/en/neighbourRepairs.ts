/** Mends tags that the words beside a word show to be wrong; long, because each case is one line of English. */
import { IRREGULAR_PAST, nounLemma, verbLemma } from './lemmas.ts';
import { entryOf } from './lexicon.ts';
import { hasCopulaBehind, hasMoreBehindVerb, isAskedFor, isBehindModal, isModified, laterFinite, modalBehind, ownsWhatFollows, receivesBefore, subjectThenVerb } from './tagContext.ts';
import { CONTENT_NOUNS, DEICTIC_DAYS, DONE_TO, POSTS, SPEECH_VERBS, setOf } from './wordGroups.ts';

const POISED = setOf('poised set due ready prepared about likely unlikely able unable willing unwilling forced threatened going determined');

const TRADES = setOf('shipping banking farming housing mining manufacturing engineering policing');

const NO_TENSE = setOf('to is are was were be been being has have had get got');

const CAPITAL = /^\p{Lu}/u;

const SHORT_FORM = /^\p{Lu}{3,6}$/u;

const DETERMINERS = setOf('DT PRP$');

const PLANNING = /^(?:propos|decid|agre|plan|intend|pledg|promis|vow|offer|want|wish|hop|commit|seek|sought|resolv|readiness|willingness|intention|ready|willing|able|opportunity|aim|need|desire)/u;

const EXPRESSING = /^(?:express|voic|convey|reiterat|extend|offer|declar|pledg|affirm|reaffirm|confirm)\p{L}*$/u;

const ADVERBIAL: ReadonlySet<string> = new Set(['particular', 'general', 'detail', 'turn', 'principle', 'depth', 'addition', 'conclusion', 'short', 'fact']);

/** Where, before a farewell and in the same breath, someone bids it; -1 for nowhere. */
function biddingBefore(lowers: readonly string[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (/^[,;.:]$/u.test(lowers[i] ?? '')) return -1;
    if (/^(?:bid|bids|bade|bidding|bidden)$/u.test(lowers[i] ?? '')) return i;
  }
  return -1;
}

/** "Due to the deaths in", "Following the": the sentence opens with a circumstance, and no comma has closed it. */
function opensWithPreposition(lowers: readonly string[], before: number): boolean {
  return /^(?:due|amid|after|following|during|despite|owing|because)$/u.test(lowers[0] ?? '') && !lowers.slice(0, before).includes(',');
}

/** "and once again": adverbs and before them "and". */
function joinsBefore(tags: readonly string[], at: number): boolean {
  let i = at - 1;
  while (tags[i] === 'RB') i--;
  return tags[i] === 'CC';
}

/** What an article or a form of "be" beside a word decides: "the need", "the meeting", "there were", "to further develop". */
export function repairByNeighbours(forms: readonly string[], lowers: readonly string[], tags: string[]): void {
  const lower = (i: number): string => lowers[i] ?? '';
  tags.forEach((tag, i) => {
    if (tag === ',' || tag === '.') return;
    const next = tags[i + 1] ?? '';
    const word = lowers[i] as string;
    const previous = lowers[i - 1] ?? '';
    const determined = DETERMINERS.has(tags[i - 1] ?? '') && !/^(?:that|this|these|those|all|both)$/u.test(previous);
    // "and the efforts exerted in this regard", "the accords reached during the visit": these are done to something, and nothing stands behind for them to be done to.
    if (
      tag === 'VBD' &&
      DONE_TO.has(word) &&
      /^NNS?$/u.test(tags[i - 1] ?? '') &&
      /^(?:in|by|at|during|between|within|under|through|throughout)$/u.test(lower(i + 1)) &&
      tags.slice(0, i).some((t) => /^VB[DZP]$/u.test(t))
    ) {
      tags[i] = 'VBN';
      return;
    }
    // "projects in hydropower": more of what is no adjective is none.
    if (tag === 'JJR' && word.endsWith('power')) {
      tags[i] = 'NN';
      return;
    }
    // "noted with satisfaction that, after the vote, there should be": behind the comma comes a circumstance, and no verb of a relative clause.
    if (tag === 'WDT' && word === 'that' && next === ',' && /^(?:after|following|despite|given|during|in|as|under|with|since|before)$/u.test(lower(i + 2)) && !DETERMINERS.has(tags[i - 1] ?? '')) {
      tags[i] = 'IN';
      return;
    }
    // "condemns the attack and expresses its condolences": behind a verb of the present, "and" and before what is its own, the word is a verb as well.
    if (
      tag === 'NNS' &&
      tags[i - 1] === 'CC' &&
      /^(?:PRP\$|DT)$/u.test(next) &&
      lower(i + 1) !== 'both' &&
      tags.slice(0, i).includes('VBZ') &&
      entryOf(verbLemma(word, 'VBZ'))?.verb &&
      forms[i] === word
    ) {
      tags[i] = 'VBZ';
      return;
    }
    // "said that it will help and once again thanked Kenya": no auxiliary goes with it, and whom it thanks stands behind.
    if (
      tag === 'VBN' &&
      tags[i - 1] === 'RB' &&
      joinsBefore(tags, i) &&
      /^(?:NNP|PRP|DT|PRP\$)$/u.test(next) &&
      !lowers.slice(0, i).some((w) => NO_TENSE.has(w) && w !== 'to') &&
      tags.slice(0, i).includes('VBD')
    ) {
      tags[i] = 'VBD';
      return;
    }
    // "in a farewell meeting": a noun behind a noun with its article.
    if (
      word === 'meeting' &&
      tag === 'VBG' &&
      tags[i - 1] === 'NN' &&
      /^(?:DT|PRP\$)$/u.test(tags[i - 2] ?? '') &&
      /^(?:farewell|courtesy|welcome|plenary|follow-up|summit|working)$/u.test(previous)
    ) {
      tags[i] = 'NN';
      return;
    }
    // "handed over by the ambassador": a particle, and no preposition.
    if (word === 'over' && /^(?:hand|hands|handed|handing)$/u.test(previous) && /^(?:by|to|at|on|in|during|,|\.)$/u.test(lower(i + 1))) {
      tags[i] = 'RP';
      return;
    }
    // "the King thanks the President", "Norway thanks Kenya": a name before it and whom it thanks behind it.
    if (
      word === 'thanks' &&
      /^NN/u.test(tag) &&
      forms[i] === word &&
      /^NNP?$/u.test(tags[i - 1] ?? '') &&
      /^\p{Lu}/u.test(forms[i - 1] ?? '') &&
      /^(?:NNP|DT|PRP|PRP\$)$/u.test(next) &&
      lower(i + 1) !== 'to'
    ) {
      tags[i] = 'VBZ';
      return;
    }
    // "the support for the Oslo Games bid.": at the end of its phrase, behind a noun, it is one.
    if (word === 'bid' && /^VB/u.test(tag) && /^NN/u.test(tags[i - 1] ?? '') && /^[,.]?$/u.test(next)) {
      tags[i] = 'NN';
      return;
    }
    // "Due to the deaths in the forest fires in the region, A sent": before the comma that closes an opening phrase no verb has a tense.
    if (
      tag === 'VBZ' &&
      tags[i - 1] === 'NN' &&
      opensWithPreposition(lowers, i) &&
      /^(?:IN|,)$/u.test(next) &&
      /^(?:VBD|VBZ|MD)$/u.test(laterFinite(tags, i + 1)) &&
      entryOf(nounLemma(word, true))?.noun
    ) {
      tags[i] = 'NNS';
      return;
    }
    // "farewelled the ministers"
    if (word === 'farewelled') {
      tags[i] = 'VBD';
      return;
    }
    // "extended her best wishes": what is best stands before a noun, whoever it is of.
    if (word === 'best' && /^(?:wishes|regards|compliments)$/u.test(lower(i + 1))) {
      tags[i] = 'JJS';
      tags[i + 1] = 'NNS';
      if (previous === 'her') tags[i - 1] = 'PRP$';
      return;
    }
    // "to those affected by the flood", "those living abroad": the word stands for people, and a participle tells which.
    if (word === 'those' && tag === 'DT' && /^VB[NG]$/u.test(next) && (tags[i + 2] === 'IN' || /^(?:by|in|from|abroad)$/u.test(lower(i + 2)) || /^[,.]?$/u.test(tags[i + 2] ?? ''))) {
      tags[i] = 'PRP';
      return;
    }
    // "bade the ambassador farewell", "came to bid farewell to her": the word goes with the verb and is no part of a name.
    if (/^(?:farewell|goodbye|good-bye|adieu)$/u.test(word)) {
      const bidding = biddingBefore(lowers, i);
      if (bidding >= 0) {
        if (bidding < i - 1) tags[i] = 'RB';
        if (/^(?:NN|NNP|JJ)$/u.test(tags[bidding] ?? '') && lowers[bidding] === 'bid') tags[bidding] = 'VB';
        if (tags[bidding] === 'VB' && lower(bidding - 1) === 'to') tags[bidding - 1] = 'TO';
        return;
      }
    }
    // "a draft air services agreement": a noun between two nouns.
    if (tag === 'VBZ' && /^(?:services|goods|affairs|rights|systems|studies|exchanges)$/u.test(word) && /^NN/u.test(tags[i - 1] ?? '') && /^NNS?$/u.test(next)) {
      tags[i] = 'NNS';
      return;
    }
    // "Other matters discussed by A and B were C": the verb of the sentence is still to come.
    if (
      tag === 'VBD' &&
      lower(i + 1) === 'by' &&
      /^NNS?$/u.test(tags[i - 1] ?? '') &&
      /^(?:discuss|raise|cover|address|touch|review|consider|mention)/u.test(word) &&
      hasCopulaBehind(lowers, tags, i + 2)
    ) {
      tags[i] = 'VBN';
      return;
    }
    // "has today made": inside the verb the day is an adverb, elsewhere a noun ("Today, Minister A met").
    if (DEICTIC_DAYS.has(word)) tags[i] = /^VB[ND]?$/u.test(next) && /^(?:has|have|had|was|were|is|are|will|would)$/u.test(previous) ? 'RB' : 'NN';
    // "the Union's firm and continued support"
    else if (tag === 'NN' && tags[i - 1] === 'POS' && next === 'CC' && /^(?:JJ|VBN|VBG)$/u.test(tags[i + 2] ?? '') && tags[i + 3]?.startsWith('NN') && entryOf(word)?.adjective) tags[i] = 'JJ';
    // "A and B co-chaired the talks", "co-led by A": the tagger knows no such compounds.
    else if (word.startsWith('co') && /^co-?(?:chair|host|led|sign|organi[sz]|author|sponsor)/u.test(word) && /(?:ed|led)$/u.test(word) && !/^VB/u.test(tag) && !determined)
      tags[i] = /^(?:was|were|is|are|been|be|being)$/u.test(previous) || lower(i + 1) === 'by' ? 'VBN' : 'VBD';
    // "the countries concerned, ...": behind the noun and before a mark it tells which.
    else if (tag === 'VBD' && /^(?:concerned|involved|affected)$/u.test(word) && tags[i - 1] === 'NNS' && /^(?:,|\.|CC|)$/u.test(next)) tags[i] = 'VBN';
    // "as well as about Norway's part": before anything but a number it tells of what, not how many.
    else if (tag === 'RB' && word === 'about' && /^(?:NN|DT|PRP|JJ)/u.test(next) && !/^(?:half|all|twice)$/u.test(lower(i + 1))) tags[i] = 'IN';
    // "handed over the letter": the letter was not handed above itself.
    else if (tag === 'IN' && word === 'over' && /^hand(?:s|ed|ing)?$/u.test(previous) && /^(?:DT|PRP\$|JJ|NNP)$/u.test(next)) tags[i] = 'RP';
    // "passed on the greetings of": what is passed on is carried further; and "pass on" alone.
    else if (tag === 'IN' && word === 'on' && /^pass(?:es|ed|ing)?$/u.test(previous) && /^(?:DT|PRP\$|JJ|NN)/u.test(next)) tags[i] = 'RP';
    else if (determined && /^VB[PZ]?$/u.test(tag)) tags[i] = tag === 'VBZ' ? 'NNS' : 'NN';
    else if (word === 'working' && /^(?:visits?|lunch|dinner|breakfast|groups?|sessions?|meetings?|level|papers?|language)$/u.test(lower(i + 1))) {
      // "an official working visit"
      tags[i] = 'JJ';
      if (!tags[i + 1]?.startsWith('NN')) tags[i + 1] = lower(i + 1).endsWith('s') ? 'NNS' : 'NN';
      if (previous === 'official') tags[i - 1] = 'JJ';
    }
    // "the view that a launch will breach it": behind such a noun a clause tells what it is, where its verb has all it wants.
    else if (tag === 'WDT' && word === 'that' && CONTENT_NOUNS.has(nounLemma(previous, previous.endsWith('s'))) && /^(?:DT|NN.*|PRP\$?|JJ|CD)$/u.test(next) && hasMoreBehindVerb(tags, i + 1))
      tags[i] = 'IN';
    // "; discussed ways": a new member of the series of verbs.
    else if (tag === 'VBN' && forms[i - 1] === ';' && lower(i + 1) !== 'by') tags[i] = 'VBD';
    // "would be pleased to host his counterpart"
    else if (
      previous === 'to' &&
      /^NNP?$/u.test(tag) &&
      /^(?:host|visit|welcome|convene|chair|sign)$/u.test(word) &&
      /^(?:pleased|happy|glad|delighted|ready|willing|able|honoured|honored|keen|forward|expected|scheduled|due|set|invited|agreed|plans?|intends?|hopes?)$/u.test(lower(i - 2)) &&
      /^(?:DT|PRP\$|NNP|JJ)$/u.test(next)
    ) {
      tags[i] = 'VB';
      tags[i - 1] = 'TO';
    }
    // ", led by the King, to support", ", held in Oslo on 3 May,": behind a comma and before its agent or its place, it tells of the noun.
    else if (tag === 'VBD' && forms[i - 1] === ',' && (lower(i + 1) === 'by' || (word === 'held' && /^(?:on|in|at|from|under)$/u.test(lower(i + 1)))) && /^NN/u.test(tags[i - 2] ?? ''))
      tags[i] = 'VBN';
    // "the President's resolve to protect": an owner owns a thing.
    else if (tags[i - 1] === 'POS' && /^VBP?$/u.test(tag) && entryOf(word)?.noun) tags[i] = 'NN';
    // "The two leaders agreed to continue": with nothing that helps it.
    else if (
      tag === 'VBN' &&
      /^(?:agreed|pledged|vowed|promised|decided|undertook|committed)$/u.test(word) &&
      /^(?:NNS?|NNPS?|PRP)$/u.test(tags[i - 1] ?? '') &&
      lower(i + 1) === 'to' &&
      /^(?:VB|RB)$/u.test(tags[i + 2] ?? '')
    )
      tags[i] = 'VBD';
    // "Kenya's urgent needs": behind an owner and an adjective.
    else if (tag === 'VBZ' && tags[i - 1] === 'JJ' && /^(?:POS|DT|PRP\$)$/u.test(tags[i - 2] ?? '') && entryOf(nounLemma(word, true))?.noun && !/^(?:is|has|was|does)$/u.test(word)) tags[i] = 'NNS';
    // "the delegations said there was room": who said it stands before.
    else if (tag === 'VBN' && /^(?:said|stressed|noted|added)$/u.test(word) && /^NN|PRP/u.test(tags[i - 1] ?? '') && /^(?:EX|PRP)$/u.test(next)) tags[i] = 'VBD';
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
    // "noting that next year will be": two such words do not stand before one noun.
    else if (tag === 'DT' && word === 'that' && /^(?:next|last|this|these|the|a|an|all|both|its|their|his|her|our)$/u.test(lower(i + 1))) tags[i] = 'IN';
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
    // "the initiative put forward by A"
    else if ((word === 'put' || word === 'set') && /^VB[DP]?$/u.test(tag) && /^(?:forward|forth|out)$/u.test(lower(i + 1)) && lower(i + 2) === 'by' && /^NN/u.test(tags[i - 1] ?? '')) tags[i] = 'VBN';
    // "received here at the Palace visiting H.E. Paul Tarn": whom one receives is the visitor.
    else if (tag === 'VBG' && word === 'visiting' && next === 'NNP' && /^(?:DT|NN.*)$/u.test(tags[i - 1] ?? '') && receivesBefore(lowers, i)) tags[i] = 'JJ';
    // "a Memorandum", "an MOU": a short form with an article is a thing.
    else if (tag === 'NNP' && /^(?:mous?|lois?|ftas?)$/u.test(word) && /^(?:DT|CD|JJ|PRP\$)$/u.test(tags[i - 1] ?? '')) tags[i] = word.endsWith('s') ? 'NNS' : 'NN';
    // "protecting advanced technologies": two verbs in a row with the thing behind them.
    else if (tags[i - 1] === 'VBG' && /^VB[DN]$/u.test(tag) && /^NNS?$/u.test(next) && !/^(?:being|having)$/u.test(previous)) tags[i] = 'JJ';
    // "will deliver the jets once conditions are met": a clause follows.
    else if (tag === 'RB' && word === 'once' && /^(?:DT|NN|PRP|JJ)/u.test(next) && !/^(?:is|are|was|were|be|been|a|an)$/u.test(previous) && lower(i + 1) !== 'a' && laterFinite(tags, i + 1) !== '')
      tags[i] = 'IN';
    // "the continued blocking of aid"
    else if (tag === 'VBG' && lower(i + 1) === 'of' && /^(?:VBN|JJ)$/u.test(tags[i - 1] ?? '') && DETERMINERS.has(tags[i - 2] ?? '')) tags[i] = 'NN';
    else if (determined && tag === 'VBG' && !/^(?:NN|JJ|CD|DT|PRP)/u.test(next) && entryOf(word)?.noun) tags[i] = 'NN';
    else if (tag === 'VBG' && /^(?:of|for)$/u.test(previous) && /^(?:IN|,|\.|CC|)$/u.test(next) && entryOf(word)?.common.noun) tags[i] = 'NN';
    else if (POSTS.has(word) && previous !== 'in' && /^(?:IN|RB|RBR|RBS|JJS|CC|UH|FW|DT)$/u.test(tag)) tags[i] = /^\p{Lu}/u.test(forms[i] as string) ? 'NNP' : 'NN';
    // "Eva Stern was confident": a capital behind a name, and no noun to go with.
    else if (tag === 'JJ' && /^\p{Lu}\p{Ll}/u.test(forms[i] ?? '') && tags[i - 1] === 'NNP' && /^(?:VBD|VBZ|MD|VBP|,|RB|POS|CC|\.)$/u.test(next) && /^\p{Lu}\p{Ll}/u.test(forms[i - 1] ?? ''))
      tags[i] = 'NNP';
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
    // "went into shipping registration", "on banking regulation": trades, before what is theirs.
    else if (tag === 'VBG' && TRADES.has(word) && /^(?:IN|CC|,|JJ)$/u.test(tags[i - 1] ?? '') && /^NN/u.test(next)) tags[i] = 'NN';
    // "the coming vote": behind an article it is no infinitive.
    else if (/^VBP?$/u.test(tag) && /^(?:VBG|NN)$/u.test(tags[i - 1] ?? '') && /^(?:coming|upcoming|forthcoming)$/u.test(previous) && DETERMINERS.has(tags[i - 2] ?? '') && entryOf(word)?.noun)
      tags[i] = 'NN';
    // "as were gas supply and the bridge": no verb stands behind a form of "be" and its noun.
    else if (/^VBP?$/u.test(tag) && tags[i - 1] === 'NN' && /^(?:was|were|is|are)$/u.test(lower(i - 2)) && entryOf(word)?.noun && /^(?:IN|,|CC)$/u.test(next)) tags[i] = 'NN';
    // "Norway's hosting of the fair"
    else if (tag === 'VBG' && tags[i - 1] === 'POS' && lower(i + 1) === 'of') tags[i] = 'NN';
    // "Trade figured among the issues", "Discussions revolved around trade": nothing is figured or revolved by anybody there.
    else if (
      /^(?:VBN|JJ|NN)$/u.test(tag) &&
      /^NN/u.test(tags[i - 1] ?? '') &&
      /^(?:(?:figured|featured|ranked|numbered) among|revolved around|centred around|centered around)$/u.test(`${word} ${lower(i + 1)}`)
    )
      tags[i] = 'VBD';
    // "figured among the issues discussed": which issues.
    else if (
      tag === 'VBD' &&
      /^(?:discussed|raised|mentioned|covered|addressed|considered|reviewed)$/u.test(word) &&
      /^(?:issues|topics|matters|subjects|questions|points|themes)$/u.test(previous) &&
      /^(?:\.|,|IN|VBD|)$/u.test(next)
    )
      tags[i] = 'VBN';
    // "the view that attempts to change it cannot be tolerated": the clause has its verb further on, so this is a noun.
    else if (tag === 'VBZ' && previous === 'that' && lower(i + 1) === 'to' && CONTENT_NOUNS.has(nounLemma(lower(i - 2), false)) && /^(?:MD|VBZ|VBP|VBD)$/u.test(laterFinite(tags, i + 1))) {
      tags[i] = 'NNS';
      tags[i - 1] = 'IN';
    }
    // "proposed to open negotiations": behind a verb of planning the adjective is a verb.
    else if (
      tag === 'JJ' &&
      previous === 'to' &&
      /^(?:NN|DT|PRP\$|JJ|CD)/u.test(next) &&
      /^(?:second|open|welcome|further|complete|present|direct|secure|free|clear)$/u.test(word) &&
      PLANNING.test(lower(i - 2))
    ) {
      tags[i] = word === 'further' && /^VB/u.test(next) ? 'RB' : 'VB';
      tags[i - 1] = 'TO';
    }
    // "that more needed to be done"
    else if (word === 'needed' && /^(?:JJ|VBN)$/u.test(tag) && /^(?:more|much|less|work)$/u.test(previous) && lower(i + 1) === 'to') {
      tags[i] = 'VBD';
      tags[i - 1] = 'NN';
    }
    // "of further developing relations"
    else if (tag === 'NN' && word.endsWith('ing') && /^(?:of|for|on|by|in|at)$/u.test(lower(i - 2)) && /^(?:further|jointly|actively|closely)$/u.test(previous) && /^(?:NN|JJ|DT|PRP\$)/u.test(next)) {
      tags[i] = 'VBG';
      tags[i - 1] = 'RB';
    }
    // "EAM Dr. Menon": a short form in capitals is no preposition.
    else if (SHORT_FORM.test(forms[i] ?? '') && /^(?:IN|CC|RB|VB.?|UH|MD)$/u.test(tag) && !entryOf(word) && /\p{Ll}/u.test((forms[i + 1] ?? '') + (forms[i - 1] ?? ''))) tags[i] = 'NNP';
    // "thanked PM for the aid": without an hour before it, it is the Prime Minister.
    else if (forms[i] === 'PM' && !/^\p{N}/u.test(forms[i - 1] ?? '')) tags[i] = 'NNP';
    // "both finance ministers wish": two finite verbs do not follow each other.
    else if (tag === 'VBZ' && POSTS.has(nounLemma(word, true)) && /^(?:VBD|VBP|MD)$/u.test(next)) tags[i] = 'NNS';
    // "the expectation that the ceasefire be maintained": behind "that" it is the verb of the clause.
    else if (word === 'be' && tag === 'VB' && isAskedFor(lowers, tags, i)) tags[i] = 'VBP';
    // "ties, inter alia, trade"
    else if (word === 'inter' && lower(i + 1) === 'alia') {
      tags[i] = 'RB';
      tags[i + 1] = 'RB';
    } else if (word === 'alia' && previous === 'inter') tags[i] = 'RB';
    // "at 10:20 a.m. for an hour": behind a number.
    else if (/^[ap]\.?m\.?$/u.test(word) && /^\p{N}/u.test(forms[i - 1] ?? '')) tags[i] = 'NN';
    // "would be further promoted"
    else if (tag === 'JJ' && word === 'further' && /^(?:be|been|being|is|are|was|were)$/u.test(previous) && /^VB[DN]$/u.test(next)) {
      tags[i] = 'RB';
      tags[i + 1] = 'VBN';
    }
    // "was prepared to help": who is ready, for documents are not prepared to do anything.
    else if (word === 'prepared' && /^VB[DN]$/u.test(tag) && /^(?:is|are|was|were|am|be|not|fully|also)$/u.test(previous) && lower(i + 1) === 'to' && /^(?:VB|RB)$/u.test(tags[i + 2] ?? ''))
      tags[i] = 'JJ';
    // "expressed her hope that": what is expressed is a noun.
    else if (word === 'her' && tag === 'PRP' && next === 'VB' && EXPRESSING.test(previous) && entryOf(lower(i + 1))?.noun) {
      tags[i] = 'PRP$';
      tags[i + 1] = 'NN';
    }
    // "called on partners to close the loopholes": no adjective stands between "to" and an article.
    else if (tag === 'JJ' && previous === 'to' && /^(?:DT|PRP\$)$/u.test(next) && entryOf(word)?.verb && lower(i - 2) !== 'due') {
      tags[i] = 'VB';
      tags[i - 1] = 'TO';
    }
    // "that frozen assets should be used": before a noun that has its verb behind it, it tells which.
    else if (tag === 'VBN' && previous === 'that' && /^(?:NN|JJ)/u.test(next) && modalBehind(tags, i + 1)) tags[i] = 'JJ';
    // "once it enters into force"
    else if (
      tag === 'RB' &&
      word === 'once' &&
      (/^(?:it|they|he|she|this|these)$/u.test(lower(i + 1)) || (next === 'DT' && (forms[i - 1] === ',' || i === 0) && /^(?:VBZ|VBP)$/u.test(laterFinite(tags, i + 1))))
    )
      tags[i] = 'IN';
    // "agreed to operationalise payments": no noun of the lexicon has this ending.
    else if (previous === 'to' && /^(?:NN|JJ)$/u.test(tag) && /\p{L}{4}[iy][sz]e$/u.test(word) && /^(?:DT|PRP\$|JJ|NN|CD)/u.test(next) && !entryOf(word)?.noun) {
      tags[i] = 'VB';
      tags[i - 1] = 'TO';
    }
    // "the abductions issue": as a verb it has an object.
    else if (word === 'issue' && tag === 'VBP' && tags[i - 1] === 'NNS' && /^(?:\.|,|:|CC|IN|VB[DZ]|MD|)$/u.test(next)) tags[i] = 'NN';
    // "is willing to help and looks forward to hosting"
    else if ((word === 'look' || word === 'looks') && /^NNS?$/u.test(tag) && lower(i + 1) === 'forward') tags[i] = word === 'looks' ? 'VBZ' : 'VBP';
    // "took stock of"
    else if (word === 'stock' && /^(?:take|takes|took|taking|taken)$/u.test(previous)) tags[i] = 'NN';
    else if (word === 'supply' && /^chains?$/u.test(lower(i + 1))) tags[i] = 'NN';
    // "the situation in the region, supply chains": behind a comma, with no infinitive before it.
    else if (tag === 'VB' && forms[i - 1] === ',' && /^NN/u.test(next) && entryOf(word)?.noun && !tags.slice(0, i).some((t) => /^(?:TO|MD|VB)$/u.test(t))) tags[i] = 'NN';
    // "noting that trade has doubled": behind a verb of speech, with a finite verb to come, it opens a clause.
    else if (
      word === 'that' &&
      tag === 'DT' &&
      (/^NN/u.test(next) || (/^(?:JJ|VBN)$/u.test(next) && tags[i + 2] === 'NNS')) &&
      /^VB/u.test(tags[i - 1] ?? '') &&
      SPEECH_VERBS.has(verbLemma(previous, tags[i - 1] ?? '')) &&
      laterFinite(tags, i + 1)
    )
      tags[i] = 'IN';
    // "relations rest on mutual respect"
    else if (word === 'rest' && /^(?:JJ|NN)$/u.test(tag) && tags[i - 1] === 'NNS' && /^(?:on|upon)$/u.test(lower(i + 1))) tags[i] = 'VBP';
    // "that case law needed to be changed"
    else if (word === 'needed' && tag === 'VBN' && /^NN/u.test(tags[i - 1] ?? '') && lower(i + 1) === 'to' && lowers.slice(Math.max(0, i - 6), i).includes('that')) tags[i] = 'VBD';
    // "and made clear that"
    else if (word === 'made' && tag === 'VBN' && tags[i - 1] === 'CC' && /^(?:clear|plain|known)$/u.test(lower(i + 1)) && lower(i + 2) === 'that') tags[i] = 'VBD';
    // "the commitment is ironclad": no ending of a participle, and no verb of the lexicon.
    // "met south Korean President A": a direction right before a nationality is part of it.
    else if (/^(?:IN|RB|NN)$/u.test(tag) && /^(?:south|north|east|west)$/u.test(word) && /^\p{Lu}\p{Ll}+(?:an|ese|ish)$/u.test(forms[i + 1] ?? '')) tags[i] = 'JJ';
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
    // "if financing is secured": what has a finite verb behind it is its subject, not done meanwhile.
    else if (tag === 'VBG' && /^(?:if|because|since|unless|that|although)$/u.test(previous) && /^(?:VBZ|VBD|MD)$/u.test(next) && entryOf(word)?.noun) tags[i] = 'NN';
    else if (tag === 'VBN' && !/(?:ed|en|wn|ght|ung|ept|elt|ost|ade|aid|old|und|one)$/u.test(word) && !entryOf(word)?.verb && !entryOf(verbLemma(word, 'VBN'))?.verb) tags[i] = 'JJ';
    // "resumes, provided that the weather permits": behind a comma it makes a condition.
    else if ((word === 'provided' || word === 'providing') && lower(i + 1) === 'that' && forms[i - 1] === ',') tags[i] = 'IN';
    // "willing to adjust the rules provided the Union does the same": behind an infinitive, with a subject and its verb right behind.
    else if (word === 'provided' && /^VB[DN]$/u.test(tag) && next === 'DT' && tags.slice(0, i).includes('TO') && subjectThenVerb(tags, i + 2)) tags[i] = 'IN';
    // "will as ever stand by", "will, as always, support": what stands between the modal and its verb.
    else if (word === 'as' && /^(?:ever|always|before)$/u.test(lower(i + 1)) && /^(?:MD|,)$/u.test(tags[i - 1] ?? '')) {
      tags[i] = 'RB';
      tags[i + 1] = 'RB';
    } else if (tag === 'NN' && /^(?:ever|always)$/u.test(previous) && lower(i - 2) === 'as' && tags[i - 3] === 'MD' && entryOf(word)?.verb) tags[i] = 'VB';
    // "her full support", "her host"; but "met her today", "told her so".
    else if (word === 'her' && tag === 'PRP' && ownsWhatFollows(forms, tags, i + 1)) tags[i] = 'PRP$';
    // "called in particular for": two words for one adverb.
    else if (
      ((word === 'in' && ADVERBIAL.has(lower(i + 1))) || (word === 'for' && /^(?:example|instance)$/u.test(lower(i + 1)))) &&
      tag === 'IN' &&
      !/^(?:NN|JJ)/u.test(tags[i + 2] ?? '') &&
      !(lower(i + 1) === 'addition' && lower(i + 2) === 'to')
    ) {
      tags[i] = 'RB';
      tags[i + 1] = 'RB';
    } else if (word === 'vice' && tag === 'RB') tags[i] = 'NN';
    // "On Wednesday evening"
    else if (word === 'evening' && tag === 'VBG') tags[i] = 'NN';
    else if (word === 'there' && /^(?:is|are|was|were)$/u.test(lower(i + 1)) && tag === 'RB') tags[i] = 'EX';
    else if (tag === 'JJ' && /^(?:have|has|had)$/u.test(previous) && /^VB[ND]$/u.test(next) && entryOf(word)?.adverb) tags[i] = 'RB';
    else if (i === 0 && tag === 'VB' && /^(?:JJ|NNS?)$/u.test(next) && entryOf(word)?.adjective) tags[i] = 'JJ';
    else if (word === 'present' && (/^VB[DN]$/u.test(tag) || (i < 3 && /^(?:is|are|was|were|there|at|in|during|from)$/u.test(lower(i + 1)) && /^(?:NNP?|RB|VB)$/u.test(tag)))) tags[i] = 'JJ';
    else if (word === 'further' && tags[i + 1] === 'VB' && previous === 'to') {
      tags[i] = 'RB';
      tags[i - 1] = 'TO';
    } else if (tag === 'NNS' && tags[i - 1] === 'NNP' && /^(?:that|which)$/u.test(lower(i - 2)) && entryOf(verbLemma(word, 'VBZ'))?.verb && /^(?:IN|TO|DT|JJ|PRP\$)$/u.test(next)) tags[i] = 'VBZ';
    // "Jets struck positions": a past form that is no other word is no preposition and no present.
    else if (!/^(?:VB[DN]|NN.?|NNPS|JJ)$/u.test(tag) && IRREGULAR_PAST.has(word) && !entryOf(word)?.verb && !NO_TENSE.has(previous) && tags[i - 1] !== 'MD' && !CAPITAL.test(forms[i] as string))
      tags[i] = 'VBD';
    // "the court shut down three papers"
    else if (tag === 'NN' && IRREGULAR_PAST.has(word) && tags[i - 1]?.startsWith('NN') && ((next === 'RP' && /^(?:DT|CD|JJ|NN|PRP\$)/u.test(tags[i + 2] ?? '')) || /sel(?:f|ves)$/u.test(lower(i + 1))))
      tags[i] = 'VBD';
    // "North Korea test-fired a missile": before an article there is no adjective.
    else if (tag === 'JJ' && word.endsWith('ed') && /^(?:DT|PRP\$)$/u.test(next) && /^NNP?S?$/u.test(tags[i - 1] ?? '')) tags[i] = 'VBD';
    // "a peace accord": what is no past form is a noun.
    else if (tag === 'VBD' && !word.endsWith('ed') && !IRREGULAR_PAST.has(word) && /^(?:NN|JJ)$/u.test(tags[i - 1] ?? '') && entryOf(word)?.noun) tags[i] = 'NN';
    // "is poised to slap sanctions on"
    else if (tag === 'NN' && previous === 'to' && POISED.has(lower(i - 2)) && /^(?:NN|DT|PRP\$|JJ)/u.test(next) && entryOf(word)?.verb) {
      tags[i] = 'VB';
      tags[i - 1] = 'TO';
    }
    // "impounded a trawler off Argentina"
    else if (tag === 'RP' && word === 'off' && tags[i - 1]?.startsWith('NN') && next === 'NNP') tags[i] = 'IN';
    // "Hrubec ruled out talks": with a particle behind it it is a verb.
    else if (tag === 'JJ' && next === 'RP' && word.endsWith('ed') && /^(?:NN|JJ)/u.test(tags[i - 1] ?? '') && entryOf(verbLemma(word, 'VBD'))?.verb) tags[i] = 'VBD';
    // "20 million pounds", "Dozens of farmers": counted, or counting.
    else if (tag === 'VBZ' && (tags[i - 1] === 'CD' || (i === 0 && lower(1) === 'of')) && entryOf(nounLemma(word, true))?.noun) tags[i] = 'NNS';
    // "concurred on continuing"
    else if (tag === 'RP' && word === 'on' && /^(?:concur|agre|focus|insist|reflect|decid)/u.test(previous)) tags[i] = 'IN';
  });
}
