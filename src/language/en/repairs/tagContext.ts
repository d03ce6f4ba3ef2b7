/** Looks around a tag: what stands ahead of it or behind it in the sentence. */
import { POSTS, UNMARKED_TIMES } from '../lexicon/wordGroups.ts';

/** "by Minister A and Minister B | were trade and energy": a form of "be" that no participle follows, before any mark or conjunction of clauses. */
export function hasCopulaBehind(lowers: readonly string[], tags: readonly string[], from: number): boolean {
  for (let i = from; i < from + 14 && i < tags.length; i++) {
    if (/^(?:was|were|is|are)$/u.test(lowers[i] ?? '')) return !/^(?:VBN|VBG)$/u.test(tags[i + 1] ?? '');
    if (!/^(?:NNP?S?|DT|CC|JJ|POS)$/u.test(tags[i] ?? '')) return false;
  }
  return false;
}

/** Whether "that" opens the clause before "be", with a noun and no verb between. */
export function isAskedFor(lowers: readonly string[], tags: readonly string[], i: number): boolean {
  for (let at = i - 1; at > i - 14 && at >= 0; at--) {
    if (lowers[at] === 'that') return at < i - 1 || tags[at] === 'IN';
    if (!/^(?:NN|JJ|DT|PRP|POS|CD|CC|IN$|VBN|RB)/u.test(tags[at] ?? '') || (at === i - 1 && /^(?:to|not)$/u.test(lowers[at] ?? '') && lowers[at] === 'to')) return false;
  }
  return false;
}

/** ", as always, | support": what stands between two commas follows a modal. */
export function isBehindModal(forms: readonly string[], tags: readonly string[], comma: number): boolean {
  let at = comma - 1;
  while (at > comma - 5 && forms[at] !== ',' && /^(?:RB|IN|JJ|NN)$/u.test(tags[at] ?? '')) at--;
  return at < comma - 1 && forms[at] === ',' && tags[at - 1] === 'MD';
}

/** "the Danish government's continued interest": a noun with an owner or an adjective. */
export const isModified = (tags: readonly string[], at: number): boolean => /^(?:JJ|POS|VBN|PRP\$)$/u.test(tags[at - 1] ?? '');

/** The first finite verb ahead is no copula at the end, and something other than a mark follows it and its infinitive. */
export function hasMoreBehindVerb(tags: readonly string[], from: number): boolean {
  let at = from;
  while (at < tags.length && !/^(?:VBD|VBZ|VBP|MD|[.:])$/u.test(tags[at] ?? '')) at++;
  if (at >= tags.length || /^[.:]$/u.test(tags[at] ?? '')) return false;
  while (/^(?:VBD|VBZ|VBP|MD|VB|VBN|RB)$/u.test(tags[at] ?? '')) at++;
  // "must be protected": it wants no object.
  if (tags[at - 1] === 'VBN') return true;
  return at < tags.length && !/^(?:[.,:]|CC)$/u.test(tags[at] ?? '');
}

/** "received here at the Palace | visiting" */
export const receivesBefore = (lowers: readonly string[], i: number): boolean => {
  for (let at = i - 1; at >= 0 && at > i - 14 && lowers[at] !== ','; at--) if (/^(?:received|receives|met|meets|welcomed|welcomes)$/u.test(lowers[at] ?? '')) return true;
  return false;
};

/** The tag of the first finite verb ahead, up to a mark; empty where none is. */
export function laterFinite(tags: readonly string[], from: number): string {
  for (let at = from; at < tags.length && !/^[,.:]$/u.test(tags[at] ?? ''); at++) if (/^(?:VBD|VBZ|VBP|MD)$/u.test(tags[at] ?? '')) return tags[at] ?? '';
  return '';
}

/** Whether nouns follow, and behind them a verb in the present or a modal. */
export function subjectThenVerb(tags: readonly string[], from: number): boolean {
  let at = from;
  while (/^(?:NN|JJ)/u.test(tags[at] ?? '')) at++;
  return at > from && /^(?:VBZ|VBP|MD)$/u.test(tags[at] ?? '');
}

/** Whether nouns follow, and behind them a modal. */
export function modalBehind(tags: readonly string[], from: number): boolean {
  let at = from;
  while (/^(?:NN|JJ)/u.test(tags[at] ?? '')) at++;
  return tags[at] === 'MD';
}

/** Whether a noun with its adjectives follows, which no day is. */
export function ownsWhatFollows(forms: readonly string[], tags: readonly string[], from: number): boolean {
  let at = from;
  while (at < from + 4 && /^(?:JJ.?|VBN|VBG|RB|CD)$/u.test(tags[at] ?? '')) at++;
  const word = (forms[at] ?? '').toLowerCase();
  return (/^NNS?$/u.test(tags[at] ?? '') && !UNMARKED_TIMES.has(word)) || (at === from && POSTS.has(word));
}
