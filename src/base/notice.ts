/** What a reader wants people to know: one shape for errors and remarks on every face. */
import type { Span } from './span.ts';

export interface Notice {
  /** Stable name, in lower case with hyphens: "no-readout", "not-this-language". */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** What was found. */
  readonly message: string;
  /** What was expected instead. */
  readonly expected?: string;
  /** Where: a stretch of the text, a line (counted from 1) of the input, a file. */
  readonly where?: { readonly span?: Span; readonly line?: number; readonly file?: string };
  /** What to do next. */
  readonly next?: string;
}
