/** Cuts text into words and marks: the smallest stretches that have a reading, with their offsets. */
import type { Span } from '../base/span.ts';
import type { Orthography } from './orthography.ts';

/** A word or a mark of punctuation as it stands in the text. */
export interface Word extends Span {
  /** As written, without soft hyphens, and without the space in a style of address ("S. E."). */
  readonly form: string;
}

/**
 * In order: the style "Dato'", whose mark is none of a quotation; addresses; figures with inner points, commas, apostrophes; single initials and dotted abbreviations
 * ("W.", "z.B.", "U.S.", "U.S.-led", "China-U.S."; "G.Holm" is an initial and a name); words with inner hyphens, apostrophes, slashes and soft hyphens; runs of points; any one mark.
 */
const PIECE =
  /Dato['’](?=\s\p{Lu})|(?:https?:\/\/|www\.)[^\s<>"„“”»«]+[^\s<>"„“”»«.,;:!?)\]]|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}|\p{N}+(?:[.,'’‘:]\p{N}+)*(?:-?\p{Ll}[\p{Ll}\p{M}]*(?:-\p{L}+)*)?(?:-\p{Lu}[\p{L}-]*)?|\p{L}(?:\.\p{L}(?!\p{L}))+\.?(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*|[\p{L}\p{M}\u00ad][\p{L}\p{M}\p{N}\u00ad]*(?:[-‐‑](?:\p{Lu}\.){2,}|(?:(?:[-‐‑'’`´/&+]|‘(?=s(?!\p{L})))(?=[\p{L}\p{N}\u00ad])[\p{L}\p{M}\p{N}\u00ad]+)*(?:[-‐‑](?![\p{L}\p{N}]))?)|\.{2,}|…|[^\s]/gu;

/** The words of text[start, end). A period belongs to a word only where it marks an abbreviation, an initial or an ordinal. */
export function wordsOf(text: string, start: number, end: number, orthography: Orthography): Word[] {
  const out: Word[] = [];
  PIECE.lastIndex = start;
  for (let match = PIECE.exec(text); match && match.index < end; match = PIECE.exec(text)) {
    const from = match.index;
    let to = Math.min(from + match[0].length, end);
    if (text[to] === '.' && to < end && keepsPeriod(text, from, to, end, orthography)) {
      to += 1;
      PIECE.lastIndex = to;
    }
    const before = out.at(-1);
    if (before && from - before.end === 1 && text[from] === 'E' && to === from + 2 && orthography.styles.has(before.form)) {
      // "S. E. Herr Lund", "H. E. Ms. Stern": Excellency, and no two initials.
      out[out.length - 1] = { start: before.start, end: to, form: `${before.form}E.` };
    } else push(out, text, from, to);
  }
  return out;
}

function push(out: Word[], text: string, start: number, end: number): void {
  const form = text.slice(start, end).replaceAll('\u00ad', '');
  if (form) out.push({ start, end, form });
}

/** Whether the period at `at` belongs to the word text[from, at). */
function keepsPeriod(text: string, from: number, at: number, end: number, o: Orthography): boolean {
  const word = text.slice(from, at).replaceAll('\u00ad', '');
  if (text[at + 1] === '.') return false;
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return true;
  // "d. M.", "h. c.", "i. R.": single letters with periods come in company.
  if (/^\p{Ll}$/u.test(word) && (/^\s?\p{L}\./u.test(text.slice(at + 1, at + 4)) || /(?:^|[^\p{L}])\p{L}\.\s?$/u.test(text.slice(Math.max(0, from - 4), from)))) return true;
  // "der XXIII. Kongress", "Klemens XV. empfing"; at the end of a paragraph the period is the sentence's.
  if (o.ordinalPeriod && ROMAN.test(word)) return /[\p{L}\p{N}]/u.test(text.slice(at + 1, Math.min(end, at + 8)));
  if (o.abbreviations.has(word.toLowerCase())) {
    if (isNameBeforeSubject(word, text, from, at, end)) return false;
    // "Er kam um 5 Uhr an." is no abbreviation, "insb." and "z." are: a single small letter only where more follows.
    if (word.length > 1) return !isPlainWordAtEnd(word, text, at, end);
    return /^\s*\p{L}/u.test(text.slice(at + 1, at + 6));
  }
  // "am 07.12. im Ministerium": day and month in figures.
  if (o.ordinalPeriod && /^\p{N}{1,2}\.\p{N}{1,2}$/u.test(word))
    return /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4)) || /(?:^|\P{L})(?:am|vom|bis|zum|ab|dem|den)\s$/iu.test(text.slice(Math.max(0, from - 6), from));
  return o.ordinalPeriod && /^\p{N}{1,3}$/u.test(word) && isOrdinal(text, from, at, end, o);
}

/** A Roman number of two figures or more; one alone looks like an initial and is treated so. */
const ROMAN = /^(?=[IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** "called on Hun Sen. He also met": what looks like a title is a name, for behind a title a name stands and no subject of a new sentence. */
const isNameBeforeSubject = (word: string, text: string, from: number, at: number, end: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  /^\s+(?:He|She|It|They|We|The|Er|Sie|Es|Wir)\s+\p{Ll}/u.test(text.slice(at + 1, Math.min(end, at + 12))) &&
  /\p{Lu}[\p{L}-]+\s$/u.test(text.slice(Math.max(0, from - 24), from));

/** Abbreviations that are words too ("art", "min", "op"): with a capital or at the very end they are no abbreviation. */
function isPlainWordAtEnd(word: string, text: string, at: number, end: number): boolean {
  return (
    /^(?:best|gem|gen|geb|red|reg|rum|zur|art|dir|min|fr|no|inc|mar|may|sat|sun|fig|ex|gr|spr|ob|eins|max|mag)$/iu.test(word) &&
    (at + 1 >= end || /^\s*$|^\s*["“”»«)]*\s+\p{Lu}/u.test(text.slice(at + 1, at + 8))) &&
    /^\p{Ll}/u.test(word)
  );
}

/** "am 12. Juli", "die 2. strategischen Gespräche", "15./16. September", "vom 3. bis 5. Mai"; but not "seit 1994." or "bei 20. Die". */
function isOrdinal(text: string, from: number, at: number, end: number, o: Orthography): boolean {
  const after = text.slice(at + 1, Math.min(at + 60, end));
  // "Montag, 19., bis Dienstag": no sentence ends before a comma.
  if (/^\s*[,;]/u.test(after)) return true;
  if (/^\s*[/–-]\s*\p{N}{1,3}\./u.test(after)) return true;
  if (/^\s*\p{N}{1,2}\.\s*(?:\p{N}{2,4}|\s)/u.test(after)) return true;
  // "am 9. 10. 2031": the month of a date in figures.
  if (/^\s*\p{N}{4}(?!\p{N})/u.test(after) && /\p{N}{1,2}\.\s*$/u.test(text.slice(Math.max(0, from - 5), from))) return true;
  const next = /^\s+["„»«(]?(\p{L}[\p{L}\u00ad-]*)/u.exec(after)?.[1]?.replaceAll('\u00ad', '');
  if (next === undefined) return false;
  const lower = next.toLowerCase();
  if (o.months.has(lower) || o.afterOrdinal.has(lower)) return true;
  if (/^\p{Ll}/u.test(next)) return true;
  const before = /([\p{L}]+)\s+$/u.exec(text.slice(Math.max(0, from - 20), from))?.[1]?.toLowerCase();
  return before !== undefined && o.beforeOrdinal.has(before);
}
