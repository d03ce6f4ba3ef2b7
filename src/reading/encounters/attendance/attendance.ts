/** Who was there as well: "Zugegen waren A und B", "An dem Gespräch nahm auch C teil", "begleitet von D", "im Beisein von E". */
import type { Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { EncounterKind } from '../../../records/encounter.ts';
import { endsIn } from '../../people/words.ts';
import type { Party } from '../../scene.ts';
import type { Gathering, Presence } from '../gathering/gathered.ts';
import { agentsOf, distinct, namedBetween, namedIn, persons } from '../sightings/namedThere.ts';
import { eventKindOf } from '../sightings/nouns.ts';
import { prepositional, roleOf, subjectOf } from '../sightings/participants.ts';
import type { Sight } from '../sightings/sight.ts';
import { isConference } from './conferences.ts';
import { belonged, comprised, ledBy } from './delegations.ts';

export function presences(sight: Sight, clause: Clause): Presence[] {
  const out: Presence[] = [];
  const p = clause.predicate;
  if (p && !p.negated && p.mood !== 'conditional' && (p.modal === undefined || p.tense !== 'past')) {
    const { words } = sight;
    if (words.verbs.be?.has(p.key)) out.push(...wasPresent(sight, clause));
    if (words.verbs.attend?.has(p.key) || words.verbs.beThere?.has(p.key)) out.push(...tookPart(sight, clause));
    if (words.verbs.accompany?.has(p.key)) out.push(...accompanied(sight, clause));
    if (words.verbs.belong?.has(p.key)) out.push(...belonged(sight, clause));
    if (words.verbs.comprise?.has(p.key)) out.push(...comprised(sight, clause));
    if (words.verbs.represent?.has(p.key)) out.push(...represented(sight, clause));
    if (words.verbs.invite?.has(p.key)) out.push(...invited(sight, clause));
    if (words.verbs.be?.has(p.key)) out.push(...wasHost(sight, clause));
  } else out.push(...listedPresent(sight, clause));
  out.push(...(inCompany(sight, clause) ?? inPresenceOf(sight, clause)));
  out.push(...ledBy(sight, clause));
  return out.filter((x) => x.people.length || x.hosts?.length);
}

/** "Present: A and B", "In attendance: A", a list behind a colon; "Also in attendance were A, minister; B": a list in which the grammar found no verb. */
function listedPresent(sight: Sight, clause: Clause): Presence[] {
  const { tokens, sentences } = sight.scene.text;
  if (clause.kind !== 'fragment') return [];
  const sentence = sentences.find((s) => s.from <= clause.from && clause.from < s.to);
  if (!sentence || sentence.clauses[0] !== clause) return [];
  const opens = (t: Token): boolean => {
    const next = tokens[t.index + 1];
    const verb = next !== undefined && (next.wordClass === 'auxiliary' || next.wordClass === 'verb') && sight.words.verbs.be?.has(next.key) === true;
    return (next?.form === ':' || (verb && t.index < sentence.from + 8)) && (sight.words.presentAdjectives.has(t.key) || sight.words.presentNouns.has(t.key));
  };
  const told = tokens.slice(sentence.from, sentence.to).find(opens);
  return told ? [{ rule: 'attendance.was-present', clause, cue: [told.index], people: namedBetween(sight, told.index + 1, sentence.to) }] : [];
}

/** "Zugegen waren A, Minister, und B, Botschafter": the persons follow the verb. */
function wasPresent(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const said =
    clause.adverbs.find((a) => words.presentAdjectives.has(a.key)) ??
    clause.arguments
      .filter((a) => a.role === 'predicative' || a.role === 'prepositional' || a.phrase.kind === 'adjective')
      .map((a) => ({ key: (scene.text.tokens[a.phrase.head] as Token).key, token: a.phrase.head }))
      .find((a) => words.presentAdjectives.has(a.key));
  if (!said || !clause.predicate) return [];
  return [
    {
      rule: 'attendance.was-present',
      clause,
      cue: [said.token, ...clause.predicate.tokens],
      people: distinct([...persons(sight, [subjectOf(clause)]), ...namedIn(sight, clause, eventPhrases(sight, clause))]),
      ...whichOf(eventOf(sight, clause)),
    },
  ];
}

const eventPhrases = (sight: Sight, clause: Clause): Phrase[] =>
  clause.arguments.filter((a) => phrasesWithin(a.phrase).some((p) => p === a.phrase && eventKindOf(sight.scene, sight.words, p.head))).map((a) => a.phrase);

function eventOf(sight: Sight, clause: Clause): { at?: EncounterKind; event?: number; named?: boolean } {
  // "attended the talks", "the talks were attended by"
  const direct = sight.words.verbs.attend?.has(clause.predicate?.key ?? '') ? (clause.predicate?.voice === 'active' ? roleOf(clause, 'object') : subjectOf(clause)) : undefined;
  for (const phrase of [direct, ...prepositional(clause, sight.words.attendAt), roleOf(clause, 'indirect')]) {
    if (!phrase) continue;
    const at = eventKindOf(sight.scene, sight.words, phrase.head);
    if (at) return { at, event: phrase.head, ...(isConference(sight, phrase) && { named: true }) };
  }
  return {};
}

const whichOf = ({ at, event }: ReturnType<typeof eventOf>) => ({ ...(at && { at }), ...(event !== undefined && { event }) });

/** "An dem Gespräch nahmen auch A und B teil", "die Gespräche, an denen A teilnahm". */
function tookPart(sight: Sight, clause: Clause): Presence[] {
  const { words } = sight;
  const { named, ...event } = eventOf(sight, clause);
  // Who takes part in a conference with a name is told there.
  if ((!event.at && !pointsBack(sight, clause) && !ofOneSide(sight, clause)) || !clause.predicate || event.at === 'conference' || named) return [];
  // "invited guests to attend a celebration": whether they did is not told.
  if (clause.predicate.tense === 'none' && clause.opener && words.purpose.has(clause.opener.key)) return [];
  const hosts = inviters(sight, clause);
  return [
    {
      rule: 'attendance.took-part',
      clause,
      cue: clause.predicate.tokens,
      people: distinct([...(clause.predicate.voice === 'active' ? persons(sight, [subjectOf(clause)]) : agentsOf(sight, clause)), ...namedIn(sight, clause, eventPhrases(sight, clause))]).filter(
        (p) => !hosts.some((h) => h.name === p.name),
      ),
      ...event,
      ...(hosts.length && { hosts, part: 'guest' as const }),
    },
  ];
}

/** "Von norwegischer Seite nahm A teil", "On the Kenyan side, A took part": of what the text tells. */
function ofOneSide({ scene, words }: Sight, clause: Clause): boolean {
  const told = clause.arguments.filter((a) => !a.understood && a.phrase.preposition !== undefined);
  return (
    told.some(({ phrase }) => words.onSide.has(phrase.preposition?.key ?? '') && endsIn(words.teams, (scene.text.tokens[phrase.head] as Token).key)) &&
    !told.some(({ phrase }) => words.attendAt.has(phrase.preposition?.key ?? '') && phrase.kind === 'noun' && !words.onSide.has(phrase.preposition?.key ?? ''))
  );
}

/** "Attending it were A and B", "It was attended by A", "Daran nahm A teil": of what was told before. */
function pointsBack({ words }: Sight, clause: Clause): boolean {
  if (clause.kind !== 'main') return false;
  // "zugegen sein", "dabeisein": there is where the text is.
  if (words.verbs.beThere?.has(clause.predicate?.key ?? '')) return true;
  if (clause.adverbs.some((a) => words.thereat.has(a.key))) return true;
  const attended = clause.predicate?.voice === 'active' ? (roleOf(clause, 'object') ?? roleOf(clause, 'indirect')) : subjectOf(clause);
  return attended?.kind === 'pronoun' && attended.preposition === undefined;
}

/** "auf Einladung von A", "at the invitation of A": who invited to what the clause tells. */
export function inviters(sight: Sight, clause: Clause): Party[] {
  const { scene, words } = sight;
  const phrases = clause.arguments
    .flatMap((a) => (a.understood ? [] : phrasesWithin(a.phrase)))
    .filter((p) => p.preposition && (words.reason.has(p.preposition.key) || words.bidding.has(p.preposition.key)) && words.invitation.has((scene.text.tokens[p.head] as Token).key));
  return persons(
    sight,
    phrases.flatMap((p): (Phrase | undefined)[] => [
      p.genitive,
      ...p.attributes.filter((a) => a.preposition !== undefined && (words.by.has(a.preposition.key) || words.withNoun.of.has(a.preposition.key))),
    ]),
  );
}

/** "Gastgeber war A", "dieses Jahr ist A der Gastgeber". */
function wasHost(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const bare = clause.arguments.filter((a) => !a.understood && (a.role === 'subject' || a.role === 'predicative')).map((a) => a.phrase);
  const noun = bare.find((p) => words.hosts.has((scene.text.tokens[p.head] as Token).key) && !p.genitive);
  if (!noun || !clause.predicate) return [];
  return [
    {
      rule: 'attendance.was-host',
      clause,
      cue: [noun.head, ...clause.predicate.tokens],
      people: [],
      hosts: persons(
        sight,
        bare.filter((p) => p !== noun),
      ),
    },
  ];
}

/** "hat B und C ins Schloss Vaduz eingeladen", where the text tells a meeting in Vaduz. */
function invited(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const p = clause.predicate;
  if (!p || p.tense === 'none' || p.tense === 'future' || p.modal !== undefined) return [];
  const passive = p.voice !== 'active';
  // "Invited there were A, vice-minister, and B": the guests of what was told before, to the end of the sentence.
  const sentence = scene.text.sentences.find((s) => s.from <= clause.from && clause.from < s.to);
  const subject = subjectOf(clause);
  if (passive && sentence && clause.kind === 'main' && subject && subject.from > p.token && clause.from === sentence.from && p.token - sentence.from < 2 && !prepositional(clause, words.by).length) {
    const event = eventOf(sight, clause);
    // "Invited to the forum in May were A and B": to something else, and to come.
    if (event.at === 'conference' || (!event.at && prepositional(clause, words.to).length)) return [];
    return [{ rule: 'attendance.invited', clause, cue: p.tokens, people: namedBetween(sight, p.token + 1, sentence.to), part: 'guest', ...whichOf(event) }];
  }
  const hosts = persons(sight, passive ? prepositional(clause, words.by) : [subjectOf(clause)]);
  const people = persons(sight, passive ? [subjectOf(clause)] : [roleOf(clause, 'object'), roleOf(clause, 'indirect')]).filter((x) => !hosts.some((h) => h.name === x.name));
  const whither = new Set(prepositional(clause, words.to).flatMap((w) => scene.text.tokens.slice(w.coreFrom, w.coreTo).map((t) => t.form)));
  if (!hosts.length || !people.length || !whither.size) return [];
  const only = (g: Gathering): boolean =>
    g.place !== undefined &&
    scene.text.tokens.slice(g.place.from, g.place.to).some((t) => whither.has(t.form)) &&
    [...g.people.values()].every((x) => x.part === 'principal' || hosts.some((h) => h.name === x.party.name));
  return [{ rule: 'attendance.invited', clause, cue: p.tokens, people, hosts, part: 'guest', at: 'meeting', only }];
}

/** "X und Y wurden vertreten durch A und B". */
function represented(sight: Sight, clause: Clause): Presence[] {
  const p = clause.predicate;
  if (!p || p.voice === 'active') return [];
  const agents = prepositional(clause, sight.words.by);
  const last = agents.at(-1);
  if (!last) return [];
  // "vertreten durch Frau A (CVP) respektive Herrn B (SVP)": all who are named behind the preposition.
  const behind = new Map<string, Party>();
  for (let t = last.from; t < clause.to; t++) {
    const party = sight.scene.cast.at(t);
    if (party?.kind === 'person') behind.set(party.name, party);
  }
  return [{ rule: 'attendance.represented', clause, cue: p.tokens, people: [...behind.values()] }];
}

/** "A wurde von B und C begleitet", "B begleitete A". */
function accompanied(sight: Sight, clause: Clause): Presence[] {
  const p = clause.predicate;
  if (!p) return [];
  const passive = p.voice !== 'active';
  const people = passive ? agentsOf(sight, clause) : persons(sight, [subjectOf(clause)]);
  const beside = passive ? persons(sight, [subjectOf(clause)]) : persons(sight, [roleOf(clause, 'object')]);
  // "wird von B begleitet" tells of the journey, "wurde von B begleitet" of what was held.
  const travels = p.tense === 'present' || p.tense === 'future';
  return [{ rule: 'attendance.accompanied', clause, cue: p.tokens, people, beside, ...(travels && { onVisit: true, part: 'present' as const }) }];
}

/** "In Begleitung des Ministers befanden sich A und B": A and B accompanied him. */
function inCompany(sight: Sight, clause: Clause): Presence[] | undefined {
  const { scene, words } = sight;
  const p = clause.predicate;
  if (!p || !(words.verbs.be?.has(p.key) || words.verbs.sit?.has(p.key))) return undefined;
  const company = clause.arguments.find((a) => !a.understood && a.phrase.preposition !== undefined && words.companyNouns.has((scene.text.tokens[a.phrase.head] as Token).key))?.phrase;
  const people = company ? distinct([...persons(sight, [subjectOf(clause)]), ...namedIn(sight, clause, [company])]) : [];
  return company && people.length
    ? [{ rule: 'attendance.accompanied', clause, cue: [company.head, ...p.tokens], people, ...(company.genitive && { beside: persons(sight, [company.genitive]) }) }]
    : undefined;
}

/** "im Beisein von A", "in Begleitung des Botschafters B". */
function inPresenceOf(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const out: Presence[] = [];
  for (const a of clause.arguments) {
    if (a.understood) continue;
    for (const phrase of phrasesWithin(a.phrase)) {
      if (phrase.preposition && words.presentPrepositions.has(phrase.preposition.key))
        out.push({ rule: 'attendance.in-presence-of', clause, cue: [phrase.preposition.token], people: distinct([...persons(sight, [phrase]), ...listedBehind(sight, phrase.preposition.token)]) });
      if (!phrase.preposition || !words.presentNouns.has((scene.text.tokens[phrase.head] as Token).key)) continue;
      out.push({ rule: 'attendance.in-presence-of', clause, cue: [phrase.head], people: persons(sight, [phrase.genitive, ...phrase.attributes]) });
    }
  }
  return out;
}

/** "in the presence of Minister A, Director B and Ambassador C.": all who are named to the end of the sentence, where nothing but names and offices stands there. */
function listedBehind(sight: Sight, from: number): Party[] {
  const { tokens, sentences } = sight.scene.text;
  const end = sentences.find((s) => s.from <= from && from < s.to)?.to ?? from;
  const isList = tokens.slice(from, end).every((t) => !/^(?:verb|auxiliary|pronoun|adverb)$/u.test(t.wordClass));
  return isList ? namedBetween(sight, from, end) : [];
}
