/** Settles whether "met" and "stressed" are past tense or participle, which only the sentence tells. */
import { ANY_AGREEMENT } from '../../shared/agreement.ts';
import { type DeskWord, retag } from '../deskWord.ts';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from '../lexicon/lemmas.ts';
import { entryOf } from '../lexicon/lexicon.ts';
import { DONE_TO, MONTHS, SPEECH_VERBS, setOf, UNMARKED_TIMES, WEEKDAYS } from '../lexicon/wordGroups.ts';

export function describe(word: DeskWord): void {
  word.tag = 'JJ';
  word.wordClass = 'adjective';
  word.lemma = word.form;
  word.key = word.lower;
  word.known = true;
  word.agreement = ANY_AGREEMENT;
}

const PAST = /^VB[DN]$/u;
const SUITED = /^(?:suited|tailored|geared|related|linked|aimed|based|rooted|centred|centered)$/u;

/** Of "met" and "stressed" only the sentence tells whether they are past tense or participle. */
export function settleVerbs(desk: DeskWord[]): void {
  for (const [i, word] of desk.entries()) {
    if (!word.tag.startsWith('VB')) continue;
    // "updated him and set out the plans": a form that all tenses share is past beside a past.
    if (/^VBP?$/u.test(word.tag) && desk[i - 1]?.tag === 'CC' && SAME_IN_PAST.has(word.lower) && lastVerb(desk, i)?.tag === 'VBD' && !toSince(desk, i)) {
      retag(word, 'VBD');
      continue;
    }
    // "a delegation headed by the Minister of Trade and Industry, A, is in Oslo": who leads it, and behind that what it does.
    if (PAST.test(word.tag) && LED.test(word.key) && desk[i + 1]?.lower === 'by' && desk[i - 1]?.tag.startsWith('NN') && desk.some((w, k) => k > i && isTold(w, desk[k - 1]))) {
      if (word.tag === 'VBD') retag(word, 'VBN');
      continue;
    }
    // "the projects run by A will be kept": with its agent and a finite verb behind it, it is a participle.
    if (/^VBP?$/u.test(word.tag) && (SAME_IN_PAST.has(word.lower) || word.lower === 'run') && desk[i + 1]?.lower === 'by' && desk[i - 1]?.tag.startsWith('NN') && runsIntoVerb(desk, i)) {
      retag(word, 'VBN');
      continue;
    }
    // "the two sides spoke": a form that only the past tense has.
    if (word.tag === 'VBP' && IRREGULAR_PAST.has(word.lower) && !entryOf(word.lower)?.common.verb && !SAME_IN_PAST.has(word.lower)) retag(word, 'VBD');
    if (!PAST.test(word.tag) || word.key === 'be') continue;
    // "said trade between them had doubled": before a participle it is the auxiliary.
    if (word.lower === 'had' && PAST.test(desk[i + 1]?.tag ?? '') && desk[i - 1]?.key !== 'have') {
      retag(word, 'VBD');
      continue;
    }
    if (word.tag === 'VBN' && desk[i - 1]?.tag === 'CC' && desk[i + 1] && /^(?:DT|PRP\$|PRP)$/u.test((desk[i + 1] as DeskWord).tag) && finiteForm(word) && lastVerb(desk, i)?.tag === 'VBD') {
      retag(word, 'VBD');
      continue;
    }
    // "for having dispatched a delegation and sent his letter": the participle goes on with the one before.
    if (word.tag === 'VBD' && desk[i - 1]?.tag === 'CC' && participleForm(word) && lastVerb(desk, i)?.tag === 'VBN' && havingBefore(desk, i)) {
      retag(word, 'VBN');
      continue;
    }
    const before = wordBefore(desk, i);
    // "an internationally accepted agreement"
    if (word.tag === 'VBD' && before && /^(?:a|an|the|its|their|his)$/u.test(before.lower) && before.tag !== 'PRP' && desk[i + 1] && /^(?:NN|JJ)/u.test((desk[i + 1] as DeskWord).tag)) {
      retag(word, 'VBN');
      continue;
    }
    if (before && (/^(?:be|have|get)$/u.test(before.key) || before.tag === 'MD' || before.tag === 'TO')) continue;
    const next = desk[i + 1];
    // "..., the Spokesperson concluded.": who said it, at the end of the sentence.
    if (next?.form === '.' && (SPEECH_VERBS.has(word.key) || word.key === 'conclude') && finiteForm(word) && before?.tag.startsWith('NN') && desk[firstOfPhrase(desk, i) - 1]?.form === ',') {
      if (word.tag === 'VBN') retag(word, 'VBD');
      continue;
    }
    // "agreed to exchange opinions on the issues discussed.": it wants an object, and the sentence ends.
    if (
      word.tag === 'VBD' &&
      TRANSITIVE.has(word.key) &&
      before?.tag.startsWith('NN') &&
      (!next || /^[.;]$/u.test(next.form)) &&
      desk.slice(0, i - 1).some((w) => w.tag === 'TO' || /^(?:VBD|VBZ|VBP)$/u.test(w.tag))
    ) {
      retag(word, 'VBN');
      continue;
    }
    // "a path suited to its conditions": tells of the noun, where the sentence has its verb.
    if (SUITED.test(word.lower) && before?.tag.startsWith('NN') && /^(?:to|on|at|in|with)$/u.test(next?.lower ?? '') && lastVerb(desk, i) !== undefined) {
      if (word.tag !== 'VBN') retag(word, 'VBN');
      continue;
    }
    const subject = before !== undefined && (before.tag.startsWith('NN') || /^(?:PRP|CD|-RRB-|WP|WDT)$/u.test(before.tag) || (before.tag === 'VBG' && desk[i - 2]?.lower === 'of'));
    // "the parties concerned", "the results achieved so far": it wants an object, and none follows.
    if (word.tag === 'VBN' && next && before?.tag.startsWith('NN') && TRANSITIVE.has(word.key) && !takesObject(next) && lastVerb(desk, i) !== undefined) continue;
    // "another issue discussed during the meeting was": two finite verbs in one clause are one too many.
    if (word.tag === 'VBD' && before?.wordClass === 'noun' && next && /^(?:IN|TO|VBD|VBZ|VBP)$/u.test(next.tag) && next.lower !== 'that' && participleForm(word) && runsIntoVerb(desk, i)) {
      retag(word, 'VBN');
      continue;
    }
    // "condemned the attack, and strongly supported the plan": a verb beside one in the past.
    if (word.tag === 'VBN' && /^RB/u.test(desk[i - 1]?.tag ?? '') && before?.tag === 'CC' && desk[desk.indexOf(before) - 1]?.form === ',' && next && takesObject(next) && finiteForm(word)) {
      retag(word, 'VBD');
      continue;
    }
    // "and addressed issues": a verb beside one in the past, its infinitive between them.
    if (word.tag === 'VBN' && desk[i - 1]?.tag === 'CC' && next && takesObject(next) && finiteForm(word) && goesOn(desk, i)) {
      retag(word, 'VBD');
      continue;
    }
    // "the localities left outside their control": in a phrase of a sentence that has its verb.
    if (word.tag === 'VBD' && before?.wordClass === 'noun' && PLACED.has(word.lower) && next?.tag === 'IN' && inPhraseOf(desk, i) && lastVerb(desk, i) !== undefined) {
      retag(word, 'VBN');
      continue;
    }
    // "appreciation for the aid notified last week": in a phrase with a preposition, behind a verb and with no object of its own.
    if (
      word.tag === 'VBD' &&
      (before?.wordClass === 'noun' || isEvent(before)) &&
      participleForm(word) &&
      inPhraseOf(desk, i) &&
      governedBefore(desk, i, true) &&
      !(next && takesObject(next) && !isTime(desk, i + 1))
    ) {
      retag(word, 'VBN');
      continue;
    }
    // "that on the basis of the statement issued on this occasion, they will": in the phrase that "that" opens with, before the subject.
    if (word.tag === 'VBD' && before?.wordClass === 'noun' && participleForm(word) && inPhraseOf(desk, i) && !(next && takesObject(next)) && opensWithPhrase(desk, i)) {
      retag(word, 'VBN');
      continue;
    }
    // "discussed the conflict, increased tension in the region and the threat": in a list of things, and no verb of a series.
    if (word.tag === 'VBD' && desk[i - 1]?.form === ',' && /^NNS?$/u.test(next?.tag ?? '') && word.lower.endsWith('ed') && lastVerb(desk, i)?.tag === 'VBD' && listsThings(desk, i)) {
      describe(word);
      continue;
    }
    if (word.tag === 'VBN' && next?.lower === 'by' && lastVerb(desk, i) !== undefined && before?.tag.startsWith('NN')) continue;
    if (word.tag === 'VBN' && subject && next && (takesObject(next) || !(governedBehind(desk, i) || DONE_TO.has(word.lower))) && finiteForm(word) && !governedBefore(desk, i)) retag(word, 'VBD');
    else if (word.tag === 'VBD' && subject && before.tag !== 'PRP' && next?.lower === 'by' && participleForm(word) && desk.some((w, k) => k !== i && /^(?:VBD|VBZ|VBP|MD)$/u.test(w.tag)))
      retag(word, 'VBN');
    else if (word.tag === 'VBD' && subject && before.tag !== 'PRP' && next && /^(?:IN|TO)$/u.test(next.tag) && next.lower !== 'that' && participleForm(word) && governedBefore(desk, i))
      retag(word, 'VBN');
  }
}

