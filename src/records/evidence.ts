/** Spans as records hold them: half open, in UTF-16 code units of the document's text. */
import { z } from 'zod';

export const evidenceSpan = z.object({ start: z.int().min(0), end: z.int().min(1) }).describe('Half open stretch of the text in UTF-16 code units.');
export const contentSpan = z.object({ start: z.int().min(0), end: z.int().min(1), text: z.string() }).describe('A stretch of the text together with its characters.');
export const evidence = z.array(evidenceSpan).min(1).describe('The stretches of the text that say it.');
/** Which words say which field, by the field's name. */
export const grounds = z.record(z.string(), z.array(evidenceSpan)).optional().describe('For single fields the stretches that say them, by the name of the field.');

export const countryCode = z
  .string()
  .regex(/^[A-Z]{3}$/u)
  .describe('ISO 3166-1 alpha-3 code.');
export const edtfDate = z.string().describe('EDTF (ISO 8601-2): 2025-07-12, 2024-06, XXXX-07-12, 2025-07-11/2025-07-13.');

export type ContentSpan = z.infer<typeof contentSpan>;
export type EvidenceSpan = z.infer<typeof evidenceSpan>;
