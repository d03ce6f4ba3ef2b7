/** Courtesies that a verb is by itself: "dankte", "gratulierte", "hiess willkommen", "lud ein", "verabschiedete sich von". */
import { argumentOf, type Clause } from '../../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../../language/shared/phrase.ts';
import type { CourtesyKind } from '../../../records/courtesy.ts';
import { type Party, tokensWithin } from '../../scene.ts';
import type { Exchange, Manners } from '../exchange.ts';
import { agentsOf, doersIn, ownerOf } from '../sides/givers.ts';
import { representedIn } from '../sides/intermediaries.ts';
import { addressedIn, otherSide, recipients, takersIn } from '../sides/receivers.ts';
import { subjectOf } from '../sides/roles.ts';
import type { CourtesyWords } from '../words.ts';

type VerbList = 'thank' | 'congratulate' | 'condole' | 'invite' | 'welcome' | 'greet' | 'farewell';

const KINDS: readonly { list: VerbList; kind: CourtesyKind; rule: string; to: (clause: Clause, words: CourtesyWords) => (Phrase | undefined)[] }[] = [
  { list: 'thank', kind: 'thanks', rule: 'courtesies.thanked', to: (clause, words) => [patient(clause), ...prepositional(clause, words.whom), ...doneBy(clause, words)] },
  { list: 'congratulate', kind: 'congratulation', rule: 'courtesies.congratulated', to: (clause) => [patient(clause)] },
  { list: 'condole', kind: 'condolence', rule: 'courtesies.condoled', to: (clause, words) => [patient(clause), ...prepositional(clause, words.company)] },
  { list: 'invite', kind: 'invitation', rule: 'courtesies.invited', to: (clause) => [patient(clause)] },
  { list: 'welcome', kind: 'welcome', rule: 'courtesies.welcomed', to: (clause) => [patient(clause)] },
  { list: 'greet', kind: 'greeting', rule: 'courtesies.greeted', to: (clause) => [patient(clause)] },
  {
    list: 'farewell',
    kind: 'farewell',
    rule: 'courtesies.took-leave',
    to: (clause, words) => [argumentOf(clause, 'object'), ...prepositional(clause, words.owner), ...prepositional(clause, words.to)],
  },
];

const prepositional = (clause: Clause, keys: ReadonlySet<string>): Phrase[] =>
  clause.arguments.filter((a) => a.phrase.preposition !== undefined && keys.has(a.phrase.preposition.key)).map((a) => a.phrase);

/** "verdankte das Engagement von B", "das Wirken des Botschafters B": whose what one thanks for is. */
function doneBy(clause: Clause, words: CourtesyWords): Phrase[] {
  const matter = words.thankFor.has(clause.predicate?.key ?? '') ? argumentOf(clause, 'object') : undefined;
  return matter ? [matter.genitive, ...matter.attributes.filter((a) => words.owner.has(a.preposition?.key ?? ''))].filter((x) => x !== undefined) : [];
}

function patient(clause: Clause): Phrase | undefined {
  return argumentOf(clause, 'indirect') ?? argumentOf(clause, 'object');
}

