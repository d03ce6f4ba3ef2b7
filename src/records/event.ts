/** A political event in PLOVER 2.0, drawn from a record; with its CAMEO code. */
import { z } from 'zod';
import { evidence } from './evidence.ts';

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export const eventType = z.enum(EVENT_TYPES);

export const eventEntity = z.object({
  code: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .optional()
    .describe('ISO 3166-1 alpha-3 code, or UNO, EUR, IGO, NGO for organisations.'),
  sectors: z.array(z.string()).describe('PLOVER sector codes: GOV, MIL, ...'),
  name: z.string().describe('As written.'),
  office: z.string().optional().describe('The office at the time, as written.'),
});

export const eventAuxiliary = z.enum(['historical', 'future', 'hypothetical', 'negation']);

export const event = z.object({
  type: eventType,
  modes: z.array(z.string()),
  contexts: z.array(z.string()),
  auxiliaries: z.array(eventAuxiliary),
  /** Who acts; with no clear recipient of a reciprocal act, all who take part. */
  actors: z.array(eventEntity),
  recipients: z.array(eventEntity),
  date: z.string().optional().describe('EDTF.'),
  place: z.string().optional(),
  cameo: z.string().describe('CAMEO code.'),
  quad: z.int().min(1).max(4),
  score: z.number(),
  /** The list of the record and the place in it that the event is drawn from: "encounters/0"; "acts/2" for what news tells. */
  source: z.string(),
  evidence,
});

/** What was read and deliberately not coded, with the reason. */
export const abstention = z.object({ source: z.string(), reason: z.string(), evidence });

export const coding = z.object({ events: z.array(event), abstentions: z.array(abstention) });

export type Event = z.infer<typeof event>;
export type EventType = z.infer<typeof eventType>;
export type EventEntity = z.infer<typeof eventEntity>;
export type EventAuxiliary = z.infer<typeof eventAuxiliary>;
export type Abstention = z.infer<typeof abstention>;
export type Coding = z.infer<typeof coding>;
