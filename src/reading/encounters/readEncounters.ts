/** Reads the encounters of a scene with those who took part. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Encounter } from '../../records/encounter.ts';
import type { EvidenceSpan } from '../../records/evidence.ts';
import type { Findings } from '../findings.ts';
import type { FoundIn } from '../rule.ts';
import { type Scene, spanOf, tokensWithin, wordsOf } from '../scene.ts';
import { inviters, presences } from './attendance/attendance.ts';
import { organisationByOffice } from './attendance/organisations.ts';
import { nounSightings } from './byNoun/nounSightings.ts';
import { verbSightings } from './byVerb/verbSightings.ts';
import type { Gathering } from './gathering/gathered.ts';
import { gather, type Telling } from './gathering/gathering.ts';
import { roleOf } from './sightings/participants.ts';
import type { Sight } from './sightings/sight.ts';
import type { Sighting } from './sightings/sighting.ts';
import { encounterWords } from './words.ts';

export function readEncounters(scene: Scene, earlier: Findings): FoundIn<'encounters'>[] {
  const sight = sightOf(scene, earlier);
  const tellings = scene.clauses.flatMap((clause): Telling[] => [
    ...sightingsOf(sight, clause).map((sighting) => ({ sighting: withHolders(sight, earlier, withInviters(sight, sighting)) })),
    ...presences(sight, clause).map((presence) => ({ presence })),
  ]);
  return gather(scene, tellings, sight.words, (name) => organisationByOffice(scene, sight.words, sight.officesOf(name))).map((g) => foundOf(scene, g));
}

/** "agreed to hold a meeting with B": told by the verb with who takes part, and by the noun no second time. */
function sightingsOf(sight: Sight, clause: Clause): Sighting[] {
  const byVerb = verbSightings(sight, clause);
  const held = byVerb.filter((s) => s.rule === 'encounters.held-talks' && s.attending.length > 0);
  // "held talks with A, and with B": one with each, and none of A with B.
  // "received the visit of B": told by the verb, with who received him.
  const visited = byVerb.some((s) => s.kind === 'visit' && s.rule === 'encounters.received' && s.attending.some((a) => a.part === 'host'));
  const object = held.length > 1 || visited ? roleOf(clause, 'object') : undefined;
  const byNoun = nounSightings(sight, clause);
  const isHeld = (s: Sighting): boolean => held.length > 0 && s.convened === true && !s.attending.length;
  // When and where it is to be, and what it is called, may be told beside the noun alone.
  const more = byNoun.find(isHeld);
  const whole = more
    ? byVerb.map((s) =>
        held.includes(s) ? { ...s, ...(more.date && !s.date && { date: more.date }), ...(more.place && !s.place && { place: more.place }), ...(more.title && !s.title && { title: more.title }) } : s,
      )
    : byVerb;
  return [...whole, ...byNoun.filter((s) => !isHeld(s) && !(object && s.cue[0] !== undefined && s.cue[0] === object.head))];
}

/** "weilte auf Einladung von A in Bern": A is host and the others are guests. */
function withInviters(sight: Sight, sighting: Sighting): Sighting {
  // "vereinbarten auf Einladung von A ein Treffen am Rande des Gipfels": A invited to the one and not to the other.
  const beside = !sighting.attending.length && sight.words.verbs.plan?.has(sighting.clause.predicate?.key ?? '');
  if (beside || sighting.attending.some((a) => a.part === 'host')) return sighting;
  const hosts = inviters(sight, sighting.clause).filter((h) => !sighting.attending.some((a) => a.party.name === h.name));
  if (!hosts.length) return sighting;
  return { ...sighting, attending: [...hosts.map((party) => ({ party, part: 'host' as const })), ...sighting.attending.map((a) => (a.part === 'principal' ? { ...a, part: 'guest' as const } : a))] };
}

/** "The two ministers signed": those who are called so hold an office of that name. */
function withHolders({ scene, officesOf }: Sight, { people }: Findings, sighting: Sighting): Sighting {
  const group = sighting.attending.find((a) => a.party.kind === 'group');
  const key = group && tokensWithin(scene, group.party.mention).findLast((t) => t.wordClass === 'noun')?.key;
  if (!key) return sighting;
  const names = people.map((p) => p.item.name).filter((name) => officesOf(name).some((span) => tokensWithin(scene, span).some((t) => t.key === key || t.key.endsWith(key))));
  return names.length > 1 ? { ...sighting, holders: new Set(names) } : sighting;
}

function sightOf(scene: Scene, earlier: Findings): Sight {
  const headings = scene.text.sentences.filter((s) => s.heading);
  const offices: EvidenceSpan[] = earlier.people.flatMap((p) => p.item.offices.flatMap((o) => o.evidence)).sort((a, b) => a.start - b.start);
  const officesByName = new Map(earlier.people.map((p) => [p.item.name, p.item.offices.flatMap((o) => o.evidence)] as const));
  return {
    scene,
    words: encounterWords(scene.language),
    officesOf: (name) => officesByName.get(name) ?? [],
    heading: (token) => headings.some((s) => token >= s.from && token < s.to),
    inOffice: (token) => {
      const at = scene.text.tokens[token]?.start ?? 0;
      return offices.some((o) => o.start <= at && at < o.end);
    },
  };
}

function foundOf(scene: Scene, g: Gathering): FoundIn<'encounters'> {
  const first = g.sightings.find((s) => !s.heading) ?? g.sightings[0];
  // "Nach dem Gespräch sagte sie": speaks of it and tells nothing.
  const telling = g.sightings.filter((s) => !s.pointsBack || s.attending.length > 0 || s.date !== undefined || s.place !== undefined);
  const evidence = distinctSpans([
    ...(telling.length ? telling : g.sightings).map((s) => clauseSpan(scene, s.clause.from, s.clause.to)),
    ...g.presences.map((p) => clauseSpan(scene, p.clause.from, p.clause.to)),
  ]);
  const people = [...g.people].map(([name, { part, party }]) => ({ name, part, evidence: [{ ...party.mention }] })).sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  const grounds: Record<string, EvidenceSpan[]> = { kind: (first?.cue ?? []).slice(0, 4).map((t) => clauseSpan(scene, t, t + 1)) };
  const item: Encounter = { kind: g.kind, status: g.status, sides: [...g.sides], people, evidence };
  if (g.date) {
    item.date = g.date.date;
    grounds.date = [{ ...g.date.span }];
  }
  if (g.place) {
    item.place = wordsOf(scene, g.place.from, g.place.to);
    grounds.place = [clauseSpan(scene, g.place.from, g.place.to)];
  }
  if (g.title) {
    item.title = wordsOf(scene, g.title.from, g.title.to);
    grounds.title = [clauseSpan(scene, g.title.from, g.title.to)];
  }
  item.grounds = grounds;
  const also = g.presences.map((p) => ({ rule: p.rule, tokens: p.cue }));
  return { item, rule: first?.rule ?? 'encounters.named', tokens: [...new Set(g.sightings.flatMap((s) => s.cue))], ...(also.length && { also }) };
}

const clauseSpan = (scene: Scene, from: number, to: number): EvidenceSpan => ({ ...spanOf(scene, from, to) });

function distinctSpans(spans: readonly EvidenceSpan[]): EvidenceSpan[] {
  return spans.filter((s, i) => spans.findIndex((o) => o.start === s.start && o.end === s.end) === i);
}
