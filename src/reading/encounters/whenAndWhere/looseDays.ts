/** Days of a clause that the grammar cut through, left by themselves or hung on a name. */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import { type DateMention, datesBetween, type Scene, statesBetween } from '../../scene.ts';
import type { EncounterWords } from '../words.ts';

/** Tokens of a day at most that stand before the clause which goes on with it. */
const LONGEST_DAY = 6;

export function looseDays(scene: Scene, clause: Clause, words: EncounterWords): DateMention[] {
  const before = datesBetween(scene, clause.from - LONGEST_DAY, clause.from).filter((d) => d.to > clause.from || isInFront(scene, clause, d));
  const hung = clause.arguments.flatMap((a) => (a.understood ? [] : daysOnNames(scene, a.phrase, words)));
  // "will visit Kenya, accompanied by a delegation from 20 to 26 May": who goes along goes on the same days.
  const together = clause.complements.flatMap(({ clause: c, relation }) =>
    relation === 'participial' && words.verbs.accompany?.has(c.predicate?.key ?? '') && c.from > clause.from && (c.predicate?.token ?? 0) > (clause.predicate?.token ?? 0)
      ? datesBetween(scene, c.from, c.to)
      : [],
  );
  return [...before, ...hung, ...together, ...datesBetween(scene, clause.from, clause.to).filter((d) => isFree(scene, clause, d, words))];
}

/** "This week, | she was on a visit to Kenya": what opens the sentence with a comma belongs to all of it. "From 8 | to 10 July she visited Kenya": cut in the middle. */
const isInFront = ({ text: { tokens, sentences } }: Scene, { kind, from }: Clause, date: DateMention): boolean =>
  kind === 'main' && date.to === from - 1 && tokens[date.to]?.form === ',' && sentences.some((s) => s.from === date.from);

/** "received B in Bern | on Friday 2 May": behind a preposition of time and in no phrase of the clause, nor in a clause inside it. */
function isFree({ text: { tokens } }: Scene, clause: Clause, date: DateMention, words: EncounterWords): boolean {
  if (clause.predicate === undefined) return false;
  const covers = (x: { readonly from: number; readonly to: number }): boolean => x.from < date.to && date.from < x.to;
  if (clause.arguments.some((a) => covers(a.phrase))) return false;
  const inside = clause.complements.filter((c) => covers(c.clause));
  return inside.length ? inside.every((c) => isOnlyDay(c.clause, date)) : words.when.has(tokens[date.from - 1]?.key ?? '');
}

/** "On 18 and 19 May | Mauro Lund was in Peru", "on a visit to Bern | today": the grammar takes the day for a sentence of its own. */
const isOnlyDay = ({ predicate, from, to }: Clause, date: DateMention): boolean => predicate === undefined && date.from - from <= 1 && to - date.to <= 1;

/** "visited [Kenya and Peru from 13 to 17 May]", "opened it in [Davos on Monday]": towns, states and persons have no days, what is done there has. */
function daysOnNames(scene: Scene, phrase: Phrase, words: EncounterWords): DateMention[] {
  const inner = phrase.conjuncts.flatMap((x) => daysOnNames(scene, x, words));
  const isName = scene.text.tokens[phrase.head]?.wordClass === 'name' || statesBetween(scene, phrase.head, phrase.head + 1).some((s) => s.by === 'noun');
  if (!isName) return inner;
  return [
    ...inner,
    ...phrase.attributes.flatMap((x) => {
      const day = x.preposition && words.when.has(x.preposition.key) ? datesBetween(scene, x.coreFrom, x.to).find((d) => d.from <= x.head && x.head < d.to) : undefined;
      return day ? [day] : daysOnNames(scene, x, words);
    }),
  ];
}
