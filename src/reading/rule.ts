/** A rule of the reader: what it is for, by whom it was made, and the sentences that hold it to its word. */
import type { Part, ReadoutRecord } from '../records/record.ts';

/** A sentence with what the rule makes of it (or, as a counterexample, must not make of it). */
export interface RuleExample {
  readonly language: 'de' | 'en';
  /** Our own sentence or two about an invented encounter. */
  readonly text: string;
  /** Date of publication, where the example needs one. */
  readonly published?: string;
  /**
   * What at least one item of the rule's part must hold: strings are compared with names, with the text of a span, or with
   * `title`/`word`/`content.text`; lists by inclusion. Only the fields named are compared.
   */
  readonly yields?: Readonly<Record<string, unknown>>;
}

export interface Rule {
  /** Part and name: "courtesies.greeting-conveyed". Never changed once published. */
  readonly id: string;
  readonly part: Part | 'attendance' | 'events';
  /** One sentence of intent. */
  readonly intent: string;
  /** At least one; each must yield an item that this rule made. */
  readonly examples: readonly RuleExample[];
  /** At least one; the rule must make nothing of it. */
  readonly counterexamples: readonly RuleExample[];
}

/** An item of the record with the rule that made it and the tokens that fired the rule. */
export interface Found<Item> {
  readonly item: Item;
  readonly rule: string;
  readonly tokens: readonly number[];
  /** Rules that added to the item, as those of attendance do to an encounter. */
  readonly also?: readonly { readonly rule: string; readonly tokens: readonly number[] }[];
}

export type FoundIn<P extends Part> = Found<ReadoutRecord[P][number]>;
