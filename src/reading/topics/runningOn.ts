/** How far a matter runs on behind its noun: what the grammar gave to the verb, infinitives, participles. */
import type { Clause } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Scene } from '../scene.ts';
import type { Matter } from './matter.ts';
import { topicWords } from './words.ts';

/** "discussed the visit to Kenya by the President": what follows at once goes with the last noun, though the grammar gave it to the verb. */
export function withRest(scene: Scene, clause: Clause, matter: Matter): Matter {
  const { phrase } = matter;
  const { runsOn, runsOnDoing } = topicWords(scene.language);
  if (!phrase || phrase.conjuncts.length || phrase.clauses.some((c) => c.kind !== 'participial') || !runsOn.size) return matter;
  let to = toldOn(phrase);

  for (const { phrase: next, understood } of clause.arguments)
    if (!understood && next.from === to && next.preposition !== undefined && runsOn.has(next.preposition.key) && scene.text.tokens[phrase.head]?.wordClass === 'noun') to = next.to;
  // "the cooperation between the two nations | to address the drought"
  for (const { clause: c, relation } of clause.complements)
    if ((relation === 'infinitive' || relation === 'adverbial') && c.from === to && c.predicate?.tense === 'none' && scene.text.tokens[c.from]?.form === 'to') to = c.to;
  // "opportunities for strengthening ties"
  for (const { clause: c, relation } of clause.complements)
    if ((relation === 'participial' || relation === 'adverbial') && c.from === to && c.opener && (runsOn.has(c.opener.key) || runsOnDoing.has(c.opener.key))) to = c.to;
  return to === phrase.to ? matter : { ...matter, phrase: { ...phrase, to } };
}

/** "ways to enhance and develop them": the end of the infinitives that go on with the first. */
export function goingOn(scene: Scene, { kind, to, parent }: Clause): number {
  let end = to;
  for (const { clause: c } of parent?.complements ?? [])
    if (kind === 'infinitive' && c.kind === 'infinitive' && c.from >= end && c.from <= end + 1 && scene.text.tokens[c.from - 1]?.wordClass === 'conjunction') end = c.to;
  return end;
}

/** "the agreements reached during the visit of A": up to the end of the participles that hang on its last noun. */
export function toldOn(member: Phrase): number {
  let { to } = member;
  const inner = phrasesWithin(member).flatMap((p) => p.clauses.filter((c) => c.kind === 'participial' && c.predicate !== undefined && p.conjuncts.length === 0));
  for (const c of inner.sort((a, b) => a.from - b.from)) if (c.from <= to && c.to > to) to = c.to;
  return to;
}
