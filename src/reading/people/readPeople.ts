/** Reads the people of a text and tells who is who in it. */
import type { AnalysedText, Clause } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { FoundIn } from '../rule.ts';
import type { Cast, Party, StateMention } from '../scene.ts';

export function readPeople(text: AnalysedText, clauses: readonly Clause[], _states: readonly StateMention[]): { people: FoundIn<'people'>[]; cast: Cast } {
  const people = new Map<string, FoundIn<'people'>>();
  const parties = new Map<number, Party>();
  for (const clause of clauses)
    for (const a of clause.arguments)
      for (const p of phrasesWithin(a.phrase)) {
        if (!p.name || p.name.to - p.name.from < 2 || parties.has(p.head)) continue;
        const start = text.tokens[p.name.from]!.start;
        const end = text.tokens[p.name.to - 1]!.end;
        const name = text.text.slice(start, end);
        parties.set(p.head, { kind: 'person', name, mention: { start, end } });
        const known = people.get(name);
        if (!known) people.set(name, { item: { name, aliases: [], offices: [], evidence: [{ start, end }] }, rule: 'people.name', tokens: [p.name.from] });
      }
  const who = (phrase: Phrase): readonly Party[] => (phrase.conjuncts.length ? phrase.conjuncts.flatMap(who) : parties.has(phrase.head) ? [parties.get(phrase.head) as Party] : []);
  return { people: [...people.values()], cast: { who, at: (token) => parties.get(token), named: [...parties.values()], countryOf: () => undefined } };
}
