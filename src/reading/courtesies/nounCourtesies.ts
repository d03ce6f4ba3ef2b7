/** Courtesies that a noun names: "übermittelte Gruß von", "sprach Dank aus", "überreichte den Brief". */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { CourtesyKind } from '../../records/courtesy.ts';
import { endsIn } from '../people/words.ts';
import { type Party, spanOf } from '../scene.ts';
import { agentsOf, courtesyNouns, type Exchange, type Manners, matterOf, otherSide, ownerOf, recipients, representedIn, subjectOf, withPreposition } from './exchange.ts';

interface Given {
  readonly kind: CourtesyKind;
  readonly phrase: Phrase;
  readonly owners: readonly Party[];
}

/** What is given with whose it is; an owner told at the end of a list is that of all: "a letter and a gift from A". */
function givenIn(manners: Manners, matter: Phrase | undefined): Given[] {
  const nouns = courtesyNouns(manners, matter).map(({ kind, phrase }) => ({ kind, phrase, owners: ownerOf(manners, phrase) }));
  const last = nouns.at(-1)?.owners ?? [];
  return nouns.map((n) => (n.owners.length || (n.phrase.determiner?.key && manners.words.possessives.has(n.phrase.determiner.key)) ? n : { ...n, owners: last }));
}

/** "übermittelte B Grüße von C": from C by way of the subject to B; without an owner they are the subject's own. */
export function conveyed(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !words.convey.has(p.key)) return [];
  const matter = matterOf(clause);
  return givenIn(manners, matter)
    .filter((n) => n.kind !== 'letter' && n.kind !== 'gift' && n.kind !== 'invitation')
    .map((given) => passedOn(manners, clause, given, matter, 'courtesies.conveyed'));
}

/** "überreichte B den Brief des Präsidenten C", "übergab dem Gast ein Geschenk", "presented the guest with a medal". */
export function handedOver(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (p && words.gifting.has(p.key)) return gifted(manners, clause);
  if (!p || !words.hand.has(p.key)) return [];
  const passive = p.voice !== 'active';
  // "was handed a letter by B": in the passive the one who is given it may be the subject.
  const handed = passive ? argumentOf(clause, 'object') : undefined;
  const object = matterOf(clause);
  // "presented the Ambassador with a medal": the person is the object, and what is given stands behind "with".
  const taker = object && manners.actors([object]).some((q) => q.kind === 'person') ? object : undefined;
  const withWhat = taker ? [...taker.attributes, ...clause.arguments.map((a) => a.phrase)].find((x) => x.preposition !== undefined && words.with.has(x.preposition.key)) : undefined;
  const matter = withWhat ?? (taker ? handed : undefined) ?? object;
  // "übergab als Geschenk einen Fußball": what it was given as tells what it is.
  const as = matter ? clause.arguments.flatMap((a) => [a.phrase, ...a.phrase.attributes]).filter((x) => x.preposition !== undefined && words.as.has(x.preposition.key)) : [];
  const given = isOfGifts(manners, clause);
  const apart = withWhat !== undefined || (taker !== undefined && handed !== undefined);
  const things = (matter && !(taker && !apart) ? membersOf(matter) : [])
    .filter((m) => {
      const { key, wordClass } = manners.scene.text.tokens[m.head] as Token;
      return (
        words.giftThings.has(key) ||
        endsIn(words.giftThings, key) ||
        // "presented the guest with a crystal bowl"
        (withWhat !== undefined && words.presenting.has(p.key) && wordClass === 'noun' && !words.noGifts.has(key) && !courtesyNouns(manners, m).length) ||
        (given && wordClass === 'noun' && m.determiner !== undefined && words.indefinite.has(m.determiner.key) && !courtesyNouns(manners, m).length)
      );
    })
    .map((phrase): Given => ({ kind: 'gift', phrase, owners: [] }));
  const all = [...givenIn(manners, matter), ...as.flatMap((x) => givenIn(manners, x).filter((n) => n.kind === 'gift')), ...things];
  return all
    .filter((n) => n.kind === 'letter' || n.kind === 'gift' || n.kind === 'invitation')
    .map((given) => passedOn(manners, clause, given, matter, 'courtesies.handed-over', taker && apart ? taker : undefined));
}

/** "gifted him a set of shawls", "schenkte dem Gast ein Bild": what is given is a gift by the verb. */
function gifted(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (p?.voice !== 'active') return [];
  const giver = manners.actors([subjectOf(clause)]);
  const objects = clause.arguments.filter((a) => !a.understood && (a.role === 'object' || a.role === 'indirect')).map((a) => a.phrase);
  // "schenkte ihm Gehör" gives nothing.
  if (objects.some((o) => manners.words.noGifts.has((manners.scene.text.tokens[o.head] as Token).key))) return [];
  const taker = objects.find((o) => manners.actors([o]).length > 0);
  const thing = objects.find((o) => o !== taker);
  const to = taker ? manners.actors([taker]) : recipients(manners, clause, thing);
  return giver.length && thing ? [{ rule: 'courtesies.handed-over', kind: 'gift', from: giver, to: to.length ? to : manners.counterpart(giver, clause), clause, cue: [thing.head, ...p.tokens] }] : [];
}

