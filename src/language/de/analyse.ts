/** Analyses a German text: tokens, sentences, clauses. The one entrance to the German grammar. */
import type { Block } from '../../text/blocks.ts';
import { blocksOf } from '../../text/blocks.ts';
import { ORTHOGRAPHY } from '../../text/orthography.ts';
import type { Quotation } from '../../text/quotations.ts';
import { type Sentence, sentencesOf } from '../../text/sentences.ts';
import type { AnalysedSentence, AnalysedText, Clause, QuotedText } from '../shared/clause.ts';
import { shifted } from '../shared/shifting.ts';
import type { Token } from '../shared/token.ts';
import { buildClauses } from './clauses/clauseBuilder.ts';
import { embedClauses } from './clauses/embedding.ts';
import { interposed } from './clauses/interposed.ts';
import { mainClauses } from './clauses/mainClauses.ts';
import { deskOf } from './desk.ts';
import { type Item, itemsOf } from './phrases/items.ts';
import { takeUpSurnames } from './repairs/names.ts';
import { type DeskWord, tokenOf } from './work.ts';

/**
 * A sentence longer than this many words is read in stretches cut at its commas and semicolons: no sentence that people
 * write is so long, and cost must stay linear for one that is not a sentence at all.
 */
const LONGEST_SENTENCE = 400;

export function analyseGerman(text: string): AnalysedText {
  const tokens: Token[] = [];
  const sentences: AnalysedSentence[] = [];
  const surnames = new Set<string>();
  blocksOf(text).forEach((block, number) => {
    for (const sentence of sentencesOf(text, block.start, block.end, ORTHOGRAPHY.de))
      for (const piece of stretches(sentence)) sentences.push(analyseSentence(text, piece, block, number, tokens, surnames));
  });
  return { text, language: 'de', tokens, sentences };
}

function* stretches(sentence: Sentence): Generator<Sentence> {
  const { words } = sentence;
  if (words.length <= LONGEST_SENTENCE) {
    yield sentence;
    return;
  }
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + LONGEST_SENTENCE);
    if (to < words.length) {
      let cut = to;
      while (cut > from + LONGEST_SENTENCE / 2 && !/^[,;:]$/u.test(words[cut - 1]?.form ?? '')) cut--;
      if (cut > from + LONGEST_SENTENCE / 2) to = cut;
    }
    const slice = words.slice(from, to);
    const start = slice[0]?.start ?? sentence.start;
    const end = slice.at(-1)?.end ?? sentence.end;
    yield { start, end, words: slice, quotations: sentence.quotations.filter((q) => q.start >= start && q.end <= end) };
    from = to;
  }
}

function analyseSentence(text: string, sentence: Sentence, block: Block, number: number, tokens: Token[], surnames: Set<string>): AnalysedSentence {
  const base = tokens.length;
  const desk = deskOf(sentence);
  takeUpSurnames(desk, surnames);
  desk.forEach((word, i) => {
    tokens.push(tokenOf(word, base + i));
  });
  const quoted = sentence.quotations.map((q) => ({ quotation: q, ...wordRange(desk, q) })).filter((q) => q.to - q.from > 2 && isSpeech(text, desk, q.from, q.to));
  const clauses = clausesOf(desk, 0, desk.length, quoted);
  const quotations = quoted.map(
    ({ quotation, from, to }): QuotedText => ({
      start: quotation.start,
      end: quotation.end,
      from: base + from,
      to: base + to,
      clauses: innerSentences(desk, from + 1, to - 1).flatMap(([a, b]) => shifted(clausesOf(desk, a, b, []), base)),
    }),
  );
  return { start: sentence.start, end: sentence.end, from: base, to: base + desk.length, heading: block.heading, block: number, clauses: shifted(clauses, base), quotations };
}

function clausesOf(desk: readonly DeskWord[], from: number, to: number, quoted: readonly { from: number; to: number }[]): Clause[] {
  const items = withoutAsides(itemsOf(desk, from, to, quoted));
  const build = (part: readonly Item[]): Clause[] => buildClauses(desk, mainClauses(desk, embedClauses(desk, part)));
  const said = interposed(desk, items);
  return said ? [...build([...items.slice(0, said.from), ...items.slice(said.to)]), ...build(items.slice(said.from + 1, said.to - 1))] : build(items);
}

function wordRange(desk: readonly DeskWord[], { start, end }: Quotation): { from: number; to: number } {
  let from = 0;
  while (from < desk.length && (desk[from] as DeskWord).end <= start) from++;
  let to = from;
  while (to < desk.length && (desk[to] as DeskWord).start < end) to++;
  return { from, to };
}

/**
 * What stands between quotation marks is speech by itself where it has a finite verb and begins like a sentence, or closes
 * like one. Otherwise it is quoted words inside the sentence around it: "eine „innere Angelegenheit“ Chinas".
 */
function isSpeech(text: string, desk: readonly DeskWord[], from: number, to: number): boolean {
  const first = desk[from + 1];
  const before = desk[from - 1];
  const finite = desk.slice(from + 1, to - 1).some((w) => w.tag.endsWith('FIN'));
  const closed = /[.!?…]$/u.test(text.slice(0, (desk[to - 1] as DeskWord).start).trimEnd());
  // "..., sagte er" behind the closing mark makes speech of whatever stands before it.
  const said = desk[to]?.form === ',' && (desk[to + 1]?.tag.endsWith('FIN') ?? false);
  const opens = said || !before || before.tag === '$.' || before.tag === '$,' || before.tag === '$(' || /FIN$|^PTKVZ$|^KON$|^VVPP$|^VVINF$|^VVIZU$/u.test(before.tag);
  if (!first || !/^[\p{Lu}\p{N}„“"«]/u.test(first.form)) return finite && closed && opens && /^[:,]$/u.test(before?.form ?? '');
  return (finite || closed) && (opens || closed);
}

/** The sentences inside a quotation, by full stops. */
function innerSentences(desk: readonly DeskWord[], from: number, to: number): [number, number][] {
  const out: [number, number][] = [];
  let begin = from;
  for (let i = from; i < to; i++)
    if (/^[.!?…]+$/u.test((desk[i] as DeskWord).form)) {
      if (i > begin) out.push([begin, i + 1]);
      begin = i + 1;
    }
  if (begin < to) out.push([begin, to]);
  return out;
}

/** Takes out what stands between brackets or between two dashes: a remark beside the sentence. */
function withoutAsides(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.type === 'mark' && (item.form === '(' || item.form === '[')) {
      const close = items.findIndex((x, j) => j > i && x.type === 'mark' && (x.form === ')' || x.form === ']'));
      if (close > 0 && close - i < 60) {
        i = close;
        continue;
      }
    }
    if (item.type === 'mark' && /^[–—]$/u.test(item.form)) {
      const close = items.findIndex((x, j) => j > i && x.type === 'mark' && /^[–—]$/u.test(x.form));
      if (close > i + 1 && close < items.length - 1 && close - i < 40) {
        i = close;
        continue;
      }
    }
    out.push(item);
  }
  return out;
}
