/** Credentials that a verb tells: who presents them, and to whom. */
import type { Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import { agentsOf, distinct } from '../sightings/namedThere.ts';
import { attending, isPerson, prepositional, roleOf, sidesIn, subjectOf } from '../sightings/participants.ts';
import { attributesOf, isOneOf, partnersOf, type Sight, type Told, told } from '../sightings/sight.ts';

/** "überreichte dem Präsidenten sein Beglaubigungsschreiben": of an ambassador, so two states are in it. */
export function presented(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  const object = active ? roleOf(clause, 'object') : subjectOf(clause);
  if (!object || !membersOf(object).some((m) => areCredentials(sight, m))) return [];
  // "The letters were presented by Ambassador A, Ambassador B (with residence in Oslo) and Nuncio C": lists are long.
  const givers = active ? partnersOf(scene, [subjectOf(clause)]) : distinct([...partnersOf(scene, prepositional(clause, words.by)), ...agentsOf(sight, clause)]);
  const takers = partnersOf(scene, [roleOf(clause, 'indirect'), ...prepositional(clause, words.attendAt), ...attributesOf(object, words.attendAt)]);
  return givers.length || takers.length
    ? [told('encounters.presented-credentials', 'ceremony', [...attending(givers, 'guest'), ...attending(takers, 'host')], sidesIn(scene, subjectOf(clause), words))]
    : [];
}

/** "Beglaubigungsschreiben", "letters of credence"; "the personal letter of the President" is a message. */
export function areCredentials(sight: Sight, phrase: Phrase): boolean {
  const { credentials, credence } = sight.words;
  if (isOneOf(sight, credentials, phrase.head)) return true;
  // "a copy of the credentials of the ambassador"
  if (isOneOf(sight, sight.words.copies, phrase.head) && [phrase.genitive, ...phrase.attributes].some((a) => a !== undefined && areCredentials(sight, a))) return true;
  return isOneOf(sight, credence, phrase.head) && [phrase.genitive, ...phrase.attributes].some((a) => a !== undefined && isOneOf(sight, credence, a.head));
}

/** "nahm das Beglaubigungsschreiben des Botschafters entgegen". */
export function accepted(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  if (clause.predicate?.voice !== 'active' || !object || !areCredentials(sight, object)) return [];
  const hosts = partnersOf(scene, [subjectOf(clause)]);
  // "received letters of credence from Ambassador A"
  const sources = phrasesWithin(object).filter((x) => x.preposition !== undefined && words.from.has(x.preposition.key));
  const senders = distinct(partnersOf(scene, [...prepositional(clause, words.from), ...sources])).filter(isPerson);
  // "accepted credentials from the heads of missions of four states": who they are, the text tells next.
  const unnamed = hosts.some(isPerson) && !senders.length && [...prepositional(clause, words.from), ...sources].length > 0;
  if (hosts.length && (senders.length || unnamed))
    return [told('encounters.presented-credentials', 'ceremony', [...attending(hosts, 'host'), ...attending(senders, 'guest')], sidesIn(scene, object, words))];
  const of = isOneOf(sight, words.copies, object.head) ? (object.genitive ?? object) : object;
  const guests = partnersOf(scene, [of.genitive, ...attributesOf(of, words.by)]);
  return hosts.length && guests.length ? [told('encounters.presented-credentials', 'ceremony', [...attending(hosts, 'host'), ...attending(guests, 'guest')], sidesIn(scene, object, words))] : [];
}
