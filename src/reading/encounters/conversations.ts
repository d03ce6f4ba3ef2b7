/** Those who receive, meet, call or talk to each other, as a verb tells it: "empfing", "traf sich mit", "telefonierte", "führte Gespräche mit". */
import { SINGULAR } from '../../language/shared/agreement.ts';
import type { Clause } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { EncounterKind } from '../../records/encounter.ts';
import { endsIn } from '../people/words.ts';
import { type Party, type Scene, statesBetween, tokensWithin } from '../scene.ts';
import { dateIn } from './days.ts';
import { callsWithin, eventKindOf, isBilateralBody, isOfCourtesy, isOrdinal, kindOfRound } from './nouns.ts';
import { areTwo, attending, companions, isPerson, partiesAndBeside, partiesOf, patientOf, prepositional, roleOf, sidesIn, subjectOf } from './participants.ts';
import { placeIn } from './places.ts';
import { attributesOf, isPartner, type Sight, type Told, told } from './sight.ts';
import { type Attending, sameFamily } from './sighting.ts';
import { isNamedMeeting, titleOf } from './titles.ts';
import type { EncounterWords } from './words.ts';

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

/** "in Audienz"; or a head of state or of a party receives someone who is none. */
export function isAudience(sight: Sight, clause: Clause, hosts: readonly Party[], guests: readonly Party[]): boolean {
  const { scene, words } = sight;
  if (clause.arguments.some((a) => eventKindOf(scene, words, a.phrase.head) === 'audience')) return true;
  // To welcome or to host someone tells of no rank.
  if (words.salutes.has(clause.predicate?.key ?? '')) return false;
  const isHead = (party: Party): boolean => headsState(sight, party);
  // The president of a federation is received as an equal, and receives as one of several.
  const isEqual = (party: Party): boolean => isHead(party) || officeKeys(sight, party).some((key) => words.equals.has(key));
  return hosts.some(isHead) && !guests.some(isEqual);
}

function officeKeys({ scene, officesOf }: Sight, party: Party): string[] {
  const offices = party.kind === 'person' ? officesOf(party.name) : [];
  return offices.flatMap((span) =>
    tokensWithin(scene, span)
      .filter((t) => t.wordClass === 'noun')
      .map((t) => t.key),
  );
}

/** Head of a state or of a party: "Staatspräsident", "König"; "Präsident" and "Vorsitzender" of a state, a party or of nothing told. */
function headsState({ scene, words, officesOf }: Sight, party: Party): boolean {
  const offices = party.kind === 'person' ? officesOf(party.name) : [];
  return [...offices, party.mention].some((span) => {
    const inside = tokensWithin(scene, span);
    const first = inside.findIndex((t) => t.wordClass === 'noun');
    if (first < 0) return false;
    // "General Secretary", "Prime Minister": the last of the nouns side by side decides.
    let at = first;
    while (inside[at + 1]?.wordClass === 'noun') at++;
    const head = inside[at] as Token;
    const before = inside[at - 1];
    if (before && words.deputies.has(before.key)) return false;
    if (!words.heads.has(head.key) && !(before && words.heads.has(`${before.key}-${head.key}`))) return false;
    const rest = inside.filter((t) => t.index > head.index && t.wordClass === 'noun');
    // "President of the National Assembly of Vietnam"
    if (rest[0] && words.chambers.has(rest[0].key)) return false;
    return !rest.length || rest.some((t) => endsIn(words.ruled, t.key)) || statesBetween(scene, head.index + 1, (inside.at(-1) as Token).index + 1).some((s) => s.by === 'noun');
  });
}

/** "A traf (sich mit) B", "A und B trafen sich", "A kam mit B zusammen". */
export function met(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  if (clause.predicate?.voice !== 'active') return [];
  const object = patientOf(scene, clause);
  const eachOther = object !== undefined && words.reciprocal.has((scene.text.tokens[object.head] as Token).key);
  if (words.seeing.has(clause.predicate.key) && !eachOther) return [];
  const others = partiesAndBeside(scene, [eachOther ? undefined : object, ...companions(scene, clause, words)]);
  // "traf eine Entscheidung", "traf den Ton": something that is no party is met only in a figure of speech.
  if (object && !eachOther && !partiesOf(scene, [object]).length) return [];
  const apiece = severalStates(sight, others);
  if (apiece) return apiece.flatMap((some) => together(sight, 'encounters.met', 'meeting', clause, some, undefined, []));
  // "met A and B separately", "in separate meetings": one with each.
  const separately = clause.arguments.some(
    (a) =>
      !a.understood &&
      a.phrase.preposition &&
      (a.phrase.agreement & SINGULAR) === 0 &&
      eventKindOf(scene, words, a.phrase.head) &&
      a.phrase.modifiers.some((m) => words.separate.has((scene.text.tokens[m] as Token).key)),
  );
  // "with her counterparts from Kenya, A, and Peru, B": the states say whose they are.
  const named = others.filter(isPerson);
  if ((separately || clause.adverbs.some((a) => words.apart.has(a.key))) && named.length > 1 && others.every((o) => isPerson(o) || o.kind === 'state'))
    return named.flatMap((other) => together(sight, 'encounters.met', 'meeting', clause, [other], undefined, []));
  return together(sight, 'encounters.met', purposeOf(sight, clause) ?? 'meeting', clause, others, object);
}

