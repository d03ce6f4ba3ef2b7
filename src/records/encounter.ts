/** What took place, or will, or is recalled. */
import { z } from 'zod';
import { edtfDate, evidence, grounds } from './evidence.ts';

export const encounterKind = z.enum(['audience', 'meeting', 'talks', 'call', 'visit', 'meal', 'ceremony', 'signing', 'conference', 'message']);
export const encounterStatus = z.enum(['held', 'planned', 'recalled']);
export const attendancePart = z.enum(['host', 'guest', 'present', 'principal']);

export const attendant = z.object({
  name: z.string().describe('The name under which the person stands in people.'),
  part: attendancePart,
  evidence,
});

export const encounter = z.object({
  kind: encounterKind,
  status: encounterStatus,
  date: edtfDate.optional(),
  place: z.string().optional().describe('City, building or country, as written.'),
  title: z.string().optional().describe('Name or round, as written.'),
  sides: z.array(z.string()).describe('ISO 3166-1 alpha-3 codes of states; the names of other organisations.'),
  people: z.array(attendant).describe('Those who took part, in the order of the text.'),
  evidence,
  grounds,
});

export type Encounter = z.infer<typeof encounter>;
export type Attendant = z.infer<typeof attendant>;
export type EncounterKind = z.infer<typeof encounterKind>;
export type EncounterStatus = z.infer<typeof encounterStatus>;
export type AttendancePart = z.infer<typeof attendancePart>;
