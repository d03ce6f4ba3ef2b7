/** Encounters as events: who met is CONSULT, who will meet AGREE; the visitor acts and the host receives. */
import type { Encounter } from '../records/encounter.ts';
import type { EventEntity } from '../records/event.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { contextsOf, mattersOf } from './contexts.ts';
import type { Entities } from './entities.ts';
import { abstain, make, type Verdict } from './making.ts';
import { type Typing, typingOf } from './plover/typing.ts';

export function fromEncounters(record: ReadoutRecord, entities: Entities, language: string): Verdict[] {
  // The topics of a readout are those of its encounter; of several encounters no one tells which had which.
  const held = record.encounters.filter((e) => e.status === 'held');
  const contexts = contextsOf(mattersOf(record), language);
  return record.encounters.map((encounter, i) => fromEncounter(encounter, `encounters/${i}`, entities, encounter.status === 'held' && held.length === 1 ? contexts : []));
}

const NO_CONSULTATION: Partial<Record<Encounter['kind'], string>> = {
  ceremony: 'a ceremony is no consultation',
  message: 'a message is coded by what it says',
};

function fromEncounter(encounter: Encounter, source: string, entities: Entities, contexts: readonly string[]): Verdict {
  const reason = NO_CONSULTATION[encounter.kind];
  if (reason !== undefined) return abstain(source, reason, encounter.evidence);
  const of = (part: string) => encounter.people.filter((p) => p.part === part).map((p) => entities.ofName(p.name));
  const hosts = of('host');
  const guests = of('guest');
  const principals = of('principal');
  const sides = encounter.sides.map((s) => entities.ofName(s));
  // Those who are only named as present took part in the hall, not in the consultation.
  const { actors, recipients } = parties(hosts, guests, principals, sides);
  const told = { source, contexts, evidence: encounter.evidence, ...(encounter.date !== undefined && { date: encounter.date }), ...(encounter.place !== undefined && { place: encounter.place }) };
  if (encounter.kind === 'signing') {
    const layers = encounter.status === 'planned' ? (['undertaken'] as const) : [];
    return make({ ...told, rule: 'events.signing', typing: typingOf('conclude', layers), actors: [...actors, ...recipients], auxiliaries: encounter.status === 'recalled' ? ['historical'] : [] });
  }
  if (encounter.status === 'planned' && actors.length + recipients.length < 2) return abstain(source, 'only one party of a planned encounter is told', encounter.evidence);
  if (encounter.status === 'planned') return make({ ...told, rule: 'events.encounter-planned', typing: typingOf('consult', ['undertaken']), actors, recipients });
  const typing = consultation(encounter, recipients.length > 0);
  return make({ ...told, rule: recipients.length ? 'events.visitor-acts' : 'events.encounter-held', typing, actors, recipients, auxiliaries: encounter.status === 'recalled' ? ['historical'] : [] });
}

function parties(
  hosts: readonly EventEntity[],
  guests: readonly EventEntity[],
  principals: readonly EventEntity[],
  sides: readonly EventEntity[],
): { actors: EventEntity[]; recipients: EventEntity[] } {
  const hostSides = sides.filter((s) => hosts.some((h) => h.code === s.code));
  const guestSides = sides.filter((s) => guests.some((g) => g.code === s.code));
  if (hosts.length && guests.length) return { actors: [...guests, ...principals], recipients: [...hosts] };
  // "empfing eine Delegation aus Laos": the guest is no person by name; the other side stands for it.
  if (hosts.length) return { actors: [...principals, ...sides.filter((s) => !hostSides.includes(s))], recipients: [...hosts] };
  if (guests.length) return { actors: [...guests], recipients: [...principals, ...sides.filter((s) => !guestSides.includes(s) && !principals.some((p) => p.code === s.code))] };
  const represented = sides.filter((s) => !principals.some((p) => p.code === s.code));
  return { actors: [...principals, ...represented], recipients: [] };
}

function consultation(encounter: Encounter, directed: boolean): Typing {
  if (encounter.kind === 'call') return typingOf('telephone', []);
  if (encounter.kind === 'conference') return { ...typingOf('consult', []), mode: 'multilateral' };
  if (directed) return typingOf('visit', []);
  if (encounter.kind === 'talks') return typingOf('negotiate', []);
  return typingOf('consult', []);
}
