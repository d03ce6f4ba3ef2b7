/** When: the date of what a clause tells, and which of several dates it is. */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { parseDay } from '../../dates/calendar.ts';
import { type DateMention, datesBetween, type Scene, statesBetween } from '../../scene.ts';
import { callsWithin, eventKindOf } from '../sightings/nouns.ts';
import type { Stretch } from '../sightings/sighting.ts';
import type { EncounterWords } from '../words.ts';
import { looseDays } from './looseDays.ts';

/** The date of the clause itself; of a date that a noun carries ("das Abkommen von 1993") only where the noun is the encounter's. */
export function dateIn(scene: Scene, clause: Clause, words: EncounterWords): DateMention | undefined {
  const own = new Set<number>(clause.adverbs.map((a) => a.token));
  const carried: Stretch[] = [];
  const spans = datesBetween(scene, clause.from, clause.to).filter((d) => d.date.includes('/'));
  for (const { phrase, understood } of clause.arguments) {
    if (understood) continue;
    // "an der heutigen Sitzung", "hat die Region 2014 besucht": the day stands beside the noun.
    for (const member of [phrase, ...phrase.conjuncts]) {
      // "from 12 | to 16 July": one span of days, whatever the grammar made of it.
      const until = phrase.preposition !== undefined && spans.some((d) => d.from < (phrase.preposition?.token ?? 0) && (phrase.preposition?.token ?? 0) < d.to);
      if (phrase.preposition && !until && !words.when.has(phrase.preposition.key)) continue;
      // "unterzeichneten ein Programm für 2031 und 2032": how long it holds; "ist für 2031 geplant": when it is to be.
      if (phrase.preposition && words.lasting.has(phrase.preposition.key) && clause.predicate && words.verbs.sign?.has(clause.predicate.key) && isTime(scene, phrase, words)) continue;
      const to = words.timeNouns.has((scene.text.tokens[member.head] as Token).key) ? member.to : member.coreTo;
      for (let t = member.coreFrom; t < to; t++) own.add(t);
    }
    // "Anlässlich des Treffens am Freitag wurde ...": the encounter's day is the day of what was done there.
    // "agreed to hold another meeting before the end of the year"
    // "looks forward to visiting Lima in November": the grammar may give the month to the town.
    if (words.verbs.visit?.has(clause.predicate?.key ?? '') && phrase.kind === 'noun' && !phrase.preposition && (scene.text.tokens[phrase.head] as Token).wordClass === 'name') carried.push(phrase);
    // "will be in Kenya from 18 to 21 May": the grammar may give the days to the state.
    if (words.verbs.be?.has(clause.predicate?.key ?? '') && phrase.preposition && (words.places.has(phrase.preposition.key) || words.onLine.has(phrase.preposition.key))) carried.push(phrase);
    carried.push(...callsWithin(scene, words, phrase));
    if (eventKindOf(scene, words, phrase.head) || (phrase.preposition && phrasesWithin(phrase).some((p) => eventKindOf(scene, words, p.head)))) carried.push(phrase);
  }
  // "am 12. Juli unterzeichnete Abkommen": the day belongs to the adjective; "On 24 April Federal Councillor X" it does not.
  const describes = (d: DateMention): boolean =>
    scene.text.tokens[d.to]?.wordClass === 'adjective' &&
    // "On June 10, 2030 local time"
    !words.timeNouns.has(scene.text.tokens[d.to + 1]?.key ?? '') &&
    clause.arguments.some(({ phrase }) =>
      // "On 20 September local time"
      [phrase, ...phrase.conjuncts].some((x) => x.from <= d.from && d.to < x.to && !words.timeNouns.has((scene.text.tokens[x.head] as Token).key)),
    );
  // "paid a visit to Norway (10-12 June)": in brackets behind where it was or what it was.
  const bracketed = (d: DateMention): boolean => {
    if (scene.text.tokens[d.from - 1]?.form !== '(' || scene.text.tokens[d.to]?.form !== ')') return false;
    const before = clause.arguments.flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase))).filter((x) => x.to === d.from - 1 || x.coreTo === d.from - 1);
    return before.some((x) => eventKindOf(scene, words, x.head) !== undefined || statesBetween(scene, x.head, x.head + 1).length > 0 || (scene.text.tokens[x.head] as Token).wordClass === 'name');
  };
  // "signed a plan for cooperation in 2024-2026": no encounter lasts for years.
  // "During the visit of A from 15 to 18 October the commission will meet": on which of these days is not told.
  const ofStay = (d: DateMention): boolean =>
    d.date.includes('/') &&
    clause.predicate !== undefined &&
    clause.arguments.some(
      ({ phrase, understood }) =>
        !understood &&
        phrase.preposition !== undefined &&
        words.occasions.has(phrase.preposition.key) &&
        eventKindOf(scene, words, phrase.head) === 'visit' &&
        phrase.from <= d.from &&
        d.to <= phrase.to,
    );
  const fits = (d: DateMention): boolean => !ofStay(d) && !/^\d{4}\/\d{4}$/u.test(d.date) && !isBegin(scene, d, words) && !describes(d);
  // "signed a memorandum on cooperation between Norway and Kenya on 14 April": an instrument has a day "of", its signing a day "on".
  const ofSigning = (d: DateMention): boolean =>
    words.verbs.sign?.has(clause.predicate?.key ?? '') === true &&
    parseDay(d.date) !== undefined &&
    words.onDay.has(scene.text.tokens[d.from - 1]?.key ?? '') &&
    clause.arguments.some(({ role, phrase, understood }) => role === 'object' && !understood && phrase.from < d.from && d.to === phrase.to);
  const loose = looseDays(scene, clause, words).filter(fits);
  const dates = [...new Set([...loose.filter((d) => d.from < clause.from), ...datesBetween(scene, clause.from, clause.to).filter(fits)])];
  const allInClause = dates.filter(
    (d) => loose.includes(d) || ofSigning(d) || bracketed(d) || stretch(d).some((t) => own.has(t)) || (own.has(d.from - 1) && words.timeNouns.has(scene.text.tokens[d.from - 1]?.key ?? '')),
  );
  // "After a first day in Geneva on Monday she went to Bern on Tuesday": the day of what came before is not that of the clause.
  const isAround = (d: DateMention): boolean =>
    clause.arguments.some(({ phrase, understood }) => !understood && phrase.preposition !== undefined && words.around.has(phrase.preposition.key) && phrase.from <= d.from && d.to <= phrase.to);
  const ofAnother = (d: DateMention): boolean => isAround(d) || opensAround(scene, clause, d, words);
  // "Following the visit at the end of January, A is visiting Oslo": what comes behind another may be on the same day, and hardly in the same month.
  // "before the end of the year": that is when.
  const elsewhen = (d: DateMention): boolean =>
    parseDay(d.date) === undefined &&
    ofAnother(d) &&
    !clause.arguments.some((a) => words.around.has(a.phrase.preposition?.key ?? '') && a.phrase.from <= d.from && d.to <= a.phrase.to && isTime(scene, a.phrase, words));
  const outside = allInClause.filter((d) => !ofAnother(d));
  const inClause = outside.length ? outside : allInClause.filter((d) => !elsewhen(d));
  // "Damals nahm er an der Feier teil": on the day told before.
  if (!inClause.length && clause.adverbs.some((a) => words.backThen.has(a.key)))
    return datesBetween(scene, 0, clause.from)
      .filter((d) => isNearBefore(scene, d, clause))
      .at(-1);
  // "Am Abend desselben Tages gab er ein Bankett"
  if (!inClause.length && words.sameDay.size && isOnSameDay(scene, clause, words)) {
    const told = datesBetween(scene, 0, clause.from)
      .filter((d) => /^[\dX]{4}-\d\d-\d\d$/u.test(d.date))
      .at(-1);
    if (told) return told;
  }
  return bestDate(inClause.length ? inClause : dates.filter((d) => !elsewhen(d) && carried.some((c) => d.from >= c.from && d.to <= c.to)));
}

