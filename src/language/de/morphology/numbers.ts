/** Numbers as German writes them, in figures and in words: cardinals, ordinals, fractions. */
import { ANY_AGREEMENT, agreement, PLURAL } from '../../shared/agreement.ts';
import type { Analysis } from './analysis.ts';

const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    null: 0,
    eins: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreissig: 30,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    tausend: 1000,
  }),
);

/** The value of a cardinal in words ("siebzehn", "zweiundzwanzig"); undefined where it is none. */
function cardinal(word: string): number | undefined {
  const direct = CARDINALS.get(word);
  if (direct !== undefined) return direct;
  const compound = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}+zig|drei(?:ss|ß)ig)$/u.exec(word);
  if (compound) {
    const ten = CARDINALS.get(compound[2] as string);
    if (ten !== undefined) return ten + (compound[1] === 'ein' ? 1 : (CARDINALS.get(compound[1] as string) as number));
  }
  return undefined;
}

const read = (tag: Analysis['tag'], lemma: string, bits: number, strong = 0): Analysis => ({ tag, lemma, agreement: bits, strong, finite: 0, known: true });

export function numberReadings(form: string): Analysis[] {
  if (/^\p{N}/u.test(form)) {
    if (/^\p{N}+\.$/u.test(form)) return [read('ADJA', form, ANY_AGREEMENT, ANY_AGREEMENT), read('CARD', form, ANY_AGREEMENT)];
    if (/^\p{N}[\p{N}.,:'’‘/–-]*$/u.test(form)) return [read('CARD', form, ANY_AGREEMENT)];
    if (/^\p{N}+(?:er|ern)$/u.test(form)) return [read('ADJA', form, ANY_AGREEMENT, ANY_AGREEMENT), read('NN', form, ANY_AGREEMENT)];
    // "80-jährigen", "5-tägige", "25-köpfige"
    if (/^\p{N}+-?\p{Ll}+(?:e|en|er|es|em)$/u.test(form)) return [read('ADJA', form, agreement('NMFN AFN AM D* G* NP AP'), ANY_AGREEMENT)];
    if (/^\p{N}+-?\p{Ll}+$/u.test(form)) return [read('ADJD', form, 0)];
    if (/^\p{N}[\p{N}.,]*\p{Sc}?%?$/u.test(form)) return [read('CARD', form, ANY_AGREEMENT)];
    return [read('NN', form, ANY_AGREEMENT), read('CARD', form, ANY_AGREEMENT)];
  }
  if (form === '%' || form === '§') return [read('NN', form, ANY_AGREEMENT)];
  const lower = form.toLowerCase();
  if (cardinal(lower) !== undefined) return [read('CARD', lower, PLURAL)];
  if (/^[IVXLC]+\.$/u.test(form)) return [read('ADJA', form, ANY_AGREEMENT, ANY_AGREEMENT), read('NE', form, ANY_AGREEMENT)];
  return [];
}
