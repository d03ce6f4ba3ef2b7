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
  'identify',
  'goBack',
  'invite',
  'stand',
  'lead',
]);

const schema = z.object({
  verbs: z.partialRecord(verbClass, list),
  nouns: z.partialRecord(encounterKind, list),
  multilateral: list,
  instruments: list,
  credentials: list,
  wreaths: list,
  negative: list,
  indefinite: list,
  around: list,
  samePlural: list,
  invitation: list,
  hosts: list,
  through: list,
  programmes: list,
  there: list,
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
  beside: list,
  leadership: list,
  backThen: list,
  occasions: list,
  salutes: list,
  here: list,
  definitePlural: list,
  reason: list,
  attendNouns: list,
  both: list,
  possessives: list,
  messages: list,
  withNoun: z.object({ between: list, of: list, with: list, at: list, for: list }),
  with: list,
  by: list,
  under: list,
  places: list,
  to: list,
  attendAt: list,
  presentAdjectives: list,
  presentNouns: list,
  delegation: list,
  recalled: list,
  planned: list,
  pointing: list,
  pointingAdjectives: list,
  placeNouns: list,
  heads: list,
  ruled: list,
  equals: list,
  ownLand: list,
  phone: list,
});

export type VerbClass = z.output<typeof verbClass>;
export type EncounterWords = z.output<typeof schema>;

export const encounterWords = vocabulary<EncounterWords>('encounters', schema as unknown as z.ZodType<EncounterWords>, { de, en });
