/** The words of acts: which verbs, nouns and adjectives name a deed, and which put another act under a will, a request, an end. */
import { z } from 'zod';
import { type Deed, deed, type Layer, layer } from '../../records/act.ts';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const strings = z.array(z.string());
const wordClasses = z.strictObject({ verbs: strings.optional(), nouns: strings.optional(), adjectives: strings.optional() });

const schema = z.strictObject({
  about: z.string(),
  deeds: z.partialRecord(deed, wordClasses),
  layers: z.partialRecord(layer, wordClasses),
  light: strings,
  things: z.record(z.string(), strings),
  frames: z.array(z.strictObject({ verbs: strings, things: strings, subjects: strings.optional(), deed, layers: z.array(layer).optional() })),
  speech: strings,
  obliging: strings,
  future: strings,
  possible: strings,
  conditional: strings,
  reversed: strings,
  weak: strings,
  times: strings,
  refinements: z.array(z.strictObject({ deeds: z.array(deed), words: strings, byWhom: z.boolean().optional(), deed })),
  misdeeds: strings,
  aims: strings,
  effective: strings,
  ills: strings,
  sendings: strings,
  infinitiveOpeners: strings,
  topical: strings,
  attended: strings,
  nobody: strings,
  noDeterminers: strings,
  agentPrepositions: strings,
  placePrepositions: strings,
  matterPrepositions: strings,
  companions: strings,
  possessives: strings,
  circumstances: strings,
  contentPrepositions: strings,
  statePrepositions: strings,
  partitive: strings,
  means: z.record(z.string(), strings),
});

/** A verb with certain nouns as its object. */
export interface Frame {
  readonly things: ReadonlySet<string>;
  /** Who must do it where not everybody's doing means it: troops that leave a country withdraw. */
  readonly subjects?: ReadonlySet<string>;
  readonly deed: Deed;
  readonly layers: readonly Layer[];
}

/** All that a word can say of acts. */
export interface Senses {
  deed?: Deed;
  layer?: Layer;
  light?: boolean;
  speech?: boolean;
  frames: Frame[];
}

/** A verb's further words. */
export interface IdiomWords {
  /** As it stands in the words, with the verb. */
  readonly key: string;
  readonly words: readonly string[];
}

/** The idioms of a verb by their first further word: those that may stand anywhere, and those that stand behind the object ("send * packing"). */
export interface VerbIdioms {
  readonly open: ReadonlyMap<string, readonly IdiomWords[]>;
  readonly slotted: ReadonlyMap<string, readonly IdiomWords[]>;
}

export interface ActWords {
  readonly verbs: ReadonlyMap<string, Senses>;
  /** Of the verbs that are listed with more than one word, those words, by the verb. */
  readonly idioms: ReadonlyMap<string, VerbIdioms>;
  readonly nouns: ReadonlyMap<string, Senses>;
  readonly adjectives: ReadonlyMap<string, Senses>;
  readonly obliging: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  /** Verbs whose subject is the one to whom the noun's deed is done: "received an invitation from". */
  readonly reversed: ReadonlySet<string>;
  /** Verbs that tell no act of their own where the act that they govern is not understood: "asked", "plans". */
  readonly weak: ReadonlySet<string>;
  /** Heads of phrases that tell when, and so no party. */
  readonly times: ReadonlySet<string>;
  /** A deed that a word in the clause, or of those who do it, makes more exact: troops sent on a peacekeeping mission, a building stormed by demonstrators. */
  readonly refinements: readonly { readonly deeds: ReadonlySet<Deed>; readonly words: ReadonlySet<string>; readonly byWhom: boolean; readonly deed: Deed }[];
  /** Wrongs that accuse their subject where someone says that he did them. */
  readonly misdeeds: ReadonlySet<string>;
  /** Nouns of which "is to" says what they consist in, and not what will be: "the aim is to". */
  readonly aims: ReadonlySet<string>;
  /** Verbs by which what was agreed begins to hold: "came into force". */
  readonly effective: ReadonlySet<string>;
  /** What can be fought without an enemy: diseases, crimes, want. */
  readonly ills: ReadonlySet<string>;
  /** Verbs of sending: what those sent are to do is the deed. */
  readonly sendings: ReadonlySet<string>;
  /** What opens an infinitive that may be the content of a will though other words stand between: "promised on Friday to leave". */
  readonly infinitiveOpeners: ReadonlySet<string>;
  /** Verbs whose object is the matter and no party: "discussed sanctions". */
  readonly topical: ReadonlySet<string>;
  /** Verbs whose passive lists who was there: "was attended by". */
  readonly attended: ReadonlySet<string>;
  /** "attacked no one": with them it did not happen. */
  readonly nobody: ReadonlySet<string>;
  readonly noDeterminers: ReadonlySet<string>;
  readonly agentPrepositions: ReadonlySet<string>;
  /** After them stands where it was done; whoever rules there is its recipient only where no other is told. */
  readonly placePrepositions: ReadonlySet<string>;
  /** After them, beside an object that is a party, stands a matter: "blamed Peru for the attack". */
  readonly matterPrepositions: ReadonlySet<string>;
  /** After them stands with whom it is done. */
  readonly companions: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** After them stands a circumstance, no party: "after talks with Egypt". */
  readonly circumstances: ReadonlySet<string>;
  /** After them stands what a verb with an object is about: "pressed them for talks". */
  readonly contentPrepositions: ReadonlySet<string>;
  /** "under arrest", "as hostages". */
  readonly statePrepositions: ReadonlySet<string>;
  /** "a state of emergency". */
  readonly partitive: ReadonlySet<string>;
  /** Words for weapons and means, each with its class. */
  readonly means: ReadonlyMap<string, string>;
  /** First words of means of two words. */
  readonly longMeans: ReadonlySet<string>;
}

