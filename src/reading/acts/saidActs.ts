/** Acts in what someone is reported to have said: "X said that Y must go" is X's demand, "X said it would go" X's promise. */
import type { Clause, Complement } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
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
    const own = subject === undefined || subject.kind === 'pronoun' || agents.some((p) => sameHead(sight, p, subject));
    const modal = content.predicate?.modal;
    const drafts = readClause(content);
    if (own) return drafts.map((draft) => ({ ...draft, actors: agents, recipients: [...draft.recipients, ...(reading.object ? [reading.object] : [])], clause }));
    if (modal !== undefined && sight.words.obliging.has(modal)) {
      const [draft] = drafts;
      return [spoken(draft?.deed ?? 'unspecified', ['demanded', ...(draft?.layers ?? [])], [subject], draft?.tokens ?? [], draft?.recipients)];
    }
    // "said that militants were responsible" accuses the militants.
    if (blames(sight, content)) return [spoken('accuse', [], [subject], [])];
    return drafts.map((draft) => ({ ...draft, reported: true }));
  });
}

const blames = (sight: Sight, content: Clause): boolean =>
  content.arguments.some((a) => a.role === 'predicative' && namesOf(sight, a.phrase).some((n) => sight.words.adjectives.get(n)?.deed === 'accuse'));

const sameHead = ({ tokens }: Sight, a: Phrase, b: Phrase): boolean => tokens[a.head]?.key === tokens[b.head]?.key;
