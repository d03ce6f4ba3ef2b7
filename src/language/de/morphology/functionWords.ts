/** The closed word classes of German as candidate readings by form; built once from `data/functionWords.json`. */
import { ANY_AGREEMENT, agreement } from '../../shared/agreement.ts';
import data from '../data/functionWords.json' with { type: 'json' };
import type { Analysis } from './analysis.ts';
import type { Tag } from './tags.ts';

const LIKE_EIN = { '': 'NMN AN', e: 'NFP AFP', es: 'GMN', em: 'DMN', en: 'AM DP', er: 'DF GFP' };
const LIKE_DIESER = { e: 'NFP AFP', er: 'NM DF GFP', es: 'NN AN GMN', em: 'DMN', en: 'AM DP GMN' };
// "alle fünf", "die beiden": after an article these take the weak endings of adjectives.
const WEAK_EN = 'AM D* G* NP AP';
/** Determiners that also stand alone for a noun, and the tag that they have then. */
const ALONE: Partial<Record<Tag, Tag>> = { PIAT: 'PIS', PDAT: 'PDS', PPOSAT: 'PPOSS', PWAT: 'PWS' };

function build(): Map<string, Analysis[]> {
  const table = new Map<string, Analysis[]>();
  const add = (form: string, tag: Tag, lemma: string, bits = 0) => {
    const list = table.get(form) ?? [];
    table.set(form, list);
    const same = list.find((a) => a.tag === tag && a.lemma === lemma);
    if (same) same.agreement |= bits;
    else list.push({ tag, lemma, agreement: bits, strong: 0, finite: 0, known: true });
  };
  const inflect = (tag: Tag, lemma: string, forms: Record<string, string>) => {
    for (const [form, list] of Object.entries(forms)) {
      add(form, tag, lemma, agreement(list));
      const alone = ALONE[tag];
      if (alone) add(form, alone, lemma, agreement(list));
    }
  };
  for (const { tag, lemma, forms } of data.inflected) {
    const given = Object.fromEntries(Object.entries(forms).filter((entry): entry is [string, string] => entry[1] !== undefined));
    inflect(tag as Tag, lemma, given);
  }
  for (const [tag, stems] of Object.entries(data.likeEin))
    for (const stem of stems) inflect(tag as Tag, stem, Object.fromEntries(Object.entries(LIKE_EIN).map(([e, list]) => [stem === 'euer' && e ? `eur${e}` : stem + e, list])));
  for (const stem of ['mein', 'dein', 'sein', 'ihr', 'unser', 'kein', 'ein']) {
    add(`${stem}s`, 'PIS', stem, agreement('NN AN'));
    add(`${stem}es`, 'PIS', stem, agreement('NN AN'));
    add(`${stem}er`, 'PIS', stem, agreement('NM'));
  }
  for (const form of ['ein', 'eine', 'einem', 'einen', 'einer', 'eines']) for (const a of table.get(form) ?? []) if (a.tag === 'ART') add(form, 'PIS', 'ein', a.agreement);
  for (const [tag, stems] of Object.entries(data.likeDieser))
    for (const stem of stems) {
      const lemma = ['beid', 'mehrer', 'all', 'viel', 'wenig', 'einig', 'etlich', 'sämtlich'].includes(stem) ? `${stem}e` : `${stem}er`;
      inflect(tag as Tag, lemma, Object.fromEntries(Object.entries(LIKE_DIESER).map(([e, list]) => [stem + e, list])));
      if (!['dies', 'jen', 'jed', 'jeglich'].includes(stem)) {
        add(`${stem}en`, tag as Tag, lemma, agreement(WEAK_EN));
        const alone = ALONE[tag as Tag];
        if (alone) add(`${stem}en`, alone, lemma, agreement(WEAK_EN));
      }
    }
  // "welcher" is a relative pronoun as well as a question word.
  for (const [ending, list] of Object.entries(LIKE_DIESER)) add(`welch${ending}`, 'PRELS', 'welcher', agreement(list));
  for (const [cases, words] of Object.entries(data.prepositions)) {
    const bits = [...cases].reduce((sum, c) => sum | agreement(`${c}*`), 0);
    for (const word of words.split(' ')) add(word, 'APPR', word, bits);
  }
  for (const word of data.postpositions.split(' ')) add(word, 'APPO', word, agreement('A* D* G*'));
  for (const word of data.circumpositions.split(' ')) add(word, 'APZR', word);
  for (const [form, entry] of Object.entries(data.contractions)) add(form, 'APPRART', entry[0] as string, agreement(entry[1] as string));
  for (const [tag, words] of Object.entries(data.plain)) for (const word of words.split(' ')) add(word, tag as Tag, word, tag === 'PWS' ? ANY_AGREEMENT : 0);
  for (const word of data.particles.split(' ')) add(word, 'PTKVZ', word);
  return table;
}

/** Candidate readings of the closed classes, by form as written (lower case but for "Sie", "Ihnen"). */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly Analysis[]> = build();

/** What splits off from a verb, longest first. */
const PARTICLES: readonly string[] = data.particles.split(' ').sort((a, b) => b.length - a.length);

const NONE: readonly string[] = [];
const byLetter = new Map<string, string[]>();
for (const particle of PARTICLES) {
  const list = byLetter.get(particle[0] as string) ?? [];
  byLetter.set(particle[0] as string, list);
  list.push(particle);
}

/** The particles with the first letter of `form`: every word is asked whether one of them stands at its head. */
export const particlesFor = (form: string): readonly string[] => byLetter.get(form[0] ?? '') ?? NONE;
