/** Encounters that a verb tells: "empfing", "traf sich mit", "telefonierte", "reiste nach", "unterzeichneten". */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { EncounterKind } from '../../records/encounter.ts';
import { endsIn } from '../people/words.ts';
import type { Party, Scene } from '../scene.ts';
import { dateIn, placeIn, statusOf } from './circumstances.ts';
import { eventKindOf } from './nouns.ts';
import { areTwo, attending, isPerson, partiesOf, patientOf, prepositional, roleOf, sidesIn, subjectOf } from './participants.ts';
import type { Attending, Sighting } from './sighting.ts';
import type { EncounterWords, VerbClass } from './words.ts';

export interface Sight {
  readonly scene: Scene;
  readonly words: EncounterWords;
  readonly heading: (token: number) => boolean;
  /** Whether a token is part of an office's title. */
  readonly inOffice: (token: number) => boolean;
}

type Told = Omit<Sighting, 'status' | 'clause' | 'cue' | 'date' | 'heading' | 'place'> & { place?: Sighting['place'] };

export function verbSightings(sight: Sight, clause: Clause): Sighting[] {
  const p = clause.predicate;
  if (!p) return [];
  const { scene, words } = sight;
  const told: Told[] = [];
  for (const reader of READERS) if (isVerb(words, reader.verb, p.key)) told.push(...reader.read(sight, clause));
  if (!told.length) return [];
  const date = dateIn(scene, clause, words);
  const status = statusOf(scene, clause, date);
  if (!status) return [];
  const place = placeIn(scene, clause, words, sight.inOffice);
  return told.slice(0, 1).map((t) => ({ ...t, status, clause, cue: p.tokens, heading: sight.heading(clause.from), ...(date && { date }), ...(place && { place }) }));
}

const isVerb = (words: EncounterWords, verb: VerbClass, key: string): boolean => words.verbs[verb]?.has(key) ?? false;

const READERS: readonly { verb: VerbClass; read: (sight: Sight, clause: Clause) => Told[] }[] = [
  { verb: 'receive', read: received },
  { verb: 'meet', read: met },
  { verb: 'call', read: called },
  { verb: 'talk', read: talked },
  { verb: 'hold', read: held },
  { verb: 'visit', read: visited },
  { verb: 'travel', read: travelled },
  { verb: 'pay', read: paid },
  { verb: 'sign', read: signed },
  { verb: 'give', read: gave },
  { verb: 'send', read: sent },
];

const told = (rule: string, kind: EncounterKind, people: readonly Attending[], sides: readonly string[] = [], pointsBack = false): Told => ({ rule, kind, attending: people, sides, pointsBack });

/** "A empfing B", "B wurde von A empfangen", "A hiess B willkommen". */
function received(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const passive = clause.predicate?.voice !== 'active';
  const hosts = partiesOf(scene, passive ? prepositional(clause, words.by) : [subjectOf(clause)]);
  const guestPhrase = passive ? subjectOf(clause) : patientOf(scene, clause);
  const guests = partiesOf(scene, [guestPhrase]);
  if (!guests.length || (!hosts.length && !passive) || !guests.some((g) => g.kind === 'person' || g.kind === 'group')) return [];
  const visit = [...clause.arguments].some((a) => a.phrase.preposition && eventKindOf(scene, words, a.phrase.head) === 'visit');
  const kind: EncounterKind = isAudience(sight, clause, hosts, guests) ? 'audience' : visit ? 'visit' : 'meeting';
  return [told('encounters.received', kind, [...attending(hosts, 'host'), ...attending(guests, 'guest')], sidesIn(scene, guestPhrase))];
}

/** "in Audienz"; or a head of state or of a party receives someone who is none. */
function isAudience(sight: Sight, clause: Clause, hosts: readonly Party[], guests: readonly Party[]): boolean {
  const { scene, words } = sight;
  if (clause.arguments.some((a) => eventKindOf(scene, words, a.phrase.head) === 'audience')) return true;
  const isHead = (party: Party): boolean => officeNouns(sight, party).some((key) => words.heads.has(key));
  return hosts.some(isHead) && guests.length > 0 && !guests.some(isHead) && guests.every((g) => g.kind === 'person');
}

