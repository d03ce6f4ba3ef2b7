/** A word on the analyst's desk, with the German readings that tagging has left. */
import { type Agreement, ANY_AGREEMENT } from '../shared/agreement.ts';
import { keyOf, type Token, type WordClass } from '../shared/token.ts';
import type { Analysis } from './analysis.ts';
import type { Finite } from './finite.ts';
import type { Tag } from './tags.ts';

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

export const wordClassOf = (tag: Tag): WordClass => CLASSES[tag] ?? (tag.startsWith('V') ? 'verb' : 'other');

/** Sets a word's tag together with the lemma and inflection that go with it. */
export function assign(word: DeskWord, tag: Tag): void {
  const readings = word.readings.filter((r) => r.tag === tag);
  word.tag = tag;
  const first = preferred(readings);
  word.lemma = first?.lemma ?? word.form;
  word.key = keyOf(word.lemma);
  word.known = first?.known ?? false;
  word.agreement = readings.length ? readings.reduce((bits, r) => bits | r.agreement, 0) : ANY_AGREEMENT;
  word.strong = readings.reduce((bits, r) => bits | r.strong, 0);
  // "Vorsitzender", "ein Gesandter": nouns made of adjectives keep both sets of endings.
  if (tag === 'NN') word.agreement |= word.strong;
  word.finite = readings.reduce((bits, r) => bits | r.finite, 0);
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
