/** How far a matter goes on behind what the grammar gives it, and where commas and semicolons divide several. */
import type { Token } from '../../language/shared/token.ts';
import { endsIn } from '../people/words.ts';
import type { Scene } from '../scene.ts';
import { keyAt } from './talkers.ts';
import { topicWords } from './words.ts';

/** Longest topic in words: more is a sentence. */
export const LONGEST = 45;

/**
 * "the prospects | for joint work in the north", "steps | to end the war", "the road | linking the two states": what follows a matter at
 * once goes on with it up to the next mark, "and" or verb, wherever the grammar hung it; a day, a place of meeting or who was there do
 * not. What semicolons divide are matters by themselves.
 */
export function extended(scene: Scene, stretches: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const { runsOn } = topicWords(scene.language);
  if (!runsOn.size) return [...stretches];
  const { tokens } = scene.text;
  const parts = stretches.flatMap(({ from, to }) => {
    const out: { from: number; to: number }[] = [];
    let start = from;
    for (let i = from; i < to; i++)
      if (tokens[i]?.form === ';') {
        out.push({ from: start, to: i });
        start = tokens[i + 1]?.wordClass === 'conjunction' ? i + 2 : i + 1;
      }
    return [...out, { from: start, to }]
      .filter((s) => s.to > s.from)
      .flatMap((s) => dividedByCommas(scene, s))
      .flatMap((s) => dividedByAnd(scene, s));
  });
  return parts.map((s) => {
    const next = Math.min(
      tokens.length,
      s.from + LONGEST,
      ...parts.filter((o) => o.from >= s.to).map((o) => o.from),
      ...scene.text.sentences.filter((x) => x.from <= s.from && s.from < x.to).map((x) => x.to),
    );
    return { from: s.from, to: goesOnTo(scene, s.to, next) };
  });
}

/**
 * "the truce in the north, the role of others and the price of rice": where a later member has an article or an aim of its
 * own and names a thing, commas divide matters; "in the north, the south and the Sahel" they divide places.
 */
function dividedByCommas(scene: Scene, { from, to }: { from: number; to: number }): { from: number; to: number }[] {
  const { tokens } = scene.text;
  const is = (i: number, wordClass: string): boolean => tokens[i]?.wordClass === wordClass;
  const begins: number[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const comma = tokens[i]?.form === ',';
    const start = comma
      ? is(i + 1, 'conjunction')
        ? i + 2
        : i + 1
      : is(i, 'conjunction') && tokens[i]?.key === 'and' && begins.length && !(is(i - 1, 'adjective') && is(i + 1, 'adjective'))
        ? i + 1
        : -1;
    if (start > 0 && start < to && isThingAt(scene, start, to) && start !== begins.at(-1)) begins.push(start);
    else if (comma && !(start > 0 && start === begins.at(-1))) return [{ from, to }];
  }
  const last = begins.at(-1);
  // The list is closed by "and", and more than its first member stands by itself.
  if (last === undefined || !is(last - 1, 'conjunction') || !begins.some((b) => isWeighty(scene, b, to))) return [{ from, to }];
  // "projects related to the port, the railway and the school": what follows the preposition is the list.
  const first = begins[0] as number;
  const shared = tokens
    .slice(from, first)
    .some((t, n, all) => t.wordClass === 'preposition' && all[n + 1]?.wordClass === 'determiner' && all.slice(n + 2).every((x) => NOMINAL.has(x.wordClass) || x.form === ','));
  if (shared && begins.every((b, n) => tokens.slice(b, begins[n + 1] ?? to).every((t) => NOMINAL.has(t.wordClass) || t.form === ',' || t.wordClass === 'conjunction'))) return [{ from, to }];
  if (begins.length < 2 && tokens[last - 2]?.form !== ',') return [{ from, to }];
  return [from, ...begins].map((start, n) => ({ from: start, to: trimmed(tokens, start, begins[n] ?? to) }));
}

/**
 * "joint projects in mining and the activity of the fund": behind a preposition with a bare noun, what has an article and a preposition
 * of its own is no second noun for that preposition; behind "between" it is.
 */
