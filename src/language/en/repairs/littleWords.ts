/** Conjunctions, particles, pronouns and adverbs that the tagger took for each other. */
import { nounLemma, verbLemma } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { CONTENT_NOUNS, SPEECH_VERBS } from '../lexicon/wordGroups.ts';
import { DETERMINERS, type Neighbours } from './neighbours.ts';
import { hasMoreBehindVerb, laterFinite, ownsWhatFollows, subjectThenVerb } from './tagContext.ts';

const EXPRESSING = /^(?:express|voic|convey|reiterat|extend|offer|declar|pledg|affirm|reaffirm|confirm)\p{L}*$/u;

const ADVERBIAL: ReadonlySet<string> = new Set(['particular', 'general', 'detail', 'turn', 'principle', 'depth', 'addition', 'conclusion', 'short', 'fact']);

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairLittleWords({ forms, tags, i, tag, word, previous, next, lower }: Neighbours): boolean {
  // "noted with satisfaction that, after the vote, there should be": behind the comma comes a circumstance, and no verb of a relative clause.
  if (tag === 'WDT' && word === 'that' && next === ',' && /^(?:after|following|despite|given|during|in|as|under|with|since|before)$/u.test(lower(i + 2)) && !DETERMINERS.has(tags[i - 1] ?? ''))
    tags[i] = 'IN';
  // "to those affected by the flood", "those living abroad": the word stands for people, and a participle tells which.
  else if (word === 'those' && tag === 'DT' && /^VB[NG]$/u.test(next) && (tags[i + 2] === 'IN' || /^(?:by|in|from|abroad)$/u.test(lower(i + 2)) || /^[,.]?$/u.test(tags[i + 2] ?? ''))) tags[i] = 'PRP';
  // "as well as about Norway's part": before anything but a number it tells of what, not how many.
  else if (tag === 'RB' && word === 'about' && /^(?:NN|DT|PRP|JJ)/u.test(next) && !/^(?:half|all|twice)$/u.test(lower(i + 1))) tags[i] = 'IN';
  // "handed over the letter": the letter was not handed above itself.
  else if (tag === 'IN' && word === 'over' && /^hand(?:s|ed|ing)?$/u.test(previous) && /^(?:DT|PRP\$|JJ|NNP)$/u.test(next)) tags[i] = 'RP';
  // "passed on the greetings of": what is passed on is carried further; and "pass on" alone.
  else if (tag === 'IN' && word === 'on' && /^pass(?:es|ed|ing)?$/u.test(previous) && /^(?:DT|PRP\$|JJ|NN)/u.test(next)) tags[i] = 'RP';
  // "the view that a launch will breach it": behind such a noun a clause tells what it is, where its verb has all it wants.
  else if (tag === 'WDT' && word === 'that' && CONTENT_NOUNS.has(nounLemma(previous, previous.endsWith('s'))) && /^(?:DT|NN.*|PRP\$?|JJ|CD)$/u.test(next) && hasMoreBehindVerb(tags, i + 1))
    tags[i] = 'IN';
  // "noting that next year will be": two such words do not stand before one noun.
  else if (tag === 'DT' && word === 'that' && /^(?:next|last|this|these|the|a|an|all|both|its|their|his|her|our)$/u.test(lower(i + 1))) tags[i] = 'IN';
  // "will deliver the jets once conditions are met": a clause follows.
  else if (tag === 'RB' && word === 'once' && /^(?:DT|NN|PRP|JJ)/u.test(next) && !/^(?:is|are|was|were|be|been|a|an)$/u.test(previous) && lower(i + 1) !== 'a' && laterFinite(tags, i + 1) !== '')
    tags[i] = 'IN';
  // "would be further promoted"
  else if (tag === 'JJ' && word === 'further' && /^(?:be|been|being|is|are|was|were)$/u.test(previous) && /^VB[DN]$/u.test(next)) {
    tags[i] = 'RB';
    tags[i + 1] = 'VBN';
  }
  // "expressed her hope that": what is expressed is a noun.
  else if (word === 'her' && tag === 'PRP' && next === 'VB' && EXPRESSING.test(previous) && entryOf(lower(i + 1))?.noun) {
    tags[i] = 'PRP$';
    tags[i + 1] = 'NN';
  }
  // "once it enters into force"
  else if (
    tag === 'RB' &&
    word === 'once' &&
    (/^(?:it|they|he|she|this|these)$/u.test(lower(i + 1)) || (next === 'DT' && (forms[i - 1] === ',' || i === 0) && /^(?:VBZ|VBP)$/u.test(laterFinite(tags, i + 1))))
  )
    tags[i] = 'IN';
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
  // "met south Korean President A": a direction right before a nationality is part of it.
  else if (/^(?:IN|RB|NN)$/u.test(tag) && /^(?:south|north|east|west)$/u.test(word) && /^\p{Lu}\p{Ll}+(?:an|ese|ish)$/u.test(forms[i + 1] ?? '')) tags[i] = 'JJ';
  // "willing to adjust the rules provided the Union does the same": behind an infinitive, with a subject and its verb right behind.
  else if (word === 'provided' && /^VB[DN]$/u.test(tag) && next === 'DT' && tags.slice(0, i).includes('TO') && subjectThenVerb(tags, i + 2)) tags[i] = 'IN';
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
  // "impounded a trawler off Argentina"
  else if (tag === 'RP' && word === 'off' && tags[i - 1]?.startsWith('NN') && next === 'NNP') tags[i] = 'IN';
  // "concurred on continuing"
  else if (tag === 'RP' && word === 'on' && /^(?:concur|agre|focus|insist|reflect|decid)/u.test(previous)) tags[i] = 'IN';
  else return false;
  return true;
}
