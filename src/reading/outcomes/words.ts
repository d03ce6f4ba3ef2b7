/** The words for results in a language. */
import { z } from 'zod';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));

const schema = z.object({
  agree: list,
  agreed: list,
  matterPrepositions: list,
  doingPrepositions: list,
  arrange: list,
  decide: list,
  /** Verbs that give someone else something to do, and the preposition before it: "tasked their experts with drafting a plan". */
  charge: list,
  chargedWith: list,
  reach: list,
  consensusNouns: list,
  hold: list,
  viewNouns: list,
  sameViews: list,
  adopt: list,
  documents: list,
  /** Papers that one alone may issue, and what makes them those of several. */
  spoken: list,
  joint: list,
  disagree: list,
  disagreementNouns: list,
  disagreed: list,
  meetAgain: list,
  nextNouns: list,
  plan: list,
  next: list,
  first: list,
  able: list,
  continues: z
    .string()
    .default('')
    .transform((s) => new Set(s.split(' ').filter(Boolean))),
  announcing: list,
  sharing: list,
  states: z.record(z.string(), list),
  failing: list,
  signings: list,
  stances: list,
  differ: list,
  coincide: list,
  different: list,
  alike: list,
  lasting: list,
  stating: list,
  accept: list,
  proposals: list,
  standing: list,
  witness: list,
  witnesses: list,
  marking: z.record(z.string(), list),
  ending: list,
  endingWith: list,
});

export type OutcomeWords = z.output<typeof schema>;

export const outcomeWords = vocabulary<OutcomeWords>('outcomes', schema as unknown as z.ZodType<OutcomeWords>, { de, en });
