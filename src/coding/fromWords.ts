/** What was said and promised as events: a demand is REQUEST, an undertaking AGREE, a condemnation ACCUSE; a bare assertion is none. */
import type { Act } from '../records/act.ts';
import { giversOf } from '../records/courtesy.ts';
import type { ReadoutRecord } from '../records/record.ts';
import { contextsOf } from './contexts.ts';
import type { Entities } from './entities.ts';
import { recipientsOf, ruleOf } from './fromActs.ts';
import type { Ground } from './ground.ts';
import { abstain, make, type Verdict } from './making.ts';
import { type Typing, typingOf } from './plover/typing.ts';

/** The rule of the act where it knows what the words are about, else that of the record's list. */
const ruleIn = (act: Act, otherwise: string): string => (act.deed === 'unspecified' ? otherwise : ruleOf(act));

/** Types that words alone can be: whoever says so has done so. */
const VERBAL: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** What a demand can be: one for measures against a third accuses him. */
const ASKING: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'THREATEN']);

/** Types that a statement is even where its verb only tells something: "reproached them with". */
const AGAINST: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN']);

export function fromStatements(record: ReadoutRecord, ground: Ground, entities: Entities): Verdict[] {
  return record.statements.map((statement, i) => {
    const source = `statements/${i}`;
    const { evidence } = statement;
    const actors = statement.speaker.map(entities.ofName);
    const cue = statement.cue ? [statement.cue] : evidence;
    const usable = (a: Act) => !a.reported && a.status !== 'negated';
    // "said that they would release him": what is willed is told by the content.
    const own = ground.acts.find(cue, usable) ?? (statement.act === 'commissive' ? ground.acts.find([statement.content], (a) => usable(a) && !a.background) : undefined);
    const told = own && typingOf(own.deed, own.layers);
    const addressees = (statement.addressee ?? []).map(entities.ofName);
    const recipientsAs = ({ type }: Typing) => (type === 'REQUEST' && addressees.length ? addressees : [...addressees, ...(own ? recipientsOf(own, type, entities) : [])]);
    if (statement.act === 'commissive') {
      if (ground.promised.overlaps([statement.content])) return abstain(source, 'coded as the commitment that it makes', evidence);
      const typed = told && VERBAL.has(told.type) ? { rule: ruleIn(own, 'events.commissive'), typing: told } : { rule: 'events.commissive', typing: typingOf('unspecified', ['undertaken']) };
      return make({ ...typed, source, actors, recipients: recipientsAs(typed.typing), evidence });
    }
    if (statement.act === 'directive') {
      // "asked him to convey his greetings" asks for nothing that politics is about.
      if (ground.protocol.overlaps([statement.content])) return abstain(source, 'a courtesy: protocol is no political act', evidence);
      if (ground.invitations.overlaps(cue)) return abstain(source, 'coded as the invitation', evidence);
      const typed = told && ASKING.has(told.type) ? { rule: ruleIn(own, 'events.directive'), typing: told } : { rule: 'events.directive', typing: typingOf('unspecified', ['demanded']) };
      return make({ ...typed, source, actors, recipients: recipientsAs(typed.typing), evidence });
    }
    if (ground.courtesies.overlaps(cue)) return abstain(source, 'a courtesy: protocol is no political act', evidence);
    // "welcomed the Minister's visit to Japan": who receives a guest says so, and backs nothing.
    if (told?.type === 'SUPPORT' && ground.encounters.overlaps([statement.content])) return abstain(source, 'said of the encounter itself: protocol is no political act', evidence);
    if (told && (statement.act === 'expressive' ? VERBAL : AGAINST).has(told.type)) return make({ rule: 'events.expressive', source, typing: told, actors, recipients: recipientsAs(told), evidence });
    return abstain(source, statement.act === 'expressive' ? 'a feeling or a wish that neither backs nor blames anyone' : 'a bare statement', evidence);
  });
}

