/** The record: all that a reading of a readout holds. */
import { z } from 'zod';
import { commitment } from './commitment.ts';
import { courtesy } from './courtesy.ts';
import { encounter } from './encounter.ts';
import { event } from './event.ts';
import { instrument } from './instrument.ts';
import { outcome } from './outcome.ts';
import { person } from './person.ts';
import { statement } from './statement.ts';
import { tone } from './tone.ts';
import { topic } from './topic.ts';

export const record = z.object({
  encounters: z.array(encounter),
  people: z.array(person),
  courtesies: z.array(courtesy),
  statements: z.array(statement),
  commitments: z.array(commitment),
  instruments: z.array(instrument),
  topics: z.array(topic),
  outcomes: z.array(outcome),
  tone: z.array(tone),
});

/** A record with what is derived from it: its events in PLOVER, where they were asked for. */
export const codedRecord = record.extend({ events: z.array(event).optional().describe('Derived: the record coded in PLOVER, where events were asked for.') });

export type ReadoutRecord = z.infer<typeof record>;
export type CodedRecord = z.infer<typeof codedRecord>;
/** The name of a list of the record. */
export type Part = keyof ReadoutRecord;
export const PARTS = Object.keys(record.shape) as Part[];

export const emptyRecord = (): ReadoutRecord => ({ encounters: [], people: [], courtesies: [], statements: [], commitments: [], instruments: [], topics: [], outcomes: [], tone: [] });
