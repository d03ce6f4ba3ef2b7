/** A stretch of text: half open, in UTF-16 code units of the edition, as `String.prototype.slice` counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its characters. */
export interface SpanText extends Span {
  readonly text: string;
}

export const spanText = (text: string, start: number, end: number): SpanText => ({ start, end, text: text.slice(start, end) });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
