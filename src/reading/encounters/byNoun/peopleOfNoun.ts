/** Those who meet where a noun tells it: "zwischen A und B", "von A mit B", "des Ministers X", "bei Präsident Y", "A auf Besuch". */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { type Party, statesBetween } from '../../scene.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { attending, isPerson, partiesOf, patientOf, prepositional, sidesIn, subjectOf } from '../sightings/participants.ts';
import { attributesOf, partnersOf, plans, type Sight } from '../sightings/sight.ts';
import type { Attending } from '../sightings/sighting.ts';
import { peopleOfAim } from './aims.ts';
import type { EventNoun } from './eventNoun.ts';

export function peopleOfNoun(sight: Sight, noun: EventNoun): Attending[] {
  const { scene, words } = sight;
  const { clause, phrase, kind, parent, occurs } = noun;
  const visit = kind === 'visit';
  const attributes = (keys: ReadonlySet<string>): Phrase[] => attributesOf(phrase, keys);
  // "The last visit to Peru by a Norwegian minister took place in 2021"
  const visiting = visit && occurs ? prepositional(clause, words.by) : [];
  const owner = partnersOf(scene, [phrase.genitive, ...attributes(words.withNoun.of), ...visiting]).filter((p) => isPerson(p) || visit);
  // "A telephone conversation took place between A and B"
  const between = partnersOf(scene, [...attributes(words.withNoun.between), ...(occurs ? prepositional(clause, words.withNoun.between) : [])]);
  if (noun.journey) return peopleOfAim(sight, noun);
  const p = clause.predicate;
  // "traf am Rande des Gipfels mit B zusammen": B goes with the verb.
  const meets = p !== undefined && [words.verbs.meet, words.verbs.talk, words.verbs.call].some((list) => list?.has(p.key));
  const withVerb = meets && !prepositional(clause, words.with).some((x) => scene.cast.who(x).length);
  // "ein Treffen im kleinen Format mit der Ministerin": she goes with the meeting, and the grammar may have given her to the format.
  const below = phrase.attributes
    .filter((a) => a.preposition && !words.withNoun.with.has(a.preposition.key) && !eventKindOf(scene, words, a.head))
    .flatMap((a) => attributesOf(a, words.withNoun.with));
  // "recalled her meeting | with A in Oslo"
  const isTheirs = !visit && phrase.determiner !== undefined && words.possessives.has(phrase.determiner.key) && clause.arguments.some((a) => a.role === 'object' && a.phrase === phrase);
  const others = partnersOf(scene, [
    ...(withVerb ? [] : [...attributes(words.withNoun.with), ...below.filter((x) => scene.cast.who(x).some(isPerson))]),
    // "a meeting with A and a meeting | with B": what stands further on is whom another was with.
    ...(occurs && !attributes(words.withNoun.with).some((x) => scene.cast.who(x).some(isPerson))
      ? prepositional(clause, words.withNoun.with)
      : (noun.venue && !withVerb) || isTheirs
        ? nextTo(clause, phrase, words.withNoun.with)
        : []),
  ]);
  // "was held under the co-chairmanship of A and B"
  const under = occurs
    ? clause.arguments.filter((a) => !a.understood && words.under.has(a.phrase.preposition?.key ?? '') && words.leadership.has((scene.text.tokens[a.phrase.head] as Token).key))
    : [];
  const leading = partiesOf(
    scene,
    under.map((a) => a.phrase.genitive ?? attributesOf(a.phrase, words.withNoun.of)[0]),
  ).filter(isPerson);
  // "consultations were held in Oslo, co-chaired by A and B": the two who held them.
  const by = occurs && clause.predicate?.voice === 'passive' && !visit ? partiesOf(scene, prepositional(clause, words.by)).filter(isPerson) : [];
  const holding = by.length > 1 ? by : [];
  // "the programme includes a courtesy visit to President A"
  const called = occurs && kind === 'meeting' ? partiesOf(scene, attributes(words.calledOn)).filter(isPerson) : [];
  const at = partiesOf(scene, attributes(words.withNoun.at)).filter(isPerson);
  const told = visitors(sight, noun, others.length > 0);
  // "Justizminister B auf Besuch in der Schweiz": whose phrase it hangs on came.
  const arrived = visit && parent && phrase.preposition && words.reason.has(phrase.preposition.key) ? partnersOf(scene, [parent]) : [];
  return [
    ...told,
    ...attending([...arrived, ...owner], visit ? 'guest' : 'principal'),
    ...attending([...between, ...leading, ...holding, ...called], 'principal'),
    ...attending(others, visit ? 'host' : 'principal'),
    ...attending(at, 'host'),
  ];
}