function officeNouns({ scene }: Sight, party: Party): string[] {
  return scene.text.tokens.filter((t) => t.start >= party.mention.start && t.end <= party.mention.end && t.wordClass === 'noun').map((t) => t.key);
}

/** "A traf (sich mit) B", "A und B trafen sich", "A kam mit B zusammen". */
function met(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  if (clause.predicate?.voice !== 'active') return [];
  const object = patientOf(scene, clause);
  const others = [...partiesOf(scene, [object]), ...partiesOf(scene, prepositional(clause, words.with))];
  // "traf eine Entscheidung", "traf den Ton": something that is no party is met only in a figure of speech.
  if (object && !others.length) return [];
  return together(sight, 'encounters.met', 'meeting', clause, others, object);
}

function called(sight: Sight, clause: Clause): Told[] {
  return together(sight, 'encounters.called', 'call', clause, partiesOf(sight.scene, prepositional(clause, sight.words.with)));
}

/** "sprach mit B über X", "A und B unterhielten sich": talking needs two. */
function talked(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  if (clause.predicate?.voice !== 'active') return [];
  const others = partiesOf(scene, prepositional(clause, words.with));
  const subjects = partiesOf(scene, [subjectOf(clause)]);
  if (!others.some(isPartner) && subjects.filter(isPerson).length < 2) return [];
  return together(sight, 'encounters.talked', 'talks', clause, others);
}

const isPartner = (party: Party): boolean => party.kind === 'person' || party.kind === 'group';

/** "führte (mit B) ein Gespräch", "hielten Konsultationen ab". */
function held(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = clause.predicate?.voice === 'active' ? roleOf(clause, 'object') : subjectOf(clause);
  const kind = object && eventKindOf(scene, words, object.head);
  if (!object || !kind || kind === 'visit' || kind === 'ceremony') return [];
  const withOthers = [...prepositional(clause, words.with), ...object.attributes.filter((a) => a.preposition && words.with.has(a.preposition.key))];
  return together(sight, 'encounters.held-talks', kind, clause, partiesOf(scene, withOthers), object);
}

function together(sight: Sight, rule: string, kind: EncounterKind, clause: Clause, others: readonly Party[], named?: Phrase): Told[] {
  const { scene } = sight;
  const subject = subjectOf(clause);
  const subjects = clause.predicate?.voice === 'active' ? partiesOf(scene, [subject]) : [];
  const all = [...subjects, ...others];
  if (!all.length || (!others.length && subjects.length < 2 && !(subjects[0]?.kind === 'group'))) return [];
  if (!areTwo(all) && subjects[0]?.kind !== 'group') return [];
  if (!all.some((p) => p.kind !== 'organisation' && p.kind !== 'state') && kind !== 'talks') return [];
  // "Die beiden sprachen über X" tells of the encounter that the text is about.
  const pointsBack = !others.length && !clause.arguments.some((a) => a.role === 'reflexive');
  return [told(rule, kind, attending(all, 'principal'), [...new Set([...sidesIn(scene, subject), ...sidesIn(scene, named)])], pointsBack)];
}

/** "besuchte Slowenien", "besuchte die Region": a country or a place, not an exhibition. */
function visited(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  const guests = partiesOf(scene, [subjectOf(clause)]).filter((p) => p.kind === 'person' || p.kind === 'group');
  if (!object || !guests.length || clause.predicate?.voice !== 'active') return [];
  const head = scene.text.tokens[object.head] as Token;
  const state = scene.states.find((s) => object.head >= s.token && object.head < s.to && s.by === 'noun');
  const own = object.determiner !== undefined && words.ownLand.has(object.determiner.key);
  const place = state !== undefined || head.wordClass === 'name' || own || endsIn(words.placeNouns, head.key);
  const persons = scene.cast.who(object).filter(isPerson);
  if (persons.length) return [told('encounters.visited', 'visit', [...attending(guests, 'guest'), ...attending(persons, 'host')], sidesIn(scene, object))];
  if (!place) return [];
  const from = own || !object.determiner ? object.coreFrom : object.determiner.token + 1;
  return [{ ...told('encounters.visited', 'visit', attending(guests, 'guest'), sidesIn(scene, object)), place: { from, to: state ? state.to : (object.name?.to ?? object.head + 1) } }];
}

