/**
 * Puts the words of an English sentence together that belong together whatever the sentence means: a noun with its article,
 * adjectives, title and preposition, a verb with its auxiliaries. The parser then has only these stretches to tie together.
 */

import type { DeskWord } from '../deskWord.ts';
import { MONTHS } from '../lexicon/wordGroups.ts';
import type { Chunk, Cue, InnerArc } from './chunk.ts';
import { complexAt } from './complexPrepositions.ts';
import { type Nominal, nominalAt } from './nominals.ts';
import { adverbsTo, isTo, type Verbal, verbalAt } from './verbals.ts';

const SUBORDINATORS = /^(?:that|because|although|though|if|whether|while|whereas|unless|lest|provided)$/u;
/** Prepositions that also open clauses. */
const EITHER = /^(?:after|before|since|until|till|as|like|than|once|so|for|with|without|given)$/u;
const VERBAL_PREPOSITIONS = /^(?:including|regarding|concerning|excluding|following|considering)$/u;

export function chunksOf(words: readonly DeskWord[]): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < words.length; ) {
    const behind = behindShortForm(words, i);
    if (behind) {
      i = behind;
      continue;
    }
    const chunk = chunkAt(words, i);
    if (chunk) out.push(chunk);
    i = chunk ? chunk.to : i + 1;
  }
  return out;
}

/** "(FDFA)", "(22-24 October)": the place behind brackets that hold a short form, a number or a day, which no sentence is built with. */
function behindShortForm(words: readonly DeskWord[], i: number): number | undefined {
  if (words[i]?.tag !== '-LRB-' || i === 0) return undefined;
  for (let at = i + 1; at < i + 14; at++) {
    const w = words[at];
    if (!w) return undefined;
    if (w.tag === '-RRB-') return at + 1;
    // "(local time; 5:20 p.m. Japan time)"
    if (/^(?:[ap]\.?m\.?|local|time|noon|midnight)$/u.test(w.lower) || words[at + 1]?.lower === 'time') continue;
    if (at >= i + 7) return undefined;
    if (!/^(?:\p{Lu}[\p{L}-]*\p{Lu}s?|[\p{N}.,:/–-]+)$/u.test(w.form) && !MONTHS.has(w.lower) && !/^(?:[,:]|CC)$/u.test(w.tag)) return undefined;
  }
  return undefined;
}

const MARKS: ReadonlySet<string> = new Set([',', '.', ':', '-LRB-', '-RRB-', '``', "''"]);

function chunkAt(words: readonly DeskWord[], i: number): Chunk | undefined {
  const w = words[i] as DeskWord;
  if (MARKS.has(w.tag)) return undefined;
  const joint = jointConjunction(words, i);
  if (joint) return joint;
  const phrase = adverbialPhrase(words, i);
  if (phrase) return phrase;
  const prepositional = withPreposition(words, i);
  if (prepositional) return prepositional;
  const verbal = verbalAt(words, i);
  if (verbal) return verbChunk(i, verbal);
  const nominal = nominalAt(words, i);
  // "launched several years ago": the span goes with what says how far back it lies.
  if (nominal?.cue === 'time' && words[nominal.to]?.lower === 'ago')
    return { ...nounChunk(i, nominal), to: nominal.to + 1, inner: [...nominal.inner, { place: nominal.to, head: nominal.head, label: 'advmod' }] };
  if (nominal) return nounChunk(i, nominal);
  return { from: i, to: i + 1, head: i, cue: cueOfWord(w), inner: [] };
}

/** "as well as" joins like "and". */
function jointConjunction(words: readonly DeskWord[], i: number): Chunk | undefined {
  const is = (at: number, form: string): boolean => words[at]?.lower === form;
  if (!is(i, 'as') || !is(i + 1, 'well') || !is(i + 2, 'as')) return undefined;
  return { from: i, to: i + 3, head: i, cue: 'conjunction', inner: [1, 2].map((n) => ({ place: i + n, head: i, label: 'fixed' })) };
}

/** "called in particular for": what has been tagged as an adverb of two words; before a verb the verb takes it. */
function adverbialPhrase(words: readonly DeskWord[], i: number): Chunk | undefined {
  if (words[i]?.tag !== 'RB' || !/^(?:in|for)$/u.test(words[i]?.lower ?? '') || words[i + 1]?.tag !== 'RB' || verbalAt(words, i)) return undefined;
  return { from: i, to: i + 2, head: i + 1, cue: 'adverb', inner: [{ place: i, head: i + 1, label: 'fixed' }] };
}

