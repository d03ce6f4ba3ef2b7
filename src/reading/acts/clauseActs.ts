/** Reads the act that a clause tells by its verb, its object noun, or the clause that its verb governs. */
import type { Clause, Complement, Predicate } from '../../language/shared/clause.ts';
import type { Deed, Layer } from '../../records/act.ts';
import { type ClauseParties, clauseParties } from './clauseParties.ts';
import { type Draft, namesOf, OF_ONES_OWN, type ReadClause, type Sight, under } from './draft.ts';
import { type Inner, innerAct } from './innerAct.ts';
import { withMood } from './mood.ts';
import { nounAct } from './nounActs.ts';
import { askedBy, saidActs } from './saidActs.ts';
import { type VerbReading, verbReadings } from './verbReadings.ts';

/** Reads each clause of a text once, however often others ask for what it tells. */
export function clauseReader(sight: Sight): ReadClause {
  const read = new Map<Clause, readonly Draft[]>();
  const readClause: ReadClause = (clause) => {
    const known = read.get(clause);
    if (known) return known;
    // A clause that holds itself, which no grammar should build, tells nothing of itself.
    read.set(clause, []);
    const drafts = actsOf(sight, clause, readClause);
    read.set(clause, drafts);
    return drafts;
  };
  return readClause;
}

function actsOf(sight: Sight, clause: Clause, readClause: ReadClause): readonly Draft[] {
  const { predicate } = clause;
  if (!predicate) return fragmentActs(sight, clause, readClause);
  // Who was there is a list of those present, not an act.
  if (predicate.voice === 'passive' && sight.words.attended.has(predicate.key)) return [];
  const parties = clauseParties(sight, clause, predicate);
  const contents = clause.complements.filter(
    (c) =>
      !hangsOnNoun(sight, c) &&
      (c.relation === 'content' || c.relation === 'infinitive' || c.relation === 'question' || isGerund(sight, clause, c) || isWilled(sight, predicate, c) || isSaidBefore(sight, predicate, c)),
  );
  for (const reading of verbReadings(sight, clause, predicate, parties)) {
    const drafts = actsOfReading({ sight, clause, parties, reading, contents, readClause });
    if (drafts.length) return askedBy(sight, clause, drafts) ?? drafts.map((draft) => withMood(sight, clause, predicate, draft));
  }
  return [];
}

/** "the decision to send troops" is the noun's, not the verb's. */
function hangsOnNoun({ tokens, words }: Sight, { anchor }: Complement): boolean {
  if (anchor === undefined) return false;
  const token = tokens[anchor];
  return token?.wordClass === 'noun' && !words.adjectives.has(token.key);
}

/** "considered reopening it", "stopped them from leaving": what follows the verb or its preposition without a finite verb of its own. */
function isGerund({ tokens }: Sight, clause: Clause, { relation, clause: inner }: Complement): boolean {
  if ((relation !== 'participial' && relation !== 'adverbial') || !clause.predicate || inner.predicate?.tense !== 'none') return false;
  const before = tokens[inner.from - 1];
  if (before === undefined) return false;
  // "was open to restoring the link"
  if (relation === 'adverbial' && before.index !== clause.predicate.token) return GERUND.test(tokens[inner.predicate.token]?.form ?? '') && (before.key === 'to' || tokens[inner.from]?.key === 'to');
  return (before.wordClass === 'preposition' && relation === 'participial') || before.index === clause.predicate.token;
}

/** "The minister must resign, the union said": what stands without a conjunction before a verb of saying is what is said. */
const isSaidBefore = ({ words }: Sight, { key, token }: Predicate, { relation, clause }: Complement): boolean =>
  relation === 'adverbial' && clause.opener === undefined && clause.to <= token && clause.predicate !== undefined && clause.predicate.tense !== 'none' && words.verbs.get(key)?.speech === true;

const GERUND = /ing$/u;

/** "promised on Friday to leave": with a verb of will an infinitive is what is willed, not for what. */
const isWilled = ({ words }: Sight, { key }: Predicate, { relation, clause }: Complement): boolean =>
  relation === 'adverbial' && clause.predicate?.tense === 'none' && clause.opener !== undefined && words.infinitiveOpeners.has(clause.opener.key) && words.verbs.get(key)?.layer !== undefined;

