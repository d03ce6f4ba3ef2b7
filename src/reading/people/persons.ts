/** The persons of a text with their offices and their state: which stretches name persons, and what stands with them. */
import type { AnalysedText, Clause } from '../../language/shared/clause.ts';
import { SINGULAR } from '../../language/shared/agreement.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import { spanOf, type StateMention, wordsOf } from '../scene.ts';
import { actsAsPerson, likelihoodOf } from './likelihood.ts';
import { type NameRun, nameRuns } from './names.ts';
import { type Nationality, nationalityOf, sharedNationality } from './nationality.ts';
import { officeInNextLine, type OfficeDesk, officesAs, officesOf, type OfficeFound } from './offices.ts';
import { indexPhrases, type PhraseIndex } from './phraseIndex.ts';
import { type Entry, type NameMention, rosterOf } from './roster.ts';
import type { PeopleWords } from './words.ts';

export interface PersonEntry extends Entry {
  offices: OfficeFound[];
  nationality?: Nationality;
}

export interface Persons {
  readonly entries: readonly PersonEntry[];
  readonly index: PhraseIndex;
}

export function personsOf(text: AnalysedText, clauses: readonly Clause[], states: readonly StateMention[], words: PeopleWords): Persons {
  const index = indexPhrases(clauses);
  const sentenceAt = new Int32Array(text.tokens.length);
  text.sentences.forEach((s, n) => sentenceAt.fill(n, s.from, s.to));
  const runs = nameRuns(text, states, words);
  const starts = new Set(runs.map((r) => r.from));
  const desk: OfficeDesk = { text, index, words, isNameStart: (token) => starts.has(token), sentenceOf: (token: number) => text.sentences[sentenceAt[token] as number] as { from: number; to: number } };
  const acting = officesAs(desk, clauses);
  const certain: NameMention[] = [];
  const possible: NameMention[] = [];
  const open: NameMention[] = [];
  for (const run of runs) {
    if (run.titled && isPlainNoun(text, run, index)) continue;
    const offices = officesOf(desk, run);
    for (const { subject, office } of acting) if (offices.some((o) => o.head === subject) || (subject >= run.from && subject < run.to)) offices.push(office);
    if (!offices.length) {
      const line = officeInNextLine(desk, run);
      if (line) offices.push(line);
    }
    const mention: NameMention = { run, written: wordsOf({ text }, run.from, run.to).replace(/\s+/gu, ' '), offices };
    const likelihood = run.to - run.from > 1 ? likelihoodOf(text, run, index, words) : 'none';
    if (offices.length || run.titled || likelihood === 'name') certain.push(mention);
    else if (likelihood === 'open') open.push(mention);
    else possible.push(mention);
  }
  const isPerson = (token: number): boolean => certain.some((m) => m.run.from <= token && token < m.run.to);
  for (const mention of open) (actsAsPerson(mention.run, index, words, isPerson) ? certain : possible).push(mention);
  certain.sort((a, b) => a.run.from - b.run.from);
  const stateAt = new Map<number, StateMention[]>();
  for (const s of states) stateAt.set(s.token, [...(stateAt.get(s.token) ?? []), s]);
  const inHeading = (token: number): boolean => text.sentences[sentenceAt[token] as number]?.heading ?? false;
  const entries: PersonEntry[] = rosterOf(text, certain, possible, words, inHeading).map((entry) => ({ ...entry, offices: distinct(text, entry.mentions.flatMap((m) => m.offices), inHeading) }));
  for (const entry of entries) {
    const nationality = nationalityOf(text, entry.offices, stateAt, words) ?? stateAfter(text, entry, states, words);
    if (nationality) entry.nationality = nationality;
  }
  for (const entry of entries) {
    if (entry.nationality) continue;
    const taken = new Set(entries.flatMap((e) => (e !== entry && e.nationality && e.offices.some((o) => entry.offices.some((p) => text.tokens[p.head]?.key === text.tokens[o.head]?.key)) ? [e.nationality.code] : [])));
    const shared = sharedNationality(text, entry.offices, states, taken, words) ?? listNationality(entry, entries, index);
    if (shared) entry.nationality = shared;
  }
  return { entries, index };
}

/** "dem Bundesrat Gelegenheit geben": a noun after a title that is a phrase by itself and no name. */
function isPlainNoun(text: AnalysedText, run: NameRun, index: PhraseIndex): boolean {
  const token = text.tokens[run.from] as Token;
  if (run.to - run.from > 1 || token.wordClass !== 'noun' || !token.known) return false;
  return !index.around(run.from - 1, run.to);
}

/** Each office once: of two for the same post the one that says more. */
function distinct(text: AnalysedText, offices: readonly OfficeFound[], inHeading: (token: number) => boolean): OfficeFound[] {
  const wordsIn = (o: OfficeFound): string[] => text.tokens.slice(o.from, o.to).filter((t) => /\p{L}/u.test(t.form)).map((t) => t.key);
  const out: OfficeFound[] = [];
  for (const office of offices) {
    const mine = wordsIn(office);
    const head = (text.tokens[office.head] as Token).key;
    const known = out.findIndex((o) => {
      const other = wordsIn(o);
      const sameHead = (text.tokens[o.head] as Token).key === head;
      return sameHead && (mine.every((w) => other.includes(w)) || other.every((w) => mine.includes(w)));
    });
    if (known < 0) out.push(office);
    else {
      // The heading repeats the text: what stands in the text is how it is recorded; so is one holder rather than several.
      const other = out[known] as OfficeFound;
      const rank = (o: OfficeFound): number => wordsIn(o).length * 4 + (inHeading(o.head) ? 0 : 2) + ((text.tokens[o.head] as Token).agreement & SINGULAR ? 1 : 0);
      if (rank(office) > rank(other)) out[known] = office;
    }
  }
  return out;
}

/** "Serzh Sargsyan von Armenien". */
function stateAfter(text: AnalysedText, entry: Entry, states: readonly StateMention[], words: PeopleWords): Nationality | undefined {
  for (const { run } of entry.mentions) {
    const next = text.tokens[run.to];
    if (!next || !words.ownerPrepositions.has(keyOf(next.form))) continue;
    const state = states.find((s) => s.by === 'noun' && (s.token === run.to + 1 || (s.token === run.to + 2 && text.tokens[run.to + 1]?.wordClass === 'determiner')));
    if (state) return { code: state.code, from: state.token, to: state.to };
  }
  return undefined;
}

export const evidenceOf = (text: AnalysedText, from: number, to: number) => spanOf({ text }, from, to);

/** "mit dem slowenischen Präsidenten P. und mit Premierminister C.": in a list the state is told with the first. */
function listNationality(entry: PersonEntry, entries: readonly PersonEntry[], index: PhraseIndex): Nationality | undefined {
  for (const { run, offices } of entry.mentions) {
    if (!offices.length) continue;
    let placed = index.around(run.from, run.to);
    for (let guard = 0; placed && placed.as !== 'conjunct' && guard < 3; guard++) placed = placed.parent;
    const list = placed?.parent?.phrase;
    if (!list || !placed) continue;
    const before = entries.filter((e) => e !== entry && e.nationality && e.mentions.some((m) => m.run.from >= list.from && m.run.to <= list.to && m.run.from < run.from && m.offices.length > 0));
    const codes = new Set(before.map((e) => e.nationality?.code));
    const first = before[0];
    if (codes.size === 1 && first?.nationality) return first.nationality;
  }
  return undefined;
}