export function verbCourtesies(manners: Manners, clause: Clause): Exchange[] {
  const p = clause.predicate;
  if (!p) return [];
  const { words, scene } = manners;
  // "saw him off"
  const off = words.seeing.has(p.key) && p.tokens.concat(clause.adverbs.map((a) => a.token)).some((t) => words.off.has(scene.text.tokens[t]?.key ?? ''));
  const verb = KINDS.find((k) => words[k.list].has(p.key) || (off && k.kind === 'farewell'));
  // "verdankte seiner Ausbildung seine Kenntnisse": owes it, and thanks no one.
  const owes = words.thankFor.has(p.key) && argumentOf(clause, 'indirect') !== undefined;
  if (owes) return [];
  if (!verb) return [...grateful(manners, clause), ...onFeast(manners, clause), ...sharedGrief(manners, clause)];
  const passive = p.voice !== 'active';
  const relative = subjectOf(clause);
  const doer = passive ? agentsOf(manners, clause) : doersIn(manners, clause);
  const represented = verb.kind === 'welcome' || verb.kind === 'farewell' ? [] : representedIn(manners, clause);
  // "a letter in which the King invites B": his, by way of whoever brought it.
  const letter = letterAround(manners, clause);
  const writers = letter?.writers.length && (clause.kind === 'participial' || passive || doer.every((d) => same(letter.bearers, d))) ? letter.writers : undefined;
  const from = represented.length ? represented : (writers ?? doer);
  const bearers = represented.length ? doer : letter ? letter.bearers.filter((b) => !same(from, b)) : [];
  const via = bearers.length ? { via: bearers } : {};
  // "wurde dem Gastgeber gedankt": whom a verb has in the dative keeps it in the passive.
  const phrases = passive ? (relative ? [relative] : [argumentOf(clause, 'indirect')]) : [...verb.to(clause, words), ...both(clause)];
  const told = distinct(otherSide(manners, from, manners.actors(phrases), clause).flatMap((t) => meant(manners, phrases, from, t, clause))).filter((t) => !from.some((f) => f.name === t.name));
  // "thanked the staff of the clinics", "invited the transitional authorities": people who are no party to anything else.
  // "congratulated each other"
  if (!passive && verb.kind !== 'invitation' && phrases.some((x) => x && isEachOther(manners, x))) {
    const two = doer.length === 2 ? doer : manners.pairAt(clause);
    return two.length === 2 ? two.map((giver) => ({ rule: verb.rule, kind: verb.kind, from: [giver], to: two.filter((q) => q !== giver), clause, cue: p.tokens })) : [];
  }
  const unnamed = manners.actors(phrases).length ? [] : takersIn(manners, phrases, clause);
  // "as well as the Government and people of B"
  const along = passive
    ? []
    : takersIn(
        manners,
        [...phrases.flatMap((x) => x?.attributes ?? []), ...clause.arguments.filter((a) => !a.understood).map((a) => a.phrase)].filter(
          (x) => x.preposition !== undefined && x.from > p.token && words.along.has(x.preposition.key),
        ),
        clause,
      );
  const listed = distinct([...(told.length || !phrases.length ? told : unnamed), ...along]);
  // "a letter inviting him": whoever has received it; "called on B to bid him farewell": B.
  const isPronoun = phrases.length > 0 && phrases.every((x) => x === undefined || x.kind === 'pronoun');
  const to = listed.length || !isPronoun ? listed : letter?.takers.length ? letter.takers : manners.visited(clause).filter((v) => !same(from, v));
  const personal = to.filter((t) => t.kind === 'person' || t.kind === 'group');
  // "hiess seinen Besuch willkommen": the visitor is welcome.
  const matter = verb.kind === 'welcome' && !personal.length ? (passive ? relative : argumentOf(clause, 'object')) : undefined;
  if (matter && words.comings.has(scene.text.tokens[matter.head]?.key ?? '')) {
    const other = manners.counterpart(from, clause);
    // "welcomed Minister B's visit": whose visit it is must be there; the visit of others is to come, and a plan.
    const whose = manners.actors([matter.genitive, ...matter.attributes.filter((a) => a.preposition !== undefined && (words.owner.has(a.preposition.key) || words.author.has(a.preposition.key)))]);
    const guests = matter.determiner && words.possessives.has(matter.determiner.key) ? other : whose.filter((w) => other.some((o) => o.name === w.name));
    return from.length && guests.length ? [{ rule: verb.rule, kind: verb.kind, from, to: guests, clause, cue: p.tokens }] : [];
  }
  // "begrüsste die Entwicklung" welcomes no one, and "lud die Medien ein" is no courtesy of states; a state can be invited, too.
  const guests = verb.kind === 'invitation' ? to.filter((t) => t.kind !== 'organisation' || words.human.has(tokensWithin(scene, t.mention).at(-1)?.key ?? '')) : personal;
  if (verb.kind === 'welcome' || verb.kind === 'invitation' || verb.kind === 'farewell') {
    if (verb.kind === 'invitation' && isUrging(manners, clause, guests)) return [];
    // "has been invited to Oslo": who invited is left out.
    return guests.length && (from.length || (passive && verb.kind === 'invitation' && guests.some((g) => g.kind === 'person') && clause.kind !== 'participial'))
      ? [{ rule: verb.rule, kind: verb.kind, from, ...via, to: guests, clause, cue: p.tokens }]
      : [];
  }
  if (!from.length) return [];
  const addressed = to.length ? [] : addressedIn(manners, clause);
  const recipients = to.length
    ? to
    : addressed.length
      ? addressed
      : phrases.some((x) => x !== undefined) && verb.kind !== 'thanks' && !phrases.every((x) => x === undefined || x.kind === 'pronoun')
        ? []
        : manners.counterpart(doer.length ? doer : from, clause);
  if (!recipients.length && (phrases.some((x) => x !== undefined) || verb.kind !== 'thanks')) return [];
  return [{ rule: verb.rule, kind: verb.kind, from, ...via, to: recipients, clause, cue: p.tokens, open: !to.length && !addressed.length }];
}

