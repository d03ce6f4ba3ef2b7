/** Adjectives and participles by their endings, and the stems that German forms. */
import { type Agreement, agreement } from '../../shared/agreement.ts';
import type { Analysis } from './analysis.ts';
import { reading } from './formReading.ts';
import { particlesFor } from './functionWords.ts';
import { dictionaryReadings } from './lexicon.ts';

/** Endings of attributive adjectives: after "der" (weak) and without an article (strong). */
export const ADJECTIVE_ENDINGS: readonly [ending: string, weak: Agreement, strong: Agreement][] = [
  ['e', agreement('NMFN AFN'), agreement('NF AF NP AP')],
  ['en', agreement('AM D* G* NP AP'), agreement('AM DP GMN')],
  ['er', 0, agreement('NM DF GFP')],
  ['es', 0, agreement('NN AN')],
  ['em', 0, agreement('DMN')],
];

/**
 * How far to go for an adjective: only those listed and participles; also those formed by a suffix that nouns do not have
 * ("eidgenössisch"); also by the ending alone.
 */
type Reach = 'listed' | 'formed' | 'guessed';

/** Adjectives and participles: predicative (ADJD) and with endings (ADJA). */
export function adjectives(form: string, reach: Reach): Analysis[] {
  const out: Analysis[] = [];
  for (const [lemma, known] of adjectiveStems(form, false, reach)) out.push(reading('ADJD', lemma, 0, known));
  for (const [ending, weak, strong] of ADJECTIVE_ENDINGS) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    for (const [lemma, known] of adjectiveStems(form.slice(0, -ending.length), true, reach)) out.push(reading('ADJA', lemma, weak, known, strong));
  }
  return out;
}

const UMLAUTS: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u' };

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    besser: 'gut',
    best: 'gut',
    mehr: 'viel',
    meist: 'viel',
    höher: 'hoch',
    höchst: 'hoch',
    näher: 'nahe',
    nächst: 'nächst',
    grösst: 'gross',
    größt: 'groß',
    letzt: 'letzt',
    erst: 'erst',
    ober: 'ober',
    unter: 'unter',
    inner: 'inner',
    äusser: 'äusser',
    äußer: 'äußer',
    vorder: 'vorder',
    hinter: 'hinter',
    mittler: 'mittler',
    oberst: 'ober',
    unterst: 'unter',
    innerst: 'inner',
    äusserst: 'äusser',
    äußerst: 'äußer',
    vorderst: 'vorder',
    derzeitig: 'derzeitig',
    jetzig: 'jetzig',
    obig: 'obig',
    sogenannt: 'sogenannt',
    ander: 'ander',
    folgend: 'folgend',
    ebensolch: 'ebensolch',
    weiter: 'weit',
    eigen: 'eigen',
  }),
);

const ONLY_ATTRIBUTIVE = new Set([
  'letzt',
  'erst',
  'ober',
  'unter',
  'inner',
  'äusser',
  'äußer',
  'vorder',
  'hinter',
  'mittler',
  'oberst',
  'unterst',
  'innerst',
  'vorderst',
  'ander',
  'meist',
  'best',
  'nächst',
  'höchst',
]);

function adjectiveStems(stem: string, attributive: boolean, reach: Reach): [lemma: string, known: boolean][] {
  if (stem.length < 2) return [];
  const found: [string, boolean][] = [];
  const irregular = IRREGULAR.get(stem);
  if (irregular && (attributive || !ONLY_ATTRIBUTIVE.has(stem))) found.push([irregular, true]);
  const direct = (s: string): void => {
    for (const r of dictionaryReadings(s)) {
      if (r.tag === 'ADJD' || (r.tag === 'ADJSTEM' && attributive)) found.push([r.lemma, true]);
      // A bare participle is left to the verb readings; with an ending, or as a present participle, it is an adjective.
      else if (r.tag === 'PA1' || (/^V.PP$/u.test(r.tag) && attributive)) found.push([s, true]);
    }
  };
  direct(stem);
  if (attributive && !found.length && stem.endsWith('e')) direct(stem.slice(0, -1));
  if (!found.length) {
    // "ausgehandelt", "vorliegend", "zunehmend"
    for (const particle of particlesFor(stem))
      if (stem.startsWith(particle) && stem.length > particle.length + 3) {
        const rest = dictionaryReadings(stem.slice(particle.length));
        if (rest.some((r) => r.tag === 'PA1' || (/^V.PP$/u.test(r.tag) && attributive))) found.push([stem, true]);
        if (rest.length === 0 && attributive && stem.startsWith(`${particle}zu`) && stem.endsWith('end')) {
          const infinitive = stem.slice(particle.length + 2, -1);
          if (dictionaryReadings(infinitive).some((r) => /^V.INF$/u.test(r.tag))) found.push([stem, true]);
        }
        if (found.length) break;
      }
  }
  // Comparative and superlative: "enger", "engst", "stärker", "wichtigst".
  if (!found.length)
    for (const [suffix, shortest] of [
      ['er', 4],
      ['est', 5],
      ['st', 4],
    ] as const) {
      if (!stem.endsWith(suffix) || stem.length < shortest) continue;
      if (suffix !== 'er' && !attributive) continue;
      const base = stem.slice(0, -suffix.length);
      for (const b of [base, base.replace(/[äöü](?=[^äöü]*$)/u, (c) => UMLAUTS[c] as string)])
        for (const r of dictionaryReadings(b)) if (r.tag === 'ADJD' || r.tag === 'ADJSTEM' || r.tag === 'PA1') found.push([r.tag === 'PA1' ? b : r.lemma, true]);
      if (found.length) break;
    }
  if (!found.length && stem.length > 4 && reach !== 'listed') {
    if (ADJECTIVE_SHAPE.test(stem) || (reach === 'guessed' && FOREIGN_ADJECTIVE_SHAPE.test(stem))) found.push([stem, true]);
    else if (stem.includes('-')) {
      const last = stem.slice(stem.lastIndexOf('-') + 1);
      if (last && adjectiveStems(last, attributive, reach).some(([, known]) => known)) found.push([stem, true]);
    } else {
      // Compounds: "zukunftsorientiert", "friedenspolitisch", "menschenwürdig".
      for (let i = 3; i < stem.length - 3 && !found.length; i++)
        if (dictionaryReadings(stem.slice(i)).some((r) => r.tag === 'ADJD' || r.tag === 'PA1' || (r.tag === 'VVPP' && attributive && stem.length - i > 5))) found.push([stem, stem.length - i > 4]);
    }
  }
  if (!found.length && reach === 'guessed' && attributive && stem.length > 3) found.push([stem, false]);
  return found;
}

const ADJECTIVE_SHAPE = /(?:isch|lich|ig|bar|sam|los|haft|iert|orientiert|bezogen|basiert|gemäss|gemäß|übergreifend)$/u;
const FOREIGN_ADJECTIVE_SHAPE = /(?:voll|reich|arm|frei|weit|wert|ell|är|iv|ös|abel|ibel|ant|ent|al|nah|fern|weise)$/u;
