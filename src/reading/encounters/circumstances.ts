/** When and where: the date, the place and the status of what a clause tells. */
import { GENITIVE, PLURAL, SINGULAR } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import type { EncounterStatus } from '../../records/encounter.ts';
import { daysBetween, parseDay } from '../dates/calendar.ts';
import { datelinePlace } from '../dates/dateline.ts';
import { endsIn } from '../people/words.ts';
import { type DateMention, datesBetween, type Scene, statesBetween } from '../scene.ts';
import { looseDays } from './looseDays.ts';
import { eventKindOf } from './nouns.ts';
import type { Stretch } from './sighting.ts';
import type { EncounterWords } from './words.ts';

/** Days after which what is told in the past is a thing recalled and no news. */
const NEWS = 21;

/** Tokens of a clause that are its own: not those of clauses inside it. */
export function* ownTokens(clause: Clause): Generator<number> {
  const inner = clause.complements.map((c) => c.clause).filter((c) => c.to - c.from < clause.to - clause.from);
  for (let t = clause.from; t < clause.to; t++) if (!inner.some((c) => t >= c.from && t < c.to)) yield t;
}

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
  const outside = allInClause.filter((d) => !isAround(d));
  const inClause = outside.length ? outside : allInClause;
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
  return bestDate(inClause.length ? inClause : dates.filter((d) => carried.some((c) => d.from >= c.from && d.to <= c.to)));
}

const isTime = (scene: Scene, { head }: Phrase, words: EncounterWords): boolean => words.timeNouns.has((scene.text.tokens[head] as Token).key) || datesBetween(scene, head, head + 1).length > 0;

/** "discussed the ties in a telephone call on Monday": how they spoke, where the grammar hung it on what they spoke of. */
export const callsWithin = (scene: Scene, words: EncounterWords, phrase: Phrase): Phrase[] =>
  phrasesWithin(phrase).filter((x) => x.preposition !== undefined && words.phoneIn.has(x.preposition.key) && eventKindOf(scene, words, x.head) === 'call');

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

const isSince = (scene: Scene, date: DateMention, words: EncounterWords): boolean =>
  words.since.has(scene.text.tokens[date.from - 1]?.key ?? '') || words.since.has(scene.text.tokens[date.from - 2]?.key ?? '');

/** A day around the publication. */
function isNews(scene: Scene, date: DateMention): boolean {
  const [day, published] = [parseDay(date.date), parseDay(scene.published)];
  return day !== undefined && published !== undefined && Math.abs(daysBetween(published, day)) <= NEWS;
}

/** What the verb's form and the date say of the encounter; undefined where it is denied or only thought of. */
export function statusOf(scene: Scene, clause: Clause, date: DateMention | undefined, words: EncounterWords): EncounterStatus | undefined {
  const p = clause.predicate;
  if (!p) return byDate(scene, date) ?? 'held';
  if (!p.negated && aheadOfThen(clause, words))
    return clause.parent?.predicate && words.verbs.plan?.has(clause.parent.predicate.key) ? 'planned' : byDate(scene, date) === 'planned' ? 'planned' : undefined;
  if (p.negated || p.mood === 'conditional' || p.mood === 'imperative' || clause.kind === 'question') return undefined;
  if (clause.opener && words.conditional.has(clause.opener.key)) return undefined;
  const told = byDate(scene, date);
  if (p.modal !== undefined) {
    if (p.tense === 'past' || p.tense === 'perfect') return words.modalsOfFact.has(p.modal) ? (told ?? 'held') : undefined;
    return words.modalsOfPlan.has(p.modal) || told === 'planned' ? 'planned' : undefined;
  }
  if (p.tense === 'none') return statusOfInfinitive(scene, clause, told, words);
  if (p.tense === 'future') return 'planned';
  // "hatte sich am Samstag getroffen" is news where the date is.
  // "Zuvor hatte er einen Kranz niedergelegt": before what the text tells, on the same occasion.
  if (p.tense === 'pluperfect' && !date && clause.kind === 'main' && isRightBefore(scene, clause, words)) return 'held';
  if (p.tense === 'pluperfect') return date && told === undefined && parseDay(date.date) && parseDay(scene.published) ? 'held' : 'recalled';
  if (p.tense === 'present') return told ?? 'held';
  return told === 'planned' ? 'held' : (told ?? 'held');
}