function dividedByAnd(scene: Scene, { from, to }: { from: number; to: number }): { from: number; to: number }[] {
  const { tokens } = scene.text;
  const inside = tokens.slice(from, to);
  const ands = inside.filter((t) => t.wordClass === 'conjunction');
  const [and] = ands;
  if (ands.length !== 1 || !and || and.key !== 'and' || inside.some((t) => t.form === ',')) return [{ from, to }];
  let at = and.index - 1;
  while (at > from && NOMINAL.has(tokens[at]?.wordClass ?? '') && tokens[at]?.wordClass !== 'determiner') at--;
  const opener = tokens[at];
  const [first, second] = [tokens[and.index + 1], nounsFrom(scene, and.index + 1, to)];
  if (opener?.wordClass !== 'preposition' || inside.some((t) => t.key === 'between' || t.tag === 'TO') || at <= from || tokens[and.index - 1]?.wordClass !== 'noun') return [{ from, to }];
  if (first?.wordClass !== 'determiner' || second >= to || tokens[second]?.wordClass !== 'preposition' || !isThingAt(scene, and.index + 1, second + 1)) return [{ from, to }];
  return [
    { from, to: and.index },
    { from: and.index + 1, to },
  ];
}

/** A noun phrase whose noun is written small: a thing, and no place or name. */
function isThingAt({ text: { tokens } }: Scene, from: number, to: number): boolean {
  let at = from;
  // "regional and world affairs": of two adjectives the noun is one.
  const goesOn = (i: number): number =>
    NOMINAL.has(tokens[i + 1]?.wordClass ?? '') ? i + 1 : tokens[i]?.wordClass === 'adjective' && tokens[i + 1]?.key === 'and' && tokens[i + 2]?.wordClass === 'adjective' ? i + 2 : -1;
  while (goesOn(at) > 0 && goesOn(at) < to) at = goesOn(at);
  const head = tokens[at];
  return head?.wordClass === 'noun' && /^\p{Ll}/u.test(head.form) && at < to;
}

/** "the role of others", "opportunities for trade", "steps to end it". */
function isWeighty({ text: { tokens } }: Scene, from: number, to: number): boolean {
  if (tokens[from]?.wordClass === 'determiner') return true;
  let at = from;
  while (at < to && NOMINAL.has(tokens[at]?.wordClass ?? '')) at++;
  return at > from && at < to && ((tokens[at]?.wordClass === 'preposition' && tokens[at]?.key !== 'of') || (tokens[at]?.tag === 'TO' && tokens[at + 1]?.tag === 'VB'));
}

const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'determiner', 'numeral', 'other']);

