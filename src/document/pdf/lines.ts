/** The lines of a page of a PDF, put together from the pieces that it paints. */

export interface Line {
  readonly text: string;
  /** Left and right end, and height above the lower edge, in points. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A painted piece, as pdf.js tells it. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** In the order in which the page paints them, which is that of reading wherever a word processor has made it. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let line: { text: string; left: number; right: number; y: number; size: number } | undefined;
  const close = () => {
    if (line?.text.trim()) lines.push({ ...line, text: line.text.trim() });
    line = undefined;
  };
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    const size = Math.hypot(a, b) || height || 10;
    if (str) {
      // A piece that is set higher and smaller (the th of 4th, a note's figure) is on the same line.
      if (line && (Math.abs(y - line.y) > 0.6 * Math.max(size, line.size) || x < line.left - size)) close();
      if (!line) line = { text: '', left: x, right: x, y, size };
      const gap = x - line.right;
      const apart = line.text !== '' && gap > 0.2 * size && !/\s$/u.test(line.text) && !/^\s/u.test(str);
      line.text += `${apart ? ' ' : ''}${str}`;
      line.right = Math.max(line.right, x + width);
      if (str.trim().length > 3) line.size = Math.max(line.size, size);
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}