/** "An agreement was reached to hold", "Es wurde Einigung erzielt": what two agree on is planned. */
export const isAccord = ({ text: { tokens } }: Scene, words: EncounterWords, { predicate, arguments: all }: Clause): boolean =>
  words.reaching.has(predicate?.key ?? '') && !predicate?.negated && all.some((a) => !a.phrase.preposition && words.accords.has((tokens[a.phrase.head] as Token).key));

/** "Zuvor hatte er", "Earlier in the day the Minister had received": on the occasion that the text tells. */
const isRightBefore = (scene: Scene, clause: Clause, words: EncounterWords): boolean =>
  clause.adverbs.some((a) => words.justBefore.has(a.key)) ||
  isBeforeEncounter(scene, clause, words) ||
  // "Earlier in the day": the grammar may begin the clause behind its first word.
  scene.text.sentences.some((s) => clause.from === s.from + 1 && words.justBefore.has(scene.text.tokens[s.from]?.key ?? ''));

/** "Vor dem Treffen mit A hatte sie B getroffen"; not "zwei Jahre vor dem Treffen". */
const isBeforeEncounter = (scene: Scene, { arguments: args }: Clause, words: EncounterWords): boolean =>
  args.some(({ understood, phrase: { preposition, determiner, head } }) => {
    if (understood || !preposition || !determiner || !words.standsBefore.has(preposition.key) || !eventKindOf(scene, words, head)) return false;
    const before = scene.text.tokens[preposition.token - 1]?.key ?? '';
    return !words.longTimes.has(before) && !words.timeNouns.has(before);
  });

/** "agreed that the commission would meet in May", "the conference that the UN would convene": what lay ahead of a past act; under a condition it is only thought of. */
function aheadOfThen(clause: Clause, words: EncounterWords): boolean {
  const p = clause.predicate;
  const tense = clause.parent?.predicate?.tense;
  if (!p || (clause.kind !== 'content' && clause.kind !== 'relative') || (p.mood !== 'conditional' && p.modal !== 'should')) return false;
  return (tense === 'past' || tense === 'perfect' || tense === 'pluperfect') && !clause.complements.some((c) => c.relation === 'adverbial' && !isPurpose(c.clause, words));
}

/** "would visit Oslo to attend the forum" */
const isPurpose = ({ opener }: Clause, words: EncounterWords): boolean => opener !== undefined && words.purpose.has(opener.key);

/** "vereinbarten, sich zu treffen" is a plan, "nutzte die Gelegenheit, B zu treffen" a fact, "hofft, B zu treffen" neither. */
function statusOfInfinitive(scene: Scene, clause: Clause, told: EncounterStatus | undefined, words: EncounterWords): EncounterStatus | undefined {
  // "Before departing for Oslo today, she said": the journey lies ahead.
  if (clause.kind === 'participial' && clause.opener && words.ahead.has(clause.opener.key) && words.journey.has(clause.predicate?.key ?? '')) return told ?? 'planned';
  // "will lead the delegation before meeting B in Sofia"
  if (clause.kind === 'participial' && clause.parent?.predicate?.tense === 'future') return told ?? 'planned';
  if (clause.kind === 'participial') return told ?? 'held';
  const outer = clause.parent?.predicate;
  if (!clause.parent || !outer) return undefined;
  if (clause.kind !== 'infinitive' && !(clause.opener && words.purpose.has(clause.opener.key))) return undefined;
  // "looks forward to visiting Oslo in May" is a plan, without a day it is a hope.
  if (clause.parent.adverbs.some((a) => words.awaiting.has(`${outer.key}-${a.key}`))) return told === 'planned' && !outer.negated ? told : undefined;
  // "hoped to meet in Oslo in July"
  if (words.hoping.has(outer.key)) return told === 'planned' && !outer.negated ? told : undefined;
  // "accepted an invitation to visit Oslo" is a plan; "invited B to pay a visit", "extended an invitation to come": whether B does is not told.
  const goes = [words.verbs.visit, words.verbs.travel, words.verbs.pay].some((verbs) => verbs?.has(clause.predicate?.key ?? ''));
  if (goes && words.taking.has(outer.key) && clause.parent.arguments.some((a) => words.invitation.has((scene.text.tokens[a.phrase.head] as Token).key))) return outer.negated ? undefined : 'planned';
  if (goes && (words.verbs.invite?.has(outer.key) || clause.parent.arguments.some((a) => words.invitation.has((scene.text.tokens[a.phrase.head] as Token).key)))) return undefined;
  // "joined B to sign the agreement": the two did it.
  if (words.verbs.accompany?.has(outer.key) && clause.kind !== 'infinitive') return statusOf(scene, clause.parent, undefined, words);
  // "would be pleased to host B on 3 May": with a day to come it is arranged.
  if (words.gladly.has(outer.key)) return told === 'planned' && !outer.negated ? told : undefined;
  if (words.verbs.plan?.has(outer.key) || isAccord(scene, words, clause.parent)) return outer.negated ? undefined : 'planned';
  if (clause.kind === 'infinitive' && !words.verbs.realise?.has(outer.key)) return undefined;
  const status = statusOf(scene, clause.parent, undefined, words);
  return status && (told ?? status);
}