export function goesOnTo(scene: Scene, end: number, limit: number): number {
  const { tokens } = scene.text;
  const words = topicWords(scene.language);
  const behindNouns = (from: number): number => nounsFrom(scene, from, limit);
  for (let to = end; ; ) {
    const [before, word] = [tokens[to - 1], tokens[to]];
    if (!before || !word || to >= limit) return to;
    let next = to;
    // "for activating | the Council": a preposition or a doing wants its noun.
    if ((before.wordClass === 'preposition' || before.tag === 'VBG') && NOMINAL.has(word.wordClass)) next = behindNouns(to);
    // "themes pertaining | to the north", "the pressures generated | by war"
    else if (isDoing(tokens, to - 1) && word.wordClass === 'preposition') {
      // "efforts aimed at | reaching a truce"
      next = tokens[to + 1]?.tag === 'VBG' ? to + 2 : behindNouns(to + 1);
      if (next === to + 1 || isOfTalks(scene, next - 1, word)) return to;
    } else if (before.wordClass === 'noun' || before.wordClass === 'name' || (before.tag === 'VBG' && tokens[to - 2]?.wordClass === 'preposition')) {
      // "steps | that the neighbours can take": which of them, told without a comma.
      const which = word.tag === 'WDT' || word.key === 'that' ? scene.clauses.find((c) => c.kind === 'relative' && c.from === to && c.predicate !== undefined) : undefined;
      if (which) {
        const mark = tokens.slice(to, which.to).find((t) => /^[:;–—“”"«»]$/u.test(t.form));
        let end = Math.min(mark?.index ?? which.to, limit);
        while (end > to + 1 && tokens[end - 1]?.wordClass === 'punctuation') end--;
        return end;
      }
      // "opportunities | available in the zone"
      const leading = word.wordClass === 'adjective' && tokens[to + 1]?.wordClass === 'preposition' ? to + 1 : to;
      const opener = tokens[leading];
      if (opener?.wordClass === 'preposition' && (words.runsOn.has(opener.key) || words.within.has(opener.key))) {
        next = tokens[leading + 1]?.tag === 'VBG' ? leading + 2 : behindNouns(leading + 1);
        // "between A and B"
        if (opener.key === 'between' && tokens[next]?.wordClass === 'conjunction') next = behindNouns(next + 1);
        if (next === leading + 1 || isOfTalks(scene, next - 1, opener)) return to;
      } else if (word.tag === 'VBN' && tokens[to + 1]?.wordClass === 'preposition' && !isOfTalks(scene, behindNouns(to + 2) - 1, tokens[to + 1] as Token)) next = to + 1;
      else if (word.tag === 'VBG' || (word.tag === 'TO' && tokens[to + 1]?.tag === 'VB')) {
        let verb = word.tag === 'TO' ? to + 1 : to;
        // "the means to support and develop them"
        if (word.tag === 'TO' && tokens[verb + 1]?.wordClass === 'conjunction' && /^VBP?$/u.test(tokens[verb + 2]?.tag ?? '')) verb += 2;
        next = tokens[verb + 1]?.tag === 'PRP' ? verb + 2 : behindNouns(verb + 1);
      }
    }
    if (next === to) return to;
    to = next;
  }
}

/** The end of the nouns, and of what stands before them, from a place on: "frozen assets", "Norway's hosting", "regional and world affairs". */
export function nounsFrom({ text: { tokens } }: Scene, from: number, limit: number): number {
  let at = from;
  const isNominal = (i: number): boolean => NOMINAL.has(tokens[i]?.wordClass ?? '');
  while (
    at < limit &&
    (isNominal(at) ||
      ((/^VB[NG]$/u.test(tokens[at]?.tag ?? '') || (tokens[at]?.tag === 'POS' && at > from)) && at + 1 < limit && isNominal(at + 1) && tokens[at + 1]?.wordClass !== 'determiner') ||
      (tokens[at]?.key === 'and' && tokens[at - 1]?.wordClass === 'adjective' && at > from && tokens[at + 1]?.wordClass === 'adjective' && isNominal(at + 2)))
  )
    at++;
  return at;
}

/** A participle behind its noun. */
const isDoing = (tokens: readonly Token[], at: number): boolean => /^VB[GN]$/.test(tokens[at]?.tag ?? '') && (tokens[at - 1]?.wordClass === 'noun' || tokens[at - 1]?.wordClass === 'name');

/** "on Monday", "at the meeting", "by the minister": when, where and by whom it was discussed, and no part of the matter. */
function isOfTalks(scene: Scene, head: number, { key }: Token): boolean {
  const words = topicWords(scene.language);
  const noun = keyAt(scene, head);
  if (words.days.has(noun) || scene.dates.some((d) => head >= d.from && head < d.to)) return true;
  if (words.agent.has(key) && scene.cast.at(head) !== undefined) return true;
  return words.within.has(key) && !words.runsOn.has(key) && endsIn(words.events, noun);
}

/** Without the marks, conjunctions and adverbs that it ends in. */
export function trimmed(tokens: readonly Token[], from: number, to: number): number {
  while (
    to > from + 1 &&
    (((tokens[to - 1] as Token).wordClass === 'punctuation' && (tokens[to - 1] as Token).form !== ')') ||
      (tokens[to - 1] as Token).wordClass === 'conjunction' ||
      (tokens[to - 1] as Token).wordClass === 'adverb')
  )
    to--;
  return to;
}
