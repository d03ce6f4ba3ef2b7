/** Those who receive someone, as a verb tells it: "A empfing B", "B wurde von A empfangen", "hosted a reception for B". */
import type { Clause } from '../../../language/shared/clause.ts';
import { phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { endsIn } from '../../people/words.ts';
import { tokensWithin } from '../../scene.ts';
import { homeWords } from '../homes/homeWords.ts';
import { eventKindOf, isOfCourtesy } from '../sightings/nouns.ts';
import { areTwo, attending, isPerson, partiesOf, patientOf, prepositional, roleOf, sidesIn, subjectOf } from '../sightings/participants.ts';
import { attributesOf, isPartner, type Sight, type Told, told } from '../sightings/sight.ts';
import { dateIn } from '../whenAndWhere/days.ts';
import { placeIn } from '../whenAndWhere/places.ts';
import { isAudience } from './audiences.ts';

/** "A empfing B", "B wurde von A empfangen", "A hiess B willkommen". */
export function received(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const passive = clause.predicate?.voice !== 'active';
  // "was received for a state visit | by Emir A": the grammar may give the host to what the guest came for.
  const byWhom = passive ? prepositional(clause, words.by) : [];
  const purposes = passive && !byWhom.length ? prepositional(clause, words.reason).filter((x) => eventKindOf(scene, words, x.head)) : [];
  const hosts = partiesOf(scene, passive ? [...byWhom, ...purposes.flatMap((x) => attributesOf(x, words.by))] : [subjectOf(clause)]);
  const patient = passive ? subjectOf(clause) : patientOf(scene, clause);
  // "received the visit of Minister B"
  const visitOf = !passive && patient && eventKindOf(scene, words, patient.head) === 'visit' ? patient.genitive : undefined;
  const guestPhrase = visitOf ?? patient;
  const guests = partiesOf(scene, [guestPhrase]);
  // "Welcomed to the Palace for a working lunch, President A and Minister B discussed trade": they ate together.
  const atMeal = passive && clause.kind === 'participial' && !hosts.length && guests.filter(isPerson).length > 1 && areTwo(guests);
  if (atMeal && forKind(sight, clause) === 'meal') return [told('encounters.received', 'meal', attending(guests, 'principal'))];
  // "Beide wurden am Flughafen willkommen geheissen": a greeting on arrival by no one told.
  if (!guests.length || (!hosts.length && (!passive || words.salutes.has(clause.predicate?.key ?? ''))) || !guests.some(isPartner)) return [];
  // "Warmly welcoming the delegation on its visit, he said": a word of welcome within the talk.
  if (!passive && clause.kind === 'participial' && words.salutes.has(clause.predicate?.key ?? '')) return [];
  // "in his speech welcomed the delegation"
  const subject = subjectOf(clause);
  const beside = [...prepositional(clause, words.places), ...(subject ? attributesOf(subject, words.places) : [])];
  if (words.salutes.has(clause.predicate?.key ?? '') && beside.some((x) => words.speeches.has((scene.text.tokens[x.head] as Token).key))) return [];
  // "begrüsste den Minister": a word of welcome at most, unless it tells where or when he was received, or for what.
  if (words.approves.has(clause.predicate?.key ?? '') && !(guests.some(isPerson) && (placeIn(scene, clause, words, sight.inOffice) || dateIn(scene, clause, words) || forEvent(sight, clause))))
    return [];
  const visit = clause.arguments.some(
    (a) => a.phrase.preposition && !words.around.has(a.phrase.preposition.key) && phrasesWithin(a.phrase).some((p) => eventKindOf(scene, words, p.head) === 'visit' && !isOfCourtesy(sight, p)),
  );
  const meal = clause.arguments.some(
    (a) => !a.understood && a.phrase.preposition && (words.to.has(a.phrase.preposition.key) || words.attendAt.has(a.phrase.preposition.key)) && eventKindOf(scene, words, a.phrase.head) === 'meal',
  );
  const kind: EncounterKind = visitOf ? 'visit' : meal ? 'meal' : isAudience(sight, clause, hosts, guests) ? 'audience' : visit ? 'visit' : 'meeting';
  // "was later received by the President of the Republic": by another than those named before.
  const unnamedHost = passive && !hosts.some(isPerson) && prepositional(clause, words.by).length > 0;
  return [{ ...told('encounters.received', kind, [...attending(hosts, 'host'), ...attending(guests, 'guest')], sidesIn(scene, guestPhrase, words)), ...(unnamedHost && { unnamedHost }) }];
}

/** "bade farewell to the outgoing ambassador", "verabschiedete den scheidenden Botschafter": who takes leave of an envoy receives him. */
export function tookLeave(sight: Sight, clause: Clause): Told[] {
  const { scene, words, officesOf } = sight;
  if (clause.predicate?.voice !== 'active' || clause.predicate.negated) return [];
  const object = roleOf(clause, 'object');
  const farewell = object !== undefined && words.farewells.has((scene.text.tokens[object.head] as Token).key);
  // "bade the ambassador farewell": the word may be the verb's.
  const asAdverb = clause.adverbs.some((a) => words.farewells.has(a.key));
  if (words.farewells.size > 0 && !farewell && !asAdverb) return [];
  const whom = farewell
    ? [...prepositional(clause, words.handedTo), ...attributesOf(object, words.handedTo)]
    : [object, roleOf(clause, 'indirect'), ...(asAdverb ? prepositional(clause, words.handedTo) : [])];
  const { envoys } = homeWords(scene.language);
  const isEnvoy = (name: string): boolean => officesOf(name).some((span) => tokensWithin(scene, span).some((t) => endsIn(envoys, t.key)));
  const guests = partiesOf(scene, whom).filter((p) => isPerson(p) && isEnvoy(p.name));
  const hosts = partiesOf(scene, [subjectOf(clause)]).filter(isPerson);
  return hosts.length && guests.length && areTwo([...hosts, ...guests])
    ? [told('encounters.received', isAudience(sight, clause, hosts, guests) ? 'audience' : 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')])]
    : [];
}

/** "hosted a reception for Ambassador B": received B; a reception for guests without names is a party. */
export function receivedAtReception(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  if (clause.predicate?.voice !== 'active' || !object || !words.receptions.has((scene.text.tokens[object.head] as Token).key)) return [];
  const hosts = partiesOf(scene, [subjectOf(clause)]);
  const guests = partiesOf(scene, [...prepositional(clause, words.withNoun.for), ...attributesOf(object, words.withNoun.for)]).filter(isPerson);
  if (!hosts.length || !guests.length) return [];
  return [told('encounters.received', isAudience(sight, clause, hosts, guests) ? 'audience' : 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')])];
}

/** "zum Mittagessen", "zu einem Gespräch" */
const forKind = ({ scene, words }: Sight, clause: Clause): EncounterKind | undefined =>
  clause.arguments.flatMap((a) => (a.phrase.preposition !== undefined && words.to.has(a.phrase.preposition.key) ? (eventKindOf(scene, words, a.phrase.head) ?? []) : []))[0];

const forEvent = (sight: Sight, clause: Clause): boolean => forKind(sight, clause) !== undefined;
