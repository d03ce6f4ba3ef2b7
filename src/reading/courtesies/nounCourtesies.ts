/** Courtesies that a noun names: "übermittelte Gruß von", "sprach Dank aus", "überreichte den Brief". */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { CourtesyKind } from '../../records/courtesy.ts';
import { endsIn } from '../people/words.ts';
import { type Party, spanOf } from '../scene.ts';
import { isMentioned } from './completion.ts';
import type { Exchange, Manners } from './exchange.ts';
import { agentsOf, doersIn, giversIn, ownerOf } from './givers.ts';
import { representedIn, throughWhom } from './intermediaries.ts';
import { courtesyNouns } from './nouns.ts';
import { otherSide, recipients, takersIn } from './receivers.ts';
import { matterOf, subjectOf, withPreposition } from './roles.ts';

interface Given {
  readonly kind: CourtesyKind;
  readonly phrase: Phrase;
  readonly owners: readonly Party[];
}

/** What is given with whose it is; an owner told at the end of a list is that of all: "a letter and a gift from A". */
function givenIn(manners: Manners, matter: Phrase | undefined): Given[] {
  const nouns = courtesyNouns(manners, matter).map(({ kind, phrase }) => ({ kind, phrase, owners: ownerOf(manners, phrase) }));
  const last = nouns.at(-1)?.owners ?? [];
  const [first] = nouns;
  const isTheirs = (n: { phrase: Phrase }): boolean => n.phrase.determiner !== undefined && manners.words.possessives.has(n.phrase.determiner.key);
  // "greetings from A and his wishes": A's as well.
  if (first?.owners.length && nouns.length > 1)
    return nouns.map((n) => (n !== first && !n.owners.length && isTheirs(n) ? { ...n, owners: first.owners } : n.owners.length ? n : { ...n, owners: last }));
  return nouns.map((n) => (n.owners.length || (n.phrase.determiner?.key && manners.words.possessives.has(n.phrase.determiner.key)) ? n : { ...n, owners: last }));
}

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

/** "überreichte B den Brief des Präsidenten C", "übergab dem Gast ein Geschenk", "presented the guest with a medal". */
export function handedOver(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (p && words.gifting.has(p.key)) return gifted(manners, clause);
  if (!p || !words.hand.has(p.key)) return [];
  const again = handedAgain(manners, clause);
  if (again.length) return again;
  const object = matterOf(clause);
  // "presented the Ambassador with a medal": the person is the object, and what is given stands behind "with".
  const taker = object && manners.actors([object]).some((q) => q.kind === 'person') ? object : undefined;
  const withWhat = taker ? [...taker.attributes, ...clause.arguments.map((a) => a.phrase)].find((x) => x.preposition !== undefined && words.with.has(x.preposition.key)) : undefined;
  const matter = withWhat ?? object;
  // "übergab als Geschenk einen Fußball": what it was given as tells what it is.
  const as = matter ? clause.arguments.flatMap((a) => [a.phrase, ...a.phrase.attributes]).filter((x) => x.preposition !== undefined && words.as.has(x.preposition.key)) : [];
  // "as a token of friendship", "as a souvenir": what is given so is a gift.
  const token = as.some((x) => words.tokens.has((manners.scene.text.tokens[x.head] as Token).key) && x.genitive !== undefined);
  const given = isOfGifts(manners, clause) || token;
  const things = (matter && !(taker && !withWhat) ? membersOf(matter) : [])
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
  const all = [...givenIn(manners, matter).filter((n) => !isFigurative(manners, n.phrase)), ...as.flatMap((x) => givenIn(manners, x).filter((n) => n.kind === 'gift')), ...things];
  return all
    .filter((n) => (n.kind === 'letter' && !isPaper(manners, n.phrase)) || n.kind === 'gift' || n.kind === 'invitation')
    .map((given) => passedOn(manners, clause, given, matter, 'courtesies.handed-over', taker && withWhat ? taker : undefined));
}

/** "letters of credence", "a letter of intent": papers, and no letters to anyone. */
const isPaper = ({ words, scene }: Manners, phrase: Phrase): boolean => phrase.genitive !== undefined && words.papers.has((scene.text.tokens[phrase.genitive.head] as Token).key);

/** "sends a strong message to the region": a word for a sign, and nothing that goes from hand to hand. */
const isFigurative = ({ words, scene }: Manners, phrase: Phrase): boolean => phrase.modifiers.some((m) => words.figurative.has((scene.text.tokens[m] as Token).key));

/** "It was delivered by B": what the sentence before told of. */
function handedAgain(manners: Manners, clause: Clause): Exchange[] {
  // "a message from King A, which was handed over by B": no king is handed over.
  const opener = clause.kind === 'relative' ? clause.arguments.find((a) => a.role === 'subject' && a.phrase.head === clause.opener?.token)?.phrase : undefined;
  const subject = opener && courtesyNouns(manners, subjectOf(clause)).length === 0 ? opener : subjectOf(clause);
  const p = clause.predicate;
  if (!p || p.voice === 'active' || subject?.kind !== 'pronoun' || !manners.words.again.has((manners.scene.text.tokens[subject.head] as Token).form.toLowerCase())) return [];
  const bearer = agentsOf(manners, clause);
  return bearer.length ? [{ rule: 'courtesies.handed-over', kind: 'letter', from: bearer, to: [], clause, cue: p.tokens, again: true, pronoun: true }] : [];
}

