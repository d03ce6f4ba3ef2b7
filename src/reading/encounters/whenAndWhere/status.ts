/** Whether what a clause tells was held, is planned or is recalled, as the form of its verb and its date say; and what is a habit. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterStatus } from '../../../records/encounter.ts';
import { daysBetween, parseDay } from '../../dates/calendar.ts';
import { type DateMention, datesBetween, type Scene } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import type { EncounterWords } from '../words.ts';
import { isSince } from './days.ts';

/** Days after which what is told in the past is a thing recalled and no news. */
const NEWS = 21;

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
    return clause.parent?.predicate && words.verbs.plan?.has(clause.parent.predicate.key) ? 'planned' : byDate(scene, date) === 'planned' || isDueBy(scene, clause) ? 'planned' : undefined;
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

/** "said that A would host B before the end of June": by a day to come. */
const isDueBy = (scene: Scene, { from, to }: Clause): boolean => datesBetween(scene, from, to).some((d) => byDate(scene, d) === 'planned');

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
