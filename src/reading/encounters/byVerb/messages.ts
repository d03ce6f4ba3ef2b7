/** Messages that a verb tells: "sandte B ein Glückwunschtelegramm", "erhielt eine Botschaft von B", "A and B exchanged letters". */
import type { Clause } from '../../../language/shared/clause.ts';
import { phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import { endsIn } from '../../people/words.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { areTwo, attending, isPerson, partiesAndBeside, partiesOf, prepositional, roleOf, subjectOf } from '../sightings/participants.ts';
import { attributesOf, isOneOf, type Sight, type Told, told } from '../sightings/sight.ts';
import { gotVisit } from './courtesyCalls.ts';
import { areCredentials } from './credentials.ts';

/** "sandte B ein Glückwunschtelegramm", "richtete eine Botschaft an B". */
export function sent(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  const object = active ? roleOf(clause, 'object') : subjectOf(clause);
  if (!object || !endsIn(words.messages, (scene.text.tokens[object.head] as Token).key)) return [];
  const from = partiesOf(scene, active ? [subjectOf(clause)] : prepositional(clause, words.by));
  const to = partiesOf(scene, [roleOf(clause, 'indirect'), ...prepositional(clause, words.attendAt), ...attributesOf(object, words.attendAt)]);
  if (!from.length || !to.length || !areTwo([...from, ...to])) return [];
  const states = [...from, ...to].flatMap((p) => (p.kind !== 'person' && p.country ? [p.country] : []));
  const people = [...from, ...to].filter((p) => p.kind !== 'state');
  return [{ ...told('encounters.sent-message', 'message', attending(people, 'principal'), states), ...(isOneOf(sight, words.greetings, object.head) && { greeting: true }) }];
}

/** "In einem Telegramm an B würdigte A": whoever writes it sends it. */
export function written(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const p = clause.predicate;
  if (clause.kind !== 'main' || p?.voice !== 'active' || p.negated || (p.tense !== 'past' && p.tense !== 'perfect') || !words.verbs.write?.has(p.key)) return [];
  const letter = clause.arguments.find(({ phrase: x, understood }) => {
    const indefinite = x.determiner !== undefined && words.indefinite.has(x.determiner.key);
    return !understood && indefinite && x.preposition !== undefined && words.places.has(x.preposition.key) && endsIn(words.messages, (scene.text.tokens[x.head] as Token).key);
  })?.phrase;
  const from = partiesOf(scene, [subjectOf(clause)]);
  // "gratulierte B in einem Schreiben zum Nationalfeiertag"
  const named = letter ? attributesOf(letter, words.attendAt) : [];
  const to = letter ? partiesOf(scene, named.length ? named : [roleOf(clause, 'indirect') ?? roleOf(clause, 'object')]) : [];
  if (!from.length || !to.length || !areTwo([...from, ...to])) return [];
  const people = [...from, ...to].filter((x) => x.kind !== 'state');
  return [
    told(
      'encounters.sent-message',
      'message',
      attending(people, 'principal'),
      [...from, ...to].flatMap((x) => (x.kind !== 'person' && x.country ? [x.country] : [])),
    ),
  ];
}

/** "wrote to President B", "schrieb an Minister B", "schrieb einen Brief an B": a letter between two. */
export function wroteTo(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const p = clause.predicate;
  if (p?.voice !== 'active' || p.negated) return [];
  const object = roleOf(clause, 'object');
  // "wrote a book for B", "wrote a speech"
  if (object && !endsIn(words.letters, (scene.text.tokens[object.head] as Token).key)) return [];
  const from = partiesOf(scene, [subjectOf(clause)]).filter(isPerson);
  const to = partiesOf(scene, [...prepositional(clause, words.writtenTo), ...(object ? attributesOf(object, words.writtenTo) : [])]).filter(isPerson);
  if (!from.length || !to.length || !areTwo([...from, ...to])) return [];
  return [told('encounters.sent-message', 'message', attending([...from, ...to], 'principal'))];
}

/** "erhielt von B eine Botschaft": the one who gets it is told first. */
export function gotMessage(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  // "received a phone call from B"
  const event = object && eventKindOf(scene, words, object.head);
  const call = event === 'call';
  // "received a courtesy call from B", "had a visit from B"
  if (object && clause.predicate?.voice === 'active' && (event === 'meeting' || event === 'visit')) return gotVisit(sight, clause, object);
  if (clause.predicate?.voice !== 'active' || !object || areCredentials(sight, object) || (!call && !endsIn(words.messages, (scene.text.tokens[object.head] as Token).key))) return [];
  const to = partiesOf(scene, [subjectOf(clause)]);
  const sources = [...prepositional(clause, words.from), ...phrasesWithin(object).filter((p) => p.preposition !== undefined && words.from.has(p.preposition.key))];
  const from = partiesOf(scene, sources.length ? sources : [object.genitive]);
  if (!from.length || !to.length || !areTwo([...from, ...to])) return [];
  return [
    told(
      call ? 'encounters.called' : 'encounters.got-message',
      call ? 'call' : 'message',
      attending(
        [...from, ...to].filter((p) => p.kind !== 'state'),
        'principal',
      ),
      [...from, ...to].flatMap((p) => (p.kind !== 'person' && p.country ? [p.country] : [])),
    ),
  ];
}

/** "A and B exchanged messages of congratulation", "letters were exchanged by A and B", "tauschten Glückwunschtelegramme aus". */
export function exchanged({ scene, words }: Sight, clause: Clause): Told[] {
  const active = clause.predicate?.voice === 'active';
  const object = active ? roleOf(clause, 'object') : subjectOf(clause);
  if (!object || !endsIn(words.messages, (scene.text.tokens[object.head] as Token).key)) return [];
  const parties = partiesAndBeside(scene, [
    ...(active ? [subjectOf(clause)] : prepositional(clause, words.by)),
    ...prepositional(clause, words.with),
    ...attributesOf(object, words.withNoun.with),
    ...attributesOf(object, words.withNoun.between),
  ]);
  if (!areTwo(parties)) return [];
  return [
    told(
      'encounters.exchanged-messages',
      'message',
      attending(
        parties.filter((p) => p.kind !== 'state'),
        'principal',
      ),
      parties.flatMap((p) => (p.kind !== 'person' && p.country ? [p.country] : [])),
    ),
  ];
}