/** So many states at one table are rare, and told as such. */
const MANY_STATES = 3;

/** "met with the French, the Iranian and the Turkish minister": those of three states or more are met one state after the other. */
function severalStates({ scene }: Sight, others: readonly Party[]): Party[][] | undefined {
  const byState = new Map<string, Party[]>();
  for (const party of others) {
    const state = party.country ?? (party.kind === 'person' ? scene.cast.countryOf(party.name) : undefined);
    if (party.kind !== 'person' || state === undefined) return undefined;
    byState.set(state, [...(byState.get(state) ?? []), party]);
  }
  return byState.size >= MANY_STATES ? [...byState.values()] : undefined;
}

/** "kam mit B zu einem Arbeitsessen zusammen", "traf B zu Konsultationen": what they met for says what it was. */
function purposeOf({ scene, words }: Sight, clause: Clause): EncounterKind | undefined {
  const kinds = clause.arguments
    .filter((a) => !a.understood && a.phrase.preposition !== undefined && words.purposes.has(a.phrase.preposition.key))
    .map((a) => eventKindOf(scene, words, a.phrase.head));
  return kinds.find((kind) => kind === 'meal') ?? kinds.find((kind) => kind === 'talks');
}

export function called(sight: Sight, clause: Clause): Told[] {
  const { scene, words } = sight;
  const object = patientOf(scene, clause);
  // "The President called the Prime Minister", but not "called the minister a friend".
  const named = object && !clause.arguments.some((a) => a.role === 'predicative') && clause.predicate?.voice === 'active' ? partiesOf(scene, [object]).filter(isPerson) : [];
  if (!named.length) {
    const host = calledOn(sight, clause);
    if (host.length) return [told('encounters.called-on', 'meeting', [...attending(partiesOf(scene, [subjectOf(clause)]), 'guest'), ...attending(host, 'host')])];
  }
  // "The ministers called for calm"
  if (!named.length && prepositional(clause, new Set([...words.callOn, ...words.withNoun.for])).length) return [];
  return together(sight, 'encounters.called', 'call', clause, [...named, ...partiesOf(scene, companions(scene, clause, words))]);
}

/** "called on the President": a visit of courtesy, where nothing tells what he was called on to do. */
function calledOn({ scene, words }: Sight, clause: Clause): Party[] {
  const subjects = partiesOf(scene, [subjectOf(clause)]);
  if (clause.predicate?.voice !== 'active' || !subjects.some(isPartner) || clause.complements.some((c) => c.relation === 'infinitive' || c.relation === 'adverbial')) return [];
  if (
    prepositional(clause, words.withNoun.for).some(
      (x) =>
        x.preposition &&
        words.reason.has(x.preposition.key) &&
        !eventKindOf(scene, words, x.head) &&
        !words.timeNouns.has((scene.text.tokens[x.head] as Token).key) &&
        x.determiner === undefined &&
        !x.name,
    )
  )
    return [];
  // "called on the Prime Minister", whom the publisher need not name.
  return partiesOf(scene, prepositional(clause, words.callOn)).filter((p) => isPerson(p) || (p.kind === 'group' && p.country !== undefined && p.country === scene.publisher));
}

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

/** "telefonisch", "by phone", "per Video" */
const byPhone = ({ scene, words }: Sight, clause: Clause): boolean =>
  clause.adverbs.some((a) => words.phone.has(a.key)) ||
  clause.arguments.some((a) => !a.understood && (a.phrase.preposition !== undefined || a.role === 'adverbial') && words.phone.has((scene.text.tokens[a.phrase.head] as Token).key)) ||
  // "exchanged views by telephone with B"
  clause.arguments.some(
    (a) =>
      a.role === 'object' &&
      !a.understood &&
      a.phrase.attributes.some((x) => x.preposition !== undefined && words.by.has(x.preposition.key) && words.phone.has((scene.text.tokens[x.head] as Token).key)),
  ) ||
  // "discussed the ties in a telephone conversation", which the grammar may have given to the ties.
  // "hat in einem Telefonat mit B über die Lage gesprochen": the call itself is where they spoke.
  clause.arguments.some((a) => !a.understood && callsWithin(scene, words, a.phrase).some((x) => x === a.phrase || !attributesOf(x, words.withNoun.with).length));

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

