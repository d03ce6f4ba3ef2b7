/** A matter that was discussed. */
import { z } from 'zod';
import { contentSpan, evidence } from './evidence.ts';

export const topic = z.object({ content: contentSpan.describe('The matter, without its preposition.'), evidence });

export type Topic = z.infer<typeof topic>;
