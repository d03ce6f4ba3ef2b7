/** Courtesies that a noun names: "übermittelte Gruß von", "sprach Dank aus", "überreichte den Brief", "auf Einladung von". */
import type { Clause } from '../../language/shared/clause.ts';
import { argumentOf } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Party } from '../scene.ts';
import { courtesyNouns, type Exchange, type Manners, ownerOf } from './exchange.ts';

const subjectOf = (clause: Clause): Phrase | undefined => {
  const subject = argumentOf(clause, 'subject');
  return subject && clause.kind === 'relative' && clause.antecedent && clause.opener && subject.head === clause.opener.token ? clause.antecedent : subject;
};

const withPreposition = (clause: Clause, keys: ReadonlySet<string>): Phrase[] =>
  clause.arguments.filter((a) => a.phrase.preposition !== undefined && keys.has(a.phrase.preposition.key)).map((a) => a.phrase);

/** The noun phrase that the verb exchanges: its object, in the passive its subject. */
const matterOf = (clause: Clause): Phrase | undefined => (clause.predicate?.voice === 'passive' || clause.predicate?.voice === 'stative' ? subjectOf(clause) : argumentOf(clause, 'object'));

function recipients(manners: Manners, clause: Clause): Party[] {
  const { scene, words } = manners;
  const indirect = argumentOf(clause, 'indirect');
  const direct = indirect && scene.cast.who(indirect).length ? indirect : undefined;
  return manners.actors([direct, ...withPreposition(clause, words.to)]);
}

/** "übermittelte B Grüße von C": from C by way of the subject to B; without an owner they are the subject's own. */
export function conveyed(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !words.convey.has(p.key)) return [];
  const nouns = courtesyNouns(manners, matterOf(clause)).filter((n) => n.kind !== 'letter' && n.kind !== 'gift' && n.kind !== 'invitation');
  if (!nouns.length) return [];
  const request = requestAround(manners, clause);
  return nouns.map(({ kind, phrase }): Exchange => {
    const owners = ownerOf(manners, phrase);
    const cue = [phrase.head, ...p.tokens];
    if (request) {
      // "bat ihn, P. seinen Gruß auszurichten": the one who asks sends it, the one asked carries it.
      return { rule: 'courtesies.asked-to-convey', kind, from: owners.length ? owners : request.from, via: request.via, to: recipients(manners, clause), clause, cue };
    }
    const carrier = p.voice === 'active' ? manners.actors([subjectOf(clause)]) : [];
    const to = recipients(manners, clause);
    if (!owners.length) return { rule: 'courtesies.conveyed', kind, from: carrier, to: to.length ? to : manners.counterpart(carrier), clause, cue };
    return { rule: 'courtesies.conveyed', kind, from: owners, via: carrier, to: to.length ? to : manners.counterpart(carrier), clause, cue };
  });
}

/** The clause of "bat, ... auszurichten" and who is meant to carry it. */
function requestAround(manners: Manners, clause: Clause): { from: Party[]; via: readonly Party[] } | undefined {
  const outer = clause.parent;
  if (clause.kind !== 'infinitive' || !outer?.predicate || !manners.words.ask.has(outer.predicate.key)) return undefined;
  const from = manners.actors([subjectOf(outer)]);
  const asked = manners.actors([argumentOf(outer, 'object'), argumentOf(outer, 'indirect')]);
  return { from, via: asked.length ? asked : manners.counterpart(from) };
}

