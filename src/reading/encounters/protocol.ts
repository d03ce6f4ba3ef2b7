/** Acts of protocol that a verb tells: signings, meals, messages, wreaths, credentials, openings. */
import type { Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import { keyOf, type Token } from '../../language/shared/token.ts';
import { endsIn } from '../people/words.ts';
import { type DateMention, datesBetween } from '../scene.ts';
import { dateIn } from './days.ts';
import { agentsOf, distinct } from './namedThere.ts';
import { eventKindOf } from './nouns.ts';
import { areTwo, attending, isPerson, partiesAndBeside, partiesOf, prepositional, roleOf, sidesIn, subjectOf } from './participants.ts';
import { placeIn } from './places.ts';
import { attributesOf, isPartner, partnersOf, type Sight, type Told, told } from './sight.ts';

/** The noun as written counts too: "Abkommen" is looked up under more than one dictionary form. */
const isOneOf = ({ scene }: Sight, list: ReadonlySet<string>, token: number): boolean => {
  const { key, form } = scene.text.tokens[token] as Token;
  return endsIn(list, key) || endsIn(list, keyOf(form));
};

/** "memorandum", "Terms of Reference" */
const isInstrument = (sight: Sight, phrase: Phrase): boolean => {
  const keyAt = (token: number): string => (sight.scene.text.tokens[token] as Token).key;
  return (
    isOneOf(sight, sight.words.instruments, phrase.head) ||
    (/^\p{Lu}/u.test((sight.scene.text.tokens[phrase.head] as Token).form) && isOneOf(sight, sight.words.capitalInstruments, phrase.head)) ||
    [phrase.genitive, ...attributesOf(phrase, sight.words.withNoun.of)].some((of) => of !== undefined && sight.words.instruments.has(`${keyAt(phrase.head)}-${keyAt(of.head)}`))
  );
};

/** What is signed; "a memorandum of understanding signed by": the grammar may hang the participle on the last noun. */
function matterOf(sight: Sight, clause: Clause): Phrase | undefined {
  const direct = clause.predicate?.voice === 'active' ? roleOf(clause, 'object') : subjectOf(clause);
  const { words, scene } = sight;
  // "put their signatures to a treaty", "setzten ihre Unterschrift unter ein Abkommen"
  const put = words.verbs.put?.has(clause.predicate?.key ?? '');
  if (put && !(direct && words.signatures.has((scene.text.tokens[direct.head] as Token).key))) return undefined;
  const told = put ? [...prepositional(clause, words.signatureTo), ...(direct ? attributesOf(direct, words.signatureTo) : [])][0] : direct;
  if (told === undefined || membersOf(told).some((m) => isInstrument(sight, m))) return told;
  const around = clause.kind === 'participial' ? (clause.parent?.arguments.flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase))) ?? []) : [];
  return around.reverse().find((x) => x.from <= told.from && told.to <= x.to && isInstrument(sight, x));
}

/** "joined B to sign the agreement": with whom, the verb before tells. */
const joined = ({ words }: Sight, { opener, parent }: Clause): Phrase | undefined =>
  opener && words.purpose.has(opener.key) && words.verbs.accompany?.has(parent?.predicate?.key ?? '') && parent ? roleOf(parent, 'object') : undefined;

/** "unterzeichneten A und B ein Abkommen", "wurde ein Memorandum (von A und B) unterzeichnet". */
export function signed(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const passive = clause.predicate?.voice !== 'active';
  const matter = matterOf(sight, clause);
  if (!matter || clause.predicate?.voice === 'stative' || !membersOf(matter).some((m) => isInstrument(sight, m))) return [];
  const subject = subjectOf(clause);
  const parties = passive
    ? // "an agreement was signed with Prime Minister A"
      distinct([...partiesOf(scene, prepositional(clause, words.by)), ...partiesOf(scene, prepositional(clause, words.with)).filter(isPerson), ...agentsOf(sight, clause)])
    : partiesOf(scene, [subject, ...prepositional(clause, words.with), joined(sight, clause)]);
  // "signed by A and B, in the presence of C and D": the grammar may have made one list of the four.
  const from = watchedFrom(sight, clause);
  const signers = parties.filter((p) => p.kind !== 'organisation' && p.mention.start < from);
  const states = new Set(parties.filter((p) => p.kind === 'state').map((p) => p.country));
  const date = dateIn(scene, clause, words);
  // "a plan signed by the two": nothing tells that it was on this occasion.
  if (clause.kind === 'participial' && passive && !date) return [];
  // "The treaty was signed in 2015": a year alone tells of a treaty and not of its signing.
  if (passive && !parties.length && date && !isOfMonth(date)) return [];
  // "the parties signed a memorandum", "the Terms of Reference were signed in May": by those whom the text speaks of.
  // "At the end of the talks a plan was signed"
  const occasion = clause.arguments.some((a) => !a.understood && a.phrase.preposition !== undefined && phrasesWithin(a.phrase).some((x) => isOccasion(sight, x)));
  // "24 Abkommen wurden im Anschluss unterzeichnet", "An agreement was then signed": after what the text told.
  const next =
    clause.adverbs.some((a) => words.next.has(a.key) || words.also.has(a.key)) ||
    clause.arguments.some((a) => a.phrase.preposition !== undefined && words.next.has((scene.text.tokens[a.phrase.head] as Token).key));
  const both = passive ? !parties.length && (date !== undefined || occasion || next) : !signers.some((p) => p.kind !== 'group') && subject !== undefined && areParties(sight, subject);
  // "The Ministry of Trade of Norway and the Ministry of Energy of Kenya signed": two bodies of two states.
  const bodies = new Set(parties.flatMap((p) => (p.kind === 'organisation' && p.country ? [p.country] : [])));
  if (!passive && !both && !signers.some(isPartner) && states.size < 2 && bodies.size < 2) return [];
  return [{ ...told('encounters.signed', 'signing', attending(signers, 'principal'), [...sidesIn(scene, matter, words), ...(bodies.size > 1 ? bodies : [])]), ...(both && { ofBoth: true }) }];
}