/** "Following the visit to Bern at the end of January by B, A", "Nach dem Besuch Ende Januar reiste A": in what the sentence opens with, before its first comma or its verb. */
const opensAround = ({ text: { tokens, sentences } }: Scene, clause: Clause, date: DateMention, words: EncounterWords): boolean => {
  const sentence = sentences.find((s) => s.from <= date.from && date.from < s.to);
  if (!sentence || !words.around.has(tokens[sentence.from]?.key ?? '')) return false;
  const comma = tokens.slice(sentence.from, sentence.to).findIndex((t) => t.form === ',');
  const end = Math.min(comma < 0 ? sentence.to : sentence.from + comma, clause.predicate?.token ?? sentence.to);
  return date.to <= end;
};

const isTime = (scene: Scene, { head }: Phrase, words: EncounterWords): boolean => words.timeNouns.has((scene.text.tokens[head] as Token).key) || datesBetween(scene, head, head + 1).length > 0;

/** "am selben Tag", "desselben Tages" */
function isOnSameDay({ text: { tokens } }: Scene, clause: Clause, words: EncounterWords): boolean {
  for (let t = clause.from; t + 1 < clause.to; t++) {
    const [word, next] = [tokens[t] as Token, tokens[t + 1] as Token];
    if ((words.sameDay.has(word.key) || words.sameDay.has(word.form.toLowerCase())) && words.timeNouns.has(next.key)) return true;
  }
  return false;
}