function together(sight: Sight, rule: string, kind: EncounterKind, clause: Clause, others: readonly Party[], named?: Phrase, company?: readonly Phrase[]): Told[] {
  const { scene, words } = sight;
  const subject = subjectOf(clause);
  const led = clause.arguments.filter((a) => words.leadership.has(scene.text.tokens[a.phrase.head]?.key ?? '')).map((a) => a.phrase.genitive ?? attributesOf(a.phrase, words.withNoun.of)[0]);
  const subjects = clause.predicate?.voice === 'active' ? [...listedBefore(scene, clause, subject), ...partiesOf(scene, [subject]), ...partiesOf(scene, led)] : [];
  const all = [...subjects, ...others];
  // "The Foreign Ministries of Norway and Kenya held a round of consultations": one phrase for two sides.
  const states = subject && (subject.agreement & SINGULAR) === 0 ? [...new Set(statesBetween(scene, subject.from, subject.to).flatMap((x) => (x.by === 'organisation' ? [] : [x.code])))] : [];
  if (kind === 'talks' && !others.length && states.length === 2 && subjects.every((p) => p.kind === 'organisation'))
    return [{ ...told(rule, kind, [], states), ...(named && kindOfRound(scene, words, named) && { title: titleOf(sight, named, kind) }) }];
  if (!all.length || (!others.length && subjects.length < 2 && !(subjects[0]?.kind === 'group'))) return [];
  if (!areTwo(all) && subjects[0]?.kind !== 'group') return [];
  // "The European Union and Norway held the 21st meeting of their dialogue": states hold talks, and the rounds of a series.
  const series =
    named !== undefined &&
    !scene.cast.who(named).some(isPerson) &&
    (named.genitive !== undefined || attributesOf(named, words.withNoun.of).length > 0) &&
    named.modifiers.some((m) => isOrdinal(scene.text.tokens[m] as Token, words));
  if (!all.some((p) => p.kind !== 'organisation' && p.kind !== 'state') && kind !== 'talks' && !series) return [];
  // "Die beiden sprachen über X" tells of the encounter that the text is about.
  const pointsBack = !others.length && !series && !clause.arguments.some((a) => a.role === 'reflexive');
  const sides = [subject, ...partiesWithin(sight, named), ...(company ?? companions(scene, clause, words)).filter((x) => scene.cast.who(x).length > 0)].flatMap((p) => sidesIn(scene, p, words));
  const title = named && (series || (eventKindOf(scene, words, named.head) !== undefined && isNamedMeeting(sight, named))) ? titleOf(sight, named, kind) : undefined;
  // "The ministers agreed to hold the 7th Vice-Ministerial Dialogue": of their states; who will be there is not told.
  const announced = title && clause.kind === 'infinitive' && words.verbs.plan?.has(clause.parent?.predicate?.key ?? '') && !others.length;
  if (announced) {
    const states = all.flatMap((p) => p.country ?? (p.kind === 'person' ? (scene.cast.countryOf(p.name) ?? []) : []));
    const both = [...new Set([...sides, ...states])];
    // "The two sides agreed to hold the 9th Policy Consultation"
    return [{ ...told(rule, kind, [], both, false), title, ...(!both.length && { ofBoth: true }) }];
  }
  const came = comersAmong(sight, clause, subject, subjects, [named, ...(company ?? companions(scene, clause, words))], others) ?? atHomeOf(sight, clause, subjects, others);
  return [{ ...told(rule, kind, came ?? attending(all, 'principal'), [...new Set(sides)], pointsBack), ...(title && { title }) }];
}

/** "Minister A, Minister B and Minister C held a meeting": the grammar may leave the first of a list by himself. */
function listedBefore(scene: Scene, clause: Clause, subject: Phrase | undefined): Party[] {
  if (!subject?.conjuncts.length) return [];
  const first = clause.complements.find((c) => c.relation === 'fragment' && !c.clause.predicate && subject.from - c.clause.to <= 1 && c.clause.to <= subject.from)?.clause;
  const mark = scene.text.tokens[subject.from - 1]?.form === ',' || scene.text.tokens[(first?.to ?? 0) - 1]?.form === ',';
  const [phrase, another] = first?.arguments ?? [];
  return phrase && !another && mark && phrase.phrase.name ? partiesOf(scene, [phrase.phrase]).filter(isPerson) : [];
}

