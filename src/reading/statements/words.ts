/** The words by which a language reports speech, checked and made ready for looking up. */
import { z } from 'zod';
import type { SpeechAct } from '../../records/statement.ts';
import { speechAct } from '../../records/statement.ts';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

/** Where a verb's content stands: in a clause, an infinitive, its object, a phrase with this preposition. */
export type ContentPlace = string;

const list = z.string().transform((s): ReadonlySet<string> => new Set(s.split(' ')));
const byAct = z.record(z.string(), list);

const schema = z.object({
  about: z.string(),
  /** The verb stands before its matter, so that all that follows up to a circumstance belongs to the matter. */
  matterLast: z.boolean(),
  /** Reported speech is shifted back in tense; where it is not, what follows in the present goes on with it. */
  backshift: z.boolean(),
  circumstances: z.object({ openers: list, prepositions: list, eventPrepositions: list, events: list }),
  verbs: z.array(
    z.object({
      act: speechAct,
      telling: z.boolean().optional(),
      conveys: z.boolean().optional(),
      alone: z.boolean().optional(),
      reflexive: z.boolean().optional(),
      given: list.optional(),
      content: z.array(z.string()),
      verbs: list,
    }),
  ),
  idioms: z.array(z.object({ verb: z.string(), with: list, act: speechAct, telling: z.boolean().optional(), conveys: z.boolean().optional(), content: z.array(z.string()) })),
  documentary: list,
  deciding: list,
  attitudes: byAct,
  support: z.object({ about: z.string(), nouns: list, verbs: list }),
  voicing: list,
  /** `act`: of whatever noun it voices, where the noun itself names no attitude. */
  voicingWith: z.array(z.object({ verb: z.string(), with: list, noun: z.enum(['object', 'indirect']), act: speechAct.optional() })),
  moods: byAct,
  /** Said of those who agreed: "waren sich einig". */
  agreedMoods: list,
  moodVerbs: list,
  moodPlaces: z.record(z.string(), list),
  feltWith: list,
  denials: list,
  negations: list,
  goingOn: list,
  soWords: list,
  will: list,
  willVerbs: list,
  undertaking: list,
  /** "steht an der Seite Polens": the verb, its preposition and its noun; "stands with Poland": the preposition before a party. */
  siding: z.object({ verbs: list, withParty: list, prepositions: list.optional(), sides: list.optional(), adverbs: list.optional() }),
  /** With a dative they tell what is owed to whom: "verdankte seiner Ausbildung seine Kenntnisse". */
  owing: list,
  never: list,
  obliging: list,
  likeWords: list,
  sources: z.object({
    prepositions: list,
    always: list,
    nouns: list,
    views: list,
    sight: list,
    unsourced: list,
    whereby: list,
    accordingly: list,
    eventful: list,
    indefinite: list,
    places: list,
    sightPrepositions: list,
    viewPrepositions: list,
    /** Of the prepositions before a view those that give one only with its owner: "in the view of". */
    ownedViews: list,
    partyPrepositions: list,
    postposed: list,
  }),
  company: list,
  unspeaking: list,
  pointing: list,
  pointingInto: list,
  documents: z.object({ about: z.string(), verbs: list, prepositions: list, emerging: list, outOf: list }),
  speakers: list,
  bodies: list,
  /** Papers, agencies and offices that hand on what others said. */
  relays: list,
  organs: list,
  discussing: list,
  /** What those do of whom a relay tells. */
  meeting: list,
  contentOpeners: list,
  spokenNouns: list,
  occasions: list,
  /** Verbs of talking with someone: their purpose is what was said. */
  conversing: list,
  besides: list,
  /** Verbs of saying whose participle may tell of a thing: "a rule requiring members to". */
  alsoOfThings: list,
  /** At the head of a sentence they tell what it turns to: "Speaking of trade, he said". */
  turning: list,
  /** "wished the summit a success". */
  wishedTo: list,
  /** "including building it". */
  including: list,
  /** "commitment to doing so": prepositions that go on from a noun to something done. */
  running: list,
  /** Feelings that protocol exchanges. */
  formal: list,
  standIn: list,
  listeners: list,
  standInForRole: list,
  wishing: list,
  hypothetical: list,
  reconsidered: list,
  unreal: list,
  greeting: list,
  firstPerson: list,
  /** "conveyed the best wishes of A": verbs and nouns of what is only carried. */
  carrying: list,
  carried: list,
  both: list,
  /** "sein Land", "our government": the speaker's own. */
  ownDeterminers: list,
  ownBodies: list,
  ownLands: list,
  shiftedDuty: list,
  causative: list,
  addressing: list,
  addressingAt: z.object({ preposition: z.string(), verbs: list }),
  agents: list,
  keepsPreposition: list,
});

/** What a verb does and where its content may stand. */
export interface ReportingFrame {
  readonly act: SpeechAct;
  readonly content: readonly ContentPlace[];
  /** Said of speakers only: any subject of it speaks. */
  readonly telling: boolean;
  /** Its object or phrase tells what was said ("forderte den Rücktritt"), and not only what it was about ("lobte das Werk"). */
  readonly conveys: boolean;
  /** Of one speaker only: several who speak about something converse about it. */
  readonly alone: boolean;
  /** Only with a reflexive ("sprach sich für ... aus"), or only without ("informierte", not "informierte sich"). */
  readonly reflexive: boolean | undefined;
  /** Only beside a phrase with one of these prepositions: "called on B to act", but not "called B to congratulate him". */
  readonly given: ReadonlySet<string> | undefined;
}

export interface StatementWords extends z.infer<typeof schema> {
  readonly framesOf: ReadonlyMap<string, readonly ReportingFrame[]>;
  readonly actOfNoun: ReadonlyMap<string, SpeechAct>;
  readonly actOfMood: ReadonlyMap<string, SpeechAct>;
}

const load = vocabulary('statements', schema as unknown as z.ZodType<z.infer<typeof schema>>, { de, en });
const ready = new Map<string, StatementWords>();

export function statementWords(language: string): StatementWords {
  let words = ready.get(language);
  if (!words) {
    words = prepare(load(language));
    ready.set(language, words);
  }
  return words;
}

function prepare(data: z.infer<typeof schema>): StatementWords {
  const framesOf = new Map<string, ReportingFrame[]>();
  for (const group of data.verbs)
    for (const verb of group.verbs) {
      const frames = framesOf.get(verb) ?? [];
      frames.push({
        act: group.act,
        content: group.content,
        telling: group.telling ?? false,
        conveys: group.conveys ?? false,
        alone: group.alone ?? false,
        reflexive: group.reflexive,
        given: group.given,
      });
      framesOf.set(verb, frames);
    }
  return { ...data, framesOf, actOfNoun: acts(data.attitudes), actOfMood: acts(data.moods) };
}

function acts(groups: Readonly<Record<string, ReadonlySet<string>>>): Map<string, SpeechAct> {
  const out = new Map<string, SpeechAct>();
  for (const [act, words] of Object.entries(groups)) for (const word of words) if (!out.has(word)) out.set(word, act as SpeechAct);
  return out;
}

/** The act of a noun of attitude, or of a compound that ends in one ("Grundüberzeugung"). */
export function actOfNoun(words: StatementWords, key: string): SpeechAct | undefined {
  return words.actOfNoun.get(key);
}

/** Whether the key is one of the nouns or a compound that ends in one. */
export function endsInOneOf(nouns: ReadonlySet<string>, key: string): boolean {
  if (nouns.has(key)) return true;
  for (let cut = 2; cut <= key.length - 5; cut++) if (nouns.has(key.slice(cut))) return true;
  return false;
}
