/** Words in -ing that are nouns or adjectives, and what stands right behind them. */
import { entryOf } from '../lexicon/lexicon.ts';
import { setOf } from '../lexicon/wordGroups.ts';
import { DETERMINERS, type Neighbours } from './neighbours.ts';
import { receivesBefore } from './tagContext.ts';

const TRADES = setOf('shipping banking farming housing mining manufacturing engineering policing');

/** Mends the tag of the word where one of these cases is met, and says whether it did. */
export function repairGerunds({ lowers, tags, i, tag, word, previous, next, determined, lower }: Neighbours): boolean {
  // "in a farewell meeting": a noun behind a noun with its article.
  if (word === 'meeting' && tag === 'VBG' && tags[i - 1] === 'NN' && /^(?:DT|PRP\$)$/u.test(tags[i - 2] ?? '') && /^(?:farewell|courtesy|welcome|plenary|follow-up|summit|working)$/u.test(previous))
    tags[i] = 'NN';
  // "received here at the Palace visiting H.E. Paul Tarn": whom one receives is the visitor.
  else if (tag === 'VBG' && word === 'visiting' && next === 'NNP' && /^(?:DT|NN.*)$/u.test(tags[i - 1] ?? '') && receivesBefore(lowers, i)) tags[i] = 'JJ';
  // "together with leading Swiss representatives": which representatives, and nothing that is done.
  else if (tag === 'VBG' && /^(?:leading|participating|visiting)$/u.test(word) && previous === 'with' && /^(?:NNP?S?|JJ)$/u.test(next)) tags[i] = 'JJ';
  // "protecting advanced technologies": two verbs in a row with the thing behind them.
  else if (tags[i - 1] === 'VBG' && /^VB[DN]$/u.test(tag) && /^NNS?$/u.test(next) && !/^(?:being|having)$/u.test(previous)) tags[i] = 'JJ';
  // "the continued blocking of aid"
  else if (tag === 'VBG' && lower(i + 1) === 'of' && /^(?:VBN|JJ)$/u.test(tags[i - 1] ?? '') && DETERMINERS.has(tags[i - 2] ?? '')) tags[i] = 'NN';
  else if (determined && tag === 'VBG' && !/^(?:NN|JJ|CD|DT|PRP)/u.test(next) && entryOf(word)?.noun) tags[i] = 'NN';
  else if (tag === 'VBG' && /^(?:of|for)$/u.test(previous) && /^(?:IN|,|\.|CC|)$/u.test(next) && entryOf(word)?.common.noun) tags[i] = 'NN';
  // "went into shipping registration", "on banking regulation": trades, before what is theirs.
  else if (tag === 'VBG' && TRADES.has(word) && /^(?:IN|CC|,|JJ)$/u.test(tags[i - 1] ?? '') && /^NN/u.test(next)) tags[i] = 'NN';
  // "Norway's hosting of the fair"
  else if (tag === 'VBG' && tags[i - 1] === 'POS' && lower(i + 1) === 'of') tags[i] = 'NN';
  // "if financing is secured": what has a finite verb behind it is its subject, not done meanwhile.
  else if (tag === 'VBG' && /^(?:if|because|since|unless|that|although)$/u.test(previous) && /^(?:VBZ|VBD|MD)$/u.test(next) && entryOf(word)?.noun) tags[i] = 'NN';
  else return false;
  return true;
}
