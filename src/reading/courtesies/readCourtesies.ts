/** Reads the courtesies of a scene: greetings, thanks, congratulations, invitations, what was handed over. */
import type { Span } from '../../base/span.ts';
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import { type Courtesy, giversOf } from '../../records/courtesy.ts';
import type { Encounter } from '../../records/encounter.ts';
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import { type Party, type Scene, spanOf, statesBetween, wordsOf } from '../scene.ts';
import { sentenceOf } from '../statements/stretches.ts';
import { completed } from './completion.ts';
import type { Exchange, Manners } from './exchange.ts';
import { isDone, isToldOf } from './toldAsDone.ts';
import { answered } from './ways/answered.ts';
import { conveyed } from './ways/conveyed.ts';
import { expressed, going } from './ways/expressed.ts';
import { farewells } from './ways/farewells.ts';
import { handedOver } from './ways/handedOver.ts';
import { accepted, extended, onInvitation } from './ways/invitations.ts';
import { exchanged } from './ways/mutual.ts';
import { borne, reached, received } from './ways/received.ts';
import { entrusted } from './ways/requests.ts';
import { verbCourtesies } from './ways/verbCourtesies.ts';
import { type CourtesyWords, courtesyWords } from './words.ts';

const READERS = [conveyed, handedOver, expressed, answered, exchanged, received, reached, borne, going, entrusted, extended, accepted, farewells, verbCourtesies];

export function readCourtesies(scene: Scene, earlier: Findings): FoundIn<'courtesies'>[] {
  const manners = mannersOf(scene, earlier);
  const exchanges = scene.clauses.flatMap((clause) => [
    ...(isDone(manners, clause) ? READERS.flatMap((read) => read(manners, clause)) : []),
    ...(isToldOf(manners, clause) ? onInvitation(manners, clause) : []),
  ]);
  const out: FoundIn<'courtesies'>[] = [];
  const seen = new Set<string>();
  const all = completed(manners, exchanges);
  for (const exchange of all.filter((e) => !isHeadOf(scene, e, all)))
    for (const found of itemsOf(scene, exchange)) {
      const { kind, via, to } = found.item;
      const from = giversOf(found.item);
      const key = [kind, ...from, to].join('|');
      const told = out.find(({ item: o }) => [o.kind, ...giversOf(o), o.to].join('|') === key);
      // "a letter from A, which was handed over by C": the carrier told later.
      if (told && via && !told.item.via && found.item.grounds?.via) {
        told.item.via = via;
        if (told.item.grounds) told.item.grounds.via = found.item.grounds.via;
      }
      if (seen.has(key) || (!from.length && !to)) continue;
      // The heading, and the sentence after it, say the same once more with less.
      if (out.some(({ item: o }) => o.kind === kind && from.every((giver) => giversOf(o).includes(giver)) && (o.to === to || !to) && (!via || o.via === via))) continue;
      seen.add(key);
      out.push(found);
    }
  return out;
}

/** "President A offers condolences to Kenya": a heading says with less what the text below tells at length. */
function isHeadOf(scene: Scene, exchange: Exchange, all: readonly Exchange[]): boolean {
  const isHeading = (e: Exchange): boolean => sentenceOf(scene, e.clause)?.heading === true;
  if (!isHeading(exchange) || exchange.to.some((t) => t.kind === 'person')) return false;
  const givers = [...exchange.from, ...(exchange.via ?? [])];
  return all.some((e) => e.kind === exchange.kind && !isHeading(e) && [...e.from, ...(e.via ?? [])].some((f) => givers.some((g) => g.name === f.name)));
}

