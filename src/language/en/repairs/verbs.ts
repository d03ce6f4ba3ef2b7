/** Verbs that the tagger took for nouns or adjectives. */
import { IRREGULAR_PAST, verbLemma } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { setOf } from '../lexicon/wordGroups.ts';
import { type Neighbours, NO_TENSE } from './neighbours.ts';

const POISED = setOf('poised set due ready prepared about likely unlikely able unable willing unwilling forced threatened going determined');

const CAPITAL = /^\p{Lu}/u;

const PLANNING = /^(?:propos|decid|agre|plan|intend|pledg|promis|vow|offer|want|wish|hop|commit|seek|sought|resolv|readiness|willingness|intention|ready|willing|able|opportunity|aim|need|desire)/u;

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairVerbs({ forms, tags, i, tag, word, previous, next, lower }: Neighbours): boolean {
  // "condemns the attack and expresses its condolences": behind a verb of the present, "and" and before what is its own, the word is a verb as well.
  if (
    tag === 'NNS' &&
    tags[i - 1] === 'CC' &&
    /^(?:PRP\$|DT)$/u.test(next) &&
    lower(i + 1) !== 'both' &&
    tags.slice(0, i).includes('VBZ') &&
    entryOf(verbLemma(word, 'VBZ'))?.verb &&
    forms[i] === word
  )
    tags[i] = 'VBZ';
  // "the King thanks the President", "Norway thanks Kenya": a name before it and whom it thanks behind it.
  else if (
    word === 'thanks' &&
    /^NN/u.test(tag) &&
    forms[i] === word &&
    /^NNP?$/u.test(tags[i - 1] ?? '') &&
    /^\p{Lu}/u.test(forms[i - 1] ?? '') &&
    /^(?:NNP|DT|PRP|PRP\$)$/u.test(next) &&
    lower(i + 1) !== 'to'
  )
    tags[i] = 'VBZ';
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
  // "of further developing relations"
  else if (tag === 'NN' && word.endsWith('ing') && /^(?:of|for|on|by|in|at)$/u.test(lower(i - 2)) && /^(?:further|jointly|actively|closely)$/u.test(previous) && /^(?:NN|JJ|DT|PRP\$)/u.test(next)) {
    tags[i] = 'VBG';
    tags[i - 1] = 'RB';
  }
  // "called on partners to close the loopholes": no adjective stands between "to" and an article.
  else if (tag === 'JJ' && previous === 'to' && /^(?:DT|PRP\$)$/u.test(next) && entryOf(word)?.verb && lower(i - 2) !== 'due') {
    tags[i] = 'VB';
    tags[i - 1] = 'TO';
  }
  // "agreed to operationalise payments": no noun of the lexicon has this ending.
  else if (previous === 'to' && /^(?:NN|JJ)$/u.test(tag) && /\p{L}{4}[iy][sz]e$/u.test(word) && /^(?:DT|PRP\$|JJ|NN|CD)/u.test(next) && !entryOf(word)?.noun) {
    tags[i] = 'VB';
    tags[i - 1] = 'TO';
  }
  // "is willing to help and looks forward to hosting"
  else if ((word === 'look' || word === 'looks') && /^NNS?$/u.test(tag) && lower(i + 1) === 'forward') tags[i] = word === 'looks' ? 'VBZ' : 'VBP';
  // "relations rest on mutual respect"
  else if (word === 'rest' && /^(?:JJ|NN)$/u.test(tag) && tags[i - 1] === 'NNS' && /^(?:on|upon)$/u.test(lower(i + 1))) tags[i] = 'VBP';
  else if (tag === 'NN' && /^(?:ever|always)$/u.test(previous) && lower(i - 2) === 'as' && tags[i - 3] === 'MD' && entryOf(word)?.verb) tags[i] = 'VB';
  else if (tag === 'NNS' && tags[i - 1] === 'NNP' && /^(?:that|which)$/u.test(lower(i - 2)) && entryOf(verbLemma(word, 'VBZ'))?.verb && /^(?:IN|TO|DT|JJ|PRP\$)$/u.test(next)) tags[i] = 'VBZ';
  // "Jets struck positions": a past form that is no other word is no preposition and no present.
  else if (!/^(?:VB[DN]|NN.?|NNPS|JJ)$/u.test(tag) && IRREGULAR_PAST.has(word) && !entryOf(word)?.verb && !NO_TENSE.has(previous) && tags[i - 1] !== 'MD' && !CAPITAL.test(forms[i] as string))
    tags[i] = 'VBD';
  // "the court shut down three papers"
  else if (tag === 'NN' && IRREGULAR_PAST.has(word) && tags[i - 1]?.startsWith('NN') && ((next === 'RP' && /^(?:DT|CD|JJ|NN|PRP\$)/u.test(tags[i + 2] ?? '')) || /sel(?:f|ves)$/u.test(lower(i + 1))))
    tags[i] = 'VBD';
  // "North Korea test-fired a missile": before an article there is no adjective.
  else if (tag === 'JJ' && word.endsWith('ed') && /^(?:DT|PRP\$)$/u.test(next) && /^NNP?S?$/u.test(tags[i - 1] ?? '')) tags[i] = 'VBD';
  // "is poised to slap sanctions on"
  else if (tag === 'NN' && previous === 'to' && POISED.has(lower(i - 2)) && /^(?:NN|DT|PRP\$|JJ)/u.test(next) && entryOf(word)?.verb) {
    tags[i] = 'VB';
    tags[i - 1] = 'TO';
  }
  // "Hrubec ruled out talks": with a particle behind it it is a verb.
  else if (tag === 'JJ' && next === 'RP' && word.endsWith('ed') && /^(?:NN|JJ)/u.test(tags[i - 1] ?? '') && entryOf(verbLemma(word, 'VBD'))?.verb) tags[i] = 'VBD';
  else return false;
  return true;
}
