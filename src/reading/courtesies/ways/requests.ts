/** Courtesies that someone is asked to carry: "bat ihn, P. seinen Gruß auszurichten", "entrusted B with a message for C". */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import type { Party } from '../../scene.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { agentsOf, doersIn } from '../sides/givers.ts';
import { otherSide, takersIn } from '../sides/receivers.ts';
import { subjectOf, withPreposition } from '../sides/roles.ts';
import { givenIn } from './given.ts';

/** The clause of "bat, ... auszurichten" and who is meant to carry it; also "asked that his greetings be conveyed" and "was asked to convey". */
export function requestAround(manners: Manners, clause: Clause): { from: Party[]; via: readonly Party[] } | undefined {
  const outer = clause.parent;
  const p = outer?.predicate;
  // "entrusted B with conveying his greetings"
  const trusts = manners.words.with.has(clause.opener?.key ?? '');
  if (!outer || !p || !(clause.kind === 'infinitive' || clause.kind === 'content' || trusts) || !manners.words.ask.has(p.key)) return undefined;
  if (p.voice !== 'active') return clause.kind === 'infinitive' ? { from: agentsOf(manners, outer), via: manners.actors([subjectOf(outer)]) } : undefined;
  const from = manners.actors([subjectOf(outer)]);
  // "asked that B convey his greetings"
  const asked = clause.kind === 'content' && clause.predicate?.voice === 'active' ? doersIn(manners, clause) : manners.actors([argumentOf(outer, 'object'), argumentOf(outer, 'indirect')]);
  const via = asked.filter((v) => !from.some((f) => f.name === v.name));
  if (clause.kind === 'content') return { from, via };
  return { from, via: via.length ? otherSide(manners, from, via, clause) : manners.counterpart(from, clause) };
}

/** "entrusted B with a message for C": B is to carry it. */
export function entrusted(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !words.ask.has(p.key)) return [];
  const passive = p.voice !== 'active';
  const from = passive ? agentsOf(manners, clause) : doersIn(manners, clause);
  const via = manners.actors([passive ? subjectOf(clause) : argumentOf(clause, 'object')]);
  return withPreposition(clause, words.with).flatMap((matter) =>
    givenIn(manners, matter).flatMap(({ kind, phrase, owners }): Exchange | [] => {
      const beside = [...phrase.attributes, ...withPreposition(clause, new Set([...words.to, ...words.for]))].filter(
        (a) => a.preposition !== undefined && (words.to.has(a.preposition.key) || words.for.has(a.preposition.key)),
      );
      const to = takersIn(manners, beside, clause);
      return via.length && to.length && (owners.length || from.length)
        ? { rule: 'courtesies.asked-to-convey', kind, from: owners.length ? owners : from, via, to, clause, cue: [phrase.head, ...p.tokens] }
        : [];
    }),
  );
}
