/** The persons of a text with their offices and their state: which stretches name persons, and what stands with them. */

import { GENITIVE, SINGULAR } from '../../language/shared/agreement.ts';
import type { AnalysedText, Clause } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import { type StateMention, wordsOf } from '../scene.ts';
import { isWrittenApart } from '../vocabulary.ts';
import { actsAsPerson, likelihoodOf } from './names/likelihood.ts';
import { NAME_SHAPE } from './names/nameShapes.ts';
import { type NameRun, nameRuns } from './names/names.ts';
import { shortForms } from './names/shortForms.ts';
import type { OfficeDesk, OfficeFound } from './officeBounds.ts';
import { officesOf } from './offices/offices.ts';
import { officeInNextLine, officesAs, officesPredicated, sharedOffice } from './offices/officesApart.ts';
import { isInflected, isSimilarPost } from './offices/posts.ts';
import type { PersonEntry } from './personEntry.ts';
import { indexPhrases, type PhraseIndex } from './phraseIndex.ts';
import { type NameMention, rosterOf } from './roster.ts';
import { tellNationalities } from './states/nationality.ts';
import { endsIn, type PeopleWords } from './words.ts';

export interface Persons {
  readonly entries: readonly PersonEntry[];
  readonly index: PhraseIndex;
}

export function personsOf(text: AnalysedText, clauses: readonly Clause[], states: readonly StateMention[], words: PeopleWords, publisher?: string): Persons {
  const index = indexPhrases(clauses);
  const sentenceAt = new Int32Array(text.tokens.length);
  for (const [n, s] of text.sentences.entries()) sentenceAt.fill(n, s.from, s.to);
  const runs = nameRuns(text, states, words);
  const starts = new Set(runs.map((r) => r.from));
  const inRun = new Set(runs.flatMap((r) => Array.from({ length: r.to - r.from }, (_, n) => r.from + n)));
  const stateWords = new Set(states.filter((s) => s.by === 'adjective' && s.to - s.token < 3).flatMap((s) => Array.from({ length: s.to - s.token }, (_, n) => s.token + n)));
  const statesTo = new Map(states.filter((s) => s.by === 'noun').map((s) => [s.to, s.token]));
  const desk: OfficeDesk = {
    text,
    index,
    words,
    isNameStart: (token) => starts.has(token),
    inName: (token) => inRun.has(token),
    tellsState: (token) => stateWords.has(token),
    stateBefore: (token) => statesTo.get(token),
    sentenceOf: (token: number) => text.sentences[sentenceAt[token] as number] as { from: number; to: number; heading: boolean },
  };
  const acting = [...officesAs(desk, clauses), ...officesPredicated(desk, clauses)];
  const certain: NameMention[] = [];
  const possible: NameMention[] = [];
  const open: NameMention[] = [];
  for (const run of runs) {
    if (run.titled && isPlainNoun(text, run, index)) continue;
    const offices = officesOf(desk, run);
    const likelihood = run.to - run.from > 1 ? likelihoodOf(text, run, index, words) : 'none';
    if (likelihood === 'never' && !run.titled) continue;
    for (const { subject, office } of acting)
      if (offices.some((o) => o.head === subject) || (run.titled && subject === run.from - 1) || ((run.titled || likelihood !== 'none') && subject >= run.from && subject < run.to))
        offices.push(office);
    if (!offices.length) {
      const told = officeInNextLine(desk, run) ?? sharedOffice(desk, run);
      if (told) offices.push(told);
    }
    const mention: NameMention = { run, written: wordsOf({ text }, run.from, run.to).replace(/\s+/gu, ' '), offices };
    if (offices.length || run.titled || likelihood === 'name' || (likelihood !== 'never' && standsForRole(text, run, words))) certain.push(mention);
    else if (likelihood === 'open') open.push(mention);
    else possible.push(mention);
  }
  const named = new Set(certain.flatMap((m) => Array.from({ length: m.run.to - m.run.from }, (_, n) => m.run.from + n)));
  const isPerson = (token: number): boolean => named.has(token);
  for (const mention of open) (actsAsPerson(mention.run, index, words, isPerson) ? certain : possible).push(mention);
  certain.sort((a, b) => a.run.from - b.run.from);
  for (const run of shortForms(
    text,
    certain.map((m) => m.run),
    (token) => inRun.has(token),
  ))
    possible.push({ run, written: wordsOf({ text }, run.from, run.to), offices: [] });
  const inHeading = (token: number): boolean => text.sentences[sentenceAt[token] as number]?.heading ?? false;
  const entries: PersonEntry[] = rosterOf(text, certain, possible, words, inHeading).map((entry) => ({
    ...entry,
    offices: distinct(
      text,
      entry.mentions.flatMap((m) => m.offices),
      inHeading,
      states,
      words,
    ),
  }));
  tellNationalities(text, entries, states, words, publisher);
  return { entries, index };
}

/** "his Norwegian counterpart, Ingvild Halvorsen": behind the comma stands who the counterpart is. */
function standsForRole({ tokens }: AnalysedText, run: NameRun, words: PeopleWords): boolean {
  const role = tokens[run.from - 2];
  if (
    tokens[run.from - 1]?.form !== ',' ||
    !role ||
    role.wordClass !== 'noun' ||
    !(endsIn(words.roles, role.key) || endsIn(words.relatives, role.key)) ||
    (role.agreement & SINGULAR) === 0 ||
    run.to - run.from < 2
  )
    return false;
  return tokens.slice(run.from, run.to).every((t) => NAME_SHAPE.test(t.form) && !(t.wordClass === 'noun' && t.known)) && /^[,.;:)]$/u.test(tokens[run.to]?.form ?? '.');
}

