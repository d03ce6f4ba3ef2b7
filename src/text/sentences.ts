/** Groups the words of a block into sentences. */
import type { Span } from '../base/span.ts';
import type { Orthography } from './orthography.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence with its words. What is quoted in it stays whole, with all sentences that the quotation has. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
}

const CLOSING = new Set(['“', '”', '»', '«', '›', ')', ']', '’', '‘', "'", '"']);
const FINAL = /^(?:[.!?]+|…)$/u;
/** A quotation longer than this is not kept whole: a lost closing mark must not swallow the rest of a text. */
const LONGEST_QUOTATION = 3000;

/** The sentences of text[start, end), a block without paragraph breaks. */
export function sentencesOf(text: string, start: number, end: number, orthography: Orthography): Sentence[] {
  const words = wordsOf(text, start, end, orthography);
  const quotations = quotationsOf(text, start, end).filter((q) => q.end - q.start <= LONGEST_QUOTATION);
  const out: Sentence[] = [];
  let first = 0;
  let quoted = 0;
  const push = (to: number) => {
    const from = (words[first] as Word).start;
    const until = (words[to - 1] as Word).end;
    out.push({ start: from, end: until, words: words.slice(first, to), quotations: quotations.filter((q) => q.start >= from && q.end <= until) });
    first = to;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    while (quoted < quotations.length && (quotations[quoted] as Quotation).end <= word.start) quoted++;
    const quotation = quotations[quoted];
    // Inside a quotation only its last mark can close the sentence around it.
    if (quotation && quotation.start < word.start && word.end < quotation.inner.end) continue;
    const to = boundaryAfter(text, words, i, orthography);
    if (to === undefined) continue;
    push(to);
    i = to - 1;
  }
  if (first < words.length) push(words.length);
  return out;
}

/** Where word `i` closes a sentence, the index of the word that opens the next; undefined where it does not. */
function boundaryAfter(text: string, words: readonly Word[], i: number, o: Orthography): number | undefined {
  const word = words[i] as Word;
  const closesByMark = FINAL.test(word.form);
  if (!closesByMark && !(word.form.length > 1 && word.form.endsWith('.') && closesSentence(words, i, o))) return undefined;
  let next = i + 1;
  // Closing quotation marks and brackets belong to the sentence that they close.
  while (next < words.length && isClosing(text, words[next] as Word)) next++;
  const following = words[next];
  if (!following) return next;
  if (FINAL.test(following.form)) return undefined;
  // „Was nun?“, fragte er. / „Gut“ – so der Minister
  if (/^[,;:–—-]$/u.test(following.form)) return undefined;
  // After a quotation or an ellipsis small letters go on with the sentence: „Nein!“ rief er.
  if (/^\p{Ll}/u.test(following.form)) return undefined;
  return next;
}

/** Whether a word that ends in a period of its own (an abbreviation, an initial, an ordinal) also ends the sentence. */
function closesSentence(words: readonly Word[], i: number, o: Orthography): boolean {
  const form = (words[i] as Word).form;
  const next = words[i + 1];
  if (!next) return true;
  const stem = form.slice(0, -1).toLowerCase();
  if (/^\p{N}/u.test(form)) return false;
  if (o.neverFinal.has(stem)) return false;
  // "Anna L. Die Gespräche": behind an initial only what is no name opens a sentence, behind "der XV." nothing does.
  if (/^\p{Lu}\.$/u.test(form)) return next.form.length > 2 && STARTERS.has(next.form) && !NAMES_TOO.has(next.form);
  if (/^[IVXLC]+\.$/u.test(form) && o.beforeOrdinal.has((words[i - 1]?.form ?? '').toLowerCase())) return false;
  // "u.a.", "usw.", "etc.", "U.S.": final where a capital follows that is no noun ("Die", "Er"); in German any noun has a capital.
  if (!/^\p{Lu}/u.test(next.form)) return false;
  return STARTERS.has(next.form);
}

/** Words that open a sentence when they have a capital: no German or English noun looks so. */
const STARTERS = new Set(
  'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Man Dies Diese Dieser Dieses Diesem Diesen Im In Am An Auf Aus Bei Beim Mit Nach Seit Von Vom Zu Zum Zur Für Durch Und Aber Doch Auch So Dabei Dazu Damit Danach Darüber Zudem Ausserdem Außerdem Ferner Weiter Heute Gestern Nun Als Wenn Während Obwohl Da Weil Anschliessend Anschließend The A An This That These Those He She It They We I There Both His Her Its Their In On At For From With After Before During As While When Since However But And Also'.split(
    ' ',
  ),
);

/** Openers of sentences that are family names as well. */
const NAMES_TOO = new Set(['Das', 'Man', 'Nun']);

/** A closing mark stands close to what is before it; “ and » also open, then a space is before them. */
function isClosing(text: string, { form, start }: Word): boolean {
  return CLOSING.has(form) && !/\s/u.test(text[start - 1] ?? ' ');
}