const LED = /^(?:lead|head|chair)$/u;

/** A finite verb that belongs to no relative clause. */
const isTold = (word: DeskWord, before: DeskWord | undefined): boolean => /^(?:VBD|VBZ|VBP|MD)$/u.test(word.tag) && !/^W/u.test(before?.tag ?? '');

/** Whether "that" and a preposition stand before, and behind a comma a subject with its verb. */
function opensWithPhrase(desk: readonly DeskWord[], i: number): boolean {
  let that = i - 1;
  while (that >= 0 && !(desk[that]?.lower === 'that' && desk[that]?.tag === 'IN')) {
    if (/^(?:VBD|VBZ|VBP|MD|,|:)$/u.test(desk[that]?.tag ?? '')) return false;
    that--;
  }
  if (that < 0 || desk[that + 1]?.tag !== 'IN') return false;
  const comma = desk.findIndex((w, k) => k > i && w.form === ',');
  return comma > 0 && /^(?:PRP|DT|NNP|NNPS|NNS)$/u.test(desk[comma + 1]?.tag ?? '') && desk.slice(comma).some((w) => /^(?:VBD|VBZ|VBP|MD)$/u.test(w.tag));
}

/** Whether "and" that follows joins a thing, and no verb comes behind it. */
function listsThings(desk: readonly DeskWord[], i: number): boolean {
  const and = desk.findIndex((w, k) => k > i && w.lower === 'and' && /^(?:DT|JJ|NN|NNS|NNP|PRP\$)$/u.test(desk[k + 1]?.tag ?? ''));
  return and > 0 && !desk.slice(i + 1).some((w) => /^(?:VBD|VBZ|VBP|MD)$/u.test(w.tag));
}