/** "dem Bundesrat Gelegenheit geben": a noun after a title that is a phrase by itself and no name. */
function isPlainNoun(text: AnalysedText, run: NameRun, index: PhraseIndex): boolean {
  const token = text.tokens[run.from] as Token;
  if (run.to - run.from > 1 || token.wordClass !== 'noun' || !token.known) return false;
  return !index.around(run.from - 1, run.to);
}

/** Each office once: of two for the same post the one that says more. */
function distinct(text: AnalysedText, offices: readonly OfficeFound[], inHeading: (token: number) => boolean, states: readonly StateMention[], words: PeopleWords): OfficeFound[] {
  const stateAt = new Map(states.map((s) => [s.token, s.by === 'organisation' ? undefined : s.code] as const));
  const within = new Set(states.flatMap((s) => (s.by === 'organisation' ? [] : Array.from({ length: Math.max(0, s.to - s.token - 1) }, (_, n) => s.token + 1 + n))));
  /** States by their code, so that "zypriotischen Aussenministers" and "Zyperns Aussenminister" are one; abbreviations and the head aside. */
  const wordsIn = (o: OfficeFound): string[] =>
    text.tokens
      .slice(o.from, o.to)
      .filter((t) => /\p{L}/u.test(t.form) && !/^['’]s$/u.test(t.form) && t.index !== o.head && !within.has(t.index) && !SMALL.has(t.wordClass))
      .map((t) => stateAt.get(t.index) ?? t.key);
  const out: OfficeFound[] = [];
  for (const office of offices) {
    const mine = wordsIn(office);
    const known = out.findIndex((o) => {
      const other = wordsIn(o);
      if (!samePost(text, o, office)) return false;
      const [x, y] = [text.tokens[office.head] as Token, text.tokens[o.head] as Token];
      const [a, b] = [complement(mine), complement(other)];
      // "Minister" and "türkischen Justizminister"; not "Präsident der VR China" and "Präsident der Militärkommission der VR China".
      if (!mine.length || !other.length) return x.key.length === y.key.length || isInflected(x.key, y.key) || (x.key.length < y.key.length ? !mine.length : !other.length);
      if (opens(text, office, o) || opens(text, o, office)) return true;
      const abbreviated = (list: string[], from: number, to: number): boolean => list.length === 1 && /^\p{Lu}{2,6}$/u.test((text.tokens[to - 1] as Token).form) && to - from > 1;
      return ((same(a, b) || isShorterField(a, b, words)) && compatible(mine, other)) || abbreviated(a, office.from, office.to) || abbreviated(b, o.from, o.to);
    });
    if (known < 0) out.push(office);
    else {
      // The heading repeats the text: what stands in the text is how it is recorded; so is one holder rather than several.
      const other = out[known] as OfficeFound;
      const rank = (o: OfficeFound): number => {
        const head = text.tokens[o.head] as Token;
        const genitive = head.agreement !== 0 && (head.agreement & SINGULAR & ~GENITIVE) === 0;
        return wordsIn(o).length * 8 + (text.tokens[o.head] as Token).form.length / 8 + (inHeading(o.head) ? 0 : 4) + (genitive ? 0 : 2) + (head.agreement & SINGULAR ? 1 : 0);
      };
      if (rank(office) > rank(other)) out[known] = office;
    }
  }
  return out;
}

const CODE = /^[A-Z]{3}$/u;
const complement = (list: readonly string[]): string[] => list.filter((w) => !CODE.test(w));
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((w) => b.includes(w));
const compatible = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a.filter((w) => CODE.test(w)), b.filter((w) => CODE.test(w))];
  return x.every((w) => y.includes(w)) || y.every((w) => x.includes(w));
};

/** "Foreign Minister" and "Minister of Foreign Affairs and Cooperation": one post, called by a part of its field; a deputy's is another. */
function isShorterField(a: readonly string[], b: readonly string[], words: PeopleWords): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!isWrittenApart(words.offices) || !short.length || !short.every((w) => long.includes(w))) return false;
  return long.every((w) => short.includes(w) || (!words.deputising.has(w) && !words.former.has(w) && !RANKS.has(w)));
}

const RANKS: ReadonlySet<string> = new Set(['prime', 'state', 'minister', 'special']);

/** "State Secretary", "EDA State Secretary" and "State Secretary of the Department (EDA)": the one says what the other begins with, and no more. */
function opens({ tokens }: AnalysedText, short: OfficeFound, long: OfficeFound): boolean {
  const body = tokens[short.from] as Token;
  const told = /^\p{Lu}{2,6}$/u.test(body.form) && tokens.slice(long.head, long.to).some((t) => t.form === body.form);
  const keys = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((t) => t.key)
      .join(' ');
  return short.to === short.head + 1 && long.to > long.head + 1 && keys(short.from + (told ? 1 : 0), short.to) === keys(long.from, long.head + 1);
}

const SMALL: ReadonlySet<string> = new Set(['determiner', 'preposition', 'conjunction', 'punctuation']);

const samePost = (text: AnalysedText, a: OfficeFound, b: OfficeFound): boolean => {
  const x = (text.tokens[a.head] as Token).key;
  const y = (text.tokens[b.head] as Token).key;
  return x === y || isSimilarPost(x, y);
};