/** "gifted him a set of shawls", "schenkte dem Gast ein Bild": what is given is a gift by the verb. */
function gifted(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (p?.voice !== 'active') return [];
  const giver = doersIn(manners, clause);
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

/** The clause of "bat, ... auszurichten" and who is meant to carry it; also "asked that his greetings be conveyed" and "was asked to convey". */
function requestAround(manners: Manners, clause: Clause): { from: Party[]; via: readonly Party[] } | undefined {
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

/** "Our thanks go to B", "Our sympathies are with the families": from whoever says so. */
export function going(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  const subject = argumentOf(clause, 'subject');
  if (p?.voice !== 'active' || !subject || !words.goes.has(p.key)) return [];
  const to = takersIn(manners, withPreposition(clause, new Set([...words.to, ...words.company])), clause);
  if (!to.length) return [];
  const outer = clause.parent?.predicate ? manners.actors([subjectOf(clause.parent)]) : manners.speakerOf(clause);
  return courtesyNouns(manners, subject)
    .filter(({ kind }) => kind === 'thanks' || kind === 'condolence' || kind === 'congratulation')
    .flatMap(({ kind, phrase }): Exchange | [] => {
      const owners = ownerOf(manners, phrase);
      const from = owners.length ? owners : outer;
      return from.length ? { rule: 'courtesies.expressed', kind, from, to, clause, cue: [phrase.head, ...p.tokens] } : [];
    });
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

/** "sprach B seinen Dank aus", "drückte sein Beileid aus". */
export function expressed(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !(words.express.has(p.key) || words.respond.has(p.key))) return [];
  // "responded with words of congratulation"
  const behind = argumentOf(clause, 'object')?.attributes.filter((a) => a.preposition !== undefined && words.with.has(a.preposition.key)) ?? [];
  const matters = words.respond.has(p.key) ? [...withPreposition(clause, words.with), ...behind] : [matterOf(clause)];
  return matters
    .flatMap((matter) => courtesyNouns(manners, matter))
    .filter((n) => ['thanks', 'congratulation', 'condolence', 'greeting', 'welcome'].includes(n.kind))
    .flatMap(({ kind, phrase }): Exchange | [] => {
      const owners = ownerOf(manners, phrase);
      const speaker = p.voice === 'active' ? doersIn(manners, clause) : owners.length ? owners : agentsOf(manners, clause);
      const at = recipients(manners, clause, phrase);
      // "sympathy and solidarity to the people": whom the last of a list is for, all are for; "sympathy with the hostages".
      const beside =
        kind === 'condolence'
          ? takersIn(
              manners,
              phrase.attributes.filter((a) => a.preposition !== undefined && words.company.has(a.preposition.key)),
              clause,
            )
          : [];
      const told = at.length ? at : beside.length ? beside : recipients(manners, clause, matterOf(clause));
      // "expressed his appreciation for the support" praises; "his appreciation to B" thanks.
      // But whoever appreciates a welcome thanks for it, and so does who, being congratulated, expresses his appreciation.
      const praises = !told.length && words.praise.has((manners.scene.text.tokens[phrase.head] as Token).key) && !isForCourtesy(manners, phrase);
      if (praises && !isBare(manners, clause, phrase)) return [];
      const senders = owners.length ? owners : representedIn(manners, clause);
      // "thanks for Latvia's hospitality": it is theirs whose it was.
      const whose =
        told.length || kind !== 'thanks' ? [] : ownersOfWhat(manners, clause, phrase).filter((w) => !speaker.some((q) => q.name === w.name || (q.country !== undefined && q.country === w.country)));
      const before = told.length ? [] : whose.length ? whose : kind === 'thanks' ? recipientBefore(manners, clause, phrase, speaker) : [];
      const to = told.length ? otherSide(manners, speaker, told, clause) : before.length ? before : manners.counterpart(speaker, clause);
      return {
        rule: 'courtesies.expressed',
        kind,
        from: senders.length ? senders : speaker,
        ...(senders.length && { via: speaker }),
        to,
        clause,
        cue: [phrase.head, ...p.tokens],
        open: !told.length && to !== before,
      };
    });
}

/** "expressed his appreciation": for what, goes without saying. */
const isBare = ({ words }: Manners, clause: Clause, phrase: Phrase): boolean =>
  !phrase.genitive &&
  !phrase.attributes.length &&
  !phrase.clauses.length &&
  !withPreposition(clause, new Set([...words.for, ...words.owner])).length &&
  phrase.determiner !== undefined &&
  words.possessives.has(phrase.determiner.key);

/** "appreciation for the warm welcome and the hospitality" */
const isForCourtesy = (manners: Manners, phrase: Phrase): boolean =>
  phrase.attributes
    .filter((a) => a.preposition !== undefined && manners.words.for.has(a.preposition.key))
    .flatMap(membersOf)
    .some((m) => manners.words.hosting.has((manners.scene.text.tokens[m.head] as Token).key));

/** "thanks for Latvia's hospitality", "for the aid that Egypt had sent": the state or the body that gave what the thanks are for. */
function ownersOfWhat(manners: Manners, clause: Clause, thanks: Phrase): Party[] {
  const { words } = manners;
  const forWhat = [...withPreposition(clause, words.for), ...thanks.attributes.filter((a) => a.preposition !== undefined && words.for.has(a.preposition.key))].flatMap(membersOf);
  const found = forWhat.flatMap((w) => [
    ...(w.genitive && w.genitive.head < w.head ? manners.actors([w.genitive]) : []),
    ...w.clauses.filter((c) => c.kind === 'relative' && c.predicate?.voice === 'active').flatMap((c) => manners.actors([subjectOf(c)])),
  ]);
  return found
    .filter((f) => f.kind === 'state')
    .slice(0, 1)
    .map((f) => ({ ...f, name: f.name.replace(/['’]s?$/u, '') }));
}

/** Thanks "dafür", "for the message" go to whose greeting or letter was told in the sentence before. */
function recipientBefore(manners: Manners, clause: Clause, thanks: Phrase, speaker: readonly Party[]): readonly Party[] {
  const { scene, words } = manners;
  // "thanks for the aid that Egypt had sent": not for the letter.
  const forWhat = [...withPreposition(clause, words.for), ...thanks.attributes.filter((a) => a.preposition !== undefined && words.for.has(a.preposition.key))];
  const isApart = (phrase: Phrase): boolean =>
    phrase.kind === 'noun' && !courtesyNouns(manners, phrase).length && !words.again.has((scene.text.tokens[phrase.determiner?.token ?? phrase.head] as Token).form.toLowerCase());
  if (forWhat.length && forWhat.every(isApart)) return [];
  return sendersBefore(manners, clause, speaker);
}

function sendersBefore(manners: Manners, clause: Clause, speaker: readonly Party[]): readonly Party[] {
  const { scene } = manners;
  const n = scene.text.sentences.findIndex((s) => clause.from >= s.from && clause.from < s.to);
  for (const outer of scene.text.sentences[n - 1]?.clauses ?? []) {
    const p = outer.predicate;
    if (!p || !(manners.words.convey.has(p.key) || manners.words.hand.has(p.key))) continue;
    for (const { phrase } of courtesyNouns(manners, matterOf(outer))) {
      const beside = manners.actors(withPreposition(outer, manners.words.sender));
      const owners = [...ownerOf(manners, phrase), ...beside].filter((o) => !speaker.some((q) => q.name === o.name));
      if (owners.length) return owners;
    }
  }
  return [];
}

/** "dankte und bat, die Grüße zu erwidern", "erwiderte die Grüße": back to whoever sent them, by way of the one asked. */
export function answered(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  if (p?.voice !== 'active' || !words.answer.has(p.key)) return [];
  const request = requestAround(manners, clause);
  const from = request?.from ?? doersIn(manners, clause);
  return courtesyNouns(manners, matterOf(clause))
    .filter(({ kind, phrase }) => (kind === 'greeting' || kind === 'congratulation') && phrase.determiner !== undefined && !words.indefinite.has(scene.text.tokens[phrase.determiner.token]?.key ?? ''))
    .map(({ kind, phrase }): Exchange => {
      const before = sendersBefore(manners, clause, from);
      const to = before.length ? before : manners.counterpart(from, clause);
      // Back by way of whoever brought them.
      const guest = before.length && !request ? manners.counterpart(from, clause).filter((g) => !before.some((o) => o.name === g.name)) : [];
      const via = request?.via ?? guest;
      return { rule: 'courtesies.answered', kind, from, ...(via.length && { via }), to, clause, cue: [phrase.head, ...p.tokens] };
    });
}

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

/** "exchanged messages of congratulation": each to the other. */
export function exchanged(manners: Manners, clause: Clause): Exchange[] {
  const { words } = manners;
  const p = clause.predicate;
  if (!p || !words.exchange.has(p.key)) return [];
  // "exchanged greetings with B": the other may hang on what is exchanged.
  const matter = matterOf(clause);
  const beside = matter ? matter.attributes.filter((a) => a.preposition !== undefined && words.company.has(a.preposition.key)) : [];
  const parties = p.voice === 'active' ? manners.actors([subjectOf(clause), ...withPreposition(clause, words.company), ...beside]) : manners.actors(withPreposition(clause, words.agent));
  let both = parties.filter((q, i) => parties.findIndex((o) => o.name === q.name) === i);
  if (both.length === 1) both = namedIn(manners, p.voice === 'active' ? subjectOf(clause) : withPreposition(clause, words.agent)[0]);
  // "The two sides exchanged gifts": those who met.
  const met = both.length < 2 && parties.every((q) => q.kind === 'group') && p.voice === 'active' && subjectOf(clause) ? manners.pairAt(clause) : [];
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
