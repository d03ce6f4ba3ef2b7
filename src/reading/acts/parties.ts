/** Whom the phrases of an act stand for, with the state that the text tells of each. */
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { ActParty } from '../../records/act.ts';
import { type Scene, spanOf, wordsOf } from '../scene.ts';
import { nounSenses, type Sight } from './draft.ts';
import { seatsOf } from './seats.ts';

const DEEPEST = 4;

/** The parties in a phrase: those the cast knows, else the phrase as written with the state named in it. */
export function partiesOf(scene: Scene, sight: Sight, phrase: Phrase, depth = 0): ActParty[] {
  return membersOf(phrase).flatMap((member) => {
    const known = scene.cast.who(member);
    if (known.length) return known.map((p) => ({ name: p.name, kind: p.kind, mention: spanOf(scene, member.from, member.to), ...(p.country !== undefined && { country: p.country }) }));
    // In "the attack on the hospital" and "the president's decision" the party is inside.
    if (depth < DEEPEST && nounSenses(sight, member)) {
      const inside = [...(member.genitive ? [member.genitive] : []), ...member.attributes].flatMap((p) => partiesOf(scene, sight, p, depth + 1));
      if (inside.length) return inside;
    }
    return [asWritten(scene, sight.states, member)];
  });
}

function asWritten(scene: Scene, states: ReadonlyMap<number, string>, phrase: Phrase): ActParty {
  const from = phrase.preposition?.token === phrase.from && phrase.from + 1 < phrase.to ? phrase.from + 1 : phrase.from;
  const country = stateWithin(states, phrase.coreFrom, phrase.coreTo) ?? seatedAt(scene, phrase) ?? stateWithin(states, phrase.from, phrase.to);
  return { name: wordsOf(scene, from, phrase.to), mention: spanOf(scene, from, phrase.to), ...(country !== undefined && { country }) };
}

/** "Moscow refused", "talks with the Kremlin": the seat for the state; "in Moscow" is only a place. */
function seatedAt(scene: Scene, phrase: Phrase): string | undefined {
  const { stateOf, locatives } = seatsOf(scene.language);
  if (phrase.preposition && locatives.has(phrase.preposition.key)) return undefined;
  const from = phrase.determiner && phrase.determiner.token === phrase.coreFrom ? phrase.coreFrom + 1 : phrase.coreFrom;
  return from < phrase.coreTo ? stateOf.get(wordsOf(scene, from, phrase.coreTo).toLowerCase()) : undefined;
}

function stateWithin(states: ReadonlyMap<number, string>, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const code = states.get(i);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Codes of states by the tokens that name them; organisations have none. */
export const statesByToken = (scene: Pick<Scene, 'states'>): ReadonlyMap<number, string> =>
  new Map(scene.states.filter((s) => /^[A-Z]{3}$/u.test(s.code) && s.by !== 'organisation').map((s) => [s.token, s.code]));

/** The states of all parties that the text names, by the words that records use for them. */
export function statesByName(scene: Scene): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const states = statesByToken(scene);
  for (const clause of scene.clauses)
    for (const { phrase } of clause.arguments)
      for (const member of membersOf(phrase)) {
        for (const party of scene.cast.who(member)) if (party.country !== undefined && !found.has(party.name)) found.set(party.name, party.country);
        const { name, country } = asWritten(scene, states, member);
        if (country !== undefined && !found.has(name)) found.set(name, country);
      }
  return found;
}
