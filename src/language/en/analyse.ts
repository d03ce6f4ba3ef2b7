/** Analyses an English text: tokens, sentences, clauses. The one entrance to the English grammar. */
import type { Block } from '../../text/blocks.ts';
import { blocksOf } from '../../text/blocks.ts';
import { ORTHOGRAPHY } from '../../text/orthography.ts';
import type { Quotation } from '../../text/quotations.ts';
import { type Sentence, sentencesOf } from '../../text/sentences.ts';
import { type AnalysedSentence, type AnalysedText, type Clause, clausesWithin, type QuotedText } from '../shared/clause.ts';
import { shifted } from '../shared/shifting.ts';
import type { Token } from '../shared/token.ts';
import { clausesOf } from './clauses/clauses.ts';
import { interposed, interposedCondition, interposedOccasion, interposedTime } from './clauses/interposed.ts';
import { inPieces } from './clauses/pieces.ts';
import { takeQuotations } from './clauses/quoted.ts';
import { deskOf, tokenOf } from './desk.ts';
import type { DeskWord } from './deskWord.ts';
import { POSTS, SPEECH_VERBS } from './lexicon/wordGroups.ts';
import { syntaxOf } from './syntax/syntax.ts';

/** A longer sentence is read in stretches: nobody writes such, and cost must stay linear for what is no sentence at all. */
const LONGEST_SENTENCE = 250;

export function analyseEnglish(text: string): AnalysedText {
  const tokens: Token[] = [];
  const sentences: AnalysedSentence[] = [];
  blocksOf(text).forEach((block, number) => {
    for (const sentence of sentencesOf(text, block.start, block.end, ORTHOGRAPHY.en)) for (const piece of stretches(sentence)) sentences.push(analyseSentence(text, piece, block, number, tokens));
  });
  return { text, language: 'en', tokens, sentences };
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

function analyseSentence(text: string, sentence: Sentence, block: Block, number: number, tokens: Token[]): AnalysedSentence {
  const base = tokens.length;
  const desk = deskOf(sentence);
  desk.forEach((word, i) => {
    tokens.push(tokenOf(word, base + i));
  });
  const quoted = sentence.quotations
    .map((q) => ({ quotation: q, ...wordRange(desk, q) }))
    .filter((q, n, all) => q.to - q.from > 2 && (isSpeech(text, desk, q.from, q.to) || isBroken(desk, q, all[n + 1]) || isBroken(desk, all[n - 1], q)));
  const clauses = takeQuotations(clausesBetween(desk, 0, desk.length, quoted), quoted);
  const quotations = quoted.map(
    ({ quotation, from, to }): QuotedText => ({
      start: quotation.start,
      end: quotation.end,
      from: base + from,
      to: base + to,
      clauses: innerSentences(desk, from + 1, to - 1).flatMap(([a, b]) => shifted(clausesBetween(desk, a, b, []), base)),
    }),
  );
  return { start: sentence.start, end: sentence.end, from: base, to: base + desk.length, heading: block.heading, block: number, clauses: shifted(clauses, base), quotations };
}

function clausesBetween(desk: readonly DeskWord[], from: number, to: number, quoted: readonly { from: number; to: number }[]): Clause[] {
  const telling = quoted.length ? undefined : interposed(desk, from, to);
  const day = telling || quoted.length ? undefined : interposedTime(desk, from, to);
  const condition = telling || day || quoted.length ? undefined : interposedCondition(desk, from, to);
  const time = day ?? (telling || condition || quoted.length ? undefined : interposedOccasion(desk, from, to));
  const aside = telling ?? condition ?? time;
  if (aside) {
    const outer = Array.from({ length: to - from }, (_, n) => from + n).filter((p) => p < aside.from || p >= aside.to);
    const inner = Array.from({ length: aside.to - aside.from - (desk[aside.to - 1]?.form === ',' ? 1 : 0) }, (_, n) => aside.from + n);
    if (time && desk[inner[0] ?? 0]?.form === ',') inner.shift();
    const within = clausesOf(syntaxOf(desk, inner));
    const around = clausesOf(syntaxOf(desk, outer));
    // "had on Thursday been received", "the heads of state, at their meeting, had agreed": the day and the occasion are the verb's.
    const verb =
      time &&
      around
        .flatMap(clausesWithin)
        .find((c) => c.predicate && c.predicate.token >= time.to && ((c.predicate.finite ?? time.to) < time.from || c.predicate.finite === time.to || c.predicate.tokens[0] === time.to));
    if (time && verb) {
      verb.arguments.push(...within.flatMap((c) => c.arguments));
      return around;
    }
    // "should the government ask for it" tells nothing by itself.
    if (!telling) for (const clause of within) clause.kind = 'adverbial';
    return [...around, ...within];
  }
  const half = quoted.length ? undefined : semicolon(desk, from, to);
  if (half !== undefined) {
    const [first, second] = [clausesBetween(desk, from, half, []), clausesBetween(desk, half + 1, to, [])];
    // "The ministers discussed A; and agreed to do B": who agreed is told before.
    const subject = first.find((c) => c.kind === 'main' && c.predicate)?.arguments.find((a) => a.role === 'subject');
    for (const clause of second)
      if (subject && clause.kind === 'main' && clause.predicate?.voice === 'active' && clause.predicate.finite !== undefined && !clause.arguments.some((a) => a.role === 'subject'))
        clause.arguments.push({ role: 'subject', phrase: subject.phrase, understood: true });
    return [...first, ...second];
  }
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    const quotation = quoted.find((q) => q.from === i);
    if (quotation) i = quotation.to - 1;
    else if (isShortForm(desk, i, to)) i += 2;
    else places.push(i);
  }
  if (!places.length) return [];
  const whole = clausesOf(syntaxOf(desk, places));
  return (quoted.length ? undefined : inPieces(desk, places, whole)) ?? whole;
}

