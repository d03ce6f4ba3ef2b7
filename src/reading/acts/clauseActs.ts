/** Reads the acts that a clause tells by its verb, its object noun, or the clause that its verb governs. */
import type { Argument, Clause, Complement, Predicate, Tense } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { ActStatus, Layer } from '../../records/act.ts';
import { type Draft, namesOf, nounSenses, type Sight, under } from './draft.ts';
import { nounAct } from './nounActs.ts';
import { frameOf, type VerbReading, verbReadings } from './verbReadings.ts';

const DEEPEST = 8;

/** The acts of a clause, the one it mainly tells first; those told in passing are marked as background. */
export function clauseActs(sight: Sight, clause: Clause, depth = 0): Draft[] {
  if (depth > DEEPEST) return [];
  const predicate = clause.predicate;
  if (!predicate) return fragmentActs(sight, clause, depth);
  const parties = partiesOf(sight, clause, predicate);
  const main = mainActs(sight, clause, predicate, parties, depth).map((draft) => withMood(sight, clause, predicate, draft));
  return main.length ? main : [];
}

export interface ClauseParties {
  /** Who does it: the subject, of a passive the agent. */
  readonly agents: readonly Phrase[];
  /** To whom it is done: the object, of a passive the subject. */
  readonly patients: readonly Phrase[];
  /** All other arguments. */
  readonly others: readonly Phrase[];
}

function partiesOf(sight: Sight, clause: Clause, predicate: Predicate): ClauseParties {
  const passive = predicate.voice !== 'active';
  const of = (pick: (a: Argument) => boolean) => clause.arguments.filter(pick).map((a) => a.phrase);
  const isAgent = (a: Argument) => passive && a.role === 'prepositional' && sight.words.agentPrepositions.has(a.phrase.preposition?.key ?? '');
  const agents = of((a) => (passive ? isAgent(a) : a.role === 'subject'));
  const patients = of((a) => (passive ? a.role === 'subject' : a.role === 'object'));
  const others = of((a) => !isAgent(a) && !tellsWhen(sight, a.phrase) && (a.role === 'prepositional' || a.role === 'indirect' || a.role === 'genitive' || a.role === 'predicative' || (passive && a.role === 'object')));
  return { agents, patients, others };
}

const tellsWhen = (sight: Sight, phrase: Phrase): boolean => phrase.preposition !== undefined && namesOf(sight, phrase).some((n) => sight.words.times.has(n));

function mainActs(sight: Sight, clause: Clause, predicate: Predicate, parties: ClauseParties, depth: number): Draft[] {
  const readings = verbReadings(sight, clause, predicate, parties);
  const contents = clause.complements.filter((c) => c.relation === 'content' || c.relation === 'infinitive' || c.relation === 'question');
  for (const reading of readings) {
    const drafts = ofReading(sight, clause, parties, reading, contents, depth);
    if (drafts.length) return drafts;
  }
  return [];
}

function ofReading(sight: Sight, clause: Clause, parties: ClauseParties, reading: VerbReading, contents: readonly Complement[], depth: number): Draft[] {
  const { senses, object, rest } = reading;
  const make = (deed: Draft['deed'], layers: readonly Layer[] = []): Draft => ({
    deed,
    layers,
    actors: parties.agents,
    recipients: object ? [object, ...rest] : rest,
    status: 'held',
    background: false,
    reported: false,
    tokens: reading.tokens,
    clause,
  });
  const frame = frameOf(sight, reading);
  const inner = innerAct(sight, clause, reading, contents, depth);
  if (frame) {
    // "sent experts to investigate": what those sent are to do.
    if (inner && !inner.noun && sight.words.sendings.has(predicateKey(clause))) return [{ ...inner.draft, actors: parties.agents, recipients: [...rest, ...inner.draft.recipients], tokens: [...reading.tokens, ...inner.draft.tokens], clause }];
    return [make(frame.deed, frame.layers)];
  }
  if (inner?.noun && sight.words.reversed.has(predicateKey(clause))) return [reversed(inner, parties, reading, clause)];
  // "ordered strikes", "pledged support": done with the word.
  const done = inner?.noun && ((senses.light && senses.layer) || (inner.draft.deed === 'praise' && !inner.draft.layers.length && senses.layer !== undefined && PROMISES.has(senses.layer)));
  if (senses.layer && inner && !done) return [governed(senses.layer, inner, parties, reading, clause)];
  const said = senses.speech ? saidActs(sight, contents, parties, clause, reading, depth) : [];
  if (said.length) return said;
  if ((senses.light || done) && inner?.noun) return [{ ...inner.draft, actors: parties.agents.length ? parties.agents : inner.draft.actors, recipients: [...inner.draft.recipients, ...rest.filter((p) => p !== inner.phrase)], tokens: [...reading.tokens, ...inner.draft.tokens], clause }];
  if (senses.deed === 'telephone' && inner && !inner.noun) return [{ ...inner.draft, actors: parties.agents, recipients: [...(object ? [object] : []), ...inner.draft.recipients], tokens: [...reading.tokens, ...inner.draft.tokens], clause }];
  // "is responsible" accuses only where someone says so.
  if (reading.adjective && senses.deed === 'accuse') return [];
  if (senses.deed && FIGHTING.has(senses.deed) && object && namesOf(sight, object).some((n) => sight.words.ills.has(n))) return [];
  if (senses.deed) return [judged(make(senses.deed), contents)];
  if (senses.layer && BARE.has(senses.layer) && !sight.words.weak.has(predicateKey(clause)) && (object || rest.length || contents.length)) return [make('unspecified', [senses.layer])];
  return [];
}

