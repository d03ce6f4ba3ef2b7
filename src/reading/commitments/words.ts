/** The words by which a language binds someone, checked and made ready for looking up. */
import { z } from 'zod';
import type { CommitmentStrength } from '../../records/commitment.ts';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s): ReadonlySet<string> => new Set(s.split(' ')));
const binding = z.object({ nouns: list, moods: list, verbs: list });

const schema = z.object({
  about: z.string(),
  firm: binding,
  aspirational: binding,
  conditions: list,
  /** "should they ask": verbs that make a condition where they open a clause. */
  inverted: list,
  unconditional: list,
  agreeing: list,
  agreedMatter: list,
  accepting: list,
  proposals: list,
  agreedOn: list,
  deciding: list,
  basis: z.object({ prepositions: list, links: list, participles: list, nouns: list }),
  toward: list,
  /** "to convene a commission": articles of what is yet to be made. */
  indefinite: list,
});

export type CommitmentWords = z.infer<typeof schema>;

export const commitmentWords = vocabulary('commitments', schema as unknown as z.ZodType<CommitmentWords>, { de, en });

/** How firmly a word binds; undefined where it does not tell. */
export function strengthOf(words: CommitmentWords, kind: 'nouns' | 'moods' | 'verbs', key: string | undefined): CommitmentStrength | undefined {
  if (key === undefined) return undefined;
  if (words.firm[kind].has(key)) return 'firm';
  return words.aspirational[kind].has(key) ? 'aspirational' : undefined;
}

/** Whether the noun, or the last part of a compound, names a treaty or what a treaty is ("Staatsvertrag", "Geist"). */
export function isBasisNoun(words: CommitmentWords, key: string): boolean {
  return words.basis.nouns.has(key) || [...words.basis.nouns].some((noun) => noun.length > 4 && key.length > noun.length + 1 && key.endsWith(noun));
}