/** "nach Abschluss der Verhandlungen", "during the visit": an encounter of which the text has told. */
const isOccasion = ({ scene, words }: Sight, { head, determiner }: Phrase): boolean =>
  determiner !== undefined && !words.indefinite.has(determiner.key) && ['talks', 'meeting', 'audience', 'visit'].includes(eventKindOf(scene, words, head) ?? '');

/** Where the text goes on with those in whose presence it was done: "in the presence of", "in the company of". */
function watchedFrom({ scene, words }: Sight, clause: Clause): number {
  const { tokens, sentences } = scene.text;
  const first = clause.predicate?.token ?? clause.from;
  const end = sentences.find((s) => s.from <= first && first < s.to)?.to ?? clause.to;
  const at = tokens.slice(first, end).find((t) => words.presentNouns.has(t.key) && tokens[t.index - 1]?.wordClass === 'determiner' && tokens[t.index - 2]?.wordClass === 'preposition');
  return at?.start ?? Number.POSITIVE_INFINITY;
}

const isOfMonth = ({ date }: DateMention): boolean => date.includes('-');

/** "the parties", "both sides" */
const areParties = ({ scene, words }: Sight, { head, determiner, genitive, attributes }: Phrase): boolean =>
  determiner !== undefined && !genitive && !attributes.length && words.signatories.has((scene.text.tokens[head] as Token).key);

/** "gab ein Essen für den Gast", "lud den Gast zu einem Bankett", "richtete ein Bankett aus". */
export function gave(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  // "a dinner given by A in honour of B": the words behind the participle may have gone to the verb.
  const object = active ? roleOf(clause, 'object') : (subjectOf(clause) ?? clause.antecedent);
  const outer = clause.kind === 'participial' && !active ? clause.parent : undefined;
  const phrases = outer ? [...clause.arguments, ...outer.arguments] : clause.arguments;
  const reception = object !== undefined && words.receptions.has((scene.text.tokens[object.head] as Token).key);
  const kind = object && eventKindOf(scene, words, object.head);
  // "held a welcome ceremony for B"
  const ceremony = kind === 'ceremony';
  if (!object || (!reception && kind !== 'meal' && !ceremony)) return [];
  const hosts = partiesOf(scene, active ? [subjectOf(clause)] : prepositional(clause, words.by));
  // "zu Ehren des Gastes"
  // The grammar may hang it on the host or on the meal.
  const honoured = phrases
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .filter((x) => x.preposition !== undefined && words.honour.has(scene.text.tokens[x.head]?.key ?? ''))
    .map((x) => x.genitive ?? attributesOf(x, words.withNoun.of)[0]);
  const meant = phrases.flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase).filter((x) => x.preposition !== undefined && words.withNoun.for.has(x.preposition.key))));
  // "attended a dinner given by A"
  const attended = outer?.predicate && words.verbs.attend?.has(outer.predicate.key) && outer.predicate.voice === 'active' && roleOf(outer, 'object')?.head === object.head ? [subjectOf(outer)] : [];
  const invited = partnersOf(scene, [...honoured, ...meant, ...attributesOf(object, words.withNoun.for), roleOf(clause, 'indirect'), ...attended]);
  // "The Foreign Ministry gave a reception for the guests": of the two who had met, the one who is not of the host's state.
  const home = new Set(hosts.map((h) => h.country ?? (h.kind === 'organisation' ? scene.publisher : undefined)));
  const guests = hosts.some(isPerson) ? invited : invited.filter((g) => invited.length < 2 || g.country === undefined || !home.has(g.country));
  // "gave a reception for the delegation"; a reception for nobody told is a party.
  // "Das Zentralkomitee gab ein Bankett für die Gäste": a body may be no party.
  if (ceremony) return active && hosts.some(isPerson) && guests.some(isPerson) ? [told('encounters.gave-meal', 'ceremony', [...attending(hosts, 'host'), ...attending(guests, 'guest')])] : [];
  const byBody = active && subjectOf(clause)?.kind === 'noun' && guests.length > 0;
  // "A lunch hosted by C preceded the talks": for those who met.
  const beside =
    outer?.predicate && words.verbs.precede?.has(outer.predicate.key) && outer.arguments.some((a) => a.role === 'object' && a.phrase.determiner && eventKindOf(scene, words, a.phrase.head));
  // "A reception was given in honour of the delegation": by whom is left open.
  const unnamed = !active && !outer && guests.length > 0;
  return (hosts.length || byBody || unnamed) && (!reception || guests.length)
    ? [{ ...told('encounters.gave-meal', 'meal', [...attending(hosts, 'host'), ...attending(guests, 'guest')]), ...(beside && !guests.length && { ofBoth: true }) }]
    : [];
}

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