/** "reiste zu einem Arbeitsbesuch nach Paris", "weilt zu Besuch in unserem Land". */
function travelled(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const guests = partiesOf(scene, [subjectOf(clause)]).filter((p) => p.kind === 'person' || p.kind === 'group');
  const where = prepositional(clause, words.to).find((phrase) => scene.states.some((s) => phrase.head >= s.token && phrase.head < s.to && s.by === 'noun') || ((scene.text.tokens[phrase.head] as Token).wordClass === 'name' && !scene.cast.who(phrase).length) || (phrase.determiner && words.ownLand.has(phrase.determiner.key)));
  const purpose = clause.arguments.some((a) => a.phrase.preposition && eventKindOf(scene, words, a.phrase.head) !== undefined);
  if (!guests.length || (!where && !purpose) || clause.predicate?.voice !== 'active') return [];
  if (!purpose && !(where && scene.states.some((s) => where.head >= s.token && where.head < s.to))) return [];
  const sides = sidesIn(scene, where);
  return [{ ...told('encounters.travelled', 'visit', attending(guests, 'guest'), sides), ...(where && { place: { from: where.determiner && !words.ownLand.has(where.determiner.key) ? where.determiner.token + 1 : where.coreFrom, to: Math.max(where.coreTo, where.head + 1) } }) }];
}

/** "stattete der Schweiz einen Besuch ab". */
function paid(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  if (!object || eventKindOf(scene, words, object.head) !== 'visit') return [];
  const guests = partiesOf(scene, [subjectOf(clause)]).filter((p) => p.kind === 'person' || p.kind === 'group');
  const whom = roleOf(clause, 'indirect');
  const hosts = partiesOf(scene, [whom]).filter(isPerson);
  return guests.length ? [told('encounters.paid-visit', 'visit', [...attending(guests, 'guest'), ...attending(hosts, 'host')], sidesIn(scene, whom))] : [];
}

/** "unterzeichneten A und B ein Abkommen", "wurde ein Memorandum (von A und B) unterzeichnet". */
function signed(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const passive = clause.predicate?.voice !== 'active';
  const matter = passive ? subjectOf(clause) : roleOf(clause, 'object');
  if (!matter || !membersOf(matter).some((m) => endsIn(words.instruments, (scene.text.tokens[m.head] as Token).key))) return [];
  const signers = partiesOf(scene, passive ? prepositional(clause, words.by) : [subjectOf(clause)]).filter((p) => p.kind !== 'organisation');
  if (!passive && !signers.some((p) => p.kind === 'person' || p.kind === 'group')) return [];
  if (passive && clause.predicate?.tense === 'pluperfect') return [];
  return [told('encounters.signed', 'signing', attending(signers, 'principal'), sidesIn(scene, matter), false)];
}

/** "gab ein Essen für den Gast", "richtete einen Empfang aus". */
function gave(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = roleOf(clause, 'object');
  if (!object || eventKindOf(scene, words, object.head) !== 'meal') return [];
  const hosts = partiesOf(scene, [subjectOf(clause)]);
  const guests = partiesOf(scene, [...prepositional(clause, words.withNoun.for), ...object.attributes.filter((a) => a.preposition && words.withNoun.for.has(a.preposition.key))]).filter((p) => p.kind === 'person' || p.kind === 'group');
  return hosts.length ? [told('encounters.gave-meal', 'meal', [...attending(hosts, 'host'), ...attending(guests, 'guest')])] : [];
}

/** "sandte B ein Glückwunschtelegramm", "richtete eine Botschaft an B". */
function sent(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  const object = active ? roleOf(clause, 'object') : subjectOf(clause);
  if (!object || !endsIn(words.messages, (scene.text.tokens[object.head] as Token).key)) return [];
  const from = partiesOf(scene, active ? [subjectOf(clause)] : prepositional(clause, words.by));
  const to = partiesOf(scene, [roleOf(clause, 'indirect'), ...prepositional(clause, words.attendAt)]);
  return areTwo([...from, ...to]) && from.length && to.length ? [told('encounters.sent-message', 'message', attending([...from, ...to].filter((p) => p.kind !== 'state'), 'principal'), [])] : [];
}
