/** Reads the people of a text and tells who is who in it. */
import type { AnalysedText, Clause } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import type { EvidenceSpan } from '../../records/evidence.ts';
import type { Person } from '../../records/person.ts';
import type { FoundIn } from '../rule.ts';
import { type Cast, type StateMention, spanOf, wordsOf } from '../scene.ts';
import type { PersonEntry } from './personEntry.ts';
import { personsOf } from './persons.ts';
import { castOf } from './whoIsWho/cast.ts';
import { peopleWords } from './words.ts';

export function readPeople(
  text: AnalysedText,
  clauses: readonly Clause[],
  states: readonly StateMention[],
  publisher?: string,
): { people: FoundIn<'people'>[]; cast: Cast; names: ReadonlySet<number> } {
  const words = peopleWords(text.language);
  const { entries, index } = personsOf(text, clauses, states, words, publisher);
  const cast = castOf({ text, clauses, states, entries, index, words, ...(publisher !== undefined && { publisher }) });
  return { people: entries.map((entry) => personOf(text, entry)), cast, names: tokensOfNames(entries) };
}

/** The tokens of all names of persons, as they are written anywhere. */
function tokensOfNames(entries: readonly PersonEntry[]): ReadonlySet<number> {
  const names = new Set<number>();
  for (const { mentions } of entries) for (const { run } of mentions) for (let i = run.from; i < run.to; i++) names.add(i);
  return names;
}

function personOf(text: AnalysedText, entry: PersonEntry): FoundIn<'people'> {
  const span = (from: number, to: number): EvidenceSpan => spanOf({ text }, from, to);
  const aliases = [...new Set(entry.mentions.map((m) => m.written))].filter((w) => w !== entry.name && w !== `${entry.name}s`);
  const offices = entry.offices.map((o) => ({ title: wordsOf({ text }, o.from, o.to).replace(/\s+/gu, ' '), evidence: [span(o.from, o.to)] }));
  const item: Person = { name: entry.name, aliases, offices, evidence: entry.mentions.map((m) => span(m.run.from, m.run.to)) };
  if (entry.nationality) {
    item.country = entry.nationality.code;
    item.grounds = { country: [span(entry.nationality.from, entry.nationality.to)] };
  }
  const tokens = new Set<number>();
  for (const m of entry.mentions) for (let i = m.run.from; i < m.run.to; i++) tokens.add(i);
  for (const o of entry.offices) tokens.add(o.head);
  return { item, rule: entry.offices[0]?.rule ?? 'people.name', tokens: [...tokens].filter((t) => (text.tokens[t] as Token | undefined) !== undefined) };
}