/** "Geschenke wurden ausgetauscht: A übergab B ein Mosaik": where the sentence or the one before speaks of gifts, what is handed over is one. */
function isOfGifts({ scene, words }: Manners, clause: Clause): boolean {
  const { sentences, tokens } = scene.text;
  const at = sentences.findIndex((s) => s.from <= clause.from && clause.from < s.to);
  const from = sentences[Math.max(0, at - 1)]?.from ?? clause.from;
  return words.giftTalk && tokens.slice(from, clause.to).some((t) => t.wordClass === 'noun' && words.nouns.gift?.has(t.key) === true && t.index < clause.from);
}

/** What goes through the hands of the subject: from its owner by way of the subject, or from the subject itself. */
function passedOn(manners: Manners, clause: Clause, given: Given, matter: Phrase | undefined, rule: string, taker?: Phrase): Exchange {
  const { kind, phrase } = given;
  let { owners } = given;
  const p = clause.predicate;
  const cue = [phrase.head, ...(p?.tokens ?? [])];
  // "conveyed a letter from President A, head of the party, to B": the owner may stand apart.
  if (!owners.length && p?.voice === 'active' && (kind === 'letter' || kind === 'gift')) owners = manners.actors(withPreposition(clause, manners.words.sender));
  const told = taker ? manners.actors([taker]) : recipients(manners, clause, matter);
  const request = requestAround(manners, clause);
  // "bat ihn, P. seinen Gruß auszurichten": the one who asks sends it, the one asked carries it.
  if (request) return { rule: 'courtesies.asked-to-convey', kind, from: owners.length ? owners : request.from, via: request.via, to: told, clause, cue };
  const bearer = p?.voice === 'active' ? manners.actors([subjectOf(clause)]) : agentsOf(manners, clause);
  const senders = owners.length ? owners : representedIn(manners, clause);
  const to = told.length ? otherSide(manners, bearer, told, clause) : manners.counterpart(bearer, clause);
  // "sent his regards through the ambassador"
  const through = senders.length ? [] : manners.actors(withPreposition(clause, manners.words.through)).filter((v) => !bearer.some((b) => b.name === v.name));
  return { rule, kind, from: senders.length ? senders : bearer, ...(senders.length ? { via: bearer } : through.length && { via: through }), to, clause, cue };
}

/** The clause of "bat, ... auszurichten" and who is meant to carry it. */
function requestAround(manners: Manners, clause: Clause): { from: Party[]; via: readonly Party[] } | undefined {
  const outer = clause.parent;
  if (clause.kind !== 'infinitive' || !outer?.predicate || !manners.words.ask.has(outer.predicate.key)) return undefined;
  const from = manners.actors([subjectOf(outer)]);
  const asked = manners.actors([argumentOf(outer, 'object'), argumentOf(outer, 'indirect')]);
  return { from, via: asked.length ? otherSide(manners, from, asked, clause) : manners.counterpart(from, clause) };
}

/** "sprach B seinen Dank aus", "drückte sein Beileid aus". */
export function expressed(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !(words.express.has(p.key) || words.respond.has(p.key))) return [];
  // "responded with words of congratulation"
  const matters = words.respond.has(p.key) ? withPreposition(clause, words.with) : [matterOf(clause)];
  return matters
    .flatMap((matter) => courtesyNouns(manners, matter))
    .filter((n) => ['thanks', 'congratulation', 'condolence', 'greeting', 'welcome'].includes(n.kind))
    .flatMap(({ kind, phrase }): Exchange | [] => {
      const owners = ownerOf(manners, phrase);
      const speaker = p.voice === 'active' ? manners.actors([subjectOf(clause)]) : owners.length ? owners : agentsOf(manners, clause);
      const told = recipients(manners, clause, phrase);
      // "expressed his appreciation for the support" praises; "his appreciation to B" thanks.
      // But whoever appreciates a welcome thanks for it.
      if (!told.length && words.praise.has((manners.scene.text.tokens[phrase.head] as Token).key) && !isForCourtesy(manners, phrase)) return [];
      const senders = owners.length ? owners : representedIn(manners, clause);
      const to = told.length ? otherSide(manners, speaker, told, clause) : recipientBefore(manners, clause, speaker);
      return { rule: 'courtesies.expressed', kind, from: senders.length ? senders : speaker, ...(senders.length && { via: speaker }), to, clause, cue: [phrase.head, ...p.tokens] };
    });
}

