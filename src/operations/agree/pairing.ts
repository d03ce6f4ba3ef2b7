/** Which documents are one release in two languages: those whose ids differ only in the language at their end, or by a field. */
import { Fault } from '../../base/fault.ts';
import { checked, EXPECTED_DOCUMENT, jsonOf } from '../documentOf.ts';
import { sourceText } from '../sourceText.ts';
import type { DocumentPair } from './readPair.ts';

const ENDING = /^(.+)[._-]([a-z]{2})$/u;

export interface PairingOptions {
  /** The two languages that are compared. */
  readonly languages: readonly [string, string];
  /** A field whose value both have in common, in place of the id without its ending. */
  readonly field?: string;
}

export interface Half {
  readonly pair: string;
  /** Place in `languages`. */
  readonly side: 0 | 1;
}

/** @returns undefined for a document that is no half of a pair: in another language, or without an id that ends in one. */
export function halfOf(line: string, { languages, field }: PairingOptions): Half | undefined {
  const document = jsonOf(line, EXPECTED_DOCUMENT) as { readonly id?: unknown; readonly language?: unknown } & Readonly<Record<string, unknown>>;
  if (typeof document !== 'object' || document === null) throw new Fault({ code: 'not-a-document', message: 'this is no JSON object', expected: EXPECTED_DOCUMENT });
  const [, stem, ending] = ENDING.exec(String(document.id ?? '')) ?? [];
  const language = typeof document.language === 'string' ? document.language.slice(0, 2).toLowerCase() : ending;
  const side = languages.indexOf(language ?? '');
  const value = field === undefined ? (ending === language ? stem : undefined) : document[field];
  return side < 0 || (typeof value !== 'string' && typeof value !== 'number') || value === '' ? undefined : { pair: String(value), side: side as 0 | 1 };
}

/** Counts the halves; those that have both, once each, are pairs. */
export class Pairing {
  private readonly seen = new Map<string, [number, number]>();

  add({ pair, side }: Half): void {
    const halves = this.seen.get(pair) ?? [0, 0];
    halves[side]++;
    this.seen.set(pair, halves);
  }

  /** @returns the pairs in the order of their first halves, and how many have a half more than once. */
  pairs(): { readonly pairs: readonly string[]; readonly ambiguous: number } {
    const all = [...this.seen];
    return { pairs: all.filter(([, [a, b]]) => a === 1 && b === 1).map(([pair]) => pair), ambiguous: all.filter(([, [a, b]]) => a && b && a + b > 2).length };
  }
}

/** So many of them, always the same ones, spread over all. */
export function sampleOf(pairs: readonly string[], size: number): readonly string[] {
  if (pairs.length <= size) return pairs;
  const chosen = new Set([...pairs].sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1)).slice(0, size));
  return pairs.filter((pair) => chosen.has(pair));
}

/** FNV-1a: which of a set a sample takes must not depend on the order of the file. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Puts the halves together; a pair is handed out once, when its second half comes. */
export class Joining {
  private readonly waiting = new Map<string, { side: 0 | 1; document: DocumentPair['first'] }>();
  private readonly wanted: Set<string>;

  constructor(
    wanted: Iterable<string>,
    private readonly options: PairingOptions,
  ) {
    this.wanted = new Set(wanted);
  }

  add(line: string): DocumentPair | undefined {
    const half = halfOf(line, this.options);
    if (!half || !this.wanted.has(half.pair)) return undefined;
    const { id: _, ...document } = checked(jsonOf(line, EXPECTED_DOCUMENT), sourceText, EXPECTED_DOCUMENT);
    const mine = { ...document, language: this.options.languages[half.side] };
    const other = this.waiting.get(half.pair);
    if (!other) {
      this.waiting.set(half.pair, { side: half.side, document: mine });
      return undefined;
    }
    this.waiting.delete(half.pair);
    return half.side ? { pair: half.pair, first: other.document, second: mine } : { pair: half.pair, first: mine, second: other.document };
  }
}
