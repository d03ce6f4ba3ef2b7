/** Whose official account a text is, as its imprint tells it: "Ministry of Foreign Affairs of Japan", "The White House", "HANOI (VNA) –". */
import { z } from 'zod';
import type { AnalysedText } from '../../language/shared/clause.ts';
import { seatsOf } from '../acts/seats.ts';
import publishers from './data/publishers.json' with { type: 'json' };
import { type CountryName, countryWords, EITHER_KOREA, formsOf, spelling } from './words.ts';

const byState = z.record(z.string().regex(/^[A-Z]{3}$/u), z.array(z.string()));
const listed = z.strictObject({ about: z.string(), agencies: byState, houses: byState }).parse(publishers);
const turned = (table: Readonly<Record<string, readonly string[]>>): [string, string][] => Object.entries(table).flatMap(([code, names]) => names.map((name): [string, string] => [name, code]));
const AGENCIES = new Map(turned(listed.agencies));
/** The longest first: "Democratic People's Republic of Korea" before "Republic of Korea". */
const NAMES = [...AGENCIES, ...turned(listed.houses)].sort((a, b) => b[0].length - a[0].length);
/** Letters that are a word as well stand for an agency in capitals only. */
const LONGEST_LETTERS = 5;
/** Tokens in which the mark of an agency stands. */
const DATELINE = 24;
/** Before a language or a place: "Korean Central News Agency, in German". */
const ELSEWHERE = new Set(['in', 'auf', 'to', 'bei', 'for']);

/**
 * ISO 3166-1 alpha-3 code of the state whose account a text is: as its publisher's name tells it, else as the letters of the
 * agency in its dateline do; undefined where neither tells one.
 */
export const publisherOf = (source: string | undefined, text: AnalysedText): string | undefined => (source === undefined ? undefined : stateInImprint(source)) ?? agencyOfDateline(text);

function stateInImprint(source: string): string | undefined {
  const lower = ` ${source
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.&,'’]+/gu, ' ')
    .replaceAll('’', "'")
    .trim()} `;
  for (const [name, code] of NAMES) {
    const at = lower.search(new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^$()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'));
    if (at >= 0 && (name.includes(' ') || name.length > LONGEST_LETTERS || source.includes(name.toUpperCase()))) return code;
  }
  return stateNamed(source) ?? stateOfSeat(lower);
}

/** "Government House, Nairobi": of a body that names no state the capital tells it. */
function stateOfSeat(lower: string): string | undefined {
  for (const language of ['en', 'de']) for (const [seat, code] of seatsOf(language).stateOf) if (lower.includes(` ${seat} `) || lower.includes(` ${seat},`)) return code;
  return undefined;
}

/** The first state that the name of a body tells: the body's own stands before the one where it sits. */
function stateNamed(source: string): string | undefined {
  const forms = source.match(/[\p{L}\p{M}]+(?:[-.'’][\p{L}\p{M}]+)*/gu) ?? [];
  const words = forms.map((form) => spelling(form).replace(/'s$/u, ''));
  for (let i = 0; i < words.length; i++) {
    if (ELSEWHERE.has(words[i - 1] ?? '') || !/^\p{Lu}/u.test(forms[i] ?? '')) continue;
    for (const language of ['en', 'de']) {
      const { byFirst, endings } = countryWords(language);
      const found = formsOf(words[i] as string, endings)
        .flatMap((form) => byFirst.get(form) ?? [])
        .filter(
          (name: CountryName) =>
            name.by !== 'organisation' && name.code !== EITHER_KOREA && name.words.every((set, n) => n === 0 || formsOf(words[i + n] ?? '', endings).some((form) => set.has(form))),
        )
        .sort((a, b) => b.words.length - a.words.length)[0];
      if (found) return found.code;
    }
  }
  return undefined;
}

/** "HANOI (VNA) –", "MOSCOW, April 24. /TASS/", "SPA --" at the head of a text: the letters between marks. */
function agencyOfDateline({ tokens }: AnalysedText): string | undefined {
  for (let i = 0; i < Math.min(DATELINE, tokens.length); i++) {
    const form = tokens[i]?.form ?? '';
    const code = /^\p{Lu}{2,}$/u.test(form) || form === 'Xinhua' ? AGENCIES.get(form.toLowerCase()) : undefined;
    if (code && /^[(/,–—]$/u.test(tokens[i - 1]?.form ?? '') && /^(?:[)/–—-]|--)$/u.test(tokens[i + 1]?.form ?? '')) return code;
  }
  return undefined;
}
