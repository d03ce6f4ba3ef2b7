/** Who receives whom where a noun tells it beside what was said: "Das sagte A beim Empfang der Ministerin B". */
import type { Clause } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import { isAudience } from './conversations.ts';
import { attending, isPerson, partiesOf, subjectOf } from './participants.ts';
import { attributesOf, type Sight, type Told, told } from './sight.ts';

export function receivedByNoun(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  if (clause.predicate?.voice !== 'active') return [];
  // "beim Empfang": the act of receiving; "bei einem Empfang des Botschafters" is a party.
  const act = clause.arguments.find(
    ({ phrase, understood }) =>
      !understood &&
      phrase.preposition !== undefined &&
      words.withNoun.at?.has(phrase.preposition.key) &&
      words.receptionActs.has((scene.text.tokens[phrase.head] as Token).key) &&
      (phrase.determiner === undefined || words.articles.has(phrase.determiner.key)),
  )?.phrase;
  if (!act) return [];
  const guests = partiesOf(scene, [act.genitive, ...attributesOf(act, words.withNoun.of)]).filter(isPerson);
  const named = partiesOf(scene, attributesOf(act, words.through)).filter(isPerson);
  const hosts = (named.length ? named : partiesOf(scene, [subjectOf(clause)]).filter(isPerson)).filter((h) => !guests.some((g) => g.name === h.name));
  if (!guests.length || !hosts.length) return [];
  return [told('encounters.received', isAudience(sight, clause, hosts, guests) ? 'audience' : 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')])];
}
