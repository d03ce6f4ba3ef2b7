/** What stands on page after page around the text: running heads, feet and page numbers. It goes. */
import type { Line } from './lines.ts';

/** So many lines at the upper and the lower edge of a page may be furniture. */
const EDGE = 3;
const NUMBER = /^[-–—\s]*(?:(?:seite|page|s\.|p\.)\s*)?\d{1,4}(?:\s*(?:\/|von|of)\s*\d{1,4})?[-–—.\s]*$/iu;

export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  // Left and right pages may have different heads: what stands on every second page is furniture too.
  const often = Math.max(2, Math.floor(pages.length * 0.4));
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !edges.has(line) || !(NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= often));
  });
}

function edgesOf(page: readonly Line[]): Line[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return byHeight.length <= 2 * EDGE ? byHeight : [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}

/** The same words at the same height; figures count on from page to page. */
const keyOf = ({ text, y }: Line): string => `${text.replace(/\d+/gu, '#').toLowerCase()} ${Math.round(y / 8)}`;