/** Whether "having" governs the participle that is the last verb before. */
function havingBefore(desk: readonly DeskWord[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && desk[at]?.tag !== 'VBN') at--;
  while (at > 0 && /^RB/u.test(desk[at - 1]?.tag ?? '')) at--;
  return desk[at - 1]?.lower === 'having';
}

/** The verb before, the same one for its auxiliaries: of "was received" the participle. */
function lastVerb(desk: readonly DeskWord[], i: number): DeskWord | undefined {
  for (let at = i - 1; at >= 0; at--) if (/^VB[DNZPG]?$/u.test((desk[at] as DeskWord).tag)) return desk[at];
  return undefined;
}

/** The word before, adverbs and days left out. */
export function wordBefore(desk: readonly DeskWord[], i: number): DeskWord | undefined {
  let at = i - 1;
  // "the leaders sincerely and frankly exchanged": also adverbs that "and" joins.
  const joined = (k: number): boolean => desk[k]?.tag === 'CC' && /^RB/u.test(desk[k - 1]?.tag ?? '') && /^RB/u.test(desk[k + 1]?.tag ?? '');
  while (at > 0 && (/^RB/u.test((desk[at] as DeskWord).tag) || joined(at) || /^(?:today|yesterday)$/u.test((desk[at] as DeskWord).lower))) at--;
  return desk[at];
}

const PLACED = setOf('left located based stationed held situated deployed posted raised imposed made taken');

/** "decided to hold talks and addressed": the infinitive before hangs on a verb in the past tense. */
function goesOn(desk: readonly DeskWord[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && !(desk[at] as DeskWord).tag.startsWith('VB')) at--;
  if (at < 0 || desk[at]?.tag !== 'VB' || desk[at - 1]?.tag !== 'TO') return false;
  while (at >= 0 && !/^VB[DZPN]$/u.test((desk[at] as DeskWord).tag)) at--;
  return at >= 0 && desk[at]?.tag === 'VBD' && desk[at]?.key !== 'be';
}

/** Whether the noun right before hangs on a preposition. */
function inPhraseOf(desk: readonly DeskWord[], i: number): boolean {
  let at = i - 1;
  // "of the Oslo Ministerial Conference": of an event's name the town is a part.
  const event = isEvent(desk[at]);
  while (at > 0 && /^(?:NN|JJ|CD|DT|PRP\$|POS|VBN)/u.test((desk[at] as DeskWord).tag) && (event || desk[at]?.wordClass !== 'name')) at--;
  return (desk[at]?.tag === 'IN' || desk[at]?.lower === 'to') && !/^(?:that|if|because|while|although|whether|as|when|after|before|since|than|until)$/u.test(desk[at]?.lower ?? '');
}