const FIGHTING: ReadonlySet<Draft['deed']> = new Set(['attack', 'kill', 'destroy', 'shoot', 'consult']);
const JUDGING: ReadonlySet<Draft['deed']> = new Set(['praise', 'condemn', 'accuse', 'complain', 'reject']);

/** "welcomed that Poland had opened the border" welcomes what Poland did. */
function judged(draft: Draft, contents: readonly Complement[]): Draft {
  if (!JUDGING.has(draft.deed)) return draft;
  const subjects = contents.flatMap(({ clause }) => clause.arguments.filter((a) => a.role === 'subject' && !a.understood && a.phrase.kind !== 'pronoun').map((a) => a.phrase));
  return subjects.length ? { ...draft, recipients: [...draft.recipients, ...subjects] } : draft;
}

const PROMISES: ReadonlySet<Layer> = new Set(['offered', 'undertaken']);

const predicateKey = (clause: Clause): string => clause.predicate?.key ?? '';

/** "received an invitation from": the subject is the one to whom it is done. */
function reversed({ draft, phrase }: Inner, parties: ClauseParties, reading: VerbReading, clause: Clause): Draft {
  const doers = [...draft.recipients, ...reading.rest.filter((p) => p !== phrase)];
  return { ...draft, actors: draft.actors.length ? draft.actors : doers, recipients: parties.agents, tokens: [...reading.tokens, ...draft.tokens], clause };
}

/** Layers that stand without the act that they govern: "rejected it", "demanded an answer". */
const BARE: ReadonlySet<Layer> = new Set(['offered', 'undertaken', 'ordered', 'refused', 'demanded', 'threatened']);

interface Inner {
  readonly draft: Draft;
  /** Told by a noun, not by a clause. */
  readonly noun: boolean;
  readonly phrase?: Phrase;
}

/** The act inside: of the object noun, of the governed clause, of the noun after a preposition that stands at the verb. */
function innerAct(sight: Sight, clause: Clause, { senses, object, rest }: VerbReading, contents: readonly Complement[], depth: number): Inner | undefined {
  const readClause = (inner: Clause, at: number) => clauseActs(sight, inner, at);
  if (object) {
    const draft = nounAct(sight, object, clause, readClause, depth) ?? anchored(sight, object, clause, depth);
    if (draft) return { draft, noun: true, phrase: object };
  }
  for (const { clause: content } of contents) {
    // "demanded an admission that they had murdered them": what lies behind is no content of a will.
    if (senses.layer && !senses.speech && content.kind === 'content' && content.predicate && PAST.has(content.predicate.tense)) continue;
    const [draft] = clauseActs(sight, content, depth + 1);
    if (draft) return { draft: { ...draft, status: draft.status === 'hypothetical' ? 'held' : draft.status }, noun: false };
  }
  for (const phrase of rest) {
    // Where it has an object, what a verb with another phrase is about is only told by prepositions of content.
    const preposition = phrase.preposition?.key ?? '';
    if (senses.layer === 'ended' && !senses.light) continue;
    if ((object || (senses.layer && !senses.light)) && !CONTENT_PREPOSITIONS.has(preposition) && !(senses.light && STATE_PREPOSITIONS.has(preposition))) continue;
    const draft = nounAct(sight, phrase, clause, readClause, depth);
    if (draft) return { draft, noun: true, phrase };
  }
  return undefined;
}

const PAST: ReadonlySet<Tense> = new Set(['past', 'perfect', 'pluperfect']);

/** "used them as human shields", "placed them under arrest". */
const STATE_PREPOSITIONS: ReadonlySet<string> = new Set(['as', 'under', 'on', 'in', 'als', 'unter']);
const CONTENT_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'to', 'with', 'of', 'mit', 'zu', 'um', 'auf']);

/** "a decree granting them citizenship", "a resolution demanding their release": a clause that hangs on a noun of the begun kind. */
function anchored(sight: Sight, object: Phrase, clause: Clause, depth: number): Draft | undefined {
  if (nounSenses(sight, object)?.layer !== 'begun') return undefined;
  for (const { clause: inner, anchor, relation } of clause.complements) {
    const within = anchor !== undefined && anchor >= object.from && anchor < object.to;
    if (!within && !(relation === 'participial' && inner.from === object.to)) continue;
    const [draft] = clauseActs(sight, inner, depth + 1);
    if (draft) return draft;
  }
  return undefined;
}

