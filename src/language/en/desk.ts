/** Lays an English sentence on the analyst's desk: its words with clitics apart, tagged, with class, dictionary form and number. */
import type { Sentence } from '../../text/sentences.ts';
import { type Agreement, ANY_AGREEMENT, FEMININE, MASCULINE, NEUTER, PLURAL, SINGULAR } from '../shared/agreement.ts';
import { keyOf, type Token, type WordClass } from '../shared/token.ts';
import { withCliticsApart } from './clitics.ts';
import data from './data/words.json' with { type: 'json' };
import { lemmaOf, nounLemma } from './lemmas.ts';
import { entryOf } from './lexicon.ts';
import { tagWords } from './tagging.ts';
import { BODIES, HONORIFICS, MONTHS, POSTS, setOf, WEEKDAYS } from './wordGroups.ts';

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
  const forms = words.map((w) => w.form);
  const tags = tagWords(forms);
  repairTags(forms, tags);
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
    if (/^['’‘`´]s$/iu.test(form) && /^(?:NN|JJ|CD|VBN|POS|RBS|DT)/u.test(tags[i + 1] ?? '') && tags[i - 1]?.startsWith('NNP') && !/^(?:DT|POS)/u.test(tags[i + 1] ?? '')) tags[i] = 'POS';
  });
}

/**
 * A capital makes "Minister" and "Department" no names: a word of the lexicon in capitals is a noun where it names a post or a
 * body or stands like a noun ("the Agreement", "Memorandum of Understanding"), and a name right behind a title or a name ("Secretary Rice").
 */
function settleName(desk: readonly DeskWord[], word: DeskWord, i: number): void {
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
  if (behindName || !entry?.noun || !entry.common.noun || /^\p{Lu}{2,5}$/u.test(word.form)) return;
  const described = previous !== undefined && (/^(?:DT|PRP\$|POS|JJ|CD)/u.test(previous.tag) || (previous.wordClass === 'noun' && /^\p{Lu}/u.test(previous.form)));
  const governs = next !== undefined && /^(?:of|on|for|between|against)$/u.test(next.lower) && next.form === next.lower;
  if (described || governs) as(word, 'noun', base);
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