const same = (parties: readonly Party[], party: Party): boolean => parties.some((p) => p.name === party.name);

/** "handed over a letter | inviting B", "| in which the King thanks B": whose letter it is, and who brought it. */
function letterAround(manners: Manners, clause: Clause): { writers: Party[]; bearers: Party[]; takers: Party[] } | undefined {
  const { words, scene } = manners;
  const outer = clause.parent;
  if (!outer?.predicate || !(clause.kind === 'relative' || clause.kind === 'participial') || !words.bearing) return undefined;
  const isLetter = (phrase: Phrase): boolean => words.bearers.has(scene.text.tokens[phrase.head]?.key ?? '') && words.nouns.letter?.has(scene.text.tokens[phrase.head]?.key ?? '') === true;
  const phrase = outer.arguments
    .filter((a) => !a.understood)
    .flatMap((a) => phrasesWithin(a.phrase))
    .find((x) => isLetter(x) && x.head < clause.from && (x.to >= clause.from - 1 || clause.antecedent === x));
  if (!phrase) return undefined;
  const giving = words.convey.has(outer.predicate.key) || words.hand.has(outer.predicate.key);
  const bearers = giving ? (outer.predicate.voice === 'active' ? manners.actors([subjectOf(outer)]) : agentsOf(manners, outer)) : [];
  const takers = words.receive.has(outer.predicate.key) && outer.predicate.voice === 'active' ? manners.actors([subjectOf(outer)]) : giving ? recipients(manners, outer, phrase) : [];
  return { writers: ownerOf(manners, phrase), bearers, takers };
}

/** "zeigte sich für die Hilfe dankbar", "ist ihm dankbar für die Hilfe": thanks where it tells for what. */
function grateful(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  if (!p || !words.gratefulVerbs.has(p.key)) return [];
  const adjective = [...clause.adverbs.map((a) => a.token), ...clause.arguments.filter((a) => a.role === 'predicative').map((a) => a.phrase.head)].find((t) =>
    words.grateful.has(scene.text.tokens[t]?.key ?? ''),
  );
  const forWhat =
    clause.arguments.some((a) => !a.understood && phrasesWithin(a.phrase).some((x) => x.preposition !== undefined && words.for.has(x.preposition.key))) ||
    clause.complements.some((c) => c.relation === 'content');
  // "is grateful to Sweden": for what, may stand elsewhere.
  if (adjective === undefined || !(forWhat || (words.to.size && prepositional(clause, words.to).length))) return [];
  const from = manners.actors([argumentOf(clause, 'subject')]);
  const content = clause.complements.filter((c) => c.relation === 'content').map((c) => argumentOf(c.clause, 'subject'));
  // "is grateful that Sweden sent boats"
  const sent = manners.actors(content).filter((t) => t.kind === 'state' || t.kind === 'person');
  const beside = manners.actors([argumentOf(clause, 'indirect'), ...prepositional(clause, words.to)]);
  const told = (beside.length ? beside : sent).filter((t) => !from.some((f) => f.name === t.name));
  const to = told.length ? told : manners.counterpart(from, clause);
  return from.length ? [{ rule: 'courtesies.thanked', kind: 'thanks', from, to, clause, cue: [...p.tokens, adjective] }] : [];
}

