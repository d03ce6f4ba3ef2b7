/** The words by which a language tells who is who. */
import { z } from 'zod';
import { isWrittenApart, vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));

const schema = z.object({
  offices: list,
  honorifics: list,
  roles: list,
  relatives: list,
  /** "his visit to Kenya": the state behind it is where it goes. */
  journeys: list,
  /** "our Minister", in an account of his ministry's. */
  ours: list,
  colleagues: list,
  relational: list,
  guest: list,
  /** "the visiting minister" */
  visiting: list,
  host: list,
  groups: list,
  persons: list,
  pairs: list,
  /** Counts that are more than a pair. */
  several: list,
  bodies: list,
  generic: list,
  quantities: list,
  definite: list,
  possessive: list,
  latter: list,
  attributing: list,
  /** "dessen", "deren": of whoever has been named last. */
  lastNamed: z.record(z.string(), z.enum(['masculine', 'feminine'])).transform((forms) => new Map(Object.entries(forms))),
  possessors: z.record(z.string(), z.enum(['masculine', 'feminine', 'either'])).transform((pronouns) => new Map(Object.entries(pronouns))),
  relativePronouns: list,
  personalPronouns: z.record(z.string(), z.enum(['masculine', 'feminine', 'either'])).transform((pronouns) => new Map(Object.entries(pronouns))),
  /** "I", and "we" of the author and whom he met; "Statement by A". */
  firstPerson: list,
  firstPersons: list,
  by: list,
  receiving: list,
  /** "called on the President", "paid a call on the President": verbs with their prepositions. */
  calling: z.record(z.string(), list),
  conversing: list,
  holding: list,
  gatherings: list,
  notInNames: list,
  professions: list,
  fields: list,
  /** What is held, written or pursued and is written with capitals in a name. */
  things: list,
  /** Parts of a month or a day: "Ende Juni". */
  spans: list,
  personal: list,
  princes: list,
  retired: list,
  being: list,
  /** "the top legislator": in an account of his own state. */
  topmost: list,
  /** Those who travel together, and what tells who leads them: verb and preposition. */
  delegations: list,
  ledBy: list,
  /** "his election as president". */
  asRole: list,
  /** Prepositions of a reason, an end or a matter: what they lead to is no part of a group's name. */
  notOfName: list,
  /** What stands beside a group and is never part of its name: "the people of Kenya | on behalf of", "| through the ambassador". */
  beside: list,
  /** Who is accredited or sent to someone: "the ambassador to Norway". */
  accredited: list,
  descriptions: list,
  withWhom: list,
  placing: list,
  ambiguousBodies: list,
  properBodies: list,
  appointed: list,
  headed: list,
  figures: list,
  /** What the head of a government is the head of. */
  governments: list,
  /** One post in several words: "premier", "Regierungschef". */
  premiers: list,
  /** "Prime" Minister. */
  prime: list,
  /** What stands for a person's name: "His Highness", "H.E.". */
  styles: list,
  /** What the holder of an office is called besides: "Holy Father" for the Pope. */
  epithets: z.record(z.string(), list),
  /** Abbreviations that stand for an office, each with words of which the office has one: "PM". */
  shortTitles: z.record(z.string(), list).transform((titles) => new Map(Object.entries(titles))),
  /** What a figure heads ("of state"), with the offices of those who do. */
  ranks: z.record(z.string(), list),
  headlineVerbs: list,
  postpositive: list,
  deputising: list,
  former: list,
  indefinite: list,
  leading: list,
  noParties: list,
  /** The state of each seat of government. */
  seats: z.record(z.string().regex(/^[A-Z]{3}$/u), list).transform((o) => new Map(Object.entries(o).flatMap(([code, seats]) => [...seats].map((seat) => [seat, code] as const)))),
  /** "thanked Cairo", "expressed gratitude to Cairo": verbs, and prepositions before whom it is for. */
  addressing: list,
  addressed: list,
  notActing: list,
  chief: list,
  distinctPosts: list,
  parts: z.record(z.string().regex(/^[A-Z]{3}$/u), list),
  servants: list,
  occasional: list,
  articles: list,
  honouring: list,
  ownerPrepositions: list,
  actingAs: list,
  elsewhere: list,
  /** Of the states that have an institution under one name, the one that is meant where nothing points to another. */
  sharedInstitutions: z.record(z.string().regex(/^[A-Z]{3}$/u), list),
  notOfOffice: list,
  attending: list,
  replying: list,
  neuter: list,
  contracting: list,
  presence: list,
  months: list,
  daytimes: list,
  weekdays: list,
  ranking: list,
  beforePlaces: list,
  institutions: z.record(z.string().regex(/^[A-Z]{3}$/u), list),
});

export type PeopleWords = z.output<typeof schema>;

export const peopleWords = vocabulary<PeopleWords>('people', schema as unknown as z.ZodType<PeopleWords>, { de, en });

const SHORTEST_PART = 4;

interface Endings {
  readonly known: Map<string, boolean>;
  /** The last letters of the list's words: what does not end in one of them ends in no word. */
  readonly tails: ReadonlySet<string>;
}

const cache = new WeakMap<ReadonlySet<string>, Endings>();

const NOT_YET: ReadonlySet<string> = new Set(['elect', 'designate']);

/** Whether a key, or the last part of a compound, is in a list: "aussenminister", "eda-vorsteher", "vize-premierminister". */
export function endsIn(words: ReadonlySet<string>, key: string): boolean {
  if (words.has(key)) return true;
  // "vice-president"; but "coordination" is no nation.
  if (isWrittenApart(words)) {
    const last = key.lastIndexOf('-');
    // "president-elect": the post, not yet taken up.
    return last >= 0 && (words.has(key.slice(last + 1)) || (NOT_YET.has(key.slice(last + 1)) && words.has(key.slice(key.lastIndexOf('-', last - 1) + 1, last))));
  }
  let endings = cache.get(words);
  if (!endings) {
    endings = { known: new Map(), tails: new Set([...words].filter((w) => w.length >= SHORTEST_PART).map((w) => w.slice(-SHORTEST_PART))) };
    cache.set(words, endings);
  }
  if (key.length < SHORTEST_PART + 2 || !endings.tails.has(key.slice(-SHORTEST_PART))) return false;
  const { known } = endings;
  let found = known.get(key);
  if (found === undefined) {
    found = false;
    for (let i = 2; i <= key.length - SHORTEST_PART && !found; i++) found = words.has(key.slice(i));
    if (known.size > 50_000) known.clear();
    known.set(key, found);
  }
  return found;
}