/** "had talks with Norway on the situation in Peru": of what they hold the parts that tell between whom, and not about what. */
function partiesWithin({ words }: Sight, named: Phrase | undefined): Phrase[] {
  if (!named) return [];
  const matters = phrasesWithin(named).filter((a) => a.preposition && words.matters.has(a.preposition.key) && a.from > named.head);
  const to = Math.min(named.to, ...matters.map((m) => m.from));
  return to < named.to ? [{ ...named, to, attributes: named.attributes.filter((a) => a.to <= to), clauses: [] }] : [named];
}

/** "met with visiting Minister B", "the visiting Minister B held talks with A": who is on a visit is the guest of the other. */
function comersAmong(
  { scene, words }: Sight,
  clause: Clause,
  subject: Phrase | undefined,
  subjects: readonly Party[],
  company: readonly (Phrase | undefined)[],
  others: readonly Party[],
): Attending[] | undefined {
  if (!subjects.some(isPerson) || !others.some(isPerson)) return undefined;
  // "who is making her first visit to Kenya"
  const making = clause.complements.filter(
    (c) =>
      c.relation === 'relative' &&
      c.clause.predicate?.tense === 'present' &&
      // "who is visiting Norway"
      ((words.nameLinks.size > 0 && words.verbs.visit?.has(c.clause.predicate.key)) ||
        c.clause.arguments.some((a) => !a.understood && phrasesWithin(a.phrase).some((x) => eventKindOf(scene, words, x.head) === 'visit'))),
  );
  const visits = (p: Phrase | undefined): boolean =>
    p !== undefined &&
    (scene.text.tokens.slice(p.coreFrom, p.head).some((t) => words.visiting.has(t.form.toLowerCase())) ||
      making.some(({ clause: c }) => p.head < c.from && (c.from - p.to <= 1 || c.antecedent === p)));
  const own = visitorByPossessive(scene, words, clause, [...subjects, ...others].filter(isPerson));
  const [here, there] = own ? [subjects.some((p) => p.name === own), others.some((p) => p.name === own)] : [visits(subject), company.some(visits)];
  if (here === there) return undefined;
  return [...attending(subjects, here ? 'guest' : 'host'), ...attending(others, here ? 'host' : 'guest')];
}

/** "A held a meeting with B, during her visit to Japan", "on the occasion of his visit to Norway": no one visits his own state. */
function visitorByPossessive(scene: Scene, words: EncounterWords, clause: Clause, persons: readonly Party[]): string | undefined {
  if (!words.nameLinks.size || persons.length !== 2) return undefined;
  const visit = clause.arguments
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .find((x) => x.preposition && x.determiner && words.possessives.has(x.determiner.key) && eventKindOf(scene, words, x.head) === 'visit');
  if (!visit?.determiner) return undefined;
  // "during his visit to the UN General Assembly": to neither of them.
  if (statesBetween(scene, visit.head, visit.to).some((s) => s.by === 'organisation') || attributesOf(visit, words.to).some((a) => eventKindOf(scene, words, a.head))) return undefined;
  const visited = statesBetween(scene, visit.head, visit.to).flatMap((s) => (s.by === 'noun' ? [s.code] : []));
  const abroad = persons.filter((p) => p.country !== undefined && !visited.includes(p.country));
  const atHome = persons.filter((p) => p.country !== undefined && visited.includes(p.country));
  if (atHome.length === 1) return (abroad[0] ?? persons.find((p) => p !== atHome[0]))?.name;
  return visited.length ? undefined : scene.cast.ownerAt(visit.determiner.token)?.name;
}

/** "A met B at his residence": whose house it is, is the host; of the two it is the one who acts. */
function atHomeOf({ scene, words }: Sight, clause: Clause, subjects: readonly Party[], others: readonly Party[]): Attending[] | undefined {
  const [host, another] = subjects;
  if (!host || another || !isPerson(host) || !others.some(isPerson)) return undefined;
  const seat = clause.arguments
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .find((x) => x.preposition && x.determiner && words.places.has(x.preposition.key) && words.possessives.has(x.determiner.key) && words.seatsOfHosts.has((scene.text.tokens[x.head] as Token).key));
  const owner = seat?.determiner && scene.cast.ownerAt(seat.determiner.token);
  return owner?.name === host.name ? [...attending(subjects, 'host'), ...attending(others, 'guest')] : undefined;
}
