/** A stretch of text: half open, in UTF-16 code units of the edition, as `String.prototype.slice` counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
