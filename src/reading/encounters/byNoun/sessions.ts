/** Rounds and sessions of a series, and the bodies of two states that meet: "Die Gemischte Kommission tritt in Wien zusammen", "the next round will be held in Oslo". */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { eventKindOf, isBilateralBody, isOrdinal } from '../sightings/nouns.ts';
import { partiesOf, prepositional, subjectOf } from '../sightings/participants.ts';
import { attributesOf, type Sight } from '../sightings/sight.ts';
import { occurringIn } from './clausesOfNoun.ts';
import { convenes, takesPlace } from './takingPlace.ts';

/** "The Joint Commission will meet in Oslo", "agreed that the Joint Committee should be convened": the sessions of a body of two states. */
export function bodyMeets({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean {
  const p = clause.predicate;
  if (!p || subjectOf(clause) !== phrase || !isBilateralBody(scene, words, phrase)) return false;
  const lists = p.voice === 'active' ? [words.verbs.meet, words.verbs.convene, words.verbs.occur] : [words.verbs.convene, words.verbs.occur, words.verbs.plan];
  return lists.some((list) => list?.has(p.key)) && (p.voice !== 'active' || argumentOf(clause, 'object') === undefined);
}

/** "Die fünfte Sitzung soll in Wien abgehalten werden", "Die nächste Runde findet im Mai statt": of a series that the text has told of as one of two states. */
export function isNextSession(sight: Sight, clause: Clause, phrase: Phrase): boolean {
  const { scene, words } = sight;
  const { key } = scene.text.tokens[phrase.head] as Token;
  // "agreed to convene the second round in Nairobi": the town may hang on the round.
  const isBare = !phrase.genitive && phrase.attributes.every((a) => a.preposition !== undefined && words.places.has(a.preposition.key));
  if (!words.sessions.has(key) || !isBare || !((subjectOf(clause) === phrase && takesPlace(sight, clause)) || convenes(sight, clause, phrase))) return false;
  if (!phrase.modifiers.some((m) => isOrdinal(scene.text.tokens[m] as Token, words) || words.planned.has((scene.text.tokens[m] as Token).key))) return false;
  // "Consultations between the ministries took place in Oslo. The next round is to be held in Nairobi"
  const ofTalks = words.nameLinks.size > 0 && words.articles.has(phrase.determiner?.key ?? '');
  if (
    ofTalks &&
    scene.clauses.some(
      (c) => c.from < phrase.from && c.kind === 'main' && c.arguments.some((a) => a.role === 'subject' && eventKindOf(scene, words, a.phrase.head) === 'talks') && takesPlace(sight, c),
    )
  )
    return true;
  return scene.clauses.some(
    (c) =>
      c.from < phrase.from &&
      c.arguments.some((a) =>
        phrasesWithin(a.phrase).some(
          (x) =>
            (scene.text.tokens[x.head] as Token).key === key &&
            [x.genitive, ...attributesOf(x, words.withNoun.of)].some(
              // "A and B co-chaired the 6th session of the Forum"
              (of) => of && (isBilateralBody(scene, words, of) || eventKindOf(scene, words, of.head) === 'talks' || (words.nameLinks.size > 0 && isHeldByTwo(sight, c, x))),
            ),
        ),
      ),
  );
}

/** "since the previous round, held in Oslo in May": of the series that the text tells of, where it is told when or where. */
export function isOtherRound(sight: Sight, clause: Clause, phrase: Phrase): boolean {
  const { scene, words } = sight;
  if (!words.sessions.has((scene.text.tokens[phrase.head] as Token).key) || phrase.genitive || phrase.attributes.length || !phrase.determiner || !words.articles.has(phrase.determiner.key))
    return false;
  if (!phrase.modifiers.some((m) => words.recalled.has((scene.text.tokens[m] as Token).key) || words.planned.has((scene.text.tokens[m] as Token).key))) return false;
  return occurringIn(sight, clause, phrase) !== undefined;
}

const isHeldByTwo = ({ scene, words }: Sight, clause: Clause, phrase: Phrase): boolean =>
  [words.verbs.hold, words.verbs.lead, words.verbs.convene].some((list) => list?.has(clause.predicate?.key ?? '')) &&
  phrase.modifiers.some((m) => isOrdinal(scene.text.tokens[m] as Token, words)) &&
  partiesOf(scene, [subjectOf(clause), ...prepositional(clause, words.with), ...prepositional(clause, words.by)]).length === 2;