/** "made the remarks in a meeting | with B": the grammar may give to the verb what stands right behind the noun. */
const nextTo = (clause: Clause, { to }: Phrase, keys: ReadonlySet<string>): Phrase[] => prepositional(clause, keys).filter((x) => x.from === to);

/** "one another at the Summit": where the grammar hangs it on whom they see. */
export const isOfEachOther = ({ scene, words }: Sight, parent: Phrase | undefined): boolean => parent?.kind === 'pronoun' && words.reciprocal.has(scene.text.tokens[parent.head]?.key ?? '');

/** "waren Zeugen der Unterzeichnung": what the witnesses of the clause saw. */
export const isWitnessed = ({ scene, words }: Sight, { predicate, arguments: told }: Clause, parent: Phrase | undefined): boolean =>
  parent !== undefined &&
  words.verbs.be?.has(predicate?.key ?? '') === true &&
  words.witnesses.has(scene.text.tokens[parent.head]?.key ?? '') &&
  told.some((a) => a.role === 'predicative' && a.phrase === parent);

/** The person whose visit a phrase with a possessive names, in the clause that tells of another encounter. */
function ownerOfVisit({ scene, words }: Sight, clause: Clause, event: Phrase): Party | undefined {
  for (const a of clause.arguments)
    for (const p of a.understood || a.phrase === event ? [] : phrasesWithin(a.phrase)) {
      const owner = p.determiner && words.possessives.has(p.determiner.key) && eventKindOf(scene, words, p.head) === 'visit' ? scene.cast.ownerAt(p.determiner.token) : undefined;
      if (owner) return owner;
    }
  return undefined;
}

