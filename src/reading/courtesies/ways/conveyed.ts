/** Courtesies that go through the hands of another: "übermittelte Grüße von". */
import type { Clause } from '../../../language/shared/clause.ts';
import type { Phrase } from '../../../language/shared/phrase.ts';
import { isMentioned } from '../completion.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { agentsOf, doersIn, giversIn } from '../sides/givers.ts';
import { representedIn, throughWhom } from '../sides/intermediaries.ts';
import { otherSide, recipients } from '../sides/receivers.ts';
import { matterOf, withPreposition } from '../sides/roles.ts';
import { type Given, givenIn } from './given.ts';
import { requestAround } from './requests.ts';

/** "übermittelte B Grüße von C": from C by way of the subject to B; without an owner they are the subject's own. */
export function conveyed(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  // "take back his best wishes to"
  const back = p !== undefined && words.takeBack.has(p.key) && clause.adverbs.some((a) => words.back.has(a.key));
  if (!p || !(words.convey.has(p.key) || back)) return [];
  const matter = matterOf(clause);
  return givenIn(manners, matter)
    .filter((n) => n.kind !== 'letter' && n.kind !== 'gift' && n.kind !== 'invitation')
    .map((given) => passedOn(manners, clause, given, matter, 'courtesies.conveyed'));
}

/** What goes through the hands of the subject: from its owner by way of the subject, or from the subject itself. */
export function passedOn(manners: Manners, clause: Clause, given: Given, matter: Phrase | undefined, rule: string, taker?: Phrase): Exchange {
  const { kind, phrase } = given;
  let { owners } = given;
  const p = clause.predicate;
  const cue = [phrase.head, ...(p?.tokens ?? [])];
  // "conveyed a letter from President A, head of the party, to B": the owner may stand apart.
  // "A letter from A to B was delivered by C": beside the verb in the passive as well.
  if (!owners.length && (kind === 'letter' || kind === 'gift' || p?.voice !== 'active')) {
    const beside = withPreposition(clause, manners.words.sender);
    owners = p?.voice === 'active' ? manners.actors(beside) : manners.words.behalfOf.size ? giversIn(manners, beside) : [];
  }
  const told = taker ? manners.actors([taker]) : recipients(manners, clause, matter);
  const request = requestAround(manners, clause);
  // "bat ihn, P. seinen Gruß auszurichten": the one who asks sends it, the one asked carries it.
  if (request) return { rule: 'courtesies.asked-to-convey', kind, from: owners.length ? owners : request.from, via: request.via, to: told, clause, cue };
  const bearer = p?.voice === 'active' ? doersIn(manners, clause) : agentsOf(manners, clause);
  const senders = owners.length ? owners : representedIn(manners, clause);
  // "sent his regards through the ambassador": through whom it goes is not for whom it is.
  const through = otherSide(manners, bearer, throughWhom(manners, clause, bearer), clause);
  const to = told.length
    ? otherSide(manners, bearer, told, clause)
    : through.length && !bearer.length
      ? []
      : manners.counterpart(bearer, clause).filter((t) => !through.some((v) => v.name === t.name));
  const via = through.length ? through : senders.length ? bearer : [];
  const again = !senders.length && !told.length && isMentioned(manners, phrase);
  return { rule, kind, from: senders.length ? senders : again && !bearer.length ? through : bearer, ...(via.length && { via }), to, clause, cue, again, open: !told.length };
}
