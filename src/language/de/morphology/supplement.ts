/** Words that people have added to the dictionary: `data/supplement.json`, expanded to forms. */
import { agreement } from '../../shared/agreement.ts';
import data from '../data/supplement.json' with { type: 'json' };
import { finite } from './finite.ts';
import type { LexicalReading } from './lexicalReading.ts';

function build(): Map<string, LexicalReading[]> {
  const table = new Map<string, LexicalReading[]>();
  const add = (form: string, tag: string, lemma: string, bits: number) => {
    for (const [f, l] of form.includes('ß') || lemma.includes('ß')
      ? [
          [form, lemma],
          [form.replaceAll('ß', 'ss'), lemma.replaceAll('ß', 'ss')],
        ]
      : [[form, lemma]]) {
      const list = table.get(f as string) ?? [];
      table.set(f as string, list);
      const same = list.find((r) => r.tag === tag && r.lemma === l);
      if (same) same.bits |= bits;
      else list.push({ tag, bits, lemma: l as string });
    }
  };
  for (const line of data.nouns) {
    const [lemma, gender, genitive, plural] = line.split(' ') as [string, string, string?, string?];
    if (gender === 'a' || !genitive) continue;
    const g = gender.toUpperCase();
    if (g !== 'P') {
      // "des Präsidenten, dem Präsidenten": a genitive in -n holds for accusative and dative too.
      const weak = (g === 'M' && genitive === `${lemma}en`) || (g === 'M' && lemma.endsWith('e') && genitive === `${lemma}n`);
      add(lemma, 'NN', lemma, agreement(weak ? 'NM' : `N${g} A${g} D${g}`));
      add(genitive, 'NN', lemma, agreement(weak ? 'AM DM GM' : `G${g}`));
      if (genitive === `${lemma}es`) add(`${lemma}s`, 'NN', lemma, agreement(`G${g}`));
    }
    if (plural && plural !== '-') {
      add(plural, 'NN', lemma, agreement('NP AP GP'));
      add(/[ns]$/u.test(plural) ? plural : `${plural}n`, 'NN', lemma, agreement('DP'));
    }
  }
  for (const line of data.verbs as string[]) {
    const [infinitive, present, past, participle] = line.split(' ') as [string, string, string, string];
    const particle = infinitive.includes('|') ? (infinitive.split('|')[0] as string) : '';
    const lemma = infinitive.replace('|', '').slice(particle.length);
    if (particle) add(infinitive.replace('|', ''), 'SEP', infinitive.replace('|', ''), 0);
    add(lemma, 'VVINF', lemma, 0);
    add(present, 'VVFIN', lemma, finite('present', 3, false));
    add(lemma, 'VVFIN', lemma, finite('present', 3, true) | finite('subjunctive1', 3, true));
    add(past, 'VVFIN', lemma, finite('past', 3, false));
    add(past.endsWith('e') ? `${past}n` : `${past}en`, 'VVFIN', lemma, finite('past', 3, true));
    add(participle.slice(participle.startsWith(particle) ? particle.length : 0), 'VVPP', lemma, 0);
  }
  for (const lemma of data.adjectives) add(lemma, 'ADJD', lemma, 0);
  for (const lemma of data.adverbs) add(lemma, 'ADV', lemma, 0);
  return table;
}

let table: Map<string, LexicalReading[]> | undefined;

/** Readings of `form` that the supplement gives; empty where it has none. */
export function supplementReadings(form: string): readonly LexicalReading[] {
  table ??= build();
  return table.get(form) ?? [];
}
