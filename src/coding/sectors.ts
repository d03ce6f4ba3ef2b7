/** From the words that describe an actor to its PLOVER sector, and to the code of an organisation that is no state. */
import { type CodingWords, codingWords } from './words.ts';

interface SectorWords {
  readonly former: ReadonlySet<string>;
  readonly stems: readonly (readonly [string, readonly string[]])[];
  /** Word or phrase → sector, with the rank by which the first wins. */
  readonly words: ReadonlyMap<string, { readonly sector: string; readonly rank: number }>;
  readonly organisations: ReadonlyMap<string, string>;
}

const cache = new Map<string, SectorWords | undefined>();

function wordsOf(language: string): SectorWords | undefined {
  if (!cache.has(language)) {
    const data = codingWords(language);
    cache.set(language, data && index(data));
  }
  return cache.get(language);
}

function index(data: CodingWords): SectorWords {
  const words = new Map<string, { sector: string; rank: number }>();
  Object.entries(data.words).forEach(([sector, list], rank) => {
    for (const word of list) if (!words.has(word)) words.set(word, { sector, rank });
  });
  const organisations = new Map<string, string>();
  for (const [code, list] of Object.entries(data.organisations)) for (const word of list) organisations.set(word, code);
  return { former: new Set(data.former), stems: data.stems, words, organisations };
}

const LONGEST = 4;

/** Words of a description in lower case, each with its singular where it looks like a plural. */
function tokens(description: string): string[] {
  return description
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .map((w) => w.replace(/^[.'’-]+|['’-]+$|['’]s$/gu, '').replace(/(\p{L}{2,})\.$/u, '$1'))
    .filter(Boolean);
}

function* phrasesOf(words: readonly string[]): Generator<string> {
  for (let length = Math.min(LONGEST, words.length); length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) yield words.slice(at, at + length).join(' ');
  }
}

const singular = (phrase: string) => (phrase.endsWith('ies') ? `${phrase.slice(0, -3)}y` : phrase.endsWith('s') ? phrase.slice(0, -1) : phrase);

export function sectorsOf(description: string, language: string): string[] {
  const lists = wordsOf(language);
  if (!lists) return [];
  const words = tokens(description);
  const found: string[] = [];
  let best: { sector: string; rank: number } | undefined;
  for (const phrase of phrasesOf(words)) {
    const hit = lists.words.get(phrase) ?? lists.words.get(singular(phrase));
    if (hit && (!best || hit.rank < best.rank)) best = hit;
  }
  if (best) found.push(best.sector);
  else {
    const whole = words.join(' ');
    const stem = lists.stems.find(([, stems]) => stems.some((s) => whole.includes(s)));
    if (stem) found.push(stem[0]);
  }
  if (found[0] === 'GOV' && words.some((w) => lists.former.has(w))) return ['ELI'];
  return found;
}

/** UNO, EUR, IGO or NGO where the description names such an organisation. */
export function organisationCode(description: string, language: string): string | undefined {
  const lists = wordsOf(language);
  if (!lists) return undefined;
  for (const phrase of phrasesOf(tokens(description))) {
    const code = lists.organisations.get(phrase);
    if (code) return code;
  }
  return undefined;
}
