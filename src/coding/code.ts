/** Turns a record, and the acts that its clauses tell, into PLOVER events; what is left out has a reason. */
import type { Act } from '../records/act.ts';
import type { Coding, Event } from '../records/event.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { entitiesOf, type StatesByName } from './entities.ts';
import { fromAct } from './fromActs.ts';
import { fromEncounters } from './fromEncounters.ts';
import { fromCommitments, fromCourtesies, fromInstruments, fromOutcomes, fromStatements } from './fromWords.ts';
import { type Ground, groundOf } from './ground.ts';
import { abstain, type Verdict } from './making.ts';
import { typingOf } from './plover/typing.ts';

export interface CodingInput {
  readonly record: ReadoutRecord;
  readonly acts?: readonly Act[];
  readonly language: string;
  /** States of parties by the words that the record uses for them, where the reading knows more than the record tells. */
  readonly states?: StatesByName;
}

function verdicts({ record, acts = [], language, states }: CodingInput): Verdict[] {
  const entities = entitiesOf(record, language, states);
  const ground = groundOf(record, acts);
  const out: Verdict[] = [
    ...fromEncounters(record, entities, language),
    ...fromCommitments(record, ground, entities, language),
    ...fromStatements(record, ground, entities),
    ...fromCourtesies(record, entities),
    ...fromInstruments(record, ground, entities),
    ...fromOutcomes(record, ground, entities),
  ];
  acts.forEach((act, i) => {
    const source = `acts/${i}`;
    if (toldByRecord(act, ground, record.encounters.length > 0)) return;
    if (act.background) out.push(abstain(source, 'told in passing', act.evidence));
    else if (ground.topics.overlaps([act.cue])) out.push(abstain(source, 'a matter that was discussed', act.evidence));
    else if (record.encounters.length && act.present && act.layers.every((l) => l === 'begun')) out.push(abstain(source, 'told as a state of affairs, not as an event', act.evidence));
    // News is told by its sources ("police said"); in a readout what was said is talk.
    else if (record.encounters.length && ground.said.overlaps([act.cue])) out.push(abstain(source, 'part of what someone said', act.evidence));
    else out.push(fromAct(act, source, entities));
  });
  return out;
}

/** A clause that the record already has as an encounter, a promise, a demand, a courtesy is not coded a second time. */
function toldByRecord(act: Act, ground: Ground, readout: boolean): boolean {
  const { type } = typingOf(act.deed, act.layers);
  const cue = [act.cue];
  if (ground.courtesies.overlaps(cue) || ground.commitments.overlaps(cue) || ground.willed.overlaps(cue)) return true;
  // In a readout a reporting verb reports; elsewhere "recalled its ambassador" only looks like one.
  if (readout && ground.reporting.overlaps(cue)) return true;
  if (type === 'SUPPORT') return ground.instruments.overlaps(cue) || ground.signings.overlaps(cue);
  if (type === 'AGREE') return ground.instruments.overlaps(cue) || ground.encounters.overlaps(cue);
  return type === 'CONSULT' && ground.encounters.overlaps(cue);
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
