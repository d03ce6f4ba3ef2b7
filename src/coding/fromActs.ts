/** Acts that clauses tell as events: attacks, sanctions, protests, demands, promises, aid. */
import type { Act } from '../records/act.ts';
import type { EventEntity, EventType } from '../records/event.ts';
import type { Entities } from './entities.ts';
import { abstain, make, type Verdict } from './making.ts';
import { modesOfMeans } from './plover/means.ts';
import { auxiliariesOf, cameToNothing, typingOf } from './plover/typing.ts';

/** Acts that two or more do together: with no other side told all are actors. */
const RECIPROCAL: ReadonlySet<string> = new Set(['consult', 'negotiate', 'telephone', 'conclude', 'accord', 'collaborate', 'exercise', 'relate', 'inform', 'trade']);

export function fromAct(act: Act, source: string, entities: Entities): Verdict {
  const { evidence } = act;
  if (act.status === 'negated') return abstain(source, 'the text says that it did not happen', evidence);
  if (act.status === 'hypothetical' || act.layers.includes('considered')) return abstain(source, 'only supposed or considered', evidence);
  if (cameToNothing(act.deed, act.layers)) return abstain(source, 'an attempt that failed', evidence);
  const typing = typingOf(act.deed, act.layers);
  const parties = directed(act, typing.type, entities);
  return make({
    rule: ruleOf(act),
    source,
    typing,
    modes: modesOfMeans(typing, act.means),
    auxiliaries: auxiliariesOf(act, typing),
    ...parties,
    evidence,
  });
}

function directed(act: Act, type: EventType, entities: Entities): { actors: EventEntity[]; recipients: EventEntity[] } {
  const actors = act.actors.map(entities.ofParty);
  const recipients = recipientsOf(act, type, entities);
  // A host receives and the guest acts, whoever is the subject of the sentence.
  if (act.deed === 'host') return { actors: recipients, recipients: actors };
  if (RECIPROCAL.has(act.deed) && !act.layers.some((l) => l !== 'undertaken' && l !== 'begun') && act.actors.length > 0)
    return { actors: [...actors, ...act.recipients.filter((p) => p.part !== 'place').map(entities.ofParty)], recipients: [] };
  return { actors, recipients };
}

/** Those to whom it is done; where no state is told of them, also those where it is done. A request is for whom it asks. */
export function recipientsOf(act: Act, type: EventType, entities: Entities): EventEntity[] {
  const parts = type === 'REQUEST' ? [[undefined], ['inner'], ['place']] : [[undefined, 'inner'], ['place']];
  const found: EventEntity[] = [];
  for (const part of parts) {
    found.push(...act.recipients.filter((p) => part.includes(p.part)).map(entities.ofParty));
    if (found.some((e) => e.code !== undefined)) break;
  }
  return found;
}

/** The rule that gives the act its type: that of its outermost layer. */
export function ruleOf(act: Act): string {
  const outer = act.layers.find((l) => l !== 'begun');
  return outer === undefined ? 'events.deed' : `events.${outer}`;
}
