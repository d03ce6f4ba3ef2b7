/** Who receives whom where a noun tells it beside what was said: "Das sagte A beim Empfang der Ministerin B". */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attending, isPerson, partiesOf, prepositional, roleOf, subjectOf } from '../sightings/participants.ts';
import { attributesOf, type Sight, type Told, told } from '../sightings/sight.ts';
import { isAudience } from './audiences.ts';

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
  if (!act) return toldAtReception(sight, clause);
  const guests = partiesOf(scene, [act.genitive, ...attributesOf(act, words.withNoun.of)]).filter(isPerson);
  const named = partiesOf(scene, attributesOf(act, words.through)).filter(isPerson);
  const hosts = (named.length ? named : partiesOf(scene, [subjectOf(clause)]).filter(isPerson)).filter((h) => !guests.some((g) => g.name === h.name));
  if (!guests.length || !hosts.length) return [];
  return [told('encounters.received', isAudience(sight, clause, hosts, guests) ? 'audience' : 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')])];
}

/** "Vice President A told the Norwegian guest B at a reception in Oslo": who speaks there receives. */
function toldAtReception({ scene, words }: Sight, clause: Clause): Told[] {
  const where = clause.arguments.find(
    ({ phrase, understood }) =>
      !understood &&
      phrase.preposition !== undefined &&
      words.withNoun.at?.has(phrase.preposition.key) &&
      words.receptions.has((scene.text.tokens[phrase.head] as Token).key) &&
      phrase.determiner !== undefined &&
      words.indefinite.has(phrase.determiner.key),
  )?.phrase;
  if (!where || !words.facing.has(clause.predicate?.key ?? '')) return [];
  const [hosts, guests] = [[subjectOf(clause)], [roleOf(clause, 'object'), roleOf(clause, 'indirect'), ...attributesOf(where, words.withNoun.for)]].map((x) => partiesOf(scene, x).filter(isPerson));
  return hosts?.length && guests?.length ? [told('encounters.received', 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')])] : [];
}

/** "granted an audience to B", "B was granted an audience by A", "gewährte B eine Audienz": who grants it is host. */
export function granted(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const subject = subjectOf(clause);
  const object = roleOf(clause, 'object');
  const passive = clause.predicate?.voice !== 'active';
  const audience = [object, passive ? subject : undefined].find((x) => x && eventKindOf(scene, words, x.head) === 'audience');
  if (!audience) return [];
  const named = (phrases: readonly Phrase[]) => partiesOf(scene, phrases).filter(isPerson);
  const by = named([...prepositional(clause, words.by), ...attributesOf(audience, words.by)]);
  const to = partiesOf(scene, [roleOf(clause, 'indirect'), ...prepositional(clause, words.to), ...attributesOf(audience, words.to)]).filter(isPerson);
  const acting = partiesOf(scene, [subject]).filter(isPerson);
  const [hosts, guests] = passive ? [by, audience === subject ? to : acting] : [acting, to];
  return hosts.length && guests.length ? [told('encounters.received', 'audience', [...attending(hosts, 'host'), ...attending(guests, 'guest')])] : [];
}
