/** A sentence in which the grammar found no verb of its own, read in pieces: without what stands in front of its subject, or without a relative clause between commas. */
import type { Argument, Clause } from '../../shared/clause.ts';
import type { DeskWord } from '../deskWord.ts';
import { MONTHS, POSTS, WEEKDAYS } from '../lexicon/wordGroups.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { clausesOf } from './clauses.ts';

/** So many places to cut a sentence are tried: each costs a reading of it. */
const TRIES = 5;
/** So many words stand in front of a subject at most. */
const LONGEST_FRONT = 24;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;
const OPENS_SUBJECT = /^(?:DT|NNPS?|PRP\$?|JJ|NNS?|EX)$/u;
const TIMES = /^(?:morning|afternoon|evening|night|noon|midday|day|week|weekend|month|year|today|yesterday|tomorrow|tonight|later|earlier|afterwards?|thereafter)$/u;

/** The clauses of the words at `places`, where `whole`, the reading of all of them at once, missed the verb of the sentence or its subject; else nothing. */
export function inPieces(desk: readonly DeskWord[], places: readonly number[], whole: readonly Clause[]): Clause[] | undefined {
  const lost = !whole.some(isSentence) && places.some((p) => FINITE.test(desk[p]?.tag ?? '') || isLikePast(desk, p));
  if (!lost && !whole.some((c) => hasLoadedSubject(desk, c) || hasNoSubject(desk, places, c))) return undefined;
  return withoutFront(desk, places) ?? (lost ? (withoutRelative(desk, places) ?? withPast(desk, places)) : undefined);
}

const isSentence = (clause: Clause): boolean => clause.kind === 'main' && clause.predicate?.finite !== undefined;

const subjectOf = (clause: Clause): Argument | undefined => clause.arguments.find((a) => a.role === 'subject' && !a.understood);

/** "in the evening the Minister | will give a dinner": the time taken for a part of the subject. */
function hasLoadedSubject(desk: readonly DeskWord[], clause: Clause): boolean {
  const subject = isSentence(clause) ? subjectOf(clause)?.phrase : undefined;
  return subject !== undefined && !subject.conjuncts.length && /^(?:IN|RB)$/u.test(desk[subject.from]?.tag ?? '') && isTime(desk, subject.from, subject.head);
}

/** "On the second day of his visit to Poland | President A will travel": who acts taken for a part of what stands in front. */
const hasNoSubject = (desk: readonly DeskWord[], places: readonly number[], clause: Clause): boolean =>
  isSentence(clause) && /^(?:IN|TO)$/u.test(desk[places[0] as number]?.tag ?? '') && clause.predicate?.mood !== 'imperative' && !clause.arguments.some((a) => a.role === 'subject');

const isTime = (desk: readonly DeskWord[], from: number, to: number): boolean => desk.slice(from, to).some((w) => TIMES.test(w.lower) || WEEKDAYS.has(w.lower) || MONTHS.has(w.lower));

/** "Earlier the same day, the official had talks", "This evening the Minister was in Oslo": what stands in front goes with the verb. */
function withoutFront(desk: readonly DeskWord[], places: readonly number[]): Clause[] | undefined {
  let tries = TRIES;
  for (let n = 1; n < Math.min(places.length - 2, LONGEST_FRONT); n++) {
    const at = places[n] as number;
    const before = desk[at - 1] as DeskWord;
    const comma = before.form === ',';
    if (FINITE.test(before.tag)) return undefined;
    const office = before.tag === 'NNP' && /^\p{Lu}/u.test(desk[at]?.form ?? '') && POSTS.has(desk[at]?.key ?? '') && !POSTS.has(before.key);
    if (!OPENS_SUBJECT.test(desk[at]?.tag ?? '') || !(comma || office || (endsTime(before) && /^(?:DT|NNP|PRP)/u.test(desk[at]?.tag ?? '') && !endsTime(desk[at] as DeskWord)))) continue;
    if (!tries--) return undefined;
    const rest = clausesOf(syntaxOf(desk, places.slice(n)));
    const main = rest.find(isSentence);
    const subject = main && subjectOf(main)?.phrase;
    if (!main || !subject || subject.from > at + 1 || subject.from >= (main.predicate?.finite ?? 0)) continue;
    const front = clausesOf(syntaxOf(desk, places.slice(0, comma ? n - 1 : n)));
    if (front.some(isSentence)) continue;
    for (const clause of front) {
      main.arguments.push(...clause.arguments.map((a): Argument => ({ ...a, role: a.phrase.preposition ? 'prepositional' : 'adverbial' })));
      main.adverbs.push(...clause.adverbs);
      for (const c of clause.complements) {
        c.clause.parent = main;
        main.complements.push(c);
      }
    }
    main.from = Math.min(main.from, places[0] as number);
    return rest;
  }
  return undefined;
}

