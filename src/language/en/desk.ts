/** Lays an English sentence on the analyst's desk: its words with clitics apart, tagged, with class, dictionary form and number. */
import type { Sentence } from '../../text/sentences.ts';
import { type Agreement, ANY_AGREEMENT, FEMININE, MASCULINE, NEUTER, PLURAL, SINGULAR } from '../shared/agreement.ts';
import { keyOf, type Token, type WordClass } from '../shared/token.ts';
import { withCliticsApart } from './clitics.ts';
import data from './data/words.json' with { type: 'json' };
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST, lemmaOf, nounLemma, verbLemma } from './lemmas.ts';
import { entryOf } from './lexicon.ts';
import { tagWords } from './tagging.ts';
import { BODIES, HONORIFICS, MONTHS, POSTS, setOf, UNMARKED_TIMES, WEEKDAYS } from './wordGroups.ts';

/** One word under analysis. The token that readers see is made of it. */
export interface DeskWord {
  readonly form: string;
  readonly lower: string;
  tag: string;
  lemma: string;
  key: string;
  wordClass: WordClass;
  agreement: Agreement;
  known: boolean;
  readonly start: number;
  readonly end: number;
}

const CLASSES: Readonly<Record<string, WordClass>> = {
  NN: 'noun',
  NNS: 'noun',
  NNP: 'name',
  NNPS: 'name',
  JJ: 'adjective',
  JJR: 'adjective',
  JJS: 'adjective',
  RB: 'adverb',
  RBR: 'adverb',
  RBS: 'adverb',
  WRB: 'adverb',
  MD: 'auxiliary',
  IN: 'preposition',
  TO: 'particle',
  RP: 'particle',
  POS: 'particle',
  DT: 'determiner',
  PDT: 'determiner',
  WDT: 'pronoun',
  WP: 'pronoun',
  WP$: 'determiner',
  PRP: 'pronoun',
  PRP$: 'determiner',
  EX: 'pronoun',
  CC: 'conjunction',
  CD: 'numeral',
  UH: 'other',
  FW: 'other',
  SYM: 'other',
  $: 'other',
  ',': 'punctuation',
  '.': 'punctuation',
  ':': 'punctuation',
  '``': 'punctuation',
  "''": 'punctuation',
  '-LRB-': 'punctuation',
  '-RRB-': 'punctuation',
};
const FEMININE_WORDS = setOf(data.feminine);
const MASCULINE_WORDS = setOf(data.masculine);

export function deskOf(sentence: Sentence): DeskWord[] {
  const words = withCliticsApart(sentence.words);
  return laidOut(words, tagWords(words.map((w) => w.form)));
}

/** The words with these tags, as far as the conventions of readouts do not know better. */
export function laidOut(words: readonly { readonly form: string; readonly start: number; readonly end: number }[], tags: string[]): DeskWord[] {
  repairTags(
    words.map((w) => w.form),
    tags,
  );
  repairByNeighbours(
    words.map((w) => w.form),
    tags,
  );
  const desk = words.map(({ form, start, end }, i): DeskWord => {
    const tag = tags[i] as string;
    const lemma = lemmaOf(form, tag);
    return {
      form,
      lower: form.toLowerCase(),
      tag,
      lemma,
      key: keyOf(lemma),
      wordClass: CLASSES[tag] ?? (tag.startsWith('V') ? 'verb' : 'other'),
      agreement: agreementOf(tag, keyOf(lemma), form.toLowerCase()),
      known: true,
      start,
      end,
    };
  });
  desk.forEach((word, i) => {
    settleName(desk, word, i);
  });
  settleAdjectives(desk);
  for (const word of desk) if (/^(?:today|yesterday|tomorrow|tonight)$/u.test(word.lower) && word.tag === 'NN') word.wordClass = 'adverb';
  settleVerbs(desk);
  settleHeading(desk);
  return desk;
}

