/** What a rule finds to have been discussed: a phrase, or a clause that tells it. */
import type { Phrase } from '../../language/shared/phrase.ts';

export interface Matter {
  readonly rule: string;
  readonly cue: readonly number[];
  /** The phrase that names what was discussed, with all members of a list. */
  readonly phrase?: Phrase;
  /** Or the clause that tells it: "dafür, die Vereinbarungen auszuführen". */
  readonly clause?: { readonly from: number; readonly to: number };
}