const read = vocabulary('acts', schema, { de, en });
const indexed = new Map<string, ActWords>();

export function actWords(language: string): ActWords {
  let words = indexed.get(language);
  if (!words) {
    words = index(read(language));
    indexed.set(language, words);
  }
  return words;
}

export const hasActWords = (language: string): boolean => language === 'de' || language === 'en';

function index(data: z.infer<typeof schema>): ActWords {
  const verbs = new Map<string, Senses>();
  const nouns = new Map<string, Senses>();
  const adjectives = new Map<string, Senses>();
  const sensesOf = (map: Map<string, Senses>, word: string): Senses => {
    const senses: Senses = map.get(word) ?? { frames: [] };
    map.set(word, senses);
    return senses;
  };
  const take = (classes: z.infer<typeof wordClasses>, set: (senses: Senses) => void) => {
    for (const [list, map] of [
      [classes.verbs, verbs],
      [classes.nouns, nouns],
      [classes.adjectives, adjectives],
    ] as const)
      for (const word of list ?? []) set(sensesOf(map, map === verbs ? unhyphened(word) : word));
  };
  for (const [name, classes] of Object.entries(data.deeds)) if (classes) take(classes, (senses) => (senses.deed ??= name as Deed));
  for (const [name, classes] of Object.entries(data.layers)) if (classes) take(classes, (senses) => (senses.layer ??= name as Layer));
  for (const word of data.light) sensesOf(verbs, word).light = true;
  for (const word of data.speech) sensesOf(verbs, word).speech = true;
  for (const frame of data.frames) {
    const named = (names: readonly string[]) => new Set(names.flatMap((name) => data.things[name] ?? [name]));
    const things = named(frame.things);
    const subjects = frame.subjects && named(frame.subjects);
    for (const verb of frame.verbs) sensesOf(verbs, unhyphened(verb)).frames.push({ things, ...(subjects && { subjects }), deed: frame.deed, layers: frame.layers ?? [] });
  }
  const means = new Map<string, string>();
  for (const [name, list] of Object.entries(data.means)) for (const word of list) means.set(word, name);
  return {
    verbs,
    nouns,
    adjectives,
    means,
    idioms: idiomsByVerb(verbs.keys()),
    longMeans: firstWords(means.keys()),
    obliging: new Set(data.obliging),
    future: new Set(data.future),
    possible: new Set(data.possible),
    conditional: new Set(data.conditional),
    agentPrepositions: new Set(data.agentPrepositions),
    placePrepositions: new Set(data.placePrepositions),
    circumstances: new Set(data.circumstances),
    matterPrepositions: new Set(data.matterPrepositions),
    companions: new Set(data.companions),
    possessives: new Set(data.possessives),
    contentPrepositions: new Set(data.contentPrepositions),
    statePrepositions: new Set(data.statePrepositions),
    partitive: new Set(data.partitive),
    reversed: new Set(data.reversed),
    weak: new Set(data.weak),
    times: new Set(data.times),
    refinements: data.refinements.map((r) => ({ deeds: new Set(r.deeds), words: new Set(r.words), byWhom: r.byWhom === true, deed: r.deed })),
    misdeeds: new Set(data.misdeeds),
    aims: new Set(data.aims),
    effective: new Set(data.effective),
    ills: new Set(data.ills),
    sendings: new Set(data.sendings),
    infinitiveOpeners: new Set(data.infinitiveOpeners),
    topical: new Set(data.topical),
    attended: new Set(data.attended),
    nobody: new Set(data.nobody),
    noDeterminers: new Set(data.noDeterminers),
  };
}

/** A verb's own hyphen is none for those who look it up: "test-fire" may be a verb with its particle. */
const unhyphened = (name: string): string => (name.includes('-') ? name.replace(/^[^ ]+/u, (verb) => verb.replaceAll('-', ' ')) : name);

const firstWords = (names: Iterable<string>): Set<string> => new Set([...names].filter((n) => n.includes(' ')).map((n) => n.slice(0, n.indexOf(' '))));

function idiomsByVerb(names: Iterable<string>): Map<string, VerbIdioms> {
  const found = new Map<string, { open: Map<string, IdiomWords[]>; slotted: Map<string, IdiomWords[]> }>();
  for (const key of names) {
    const [verb, ...rest] = key.split(' ');
    const slotted = rest[0] === SLOT;
    const words = slotted ? rest.slice(1) : rest;
    const [opening] = words;
    if (verb === undefined || !rest.length) continue;
    const idioms = found.get(verb) ?? { open: new Map(), slotted: new Map() };
    found.set(verb, idioms);
    // "return *": with an object alone.
    if (opening === undefined) continue;
    const by = slotted ? idioms.slotted : idioms.open;
    by.set(opening, [...(by.get(opening) ?? []), { key, words }]);
  }
  return found;
}

/** Stands in the words for the object. */
const SLOT = '*';
