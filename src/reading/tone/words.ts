/** The words for mood and manner in a language. */
import { z } from 'zod';
import { vocabulary } from '../vocabulary.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };

const list = z.string().transform((s) => new Set(s.split(' ').filter(Boolean)));

const schema = z.object({ words: list, weak: list, atmosphere: list, encounters: list, protocol: list, acts: list, copula: list, marking: list, markedBy: list, qualities: list });

export type ToneWords = z.output<typeof schema>;

export const toneWords = vocabulary<ToneWords>('tone', schema as unknown as z.ZodType<ToneWords>, { de, en });
