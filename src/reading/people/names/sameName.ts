/** Whether two spellings in one text name one person: initials, patronymics, one letter off, transliterations, short forms. */
import { nameKey } from '../../../language/shared/nameKey.ts';
import { sameGivenName, sameTransliterated } from '../../names/origins/slavic.ts';
import { isFamilyNameFirst, isParticle } from './nameLore.ts';

/** A name in parts for comparison: lower case, without marks. */
export type NameParts = readonly string[];

export const partsOf = (written: string): NameParts =>
  nameKey(written)
    .split(/[\s-]+/u)
    .map((part) => part.replace(/,$/u, ''))
    // "A. Marden, Jr.", "A. Marden III" is Marden.
    .filter((part, i) => part && !/^[js]r\.?$/u.test(part) && !(i > 1 && /^(?:ii|iii|iv)$/u.test(part)));

const isInitial = (part: string): boolean => /^\p{L}{1,2}\.+$/u.test(part);

/** How many parts are written out: neither initials nor particles. */
export const partsInFull = (written: string): number => partsOf(written).filter((p) => !isInitial(p) && !isParticle(p)).length;

/** The same full name: equal parts, initials for parts, a patronymic more or less, one letter off in one part. */
export function samePerson(x: NameParts, y: NameParts): boolean {
  if (x.length === y.length && x.every((part, i) => part === y[i])) return true;
  if (x.length < 2 || y.length < 2) return false;
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  const family = long.at(-1) as string;
  const other = short.at(-1) as string;
  // "Sergej Lawrow" in one sentence, "Sergey Lavrov" in what is quoted from another text.
  const transliterated = sameTransliterated(family, other);
  if (!near(family, other) && !inGenitive(family, other) && !transliterated) return false;
  let at = 0;
  let off = family === other || transliterated ? 0 : 1;
  for (const part of short.slice(0, -1)) {
    let found = false;
    while (at < long.length - 1 && !found) {
      const candidate = long[at++] as string;
      if (candidate === part || isInitialOf(part, candidate) || isInitialOf(candidate, part) || (transliterated && sameGivenName(candidate, part))) found = true;
      else if (off === 0 && near(candidate, part)) {
        off = 1;
        found = true;
      }
    }
    if (!found) return false;
  }
  return true;
}

const isInitialOf = (part: string, other: string): boolean => /^\p{L}\.?$/u.test(part) && other.startsWith(part.replace('.', ''));
const inGenitive = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s` || a === `${b}’` || b === `${a}’`;

/** A family name (the last part, the first of Korean and Chinese names), or the last parts ("Van der Bellen"). */
export function isShortFor(x: NameParts, y: NameParts): boolean {
  if (y.length < x.length || (y.length === x.length && y.length > 1)) return false;
  const tail = y.slice(-x.length).join(' ');
  const s = x.join(' ');
  if (tail === s || near(tail, s) || inGenitive(tail, s) || (x.length === 1 && sameTransliterated(tail, s))) return true;
  // "Sheikh Hamad" for "Hamad bin Khalifa Al Thani": who has a father's name is called by his own.
  if (x.length === 1 && y.length > 2 && y[0] === s && y.some((part) => /^(?:bin|ibn|bint|al)$/u.test(part))) return true;
  // "W. Putin" for "Wladimir Wladimirowitsch Putin"; "Xi" and "Kim" stand first, "Sánchez" before a second family name.
  if (x.length !== 1 || y.length < 2 || y.length > 4) return false;
  // "Anna Tan Mei Lin", "Paul Goh Kim Seng": a Western given name before a Chinese name.
  return (y[0] === s && isFamilyNameFirst(s)) || (y.length === 3 && y[1] === s && s.length > 3) || (y.length > 2 && y[1] === s && isFamilyNameFirst(s));
}

/** Equal but for one letter put in, left out or changed, in words long enough to bear it. */
function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (s: string, n: number) => s.slice(i + n);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}

/** Under these keys two spellings of one name meet: the first and the last letters of the parts that tell a person apart. */
export function meetingKeys(parts: NameParts, asShort: boolean): string[] {
  const telling = new Set([parts.at(-1) as string]);
  if (!asShort && parts.length > 1 && isFamilyNameFirst(parts[0] as string)) telling.add(parts[0] as string);
  if (!asShort && (parts.length === 3 || (parts.length === 4 && isFamilyNameFirst(parts[1] as string)))) telling.add(parts[1] as string);
  if (!asShort && parts.some((part) => /^(?:bin|ibn|bint)$/u.test(part))) telling.add(parts[0] as string);
  return [...telling].flatMap((part) => [`${part.slice(0, 2)}-`, `-${part.replace(/s$/u, '').slice(-2)}`]);
}
