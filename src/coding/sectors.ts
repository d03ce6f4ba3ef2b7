/** From the words that describe an actor to its PLOVER sector, and to the code of an organisation that is no state. */
import { type CodingWords, codingWords } from './words.ts';

interface SectorWords {
  readonly former: ReadonlySet<string>;
  readonly stems: readonly (readonly [string, readonly string[]])[];
  /** Word or phrase → sector, with the rank by which the first wins. */
  readonly words: Phrases<{ readonly sector: string; readonly rank: number }>;
  readonly organisations: Phrases<string>;
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
  const words = new Phrases<{ sector: string; rank: number }>();
  Object.entries(data.words).forEach(([sector, list], rank) => {
    for (const word of list) words.add(word, { sector, rank });
  });
  const organisations = new Phrases<string>();
  for (const [code, list] of Object.entries(data.organisations)) for (const word of list) organisations.add(word, code);
  return { former: new Set(data.former), stems: data.stems, words, organisations };
}

/** Phrases with what they stand for, looked up by their first word so that long descriptions cost little. */
class Phrases<Meaning> {
  private readonly meanings = new Map<string, Meaning>();
  /** First word → words of the longest phrase that begins with it. */
  private readonly longest = new Map<string, number>();

  add(phrase: string, meaning: Meaning): void {
    if (!this.meanings.has(phrase)) this.meanings.set(phrase, meaning);
    const [first = '', ...rest] = phrase.split(' ');
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, rest.length + 1));
  }

  /** The phrases found in a description, singular or plural, each with the number of its words. */
  *within(words: readonly string[]): Generator<{ readonly meaning: Meaning; readonly length: number }> {
    for (let at = 0; at < words.length; at++) {
      const first = words[at] as string;
      const longest = Math.min(words.length - at, this.longest.get(first) ?? this.longest.get(singular(first)) ?? 0);
      for (let length = longest; length >= 1; length--) {
        const phrase = length === 1 ? first : words.slice(at, at + length).join(' ');
        const meaning = this.meanings.get(phrase) ?? this.meanings.get(singular(phrase));
        if (meaning !== undefined) yield { meaning, length };
      }
    }
  }
}

const SEPARATORS = /[^\p{L}\p{N}.'’-]+/u;
const MARK = /[.'’-]/u;
const EDGES = /^[.'’-]+|['’-]+$|['’]s$/gu;
const LAST_STOP = /(\p{L}{2,})\.$/u;

/** The words of a description in lower case, as sectors and organisations are looked up by. */
export const descriptionWords = (description: string): string[] =>
  description
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(SEPARATORS)
    .map((w) => (MARK.test(w) ? w.replace(EDGES, '').replace(LAST_STOP, '$1') : w))
    .filter(Boolean);

const singular = (phrase: string) => (phrase.endsWith('ies') ? `${phrase.slice(0, -3)}y` : phrase.endsWith('s') ? phrase.slice(0, -1) : phrase);

export function sectorsOf(words: readonly string[], language: string): string[] {
  const lists = wordsOf(language);
  if (!lists) return [];
  const found: string[] = [];
  // "secretary general" is no general: the longer phrase tells more than the shorter.
  let best: { sector: string; rank: number; length: number } | undefined;
  for (const { meaning, length } of lists.words.within(words)) if (!best || length > best.length || (length === best.length && meaning.rank < best.rank)) best = { ...meaning, length };
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
export function organisationCode(words: readonly string[], language: string): string | undefined {
  let best: { readonly meaning: string; readonly length: number } | undefined;
  for (const hit of wordsOf(language)?.organisations.within(words) ?? []) if (!best || hit.length > best.length) best = hit;
  return best?.meaning;
}