/** "überreichte B den Brief des Präsidenten C", "übergab dem Gast ein Geschenk". */
export function handedOver(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (!p || !manners.words.hand.has(p.key)) return [];
  const matter = matterOf(clause);
  // "übergab als Geschenk einen Fußball": what it was given as tells what it is.
  const given = matter ? clause.arguments.flatMap((a) => [a.phrase, ...a.phrase.attributes]).filter((x) => x.preposition !== undefined && manners.words.as.has(x.preposition.key)) : [];
  return [...courtesyNouns(manners, matter), ...given.flatMap((x) => courtesyNouns(manners, x).filter((n) => n.kind === 'gift'))]
    .filter((n) => n.kind === 'letter' || n.kind === 'gift' || n.kind === 'invitation')
    .map(({ kind, phrase }): Exchange => {
      const owners = ownerOf(manners, phrase);
      const bearer = p.voice === 'active' ? manners.actors([subjectOf(clause)]) : [];
      const to = recipients(manners, clause);
      return {
        rule: 'courtesies.handed-over',
        kind,
        from: owners.length ? owners : bearer,
        ...(owners.length && { via: bearer }),
        to: to.length ? to : manners.counterpart(bearer),
        clause,
        cue: [phrase.head, ...p.tokens],
      };
    });
}

/** "sprach B seinen Dank aus", "drückte sein Beileid aus". */
export function expressed(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !words.express.has(p.key)) return [];
  return courtesyNouns(manners, matterOf(clause))
    .filter((n) => ['thanks', 'congratulation', 'condolence', 'greeting', 'welcome'].includes(n.kind))
    .flatMap(({ kind, phrase }): Exchange | [] => {
      const owners = ownerOf(manners, phrase);
      const speaker = p.voice === 'active' ? manners.actors([subjectOf(clause)]) : owners;
      const to = [...recipients(manners, clause), ...manners.actors(phrase.attributes.filter((a) => a.preposition !== undefined && words.to.has(a.preposition.key)))];
      // "expressed his appreciation for the support" praises; "his appreciation to B" thanks.
      if (!to.length && words.praise.has((manners.scene.text.tokens[phrase.head] as Token).key)) return [];
      return { rule: 'courtesies.expressed', kind, from: speaker, to: to.length ? to : recipientBefore(manners, clause, speaker), clause, cue: [phrase.head, ...p.tokens] };
    });
}

/** Thanks "dafür" go to whose greeting or letter was told in the sentence before, else to the other side. */
function recipientBefore(manners: Manners, clause: Clause, speaker: readonly Party[]): readonly Party[] {
  const { scene } = manners;
  const n = scene.text.sentences.findIndex((s) => clause.from >= s.from && clause.from < s.to);
  const before = scene.text.sentences[n - 1];
  for (const outer of before?.clauses ?? []) {
    const p = outer.predicate;
    if (!p || !(manners.words.convey.has(p.key) || manners.words.hand.has(p.key))) continue;
    for (const { phrase } of courtesyNouns(manners, matterOf(outer))) {
      const owners = ownerOf(manners, phrase).filter((o) => !speaker.some((q) => q.name === o.name));
      if (owners.length) return owners;
    }
  }
  return manners.counterpart(speaker);
}

/** "auf Einladung von A": A invited the one whom the sentence is about, a person or a state. */
export function onInvitation(manners: Manners, clause: Clause): Exchange[] {
  const { scene, words } = manners;
  const out: Exchange[] = [];
  for (const a of clause.arguments) {
    if (a.understood) continue;
    for (const phrase of phrasesWithin(a.phrase)) {
      if (!phrase.preposition || !words.on.has(phrase.preposition.key)) continue;
      const token = scene.text.tokens[phrase.head] as Token;
      if (!words.nouns.invitation?.has(token.key)) continue;
      const hosts = ownerOf(manners, phrase);
      const guests = manners
        .actors([clause.predicate?.voice === 'active' ? subjectOf(clause) : (argumentOf(clause, 'object') ?? subjectOf(clause))])
        .filter((p) => p.kind !== 'organisation' && !hosts.some((h) => h.name === p.name || (h.country !== undefined && h.country === p.country && (h.kind !== 'person' || p.kind !== 'person'))));
      if (hosts.length && guests.length) out.push({ rule: 'courtesies.on-invitation', kind: 'invitation', from: hosts, to: guests, clause, cue: [phrase.head] });
    }
  }
  return out;
}
