/** A word for the atmosphere of an encounter or the manner of an act of protocol. */
import { z } from 'zod';
import { evidence } from './evidence.ts';

export const tone = z.object({
  word: z.string().describe('As written.'),
  of: z.string().optional().describe('What it is said of, as written.'),
  evidence,
});

export type Tone = z.infer<typeof tone>;