/** "Seit 2004 treffen sich ...", "kommen einmal pro Jahr zusammen": a habit and no encounter. */
export function habitual(scene: Scene, clause: Clause, words: EncounterWords): boolean {
  if (clause.predicate?.tense !== 'present') return false;
  if (clause.adverbs.some((a) => words.habitual.has(a.key))) return true;
  // "führen jedes Jahr im Januar eine Tagung durch"
  if (clause.arguments.some(({ phrase }) => !phrase.preposition && words.each.has(phrase.determiner?.key ?? '') && words.timeNouns.has((scene.text.tokens[phrase.head] as Token).key))) return true;
  // "weilt seit Montag zu einem Staatsbesuch in Norwegen": since a day of the news is no habit.
  return datesBetween(scene, clause.from, clause.to).some(
    (d) => isSince(scene, d, words) && !isNews(scene, d) && clause.arguments.some((a) => a.role !== 'subject' && a.phrase.from <= d.from && d.from < a.phrase.to),
  );
}

const byMonths = (year: number, month: number | undefined, published: { year: number; month: number }): number => (year - published.year) * 12 + (month === undefined ? 0 : month - published.month);

/** The last day that a month may have. */
const monthEnd = (month: string | undefined): ReturnType<typeof parseDay> => (month !== undefined && /^\d{4}-\d{2}$/u.test(month) ? parseDay(`${month}-28`) : undefined);

/** Planned after the day of publication, recalled well before it. Without a date of publication a year tells nothing. */
export function byDate(scene: Scene, date: DateMention | undefined): EncounterStatus | undefined {
  const published = parseDay(scene.published);
  if (!date || !published) return undefined;
  const first = date.date.split('/')[0] as string;
  const day = parseDay(first);
  if (day) {
    const distance = daysBetween(published, day);
    return distance > 0 ? 'planned' : distance < -NEWS ? 'recalled' : undefined;
  }
  const [year, month] = first.split('-').map(Number) as [number, number | undefined];
  if (!Number.isFinite(year)) return undefined;
  if (month !== undefined && month > 12) return year < published.year ? 'recalled' : undefined;
  // "in the first half of the year": not over while the publication is within it.
  const last = parseDay(date.date.split('/')[1]) ?? monthEnd(date.date.split('/')[1]);
  if (last && daysBetween(published, last) >= 0 && byMonths(year, month, published) <= 0) return undefined;
  const distance = month === undefined ? (year - published.year) * 12 : (year - published.year) * 12 + month - published.month;
  return distance > 0 ? 'planned' : distance < 0 ? 'recalled' : undefined;
}

