/** The act inside a verb's construction: of its object noun, of the clause it governs, of the noun after a preposition. */
import type { Clause, Complement, Tense } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import { type Draft, nounSenses, type ReadClause, type Sight } from './draft.ts';
import { nounAct } from './nounActs.ts';
import type { VerbReading } from './verbReadings.ts';

export interface Inner {
  readonly draft: Draft;
  /** Told by a noun, not by a clause. */
  readonly noun: boolean;
  readonly phrase?: Phrase;
}

export function innerAct(sight: Sight, clause: Clause, reading: VerbReading, contents: readonly Complement[], readClause: ReadClause): Inner | undefined {
  const { senses, object } = reading;
  if (object) {
    const draft = nounAct(sight, object, clause, readClause) ?? anchored(sight, object, clause, readClause);
    if (draft) return { draft, noun: true, phrase: object };
  }
  for (const { clause: content } of contents) {
    // "demanded an admission that they had murdered them": what lies behind is no content of a will.
    if (senses.layer && !senses.speech && content.kind === 'content' && content.predicate && PAST.has(content.predicate.tense)) continue;
    const [draft] = readClause(content);
    if (draft) return { draft: { ...draft, status: draft.status === 'hypothetical' ? 'held' : draft.status }, noun: false };
  }
  if (senses.layer === 'ended' && !senses.light) return undefined;
  return ofOtherPhrase(sight, clause, reading, readClause);
}

const PAST: ReadonlySet<Tense> = new Set(['past', 'perfect', 'pluperfect']);

/** "pressed them for talks", "used them as human shields", "went on strike". */
function ofOtherPhrase(sight: Sight, clause: Clause, { senses, object, rest }: VerbReading, readClause: ReadClause): Inner | undefined {
  const { contentPrepositions, statePrepositions } = sight.words;
  for (const phrase of [...rest, ...(object ? object.attributes : [])]) {
    const preposition = phrase.preposition?.key ?? '';
    const content = contentPrepositions.has(preposition) && rest.includes(phrase);
    // "went on strike" but not "spoke on the strike".
    const state = senses.light === true && statePrepositions.has(preposition) && phrase.determiner === undefined;
    if (preposition !== '' && !content && !state) continue;
    const draft = nounAct(sight, phrase, clause, readClause);
    if (draft) return { draft, noun: true, phrase };
  }
  return undefined;
}

/** "a decree granting them citizenship", "a resolution demanding their release": a clause that hangs on a noun of the begun kind. */
function anchored(sight: Sight, object: Phrase, clause: Clause, readClause: ReadClause): Draft | undefined {
  if (nounSenses(sight, object)?.layer !== 'begun') return undefined;
  for (const { clause: inner, anchor, relation } of clause.complements) {
    const within = anchor !== undefined && anchor >= object.from && anchor < object.to;
    if (!within && !(relation === 'participial' && inner.from === object.to)) continue;
    const [draft] = readClause(inner);
    if (draft) return draft;
  }
  return undefined;
}
