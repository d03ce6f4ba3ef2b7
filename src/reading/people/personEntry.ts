/** A person of the text with all that is known of it: names, offices, state. */
import type { OfficeFound } from './officeBounds.ts';
import type { Entry } from './roster.ts';

export interface Nationality {
  readonly code: string;
  /** The tokens that tell it. */
  readonly from: number;
  readonly to: number;
}

export interface PersonEntry extends Entry {
  offices: OfficeFound[];
  nationality?: Nationality;
  /** The state was told with another in a list. */
  nationalityFrom?: 'list';
}