/** Whom the clause tells to take part: "nahm an der Konferenz teil", "seine Reise", "zur Teilnahme an", "vereinbarten ein Treffen". */
function visitors(sight: Sight, { clause, phrase, kind, venue, occurs, parent }: EventNoun, hasPartner: boolean): Attending[] {
  const { scene, words } = sight;
  const p = clause.predicate;
  const subjects = partiesOf(scene, [subjectOf(clause)]);
  const persons = subjects.filter(isPerson);
  if (plans(sight, clause, phrase))
    return attending(
      subjects.filter((s) => s.kind === 'person' || s.kind === 'group'),
      'principal',
    );
  // "Beide Minister waren Zeugen der Unterzeichnung"
  if (kind === 'signing' && isWitnessed(sight, clause, parent)) return attending(persons, 'present');
  // "The two sides ... they witnessed the signing": those who have met, as a group.
  if (kind === 'signing' && venue && !persons.length && words.verbs.attend?.has(p?.key ?? '') && p?.voice === 'active')
    return attending(
      subjects.filter((s) => s.kind === 'group'),
      'present',
    );
  const possessive = phrase.determiner !== undefined && words.possessives.has(phrase.determiner.key);
  // "ihr Arbeitsbesuch beim Präsidenten", "sein Treffen mit B": the possessive is the subject's.
  // "hiess sie bei ihrem Besuch willkommen", "traf B anlässlich seines Besuchs in China": no host visits his own country.
  if (possessive && kind === 'visit' && p) {
    const received = words.verbs.receive?.has(p.key) === true;
    const atHome = words.verbs.meet?.has(p.key) === true && persons.some((x) => x.country !== undefined && statesBetween(scene, phrase.head, phrase.to).some((s) => s.code === x.country));
    const guests = received || atHome ? partiesOf(scene, [p.voice === 'active' ? patientOf(scene, clause) : subjectOf(clause)]).filter(isPerson) : [];
    if (received || guests.length) return attending(guests, 'guest');
  }
  // "At the end of his visit a meeting with B is planned": with whose visit it is.
  const owner = hasPartner && occurs && !possessive ? ownerOfVisit(sight, clause, phrase) : undefined;
  if (owner) return attending([owner], 'principal');
  if (possessive && (kind === 'visit' || hasPartner)) return attending(persons.slice(0, 1), kind === 'visit' ? 'guest' : 'principal');
  // "zur Teilnahme an den 2. Gesprächen": the subject takes part.
  if (clause.arguments.some((a) => a.phrase !== phrase && words.attendNouns.has(scene.text.tokens[a.phrase.head]?.key ?? '') && phrase.from >= a.phrase.from && phrase.to <= a.phrase.to))
    return attending(persons, 'principal');
  // "seeing one another at the Summit"
  if (p?.voice === 'active' && kind === 'conference' && venue && isOfEachOther(sight, parent)) return attending(persons, 'principal');
  const indefinite = phrase.determiner !== undefined && words.indefinite.has(phrase.determiner.key) && (kind === 'call' || kind === 'meeting' || kind === 'talks');
  if (p && venue && indefinite && words.handing.has(p.key)) return handed(sight, clause);
  if (p?.voice !== 'active' || !clause.arguments.some((a) => a.phrase === phrase)) return [];
  // "opened the Climate Summit in Nairobi"
  if (kind === 'conference' && words.verbs.inaugurate?.has(p.key) && clause.arguments.some((a) => a.role === 'object' && a.phrase === phrase)) return attending(persons, 'host');
  // "Das sagte A bei einem Gespräch mit B": A was there.
  // "After a meeting with A, B visited Norway": B was there too.
  const before = phrase.preposition !== undefined && words.around.has(phrase.preposition.key) && phrase.determiner !== undefined && words.indefinite.has(phrase.determiner.key);
  if ((venue || before) && hasPartner && kind !== 'visit' && kind !== 'conference') return attending(persons, 'principal');
  // "A told B in a phone call that ...": what passed between the two.
  // "In a meeting in Oslo A thanked B": the two sat there.
  const faces = (words.verbs.say?.has(p.key) && kind === 'call') || (words.facing.has(p.key) && indefinite);
  const addressee = venue && faces ? partiesOf(scene, [patientOf(scene, clause)]).filter(isPerson) : [];
  if (addressee.length && persons.length) return attending([...persons, ...addressee], 'principal');
  const attends = words.verbs.attend?.has(p.key) === true && venue;
  const met = venue && words.verbs.meet?.has(p.key) === true ? partiesOf(scene, [patientOf(scene, clause)]).filter(isPerson) : [];
  // "took part in the summit with King A and Minister B"
  const others = kind === 'conference' && attends ? partiesOf(scene, prepositional(clause, words.with)).filter(isPerson) : [];
  if (kind === 'conference' && venue) return attending([...persons, ...met, ...others], 'principal');
  // "The ministers invited guests to attend a celebration": theirs, whatever the guests did.
  const inviting = clause.parent?.predicate && words.verbs.invite?.has(clause.parent.predicate.key) && clause.parent.predicate.voice === 'active' ? partiesOf(scene, [subjectOf(clause.parent)]) : [];
  if (attends && inviting.some((x) => persons.some((y) => y.name === x.name))) return attending(inviting.filter(isPerson), 'host');
  return attends && (kind === 'ceremony' || kind === 'meal' || kind === 'signing') ? attending([...persons, ...partiesOf(scene, prepositional(clause, words.beside)).filter(isPerson)], 'present') : [];
}

/** "A handed over a letter to B during a meeting", "bei einem Treffen übergab A dem Minister B ein Schreiben": giver and taker sat there. */
function handed(sight: Sight, clause: Clause): Attending[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  const givers = partiesOf(scene, active ? [subjectOf(clause)] : prepositional(clause, words.by)).filter(isPerson);
  const taken = partiesOf(scene, [clause.arguments.find((a) => a.role === 'indirect')?.phrase, ...prepositional(clause, words.handedTo)]).filter(isPerson);
  return givers.length && taken.length ? attending([...givers, ...taken], 'principal') : [];
}

/** "ein Meinungsaustausch zum Konflikt im Sudan": what was spoken of is no side. */
export function sidesOfNoun({ scene, words }: Sight, phrase: Phrase, kind: EncounterKind): string[] {
  const matters = kind === 'talks' ? phrase.attributes.filter((a) => a.preposition !== undefined && a.from > phrase.head && words.matters.has(a.preposition.key)) : [];
  if (!matters.length) return sidesIn(scene, phrase, words);
  const others = phrase.attributes.filter((a) => !matters.includes(a));
  const until = Math.min(...matters.map((m) => m.from));
  return [{ ...phrase, to: until, attributes: others }, ...others.filter((a) => a.from > until)].flatMap((x) => sidesIn(scene, x, words));
}
