/** Courtesies told by whom they come to: "received a message from", "a letter from A reached B". */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { agentsOf, giversIn } from '../sides/givers.ts';
import { throughWhom } from '../sides/intermediaries.ts';
import { takersIn } from '../sides/receivers.ts';
import { subjectOf, withPreposition } from '../sides/roles.ts';
import { givenIn } from './given.ts';

/** "received B, bearer of a message from C": B brings it to whoever receives him. */
export function borne(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  if (!p || !(words.receive.has(p.key) || words.welcome.has(p.key)) || !words.carriers.size) return [];
  const told = [...clause.arguments.filter((a) => !a.understood).map((a) => a.phrase)].flatMap((x) => phrasesWithin(x));
  const bearer = told.find((x) => words.carriers.has((scene.text.tokens[x.head] as Token).key) && x.genitive);
  if (!bearer) return [];
  const passive = p.voice !== 'active';
  const via = manners.actors([passive ? subjectOf(clause) : argumentOf(clause, 'object')]).slice(0, 1);
  const to = passive ? agentsOf(manners, clause) : manners.actors([subjectOf(clause)]);
  return givenIn(manners, bearer.genitive).flatMap(({ kind, phrase, owners: own }): Exchange | [] => {
    const owners = own.length ? own : giversIn(manners, withPreposition(clause, words.sender));
    return via.length && to.length && owners.length ? { rule: 'courtesies.handed-over', kind, from: owners, via, to, clause, cue: [phrase.head] } : [];
  });
}

/** "A letter from A reached B": what comes to someone. */
export function reached(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (p?.voice !== 'active' || !manners.words.arrive.has(p.key)) return [];
  const to = takersIn(manners, [argumentOf(clause, 'object')], clause);
  return givenIn(manners, subjectOf(clause)).flatMap(({ kind, phrase, owners: own }): Exchange | [] => {
    const owners = own.length ? own : giversIn(manners, withPreposition(clause, manners.words.sender));
    return to.length && owners.length ? { rule: 'courtesies.received', kind, from: owners, to, clause, cue: [phrase.head, ...p.tokens] } : [];
  });
}

/** "received a message from President C": from C to the subject. */
export function received(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (p?.voice !== 'active' || !manners.words.receive.has(p.key)) return [];
  const to = manners.actors([subjectOf(clause)]);
  if (!to.length) return [];
  const matter = argumentOf(clause, 'object');
  // "received a bowl as a gift from B"
  const as = withPreposition(clause, manners.words.as).flatMap((x) => givenIn(manners, x).filter((n) => n.kind === 'gift'));
  return [...givenIn(manners, matter), ...as]
    .filter((n) => n.kind !== 'welcome' || to.some((t) => t.kind === 'person'))
    .flatMap(({ kind, phrase, owners }): Exchange | [] => {
      const beside = manners.actors(withPreposition(clause, new Set([...manners.words.owner])));
      const from = owners.length ? owners : beside;
      // "received from B a letter of King C": B brought it.
      const bearer = owners.length ? beside.filter((v) => !owners.some((o) => o.name === v.name)) : [];
      const carriers = bearer.length ? bearer : throughWhom(manners, clause, [...to, ...from]);
      return from.length ? { rule: 'courtesies.received', kind, from, ...(carriers.length && { via: carriers }), to, clause, cue: [phrase.head, ...p.tokens] } : [];
    });
}
