/** The words of a text that say something. */
import type { Span } from '../../base/span.ts';

export const quotesOf = (text: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));
