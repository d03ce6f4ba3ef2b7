/** A report: what the rules find out about one piece of reported speech before it becomes a statement. */
import type { Span } from '../../base/span.ts';
import type { Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { SpeechAct } from '../../records/statement.ts';
import type { Party } from '../scene.ts';

/** A stretch of tokens, half open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Speaker {
  readonly names: readonly string[];
  readonly parties: readonly Party[];
  readonly mention: Span;
}

export interface Report {
  readonly rule: string;
  readonly speaker: Speaker;
  readonly addressee?: readonly string[];
  readonly act: SpeechAct;
  readonly content: Stretch;
  readonly parts?: readonly Stretch[];
  /** Tokens of the reporting verb, noun or particle. */
  readonly cue: readonly number[];
  /** The clause that reports. */
  readonly clause?: Clause;
  /** The clause that is the content, where it is one. */
  readonly inner?: Clause;
  /** The matter tells what was said, though no clause does. */
  readonly conveys?: boolean;
  /** The noun that names the attitude: "Bereitschaft" in "bekräftigte die Bereitschaft der Schweiz, ...". */
  readonly attitude?: Phrase;
}