function fragmentActs(sight: Sight, clause: Clause, readClause: ReadClause): Draft[] {
  for (const { phrase } of clause.arguments) {
    const draft = nounAct(sight, phrase, clause, readClause);
    if (draft) return [{ ...draft, background: true }];
  }
  return [];
}

interface Construction {
  readonly sight: Sight;
  readonly clause: Clause;
  readonly parties: ClauseParties;
  readonly reading: VerbReading;
  /** The clauses that the verb governs. */
  readonly contents: readonly Complement[];
  readonly readClause: ReadClause;
}

function actsOfReading(construction: Construction): Draft[] {
  const { sight, clause, parties, reading, contents, readClause } = construction;
  const { senses, object, rest, frame } = reading;
  const verb = (clause.predicate?.key ?? '').replaceAll('-', ' ');
  const inner = innerAct(sight, clause, reading, contents, readClause);
  if (frame) {
    // "sent experts to investigate": what those sent are to do.
    if (inner && !inner.noun && sight.words.sendings.has(verb)) return [done(construction, inner, rest)];
    const draft = told(construction, frame.deed, frame.layers);
    // "received crates of food from"
    return [frame.deed === 'give' && sight.words.reversed.has(verb) ? receivedFrom(construction, draft) : draft];
  }
  if (inner?.noun && sight.words.reversed.has(verb)) return [reversed(construction, inner)];
  if (senses.layer && inner && !withTheWord(senses.layer, senses.light === true, inner)) return [governed(construction, senses.layer, inner)];
  const said = senses.speech ? saidActs(sight, clause, parties, reading, contents, readClause) : [];
  if (said.length) return said;
  // Only certain verbs conclude an agreement; to have one or to lay it before parliament is no act.
  if (inner?.noun && inner.draft.deed === 'accord' && !inner.draft.layers.length && !senses.deed) return [];
  if (inner?.noun && (senses.light || senses.layer) && inner.draft.deed !== 'accord') return [done(construction, inner, [])];
  // "called to congratulate him": the call is only the way.
  if (senses.deed === 'telephone' && inner && !inner.noun) return [done(construction, inner, object ? [object] : [])];
  // "came under fire from", "stood trial": the subject is the one to whom it is done.
  if (senses.deed && reading.key.includes(' ') && sight.words.reversed.has(reading.key)) return [turned(told(construction, senses.deed))];
  if (sight.words.effective.has(reading.key)) return inForce(construction);
  if (senses.deed) return deedItself(construction, senses.deed);
  const itself = senses.layer && HAPPENING.has(senses.layer) ? happening(construction, senses.layer) : undefined;
  if (itself) return [itself];
  if (senses.layer && BARE.has(senses.layer) && !sight.words.weak.has(verb) && (object || rest.length || contents.length)) return [told(construction, 'unspecified', [senses.layer])];
  return [];
}

/** Layers that stand without the act that they govern: "rejected it", "demanded an answer". */
const BARE: ReadonlySet<Layer> = new Set(['offered', 'undertaken', 'ordered', 'refused', 'demanded', 'threatened']);
const PROMISES: ReadonlySet<Layer> = new Set(['offered', 'undertaken']);

/** "ordered strikes", "pledged support": the word is the deed. */
const withTheWord = (layer: Layer, light: boolean, { noun, draft }: Inner): boolean => noun && (light || (draft.deed === 'praise' && !draft.layers.length && PROMISES.has(layer)));

const told = ({ sight, parties, reading, clause }: Construction, deed: Deed, layers: readonly Layer[] = []): Draft => ({
  deed,
  layers,
  // "Police were deployed": who is moved by his own side has acted with it.
  actors: parties.agents.length || !OF_ONES_OWN.has(deed) ? parties.agents : parties.patients,
  recipients: reading.object && !sight.words.topical.has(clause.predicate?.key ?? '') ? [reading.object, ...reading.rest] : reading.rest,
  status: 'held',
  background: false,
  reported: false,
  tokens: reading.tokens,
  clause,
});

/** The inner act, done by the subject. */
function done({ parties, reading, clause }: Construction, { draft, phrase, noun }: Inner, first: Draft['recipients']): Draft {
  const actors = parties.agents.length || !noun ? parties.agents : draft.actors;
  const others = noun ? reading.rest.filter((p) => p !== phrase) : [];
  return { ...draft, actors, recipients: [...first, ...draft.recipients, ...others], tokens: [...reading.tokens, ...draft.tokens], clause };
}

