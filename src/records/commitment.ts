/** What one side binds itself to do or to support. */
import { z } from 'zod';
import { contentSpan, evidence, grounds } from './evidence.ts';

export const commitmentStrength = z.enum(['firm', 'conditional', 'aspirational']);

export const commitment = z.object({
  by: z.array(z.string()),
  toward: z.array(z.string()).optional(),
  content: contentSpan,
  strength: commitmentStrength,
  basis: z.string().optional().describe('The treaty, agreement or summit that it is said to rest on, as written.'),
  evidence,
  grounds,
});

export type Commitment = z.infer<typeof commitment>;
export type CommitmentStrength = z.infer<typeof commitmentStrength>;
