/** The words for encounters in a language. */
import { z } from 'zod';
import { encounterKind } from '../../records/encounter.ts';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

/** What a language has no words for, it leaves out. */
const list = z
  .string()
  .default('')
  .transform((s) => new Set(s.split(' ').filter(Boolean)));
const verbClass = z.enum([
  'receive',
  'grant',
  'meet',
  'talk',
  'call',
  'visit',
  'travel',
  'hold',
  'pay',
  'occur',
  'attend',
  'accompany',
  'belong',
  'comprise',
  'foresee',
  'beThere',
  'sit',
  'sign',
  'send',
  'give',
  'plan',
  'be',
  'inaugurate',
  'present',
  'accept',
  'lay',
  'realise',
  'represent',
  'write',
  'writeTo',
  'agree',
  'takeLeave',
  'identify',
  'goBack',
  'invite',
  'stand',
  'lead',
  'get',
  'exchange',
  'convene',
  'say',
  'end',
  'follow',
  'compare',
  'play',
  'precede',
  'open',
  'put',
]);

const schema = z.object({
  verbs: z.partialRecord(verbClass, list),
  nouns: z.partialRecord(encounterKind, list),
  receptions: list,
  receptionActs: list,
  witnesses: list,
  multilateral: list,
  instruments: list,
  /** Of those the ones that are one only with a capital: "the Critical Minerals Partnership". */
  capitalInstruments: list,
  credentials: list,
  copies: list,
  credence: list,
  wreaths: list,
  /** "had an audience with the King". */
  obtaining: list,
  /** "concluded a visit": of the verbs of paying a visit those that go with other things as well. */
  touring: list,
  /** "would be pleased to host B on 3 May". */
  gladly: list,
  negative: list,
  /** Verbs after which what was planned does not take place. */
  cancelling: list,
  /** "accepted an invitation to visit Oslo". */
  taking: list,
  indefinite: list,
  around: list,
  samePlural: list,
  invitation: list,
  hosts: list,
  through: list,
  /** Verbs whose object was before: "recalled A's visit", "returned it". */
  lookingBack: list,
  /** Before whom a courtesy call is for. */
  calledOn: list,
  programmes: list,
  there: list,
  thatPlace: list,
  habitual: list,
  articles: list,
  notEvents: list,
  when: list,
  timeNouns: list,
  honour: list,
  journey: list,
  since: list,
  conditional: list,
  purpose: list,
  modalsOfPlan: list,
  modalsOfFact: list,
  members: list,
  organs: list,
  rounds: list,
  sessions: list,
  longTimes: list,
  each: list,
  capitals: list,
  beside: list,
  leadership: list,
  backThen: list,
  also: list,
  occasions: list,
  salutes: list,
  approves: list,
  here: list,
  definitePlural: list,
  reason: list,
  attendNouns: list,
  both: list,
  possessives: list,
  messages: list,
  withNoun: z.object({ between: list, of: list, with: list, at: list, for: list }),
  /** "a programme for 2031": how long it holds, and what a house is for. */
  lasting: list,
  with: list,
  by: list,
  under: list,
  places: list,
  to: list,
  thereat: list,
  attendAt: list,
  presentAdjectives: list,
  presentNouns: list,
  delegation: list,
  recalled: list,
  planned: list,
  pointing: list,
  placeNouns: list,
  heads: list,
  ruled: list,
  equals: list,
  ownLand: list,
  phone: list,
  phoneIn: list,
  fields: list,
  results: list,
  greetings: list,
  standsBefore: list,
  reciprocal: list,
  prospects: list,
  passing: list,
  matters: list,
  deputies: list,
  chambers: list,
  callOn: list,
  nameLinks: list,
  from: list,
  margins: list,
  lands: list,
  /** Places that are no buildings: what a name tells more exactly. */
  areas: list,
  teams: list,
  /** Verbs whose object sits across the table: "In a meeting A thanked B". */
  facing: list,
  /** Before the meal over which talks go on: "continued over lunch". */
  atTable: list,
  /** Verbs of giving, and what stands before the taker: "handed over a letter to B". */
  handing: list,
  handedTo: list,
  /** Verbs that lead with a preposition, and the preposition: "presided over the Kenyan side". */
  presiding: list,
  over: list,
  attendees: list,
  companyNouns: list,
  onSide: list,
  separate: list,
  organisers: list,
  upTo: list,
  bodies: list,
  bilateral: list,
  ordinals: list,
  presentPrepositions: list,
  afterwards: list,
  where: list,
  /** "in 2013, when A visited Kenya" */
  whenThen: list,
  /** "traf dabei A": on the occasion just told. */
  thereby: list,
  /** Before a day on which something is done. */
  onDay: list,
  /** Verbs of taking place that need no passive: "the summit taking place in Oslo". */
  happening: list,
  /** What is done to a conference by those who appear at it. */
  appearing: list,
  justBefore: list,
  guests: list,
  /** "Antrittsbesuch", "a farewell visit": someone calls on someone else, and nobody travels. */
  courtesyVisits: list,
  /** "together with B" */
  jointly: list,
  guestNouns: list,
  visiting: list,
  sidelines: list,
  apart: list,
  several: list,
  exchanges: list,
  meals: list,
  purposes: list,
  continues: list,
  frames: list,
  framing: list,
  asGuest: list,
  daytimes: list,
  sameDay: list,
  awaiting: list,
  aims: list,
  scheduled: list,
  /** "due to take place": before the verb, and what goes with it. */
  toBe: list,
  occurringWith: list,
  /** "An agreement was reached to hold the next round". */
  accords: list,
  reaching: list,
  /** "The talks concluded with the signing of", "The visit saw the signing of". */
  closing: list,
  /** "kam es zu einem Treffen" */
  comingTo: list,
  /** "put their signatures to a treaty" */
  signatures: list,
  signatureTo: list,
  featuring: list,
  seatsOfHosts: list,
  ahead: list,
  /** "made the remarks when meeting B". */
  remarks: list,
  /** "welcomed the delegation in his speech": what is said there is no reception. */
  speeches: list,
  /** "voiced readiness to help": as good as saying so. */
  voicing: list,
  chiefs: list,
  /** Names of an organisation, and the offices that are its own. */
  organisationOffices: z
    .record(z.string(), list)
    .default({})
    .transform((o) => Object.entries(o).map(([names, offices]) => [new Set(names.split(' ').map((n) => n.replaceAll('_', ' '))), offices] as const)),
  bidding: list,
  signatories: list,
  /** "was on the phone": the preposition, and what one is on. */
  onLine: list,
  lines: list,
  /** "compared notes": what two who speak with each other compare. */
  notes: list,
  /** "over coffee": nouns that no place goes with. */
  placelessNouns: list,
  /** Travel verbs that lead somewhere only with this preposition: "continued to Kenya". */
  onward: list,
  whither: list,
  /** "their meeting in May": of those whom the text speaks of. */
  theirs: list,
  /** "the Republic of Kenya". */
  realms: list,
  /** "an exchange of opinions took place". */
  exchanging: list,
  /** "then had formal talks": after what was told. */
  next: list,
  /** "discussed trade over the phone". */
  overPhone: list,
  /** "the statues on Mansu Hill". */
  sites: list,
  /** "was received by A ahead of talks with B". */
  aheadOf: list,
  /** "bade farewell"; empty where the verb says so by itself. */
  farewells: list,
  /** What is opened at a ceremony: "opened an exhibition in Oslo". */
  openings: list,
  /** "They also signed": of whom the text has told. */
  they: list,
  /** "wrote to President A". */
  writtenTo: list,
  /** What is written to someone. */
  letters: list,
  /** "the agreement", "this agreement": of which the text has told. */
  papers: list,
  /** At the head of a sentence: what comes then comes on the same day. */
  thenOnDay: list,
  /** "two-day": 2. */
  dayLengths: z
    .record(z.string(), z.int())
    .default({})
    .transform((o) => new Map(Object.entries(o))),
  /** Verbs that tell the first day of a visit, and its last. */
  beginning: list,
  arriving: list,
  ending: list,
  /** "came to an end". */
  ends: list,
  /** "a meeting with the press": nobody is met there. */
  press: list,
  /** "had last met in Oslo": another time than the one told. */
  lastTimes: list,
  /** "hoped to meet in Oslo in July": a plan where a day or a place is told. */
  hoping: list,
  /** "looked forward to seeing each other": meeting only where it is each other that they see. */
  seeing: list,
});

export type VerbClass = z.output<typeof verbClass>;
export type EncounterWords = z.output<typeof schema>;

export const encounterWords = vocabulary<EncounterWords>('encounters', schema as unknown as z.ZodType<EncounterWords>, { de, en });