export function fromCommitments(record: ReadoutRecord, ground: Ground, entities: Entities, language: string): Verdict[] {
  return record.commitments.map((commitment, i) => {
    // "warned that it would close the strait": the threat stands over the clause that is promised.
    const threat = ground.clauses.find([commitment.content], (a) => a.layers[0] === 'threatened' && !a.background);
    const own = threat ?? ground.acts.find(commitment.evidence, (a) => !a.reported);
    const told = own && typingOf(own.deed, own.layers);
    // Who binds himself to measures against another threatens him.
    const typed =
      told && (told.type === 'AGREE' || told.type === 'THREATEN')
        ? { rule: ruleIn(own, 'events.commitment'), typing: told }
        : { rule: 'events.commitment', typing: typingOf('unspecified', ['undertaken']) };
    return make({
      ...typed,
      source: `commitments/${i}`,
      actors: commitment.by.map(entities.ofName),
      recipients: [...(commitment.toward ?? []).map(entities.ofName), ...(own && !commitment.toward ? recipientsOf(own, 'AGREE', entities) : [])],
      contexts: contextsOf([commitment.content.text], language),
      auxiliaries: commitment.strength === 'conditional' ? ['hypothetical'] : [],
      evidence: commitment.evidence,
    });
  });
}

export function fromCourtesies(record: ReadoutRecord, entities: Entities): Verdict[] {
  return record.courtesies.map((courtesy, i) => {
    const source = `courtesies/${i}`;
    if (courtesy.kind !== 'invitation') return abstain(source, `${courtesy.kind}: protocol is no political act`, courtesy.evidence);
    return make({
      rule: 'events.invitation',
      source,
      typing: typingOf('visit', ['undertaken']),
      actors: giversOf(courtesy).map(entities.ofName),
      recipients: courtesy.to === undefined ? [] : [entities.ofName(courtesy.to)],
      evidence: courtesy.evidence,
    });
  });
}

export function fromInstruments(record: ReadoutRecord, ground: Ground, entities: Entities): Verdict[] {
  return record.instruments.map((instrument, i) => {
    const source = `instruments/${i}`;
    if (instrument.status !== 'signed') return abstain(source, `an instrument that is ${instrument.status}, not signed here`, instrument.evidence);
    if (ground.signings.overlaps(instrument.evidence)) return abstain(source, 'coded as its signing', instrument.evidence);
    const parties = instrument.parties?.length ? instrument.parties : [...new Set(record.encounters.filter((e) => e.status === 'held').flatMap((e) => e.sides))];
    return make({ rule: 'events.instrument-signed', source, typing: typingOf('conclude', []), actors: parties.map(entities.ofName), evidence: instrument.evidence });
  });
}

export function fromOutcomes(record: ReadoutRecord, ground: Ground, entities: Entities): Verdict[] {
  return record.outcomes.map((outcome, i) => {
    const source = `outcomes/${i}`;
    const { evidence } = outcome;
    if (ground.commitments.overlaps(evidence)) return abstain(source, 'coded as the commitment that it makes', evidence);
    if (outcome.kind === 'consensus' || outcome.kind === 'disagreement') return abstain(source, `${outcome.kind}: views, not acts`, evidence);
    if (outcome.kind === 'document' && ground.instruments.overlaps(evidence)) return abstain(source, 'coded as the instrument', evidence);
    const held = record.encounters.find((e) => e.status === 'held');
    const actors = held ? [...held.people.filter((p) => p.part !== 'present').map((p) => entities.ofName(p.name)), ...(held.people.length ? [] : held.sides.map(entities.ofName))] : [];
    const typing = outcome.kind === 'follow-up' ? typingOf('consult', ['undertaken']) : outcome.kind === 'document' ? typingOf('conclude', []) : typingOf('unspecified', ['undertaken']);
    return make({ rule: `events.outcome-${outcome.kind}`, source, typing, actors, evidence });
  });
}
