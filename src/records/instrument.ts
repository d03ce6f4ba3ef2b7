/** A treaty, an agreement, a declaration, a plan between states or organisations. */
import { z } from 'zod';
import { edtfDate, evidence, grounds } from './evidence.ts';

export const instrumentStatus = z.enum(['signed', 'cited', 'negotiated']);

export const instrument = z.object({
  name: z.string().describe('As written.'),
  status: instrumentStatus,
  parties: z.array(z.string()).optional().describe('ISO 3166-1 alpha-3 codes of states; the names of other organisations.'),
  date: edtfDate.optional(),
  evidence,
  grounds,
});

export type Instrument = z.infer<typeof instrument>;
export type InstrumentStatus = z.infer<typeof instrumentStatus>;
