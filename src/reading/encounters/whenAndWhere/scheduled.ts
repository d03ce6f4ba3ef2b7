/** What stands right behind the name of an encounter and tells when and where it is: "the next Partnership Council, scheduled for 16 June in Brussels", "the last dialogue between the two, on 28 March in Bern". */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { type DateMention, datesBetween } from '../../scene.ts';
import { eventKindOf, isBilateralBody, seriesOf } from '../sightings/nouns.ts';
import type { Sight } from '../sightings/sight.ts';
import type { Stretch } from '../sightings/sighting.ts';
import { isBegin } from './days.ts';
import { placeIn } from './places.ts';
import { byDate } from './status.ts';

export interface Slot {
  readonly date: DateMention;
  readonly place?: Stretch;
}

/** So many words stand at most between the noun and its day. */
const REACH = 4;

/** "scheduled for 16 June in Brussels", "coming up (22-24 October)". */
export function scheduledBehind(sight: Sight, phrase: Phrase): Slot | undefined {
  const { scene, words } = sight;
  const { tokens } = scene.text;
  // "their talks beside the next summit, scheduled for May": the last of them has the day.
  const series = seriesOf(words, phrase);
  if (phrasesWithin(phrase).some((x) => x !== phrase && x.head !== series?.head && x.to === phrase.to && (eventKindOf(scene, words, x.head) || isBilateralBody(scene, words, x)))) return undefined;
  const first = tokens[phrase.to]?.form === ',' ? phrase.to + 1 : phrase.to;
  const marked = words.scheduled.has(tokens[first]?.form.toLowerCase() ?? '') ? first + 1 : first;
  const told = behindOccurring(sight, marked);
  if (told === first) return undefined;
  // "due to take place in Oslo in May", "to be held in May": also the town may stand before the day.
  const place = told > marked ? townAt(sight, told) : undefined;
  const from = place ? place.to : told;
  const date = datesBetween(scene, from, from + REACH)[0];
  const between = date && tokens.slice(from, date.from);
  if (!date || !between?.every((t) => t.form === '(' || t.wordClass === 'preposition' || t.wordClass === 'adverb' || t.wordClass === 'particle' || t.wordClass === 'determiner')) return undefined;
  return { date, ...(place ? { place } : placeBehind(sight, date)) };
}

/** "to take place |", "to be held |", "to convene |": the index behind what says that it is to be. */
function behindOccurring({ scene, words }: Sight, at: number): number {
  const { tokens } = scene.text;
  if (!words.toBe.has(tokens[at]?.key ?? '')) return at;
  let to = at + 1;
  while (tokens[to]?.wordClass === 'verb' || tokens[to]?.wordClass === 'auxiliary' || (to > at + 1 && words.occurringWith.has(tokens[to]?.key ?? ''))) to++;
  return to > at + 1 && tokens.slice(at + 1, to).some((t) => words.verbs.occur?.has(t.key) || words.verbs.occur?.has(`${t.key}-${tokens[t.index + 1]?.key ?? ''}`)) ? to : at;
}

/** "in Oslo", right there. */
function townAt({ scene, words }: Sight, at: number): Stretch | undefined {
  const { tokens } = scene.text;
  if (!words.places.has(tokens[at]?.key ?? '') || datesBetween(scene, at + 1, at + 2).length) return undefined;
  let to = at + 1;
  while (/^\p{Lu}/u.test(tokens[to]?.form ?? '')) to++;
  return to > at + 1 ? { from: at + 1, to } : undefined;
}

/** "on 16 June | in Brussels" */
function placeBehind(sight: Sight, date: DateMention): { place?: Stretch } {
  const { scene, words } = sight;
  const { tokens } = scene.text;
  const at = tokens[date.to]?.form === ',' ? date.to + 1 : date.to;
  if (!words.places.has(tokens[at]?.key ?? '')) return {};
  let to = at + 1;
  while (/^\p{Lu}/u.test(tokens[to]?.form ?? '')) to++;
  return to > at + 1 ? { place: { from: at + 1, to } } : {};
}

/** "preparations for the June 5 | Strategic Dialogue": the event whose day stands right before its name. */
export function eventBehind({ scene, words }: Sight, date: DateMention): number | undefined {
  const { tokens } = scene.text;
  for (let i = date.to; i <= date.to + REACH; i++) {
    const token = tokens[i];
    if (!token || !/^(?:adjective|noun|name|particle)$/u.test(token.wordClass)) return undefined;
    if ((eventKindOf(scene, words, i) ?? (words.bodies.has(token.key) || undefined)) && !/^(?:noun|name)$/u.test(tokens[i + 1]?.wordClass ?? '')) return i;
  }
  return undefined;
}

/** The day that stands right before the name of an event. */
export const dayBeforeName = (sight: Sight, { head }: Phrase): DateMention | undefined =>
  sight.words.nameLinks.size ? datesBetween(sight.scene, head - LONGEST_NAMED, head).findLast((d) => d.to <= head && eventBehind(sight, d) === head) : undefined;

