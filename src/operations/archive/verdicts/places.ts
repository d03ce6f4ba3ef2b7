/** Where words that a person types stand in a text. */

import { Fault } from '../../../base/fault.ts';
import type { Span } from '../../../base/span.ts';

/** Spaces may be line breaks in the text. */
export function placesOf(text: string, words: string): Span[] {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('\\s+');
  if (!pattern) return [];
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** The nearest of several places, if it is told near to what. */
export const nearestTo = (spans: readonly Span[], near: number): Span | undefined =>
  spans.reduce<Span | undefined>((best, span) => (!best || Math.abs(span.start - near) < Math.abs(best.start - near) ? span : best), undefined);

/** @throws Fault where the words stand nowhere, or in several places and nothing tells which is meant. */
export function placeOf(text: string, words: string, near: number | undefined): Span {
  const spans = placesOf(text, words);
  const [only] = spans;
  if (!only)
    throw new Fault({
      code: 'not-in-text',
      message: `the text does not say “${words}”`,
      expected: 'words as they stand in the document, letter for letter',
      next: 'readout show --text prints the document',
    });
  if (spans.length === 1) return only;
  const nearest = near === undefined ? undefined : nearestTo(spans, near);
  if (nearest) return nearest;
  const told = spans.slice(0, 5).map(({ start, end }) => `${start}: …${text.slice(Math.max(0, start - 20), end + 20).replace(/\s+/gu, ' ')}…`);
  throw new Fault({
    code: 'several-places',
    message: `the text says “${words}” in ${spans.length} places: ${told.join(' | ')}`,
    expected: 'one place, or --at OFFSET with the number before the one that is meant',
  });
}
