/** A result that the text reports of the encounter itself. */
import { z } from 'zod';
import { contentSpan, evidence } from './evidence.ts';

export const outcomeKind = z.enum(['consensus', 'decision', 'document', 'follow-up', 'disagreement']);

export const outcome = z.object({ kind: outcomeKind, content: contentSpan, evidence });

export type Outcome = z.infer<typeof outcome>;
export type OutcomeKind = z.infer<typeof outcomeKind>;
