/** Short names for the items of one reading, for people to point at: s3 is the third statement. The next reading may number them anew. */
import { PARTS, type Part } from './record.ts';

/** The fewest letters that tell a part: e, p, cou, s, com, i, top, o, ton. */
const LETTERS: Readonly<Record<Part, string>> = Object.fromEntries(
  PARTS.map((part) => {
    let n = 1;
    while (PARTS.some((other) => other !== part && other.startsWith(part.slice(0, n)))) n++;
    return [part, part.slice(0, n)];
  }),
) as Record<Part, string>;

/** @param place - counted from 0. */
export const itemId = (part: Part, place: number): string => `${LETTERS[part]}${place + 1}`;

/** "s3", "statements3" or "s3.act"; undefined where it is no such name. */
export function itemPlace(told: string): { readonly part: Part; readonly place: number; readonly field?: string } | undefined {
  const m = /^([a-z]+)(\d{1,5})(?:\.([a-z]+))?$/u.exec(told);
  const part = m && PARTS.find((p) => p.startsWith(m[1] as string) && (m[1] as string).startsWith(LETTERS[p]));
  if (!m || !part || Number(m[2]) < 1) return undefined;
  return { part, place: Number(m[2]) - 1, ...(m[3] !== undefined && { field: m[3] }) };
}