function mannersOf(scene: Scene, earlier: Findings): Manners {
  const talks = earlier.encounters.map((e) => e.item).filter((e) => e.status === 'held');
  const words = courtesyWords(scene.language);
  const speakers = speakersIn(scene);
  return {
    scene,
    words,
    actors: (phrases) => phrases.flatMap((p) => (p ? (speakerOf(scene, speakers, p, words) ?? asOne(scene, p) ?? known(scene, p)) : [])),
    visited: (at) =>
      visitedBefore(words, at)
        .flatMap((x) => scene.cast.who(x))
        .filter((p) => p.kind === 'person'),
    speakerOf: (at) => {
      const speech = speakers.find((s) => s.from <= at.from && at.to <= s.to);
      return speech ? scene.cast.who(speech.by) : [];
    },
    pairAt: (at) => {
      for (const encounter of nearest(scene, talks, at)) {
        const principals = encounter.people.filter((p) => p.part !== 'present').map((p) => p.name);
        const two = principals.flatMap((name) => scene.cast.named.find((p) => p.name === name) ?? []);
        if (principals.length === 2 && two.length === 2) return two;
      }
      return [];
    },
    counterpart: (of, at) => {
      const names = new Set(of.map((p) => p.name));
      const beside = conversedWith(scene, words, at).filter((p) => !names.has(p.name));
      if (beside.length === 1) return beside;
      for (const encounter of nearest(scene, talks, at)) {
        const principals = encounter.people.filter((p) => p.part !== 'present').map((p) => p.name);
        if (!principals.length || ![...names].every((n) => principals.includes(n) || of.some((p) => p.name === n && p.kind !== 'person'))) continue;
        const others = principals.filter((n) => !names.has(n));
        // "Ambassadors A and B presented their credentials to C. A handed over a letter": to the host of them all.
        const partOf = (n: string): string | undefined => encounter.people.find((p) => p.name === n)?.part;
        const hosts = others.filter((n) => partOf(n) === 'host');
        if (others.length > 1 && hosts.length === 1 && [...names].some((n) => partOf(n) === 'guest')) return scene.cast.named.filter((p) => p.name === hosts[0]).slice(0, 1);
        // "The Secretary-General", whose name the text leaves out, met one person.
        if (others.length === 1 && (principals.length > 1 || of.every((p) => p.kind !== 'person')))
          return scene.cast.named.filter((p) => p.name === others[0] && !of.some((q) => q.kind !== 'person' && q.country !== undefined && q.country === p.country)).slice(0, 1);
      }
      return [];
    },
  };
}

/** "During her call on President B, she conveyed", "in a telephone conversation with A": with whom the same clause tells that one spoke. */
function conversedWith(scene: Scene, words: CourtesyWords, at: Clause): Party[] {
  const sentence = sentenceOf(scene, at);
  // "During her call on B she conveyed greetings and handed over a letter"
  const around = sentence?.clauses.includes(at) ? sentence.clauses.filter((c) => c.from <= at.from) : [at];
  return around
    .flatMap((c) => c.arguments)
    .filter((a) => !a.understood && words.conversation.has(scene.text.tokens[a.phrase.head]?.key ?? '') && words.inCourse.has(a.phrase.preposition?.key ?? ''))
    .flatMap((a) => a.phrase.attributes.filter((x) => words.upon.has(x.preposition?.key ?? '')))
    .concat(visitedBefore(words, at))
    .flatMap((x) => scene.cast.who(x))
    .filter((p) => p.kind === 'person');
}

/** "called on B to take leave": whom the verb above says that one calls on. */
function visitedBefore(words: CourtesyWords, at: Clause): Phrase[] {
  const outer = at.kind === 'main' || at.kind === 'relative' ? undefined : at.parent;
  // "told B that Kenya was grateful", "After conveying the greetings he told B".
  const verbs = at.kind === 'infinitive' ? [words.visiting, words.reach] : at.kind === 'content' ? [words.telling] : [words.visiting, words.reach, words.telling];
  if (outer?.predicate?.voice !== 'active' || !verbs.some((v) => v.has(outer.predicate?.key ?? ''))) return [];
  return outer.arguments.filter((a) => !a.understood && (a.role === 'object' || a.role === 'indirect' || words.upon.has(a.phrase.preposition?.key ?? ''))).map((a) => a.phrase);
}

/** "his opposite number A": where a phrase is not known by its head, whoever is named in it. */
function known(scene: Scene, phrase: Phrase): readonly Party[] {
  const who = scene.cast.who(phrase);
  const { name } = phrase;
  if (who.length || phrase.conjuncts.length || phrase.kind !== 'noun') return who;
  // The name may follow right behind.
  const next = scene.text.tokens[phrase.head + 1]?.start;
  if (!name) return phrase.head + 1 < phrase.to ? scene.cast.named.filter((p) => p.mention.start === next).slice(0, 1) : who;
  const { start, end } = spanOf(scene, name.from, name.to);
  return scene.cast.named.filter((p) => p.mention.start <= start && p.mention.end >= end).slice(0, 1);
}

interface Speech {
  readonly from: number;
  readonly to: number;
  readonly by: Phrase;
}

/** Who speaks between quotation marks. */
const speakersIn = (scene: Scene): Speech[] =>
  scene.clauses.flatMap((clause) =>
    clause.complements.flatMap((c) => {
      const by = argumentOf(clause, 'subject');
      return c.relation === 'quotation' && by ? [{ from: c.clause.from, to: c.clause.to, by }] : [];
    }),
  );

/** "I thank": whoever is quoted. */
function speakerOf(scene: Scene, speakers: readonly Speech[], phrase: Phrase, words: CourtesyWords): readonly Party[] | undefined {
  if (phrase.kind !== 'pronoun' || !speakers.length || !words.firstPerson.has(scene.text.tokens[phrase.head]?.key ?? '')) return undefined;
  const speech = speakers.find((s) => s.from <= phrase.head && phrase.head < s.to);
  return speech && scene.cast.who(speech.by);
}

