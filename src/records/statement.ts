/** What someone is reported to have said, thought, felt or willed. */
import { z } from 'zod';
import { contentSpan, evidence, evidenceSpan, grounds } from './evidence.ts';

export const speechAct = z.enum(['assertive', 'commissive', 'directive', 'expressive']);

export const statement = z.object({
  speaker: z.array(z.string()).describe('Names of people, or the group as written.'),
  addressee: z.array(z.string()).optional(),
  act: speechAct,
  content: contentSpan.describe('What was said.'),
  parts: z.array(contentSpan).optional().describe('All stretches of the content, the first included, where the statement runs on.'),
  mention: evidenceSpan.optional().describe('The words that name the speaker.'),
  cue: evidenceSpan.optional().describe('The reporting verb or noun.'),
  evidence,
  grounds,
});

export type Statement = z.infer<typeof statement>;
export type SpeechAct = z.infer<typeof speechAct>;