/** A building, a city or a country that the clause tells the encounter to be in; no part of an office or an institution's name. */
export function placeIn(scene: Scene, clause: Clause, words: EncounterWords, offices: (token: number) => boolean): Stretch | undefined {
  let best: { stretch: Stretch; rank: number } | undefined;
  for (const t of ownTokens(clause)) {
    const token = scene.text.tokens[t] as Token;
    if (token.wordClass !== 'preposition' || !words.places.has(token.key) || offices(t) || offices(t + 1) || isElsewhere(scene, clause, t, words)) continue;
    const found = placeAfter(scene, t + 1, clause.to, words);
    if (found && (!best || found.rank > best.rank)) best = found;
  }
  // "trafen sich hier am Samstag": where the report was sent from.
  if (!best && clause.adverbs.some((a) => words.here.has(a.key))) return datelinePlace(scene.text);
  return best?.stretch;
}

/** "sprachen über die Lage in Burundi": where a matter is, which is neither a party nor an encounter. */
function isElsewhere(scene: Scene, clause: Clause, t: number, words: EncounterWords): boolean {
  const holder = clause.arguments.find((a) => !a.understood && a.phrase.from <= t && t < a.phrase.to)?.phrase;
  if (!holder || holder.preposition?.token === t || holder.kind !== 'noun' || clause.kind === 'fragment') return false;
  // "After the talks in Brest they met on Saturday": the place of what came before.
  if (holder.preposition && words.around.has(holder.preposition.key) && eventKindOf(scene, words, holder.head)) return true;
  let inner = holder;
  for (const phrase of phrasesWithin(holder))
    if (phrase.preposition?.token !== t && phrase.kind === 'noun' && t > phrase.head && t < phrase.to && phrase.to - phrase.from <= inner.to - inner.from) inner = phrase;
  const key = (scene.text.tokens[inner.head] as Token).key;
  if (
    eventKindOf(scene, words, inner.head) ||
    words.receptions.has(key) ||
    scene.cast.who(inner).length ||
    endsIn(words.placeNouns, key) ||
    words.timeNouns.has(key) ||
    words.notes.has(key) ||
    words.placelessNouns.has(key)
  )
    return false;
  // "signed an agreement in Nairobi": where it was signed.
  if (inner === holder && !holder.preposition && words.verbs.sign?.has(clause.predicate?.key ?? '')) return false;
  // "On Monday in Tallinn they met": a day is in no town.
  if (datesBetween(scene, inner.from, t).some((d) => d.from <= inner.head && inner.head < d.to)) return false;
  return (scene.text.tokens[inner.head] as Token).wordClass === 'noun';
}

/** "to Saudi Arabia, Kuwait and Iran": one journey to several countries; the index behind the last. */
function lastState(scene: Scene, end: number, limit: number): number {
  let to = end;
  for (;;) {
    const between = scene.text.tokens[to];
    if (!between || to + 1 >= limit || !(between.form === ',' || between.wordClass === 'conjunction')) return to;
    const next = statesBetween(scene, to + 1, to + 2).find((s) => s.by === 'noun');
    if (!next) return to;
    to = next.to;
  }
}

/** Tokens that the name of an organisation has at most. */
const LONGEST_NAME = 12;

/** "Great Hall | of the People", "Kumsong | Palace": where only names have capitals, one in the middle of a sentence goes on with it. */
function nameGoesOn(scene: Scene, words: EncounterWords, from: number, limit: number): number {
  if (!words.nameLinks.size) return from;
  const { tokens } = scene.text;
  const isPart = (t: Token | undefined): boolean =>
    t !== undefined &&
    t.index < limit &&
    /^\p{Lu}/u.test(t.form) &&
    /^(?:noun|name|adjective)$/u.test(t.wordClass) &&
    scene.cast.at(t.index)?.kind !== 'person' &&
    !words.timeNouns.has(t.key) &&
    // "received in her office | Kenyan Ambassador A"
    !(t.wordClass === 'adjective' && statesBetween(scene, t.index, t.index + 1).length) &&
    !eventKindOf(scene, words, t.index) &&
    !datesBetween(scene, t.index, t.index + 1).length;
  let to = from;
  for (;;) {
    if (isPart(tokens[to])) to++;
    else if (words.nameLinks.has(tokens[to]?.key ?? '')) {
      const next = tokens[to + 1]?.wordClass === 'determiner' ? to + 2 : to + 1;
      // "in Oslo of Minister A": what has a name goes on with a name only, "Kursaal of Berne".
      if (!isPart(tokens[next]) || (tokens[to - 1]?.wordClass === 'name' && tokens[next]?.wordClass !== 'name' && next === to + 1)) return to;
      to = next + 1;
    } else return to;
  }
}

