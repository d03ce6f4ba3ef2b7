/**
 * Chooses a word class for every word of a sentence: an averaged perceptron over the candidate readings, twice left to right.
 *
 * What it weighs: the word's shape and ending, the two classes chosen before it, what the next two words can be, and where in
 * its clause the word stands (is there a finite verb yet, is a conjunction waiting for one). The second pass also sees the
 * classes that the first gave to the words that follow: German verbs stand last, so much is decided from behind ("dass beide
 * Länder gleiche Ansichten vertreten"). Weights live in one table for each pass, addressed by a hash of feature and class.
 * Trained by `training/de/tagger.ts`.
 */
import { decodeBase64 } from '../shared/automaton.ts';
import data from './data/tagger.json' with { type: 'json' };
import type { Analysis } from './morphology/analysis.ts';
import { candidates } from './morphology/morphology.ts';
import { TAGS, type Tag } from './morphology/tags.ts';

export const TABLE_BITS = 18;
const MASK = (1 << TABLE_BITS) - 1;

let tables: [Int8Array, Int8Array] | undefined;
const weights = (): [Int8Array, Int8Array] => {
  tables ??= [unpackTable(data.first), unpackTable(data.second)];
  return tables;
};

/** Pairs of a gap to the next weight that is not zero, as a base-128 number, and the weight in one byte. */
function unpackTable(packed: string): Int8Array {
  const bytes = decodeBase64(packed);
  const out = new Int8Array(1 << TABLE_BITS);
  let at = -1;
  for (let i = 0; i < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i++] as number;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += gap;
    out[at] = ((bytes[i++] as number) << 24) >> 24;
  }
  return out;
}

const TAG_NUMBER: ReadonlyMap<Tag, number> = new Map(TAGS.map((t, i) => [t, i + 1]));

export interface Ambiguous {
  readonly form: string;
  readonly readings: readonly Analysis[];
  /** The classes among the readings. */
  readonly tags: readonly Tag[];
  /** A hash of the set of classes; of ending, shape and form. */
  readonly ambiguity: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
  readonly word: number;
}

const hashCache = new Map<string, Ambiguous>();

