/** What protocol exchanges: a greeting, thanks, an invitation. */
import { z } from 'zod';
import { evidence, grounds } from './evidence.ts';

export const courtesyKind = z.enum(['greeting', 'thanks', 'congratulation', 'condolence', 'invitation', 'welcome', 'gift', 'letter', 'farewell']);

export const courtesy = z.object({
  kind: courtesyKind,
  from: z
    .union([z.string(), z.array(z.string()).min(2)])
    .optional()
    .describe('Whose it is: a name of people, or a group as written; a list where several give it together.'),
  via: z.string().optional().describe('Who conveys it, if someone else.'),
  to: z.string().optional().describe('Whom it is for.'),
  evidence,
  grounds,
});

/** Whose it is, each by name; empty where it is not told. */
export const giversOf = ({ from }: Pick<Courtesy, 'from'>): readonly string[] => (from === undefined ? [] : typeof from === 'string' ? [from] : from);

export type Courtesy = z.infer<typeof courtesy>;
export type CourtesyKind = z.infer<typeof courtesyKind>;