/** "National Assembly (NA) Chairwoman A": the letters of the body before its post are no part of the sentence. */
const isShortForm = (desk: readonly DeskWord[], i: number, to: number): boolean =>
  i + 3 < to &&
  desk[i]?.form === '(' &&
  /^\p{Lu}[\p{Lu}&-]{1,7}$/u.test(desk[i + 1]?.form ?? '') &&
  desk[i + 2]?.form === ')' &&
  /^\p{Lu}/u.test(desk[i - 1]?.form ?? '') &&
  /^\p{Lu}/u.test(desk[i + 3]?.form ?? '') &&
  POSTS.has(desk[i + 3]?.key ?? '');

/** "A asked that B be sent; C said that it would": a semicolon between two sentences, and not between the members of a list. */
function semicolon(desk: readonly DeskWord[], from: number, to: number): number | undefined {
  for (let i = from + 2; i < to - 2; i++) {
    if ((desk[i] as DeskWord).form !== ';') continue;
    let end = i + 1;
    while (end < to && (desk[end] as DeskWord).form !== ';') end++;
    if (standsAlone(desk, from, i) && (standsAlone(desk, i + 1, end) || goesOn(desk, i + 1))) return i;
  }
  return undefined;
}

/** "; and agreed to continue", "; discussed ways": a verb whose subject stands before the semicolon. */
const goesOn = (desk: readonly DeskWord[], from: number): boolean => {
  let at = from;
  while (/^(?:CC|RB)$/u.test(desk[at]?.tag ?? '')) at++;
  return /^(?:VBD|VBZ)$/u.test(desk[at]?.tag ?? '');
};

/** Whether a stretch has a finite verb of its own, before which nothing opens a clause within a clause. */
function standsAlone(desk: readonly DeskWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const w = desk[i] as DeskWord;
    if (FINITE.test(w.tag)) return i > from;
    if (/^(?:WDT|WP|WP\$)$/u.test(w.tag) || (w.lower === 'that' && w.tag === 'IN')) return false;
  }
  return false;
}

function wordRange(desk: readonly DeskWord[], { start, end }: Quotation): { from: number; to: number } {
  let from = 0;
  while (from < desk.length && (desk[from] as DeskWord).end <= start) from++;
  let to = from;
  while (to < desk.length && (desk[to] as DeskWord).start < end) to++;
  return { from, to };
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/**
 * What stands between quotation marks is speech by itself where it has a finite verb and begins like a sentence, or closes
 * like one. Otherwise it is quoted words inside the sentence around it: a "win-win" solution.
 */
function isSpeech(text: string, desk: readonly DeskWord[], from: number, to: number): boolean {
  const first = desk[from + 1];
  const before = desk[from - 1];
  const finite = desk.slice(from + 1, to - 1).some((w) => FINITE.test(w.tag));
  const last = text.slice(0, (desk[to - 1] as DeskWord).start).trimEnd();
  const closed = /[.!?…,]$/u.test(last);
  // "support for Kenya's 'Vision 2040.'": what stands behind an owner, an article or an adjective is called so, and nobody speaks.
  if (!finite && before && /^(?:POS|DT|PRP\$|JJ)$/u.test(before.tag)) return false;
  const opens = !before || /^[,.:]$/u.test(before.tag) || before.tag.startsWith('V');
  if (!first || !/^[\p{Lu}\p{N}“"'‘]/u.test(first.form))
    return finite && /[,.!?…]$/u.test(last) && (before === undefined || before.form === ':' || before.form === ',') && desk[from - 2]?.tag.startsWith('V') === true;
  return (finite || /[.!?]$/u.test(last)) && (opens || closed);
}

/** `"Kenya," the minister said, "will remain a friend."`: the first piece closes with a comma, and the words of the telling follow. */
function isBroken(desk: readonly DeskWord[], q: { from: number; to: number } | undefined, next: { from: number } | undefined): boolean {
  if (!q || !next || desk[q.to - 2]?.form !== ',' || next.from - q.to > 12) return false;
  return desk.slice(q.to, next.from).some((w) => SPEECH_VERBS.has(w.key) && w.tag.startsWith('V')) && desk[next.from - 1]?.form === ',';
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