/** Where the phrase right before begins. */
function firstOfPhrase(desk: readonly DeskWord[], i: number): number {
  let at = i;
  while (at > 0 && /^(?:NN|JJ|CD|DT|PRP\$|POS)/u.test((desk[at - 1] as DeskWord).tag)) at--;
  return at;
}

/** "last week", "today", "this morning". */
const isTime = (desk: readonly DeskWord[], i: number): boolean =>
  UNMARKED_TIMES.has(desk[i]?.key ?? '') ||
  WEEKDAYS.has(desk[i]?.lower ?? '') ||
  // "a day earlier"
  (/^(?:a|an|one|two|three)$/u.test(desk[i]?.lower ?? '') && UNMARKED_TIMES.has(desk[i + 1]?.key ?? '') && /^(?:earlier|before|ago|later)$/u.test(desk[i + 2]?.lower ?? '')) ||
  (/^(?:last|this|next|earlier)$/u.test(desk[i]?.lower ?? '') && (UNMARKED_TIMES.has(desk[i + 1]?.key ?? '') || MONTHS.has(desk[i + 1]?.lower ?? '') || WEEKDAYS.has(desk[i + 1]?.lower ?? '')));

/** "the Ministerial Conference convened last week": what bears a name and is no person. */
const isEvent = (before: DeskWord | undefined): boolean => before !== undefined && /^(?:conference|summit|forum|meeting|session|dialogue|consultations|talks|assembly|congress)$/u.test(before.lower);

const takesObject = (next: DeskWord): boolean => /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|PDT)$/u.test(next.tag) || (next.lower === 'that' && next.tag === 'IN');

export const finiteForm = ({ lower }: DeskWord): boolean => lower.endsWith('ed') || IRREGULAR_PAST.has(lower);

const participleForm = ({ lower }: DeskWord): boolean => lower.endsWith('ed') || IRREGULAR_PARTICIPLE.has(lower);

/**
 * Whether the clause has its finite verb already: none of "and", "that", a comma or a relative pronoun stands between; with
 * `across` an "and" between two common nouns may ("the government and people for the help granted").
 */
function governedBefore(desk: readonly DeskWord[], i: number, across = false): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const w = desk[at] as DeskWord;
    if (across && w.tag === 'CC' && /^NNS?$/u.test(desk[at - 1]?.tag ?? '') && /^NNS?$/u.test(desk[at + 1]?.tag ?? '')) continue;
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(w.tag)) return true;
    if (/^(?:CC|,|:|WDT|WP|WP\$|WRB|PRP|``)$/u.test(w.tag) || w.lower === 'that' || (w.tag === 'IN' && /^(?:if|because|while|although|whether|as|when|after|before|since)$/u.test(w.lower)))
      return false;
  }
  return false;
}

const SAME_IN_PAST = setOf('set put cut let read hit cost spread shut split quit');

/** Whether an infinitive stands between the last past tense and this word. */
function toSince(desk: readonly DeskWord[], i: number): boolean {
  for (let at = i - 1; at >= 0 && (desk[at] as DeskWord).tag !== 'VBD'; at--) if ((desk[at] as DeskWord).tag === 'TO' && desk[at + 1]?.tag === 'VB') return true;
  return false;
}

const TRANSITIVE = setOf('concern involve mention affect list discuss reach achieve sign adopt take make hold conclude address raise implement launch obtain propose provide establish need require');

/** Whether a finite verb follows with no mark, conjunction or pronoun between that could begin its clause. */
function runsIntoVerb(desk: readonly DeskWord[], i: number): boolean {
  for (let at = i + 1; at < desk.length; at++) {
    const w = desk[at] as DeskWord;
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(w.tag)) return true;
    if (/^(?:CC|,|\.|:|WDT|WP|WP\$|WRB|PRP|EX|``|''|-LRB-)$/u.test(w.tag) || /^(?:that|if|because|while|as|when|after|before|since|until)$/u.test(w.lower)) return false;
  }
  return false;
}

/** Whether a finite verb follows before the next boundary. */
function governedBehind(desk: readonly DeskWord[], i: number): boolean {
  for (let at = i + 1; at < desk.length; at++) {
    const w = desk[at] as DeskWord;
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(w.tag)) return true;
    if (/^(?:CC|:|WDT|WP|WP\$|WRB|``)$/u.test(w.tag) || w.lower === 'that') return false;
    // "the head of government said as he welcomed the guest": the verb behind is that of a clause of its own.
    if (/^(?:as|while|after|before|because|since|until|if)$/u.test(w.lower) && desk[at + 1]?.tag === 'PRP') return false;
  }
  return false;
}
