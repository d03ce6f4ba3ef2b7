/** Who says it, or on which condition, put into what is said: "The visit, he added, would strengthen ties." */

import { nominalAt } from '../chunks/nominals.ts';
import type { DeskWord } from '../deskWord.ts';
import { MONTHS, SPEECH_VERBS, WEEKDAYS } from '../lexicon/wordGroups.ts';

/** Most words of a day. */
const TIME_WORDS = 7;
/** Longest insertion in words. */
const LONGEST = 14;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/**
 * The words between two commas that are a subject and a finite verb of speech, in a sentence that goes on behind them; `to` is
 * the place behind the second comma. "The minister, who said so, left" has a pronoun that opens; it is none.
 */
export function interposed(desk: readonly DeskWord[], from: number, to: number): { from: number; to: number } | undefined {
  for (let comma = from + 1; comma < to - 4; comma++) {
    if (desk[comma]?.form !== ',') continue;
    // "devoted to, among other things, A and B"
    const others = amongOthers(desk, comma + 1);
    // "In these domains, among other things, the talks covered A": the comma behind the opening stays.
    if (others !== undefined && others < to - 1) return { from: comma, to: /^(?:IN|TO|VB.?)$/u.test(desk[comma - 1]?.tag ?? '') ? others + 1 : others };
    const nominal = nominalAt(desk, comma + 1);
    if (!nominal || nominal.cue === 'relative' || nominal.cue === 'existential' || nominal.cue === 'time' || nominal.to >= to) continue;
    let verb = nominal.to;
    while (desk[verb]?.tag === 'RB') verb++;
    const word = desk[verb];
    if (!word || !/^(?:VBD|VBZ)$/u.test(word.tag) || !SPEECH_VERBS.has(word.key)) continue;
    // "In Oslo, Minister A held talks with his counterpart, Mr. B, who": what is held there is no speech.
    if (word.key === 'hold' && /^(?:NN|DT|JJ|PRP)/u.test(desk[verb + 1]?.tag ?? '')) continue;
    let end = verb + 1;
    while (end < to && end - comma < LONGEST && /^(?:RB|IN|DT|NN|NNS|NNP|JJ|CD|POS|PRP\$)$/u.test(desk[end]?.tag ?? '') && desk[end]?.lower !== 'that') end++;
    if (desk[end]?.form !== ',' || end >= to - 2) continue;
    // What stands before is no clause by itself, or the sentence goes on with it; and there is a verb behind.
    // "This policy has, he said, contributed": between the auxiliary and its verb.
    const within = (desk[comma - 1]?.tag === 'MD' || /^(?:have|be)$/u.test(desk[comma - 1]?.key ?? '')) && /^(?:VB|VBN|VBD|VBG|RB)$/u.test(desk[end + 1]?.tag ?? '');
    const before = desk.slice(from, within ? comma - 1 : comma).some((w) => FINITE.test(w.tag));
    const after = within || desk.slice(end + 1, to).some((w) => FINITE.test(w.tag));
    if (!before && after && !/^(?:CC|WDT|WP|VBG)$/u.test(desk[end + 1]?.tag ?? '')) return { from: comma, to: end + 1 };
  }
  return undefined;
}

/**
 * When something was done, between the auxiliary and its verb: "had on Thursday been received", "was on 3 May awarded"; `to` is the
 * place of the verb.
 */
export function interposedTime(desk: readonly DeskWord[], from: number, to: number): { from: number; to: number } | undefined {
  for (let at = from + 1; at < to - 2; at++) {
    const day = dayBehindModal(desk, at, to);
    if (day) return day;
    if (!/^(?:have|be)$/u.test(desk[at]?.key ?? '') || !/^(?:on|in|at|during)$/u.test(desk[at + 1]?.lower ?? '')) continue;
    const time = nominalAt(desk, at + 2);
    if (!time || time.to >= to || time.to - at > TIME_WORDS || !desk.slice(at + 2, time.to).some((w) => WEEKDAYS.has(w.lower) || MONTHS.has(w.lower))) continue;
    const verb = desk[time.to];
    if (verb && (verb.tag === 'VBN' || verb.tag === 'VBD') && time.to > at + 2) return { from: at + 1, to: time.to };
  }
  return undefined;
}