const endsTime = (w: DeskWord): boolean => TIMES.test(w.lower) || WEEKDAYS.has(w.lower) || MONTHS.has(w.lower) || /^(?:19|20)\d\d$/u.test(w.form);

/** "The meeting, which was attended by A, discussed trade": what stands between the commas goes with its noun. */
function withoutRelative(desk: readonly DeskWord[], places: readonly number[]): Clause[] | undefined {
  let tries = TRIES;
  for (let n = 1; n < places.length - 3; n++) {
    if (desk[places[n] as number]?.form !== ',' || !opensRelative(desk, (places[n] as number) + 1)) continue;
    for (let end = n + 3; end < places.length - 1; end++) {
      if (desk[places[end] as number]?.form !== ',' || !places.slice(n + 1, end).some((p) => FINITE.test(desk[p]?.tag ?? ''))) continue;
      const next = places[end + 1] as number;
      const verb = desk[next]?.tag === 'RB' ? next + 1 : next;
      // "The talks, which were held in Oslo, concluded with a signing": taken for a participle of theirs.
      const past = desk[verb]?.tag === 'VBN' && desk[verb]?.lower.endsWith('ed') && desk[verb + 1]?.lower !== 'by';
      if (!past && !FINITE.test(desk[verb]?.tag ?? '')) continue;
      if (!tries--) return undefined;
      const words = past ? desk.map((w, i) => (i === verb ? { ...w, tag: 'VBD' } : w)) : desk;
      const rest = clausesOf(syntaxOf(words, [...places.slice(0, n), ...places.slice(end + 1)]));
      const main = rest.find(isSentence);
      if (!main) continue;
      let first = n - 1;
      while (first > 0 && /^(?:NN|JJ|CD|DT|PRP\$|POS)/u.test(desk[places[first - 1] as number]?.tag ?? '')) first--;
      const within = clausesOf(syntaxOf(desk, places.slice(first, end)));
      for (const c of within.flatMap((x) => x.complements)) {
        if (c.relation !== 'relative') continue;
        c.clause.parent = main;
        main.complements.push(c);
      }
      return rest;
    }
  }
  return undefined;
}

/** "Minister A and B, minister of energy, discussed in a call ways forward": behind the comma that closes what is told of the subject stands its verb, and no participle. */
function withPast(desk: readonly DeskWord[], places: readonly number[]): Clause[] | undefined {
  let tries = TRIES;
  for (const at of places.slice(2)) {
    if (!isLikePast(desk, at)) continue;
    if (!tries--) return undefined;
    const rest = clausesOf(
      syntaxOf(
        desk.map((x, i) => (i === at ? { ...x, tag: 'VBD' } : x)),
        places,
      ),
    );
    const main = rest.find(isSentence);
    if (main?.predicate?.token === at && subjectOf(main)) return rest;
  }
  return undefined;
}

/** Behind a comma and with nobody behind it who did it; or with what it was done to right behind, which no participle of a passive has: "the co-chairs signed the minutes". */
const isLikePast = (desk: readonly DeskWord[], at: number): boolean =>
  desk[at]?.tag === 'VBN' &&
  (desk[at] as DeskWord).lower.endsWith('ed') &&
  desk[at + 1]?.lower !== 'by' &&
  (desk[at - 1]?.form === ',' || (/^(?:NNS?|NNPS?)$/u.test(desk[at - 1]?.tag ?? '') && /^(?:DT|PRP\$)$/u.test(desk[at + 1]?.tag ?? '')));

const opensRelative = (desk: readonly DeskWord[], at: number): boolean => /^(?:WDT|WP|WP\$)$/u.test(desk[at]?.tag ?? '') || (desk[at]?.tag === 'IN' && /^(?:WDT|WP)$/u.test(desk[at + 1]?.tag ?? ''));