/** "Independence Palace": the last word of the name is a building. */
function endsInPlace(scene: Scene, words: EncounterWords, from: number, limit: number): boolean {
  let at = from;
  while (at + 1 < limit && /^\p{Lu}/u.test(scene.text.tokens[at + 1]?.form ?? '') && /^(?:noun|name)$/u.test(scene.text.tokens[at + 1]?.wordClass ?? '')) at++;
  return endsIn(words.placeNouns, (scene.text.tokens[at] as Token).key);
}

function placeAfter(scene: Scene, from: number, limit: number, words: EncounterWords): { stretch: Stretch; rank: number } | undefined {
  const { tokens } = scene.text;
  let i = from;
  const own = words.ownLand.has((tokens[i] as Token | undefined)?.key ?? '');
  while (i < limit && !own && ((tokens[i] as Token).wordClass === 'determiner' || ((tokens[i] as Token).wordClass === 'adjective' && !statesBetween(scene, i, i + 1).length))) i++;
  const token = tokens[i];
  // "im Februar/März": when, and not where.
  if (!token || i >= limit || (token.wordClass !== 'adjective' && datesBetween(scene, i, i + 1).length)) return undefined;
  // "in der kubanischen Hauptstadt (Havanna)": the town's name, else what the text calls it.
  const capital = token.wordClass === 'adjective' && i + 1 < limit && words.capitals.has(tokens[i + 1]?.key ?? '');
  // "in the Kenyan capital of Nairobi"
  if (capital && i + 3 < limit && words.withNoun.of.has(tokens[i + 2]?.key ?? '') && tokens[i + 3]?.wordClass === 'name') return { stretch: { from: i + 3, to: i + 4 }, rank: 2 };
  if (capital) {
    const town = i + 2 < limit && tokens[i + 2]?.wordClass === 'name' && scene.cast.at(i + 2)?.kind !== 'person';
    return { stretch: town ? { from: i + 2, to: i + 3 } : { from: i, to: i + 2 }, rank: 2 };
  }
  const states = statesBetween(scene, i, i + 1);
  // "momentum to Norway-Kenya relations"
  if (token.form.includes('-') && states.length > 1 && (tokens[i + 1]?.wordClass === 'noun' || states.every((s) => s.by === 'adjective'))) return undefined;
  const state = states.find((s) => s.by === 'noun');
  // "in Kenias Hauptstadt Nairobi"
  const at = state && words.capitals.has(tokens[state.to]?.key ?? '') ? state.to : undefined;
  if (at !== undefined && at < limit) {
    const town = at + 1 < limit && tokens[at + 1]?.wordClass === 'name' && scene.cast.at(at + 1)?.kind !== 'person';
    return { stretch: town ? { from: at + 1, to: at + 2 } : { from: i, to: at + 1 }, rank: 2 };
  }
  if (state && !token.form.includes('-')) return { stretch: { from: i, to: lastState(scene, state.to, limit) }, rank: 1 };
  if (own) return tokens[i + 1] ? { stretch: { from: i, to: i + 2 }, rank: 1 } : undefined;
  // "at the NATO Summit"
  if (scene.cast.at(i)?.kind === 'person' || (i + 1 < tokens.length && eventKindOf(scene, words, i + 1) && statesBetween(scene, i, i + 1).some((s) => s.by === 'organisation'))) return undefined;
  // "the UN General Assembly"
  if (statesBetween(scene, i, i + 1).some((s) => s.by === 'organisation') && /^\p{Lu}/u.test(tokens[i + 1]?.form ?? '') && tokens[i + 2] && eventKindOf(scene, words, i + 2)) return undefined;
  // "Organisation für Zusammenarbeit in Europa": where it takes place is not told by a name.
  if (statesBetween(scene, i - LONGEST_NAME, i).some((s) => s.by === 'organisation' && i < s.to)) return undefined;
  // "in Salzgitter (D)": the sign of the country makes a town of any noun.
  if (tokens[i + 1]?.form === '(' && /^\p{Lu}{1,3}$/u.test(tokens[i + 2]?.form ?? '') && tokens[i + 3]?.form === ')') return { stretch: { from: i, to: i + 1 }, rank: 2 };
  const several = (token.agreement & PLURAL) !== 0 && (token.agreement & SINGULAR) === 0;
  const building = token.wordClass !== 'name' && !several && endsIn(words.placeNouns, token.key);
  const named = words.nameLinks.size > 0 && /^\p{Lu}/u.test(token.form);
  if (eventKindOf(scene, words, i) || (token.wordClass === 'noun' && !building && !named && !words.to.has(tokens[from - 1]?.key ?? ''))) return undefined;
  if (token.wordClass !== 'name' && !building && !(named && endsInPlace(scene, words, i, limit)) && !(token.wordClass === 'noun' && !token.known)) return undefined;
  let to = i + 1;
  // "traf in Wien Finnlands Präsidenten": a state in the genitive goes with the noun behind it.
  const owns = (t: Token): boolean => t.agreement !== 0 && (t.agreement & ~GENITIVE) === 0 && statesBetween(scene, t.index, t.index + 1).some((s) => s.by === 'noun');
  while (
    to < limit &&
    !owns(tokens[to] as Token) &&
    !words.when.has(keyOf((tokens[to] as Token).form)) &&
    ((tokens[to] as Token).wordClass === 'name' || ((tokens[to] as Token).wordClass === 'noun' && !(tokens[to] as Token).known)) &&
    scene.cast.at(to)?.kind !== 'person'
  )
    to++;
  to = nameGoesOn(scene, words, to, limit);
  // "im Landgut Lohn", "im Hotel Adler": what a building is called may be an everyday word.
  if (building && to === i + 1 && to < limit && tokens[to]?.wordClass === 'noun' && scene.cast.at(to + 1)?.kind !== 'person') to++;
  // "im Ministerium für Auswärtige Angelegenheiten": what the house is for goes with it; "im Rathaus für Gespräche" does not.
  if (building && to === i + 1 && to + 1 < limit && words.lasting.has(tokens[to]?.key ?? '') && /^(?:noun|adjective)$/u.test(tokens[to + 1]?.wordClass ?? '') && !words.nameLinks.size) {
    let end = to + 1;
    while (end < limit && tokens[end]?.wordClass === 'adjective') end++;
    if (end < limit && tokens[end]?.wordClass === 'noun' && !eventKindOf(scene, words, end)) to = end + 1;
  }
  // "received at his office | a delegation": where words have no cases an article begins what is done there.
  if (building && !words.nameLinks.size && to < limit && tokens[to]?.wordClass === 'determiner' && ((tokens[to] as Token).agreement & GENITIVE) !== 0) {
    to++;
    while (to < limit && ((tokens[to] as Token).wordClass === 'adjective' || (tokens[to] as Token).wordClass === 'noun' || (tokens[to] as Token).wordClass === 'name')) to++;
  }
  if (token.wordClass === 'noun' && !token.known && !building && token.form.length > 14) return undefined;
  // "die pazifische Region": the town in it tells more exactly where.
  if (building && to === i + 1 && endsIn(words.areas, token.key)) {
    let begin = i;
    while (begin > from && tokens[begin - 1]?.wordClass === 'adjective') begin--;
    return { stretch: { from: begin, to }, rank: 0 };
  }
  // "im Apostolischen Palast des Vatikans"
  const first = building && tokens[i - 1]?.wordClass === 'adjective' && /^\p{Lu}/u.test(tokens[i - 1]?.form ?? '') && i - 1 >= from ? i - 1 : i;
  // "at his office in Jerusalem": the town tells more than whose house it is.
  const bare = building && to === i + 1 && words.possessives.has(tokens[i - 1]?.key ?? '');
  // "in The Hague"
  const article = first === i && i > from && tokens[i - 1]?.wordClass === 'determiner' && /^\p{Lu}/u.test(tokens[i - 1]?.form ?? '') && token.wordClass === 'name';
  return { stretch: { from: article ? i - 1 : first, to }, rank: bare ? 0 : building ? 3 : 2 };
}
