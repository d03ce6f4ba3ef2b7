/** One candidate reading of a German word form: its class, lemma and inflection, before context has decided. */
import type { Agreement } from '../../shared/agreement.ts';
import type { Finite } from './finite.ts';
import type { Tag } from './tags.ts';

export interface Analysis {
  tag: Tag;
  lemma: string;
  /** Case, number and gender of nouns, pronouns and determiners; of adjectives the weak (after "der") endings. */
  agreement: Agreement;
  /** Of adjectives the strong endings (without an article); 0 elsewhere. */
  strong: Agreement;
  /** Person, number, tense and mood of finite verbs. */
  finite: Finite;
  /** In the dictionary or formed by rule from what is in it, as against guessed from its shape. */
  known: boolean;
}