/** "appreciation for the warm welcome and the hospitality" */
const isForCourtesy = (manners: Manners, phrase: Phrase): boolean =>
  phrase.attributes
    .filter((a) => a.preposition !== undefined && manners.words.for.has(a.preposition.key))
    .flatMap(membersOf)
    .some((m) => manners.words.hosting.has((manners.scene.text.tokens[m.head] as Token).key));

/** Thanks "dafür" go to whose greeting or letter was told in the sentence before, else to the other side. */
function recipientBefore(manners: Manners, clause: Clause, speaker: readonly Party[]): readonly Party[] {
  const { scene } = manners;
  const n = scene.text.sentences.findIndex((s) => clause.from >= s.from && clause.from < s.to);
  const before = scene.text.sentences[n - 1];
  for (const outer of before?.clauses ?? []) {
    const p = outer.predicate;
    if (!p || !(manners.words.convey.has(p.key) || manners.words.hand.has(p.key))) continue;
    for (const { phrase } of courtesyNouns(manners, matterOf(outer))) {
      const beside = manners.actors(withPreposition(outer, manners.words.sender));
      const owners = [...ownerOf(manners, phrase), ...beside].filter((o) => !speaker.some((q) => q.name === o.name));
      if (owners.length) return owners;
    }
  }
  return manners.counterpart(speaker, clause);
}

/** "dankte und bat, die Grüße zu erwidern", "erwiderte die Grüße": back to whoever sent them, by way of the one asked. */
export function answered(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  if (p?.voice !== 'active' || !words.answer.has(p.key)) return [];
  const request = requestAround(manners, clause);
  const from = request?.from ?? manners.actors([subjectOf(clause)]);
  return courtesyNouns(manners, matterOf(clause))
    .filter(({ kind, phrase }) => (kind === 'greeting' || kind === 'congratulation') && phrase.determiner !== undefined && !words.indefinite.has(scene.text.tokens[phrase.determiner.token]?.key ?? ''))
    .map(({ kind, phrase }): Exchange => {
      const to = recipientBefore(manners, clause, from);
      return { rule: 'courtesies.answered', kind, from, ...(request && { via: request.via }), to, clause, cue: [phrase.head, ...p.tokens] };
    });
}

/** "exchanged messages of congratulation": each to the other. */
export function exchanged(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !words.exchange.has(p.key)) return [];
  const parties = p.voice === 'active' ? manners.actors([subjectOf(clause), ...withPreposition(clause, words.company)]) : manners.actors(withPreposition(clause, words.agent));
  let both = parties.filter((q, i) => parties.findIndex((o) => o.name === q.name) === i);
  if (both.length === 1) both = namedIn(manners, p.voice === 'active' ? subjectOf(clause) : withPreposition(clause, words.agent)[0]);
  // "The two sides exchanged gifts": those who met.
  const met = both.length < 2 && parties.every((q) => q.kind === 'group') ? manners.counterpart([], clause) : [];
  if (met.length === 2) both = [...met];
  if (both.length !== 2) return [];
  // Notes and letters that are exchanged make an agreement, and are no courtesy.
  return courtesyNouns(manners, matterOf(clause)).flatMap(({ kind, phrase }): Exchange[] =>
    (kind === 'letter' ? [] : both).map((giver): Exchange => ({ rule: 'courtesies.exchanged', kind, from: [giver], to: both.filter((q) => q !== giver), clause, cue: [phrase.head, ...p.tokens] })),
  );
}

/** "the President of the Republic of Kenya A and the President of Norway B": all whose names stand in the phrase. */
function namedIn({ scene }: Manners, phrase: Phrase | undefined): Party[] {
  if (!phrase) return [];
  const { start, end } = spanOf(scene, phrase.from, phrase.to);
  const inside = scene.cast.named.filter((q) => q.mention.start >= start && q.mention.end <= end);
  return inside.filter((q, i) => inside.findIndex((o) => o.name === q.name) === i);
}

/** "received a message from President C": from C to the subject. */
export function received(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (p?.voice !== 'active' || !manners.words.receive.has(p.key)) return [];
  const to = manners.actors([subjectOf(clause)]);
  if (!to.length) return [];
  return givenIn(manners, argumentOf(clause, 'object'))
    .filter((n) => n.kind !== 'welcome')
    .flatMap(({ kind, phrase, owners }): Exchange | [] => {
      const beside = manners.actors(withPreposition(clause, new Set([...manners.words.owner])));
      const from = owners.length ? owners : beside;
      return from.length ? { rule: 'courtesies.received', kind, from, to, clause, cue: [phrase.head, ...p.tokens] } : [];
    });
}