/** "bei Partei, Staat und Volk Kenias", "the Party, State and people of Kenya": what is one state's, told in one breath, gets one courtesy. */
function asOne(scene: Scene, phrase: Phrase): Party[] | undefined {
  const last = phrase.conjuncts.at(-1);
  // "der Partei und der Regierung der DVRK": bodies of one state, each with its article.
  const bodies = phrase.conjuncts.every((m) => m.determiner !== undefined) && scene.cast.who(phrase).every((p) => p.kind === 'organisation' || p.kind === 'group');
  if (!last || (last.determiner && !bodies) || scene.cast.who(phrase).some((p) => p.kind === 'person')) return undefined;
  const shared = phrase.conjuncts.slice(0, -1).every((m) => m.kind === 'noun' && !m.genitive && !m.attributes.length && (bodies || m === phrase.conjuncts[0] || !m.determiner));
  const state = statesBetween(scene, last.head + 1, last.to).find((s) => s.by === 'noun');
  if (!shared || !state || statesBetween(scene, phrase.coreFrom, last.head).length) return undefined;
  return [{ kind: 'group', name: wordsOf(scene, phrase.coreFrom, phrase.to), country: state.code, mention: spanOf(scene, phrase.coreFrom, phrase.to) }];
}

/** The encounters held: first the one that the sentence tells of, then those told before it, the last first, then the others. */
function nearest(scene: Scene, talks: readonly Encounter[], at: Clause): readonly Encounter[] {
  const sentence = sentenceOf(scene, at);
  if (!sentence) return talks;
  const { start, end } = spanOf(scene, sentence.from, sentence.to);
  const rank = (e: Encounter): number => {
    const places = e.evidence.map((span) => span.start);
    if (places.some((p) => p >= start && p < end)) return Number.POSITIVE_INFINITY;
    const before = places.filter((p) => p < start);
    return before.length ? Math.max(...before) : -1;
  };
  return talks
    .map((e) => ({ e, rank: rank(e) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))
    .map(({ e }) => e);
}

/** One courtesy for each recipient; those who give it together are told together. */
function itemsOf(scene: Scene, { rule, kind, from, via, to, clause, cue }: Exchange): FoundIn<'courtesies'>[] {
  const takers: (Party | undefined)[] = to.length ? underOneArticle(scene, to) : [undefined];
  return takers.flatMap((taker) => {
    const givers = from.filter((giver) => giver.name !== taker?.name);
    if (from.length && !givers.length) return [];
    const item: Courtesy = { kind, evidence: [{ ...spanOf(scene, clause.from, clause.to) }], grounds: { kind: cue.map((t) => ({ ...spanOf(scene, t, t + 1) })) } };
    const grounds = item.grounds as NonNullable<Courtesy['grounds']>;
    if (givers[0]) {
      const names = [...new Set(givers.map((giver) => giver.name))];
      item.from = names.length > 1 ? names : givers[0].name;
      grounds.from = distinct(givers.map((giver) => giver.mention));
    }
    const carrier = via?.find((v) => v.name !== taker?.name && !givers.some((giver) => giver.name === v.name));
    if (carrier) {
      item.via = carrier.name;
      grounds.via = [{ ...carrier.mention }];
    }
    if (taker) {
      item.to = taker.name;
      grounds.to = [{ ...taker.mention }];
    }
    return [{ item, rule, tokens: [...cue] }];
  });
}

/** "thanked the Syrian government and people": two nouns under one article are one recipient. */
function underOneArticle(scene: Scene, takers: readonly Party[]): Party[] {
  const out: Party[] = [];
  for (const taker of takers) {
    const before = out.at(-1);
    const { tokens, text } = scene.text;
    const joint = before && tokens.find((t) => t.start >= before.mention.end);
    const next = joint && tokens[joint.index + 1];
    const joined = before && before.kind !== 'person' && taker.kind !== 'person' && joint?.wordClass === 'conjunction' && next?.start === taker.mention.start;
    if (!joined || next.wordClass === 'determiner' || next.wordClass === 'name') out.push(taker);
    else {
      const mention = { start: before.mention.start, end: taker.mention.end };
      out[out.length - 1] = { ...before, name: text.slice(mention.start, mention.end).replace(/\s+/gu, ' '), mention };
    }
  }
  return out;
}

/** "the two ministers" stands once in the text, whoever they are. */
const distinct = (spans: readonly Span[]): Span[] => spans.filter((s, i) => spans.findIndex((t) => t.start === s.start && t.end === s.end) === i).map((s) => ({ ...s }));
