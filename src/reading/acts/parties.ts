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
    const [only] = known;
    // A group that the text names by its states: "envoys from Serbia and Croatia".
    if (known.length === 1 && only?.kind === 'group' && only.country === undefined) return asWritten(scene, sight.states, member).map((p) => ({ ...p, name: only.name, kind: only.kind }));
    if (known.length) return known.map((p) => ofCast(scene, sight, member, p, known.length === 1));
    // In "the attack on the hospital" and "the president's decision" the party is inside.
    // But in "a Finnish offer to mediate" whose it is stands before the noun.
    if (depth < DEEPEST && nounSenses(sight, member) && !namesState(scene, member.coreFrom, member.head)) {
      const inside = [...(member.genitive ? [member.genitive] : []), ...member.attributes].flatMap((p) => partiesOf(scene, sight, p, depth + 1));
      if (inside.length) return inside;
    }
    return asWritten(scene, sight.states, member);
  });
}

/** "Finnish leader Eero Lahti": what the cast knows of him, and the state that stands before his name. */
function ofCast(scene: Scene, sight: Pick<Sight, 'states'>, phrase: Phrase, { name, kind, country }: ReturnType<Scene['cast']['who']>[number], alone: boolean): ActParty {
  const told = country ?? (alone && kind === 'person' ? (stateWithin(sight.states, phrase.coreFrom, phrase.coreTo) ?? stateBefore(scene, sight.states, phrase)) : undefined);
  return { name, kind, mention: spanOf(scene, phrase.from, phrase.to), ...(told !== undefined && { country: told }) };
}

function asWritten(scene: Scene, states: ReadonlyMap<number, string>, phrase: Phrase): ActParty[] {
  const from = phrase.preposition?.token === phrase.from && phrase.from + 1 < phrase.to ? phrase.from + 1 : phrase.from;
  const party = { name: wordsOf(scene, from, phrase.to), mention: spanOf(scene, from, phrase.to) };
  const core = statesSideBySide(scene, states, phrase.coreFrom, phrase.coreTo);
  const joined = core.length ? core : statesSideBySide(scene, states, phrase.from, phrase.to);
  if (joined.length > 1) return joined.map((country) => ({ ...party, country }));
  const country =
    stateWithin(states, phrase.coreFrom, phrase.coreTo) ??
    seatedAt(scene, phrase) ??
    homeWithin(scene, phrase.coreFrom, phrase.coreTo) ??
    stateWithin(states, phrase.from, phrase.to) ??
    homeWithin(scene, phrase.from, phrase.to);
  return [{ ...party, ...(country !== undefined && { country }) }];
}

const namesState = (scene: Scene, from: number, to: number): boolean => scene.states.some((s) => s.token >= from && s.to <= to);

/** "the Greek and Turkish negotiators" are two parties under one noun. */
function statesSideBySide({ text }: Scene, states: ReadonlyMap<number, string>, from: number, to: number): string[] {
  const found: string[] = [];
  let last = -1;
  for (let i = from; i < to; i++) {
    const code = states.get(i);
    if (code === undefined) continue;
    // Between the two stands a conjunction or a comma and nothing else.
    if (last >= 0 && (i - last !== 2 || !JOINING.has(text.tokens[i - 1]?.wordClass ?? ''))) return [];
    if (!found.includes(code)) found.push(code);
    last = i;
  }
  return found;
}

const JOINING: ReadonlySet<string> = new Set(['conjunction', 'punctuation']);

/** "Moscow refused", "talks with the Kremlin": the seat for the state; "in Moscow" is only a place. */
function seatedAt(scene: Scene, phrase: Phrase): string | undefined {
  const { stateOf, locatives } = seatsOf(scene.language);
  if (phrase.preposition && locatives.has(phrase.preposition.key)) return undefined;
  const from = phrase.determiner && phrase.determiner.token === phrase.coreFrom ? phrase.coreFrom + 1 : phrase.coreFrom;
  return from < phrase.coreTo ? stateOf.get(wordsOf(scene, from, phrase.coreTo).toLowerCase()) : undefined;
}

const LONGEST_NAME = 6;
const CAPITAL = /^\p{Lu}/u;

/** The state in which a group, a city or a region named between two tokens is at home. */
function homeWithin(scene: Scene, from: number, to: number): string | undefined {
  const { homeOf, firstWords } = seatsOf(scene.language);
  for (let i = from; i < to; i++) {
    const token = scene.text.tokens[i];
    if (!token || !CAPITAL.test(token.form) || !firstWords.has(token.form.toLowerCase())) continue;
    for (let end = Math.min(to, i + LONGEST_NAME); end > i; end--) {
      const home = homeOf.get(wordsOf(scene, i, end).toLowerCase());
      if (home !== undefined) return home;
    }
  }
  return undefined;
}

function stateWithin(states: ReadonlyMap<number, string>, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const code = states.get(i);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** "Finnish President …": the adjective just before the phrase where the grammar left it outside. */
function stateBefore(scene: Scene, states: ReadonlyMap<number, string>, phrase: Phrase): string | undefined {
  const before = phrase.from - 1;
  return scene.states.some((s) => s.to - 1 === before && s.by === 'adjective') ? states.get(before) : undefined;
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
        const known = scene.cast.who(member);
        for (const party of known) {
          const { name, country } = ofCast(scene, { states }, member, party, known.length === 1);
          if (country !== undefined && !found.has(name)) found.set(name, country);
        }
        const [written] = asWritten(scene, states, member);
        if (written?.country !== undefined && !found.has(written.name)) found.set(written.name, written.country);
      }
  return found;
}
