/** What a search asks for: words of the text, and fields of the record that hold in one and the same item. */
import type { Days } from '../days.ts';

export interface Fields {
  /** Names of people; each must be in the item, or in the document where no field of an item is asked for. */
  readonly who?: readonly string[];
  /** ISO 3166-1 alpha-3 codes or names of organisations. */
  readonly side?: readonly string[];
  readonly kind?: string;
  readonly status?: string;
  readonly date?: Days;
  readonly place?: string;
  readonly instrument?: string;
  readonly act?: string;
  readonly strength?: string;
  readonly tone?: string;
}

export interface SearchQuery extends Fields {
  /** As in web search: "a phrase", or, -not; and begin* for words that begin so. */
  readonly words?: string;
  readonly language?: string;
  readonly source?: string;
  readonly published?: Days;
  readonly limit: number;
  readonly offset: number;
}