/** What the tagger cannot know: the conventions of readouts. */
function repairTags(forms: readonly string[], tags: string[]): void {
  forms.forEach((form, i) => {
    const lower = form.toLowerCase();
    const capital = /^\p{Lu}/u.test(form);
    // "May 9", "in May": a capital inside the sentence makes it the month.
    if (
      lower === 'may' &&
      capital &&
      (i > 0 || /^\p{N}/u.test(forms[i + 1] ?? '')) &&
      (/^\p{N}/u.test(forms[i + 1] ?? '') || /^\p{N}/u.test(forms[i - 1] ?? '') || /^(?:in|of|since|until|early|late|mid|last|next|this)$/iu.test(forms[i - 1] ?? ''))
    )
      tags[i] = 'NNP';
    else if ((WEEKDAYS.has(lower) || MONTHS.has(lower)) && capital && tags[i] !== 'MD' && lower !== 'march') tags[i] = 'NNP';
    else if (HONORIFICS.has(lower) && capital && lower !== 'her' && lower !== 'his') tags[i] = 'NNP';
    // "the ministers' talks"
    if (/^['’]$/u.test(form) && /s$/iu.test(forms[i - 1] ?? '') && /^(?:NN|JJ|CD|VBN|VBG)/u.test(tags[i + 1] ?? '') && tags[i - 1]?.startsWith('NN')) tags[i] = 'POS';
    // "the ministers' and governors' meeting"
    if (
      /^['’]$/u.test(form) &&
      /s$/iu.test(forms[i - 1] ?? '') &&
      tags[i - 1]?.startsWith('NN') &&
      tags[i + 1] === 'CC' &&
      forms.slice(i + 2, i + 8).some((f, n) => /^['’]$/u.test(f) && /s$/iu.test(forms[i + 1 + n] ?? '') && /^(?:NN|JJ)/u.test(tags[i + 3 + n] ?? ''))
    )
      tags[i] = 'POS';
    if (/^['’‘`´]s$/iu.test(form) && /^(?:NN|JJ|CD|VBN|POS|RBS|DT)/u.test(tags[i + 1] ?? '') && tags[i - 1]?.startsWith('NNP') && !/^(?:DT|POS)/u.test(tags[i + 1] ?? '')) tags[i] = 'POS';
  });
}

/** What an article or a form of "be" beside a word decides: "the need", "the meeting", "there were", "to further develop". */
function repairByNeighbours(forms: readonly string[], tags: string[]): void {
  const lower = (i: number): string => (forms[i] ?? '').toLowerCase();
  tags.forEach((tag, i) => {
    const next = tags[i + 1] ?? '';
    const determined = /^(?:DT|PRP\$)$/u.test(tags[i - 1] ?? '') && !/^(?:that|this|these|those|all|both)$/u.test(lower(i - 1));
    if (determined && /^VB[PZ]?$/u.test(tag)) tags[i] = tag === 'VBZ' ? 'NNS' : 'NN';
    else if (lower(i) === 'working' && /^(?:visits?|lunch|dinner|breakfast|groups?|sessions?|meetings?|level|papers?|language)$/u.test(lower(i + 1))) {
      // "an official working visit"
      tags[i] = 'JJ';
      if (!tags[i + 1]?.startsWith('NN')) tags[i + 1] = lower(i + 1).endsWith('s') ? 'NNS' : 'NN';
      if (lower(i - 1) === 'official') tags[i - 1] = 'JJ';
    } else if (determined && tag === 'VBG' && !/^(?:NN|JJ|CD|DT|PRP)/u.test(next) && entryOf(lower(i))?.noun) tags[i] = 'NN';
    else if (tag === 'VBG' && /^(?:of|for)$/u.test(lower(i - 1)) && /^(?:IN|,|\.|CC|)$/u.test(next) && entryOf(lower(i))?.common.noun) tags[i] = 'NN';
    else if (POSTS.has(lower(i)) && /^(?:IN|RB|RBR|RBS|JJS|CC|UH|FW|DT)$/u.test(tag)) tags[i] = /^\p{Lu}/u.test(forms[i] as string) ? 'NNP' : 'NN';
    // "Eva Stern was confident": a capital behind a name, and no noun to go with.
    else if (tag === 'JJ' && /^\p{Lu}\p{Ll}/u.test(forms[i] ?? '') && tags[i - 1] === 'NNP' && /^(?:VBD|VBZ|MD|VBP|,|RB|POS|CC|\.)$/u.test(next) && /^\p{Lu}\p{Ll}/u.test(forms[i - 1] ?? ''))
      tags[i] = 'NNP';
    // "the counter measures taken by": a verb of the present has no participle behind it.
    else if (tag === 'VBZ' && next === 'VBN' && !/^(?:is|has|gets)$/u.test(lower(i)) && /^(?:NN|JJ|DT|PRP\$|VBG)/u.test(tags[i - 1] ?? '') && entryOf(nounLemma(lower(i), true))?.noun) tags[i] = 'NNS';
    // "the view that attempts to change it cannot be tolerated": the clause has its verb further on, so this is a noun.
    else if (tag === 'VBZ' && lower(i - 1) === 'that' && lower(i + 1) === 'to' && CONTENT_NOUNS.has(nounLemma(lower(i - 2), false)) && /^(?:MD|VBZ|VBP|VBD)$/u.test(laterFinite(tags, i + 1))) {
      tags[i] = 'NNS';
      tags[i - 1] = 'IN';
    }
    // "proposed to open negotiations": behind a verb of planning the adjective is a verb.
    else if (
      tag === 'JJ' &&
      lower(i - 1) === 'to' &&
      /^(?:NN|DT|PRP\$|JJ)/u.test(next) &&
      /^(?:open|welcome|further|complete|present|direct|secure|free|clear)$/u.test(lower(i)) &&
      PLANNING.test(lower(i - 2))
    ) {
      tags[i] = lower(i) === 'further' && /^VB/u.test(next) ? 'RB' : 'VB';
      tags[i - 1] = 'TO';
    }
    // "that more needed to be done"
    else if (/^(?:JJ|VBN)$/u.test(tag) && lower(i) === 'needed' && /^(?:more|much|less|work)$/u.test(lower(i - 1)) && lower(i + 1) === 'to') {
      tags[i] = 'VBD';
      tags[i - 1] = 'NN';
    }
    // "of further developing relations"
    else if (
      tag === 'NN' &&
      lower(i).endsWith('ing') &&
      /^(?:of|for|on|by|in|at)$/u.test(lower(i - 2)) &&
      /^(?:further|jointly|actively|closely)$/u.test(lower(i - 1)) &&
      /^(?:NN|JJ|DT|PRP\$)/u.test(next)
    ) {
      tags[i] = 'VBG';
      tags[i - 1] = 'RB';
    }
    // "EAM Dr. Menon": a short form in capitals is no preposition.
    else if (/^(?:IN|CC|RB|VB.?|UH|MD)$/u.test(tag) && /^\p{Lu}{3,6}$/u.test(forms[i] ?? '') && !entryOf(lower(i)) && /\p{Ll}/u.test((forms[i + 1] ?? '') + (forms[i - 1] ?? ''))) tags[i] = 'NNP';
    // "both finance ministers wish": two finite verbs do not follow each other.
    else if (tag === 'VBZ' && POSTS.has(nounLemma(lower(i), true)) && /^(?:VBD|VBP|MD)$/u.test(next)) tags[i] = 'NNS';
    // "her full support", "her host"; but "met her today", "told her so".
    else if (lower(i) === 'her' && tag === 'PRP' && ownsWhatFollows(forms, tags, i + 1)) tags[i] = 'PRP$';
    // "called in particular for": two words for one adverb.
    else if (((lower(i) === 'in' && ADVERBIAL.has(lower(i + 1))) || (lower(i) === 'for' && /^(?:example|instance)$/u.test(lower(i + 1)))) && tag === 'IN' && !/^(?:NN|JJ)/u.test(tags[i + 2] ?? '')) {
      tags[i] = 'RB';
      tags[i + 1] = 'RB';
    } else if (lower(i) === 'vice' && tag === 'RB') tags[i] = 'NN';
    // "On Wednesday evening"
    else if (lower(i) === 'evening' && tag === 'VBG') tags[i] = 'NN';
    else if (lower(i) === 'there' && /^(?:is|are|was|were)$/u.test(lower(i + 1)) && tag === 'RB') tags[i] = 'EX';
    else if (tag === 'JJ' && /^(?:have|has|had)$/u.test(lower(i - 1)) && /^VB[ND]$/u.test(next) && entryOf(lower(i))?.adverb) tags[i] = 'RB';
    else if (i === 0 && tag === 'VB' && /^(?:JJ|NNS?)$/u.test(next) && entryOf(lower(i))?.adjective) tags[i] = 'JJ';
    else if (lower(i) === 'present' && (/^VB[DN]$/u.test(tag) || (i < 3 && /^(?:is|are|was|were|there|at|in|during|from)$/u.test(lower(i + 1)) && /^(?:NNP?|RB|VB)$/u.test(tag)))) tags[i] = 'JJ';
    else if (lower(i) === 'further' && tags[i + 1] === 'VB' && lower(i - 1) === 'to') {
      tags[i] = 'RB';
      tags[i - 1] = 'TO';
    } else if (tag === 'NNS' && tags[i - 1] === 'NNP' && /^(?:that|which)$/u.test(lower(i - 2)) && entryOf(verbLemma(lower(i), 'VBZ'))?.verb && /^(?:IN|TO|DT|JJ|PRP\$)$/u.test(next)) tags[i] = 'VBZ';
    // "concurred on continuing"
    else if (tag === 'RP' && lower(i) === 'on' && /^(?:concur|agre|focus|insist|reflect|decid)/u.test(lower(i - 1))) tags[i] = 'IN';
  });
}

const CONTENT_NOUNS = setOf('view opinion belief hope conviction position idea understanding recognition fact concern assessment confidence stance');
const PLANNING = /^(?:propos|decid|agre|plan|intend|pledg|promis|vow|offer|want|wish|hop|commit|seek|sought|resolv|readiness|willingness|intention|ready|willing|able|opportunity|aim|need|desire)/u;

/** The tag of the first finite verb behind, up to a mark. */
function laterFinite(tags: readonly string[], from: number): string {
  for (let at = from; at < tags.length && !/^[,.:]$/u.test(tags[at] ?? ''); at++) if (/^(?:VBD|VBZ|VBP|MD)$/u.test(tags[at] ?? '')) return tags[at] ?? '';
  return '';
}

const ADVERBIAL: ReadonlySet<string> = new Set(['particular', 'general', 'detail', 'turn', 'principle', 'depth', 'addition', 'conclusion', 'short', 'fact']);

/** Whether a noun with its adjectives follows, which no day is. */
function ownsWhatFollows(forms: readonly string[], tags: readonly string[], from: number): boolean {
  let at = from;
  while (at < from + 4 && /^(?:JJ.?|VBN|VBG|RB|CD)$/u.test(tags[at] ?? '')) at++;
  const word = (forms[at] ?? '').toLowerCase();
  return (/^NNS?$/u.test(tags[at] ?? '') && !UNMARKED_TIMES.has(word)) || (at === from && POSTS.has(word));
}

/**
 * A capital makes "Minister" and "Department" no names: a word of the lexicon in capitals is a noun where it names a post or a
 * body or stands like a noun ("the Agreement", "Memorandum of Understanding"), and a name right behind a title or a name ("Secretary Rice").
 */
function settleName(desk: readonly DeskWord[], word: DeskWord, i: number): void {
  if (/^mous?$/u.test(word.lower) && /^\p{Lu}/u.test(word.form)) return as(word, 'noun', 'mou');
  if (!word.tag.startsWith('NNP')) {
    if (word.tag === 'NN' && !entryOf(word.key) && /^\p{Lu}/u.test(word.form)) word.known = false;
    return;
  }
  const previous = desk[i - 1];
  const next = desk[i + 1];
  const base = nounLemma(word.lower, word.lower.endsWith('s'));
  const entry = entryOf(base);
  word.known = false;
  if (HONORIFICS.has(word.lower) || MONTHS.has(word.lower) || WEEKDAYS.has(word.lower)) return as(word, 'noun', word.lower.replace(/\.$/u, ''));
  const post = POSTS.has(base) || POSTS.has(word.lower);
  const body = BODIES.has(base) || BODIES.has(word.lower);
  const behindName =
    previous !== undefined &&
    ((previous.wordClass === 'name' && !/^\p{Lu}{2,}$/u.test(previous.form)) ||
      HONORIFICS.has(previous.lower) ||
      (previous.wordClass === 'noun' && POSTS.has(previous.key) && /^\p{Lu}/u.test(previous.form)));
  if (
    post &&
    !(
      behindName &&
      previous.wordClass === 'name' &&
      (!next || next.tag.startsWith('NNP') === false) &&
      /^(?:king|bishop|dean|judge|justice|prince|major|marshal|mayor|pope|abbot|chancellor|fellow|friend|guest|host)$/u.test(base)
    )
  )
    return as(word, 'noun', base);
  if (body && !(behindName && HONORIFICS.has(previous.lower))) return as(word, 'noun', base);
  // "Vice President", "Defence Minister"
  if (!behindName && entry?.noun && next && POSTS.has(nounLemma(next.lower, next.lower.endsWith('s'))) && /^\p{Lu}/u.test(next.form) && !entry.adjective) return as(word, 'noun', base);
  if (behindName || !entry?.noun || !entry.common.noun || /^\p{Lu}{2,5}$/u.test(word.form)) return;
  const described = previous !== undefined && (/^(?:DT|PRP\$|POS|JJ|CD)/u.test(previous.tag) || (previous.wordClass === 'noun' && /^\p{Lu}/u.test(previous.form)));
  const governs = next !== undefined && /^(?:of|on|for|between|against)$/u.test(next.lower) && next.form === next.lower;
  if (described || governs) as(word, 'noun', base);
}

/** "the Swedish and Swiss sides": the name of a people before a noun is an adjective. */
function settleAdjectives(desk: readonly DeskWord[]): void {
  for (let i = desk.length - 2; i >= 0; i--) {
    const word = desk[i] as DeskWord;
    if (word.wordClass !== 'name' || !word.tag.startsWith('NNP') || !entryOf(word.lower)?.adjective || !entryOf(word.lower)) continue;
    const next = desk[i + 1] as DeskWord;
    if (entryOf(word.lower)?.common.noun && !POSTS.has(next.key)) continue;
    const joined = next.tag === 'CC' ? desk[i + 2] : undefined;
    if (next.wordClass !== 'noun' && next.wordClass !== 'adjective' && joined?.wordClass !== 'adjective') continue;
    word.tag = 'JJ';
    word.wordClass = 'adjective';
    word.lemma = word.form;
    word.key = word.lower;
    word.known = true;
    word.agreement = ANY_AGREEMENT;
  }
}

const PAST = /^VB[DN]$/u;

/** Of "met" and "stressed" only the sentence tells whether they are past tense or participle. */
function settleVerbs(desk: DeskWord[]): void {
  for (const [i, word] of desk.entries()) {
    // "updated him and set out the plans": a form that all tenses share is past beside a past.
    if (/^VBP?$/u.test(word.tag) && desk[i - 1]?.tag === 'CC' && SAME_IN_PAST.has(word.lower) && lastVerb(desk, i)?.tag === 'VBD' && !toSince(desk, i)) {
      retag(word, 'VBD');
      continue;
    }
    if (!PAST.test(word.tag) || word.key === 'be') continue;
    if (word.tag === 'VBN' && desk[i - 1]?.tag === 'CC' && desk[i + 1] && /^(?:DT|PRP\$|PRP)$/u.test((desk[i + 1] as DeskWord).tag) && finiteForm(word) && lastVerb(desk, i)?.tag === 'VBD') {
      retag(word, 'VBD');
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
    const subject = before !== undefined && (before.tag.startsWith('NN') || /^(?:PRP|CD|-RRB-|WP|WDT)$/u.test(before.tag) || (before.tag === 'VBG' && desk[i - 2]?.lower === 'of'));
    // "the parties concerned", "the results achieved so far": it wants an object, and none follows.
    if (word.tag === 'VBN' && next && before?.tag.startsWith('NN') && TRANSITIVE.has(word.key) && !takesObject(next) && lastVerb(desk, i) !== undefined) continue;
    // "another issue discussed during the meeting was": two finite verbs in one clause are one too many.
    if (word.tag === 'VBD' && before?.wordClass === 'noun' && next && /^(?:IN|TO|VBD|VBZ|VBP)$/u.test(next.tag) && next.lower !== 'that' && participleForm(word) && runsIntoVerb(desk, i)) {
      retag(word, 'VBN');
      continue;
    }
    if (word.tag === 'VBN' && next?.lower === 'by' && lastVerb(desk, i) !== undefined && before?.tag.startsWith('NN')) continue;
    if (word.tag === 'VBN' && subject && next && (takesObject(next) || !governedBehind(desk, i)) && finiteForm(word) && !governedBefore(desk, i)) retag(word, 'VBD');
    else if (word.tag === 'VBD' && subject && before.tag !== 'PRP' && next?.lower === 'by' && participleForm(word) && desk.some((w, k) => k !== i && /^(?:VBD|VBZ|VBP|MD)$/u.test(w.tag)))
      retag(word, 'VBN');
    else if (word.tag === 'VBD' && subject && before.tag !== 'PRP' && next && /^(?:IN|TO)$/u.test(next.tag) && next.lower !== 'that' && participleForm(word) && governedBefore(desk, i))
      retag(word, 'VBN');
  }
}

function retag(word: DeskWord, tag: string): void {
  word.tag = tag;
  word.lemma = lemmaOf(word.form, tag);
  word.key = keyOf(word.lemma);
  word.wordClass = CLASSES[tag] ?? 'verb';
}

/** The verb before, the same one for its auxiliaries: of "was received" the participle. */
function lastVerb(desk: readonly DeskWord[], i: number): DeskWord | undefined {
  for (let at = i - 1; at >= 0; at--) if (/^VB[DNZPG]?$/u.test((desk[at] as DeskWord).tag)) return desk[at];
  return undefined;
}

/** "UAE foreign minister visits Switzerland": a heading has its verb in the present, and it looks like a noun. */
function settleHeading(desk: readonly DeskWord[]): void {
  if (desk.some((w) => /^(?:VBD|VBZ|VBP|MD|\.)$/u.test(w.tag))) return;
  const at = desk.findIndex((w, i) => {
    const [before, next] = [desk[i - 1], desk[i + 1]];
    // "Eva Stern Receives Ambassador": in a heading all words may have capitals.
    if (/^NNPS?$/u.test(w.tag) && before?.wordClass === 'name' && next && w.lower.endsWith('s')) {
      const base = verbLemma(w.lower, 'VBZ');
      return entryOf(base)?.common.verb === true && base !== w.lower && (entryOf(base)?.foremost === 'verb' || next.wordClass === 'name');
    }
    if (w.tag !== 'NNS' || !before || !next || w.form !== w.lower || !/^(?:NNP|DT|PRP\$|JJ|IN|TO)/u.test(next.tag) || next.lower === 'of') return false;
    return (before.wordClass === 'name' || (POSTS.has(before.key) && /^NN/u.test(before.tag))) && entryOf(verbLemma(w.lower, 'VBZ'))?.verb === true;
  });
  if (at > 0) retag(desk[at] as DeskWord, 'VBZ');
}

/** The word before, adverbs and days left out. */
function wordBefore(desk: readonly DeskWord[], i: number): DeskWord | undefined {
  let at = i - 1;
  while (at > 0 && (/^RB/u.test((desk[at] as DeskWord).tag) || /^(?:today|yesterday)$/u.test((desk[at] as DeskWord).lower))) at--;
  return desk[at];
}

const takesObject = (next: DeskWord): boolean => /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|PDT)$/u.test(next.tag) || (next.lower === 'that' && next.tag === 'IN');
const finiteForm = ({ lower }: DeskWord): boolean => lower.endsWith('ed') || IRREGULAR_PAST.has(lower);
const participleForm = ({ lower }: DeskWord): boolean => lower.endsWith('ed') || IRREGULAR_PARTICIPLE.has(lower);

/** Whether the clause has its finite verb already: none of "and", "that", a comma or a relative pronoun stands between. */
function governedBefore(desk: readonly DeskWord[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const w = desk[at] as DeskWord;
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
  }
  return false;
}

function as(word: DeskWord, wordClass: WordClass, lemma: string): void {
  word.wordClass = wordClass;
  word.lemma = lemma;
  word.key = keyOf(lemma);
  word.known = true;
  word.agreement = agreementOf(word.tag, word.key, word.lower);
}

const GENDERS: Readonly<Record<string, Agreement>> = {
  he: MASCULINE,
  him: MASCULINE,
  his: MASCULINE,
  himself: MASCULINE,
  she: FEMININE,
  her: FEMININE,
  hers: FEMININE,
  herself: FEMININE,
  it: NEUTER,
  its: NEUTER,
  itself: NEUTER,
};

/** English has number and, in pronouns and forms of address, gender. */
function agreementOf(tag: string, key: string, lower: string): Agreement {
  const gender = GENDERS[lower];
  if (gender) return gender;
  if (/^(?:they|them|their|theirs|themselves|we|us|our|these|those|both|all|many|several|few|others)$/u.test(lower)) return PLURAL;
  if (tag === 'NNS' || tag === 'NNPS') return PLURAL;
  if (tag.startsWith('NN')) return FEMININE_WORDS.has(key) ? FEMININE : MASCULINE_WORDS.has(key) ? MASCULINE : SINGULAR;
  if (/^(?:this|that|a|an|each|every|either|neither|another|one|i|me|my)$/u.test(lower)) return SINGULAR;
  return ANY_AGREEMENT;
}

export const tokenOf = (word: DeskWord, index: number): Token => ({
  index,
  start: word.start,
  end: word.end,
  form: word.form,
  lemma: word.lemma,
  key: word.key,
  wordClass: word.wordClass,
  tag: word.tag,
  agreement: word.agreement,
  known: word.known,
});
