/** The ways in which a verb can be looked up: with its preposition ("call for"), with its particle ("call off"), as an adjective with be ("is ready"), alone. */
import type { Clause, Predicate } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { ClauseParties } from './clauseParties.ts';
import { namesOf, nounSenses, type Sight } from './draft.ts';
import { idiomsIn } from './idioms.ts';
import type { Frame, Senses } from './lexicon.ts';

export interface VerbReading {
  /** As it stands in the words. */
  readonly key: string;
  readonly senses: Senses;
  /** What the verb, or its preposition, is about. */
  readonly object?: Phrase;
  /** The other phrases. */
  readonly rest: readonly Phrase[];
  readonly tokens: readonly number[];
  /** Of the verb's frames the one that its object fits. */
  readonly frame?: Frame;
  /** By an adjective with be. */
  readonly adjective?: boolean;
}

export function verbReadings(sight: Sight, clause: Clause, predicate: Predicate, parties: ClauseParties): VerbReading[] {
  const { verbs, adjectives } = sight.words;
  const out: VerbReading[] = [];
  const all = [...parties.patients, ...parties.others];
  const without = (phrase: Phrase | undefined) => all.filter((p) => p !== phrase);
  const add = (key: string, object: Phrase | undefined, tokens: readonly number[]) => {
    const senses = verbs.get(key);
    if (senses) out.push({ key, senses, ...(object && { object }), rest: without(object), tokens });
  };
  const base = predicate.tokens.length ? predicate.tokens : [predicate.token];
  // A verb with its particle may come as one key: "rule-out".
  const verb = predicate.key.replaceAll('-', ' ');
  const patient = parties.patients[0] ?? parties.others.find((p) => p.preposition === undefined);
  // be + adjective: "is ready to", "was critical of".
  for (const argument of clause.arguments) {
    if (argument.role !== 'predicative') continue;
    for (const name of namesOf(sight, argument.phrase)) {
      const senses = adjectives.get(name);
      if (senses) out.push({ key: name, senses, adjective: true, rest: without(argument.phrase), tokens: [...base, argument.phrase.head] });
    }
  }
  for (const adverb of clause.adverbs) {
    const senses = adjectives.get(adverb.key);
    if (senses && parties.patients.length === 0 && clause.predicate?.voice === 'active' && !verbs.get(verb)?.deed) out.push({ key: adverb.key, senses, rest: all, tokens: [...base, adverb.token] });
  }
  const space = verb.indexOf(' ');
  const further = sight.words.idioms.get(space < 0 ? verb : verb.slice(0, space));
  const phrasal = further !== undefined;
  // Most words behind a verb are none of its own: those need not be put together with it.
  const own = (word: string) => space >= 0 || further?.open.has(word) === true;
  const particles = phrasal ? particlesOf(sight, clause, predicate) : [];
  for (const phrase of phrasal ? parties.others : []) {
    const preposition = phrase.preposition;
    if (!preposition) continue;
    for (const particle of particles)
      if (particle.key !== preposition.key && own(particle.key)) add(`${verb} ${particle.key} ${preposition.key}`, phrase, [...base, particle.token, preposition.token]);
    // "called on Iran" asks Iran; in "called the king on Saturday" the preposition is none of the verb's.
    if (preposition.token > predicate.token && preposition.token - predicate.token <= NEAR && own(preposition.key)) add(`${verb} ${preposition.key}`, phrase, [...base, preposition.token]);
  }
  for (const particle of particles) if (own(particle.key)) add(`${verb} ${particle.key}`, patient, [...base, particle.token]);
  // "grant asylum", "lay down arms": the noun belongs to the verb in the words.
  if (phrasal && patient) for (const name of namesOf(sight, patient)) if (own(firstWord(name))) add(`${verb} ${name}`, patient, base);
  for (const argument of phrasal ? clause.arguments : [])
    if (argument.role === 'predicative') for (const name of namesOf(sight, argument.phrase)) if (own(firstWord(name))) add(`${verb} ${name}`, patient, [...base, argument.phrase.head]);
  add(verb, patient, base);
  // A verb with a star in the words is meant only with an object: "returned the statue", not "returned home".
  if (phrasal && patient && !clause.arguments.some((a) => a.role === 'predicative' && a.phrase !== patient)) add(`${verb} *`, patient, base);
  if (!phrasal) return framesFirst(sight, out, patient, parties.agents);
  const long: VerbReading[] = [];
  const short: VerbReading[] = [];
  for (const idiom of idiomsIn(sight, clause, predicate, parties)) {
    if (out.some((r) => r.key === idiom.key)) continue;
    // Three words are surer than a verb with its object, two are not.
    const list = idiom.key.indexOf(' ') === idiom.key.lastIndexOf(' ') ? short : long;
    list.push(withFrame(sight, { ...idiom, senses: verbs.get(idiom.key) as Senses }, parties.agents));
  }
  return [...long, ...framesFirst(sight, out, patient, parties.agents), ...short];
}

const firstWord = (name: string): string => {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
};

const NEAR = 2;
/** Of a frame for which only who does it matters. */
const ANYTHING = '*';

/** A verb with just the right noun is surer than a verb with a preposition. */
function framesFirst(sight: Sight, readings: readonly VerbReading[], patient: Phrase | undefined, agents: readonly Phrase[]): VerbReading[] {
  const all = readings.map((r) => withFrame(sight, r, agents));
  const sure = all.filter((r) => r.frame);
  return sure.length ? [...sure.filter((r) => r.object === patient), ...sure.filter((r) => r.object !== patient), ...all.filter((r) => !r.frame)] : all;
}

function withFrame(sight: Sight, reading: VerbReading, agents: readonly Phrase[]): VerbReading {
  const { senses, object } = reading;
  if (!object || !senses.frames.length) return reading;
  const names = membersOf(object).flatMap((m) => deciding(sight, m));
  const frame = senses.frames.find((f) => (f.things.has(ANYTHING) || names.some((n) => f.things.has(n))) && (!f.subjects || agents.some((a) => isOneOf(sight, a, f.subjects as ReadonlySet<string>))));
  return frame ? { ...reading, frame } : reading;
}

const isOneOf = (sight: Sight, phrase: Phrase, names: ReadonlySet<string>): boolean => membersOf(phrase).some((m) => deciding(sight, m).some((n) => names.has(n)));

/** The names of a phrase; in "dozens of hostages" and "a batch of troops" the noun that decides is the one counted. */
function deciding(sight: Sight, phrase: Phrase): readonly string[] {
  const names = namesOf(sight, phrase);
  if (nounSenses(sight, phrase)?.layer !== 'begun') return names;
  return [...names, ...[...(phrase.genitive ? [phrase.genitive] : []), ...phrase.attributes].flatMap((a) => namesOf(sight, a))];
}

/** Adverbs and stranded prepositions that may be a particle of the verb. */
function particlesOf(sight: Sight, clause: Clause, predicate: Predicate): { key: string; token: number }[] {
  const out = clause.adverbs.filter((a) => a.token > predicate.token).map((a) => ({ key: a.key, token: a.token }));
  const next = sight.tokens[predicate.token + 1];
  if (next && (next.wordClass === 'particle' || next.wordClass === 'preposition' || next.wordClass === 'adverb') && !out.some((o) => o.token === next.index))
    out.push({ key: next.key, token: next.index });
  return out;
}
