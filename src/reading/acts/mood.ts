/** What tense, modal, negation and the other words of the clause make of an act. */
import type { Clause, Predicate } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Draft, Sight } from './draft.ts';
import { namesOf, under } from './draft.ts';

export function withMood(sight: Sight, clause: Clause, predicate: Predicate, told: Draft): Draft {
  const { words } = sight;
  const { modal, tense } = predicate;
  const future = tense === 'future' || (modal !== undefined && words.future.has(modal));
  const draft = refined(sight, clause, told);
  if (modal !== undefined && words.future.has(modal) && isAim(sight, clause)) return { ...draft, status: 'hypothetical' };
  if (withNobody(sight, clause)) return { ...draft, status: 'negated' };
  if (predicate.negated) return supposed(sight, clause, modal, isRefusal(sight, predicate, future, draft) ? under('refused', draft) : { ...draft, status: 'negated' });
  // "would welcome it if": no more than a thought, unless it is what someone said that he would do.
  if (future && predicate.mood === 'conditional' && clause.kind !== 'content') return { ...under('undertaken', draft), status: 'hypothetical' };
  if (future) return { ...under('undertaken', draft), status: 'planned' };
  if (tense === 'pluperfect' && draft.status === 'held') return supposed(sight, clause, modal, { ...draft, status: 'recalled' });
  return supposed(sight, clause, modal, draft);
}

/** "the aim is to hold talks" tells of no talks to come. */
const isAim = ({ tokens, words }: Sight, clause: Clause): boolean => clause.arguments.some(({ role, phrase }) => role === 'subject' && words.aims.has(tokens[phrase.head]?.key ?? ''));

/** "attacked no one", "no minister met": the negation stands with the party. */
const withNobody = ({ tokens, words }: Sight, clause: Clause): boolean =>
  clause.arguments.some(
    ({ role, phrase }) =>
      (role === 'subject' || role === 'object') && (words.nobody.has(tokens[phrase.head]?.key ?? '') || (phrase.determiner !== undefined && words.noDeterminers.has(phrase.determiner.key))),
  );

/** "will not release them" is a refusal; "did not meet" only says that nothing took place. */
function isRefusal({ words }: Sight, { modal, tense }: Predicate, future: boolean, draft: Draft): boolean {
  if (future || tense === 'present' || (modal !== undefined && !words.obliging.has(modal))) return true;
  return draft.deed === 'grant' || draft.layers[0] === 'permitted';
}

function supposed({ words }: Sight, clause: Clause, modal: string | undefined, draft: Draft): Draft {
  const conditional = clause.opener !== undefined && words.conditional.has(clause.opener.key);
  const hypothetical = conditional || (modal !== undefined && (words.possible.has(modal) || words.obliging.has(modal)));
  if (!hypothetical || draft.status !== 'held') return draft;
  // "may cut off the gas": what may come lies ahead all the same.
  return { ...(modal !== undefined && modal !== 'can' && words.possible.has(modal) && !conditional ? under('undertaken', draft) : draft), status: 'hypothetical' };
}

/** "Kenyan and Peruvian troops": how many states one noun names. */
function statesOf({ states }: Sight, { coreFrom, head }: Phrase): number {
  const found = new Set<string>();
  for (let i = coreFrom; i < head; i++) {
    const code = states.get(i);
    if (code !== undefined) found.add(code);
  }
  return found.size;
}

/** Words of the clause that make the deed more exact, and two who drill together. */
function refined(sight: Sight, clause: Clause, draft: Draft): Draft {
  const { tokens, words } = sight;
  if (draft.deed === 'drill' && draft.actors.some((p) => p.conjuncts.length > 1 || statesOf(sight, p) > 1)) return { ...draft, deed: 'exercise' };
  for (const refinement of words.refinements) {
    if (!refinement.deeds.has(draft.deed)) continue;
    const done = refinement.byWhom && draft.actors.some((p) => namesOf(sight, p).some((n) => refinement.words.has(n)) || p.attributes.some((a) => refinement.words.has(tokens[a.head]?.key ?? '')));
    if (done) return { ...draft, deed: refinement.deed };
    if (refinement.byWhom) continue;
    for (let i = clause.from; i < clause.to; i++) if (refinement.words.has(tokens[i]?.key ?? '')) return { ...draft, deed: refinement.deed };
  }
  return draft;
}
