/** Those who talk to each other, as a verb tells it: "sprach mit B", "führte Gespräche mit B", "co-chaired the 6th session". */
import { SINGULAR } from '../../../language/shared/agreement.ts';
import type { Clause } from '../../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { seatsOf } from '../../acts/seats.ts';
import { statesBetween, wordsOf } from '../../scene.ts';
import { announcedBefore } from '../gathering/series.ts';
import { eventKindOf, isBilateralBody, isOrdinal, kindOfRound } from '../sightings/nouns.ts';
import { attending, companions, isPerson, partiesAndBeside, partiesOf, prepositional, roleOf, subjectOf } from '../sightings/participants.ts';
import { attributesOf, isPartner, type Sight, type Told, told } from '../sightings/sight.ts';
import { sameFamily } from '../sightings/sighting.ts';
import { byPhone } from './calls.ts';
import { purposeOf } from './meetings.ts';
import { together } from './together.ts';

/** "sprach mit B über X", "A und B unterhielten sich": talking needs two. */
export function talked(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  if (clause.predicate?.voice !== 'active') return [];
  // "exchanged views with A": the grammar may give A to the views.
  const object = words.verbs.exchange?.has(clause.predicate.key) ? roleOf(clause, 'object') : undefined;
  // "exchanged views by letter": they did not speak.
  const isLetter = (x: Phrase): boolean => x.preposition !== undefined && words.by.has(x.preposition.key) && words.messages.has((scene.text.tokens[x.head] as Token).key);
  if (object && clause.arguments.some((a) => !a.understood && phrasesWithin(a.phrase).some(isLetter))) return [];
  const others = partiesAndBeside(scene, [
    ...companions(scene, clause, words),
    ...(object ? phrasesWithin(object).filter((x) => x.preposition !== undefined && words.with.has(x.preposition.key)) : []),
  ]);
  const subjects = partiesOf(scene, [subjectOf(clause)]).filter(isPartner);
  if (!others.some(isPartner) && (subjects.length < 2 || !subjects.some(isPerson))) return [];
  // "exchanged views over lunch"
  const meal = purposeOf(sight, clause) === 'meal';
  return together(sight, 'encounters.talked', byPhone(sight, clause) ? 'call' : meal ? 'meal' : 'talks', clause, others).map((t) => ({
    ...t,
    ...(others.some(isPerson) && { faced: true }),
    ...(meal && { pointsBack: false }),
  }));
}

/** "führte (mit B) ein Gespräch", "hielten Konsultationen ab". */
export function held(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  // "presided over plenary talks"
  const over = words.presiding.has(clause.predicate?.key ?? '') ? prepositional(clause, words.over)[0] : undefined;
  const object = over ?? (clause.predicate?.voice === 'active' ? roleOf(clause, 'object') : subjectOf(clause));
  // "co-chaired the 5th Joint Commission for Cooperation"
  const kind = object && (eventKindOf(scene, words, object.head) ?? kindOfRound(scene, words, object) ?? (isBilateralBody(scene, words, object) ? 'talks' : undefined));
  if (!object || !kind || kind === 'visit' || kind === 'ceremony') return [];
  const whole = object.conjuncts[0] ?? object;
  // "co-chaired the 6th session of the Partnership Forum"
  const ofSeries = kind === 'meeting' && isSession(sight, whole) && words.nameLinks.size > 0;
  const withOthers = [...companions(scene, clause, words), ...attributesOf(object, words.with)];
  const others = partiesAndBeside(scene, withOthers);
  const elsewhere = kind === 'talks' && !withOthers.length ? talksAbroad(sight, clause, object) : undefined;
  if (elsewhere) return [elsewhere];
  // "held separate meetings with A and B": one with each.
  const each = (object.agreement & SINGULAR) === 0 && object.modifiers.some((m) => words.separate.has((scene.text.tokens[m] as Token).key)) && others.length > 1 && others.every(isPerson);
  if (each) return others.flatMap((other) => together(sight, 'encounters.held-talks', kind, clause, [other]));
  const apart = (object.agreement & SINGULAR) === 0 ? metApart(sight, withOthers) : [];
  const one = apart.map((phrases) => together(sight, 'encounters.held-talks', kind, clause, partiesAndBeside(scene, phrases), undefined, phrases));
  if (one.length > 1 && one.every((t) => t.length && t[0]?.attending.some((a) => a.party.kind === 'person'))) return one.flat();
  if (ofSeries) return together(sight, 'encounters.held-talks', 'talks', clause, others, whole);
  // "had an audience with the King": whom one has it with grants it.
  const granted = kind === 'audience' && words.obtaining.has(clause.predicate?.key ?? '') && others.length > 0;
  if (granted)
    return together(sight, 'encounters.held-talks', kind, clause, others, object).map((t) => ({
      ...t,
      attending: t.attending.map((a) => ({ ...a, part: others.includes(a.party) ? ('host' as const) : ('guest' as const) })),
    }));
  return [kind, ...otherKinds(sight, object, kind)].flatMap((k) => together(sight, 'encounters.held-talks', k, clause, others, object));
}