/** In the same paragraph. */
function isNearBefore({ text: { sentences } }: Scene, date: DateMention, clause: Clause): boolean {
  const blockAt = (token: number): number => sentences.find((s) => s.from <= token && token < s.to)?.block ?? -1;
  return blockAt(clause.from) === blockAt(date.from);
}

const stretch = (s: Stretch): number[] => Array.from({ length: s.to - s.from }, (_, n) => s.from + n);

/** "am Dienstag und Mittwoch kommender Woche (15./16. September)": the span whose ends are told, else the first day, else the first. */
export function bestDate(dates: readonly DateMention[]): DateMention | undefined {
  const days = dates.filter((d) => parseDay(d.date) && !d.date.includes('/'));
  const span = dates.find((d) => {
    const [first, last] = d.date.split('/');
    return last !== undefined && days.some((x) => x.date === first) && days.some((x) => x.date === last);
  });
  return span ?? days[0] ?? dates.find((d, i) => i > 0 && liesWithin(d, dates[0] as DateMention)) ?? dates.find((d) => dates.some((year) => isInYear(d, year))) ?? dates[0];
}

/** "this year's meeting, from 3 to 7 February", "attended the Forum 2031 on Monday": the year alone tells less. */
export const isInYear = (d: DateMention, year: DateMention): boolean => /^\d{4}$/u.test(year.date) && d.date !== year.date && d.date.split('/').every((x) => x.startsWith(`${year.date}-`));

/** "kommende Woche vom 6. bis 8. Oktober": the days of it are told. */
function liesWithin(inner: DateMention, outer: DateMention): boolean {
  const [a, b] = [inner, outer].map((d) => d.date.split('/'));
  const days = [...(a ?? []), ...(b ?? [])].every((x) => parseDay(x));
  return days && a?.length === 2 && b?.length === 2 && (a[0] as string) >= (b[0] as string) && (a[1] as string) <= (b[1] as string);
}

/** "seit 1994", "until Friday": when something began or ends, not when it took place. */
export const isBegin = (scene: Scene, date: DateMention, words: EncounterWords): boolean => isSince(scene, date, words) || isEnd(scene, date, words);

/** "bis Freitag", "through June 17"; "from Monday until Friday" is one date of its own. */
const isEnd = (scene: Scene, date: DateMention, words: EncounterWords): boolean => !date.date.includes('/') && words.upTo.has(scene.text.tokens[date.from - 1]?.key ?? '');

export const isSince = (scene: Scene, date: DateMention, words: EncounterWords): boolean =>
  words.since.has(scene.text.tokens[date.from - 1]?.key ?? '') || words.since.has(scene.text.tokens[date.from - 2]?.key ?? '');