function cueOfWord(w: DeskWord): Cue {
  if (w.lower === 'that' && /^(?:IN|WDT|DT)$/u.test(w.tag)) return 'that';
  if (w.tag === 'CC') return 'conjunction';
  if (w.tag === 'IN') return SUBORDINATORS.test(w.lower) || EITHER.test(w.lower) ? 'subordinator' : 'preposition';
  if (w.tag === 'WRB') return 'question';
  if (w.tag.startsWith('RB') || w.tag === 'RP') return 'adverb';
  return 'other';
}

/** "in Bern", "on behalf of the President", "by strengthening", "in order to help". */
function withPreposition(words: readonly DeskWord[], i: number): Chunk | undefined {
  const w = words[i] as DeskWord;
  const complex = complexAt(words, i);
  const length = complex ? complex.length : simplePreposition(words, i) ? 1 : 0;
  if (!length) return undefined;
  const key = complex ? complex.join('-') : w.lower;
  let at = i + length;
  // "from within the party": the first of two prepositions opens.
  const second = !complex && words[at]?.tag === 'IN' && /^(?:within|among|between|behind|over|under|around|about)$/u.test(words[at]?.lower ?? '') ? at++ : undefined;
  const arcs = (head: number, label: 'case' | 'mark'): InnerArc[] => [
    { place: i, head, label },
    ...Array.from({ length: length - 1 }, (_, n) => ({ place: i + 1 + n, head: i, label: 'fixed' })),
    ...(second === undefined ? [] : [{ place: second, head, label: 'case' }]),
  ];
  const verbal = verbalAt(words, at);
  if (verbal && (verbal.cue === 'gerund' || verbal.cue === 'being' || (complex && verbal.cue === 'infinitive')) && !(words[at]?.tag === 'VBG' && nominalAt(words, at))) {
    const { to, head, cue, inner } = verbal;
    return { from: i, to, head, cue, inner: [...arcs(head, 'mark'), ...inner], opener: { key, at: i, complex: complex !== undefined } };
  }
  const nominal = nominalAt(words, at);
  if (!nominal || nominal.cue === 'adjective') return undefined;
  // "avenues for cooperation in science came up": "for" opens a clause, if at all, with a pronoun.
  if (!complex && EITHER.test(w.lower) && (w.lower !== 'for' || nominal.cue === 'pronoun') && opensClause(words, nominal.to)) return undefined;
  const { to, head, cue, inner } = nominal;
  return { from: i, to, head, cue, inner: [...arcs(head, 'case'), ...inner], opener: { key, at: i, complex: complex !== undefined } };
}

function simplePreposition(words: readonly DeskWord[], i: number): boolean {
  const w = words[i] as DeskWord;
  if (w.tag === 'IN') return !SUBORDINATORS.test(w.lower);
  if (isTo(w)) return !/^(?:VB|RB)$/u.test(words[i + 1]?.tag ?? '');
  if (!VERBAL_PREPOSITIONS.test(w.lower) || !/^(?:VBG|IN|NN)/u.test(w.tag)) return false;
  return (
    w.lower !== 'following' ||
    i === 0 ||
    (/^(?:DT|PRP\$)$/u.test(words[i + 1]?.tag ?? '') && !/^(?:be|have)$/u.test(words[i - 1]?.key ?? '')) ||
    words[i - 1]?.form === ',' ||
    words[i - 1]?.tag === 'RB'
  );
}

/** "after the meeting in Bern took place": behind the noun and what hangs on it comes its verb. */
function opensClause(words: readonly DeskWord[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const w = words[at];
    if (!w) return false;
    const verbal = verbalAt(words, adverbsTo(words, at));
    if (verbal && (verbal.cue === 'finite' || verbal.cue === 'passive' || verbal.cue === 'copula')) return true;
    if (w.tag !== 'IN' || SUBORDINATORS.test(w.lower)) return false;
    const nominal = nominalAt(words, at + 1);
    if (!nominal) return false;
    at = nominal.to;
  }
  return false;
}

const verbChunk = (i: number, { to, head, cue, inner }: Verbal): Chunk => ({ from: i, to, head, cue, inner });
const nounChunk = (i: number, { to, head, cue, inner }: Nominal): Chunk => ({ from: i, to, head, cue, inner });