/** "discussed preparations for the Arctic Summit in Oslo"; "discussed trade at the Summit in Oslo" were there. */
const isMatter = (sight: Sight, x: Phrase): boolean =>
  dayBeforeName(sight, x) !== undefined || (eventKindOf(sight.scene, sight.words, x.head) === 'conference' && !sight.words.attendAt.has(x.preposition?.key ?? ''));

/** Tokens of a day and of the name behind it. */
const LONGEST_NAMED = 8;

const tells = ({ scene, words }: Sight, phrase: Phrase): 'recalled' | 'planned' | undefined => {
  const keys = phrase.modifiers.map((m) => (scene.text.tokens[m] as Token).key);
  return keys.some((k) => words.recalled.has(k)) ? 'recalled' : keys.some((k) => words.planned.has(k)) ? 'planned' : undefined;
};

/** "the follow-up to the last dialogue between the two, | on 28 March | in Bern": what is last or next has its own day, whatever the grammar gave it to. */
export function slotBehind(sight: Sight, clause: Clause, phrase: Phrase, ahead = false): Slot | undefined {
  const { scene, words } = sight;
  const told = tells(sight, phrase) ?? (ahead ? 'planned' : undefined);
  const holder = clause.arguments.find((a) => !a.understood && a.phrase.from <= phrase.from && phrase.to <= a.phrase.to)?.phrase;
  // Where the noun stands last in what is spoken of.
  if (!told || !holder || clause.arguments.some((a) => a.role === 'subject' && a.phrase === holder)) return undefined;
  const date = datesBetween(scene, holder.to, holder.to + REACH)[0];
  if (!date || byDate(scene, date) !== told) return undefined;
  const between = scene.text.tokens.slice(holder.to, date.from);
  // "seit dem letzten Treffen der Minister | Anfang 2029": a part of a year needs no preposition.
  if ((!between.length && !words.timeNouns.has(scene.text.tokens[date.from]?.key ?? '')) || !between.every((t) => t.form === ',' || t.wordClass === 'preposition' || t.wordClass === 'determiner'))
    return undefined;
  return { date, ...placeBehind(sight, date) };
}

/** Tokens of a place between an encounter and its day. */
const LONGEST_WAY = 6;

/** "set up on the occasion of A's visit | to Nairobi | in March 2030": a day long past or far ahead that stands behind the last encounter named, or behind its place, is the time of that encounter; news has the day of the news. */
export function timeBehind(sight: Sight, clause: Clause, phrase: Phrase): DateMention | undefined {
  const { scene, words } = sight;
  const { tokens } = scene.text;
  const holder = clause.arguments.find((a) => !a.understood && a.phrase.from <= phrase.from && phrase.to <= a.phrase.to);
  if (!holder || holder.role === 'subject' || !phrase.determiner || words.indefinite.has(phrase.determiner.key)) return undefined;
  if (phrasesWithin(holder.phrase).some((x) => x.head > phrase.head && eventKindOf(scene, words, x.head))) return undefined;
  const date = datesBetween(scene, holder.phrase.to, holder.phrase.to + LONGEST_WAY).find((d) => !isBegin(scene, d, words));
  if (!date || byDate(scene, date) === undefined || !words.when.has(tokens[date.from - 1]?.key ?? '')) return undefined;
  const between = tokens.slice(holder.phrase.to, date.from);
  return between.every((t) => t.wordClass === 'preposition' || t.wordClass === 'determiner' || (t.wordClass === 'name' && scene.cast.at(t.index)?.kind !== 'person')) ? date : undefined;
}

/** The day and place behind an encounter that a clause speaks of are that encounter's. */
export const slotOfMatter = (sight: Sight, clause: Clause): Slot | undefined => {
  const { scene, words } = sight;
  for (const a of clause.arguments)
    if (!a.understood && a.role === 'object')
      for (const x of phrasesWithin(a.phrase)) {
        const slot = eventKindOf(scene, words, x.head) ? slotBehind(sight, clause, x) : undefined;
        if (slot) return slot;
      }
  return undefined;
};

export const placeApart = (sight: Sight, clause: Clause, slot: Slot | undefined): Stretch | undefined => {
  const place = placeIn(sight.scene, clause, sight.words, sight.inOffice);
  if (!place || slot?.place?.from === place.from) return undefined;
  // "discussed the June 5 Dialogue in Oslo": where the matter is.
  const talks = sight.words.verbs.talk?.has(clause.predicate?.key ?? '');
  const named = talks && clause.arguments.some((a) => a.role === 'object' && !a.understood && phrasesWithin(a.phrase).some((x) => x.from <= place.from && place.to <= x.to && isMatter(sight, x)));
  return named ? undefined : place;
};
