/** Days as pages and papers write them, in figures or with the names of months, to EDTF. */
import { isDay } from '../base/day.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january januar jänner jan',
    'february februar feber feb',
    'march märz maerz mär mrz mar',
    'april apr',
    'may mai',
    'june juni jun',
    'july juli jul',
    'august aug',
    'september sept sep',
    'october oktober oct okt',
    'november nov',
    'december dezember dec dez',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);

const WEEKDAY = String.raw`(?:\p{L}{2,10}(?:day|tag|woch|abend)?\.?,?\s+)?`;
const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray) => string | undefined])[] = [
  // 2031-03-04, 2031-03-04T10:00:00+01:00, 2031/03/04
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ,].*)?$/u, (m) => day(m[1], Number(m[2]), m[3])],
  // 04.03.2031, 4. 3. 2031
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,|–-].*)?$/u, (m) => day(m[3], Number(m[2]), m[1])],
  // 4. März 2031, 4 March 2031, Tuesday, 4th March 2031
  [
    new RegExp(String.raw`^${WEEKDAY}(?:den |the )?(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of )?(\p{L}{3,9})\.?,?\s+(\d{4})(?:[ ,|–-].*)?$`, 'iu'),
    (m) => day(m[3], MONTHS[(m[2] as string).toLowerCase()], m[1]),
  ],
  // March 4, 2031
  [new RegExp(String.raw`^${WEEKDAY}(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[ ,|–-].*)?$`, 'iu'), (m) => day(m[3], MONTHS[(m[1] as string).toLowerCase()], m[2])],
  // 20310304
  [/^(\d{4})(\d{2})(\d{2})$/u, (m) => day(m[1], Number(m[2]), m[3])],
  // Tue, 04 Mar 2031 10:00:00 +0100 and what browsers print
  [/^\p{L}{3},? (\d{1,2}) (\p{L}{3}) (\d{4}) \d{2}:/u, (m) => day(m[3], MONTHS[(m[2] as string).toLowerCase()], m[1])],
];

function day(year: string | undefined, month: number | undefined, of: string | undefined): string | undefined {
  if (month === undefined) return undefined;
  const written = `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}

/** The day that `text` writes, if a day (and perhaps a time) is all that it writes. 03/04/2031 tells no day: it is read in two ways. */
export function writtenDay(text: string | null | undefined): string | undefined {
  const trimmed =
    text
      ?.replace(/\s+/gu, ' ')
      .trim()
      .replace(/^\(|\)$/gu, '') ?? '';
  if (trimmed.length < 8 || trimmed.length > 60) return undefined;
  for (const [form, dayOf] of FORMS) {
    const m = form.exec(trimmed);
    const found = m && dayOf(m);
    if (found) return found;
  }
  return undefined;
}
