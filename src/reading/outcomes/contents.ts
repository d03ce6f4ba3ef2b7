/** What was agreed: the clauses that say it, or the matter behind the preposition. */
import type { Clause, Complement } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Scene } from '../scene.ts';
import type { OutcomeWords } from './words.ts';

/** What was agreed: the clauses that say it, else the phrase after "auf", "über". */
export function contentOf(scene: Scene, words: OutcomeWords, clause: Clause): { from: number; to: number } | undefined {
  const matter = governed(scene, words, clause);
  // "agreed on the need to strengthen X": the clause is part of the need.
  const ofMatter = (c: Complement): boolean => matter !== undefined && c.anchor !== undefined && matter.from <= c.anchor && c.anchor < matter.to && c.clause.from >= matter.to;
  const said = clause.complements.filter((c: Complement) => (c.relation === 'content' || c.relation === 'infinitive' || c.relation === 'question') && !ofMatter(c));
  // "concurred on continuing to cooperate"
  for (const c of clause.complements)
    if (c.relation === 'participial' && c.anchor === undefined && words.doingPrepositions.has(c.clause.opener?.key ?? ''))
      return { from: (c.clause.opener?.token ?? c.clause.from) + 1, to: c.clause.to };
  if (said.length) return { from: Math.min(...said.map((c) => c.clause.from)), to: Math.max(...said.map((c) => c.clause.to)) };
  return undefined;
}

/** "einigten sich auf X": the matter behind the preposition, no place and no date. */
export const governed = (scene: Scene, words: OutcomeWords, clause: Clause): Phrase | undefined =>
  clause.arguments.find(
    (a) =>
      !a.understood &&
      a.phrase.preposition !== undefined &&
      a.phrase.kind === 'noun' &&
      words.matterPrepositions.has(a.phrase.preposition.key) &&
      (scene.text.tokens[a.phrase.head] as Token).wordClass === 'noun',
  )?.phrase;

export const phraseSpan = (clause: Clause, phrase: Phrase | undefined): { from: number; to: number } | undefined =>
  phrase && { from: phrase.coreFrom, to: Math.max(phrase.to, phrase.coreFrom + 1, ...clause.complements.filter((c) => isOf(phrase, c)).map((c) => c.clause.to)) };

/** The clause tells more of the phrase: "the need to strengthen X". */
export const isOf = (phrase: Phrase, c: Complement): boolean => c.anchor !== undefined && phrase.from <= c.anchor && c.anchor < phrase.to && c.relation !== 'relative';
