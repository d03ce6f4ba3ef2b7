/** Who takes part: parties of phrases, and the states and organisations that a phrase names. */
import type { Clause, Role } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { AttendancePart } from '../../../records/encounter.ts';
import { endsIn } from '../../people/words.ts';
import { type Party, type Scene, statesBetween } from '../../scene.ts';
import { type EncounterWords, encounterWords } from '../words.ts';
import type { Attending } from './sighting.ts';

/** The subject, or what a relative pronoun in its place stands for. */
export function subjectOf(clause: Clause): Phrase | undefined {
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
  if (subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.from <= clause.opener.token && clause.opener.token < subject.to) return clause.antecedent;
  return subject;
}

export const roleOf = (clause: Clause, role: Role): Phrase | undefined => {
  const phrase = clause.arguments.find((a) => a.role === role)?.phrase;
  if (phrase && clause.kind === 'relative' && clause.antecedent && clause.opener && phrase.from <= clause.opener.token && clause.opener.token < phrase.to && phrase.kind === 'pronoun')
    return clause.antecedent;
  return phrase;
};

export function prepositional(clause: Clause, keys: ReadonlySet<string>): Phrase[] {
  return clause.arguments
    .filter((a) => a.phrase.preposition !== undefined && keys.has(a.phrase.preposition.key))
    .map((a) => (clause.kind === 'relative' && clause.antecedent && clause.opener && a.phrase.head === clause.opener.token ? clause.antecedent : a.phrase));
}

export const partiesOf = (scene: Scene, phrases: readonly (Phrase | undefined)[]): Party[] => phrases.flatMap((p) => (p ? scene.cast.who(p) : []));

export const attending = (parties: readonly Party[], part: AttendancePart): Attending[] => parties.map((party) => ({ party, part }));

export const isPerson = (party: Party): boolean => party.kind === 'person';

/** States by code and organisations by name that stand inside a phrase, genitives and attributes included. */
export function sidesIn(scene: Scene, phrase: Phrase | undefined, words: EncounterWords): string[] {
  if (!phrase) return [];
  const out = new Set<string>();
  for (const s of statesBetween(scene, phrase.from, phrase.to)) if (s.by !== 'organisation' || isMembers(scene, s.token, words)) out.add(s.code);
  for (const member of membersOf(phrase)) for (const name of acronymsOf(scene, member)) out.add(name);
  return [...out];
}

/** "EU-Staaten" are the EU, "die OSZE" is itself; an "EU-Abkommen" is no side. */
function isMembers(scene: Scene, token: number, words: EncounterWords): boolean {
  const { form, key } = scene.text.tokens[token] as Token;
  return !form.includes('-') || form.endsWith('-') || endsIn(words.members, key) || endsIn(words.multilateral, key);
}

/** The organisation whose organ or summit an encounter is: "22. OSZE-Ministerratstreffen", "NATO-Gipfel". */
export function organisationOf(scene: Scene, head: number, words: EncounterWords): string | undefined {
  const state = statesBetween(scene, head, head + 1).find((s) => s.by === 'organisation');
  const { key } = scene.text.tokens[head] as Token;
  return state && endsIn(words.organs, key.slice(key.lastIndexOf('-') + 1)) ? state.code : undefined;
}

/** "CVP, FDP und BDP", "Spitzen von SVP", "die ELN": bodies that the text names by their letters only. */
function acronymsOf(scene: Scene, member: Phrase): string[] {
  const { instruments, bodies } = encounterWords(scene.language);
  const out: string[] = [];
  for (const phrase of [member, ...member.attributes.filter((a) => !a.name || isAcronym(scene, a.head))]) {
    for (const inner of membersOf(phrase))
      if (isAcronym(scene, inner.head) && ![instruments, bodies].some((list) => list.has((scene.text.tokens[inner.head] as Token).key))) out.push((scene.text.tokens[inner.head] as Token).form);
  }
  return out;
}

const isAcronym = (scene: Scene, token: number): boolean =>
  /^\p{Lu}{2,6}$/u.test((scene.text.tokens[token] as Token).form) &&
  !/^[IVX]+$/u.test((scene.text.tokens[token] as Token).form) &&
  scene.cast.at(token)?.kind !== 'person' &&
  scene.cast.at(token)?.country === undefined &&
  !statesBetween(scene, token, token + 1).length &&
  !statesBetween(scene, token - 1, token).length &&
  !isShouted(scene, token);

/** "SECRETARY’S CALL WITH MINISTER TARN": in a line of capitals no word is told as an abbreviation. */
const isShouted = (scene: Scene, token: number): boolean => {
  const sentence = scene.text.sentences.find((s) => s.from <= token && token < s.to);
  return sentence !== undefined && sentence.to - sentence.from > 4 && scene.text.tokens.slice(sentence.from, sentence.to).every((t) => t.form === t.form.toUpperCase());
};

/** Whom the verb's subject does it with; the phrase may hang on another: "am Rande des Gipfels mit Minister B zusammen". */
export function companions(scene: Scene, clause: Clause, words: EncounterWords): Phrase[] {
  const keys = words.with;
  const own = prepositional(clause, keys);
  if (own.some((p) => scene.cast.who(p).length)) return own;
  const hung = clause.arguments
    // "Vor dem Treffen mit A sprach er mit B": A was at the other meeting.
    .filter((a) => !a.understood && a.phrase.preposition && !words.around.has(a.phrase.preposition.key))
    .flatMap((a) => phrasesWithin(a.phrase))
    .filter((p) => p.preposition && keys.has(p.preposition.key) && scene.cast.who(p).some((x) => x.kind === 'person'));
  return [...own, ...hung];
}

/** The persons that stand beside the members of a phrase: long lists of names with offices, "several officials, including A and B". */
function besidePersons(scene: Scene, phrase: Phrase): Party[] {
  const out: Party[] = [];
  for (const member of membersOf(phrase))
    for (const beside of [...(member === phrase ? [] : [member]), ...member.appositions])
      out.push(...(beside.name ? scene.cast.who(beside).filter(isPerson) : []), ...(beside === phrase ? [] : besidePersons(scene, beside)));
  return out;
}

/** The parties of phrases, with the persons beside them where the first is no one's name for them. */
export const partiesAndBeside = (scene: Scene, phrases: readonly (Phrase | undefined)[]): Party[] => {
  const out = new Map<string, Party>();
  for (const phrase of phrases) if (phrase) for (const party of [...scene.cast.who(phrase), ...besidePersons(scene, phrase)]) if (!out.has(party.name)) out.set(party.name, party);
  return [...out.values()];
};

/** Two parties that are not the same. */
export function areTwo(parties: readonly Party[]): boolean {
  return new Set(parties.map((p) => p.name)).size >= 2;
}

/** Whom the verb is done to: the object, or what the grammar took for a dative where it is the party that acts in it. */
export function patientOf(scene: Scene, clause: Clause): Phrase | undefined {
  const object = roleOf(clause, 'object');
  if (object && scene.cast.who(object).length) return object;
  const indirect = roleOf(clause, 'indirect');
  return indirect && scene.cast.who(indirect).length ? indirect : object;
}
