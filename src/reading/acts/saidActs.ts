/** Acts in what someone is reported to have said: "X said that Y must go" is X's demand, "X said it would go" X's promise. */
import type { Clause, Complement } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Deed } from '../../records/act.ts';
import type { ClauseParties } from './clauseParties.ts';
import { type Draft, namesOf, type ReadClause, type Sight } from './draft.ts';
import type { VerbReading } from './verbReadings.ts';

export function saidActs(sight: Sight, clause: Clause, parties: ClauseParties, reading: VerbReading, contents: readonly Complement[], readClause: ReadClause): Draft[] {
  const { agents } = parties;
  const spoken = (deed: Draft['deed'], layers: Draft['layers'], recipients: readonly Phrase[], tokens: readonly number[], inner: readonly Phrase[] = []): Draft => ({
    deed,
    layers,
    actors: agents,
    recipients,
    inner,
    status: 'held',
    background: false,
    reported: false,
    tokens: [...reading.tokens, ...tokens],
    clause,
  });
  return contents.flatMap(({ clause: content }) => {
    const subject = content.arguments.find((a) => a.role === 'subject')?.phrase;
    // "said its soldiers would leave": what belongs to the speaker acts for him.
    const own = subject === undefined || subject.kind === 'pronoun' || belongsToSpeaker(sight, subject) || agents.some((p) => sameHead(sight, p, subject));
    const modal = content.predicate?.modal;
    const drafts = readClause(content);
    if (own) return drafts.map((draft) => ({ ...threatIn(sight, draft, modal), actors: agents, recipients: [...draft.recipients, ...(reading.object ? [reading.object] : [])], clause }));
    if (modal !== undefined && sight.words.obliging.has(modal)) {
      const [draft] = drafts;
      return [spoken(draft?.deed ?? 'unspecified', ['demanded', ...(draft?.layers ?? [])], [subject], draft?.tokens ?? [], draft?.recipients)];
    }
    // "said that militants were responsible" accuses the militants.
    if (blames(sight, content)) return [spoken('accuse', [], [subject], content.predicate ? [content.predicate.token] : [])];
    // "villagers said that the army had burned their homes": what happened is the news, that they say so an accusation beside it.
    const wrong = drafts.find((d) => !d.layers.length && d.status !== 'negated' && d.actors.includes(subject) && WRONGS.has(d.deed));
    return [...drafts.map((draft) => ({ ...draft, reported: true })), ...(wrong ? [{ ...spoken('accuse', [], [subject], []), background: true, reported: true }] : [])];
  });
}

/** "said that it could close the strait": who speaks of his own hostile deed as possible threatens with it. */
const threatIn = ({ words }: Sight, draft: Draft, modal: string | undefined): Draft =>
  modal !== undefined && words.possible.has(modal) && draft.status === 'hypothetical' && (WRONGS.has(draft.deed) || MEASURES.has(draft.deed)) && draft.layers.every((l) => l === 'undertaken')
    ? { ...draft, layers: ['threatened'], status: 'held' }
    : draft;

const MEASURES: ReadonlySet<Deed> = new Set<Deed>(['embargo', 'expel', 'cut-aid', 'break-relations', 'withdraw-staff', 'strike', 'boycott', 'withhold', 'deport', 'ban']);

const WRONGS: ReadonlySet<Deed> = new Set<Deed>([
  'attack',
  'kill',
  'shoot',
  'shell',
  'bomb-air',
  'explode',
  'assassinate',
  'abduct',
  'beat',
  'torture',
  'rape',
  'massacre',
  'cleanse',
  'gas',
  'destroy',
  'capture',
  'blockade',
  'violate-truce',
  'mislead',
  'hack',
  'defy',
  'seize',
  'restrict',
  'arrest',
]);

/** "The minister must resign, the union said": the demand of whoever is named behind it. */
export function askedBy(sight: Sight, clause: Clause, drafts: readonly Draft[]): Draft[] | undefined {
  const modal = clause.predicate?.modal;
  if (clause.kind !== 'main' || modal === undefined || !sight.words.obliging.has(modal)) return undefined;
  const subject = clause.arguments.find((a) => a.role === 'subject')?.phrase;
  const source = clause.complements.find((c) => c.relation === 'adverbial' && c.clause.opener === undefined && c.clause.predicate && sight.words.verbs.get(c.clause.predicate.key)?.speech)?.clause;
  const speaker = source?.arguments.find((a) => a.role === 'subject' && !a.understood)?.phrase;
  if (!speaker || !subject) return undefined;
  return drafts.map((draft) => ({ ...draft, layers: ['demanded', ...draft.layers], actors: [speaker], recipients: [subject], inner: draft.recipients }));
}

const belongsToSpeaker = ({ tokens, words }: Sight, subject: Phrase): boolean => {
  for (let i = subject.coreFrom; i < subject.head; i++) if (words.possessives.has(tokens[i]?.key ?? '')) return true;
  return false;
};

const blames = (sight: Sight, content: Clause): boolean =>
  misdeed(sight, content) || content.arguments.some((a) => a.role === 'predicative' && namesOf(sight, a.phrase).some((n) => sight.words.adjectives.get(n)?.deed === 'accuse'));

/** "said that X was behind the killing", "told parliament that X was plotting". */
function misdeed({ words }: Sight, { predicate, arguments: all }: Clause): boolean {
  if (!predicate || predicate.negated || predicate.voice !== 'active') return false;
  const verb = predicate.key.replaceAll('-', ' ');
  return words.misdeeds.has(verb) || all.some(({ phrase }) => phrase.preposition !== undefined && words.misdeeds.has(`${verb} ${phrase.preposition.key}`));
}

const sameHead = ({ tokens }: Sight, a: Phrase, b: Phrase): boolean => tokens[a.head]?.key === tokens[b.head]?.key;
