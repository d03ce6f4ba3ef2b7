/** A noun that tells an encounter. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { EncounterKind } from '../../../records/encounter.ts';

/** A noun for an encounter with its place in the clause. */
export interface EventNoun {
  readonly clause: Clause;
  readonly phrase: Phrase;
  readonly kind: EncounterKind;
  /** The phrase that it hangs on. */
  readonly parent?: Phrase;
  /** The clause is about it: its subject, a heading, the object of a plan. */
  readonly own: boolean;
  /** The verb says that it takes place. */
  readonly occurs: boolean;
  /** Someone does something there: "am Gipfel", "an der Konferenz". */
  readonly venue: boolean;
  /** It names a body of two states that meets. */
  readonly body: boolean;
  /** The clause of the journey that someone makes for it. */
  readonly journey?: Clause;
}

/** Words at most between the name of an encounter and what goes with it: "preparations | for the July | summit". */
export const LONGEST_LINK = 6;
