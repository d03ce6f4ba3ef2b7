/** Turns a record, and the acts that its clauses tell, into PLOVER events; what is left out has a reason. */
import type { Act } from '../records/act.ts';
import type { Coding, Event } from '../records/event.ts';
import type { EvidenceSpan } from '../records/evidence.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { entitiesOf } from './entities.ts';
import { fromAct } from './fromActs.ts';
import { fromEncounters } from './fromEncounters.ts';
import { fromCommitments, fromCourtesies, fromInstruments, fromOutcomes, fromStatements } from './fromWords.ts';
import { abstain, type Verdict } from './making.ts';
import { typingOf } from './plover/typing.ts';

export interface CodedEvent {
  readonly event: Event;
  readonly rule: string;
}

export interface CodingInput {
  readonly record: ReadoutRecord;
  readonly acts?: readonly Act[];
  readonly language: string;
  /** States of parties by the words that the record uses for them, where the reading knows more than the record tells. */
  readonly states?: ReadonlyMap<string, string>;
}

const overlaps = (a: readonly EvidenceSpan[], b: readonly EvidenceSpan[]) => a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

export function verdicts({ record, acts = [], language, states }: CodingInput): Verdict[] {
  const entities = entitiesOf(record, language, states);
  const out: Verdict[] = [
    ...fromEncounters(record, entities, language),
    ...fromCommitments(record, acts, entities, language),
    ...fromStatements(record, acts, entities),
    ...fromCourtesies(record, entities),
    ...fromInstruments(record, entities),
    ...fromOutcomes(record, entities),
  ];
  acts.forEach((act, i) => {
    const source = `acts/${i}`;
    if (toldByRecord(act, record)) return;
    if (act.background) out.push(abstain(source, 'told in passing', act.evidence));
    else if (act.reported && record.statements.some((s) => overlaps([act.cue], [s.content]))) out.push(abstain(source, 'part of what someone said', act.evidence));
    else out.push(fromAct(act, source, entities));
  });
  return out;
}

/** A clause that the record already has as an encounter, a statement, a courtesy is not coded a second time. */
function toldByRecord(act: Act, record: ReadoutRecord): boolean {
  const { type } = typingOf(act.deed, act.layers);
  const cue = [act.cue];
  if (
    overlaps(
      cue,
      record.courtesies.flatMap((c) => c.evidence),
    )
  )
    return true;
  if (
    overlaps(
      cue,
      record.statements.flatMap((s) => s.evidence),
    )
  )
    return true;
  if (
    overlaps(
      cue,
      record.commitments.flatMap((c) => c.evidence),
    )
  )
    return true;
  if (
    overlaps(
      cue,
      record.instruments.flatMap((c) => c.evidence),
    ) &&
    (type === 'SUPPORT' || type === 'AGREE')
  )
    return true;
  const met = record.encounters.flatMap((e) => e.evidence);
  const signed = record.encounters.filter((e) => e.kind === 'signing').flatMap((e) => e.evidence);
  if (type === 'SUPPORT' && overlaps(cue, signed)) return true;
  return (type === 'CONSULT' || type === 'AGREE') && overlaps(cue, met);
}

export function code(input: CodingInput): Coding & { readonly rules: readonly string[] } {
  const all = verdicts(input);
  const events: Event[] = [];
  const rules: string[] = [];
  const abstentions = all.flatMap((v) => ('abstention' in v ? [v.abstention] : []));
  const seen = new Set<string>();
  for (const v of all) {
    if (!('event' in v)) continue;
    const { event } = v;
    // A release tells the same act in its title, its lead and its body.
    const key = [event.type, event.modes, event.auxiliaries, event.actors.map((a) => a.code ?? a.name), event.recipients.map((a) => a.code ?? a.name), event.cameo].join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    events.push(event);
    rules.push(v.rule);
  }
  return { events, abstentions, rules };
}
