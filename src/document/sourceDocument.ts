/** A document as intake hands it on: its text edition, and what it tells of itself. */
import type { Notice } from '../base/notice.ts';

export interface SourceDocument {
  /** The text edition, in whose characters every offset counts. */
  readonly text: string;
  readonly title?: string;
  /** Day of publication, EDTF: 2025-07-12. */
  readonly published?: string;
  /** BCP 47 language tag. */
  readonly language?: string;
  /** Who published it. */
  readonly source?: string;
  /** In which format it came. Absent where the text is the file's own, character by character. */
  readonly format?: DocumentFormat;
  readonly notices: readonly Notice[];
}

export type DocumentFormat = 'html' | 'markdown' | 'pdf' | 'docx' | 'email';

/** What is told of bytes from outside. The bytes themselves have the first word. */
export interface Hints {
  /** As a server told it: "text/html; charset=iso-8859-1". */
  readonly mediaType?: string | undefined;
  /** Name of the file. */
  readonly name?: string | undefined;
  /** Where it came from. */
  readonly uri?: string | undefined;
}