/** "received an invitation from": the subject is the one to whom it is done. */
function reversed({ parties, reading, clause }: Construction, { draft, phrase }: Inner): Draft {
  const doers = [...draft.recipients, ...reading.rest.filter((p) => p !== phrase)];
  return { ...draft, actors: draft.actors.length ? draft.actors : doers, recipients: parties.agents, tokens: [...reading.tokens, ...draft.tokens], clause };
}

/** Who receives something is given it by those whom the other phrases name. */
const receivedFrom = ({ parties, reading }: Construction, draft: Draft): Draft => ({ ...draft, actors: [...reading.rest, ...(reading.object?.attributes ?? [])], recipients: parties.agents });

const turned = (draft: Draft): Draft => ({ ...draft, actors: draft.recipients, recipients: draft.actors });

/** "A free trade pact between Kenya and Chile came into force": those who agreed work together. */
function inForce(construction: Construction): Draft[] {
  const { sight, clause, parties, readClause } = construction;
  return parties.agents.flatMap((subject) => {
    const draft = nounAct(sight, subject, clause, readClause);
    return draft?.deed === 'accord'
      ? [{ ...told(construction, 'collaborate'), actors: draft.actors.length ? draft.actors : draft.recipients, recipients: draft.actors.length ? draft.recipients : [] }]
      : [];
  });
}

const ASKING: ReadonlySet<Layer> = new Set(['demanded', 'ordered', 'permitted', 'prevented']);

function governed({ parties, reading, clause }: Construction, layer: Layer, { draft, phrase }: Inner): Draft {
  const own = reading.object && reading.object !== phrase ? [reading.object] : [];
  // Whom "urged Iran to release them" asks is Iran; for whom or against whom it would be is told as well.
  const asked = ASKING.has(layer) ? draft.actors.filter((p) => !parties.agents.includes(p) && !own.includes(p)) : [];
  const others = reading.rest.filter((p) => p !== phrase);
  const addressed = [...own, ...asked];
  const inner = ASKING.has(layer) && addressed.length ? draft.recipients : [];
  const recipients = [...addressed, ...(inner.length ? [] : draft.recipients), ...others];
  return { ...under(layer, draft), actors: parties.agents, recipients, inner: [...(draft.inner ?? []), ...inner], tokens: [...reading.tokens, ...draft.tokens], clause };
}

const HAPPENING: ReadonlySet<Layer> = new Set(['ended', 'begun', 'failed']);

/** "talks broke down", "the fighting resumed": the noun that ends or begins is the subject. */
function happening({ sight, clause, parties, reading, readClause }: Construction, layer: Layer): Draft | undefined {
  for (const subject of [...parties.agents, ...parties.patients]) {
    const draft = nounAct(sight, subject, clause, readClause);
    if (draft)
      return {
        ...under(layer, draft),
        actors: draft.actors.length ? draft.actors : draft.recipients,
        recipients: draft.actors.length ? draft.recipients : [],
        tokens: [...reading.tokens, ...draft.tokens],
        clause,
      };
  }
  return undefined;
}

const JUDGING: ReadonlySet<Deed> = new Set(['praise', 'condemn', 'accuse', 'complain', 'reject']);
/** Deeds of verbs that, with what is no party, mean something else: to fight a disease, to meet a deadline. */
const NEEDS_PARTY: ReadonlySet<Deed> = new Set(['attack', 'kill', 'destroy', 'shoot', 'consult']);

function deedItself(construction: Construction, deed: Deed): Draft[] {
  const { sight, reading, contents } = construction;
  const { object, adjective } = reading;
  // "is responsible" accuses only where someone says so.
  if (adjective && deed === 'accuse') return [];
  if (NEEDS_PARTY.has(deed) && object && namesOf(sight, object).some((n) => sight.words.ills.has(n))) return [];
  const draft = told(construction, deed);
  if (!JUDGING.has(deed)) return [draft];
  // "welcomed that Poland had opened the border" welcomes what Poland did.
  const subjects = contents.flatMap(({ clause }) => clause.arguments.filter((a) => a.role === 'subject' && !a.understood && a.phrase.kind !== 'pronoun').map((a) => a.phrase));
  return [subjects.length ? { ...draft, recipients: [...draft.recipients, ...subjects] } : draft];
}