function isEachOther({ scene, words }: Manners, phrase: Phrase): boolean {
  const { tokens } = scene.text;
  const key = (at: number): string => tokens[at]?.key ?? '';
  return [phrase.head - 1, phrase.head].some((at) => words.eachOther.has(`${key(at)}-${key(at + 1)}`));
}

/** "invited the states to adopt a code" urges, and is no courtesy; they are not asked to come. */
function isUrging({ words, scene }: Manners, clause: Clause, guests: readonly Party[]): boolean {
  if (!words.coming.size || guests.some((g) => g.kind === 'person')) return false;
  const aims = clause.complements.map((c) => c.clause).filter((c) => c.kind === 'infinitive' || c.opener?.key === 'to');
  const tell = (c: Clause): boolean => words.coming.has(c.predicate?.key ?? '') || c.arguments.some((a) => words.comings.has(scene.text.tokens[a.phrase.head]?.key ?? ''));
  return aims.length > 0 && !aims.some(tell);
}

/** "wished him a happy birthday" */
function onFeast(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  if (p?.voice !== 'active' || !words.wishing.has(p.key)) return [];
  const feast = clause.arguments.find((a) => !a.understood && a.role !== 'subject' && !a.phrase.preposition && words.feasts.has(scene.text.tokens[a.phrase.head]?.key ?? ''))?.phrase;
  const from = manners.actors([argumentOf(clause, 'subject')]);
  const to = manners.actors(both(clause).filter((x) => x !== feast)).filter((t) => !from.some((f) => f.name === t.name));
  return feast && from.length && to.length ? [{ rule: 'courtesies.congratulated', kind: 'congratulation', from, to, clause, cue: [...p.tokens, feast.head] }] : [];
}

/** "shared the grief of the people": with whom someone mourns. */
function sharedGrief(manners: Manners, clause: Clause): Exchange[] {
  const { words, scene } = manners;
  const p = clause.predicate;
  const grief = p?.voice === 'active' && words.sharing.has(p.key) ? argumentOf(clause, 'object') : undefined;
  if (!p || !grief || !words.grief.has(scene.text.tokens[grief.head]?.key ?? '')) return [];
  const from = manners.actors([argumentOf(clause, 'subject')]);
  const to = manners.actors([grief.genitive]).filter((t) => !from.some((f) => f.name === t.name));
  return from.length && (to.length || grief.genitive)
    ? [{ rule: 'courtesies.condoled', kind: 'condolence', from, to: to.length ? to : manners.counterpart(from, clause), clause, cue: [...p.tokens, grief.head] }]
    : [];
}

/** The grammar may have taken a name for the other case: all bare phrases beside the subject count. */
const both = (clause: Clause): (Phrase | undefined)[] => clause.arguments.filter((a) => !a.understood && (a.role === 'object' || a.role === 'indirect')).map((a) => a.phrase);

const distinct = (parties: readonly Party[]): Party[] => parties.filter((p, i) => parties.findIndex((q) => q.name === p.name) === i);

/** "conveyed the greetings of A to the host and congratulated him": the pronoun means one who takes part, and not whom the greetings are of. */
function meant(manners: Manners, phrases: readonly (Phrase | undefined)[], from: readonly Party[], party: Party, clause: Clause): readonly Party[] {
  const { tokens } = manners.scene.text;
  const pronoun = phrases.some((x) => x?.kind === 'pronoun' && tokens[x.head]?.start === party.mention.start);
  const other = pronoun && party.kind === 'person' ? manners.counterpart(from, clause) : [];
  return other.length ? other.map((o) => ({ ...o, mention: party.mention })) : [party];
}