/** "received a courtesy call from B": B comes to whom he visits. */
function gotVisit({ scene, words }: Sight, clause: Clause, object: Phrase): Told[] {
  const sources = [...prepositional(clause, words.from), ...phrasesWithin(object).filter((p) => p.preposition !== undefined && words.from.has(p.preposition.key))];
  const [hosts, guests] = [partnersOf(scene, [subjectOf(clause)]), partnersOf(scene, sources)];
  if (!hosts.some(isPerson) || !guests.some(isPerson)) return [];
  return [told('encounters.called-on', 'meeting', [...attending(hosts, 'host'), ...attending(guests, 'guest')])];
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

/** "überreichte dem Präsidenten sein Beglaubigungsschreiben": of an ambassador, so two states are in it. */
export function presented(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  const object = active ? roleOf(clause, 'object') : subjectOf(clause);
  if (!object || !membersOf(object).some((m) => areCredentials(sight, m))) return [];
  const givers = partnersOf(scene, active ? [subjectOf(clause)] : prepositional(clause, words.by));
  const takers = partnersOf(scene, [roleOf(clause, 'indirect'), ...prepositional(clause, words.attendAt), ...attributesOf(object, words.attendAt)]);
  return givers.length || takers.length
    ? [told('encounters.presented-credentials', 'ceremony', [...attending(givers, 'guest'), ...attending(takers, 'host')], sidesIn(scene, subjectOf(clause), words))]
    : [];
}

/** "Beglaubigungsschreiben", "letters of credence"; "the personal letter of the President" is a message. */
function areCredentials(sight: Sight, phrase: Phrase): boolean {
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
  if (hosts.length && senders.length) return [told('encounters.presented-credentials', 'ceremony', [...attending(hosts, 'host'), ...attending(senders, 'guest')], sidesIn(scene, object, words))];
  const of = isOneOf(sight, words.copies, object.head) ? (object.genitive ?? object) : object;
  const guests = partnersOf(scene, [of.genitive, ...attributesOf(of, words.by)]);
  return hosts.length && guests.length ? [told('encounters.presented-credentials', 'ceremony', [...attending(hosts, 'host'), ...attending(guests, 'guest')], sidesIn(scene, object, words))] : [];
}

/** "legte am Denkmal einen Kranz nieder". */
export function laid(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const active = clause.predicate?.voice === 'active';
  const object = active ? roleOf(clause, 'object') : subjectOf(clause);
  if (!object || !membersOf(object).some((m) => isOneOf(sight, words.wreaths, m.head))) return [];
  const people = partnersOf(scene, active ? [subjectOf(clause), ...prepositional(clause, words.with)] : prepositional(clause, words.by));
  if (!people.length) return [];
  // "laid a wreath before the Friendship Tower": to stand before something is a place only here.
  const at = clause.arguments.find((a) => !a.understood && a.phrase.kind === 'noun' && words.standsBefore.has(a.phrase.preposition?.key ?? ''))?.phrase;
  const isSite = at && /^\p{Lu}/u.test((scene.text.tokens[at.head] as Token).form) && !datesBetween(scene, at.coreFrom, at.to).length;
  const from = at?.determiner && at.determiner.token === at.coreFrom ? at.coreFrom + 1 : at?.coreFrom;
  return [{ ...told('encounters.laid-wreath', 'ceremony', attending(people, 'principal')), ...(isSite && from !== undefined && { place: { from, to: at.to } }) }];
}

/** "weihte gemeinsam mit B das Werk ein", "inaugurated the consulate in Bergen on 12 June": opened by one alone it is a ceremony only where it is told when and where. */
export function inaugurated(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  if (clause.predicate?.voice !== 'active' || !roleOf(clause, 'object')) return [];
  // "opened the Climate Summit in Nairobi": the noun tells it.
  if (eventKindOf(scene, words, (roleOf(clause, 'object') as Phrase).head) === 'conference') return [];
  const people = partnersOf(scene, [subjectOf(clause), ...prepositional(clause, words.with)]);
  const alone =
    people.some(isPerson) && words.verbs.open?.has(clause.predicate.key) === true && dateIn(scene, clause, words) !== undefined && placeIn(scene, clause, words, sight.inOffice) !== undefined;
  return alone || people.filter(isPerson).length >= 2 ? [told('encounters.inaugurated', 'ceremony', attending(people, 'principal'))] : [];
}