/** "held talks in Oslo", "führte Gespräche in Beirut und Damaskus": abroad one talks with those who are at home there. */
function talksAbroad(sight: Sight, clause: Clause, object: Phrase): Told | undefined {
  const { scene, words } = sight;
  const subjects = partiesOf(scene, [subjectOf(clause)]).filter(isPerson);
  if (!subjects.length || clause.predicate?.voice !== 'active') return undefined;
  const homes = seatsOf(scene.language).homeOf;
  const towns = [...prepositional(clause, words.places), ...attributesOf(object, words.places)].flatMap((x) => membersOf(x));
  const stateOf = (x: Phrase): string[] => {
    const named = statesBetween(scene, x.coreFrom, x.to).flatMap((s) => (s.by === 'noun' ? [s.code] : []));
    return named.length ? named : [homes.get(wordsOf(scene, x.coreFrom, x.coreTo).toLowerCase()) ?? homes.get(keyOf((scene.text.tokens[x.head] as Token).form)) ?? []].flat();
  };
  const states = new Set(towns.flatMap(stateOf));
  const own = new Set(subjects.flatMap((p) => p.country ?? scene.cast.countryOf(p.name) ?? scene.publisher ?? []));
  // "Talks in Oslo and Riga" at the head are those of which the text tells one by one.
  if (sight.heading(clause.from) && states.size > 1) return undefined;
  if (!states.size || !own.size || [...states].some((code) => own.has(code))) return undefined;
  return told('encounters.held-talks', 'talks', attending(subjects, 'principal'), [...states]);
}

/** "held three bilateral meetings. With Minister B, she underlined the importance of trade": in their turn. */
export function spokeWithInTurn(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const p = clause.predicate;
  const first = clause.arguments.find((a) => a.phrase.from === clause.from)?.phrase;
  if (clause.kind !== 'main' || p?.voice !== 'active' || p.negated || p.tense !== 'past' || !first?.preposition || !words.with.has(first.preposition.key)) return [];
  const others = partiesOf(scene, [first]).filter(isPerson);
  const subjects = partiesOf(scene, [subjectOf(clause)]).filter(isPerson);
  const announced = announcedBefore(scene, clause, words);
  if (others.length !== 1 || subjects.length !== 1 || announced?.name !== subjects[0]?.name || others[0]?.name === subjects[0]?.name) return [];
  return [told('encounters.met', 'meeting', attending([...subjects, ...others], 'principal'))];
}

/** "the 6th session of the Forum": a round of a series. */
const isSession = ({ scene, words }: Sight, phrase: Phrase): boolean =>
  words.sessions.has((scene.text.tokens[phrase.head] as Token).key) &&
  (phrase.genitive !== undefined || attributesOf(phrase, words.withNoun.of).length > 0) &&
  phrase.modifiers.some((m) => isOrdinal(scene.text.tokens[m] as Token, words));

/** "held a meeting and a working lunch with B": of the second a record of its own, "held a meeting and talks" is one. */
function otherKinds({ scene, words }: Sight, object: Phrase, kind: EncounterKind): EncounterKind[] {
  const kinds = object.conjuncts.map((c) => eventKindOf(scene, words, c.head)).filter((k): k is EncounterKind => k !== undefined && k !== 'visit' && k !== 'ceremony');
  return [...new Set(kinds)].filter((k) => !sameFamily(k, kind));
}

/** "had talks with A and B, and with C": the preposition is said again for whoever was met apart. */
function metApart({ words }: Sight, company: readonly Phrase[]): Phrase[][] {
  const out: Phrase[][] = [];
  for (const phrase of company.flatMap((p) => (p.conjuncts.length ? p.conjuncts : [p]))) {
    if (phrase.preposition && words.with.has(phrase.preposition.key)) out.push([phrase]);
    else out.at(-1)?.push(phrase);
  }
  return out;
}
