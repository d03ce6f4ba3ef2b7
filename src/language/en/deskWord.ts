/** A word under analysis: its tag and what follows from it, class, dictionary form and number. */
import { type Agreement, ANY_AGREEMENT, FEMININE, MASCULINE, NEUTER, PLURAL, SINGULAR } from '../shared/agreement.ts';
import { keyOf, type WordClass } from '../shared/token.ts';
import data from './data/words.json' with { type: 'json' };
import { lemmaOf } from './lexicon/lemmas.ts';
import { setOf } from './lexicon/wordGroups.ts';

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

export const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>(
  Object.entries({
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
  }),
);

const FEMININE_WORDS = setOf(data.feminine);

const MASCULINE_WORDS = setOf(data.masculine);

export function retag(word: DeskWord, tag: string): void {
  word.tag = tag;
  word.lemma = lemmaOf(word.form, tag);
  word.key = keyOf(word.lemma);
  word.wordClass = CLASSES.get(tag) ?? 'verb';
}

export function reclass(word: DeskWord, wordClass: WordClass, lemma: string): void {
  word.wordClass = wordClass;
  word.lemma = lemma;
  word.key = keyOf(lemma);
  word.known = true;
  word.agreement = agreementOf(word.tag, word.key, word.lower);
}

const GENDERS: ReadonlyMap<string, Agreement> = new Map(
  Object.entries({
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
  }),
);

const PLURAL_WORDS = setOf('they them their theirs themselves we us our these those both all many several few others');

const SINGULAR_WORDS = setOf('this that a an each every either neither another one i me my');

/** English has number and, in pronouns and forms of address, gender. */
export function agreementOf(tag: string, key: string, lower: string): Agreement {
  const gender = GENDERS.get(lower);
  if (gender) return gender;
  if (PLURAL_WORDS.has(lower)) return PLURAL;
  if (tag === 'NNS' || tag === 'NNPS') return PLURAL;
  if (tag.startsWith('NN')) return FEMININE_WORDS.has(key) ? FEMININE : MASCULINE_WORDS.has(key) ? MASCULINE : SINGULAR;
  if (SINGULAR_WORDS.has(lower)) return SINGULAR;
  return ANY_AGREEMENT;
}
