/** A reading of a word form. */
import type { Agreement } from '../../shared/agreement.ts';
import type { Analysis } from './analysis.ts';
import type { Finite } from './finite.ts';
import type { Tag } from './tags.ts';

export const reading = (tag: Tag, lemma: string, bits: Agreement = 0, known = true, strong: Agreement = 0, verb: Finite = 0): Analysis => ({
  tag,
  lemma,
  agreement: bits,
  strong,
  finite: verb,
  known,
});
