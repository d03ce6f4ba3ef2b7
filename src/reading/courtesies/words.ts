/** The words for courtesies in a language. */
import { z } from 'zod';
import { courtesyKind } from '../../records/courtesy.ts';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));

const schema = z.object({
  nouns: z.partialRecord(courtesyKind, list),
  wishes: list,
  praise: list,
  /** What a host gives: whoever appreciates it thanks for it. */
  hosting: list,
  /** Verbs that answer with a courtesy: "responded with congratulations". */
  respond: list,
  convey: list,
  hand: list,
  express: list,
  answer: list,
  thank: list,
  /** Of them those whose object is what one thanks for: "verdankte das Engagement". */
  thankFor: list,
  congratulate: list,
  condole: list,
  invite: list,
  welcome: list,
  greet: list,
  farewell: list,
  ask: list,
  reach: list,
  owner: list,
  sender: list,
  agent: list,
  to: list,
  whom: list,
  as: list,
  on: list,
  for: list,
  exchange: list,
  seize: list,
  comings: list,
  /** Of whoever has been named last. */
  lastNamed: list,
  possessives: list,
  bearers: list,
  bearing: z.partialRecord(courtesyKind, list),
  giftThings: list,
  /** Verbs whose object is a gift by itself, and those that make one of what stands beside the taker: "gifted him a vase", "presented her with a bowl". */
  gifting: list,
  presenting: list,
  /** What is presented and is no gift: "a report". */
  noGifts: list,
  /** Days on which a wish congratulates: "wished him a happy birthday". */
  feasts: list,
  wishing: list,
  /** "shared the grief of the people". */
  grief: list,
  sharing: list,
  /** "sent his regards through the ambassador". */
  through: list,
  with: list,
  issue: list,
  accept: list,
  company: list,
  receive: list,
  mourners: list,
  indefinite: list,
  behalf: list,
  /** "on behalf of" as one preposition. */
  behalfOf: list,
  representing: list,
  otherSide: list,
  firstPerson: list,
  sovereigns: list,
  /** "zeigte sich dankbar" */
  grateful: list,
  gratefulVerbs: list,
  /** Nouns for people who take part in nothing and are thanked, greeted or mourned with all the same. */
  human: list,
  /** Words that stand for people without naming them, by their form: "those affected", "everyone who helped". */
  everyone: list,
  articles: list,
  realm: list,
  /** What has an article and a capital and is no one: "the Treaty". */
  noBodies: list,
  /** Beside a noun, who wrote or spoke it: "an invitation by A". */
  author: list,
  /** "speaking on behalf of" */
  speaking: list,
  /** What is not done where one does it: "did not fail to thank". */
  failing: list,
  /** "wished to thank": whoever says so thanks. */
  willing: list,
  /** What one hosts, comes or stops for is done: "hosted a dinner to thank". */
  going: list,
  without: list,
  /** "looked forward to welcoming" */
  prospects: list,
  unreal: list,
  deny: list,
  rumours: list,
  truth: list,
  untruth: list,
  /** "said goodbye", "took leave" */
  leaving: list,
  goodbyes: list,
  /** "paid a farewell call" */
  paying: list,
  /** Beside a farewell call: to whom one goes. */
  upon: list,
  /** Beside a farewell dinner: for whom it is. */
  parting: list,
  calls: list,
  again: list,
  /** "his greetings and those of B" */
  same: list,
  /** "his country's thanks" are his own. */
  realms: list,
  takeBack: list,
  back: list,
  seeing: list,
  off: list,
  /** What letters do that come to someone. */
  arrive: list,
  called: list,
  /** What joins another gift to the first. */
  along: list,
  address: list,
  /** "called on B to submit a letter" */
  visiting: list,
  schemes: list,
  conversation: list,
  inCourse: list,
  /** "as a token of friendship" */
  tokens: list,
  /** "bearer of a message" */
  carriers: list,
  eachOther: list,
  /** What one is invited to do who is asked to come. */
  coming: list,
  figurative: list,
  from: list,
  telling: list,
  /** "Our thanks go to B" */
  goes: list,
  papers: list,
  /** "a letter in which" */
  inside: list,
  /** Whether what is handed over behind a word for gifts is one. */
  giftTalk: z.boolean().default(false),
});

export type CourtesyWords = z.output<typeof schema>;

export const courtesyWords = vocabulary<CourtesyWords>('courtesies', schema as unknown as z.ZodType<CourtesyWords>, { de, en });
