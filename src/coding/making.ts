/** Makes events of typings and parties; gives an abstention with its reason where PLOVER asks for more than the text tells. */

import type { Abstention, Event, EventAuxiliary, EventEntity } from '../records/event.ts';
import type { EvidenceSpan } from '../records/evidence.ts';
import { distinct, isPolitical } from './entities.ts';
import { ontology, scoreOf } from './plover/ontology.ts';
import type { Typing } from './plover/typing.ts';

/** An event with the rule that made it, or the reason why there is none. */
export type Verdict = { readonly event: Event; readonly rule: string } | { readonly abstention: Abstention };

export interface Making {
  readonly rule: string;
  readonly source: string;
  readonly typing: Typing;
  readonly modes?: readonly string[];
  readonly contexts?: readonly string[];
  readonly auxiliaries?: readonly EventAuxiliary[];
  readonly actors: readonly EventEntity[];
  readonly recipients?: readonly EventEntity[];
  readonly date?: string;
  readonly place?: string;
  readonly evidence: readonly EvidenceSpan[];
}

export const abstain = (source: string, reason: string, evidence: readonly EvidenceSpan[]): Verdict => ({ abstention: { source, reason, evidence: [...evidence] } });

export function make({ rule, source, typing, modes, contexts, auxiliaries, actors, recipients, date, place, evidence }: Making): Verdict {
  const type = ontology.types[typing.type];
  const who = distinct(actors).filter(isPolitical);
  const toWhom = distinct(recipients ?? []).filter((r) => isPolitical(r) && !who.some((a) => a.name === r.name));
  if (!who.length) return abstain(source, 'no political actor is told', evidence);
  if (typing.type === 'CONSULT' && who.length + toWhom.length < 2) return abstain(source, 'only one party of a consultation is told', evidence);
  if (type.recipient && !toWhom.length && !(typing.type === 'COOPERATE' && who.length > 1)) return abstain(source, `${typing.type} needs a recipient and none is told`, evidence);
  const known = (modes ?? (typing.mode === undefined ? [] : [typing.mode])).filter((m) => m in type.modes);
  const event: Event = {
    type: typing.type,
    modes: [...new Set(known)],
    contexts: [...new Set([...(typing.contexts ?? []), ...(contexts ?? [])])],
    auxiliaries: [...(auxiliaries ?? [])],
    actors: who,
    recipients: toWhom,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    cameo: typing.cameo,
    quad: type.quad,
    score: scoreOf(typing.type, known),
    source,
    evidence: [...evidence],
  };
  return { event, rule };
}
