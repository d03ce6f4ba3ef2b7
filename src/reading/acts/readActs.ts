/** Reads who does, wills or refuses what to whom, clause by clause: the findings from which coding draws what news tells. */
import type { Clause, Complement } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Act, ActParty } from '../../records/act.ts';
import { type Scene, spanOf } from '../scene.ts';
import { clauseReader } from './clauseActs.ts';
import { type Draft, OF_ONES_OWN, type Sight } from './draft.ts';
import { actWords, hasActWords } from './lexicon.ts';
import { partiesOf, statesByToken } from './parties.ts';

export function readActs(scene: Scene): Act[] {
  if (!hasActWords(scene.language)) return [];
  const sight: Sight = { tokens: scene.text.tokens, words: actWords(scene.language), states: statesByToken(scene), names: new Map() };
  const readClause = clauseReader(sight);
  const acts: Act[] = [];
  const told = new Set<number>();
  const visit = (clause: Clause, background: boolean, reported: boolean) => {
    const drafts = readClause(clause);
    for (const draft of drafts) {
      // What is promised or asked for was not done: the clause under the will is no act of its own.
      if (draft.tokens.every((t) => told.has(t))) continue;
      for (const token of draft.tokens) told.add(token);
      acts.push(actOf(scene, sight, { ...draft, background: background || draft.background, reported: reported || draft.reported }));
    }
    for (const complement of clause.complements) {
      const { relation, clause: inner } = complement;
      visit(inner, background || !standsOut(sight, complement, clause, drafts.length > 0), reported || relation === 'quotation');
    }
  };
  for (const sentence of scene.text.sentences) {
    for (const clause of sentence.clauses) visit(clause, false, false);
    for (const quotation of sentence.quotations) for (const clause of quotation.clauses) visit(clause, true, true);
  }
  return acts;
}

function actOf(scene: Scene, sight: Sight, draft: Draft): Act {
  const { clause } = draft;
  const span = spanOf(scene, clause.from, clause.to);
  const first = Math.min(...draft.tokens);
  const last = Math.max(...draft.tokens);
  return {
    deed: draft.deed,
    layers: [...draft.layers],
    actors: distinct(draft.actors.flatMap((p) => partiesOf(scene, sight, p))),
    recipients: distinct(recipientsOf(scene, sight, draft)),
    status: draft.status,
    means: meansIn(sight, clause),
    background: draft.background,
    present: draft.status === 'held' && clause.predicate?.tense === 'present' && clause.predicate.mood === 'indicative',
    reported: draft.reported,
    cue: spanOf(scene, first, last + 1),
    clause: span,
    evidence: [span],
  };
}

/** Those to whom it is done, without circumstances and without what belongs to the actor himself: "withdrew its troops". */
function recipientsOf(scene: Scene, sight: Sight, { deed, recipients, inner = [] }: Draft): ActParty[] {
  let object = false;
  const told: ActParty[] = recipients.flatMap((phrase) => {
    const preposition = phrase.preposition?.key ?? '';
    if (sight.words.circumstances.has(preposition)) return [];
    // "blamed Israel for the bombing of Tulkarm": for what is no party beside whom.
    if (object && sight.words.matterPrepositions.has(preposition)) return [];
    if (TALKS.has(deed) && phrase.preposition && !sight.words.companions.has(preposition) && !sight.words.placePrepositions.has(preposition)) return [];
    const parties = partiesOf(scene, sight, phrase).filter((party) => !OF_ONES_OWN.has(deed) || party.country !== undefined || !isOwn(sight, phrase));
    if (!phrase.preposition && parties.some((p) => p.country !== undefined)) object = true;
    return sight.words.placePrepositions.has(preposition) ? parties.map((party) => ({ ...party, part: 'place' as const })) : parties;
  });
  const within = inner.flatMap((phrase) => (sight.words.circumstances.has(phrase.preposition?.key ?? '') ? [] : partiesOf(scene, sight, phrase)));
  return [...told, ...within.map((party) => ({ ...party, part: 'inner' as const }))];
}

/** Deeds of those who sit together: only with whom they do is a party, not about what or after what. */
const TALKS: ReadonlySet<Draft['deed']> = new Set(['consult', 'negotiate', 'telephone', 'collaborate', 'conclude', 'accord', 'relate']);

const isOwn = (sight: Sight, { determiner }: Phrase): boolean => determiner !== undefined && sight.words.possessives.has(determiner.key);

/**
 * A clause beside another tells its act as much as that one does. So does the one that says what was done where its verb is
 * empty: "used tear gas to disperse them", "issued a statement demanding their release"; and the one whose source is named
 * behind it: "they attacked the camp, officials said".
 */
function standsOut(sight: Sight, { relation, clause: inner }: Complement, outer: Clause, told: boolean): boolean {
  if (relation === 'coordinate') return true;
  if (told || relation === 'relative' || inner.kind === 'relative' || outer.predicate?.negated) return false;
  if (!outer.predicate) return true;
  if (inner.predicate?.tense !== 'none') return inner.opener === undefined && sight.words.verbs.get(outer.predicate.key)?.speech === true;
  // What someone promised or refused was not done.
  if (sight.words.verbs.get(outer.predicate.key)?.layer !== undefined) return false;
  return (relation === 'participial' || relation === 'infinitive' || relation === 'adverbial') && inner.arguments.some((a) => a.role === 'subject' && a.understood);
}

const distinct = (parties: readonly ActParty[]): ActParty[] =>
  parties.filter((p, i) => parties.findIndex((q) => q.mention.start === p.mention.start && q.name === p.name && q.country === p.country) === i);

function meansIn({ tokens, words }: Sight, clause: Clause): string[] {
  const found = new Set<string>();
  for (let i = clause.from; i < clause.to; i++) {
    const key = (tokens[i] as { key: string }).key;
    const means = words.means.get(key) ?? (words.longMeans.has(key) ? words.means.get(`${key} ${tokens[i + 1]?.key ?? ''}`) : undefined);
    if (means) found.add(means);
  }
  return [...found];
}
