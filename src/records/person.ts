/** A natural person named in the text. */
import { z } from 'zod';
import { countryCode, evidence, grounds } from './evidence.ts';

export const office = z.object({ title: z.string().describe('As written.'), evidence });

export const person = z.object({
  name: z.string().describe('As first written in full.'),
  aliases: z.array(z.string()).describe('Other spellings and short forms in the text.'),
  offices: z.array(office),
  country: countryCode.optional(),
  evidence,
  grounds,
});

export type Person = z.infer<typeof person>;
export type Office = z.infer<typeof office>;
