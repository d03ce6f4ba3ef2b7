/** The words for what is discussed in a language. */
import { z } from 'zod';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));
const governed = z.record(z.string(), list);

const schema = z.object({
  object: list,
  jointly: list,
  duties: list,
  speaking: list,
  /** What is addressed without being a matter. */
  gatherings: list,
  governed,
  mutual: list,
  exchange: list,
  exchangeNouns: list,
  /** "shared their assessments of X". */
  assessments: list,
  talkNouns: list,
  talkPrepositions: list,
  /** Of those the ones that tell a place as well. */
  placing: list,
  stand: list,
  standing: governed,
  come: list,
  coming: governed,
  copula: list,
  themeNouns: list,
  among: list,
  devoted: list,
  /** Verbs of a matter that fills the talks, and the preposition behind their passive. */
  dominating: list,
  agent: list,
  /** "featured prominently in the talks". */
  featuring: list,
  standIns: list,
  events: list,
  impersonal: list,
  days: list,
  focus: list,
  runsOn: list,
  /** Prepositions of where a matter is. */
  within: list,
  /** "the progress in implementing it": prepositions that go on with what is done. */
  runsOnDoing: list,
  /** "peace and security": two nouns for one matter. */
  fixedPairs: list,
  /** Participles behind a noun for matters: "issues related to A, B and C". */
  relating: list,
  specifying: list,
  /** "On trade, both sides welcomed …": prepositions, and nouns with which they tell how, when or in whose name. */
  fronting: list,
  manners: list,
  paying: list,
  /** Of those the ones that tell of the talks in the passive alone. */
  passively: list,
  /** "supports Kenya in exploring a path": prepositions behind which something is done besides. */
  means: list,
  /** "Attention turned to X". */
  turning: list,
  attention: list,
  attendedBy: list,
  opportunities: list,
  /** "spoke with B to discuss trade": verbs of meeting. */
  meetFor: list,
  indefinite: list,
  deepening: list,
  relations: list,
  covering: list,
  /** "began by reflecting on X, before turning to Y": verbs for a part of the talks, and for going on to the next matter. */
  phases: list,
  onward: list,
  /** "on the initiative of A": why they met, and not about what. */
  occasions: list,
  /** "in addition to X": a further matter. */
  besides: list,
  /** "paid a call on the Speaker": whom it was paid to. */
  visiting: list,
  /** "X was discussed, as was Y". */
  ellipsis: list,
  /** "took stock of X", "undertook a review of X": noun, verb and preposition. */
  reviews: list,
  reviewing: list,
  reviewed: list,
  /** "Bei der Erörterung der Lage": preposition, and noun that has its matter in the genitive. */
  during: list,
  discussions: list,
  /** Parts of a land that stand in a list of places. */
  regions: list,
  /** Nouns that say nothing without what they are of. */
  relational: list,
  modalsOfPlan: list,
  /** "foremost among which are A and B": its three words. */
  foremost: list,
  amidst: list,
  thoseTold: list,
  /** "A, expanding trade, and B": what is done for a matter, and may stand in a list. */
  furthering: list,
  /** "and how to end it". */
  asking: list,
  /** "The spokesman stated that the call tackled X": whose word the account is. */
  spokesmen: list,
  /** Verbs of an exchange that takes place. */
  occurring: list,
  /** "a letter addressed to A". */
  papers: list,
  /** "The aim of the visit was to discuss X". */
  aims: list,
  /** "X topped the agenda". */
  agendas: list,
  /** "At the heart of the talks lay X": verbs with their subject behind. */
  inverting: list,
  /** "devoted a conversation to X". */
  devotedTo: list,
  /** "welcomed B for talks on X". */
  hosting: list,
  purposes: list,
});

export type TopicWords = z.output<typeof schema>;

export const topicWords = vocabulary<TopicWords>('topics', schema as unknown as z.ZodType<TopicWords>, { de, en });
