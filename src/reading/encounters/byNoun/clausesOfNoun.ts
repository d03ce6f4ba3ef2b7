/** The clauses around the noun of an encounter: the one that tells when and where it takes place, the one that tells what came first, and where the first of them ends its phrase. */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import { callsWithin, eventKindOf } from '../sightings/nouns.ts';
import type { Sight } from '../sightings/sight.ts';
import { LONGEST_LINK } from './eventNoun.ts';

/** "held a tête-à-tête meeting, followed by talks between delegations": the clause that tells what came first. */
export function followedBy({ words }: Sight, clause: Clause, phrase: Phrase): Clause | undefined {
  const { parent, predicate } = clause;
  if (clause.kind !== 'participial' || !predicate || predicate.voice === 'active' || !words.verbs.follow?.has(predicate.key) || !phrase.preposition || !words.by.has(phrase.preposition.key))
    return undefined;
  return [words.verbs.hold, words.verbs.meet, words.verbs.receive].some((list) => list?.has(parent?.predicate?.key ?? '')) ? parent : undefined;
}

/** Where the first clause inside the phrase begins, and so the phrase itself ends. */
export const stopOf = ({ scene, words }: Sight, clause: Clause, phrase: Phrase): number =>
  Math.min(
    phrase.to,
    ...clause.complements.map((c) => c.clause.from).filter((t) => t > phrase.head),
    // "preparations for the next session | in a telephone call on Monday"
    ...callsWithin(scene, words, phrase)
      .filter((x) => x.from > phrase.head)
      .map((x) => x.from),
  );

/** The relative clause that tells when and where: "die am 28. März in Bern stattfand". */
export function occurringIn(sight: Sight, clause: Clause, phrase: Phrase): Clause | undefined {
  const { words } = sight;
  // "a conference to be held in Nairobi"
  const isToBe = (c: Clause): boolean => c.kind === 'infinitive' || (c.kind === 'adverbial' && c.opener !== undefined && words.purpose.has(c.opener.key) && c.predicate?.tense === 'none');
  const isOfIt = (c: Clause): boolean =>
    c.predicate !== undefined &&
    words.verbs.occur?.has(c.predicate.key) === true &&
    // "the summit being held in Milan": the grammar may take it for what is said of it.
    (c.kind === 'relative' || ((isToBe(c) || (c.kind === 'content' && c.predicate.tense === 'none')) && (c.predicate.voice !== 'active' || words.happening.has(c.predicate.key))));
  const hung =
    clause.complements.find((c) => isOfIt(c.clause) && (c.clause.antecedent?.head ?? c.anchor ?? -1) >= phrase.head && (c.clause.antecedent?.head ?? c.anchor ?? -1) < phrase.to) ??
    // "has organised a conference | to be held in Oslo"
    // "looked forward to the third meeting, | to be held in Oslo"
    clause.complements.find((c) => isToBe(c.clause) && isOfIt(c.clause) && c.clause.from - phrase.to <= 1 && c.clause.from >= phrase.to);
  // "the talks held in Oslo in May", "the previous round, held in Oslo": the participle right behind it, whatever the grammar gave it to.
  const held = clause.complements.find(
    ({ relation, clause: c }) =>
      relation === 'participial' &&
      c.predicate !== undefined &&
      // "the summit taking place in Oslo in May"
      (c.predicate.voice !== 'active' || words.happening.has(c.predicate.key)) &&
      words.verbs.occur?.has(c.predicate.key) &&
      c.from - phrase.to <= 1 &&
      c.from >= phrase.head + 1 &&
      c.from - phrase.head <= LONGEST_LINK,
  );
  const found = hung?.clause ?? phrase.clauses.find(isOfIt) ?? (held && isNearest(sight, clause, phrase, held.clause) ? held.clause : undefined);
  // "the summit, scheduled | to be held in Oslo in May"
  return found?.complements.find((c) => isToBe(c.clause) && isOfIt(c.clause))?.clause ?? found;
}

/** Whether no other encounter is named between a noun and the participle behind it. */
const isNearest = ({ scene, words }: Sight, clause: Clause, phrase: Phrase, { from }: Clause): boolean =>
  !clause.arguments.some((a) => phrasesWithin(a.phrase).some((x) => x.head > phrase.head && x.head < from && eventKindOf(scene, words, x.head) !== undefined));
