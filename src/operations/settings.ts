/** What whoever asks for readings may tell beside the documents. */
import type { SourceText } from './sourceText.ts';

/** What holds for documents that do not tell it themselves. */
export interface Defaults {
  readonly language?: string;
  readonly published?: string;
  readonly source?: string;
}

export interface ReadSettings extends Defaults {
  /** Also code the record: its events stand in it beside its other lists. */
  readonly events?: boolean;
}

export const withDefaults = (document: SourceText, { language, published, source }: Defaults): SourceText => ({
  ...document,
  language: document.language ?? language,
  published: document.published ?? published,
  source: document.source ?? source,
});