/** "will tomorrow, 17 March 2023, host B", "will on Friday travel". */
function dayBehindModal(desk: readonly DeskWord[], at: number, to: number): { from: number; to: number } | undefined {
  if (desk[at]?.tag !== 'MD' || !/^(?:today|tomorrow|tonight|on|next|later)$/u.test(desk[at + 1]?.lower ?? '')) return undefined;
  let end = at + 2;
  while (
    end < to &&
    end - at < TIME_WORDS + 2 &&
    (desk[end]?.form === ',' || desk[end]?.tag === 'CD' || WEEKDAYS.has(desk[end]?.lower ?? '') || MONTHS.has(desk[end]?.lower ?? '') || /^(?:week|month|year)$/u.test(desk[end]?.lower ?? ''))
  )
    end++;
  return desk[end]?.tag === 'VB' && end < to ? { from: at + 1, to: end } : undefined;
}

/**
 * On what occasion something was done, between its subject and its verb: "said that the two heads of state, at their meeting in
 * Oslo, had drawn up a plan"; `to` is the place of the verb.
 */
export function interposedOccasion(desk: readonly DeskWord[], from: number, to: number): { from: number; to: number } | undefined {
  for (let comma = from + 2; comma < to - 4; comma++) {
    if (desk[comma]?.form !== ',' || !/^(?:NNS?|NNPS?|PRP)$/u.test(desk[comma - 1]?.tag ?? '') || !/^(?:at|in|during|on|after|following|before)$/u.test(desk[comma + 1]?.lower ?? '')) continue;
    // Only behind "that": without it the grammar sees the verb by itself.
    if (!desk.slice(from, comma).some((w) => w.lower === 'that' && w.tag === 'IN')) continue;
    let end = comma + 2;
    while (end < to && end - comma < LONGEST && desk[end]?.form !== ',' && !FINITE.test(desk[end]?.tag ?? '') && !/^(?:WDT|WP|WRB)$/u.test(desk[end]?.tag ?? '')) end++;
    if (desk[end]?.form === ',' && FINITE.test(desk[end + 1]?.tag ?? '')) return { from: comma, to: end + 1 };
  }
  return undefined;
}

/** "among others", "among other things", "inter alia": the place of the comma that closes it. */
function amongOthers(desk: readonly DeskWord[], at: number): number | undefined {
  const is = (n: number, form: RegExp): boolean => form.test(desk[n]?.lower ?? '');
  const latin = is(at, /^inter$/u) && is(at + 1, /^alia$/u);
  const end = latin || (is(at, /^among(?:st)?$/u) && is(at + 1, /^others$/u)) ? at + 2 : is(at, /^among(?:st)?$/u) && is(at + 1, /^other$/u) && desk[at + 2]?.tag === 'NNS' ? at + 3 : undefined;
  return end !== undefined && desk[end]?.form === ',' ? end : undefined;
}

/**
 * A condition between a verb and its object: "to send, should the government ask for it, a brigade", "would provide, if requested,
 * further aid"; `to` is the place behind the second comma.
 */
export function interposedCondition(desk: readonly DeskWord[], from: number, to: number): { from: number; to: number } | undefined {
  for (let comma = from + 1; comma < to - 3; comma++) {
    if (desk[comma]?.form !== ',') continue;
    const opener = desk[comma + 1];
    // "noted that, once it enters into force, A will deploy aircraft"
    if (desk[comma - 1]?.lower === 'that' && /^(?:once|if|when|while|although|though|because|since|until|unless|where)$/u.test(opener?.lower ?? '')) {
      const end = desk.findIndex((w, at) => at > comma + 2 && at < comma + LONGEST && w.form === ',');
      if (end > 0 && desk.slice(comma, end).some((w) => FINITE.test(w.tag)) && desk.slice(end + 1, to).some((w) => FINITE.test(w.tag))) return { from: comma, to: end + 1 };
    }
    if (!/^(?:VB|VBN|VBG|VBD|MD|TO)$/u.test(desk[comma - 1]?.tag ?? '')) continue;
    const inverted = opener?.lower === 'should' ? nominalAt(desk, comma + 2) : undefined;
    const short = /^(?:if|when|where|whenever|wherever|as)$/u.test(opener?.lower ?? '') && /^(?:VBN|JJ|RB)$/u.test(desk[comma + 2]?.tag ?? '');
    if (!short && !(inverted && /^(?:VB|VBP|RB)$/u.test(desk[inverted.to]?.tag ?? ''))) continue;
    let end = comma + 2;
    while (end < to && end - comma < LONGEST && desk[end]?.form !== ',') end++;
    if (desk[end]?.form === ',' && /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|VB|VBN|TO|IN)$/u.test(desk[end + 1]?.tag ?? '')) return { from: comma, to: end + 1 };
  }
  return undefined;
}
