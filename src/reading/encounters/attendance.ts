/** Who was there as well: "Zugegen waren A und B", "An dem Gespräch nahm auch C teil", "begleitet von D", "im Beisein von E". */
import type { Clause } from '../../language/shared/clause.ts';
import { phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { EncounterKind } from '../../records/encounter.ts';
import { endsIn } from '../people/words.ts';
import type { Party } from '../scene.ts';
import { eventKindOf } from './nouns.ts';
import { isPerson, partiesOf, prepositional, roleOf, subjectOf } from './participants.ts';
import type { Sight } from './verbSightings.ts';

/** Persons said to be present, at an encounter that the clause names or that the text is about. */
export interface Presence {
  readonly rule: string;
  readonly clause: Clause;
  readonly cue: readonly number[];
  readonly people: readonly Party[];
  /** The kind of the encounter where a noun names it. */
  readonly at?: EncounterKind;
  /** The noun that names it. */
  readonly event?: number;
  /** Whom they were with, where that is told: "A wurde von B begleitet". */
  readonly beside?: readonly Party[];
}

export function presences(sight: Sight, clause: Clause): Presence[] {
  const out: Presence[] = [];
  const p = clause.predicate;
  if (p && !p.negated && p.mood !== 'conditional' && (p.modal === undefined || p.tense !== 'past')) {
    const { words } = sight;
    if (words.verbs.be?.has(p.key)) out.push(...wasPresent(sight, clause));
    if (words.verbs.attend?.has(p.key)) out.push(...tookPart(sight, clause));
    if (words.verbs.accompany?.has(p.key)) out.push(...accompanied(sight, clause));
    if (words.verbs.belong?.has(p.key)) out.push(...belonged(sight, clause));
  }
  out.push(...inPresenceOf(sight, clause));
  return out.filter((x) => x.people.length);
}

const persons = (sight: Sight, phrases: Parameters<typeof partiesOf>[1]): Party[] => partiesOf(sight.scene, phrases).filter(isPerson);

/** "Zugegen waren A, Minister, und B, Botschafter": the persons follow the verb. */
function wasPresent(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const said = clause.adverbs.find((a) => words.presentAdjectives.has(a.key)) ?? clause.arguments.filter((a) => a.role === 'predicative' || a.phrase.kind === 'adjective').map((a) => ({ key: (scene.text.tokens[a.phrase.head] as Token).key, token: a.phrase.head })).find((a) => words.presentAdjectives.has(a.key));
  if (!said || !clause.predicate) return [];
  return [{ rule: 'attendance.was-present', clause, cue: [said.token, ...clause.predicate.tokens], people: persons(sight, [subjectOf(clause)]), ...eventOf(sight, clause) }];
}

function eventOf(sight: Sight, clause: Clause): { at?: EncounterKind; event?: number } {
  for (const phrase of [...prepositional(clause, sight.words.attendAt), ...[roleOf(clause, 'indirect')].filter((x) => x !== undefined)]) {
    const at = eventKindOf(sight.scene, sight.words, phrase.head);
    if (at) return { at, event: phrase.head };
  }
  return {};
}

/** "An dem Gespräch nahmen auch A und B teil", "die Gespräche, an denen A teilnahm". */
function tookPart(sight: Sight, clause: Clause): Presence[] {
  const event = eventOf(sight, clause);
  // Who takes part in a conference with a name is told there.
  if (!event.at || !clause.predicate || event.at === 'conference') return [];
  return [{ rule: 'attendance.took-part', clause, cue: clause.predicate.tokens, people: persons(sight, [subjectOf(clause)]), ...event }];
}

/** "A wurde von B und C begleitet", "B begleitete A". */
function accompanied(sight: Sight, clause: Clause): Presence[] {
  const p = clause.predicate;
  if (!p) return [];
  const passive = p.voice !== 'active';
  const people = passive ? persons(sight, prepositional(clause, sight.words.by)) : persons(sight, [subjectOf(clause)]);
  const beside = passive ? persons(sight, [subjectOf(clause)]) : persons(sight, [roleOf(clause, 'object')]);
  return [{ rule: 'attendance.accompanied', clause, cue: p.tokens, people, beside }];
}

/** "Zur Delegation gehörten A und B". */
function belonged(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const whole = clause.arguments.find((a) => a.phrase.preposition !== undefined && endsIn(words.delegation, (scene.text.tokens[a.phrase.head] as Token).key)) ?? clause.arguments.find((a) => a.role === 'indirect' && endsIn(words.delegation, (scene.text.tokens[a.phrase.head] as Token).key));
  if (!whole || !clause.predicate) return [];
  return [{ rule: 'attendance.belonged', clause, cue: [whole.phrase.head, ...clause.predicate.tokens], people: persons(sight, [subjectOf(clause)]) }];
}

/** "im Beisein von A", "in Begleitung des Botschafters B". */
function inPresenceOf(sight: Sight, clause: Clause): Presence[] {
  const { scene, words } = sight;
  const out: Presence[] = [];
  for (const a of clause.arguments) {
    if (a.understood) continue;
    for (const phrase of phrasesWithin(a.phrase)) {
      if (!phrase.preposition || !words.presentNouns.has((scene.text.tokens[phrase.head] as Token).key)) continue;
      out.push({ rule: 'attendance.in-presence-of', clause, cue: [phrase.head], people: persons(sight, [phrase.genitive, ...phrase.attributes]) });
    }
  }
  return out;
}
