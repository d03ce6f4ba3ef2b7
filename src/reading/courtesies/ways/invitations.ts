/** Invitations as a noun: on whose invitation one comes, the invitation that is extended or renewed, the one that is accepted. */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { phrasesWithin } from '../../../language/shared/phrase.ts';
import type { Token } from '../../../language/shared/token.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { courtesyNouns } from '../nouns.ts';
import { agentsOf, doersIn, giversIn, ownerOf } from '../sides/givers.ts';
import { representedIn } from '../sides/intermediaries.ts';
import { otherSide, recipients } from '../sides/receivers.ts';
import { matterOf, subjectOf, withPreposition } from '../sides/roles.ts';

/** "auf Einladung von A": A invited the one whom the sentence is about, a person or a state. */
export function onInvitation(manners: Manners, clause: Clause): Exchange[] {
  const { scene, words } = manners;
  const out: Exchange[] = [];
  for (const a of clause.arguments) {
    if (a.understood) continue;
    for (const phrase of phrasesWithin(a.phrase)) {
      if (!phrase.preposition || !words.on.has(phrase.preposition.key)) continue;
      const token = scene.text.tokens[phrase.head] as Token;
      // "under the invitation programme of A"
      const scheme = words.schemes.has(token.key) && words.nouns.invitation?.has(scene.text.tokens[phrase.head - 1]?.key ?? '');
      if (!words.nouns.invitation?.has(token.key) && !scheme) continue;
      const owners = ownerOf(manners, phrase);
      // "die auf seine Einladung in Oslo weilt"
      const possessor = phrase.determiner && words.possessives.has(phrase.determiner.key) ? scene.cast.ownerAt(phrase.determiner.token) : undefined;
      const hosts = owners.length || !possessor ? owners : [possessor];
      const guests = manners
        .actors([!clause.predicate && clause.parent ? subjectOf(clause.parent) : clause.predicate?.voice === 'active' ? subjectOf(clause) : (argumentOf(clause, 'object') ?? subjectOf(clause))])
        .filter((p) => p.kind !== 'organisation' && !hosts.some((h) => h.name === p.name || (h.country !== undefined && h.country === p.country && (h.kind !== 'person' || p.kind !== 'person'))));
      if (hosts.length && guests.length) out.push({ rule: 'courtesies.on-invitation', kind: 'invitation', from: hosts, to: guests, clause, cue: [phrase.head] });
    }
  }
  return out;
}

/** "extended an invitation to B to visit Oslo", "erneuerte die Einladung seines Präsidenten". */
export function extended(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (!p || !manners.words.issue.has(p.key)) return [];
  return courtesyNouns(manners, matterOf(clause))
    .filter((n) => n.kind === 'invitation')
    .map(({ phrase }): Exchange => {
      const bearer = p.voice === 'active' ? manners.actors([subjectOf(clause)]) : agentsOf(manners, clause);
      const beside = ownerOf(manners, phrase);
      // "extended an invitation from the Queen to Bergen": whose it is may stand apart.
      const owners = beside.length || p.voice !== 'active' ? beside : giversIn(manners, withPreposition(clause, manners.words.sender));
      const senders = owners.length ? owners : representedIn(manners, clause);
      // "an invitation to Bergen" is for someone to come there; a state is invited to do something.
      const invites = phrase.clauses.length > 0 || clause.complements.some((c) => c.clause.kind === 'infinitive' || c.clause.kind === 'adverbial');
      const told = recipients(manners, clause, phrase).filter((t) => t.kind !== 'state' || invites);
      const to = told.length ? otherSide(manners, bearer, told, clause) : manners.counterpart(bearer, clause);
      return { rule: 'courtesies.extended', kind: 'invitation', from: senders.length ? senders : bearer, ...(senders.length && { via: bearer }), to, clause, cue: [phrase.head, ...p.tokens] };
    });
}

/** "accepted his invitation to travel to Oslo": whoever it is of has invited the one who accepts. */
export function accepted(manners: Manners, clause: Clause): Exchange[] {
  const { scene, words } = manners;
  const p = clause.predicate;
  if (!p || !words.accept.has(p.key)) return [];
  return courtesyNouns(manners, matterOf(clause))
    .filter((n) => n.kind === 'invitation')
    .flatMap(({ phrase }): Exchange | [] => {
      const guests =
        p.voice === 'active' ? doersIn(manners, clause) : manners.actors(clause.arguments.filter((a) => a.phrase.preposition && words.agent.has(a.phrase.preposition.key)).map((a) => a.phrase));
      if (!guests.length) return [];
      const owners = ownerOf(manners, phrase);
      const possessor = phrase.determiner ? scene.cast.at(phrase.determiner.token) : undefined;
      const own = possessor && !guests.some((g) => g.name === possessor.name) ? [possessor] : [];
      // "accepted an invitation" does not tell whose it was; "the invitation" is that of the one who was spoken to.
      const definite = phrase.determiner !== undefined && !words.indefinite.has(phrase.determiner.key);
      const hosts = owners.length ? otherSide(manners, guests, owners, clause) : own.length ? own : definite ? manners.counterpart(guests, clause) : [];
      return { rule: 'courtesies.accepted', kind: 'invitation', from: hosts, to: guests, clause, cue: [phrase.head, ...p.tokens], open: definite };
    });
}
