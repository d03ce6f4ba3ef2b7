/** What someone does, wills or refuses to do to someone: what news tells. A finding of the reading for coding, no part of the public record. */
import { z } from 'zod';
import { countryCode, evidence, evidenceSpan } from './evidence.ts';

/** The deeds, each a class of verbs and nouns that name it. */
export const DEEDS = [
  'unspecified',
  'consult',
  'negotiate',
  'telephone',
  'visit',
  'host',
  'mediate',
  'conclude',
  'accord',
  'relate',
  'recognise',
  'praise',
  'defend',
  'rally',
  'apologise',
  'forgive',
  'collaborate',
  'trade',
  'exercise',
  'train',
  'extradite',
  'inform',
  'give',
  'relieve',
  'arm',
  'keep-peace',
  'shelter',
  'rescue',
  'ease',
  'pardon',
  'yield',
  'grant',
  'relent',
  'release',
  'return',
  'admit',
  'truce',
  'pull-back',
  'disarm',
  'surrender',
  'resign',
  'investigate',
  'condemn',
  'accuse',
  'complain',
  'sue',
  'charge',
  'convict',
  'oppose',
  'reject',
  'cancel',
  'veto',
  'defy',
  'bar',
  'ultimatum',
  'protest',
  'riot',
  'strike',
  'starve',
  'boycott',
  'obstruct',
  'petition',
  'mobilise',
  'alert',
  'drill',
  'break-relations',
  'cut-aid',
  'embargo',
  'expel',
  'withdraw-staff',
  'seize',
  'restrict',
  'disperse',
  'censor',
  'ban',
  'curfew',
  'martial-law',
  'arrest',
  'deport',
  'withhold',
  'hack',
  'mislead',
  'attack',
  'kill',
  'shoot',
  'shell',
  'bomb-air',
  'explode',
  'suicide-bomb',
  'assassinate',
  'abduct',
  'beat',
  'torture',
  'rape',
  'massacre',
  'cleanse',
  'gas',
  'destroy',
  'capture',
  'blockade',
  'violate-truce',
  'invite',
  'seek-refuge',
] as const;
export const deed = z.enum(DEEDS);

/** What is told over a deed: that it is offered or agreed to, intended, ordered, refused, failed in, asked for, threatened, ended, begun, allowed, kept from happening, only considered. */
export const LAYERS = ['offered', 'undertaken', 'ordered', 'refused', 'failed', 'demanded', 'threatened', 'ended', 'begun', 'permitted', 'prevented', 'considered'] as const;
export const layer = z.enum(LAYERS);

export const actStatus = z.enum(['held', 'planned', 'recalled', 'hypothetical', 'negated']);

export const actParty = z.object({
  name: z.string().describe('A name of people, or the words as written.'),
  country: countryCode.optional(),
  kind: z.enum(['person', 'group', 'state', 'organisation']).optional(),
  mention: evidenceSpan,
  /** place: only where it was done; inner: to whom the act that is asked for would be done. Recipients where no other is told. */
  part: z.enum(['place', 'inner']).optional(),
});

export const act = z.object({
  deed,
  layers: z.array(layer).describe('Outermost first: "refused to lift the blockade" is refused, ended over blockade.'),
  actors: z.array(actParty),
  recipients: z.array(actParty),
  status: actStatus,
  /** Words for weapons and means: a mode of violence. */
  means: z.array(z.string()),
  /** The act is told in passing: in a relative clause, a circumstance, a noun. */
  background: z.boolean(),
  /** Told in the present tense: in a readout what is generally so, in a headline what has just happened. */
  present: z.boolean(),
  /** Told as someone's words. */
  reported: z.boolean(),
  /** The words that tell the act. */
  cue: evidenceSpan,
  /** The whole clause. */
  clause: evidenceSpan,
  evidence,
});

export type Deed = z.infer<typeof deed>;
export type Layer = z.infer<typeof layer>;
export type Act = z.infer<typeof act>;
export type ActParty = z.infer<typeof actParty>;
export type ActStatus = z.infer<typeof actStatus>;
