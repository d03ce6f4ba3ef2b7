/** The German full-form dictionary: nouns, adjective stems and the forms of simple verbs with their readings. */
import { type Automaton, lookUp, unpackAutomaton } from '../../shared/automaton.ts';
import data from '../data/lexicon.json' with { type: 'json' };
import type { LexicalReading } from './lexicalReading.ts';
import { supplementReadings } from './supplement.ts';

/** How a form is analysed: its class, its features and how the lemma is made of it. */
interface LexicalClass {
  /** An STTS tag, or PA1 (present participle), ADJSTEM (adjective stem that is no word by itself), SEP (separable infinitive). */
  tag: string;
  bits: number;
  strip: number;
  append: string;
}

let automaton: Automaton | undefined;
let classes: LexicalClass[] = [];

function load(): Automaton {
  classes = data.classes.map((line) => {
    const [tag, bits, strip, append] = line.split('|') as [string, string, string, string];
    return { tag, bits: Number(bits), strip: Number(strip), append };
  });
  automaton = unpackAutomaton(data.automaton);
  return automaton;
}

/** All readings of `form` as the dictionary spells it (nouns with a capital, all else without). */
export function dictionaryReadings(form: string): LexicalReading[] {
  const found = lookUp(automaton ?? load(), form).map((id) => {
    const c = classes[id] as LexicalClass;
    return { tag: c.tag, bits: c.bits, lemma: form.slice(0, form.length - c.strip) + c.append };
  });
  const added = supplementReadings(form);
  // What is added comes first: of "Abkommen" the treaty and not several descendants ("Abkomme").
  return added.length ? [...added, ...found.filter((r) => !added.some((a) => a.tag === r.tag && a.lemma === r.lemma))] : found;
}
