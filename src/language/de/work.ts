/** A word on the analyst's desk, with the German readings that tagging has left. */
import { type Agreement, ANY_AGREEMENT } from '../shared/agreement.ts';
import { keyOf, type Token, type WordClass } from '../shared/token.ts';
import type { Analysis } from './morphology/analysis.ts';
import type { Finite } from './morphology/finite.ts';
import type { Tag } from './morphology/tags.ts';

/** One word under analysis. The token that readers see is made of it. */
export interface DeskWord {
  readonly form: string;
  readonly lower: string;
  tag: Tag;
  lemma: string;
  key: string;
  /** Of nouns, pronouns, determiners and prepositions; of adjectives the weak endings. */
  agreement: Agreement;
  strong: Agreement;
  finite: Finite;
  known: boolean;
  readonly readings: readonly Analysis[];
  readonly start: number;
  readonly end: number;
}

const CLASSES: Record<string, WordClass> = {
  NN: 'noun',
  NE: 'name',
  FM: 'other',
  XY: 'other',
  TRUNC: 'noun',
  CARD: 'numeral',
  ADJA: 'adjective',
  ADJD: 'adjective',
  ADV: 'adverb',
  PAV: 'adverb',
  PWAV: 'adverb',
  PTKNEG: 'adverb',
  ART: 'determiner',
  PDAT: 'determiner',
  PIAT: 'determiner',
  PPOSAT: 'determiner',
  PWAT: 'determiner',
  PRELAT: 'determiner',
  PDS: 'pronoun',
  PIS: 'pronoun',
  PPOSS: 'pronoun',
  PPER: 'pronoun',
  PRF: 'pronoun',
  PRELS: 'pronoun',
  PWS: 'pronoun',
  APPR: 'preposition',
  APPRART: 'preposition',
  APPO: 'preposition',
  APZR: 'preposition',
  KOUS: 'subordinator',
  KOUI: 'subordinator',
  KON: 'conjunction',
  KOKOM: 'preposition',
  PTKZU: 'particle',
  PTKVZ: 'particle',
  PTKA: 'particle',
  PTKANT: 'particle',
  VAFIN: 'auxiliary',
  VAINF: 'auxiliary',
  VAPP: 'auxiliary',
  VMFIN: 'auxiliary',
  VMINF: 'auxiliary',
  VMPP: 'auxiliary',
  '$,': 'punctuation',
  '$.': 'punctuation',
  '$(': 'punctuation',
};

const wordClassOf = (tag: Tag): WordClass => CLASSES[tag] ?? (tag.startsWith('V') ? 'verb' : 'other');

/** What the readings with one tag say of a word together. */
type Assigned = Pick<DeskWord, 'lemma' | 'key' | 'known' | 'agreement' | 'strong' | 'finite'>;

/** Kept with the readings, which words of one form share. */
const assigned = new WeakMap<readonly Analysis[], Map<Tag, Assigned>>();

function together(all: readonly Analysis[], tag: Tag, form: string): Assigned {
  const readings = all.filter((r) => r.tag === tag);
  const first = preferred(readings);
  const lemma = first?.lemma ?? form;
  const strong = readings.reduce((bits, r) => bits | r.strong, 0);
  const agreement = readings.length ? readings.reduce((bits, r) => bits | r.agreement, 0) : ANY_AGREEMENT;
  return {
    lemma,
    key: keyOf(lemma),
    known: first?.known ?? false,
    // "Vorsitzender", "ein Gesandter": nouns made of adjectives keep both sets of endings.
    agreement: tag === 'NN' ? agreement | strong : agreement,
    strong,
    finite: readings.reduce((bits, r) => bits | r.finite, 0),
  };
}

/** Sets a word's tag together with the lemma and inflection that go with it. */
export function assign(word: DeskWord, tag: Tag): void {
  let byTag = assigned.get(word.readings);
  if (!byTag) {
    byTag = new Map();
    assigned.set(word.readings, byTag);
  }
  let values = byTag.get(tag);
  if (!values) {
    values = together(word.readings, tag, word.form);
    byTag.set(tag, values);
  }
  word.tag = tag;
  word.lemma = values.lemma;
  word.key = values.key;
  word.known = values.known;
  word.agreement = values.agreement;
  word.strong = values.strong;
  word.finite = values.finite;
}

/** Of several lemmas the one that is listed, then the shortest: "Vertreter" and not "Vertreterer". */
function preferred(readings: readonly Analysis[]): Analysis | undefined {
  let best: Analysis | undefined;
  for (const r of readings) if (!best || (r.known && !best.known)) best = r;
  return best;
}

export function tokenOf(word: DeskWord, index: number): Token {
  return {
    index,
    start: word.start,
    end: word.end,
    form: word.form,
    lemma: word.lemma,
    key: word.key,
    wordClass: wordClassOf(word.tag),
    tag: word.tag,
    agreement: word.tag === 'ADJA' ? word.agreement | word.strong : word.agreement,
    known: word.known,
  };
}