function governed(layer: Layer, inner: Inner, parties: ClauseParties, reading: VerbReading, clause: Clause): Draft {
  const { draft } = inner;
  const own = reading.object && reading.object !== inner.phrase ? [reading.object] : [];
  // Whom "urged Iran to release them" asks is Iran; for whom or against whom it would be is told as well.
  const asked = ASKING.has(layer) ? draft.actors.filter((p) => !parties.agents.includes(p) && !own.includes(p)) : [];
  return { ...under(layer, draft), actors: parties.agents, recipients: [...own, ...asked, ...draft.recipients, ...reading.rest.filter((p) => p !== inner.phrase)], tokens: [...reading.tokens, ...draft.tokens], clause };
}

const ASKING: ReadonlySet<Layer> = new Set(['demanded', 'ordered', 'permitted', 'prevented']);

/** "X said that Y must go" is X's demand; "X said it would go" X's promise; "X said Y had attacked Z" tells Y's attack. */
function saidActs(sight: Sight, contents: readonly Complement[], parties: ClauseParties, clause: Clause, reading: VerbReading, depth: number): Draft[] {
  const out: Draft[] = [];
  for (const { clause: content } of contents) {
    const subject = content.arguments.find((a) => a.role === 'subject')?.phrase;
    const own = subject === undefined || subject.kind === 'pronoun' || parties.agents.some((p) => sameHead(sight, p, subject));
    const modal = content.predicate?.modal;
    if (modal !== undefined && sight.words.obliging.has(modal) && !own) {
      const [draft] = clauseActs(sight, content, depth + 1);
      const recipients = [...(subject ? [subject] : []), ...(draft ? draft.recipients : [])];
      out.push({ deed: draft?.deed ?? 'unspecified', layers: ['demanded', ...(draft?.layers ?? [])], actors: parties.agents, recipients, status: 'held', background: false, reported: false, tokens: [...reading.tokens, ...(draft?.tokens ?? [])], clause });
      continue;
    }
    if (!own && subject) {
      // "said that militants were responsible" accuses the militants.
      const blame = content.arguments.some((a) => a.role === 'predicative' && namesOf(sight, a.phrase).some((n) => sight.words.adjectives.get(n)?.deed === 'accuse'));
      if (blame) {
        out.push({ deed: 'accuse', layers: [], actors: parties.agents, recipients: [subject], status: 'held', background: false, reported: false, tokens: reading.tokens, clause });
        continue;
      }
    }
    for (const draft of clauseActs(sight, content, depth + 1)) out.push(own ? { ...draft, actors: parties.agents, recipients: [...draft.recipients, ...(reading.object ? [reading.object] : [])], clause } : { ...draft, reported: true });
  }
  return out;
}

function sameHead({ tokens }: Sight, a: Phrase, b: Phrase): boolean {
  return tokens[a.head]?.key === tokens[b.head]?.key;
}

/** What tense, modal and negation make of the act. */
function withMood(sight: Sight, clause: Clause, predicate: Predicate, draft: Draft): Draft {
  const { modal } = predicate;
  const { words } = sight;
  const future = predicate.tense === 'future' || (modal !== undefined && words.future.has(modal));
  const hypothetical = (clause.opener !== undefined && words.conditional.has(clause.opener.key)) || (modal !== undefined && (words.possible.has(modal) || words.obliging.has(modal)));
  let out = refined(sight, clause, draft);
  if (predicate.negated) {
    // "will not release them" is a refusal; "did not meet" only says that nothing took place.
    if (future || predicate.tense === 'present' || draft.deed === 'grant' || draft.layers[0] === 'permitted' || (modal !== undefined && !words.obliging.has(modal))) out = under('refused', out);
    else out = { ...out, status: 'negated' };
  } else if (future && predicate.mood === 'conditional' && clause.kind !== 'content') {
    // "would welcome it if": no more than a thought.
    out = { ...out, status: 'hypothetical' };
  } else if (future) out = { ...under('undertaken', out), status: 'planned' };
  if (hypothetical && out.status === 'held') out = { ...out, status: 'hypothetical' satisfies ActStatus };
  if (predicate.tense === 'pluperfect' && out.status === 'held') out = { ...out, status: 'recalled' };
  return out;
}

/** Words of the clause that make the deed more exact, and two who drill together. */
function refined(sight: Sight, clause: Clause, draft: Draft): Draft {
  if (draft.deed === 'drill' && draft.actors.some((p) => p.conjuncts.length > 1)) return { ...draft, deed: 'exercise' };
  for (const { deeds, words, deed } of sight.words.refinements) {
    if (!deeds.has(draft.deed)) continue;
    for (let i = clause.from; i < clause.to; i++) if (words.has(sight.tokens[i]?.key ?? '')) return { ...draft, deed };
  }
  return draft;
}

function fragmentActs(sight: Sight, clause: Clause, depth: number): Draft[] {
  for (const { phrase } of clause.arguments) {
    const draft = nounAct(sight, phrase, clause, (inner, at) => clauseActs(sight, inner, at), depth);
    if (draft) return [{ ...draft, background: true }];
  }
  return [];
}