/** The sentence's words with all that they can be. */
export function ambiguous(forms: readonly string[]): Ambiguous[] {
  return forms.map((form, i) => {
    const initial = i === 0 || /^[.!?:…„“"«»(‚–—-]+$/u.test(forms[i - 1] as string);
    const key = initial ? `^${form}` : form;
    let found = hashCache.get(key);
    if (!found) {
      const readings = candidates(form, initial);
      const tags = [...new Set(readings.map((r) => r.tag))].sort();
      const lower = form.toLowerCase();
      found = {
        form,
        readings,
        tags,
        ambiguity: hashText(tags.join(' ')),
        suffix2: hashText(`2${lower.slice(-2)}`),
        suffix3: hashText(`3${lower.slice(-3)}`),
        suffix4: hashText(`4${lower.slice(-4)}`),
        shape: shapeOf(form, initial),
        word: hashText(lower.replaceAll('ß', 'ss')),
      };
      if (hashCache.size > 60_000) hashCache.clear();
      hashCache.set(key, found);
    }
    return found;
  });
}

function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function shapeOf(form: string, initial: boolean): number {
  const capital = /^\p{Lu}/u.test(form);
  return (capital ? 1 : 0) + (initial ? 2 : 0) + (form.includes('-') ? 4 : 0) + (/^\p{Lu}{2,}/u.test(form) ? 8 : 0) + (/\p{N}/u.test(form) ? 16 : 0);
}

const mix = (a: number, b: number, c: number): number => {
  let h = Math.imul(a + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(c + 0x165667b1, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
};

/** Where a word stands in its clause, as far as the classes chosen so far tell. */
interface ClauseState {
  /** A finite verb has come since the clause began. */
  finite: boolean;
  /** A conjunction or relative pronoun has opened a clause whose finite verb stands last. */
  subordinate: boolean;
  /** What the finite verb calls for: 1 a participle (haben, sein), 2 an infinitive (modal), 3 either (werden). */
  bracket: number;
}

function advance(state: ClauseState, tag: Tag, form: string): void {
  if (tag === '$,' || tag === '$.' || tag === '$(') {
    if (tag === '$.' || tag === '$,') {
      state.finite = false;
      state.subordinate = false;
      state.bracket = tag === '$,' ? state.bracket : 0;
    }
  } else if (tag === 'KOUS' || tag === 'PRELS' || tag === 'PRELAT' || tag === 'PWAV' || tag === 'PWS' || tag === 'PWAT') {
    state.subordinate = true;
    state.finite = false;
  } else if (tag.endsWith('FIN')) {
    state.finite = true;
    state.bracket = tag === 'VMFIN' ? 2 : tag === 'VAFIN' ? (/^w[eiüuo]/u.test(form) ? 3 : 1) : 0;
  } else if (tag === 'KON' && state.finite) state.finite = state.subordinate;
}

const FIRST_FEATURES = 26;
const SECOND_FEATURES = 40;

/** What the first pass found to the right of a word, up to the end of its stretch between marks. */
interface Ahead {
  readonly tags: readonly Tag[];
  /** For each word: finite verbs that follow before the next mark (0, 1, 2 for more); 4 more where a mark comes next. */
  readonly finites: Uint8Array;
}

const isMark = (tag: Tag | undefined): boolean => tag === undefined || tag === '$,' || tag === '$.' || tag === '$(';

function aheadOf(tags: readonly Tag[]): Ahead {
  const finites = new Uint8Array(tags.length);
  let count = 0;
  for (let i = tags.length - 1; i >= 0; i--) {
    const tag = tags[i] as Tag;
    if (isMark(tag)) count = 0;
    finites[i] = Math.min(count, 2) + (isMark(tags[i + 1]) ? 4 : 0);
    if (tag.endsWith('FIN')) count++;
  }
  return { tags, finites };
}

/** Writes the hashes of all features of word `i` into `out`; how many there are depends on the pass. */
function features(words: readonly Ambiguous[], i: number, tag1: number, tag2: number, state: ClauseState, out: Uint32Array, ahead?: Ahead): number {
  const w = words[i] as Ambiguous;
  const next = words[i + 1];
  const after = words[i + 2];
  const previous = words[i - 1];
  const nextAmbiguity = next?.ambiguity ?? 1;
  const afterAmbiguity = after?.ambiguity ?? 1;
  const clause = (state.finite ? 1 : 0) + (state.subordinate ? 2 : 0) + state.bracket * 4;
  let n = 0;
  out[n++] = mix(1, w.word, 0);
  out[n++] = mix(2, w.suffix3, w.shape);
  out[n++] = mix(3, w.suffix2, w.shape);
  out[n++] = mix(4, w.suffix4, 0);
  out[n++] = mix(5, w.ambiguity, 0);
  out[n++] = mix(6, w.ambiguity, tag1);
  out[n++] = mix(7, w.ambiguity, tag1 * 64 + tag2);
  out[n++] = mix(8, w.ambiguity, nextAmbiguity);
  out[n++] = mix(9, w.ambiguity, next?.word ?? 0);
  out[n++] = mix(10, w.word, tag1);
  out[n++] = mix(11, w.word, nextAmbiguity);
  out[n++] = mix(12, tag1, nextAmbiguity);
  out[n++] = mix(13, tag1 * 64 + tag2, 0);
  out[n++] = mix(14, w.ambiguity, clause);
  out[n++] = mix(15, w.ambiguity, mix(clause, nextAmbiguity, 0));
  out[n++] = mix(16, w.ambiguity, mix(nextAmbiguity, afterAmbiguity, 0));
  out[n++] = mix(17, previous?.word ?? 0, w.ambiguity);
  out[n++] = mix(18, w.shape, tag1);
  out[n++] = mix(19, w.suffix3, tag1);
  out[n++] = mix(20, w.shape, nextAmbiguity);
  out[n++] = mix(21, w.word, clause);
  out[n++] = mix(22, w.suffix3, nextAmbiguity);
  out[n++] = mix(23, previous?.word ?? 0, w.word);
  out[n++] = mix(24, w.word, next?.word ?? 0);
  out[n++] = mix(25, mix(w.ambiguity, tag1, nextAmbiguity), 0);
  out[n++] = mix(26, mix(w.ambiguity, tag1, clause), 0);
  if (!ahead) return n;
  const right1 = TAG_NUMBER.get(ahead.tags[i + 1] as Tag) ?? 0;
  const right2 = TAG_NUMBER.get(ahead.tags[i + 2] as Tag) ?? 0;
  const own = TAG_NUMBER.get(ahead.tags[i] as Tag) ?? 0;
  const finites = ahead.finites[i] as number;
  out[n++] = mix(31, own, 0);
  out[n++] = mix(32, own, tag1 * 64 + right1);
  out[n++] = mix(33, w.ambiguity, right1);
  out[n++] = mix(34, w.ambiguity, right1 * 64 + right2);
  out[n++] = mix(35, w.ambiguity, tag1 * 64 + right1);
  out[n++] = mix(36, w.word, right1);
  out[n++] = mix(37, w.ambiguity, mix(clause, finites, 1));
  out[n++] = mix(38, own, mix(clause, finites, 2));
  out[n++] = mix(39, w.ambiguity, mix(clause, finites, right1));
  out[n++] = mix(40, w.suffix3, mix(clause, finites, 3));
  out[n++] = mix(41, w.word, mix(clause, finites, 4));
  out[n++] = mix(42, own, mix(tag1, tag2, right1));
  out[n++] = mix(43, w.ambiguity, mix(tag1, right1, right2));
  out[n++] = mix(44, w.suffix3, right1);
  return n;
}

/** A table of weights to read from or, in training, to change. */
export interface Weights {
  get(slot: number): number;
}

/** Of `mix(feature, number of the tag, 77)` what the tag alone makes: it is asked for with every feature of every word. */
const TAG_PART: ReadonlyMap<Tag, number> = new Map(TAGS.map((t, i) => [t, Math.imul(i + 1 + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(77 + 0x165667b1, 0x27d4eb2f)]));
const featurePart = (feature: number): number => Math.imul(feature + 0x9e3779b9, 0x85ebca6b);

const slot = (feature: number, tag: number): number => {
  let h = feature ^ tag;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) & MASK;
};

export const slotOf = (feature: number, tag: Tag): number => slot(featurePart(feature), TAG_PART.get(tag) as number);

/** Sees each decision in training; what it returns, where it returns something, is taken as the class. */
export type Observer = (i: number, chosen: Tag, features: Uint32Array) => Tag | undefined;

/** One pass from left to right; the second where `first` brings the classes of the first. */
export function tagPass(words: readonly Ambiguous[], table: Weights | Int8Array, first?: readonly Tag[], observe?: Observer): Tag[] {
  const ahead = first && aheadOf(first);
  const buffer = new Uint32Array(ahead ? SECOND_FEATURES : FIRST_FEATURES);
  const parts = new Int32Array(buffer.length);
  const fast = table instanceof Int8Array ? table : undefined;
  const state: ClauseState = { finite: false, subordinate: false, bracket: 0 };
  const out: Tag[] = [];
  let tag1 = 0;
  let tag2 = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Ambiguous;
    let best = word.tags[0] as Tag;
    if (word.tags.length > 1) {
      const count = features(words, i, tag1, tag2, state, buffer, ahead);
      let bestScore = Number.NEGATIVE_INFINITY;
      if (fast) for (let f = 0; f < count; f++) parts[f] = featurePart(buffer[f] as number);
      for (const tag of word.tags) {
        let score = 0;
        if (fast) {
          const own = TAG_PART.get(tag) as number;
          for (let f = 0; f < count; f++) score += fast[slot(parts[f] as number, own)] as number;
        } else for (let f = 0; f < count; f++) score += (table as Weights).get(slotOf(buffer[f] as number, tag));
        if (score > bestScore) {
          bestScore = score;
          best = tag;
        }
      }
      if (observe) best = observe(i, best, buffer) ?? best;
    }
    out.push(best);
    advance(state, best, word.form);
    tag2 = tag1;
    tag1 = TAG_NUMBER.get(best) as number;
  }
  return out;
}

/** The classes of a sentence, one a word, each among the word's candidates. */
export function tagWords(words: readonly Ambiguous[]): Tag[] {
  const [first, second] = weights();
  return tagPass(words, second, tagPass(words, first));
}
