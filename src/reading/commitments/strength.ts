/** How firmly an undertaking binds: by its noun, adjective or verb, by a condition that is told, or by "bedingungslos". */
import type { Clause } from '../../language/shared/clause.ts';
import type { CommitmentStrength } from '../../records/commitment.ts';
import type { Scene } from '../scene.ts';
import type { Report } from '../statements/report.ts';
import { type CommitmentWords, commitmentWords, strengthOf } from './words.ts';

export function strengthOfReport(scene: Scene, report: Pick<Report, 'content' | 'attitude' | 'clause' | 'inner' | 'cue'>): CommitmentStrength {
  const words = commitmentWords(scene.language);
  const keys = scene.text.tokens.slice(report.content.from, report.content.to).map((t) => t.key);
  if (keys.some((key) => words.unconditional.has(key))) return 'firm';
  if (keys.some((key, i) => words.conditions.has(key) || (words.inverted.has(key) && isInverted(scene, report.content.from + i)))) return 'conditional';
  const noun = report.attitude && strengthOf(words, 'nouns', scene.text.tokens[report.attitude.head]?.key);
  if (noun) return noun;
  return (report.inner && ofClause(scene, words, report.inner)) ?? (report.clause && ofClause(scene, words, report.clause)) ?? 'firm';
}

/** "to send, should the government ask for it, a brigade": the verb that opens a clause makes a condition. */
const isInverted = (scene: Scene, token: number): boolean =>
  scene.clauses.some((c) => c.from === token && c.predicate?.finite === token && c.arguments.some((a) => a.role === 'subject' && a.phrase.from === token + 1));

/** "wolle", "sei bereit", "versprach": what the clause's own modal, adjective or verb tells. */
function ofClause(scene: Scene, words: CommitmentWords, clause: Clause): CommitmentStrength | undefined {
  const p = clause.predicate;
  if (!p) return undefined;
  const modal =
    strengthOf(words, 'verbs', p.modal) ?? (p.voice === 'active' ? undefined : (strengthOf(words, 'moods', p.key) ?? strengthOf(words, 'moods', scene.text.tokens[p.token]?.form.toLowerCase())));
  if (modal) return modal;
  for (const a of clause.arguments) {
    const mood = a.role === 'predicative' ? strengthOf(words, 'moods', scene.text.tokens[a.phrase.head]?.key) : undefined;
    if (mood) return mood;
  }
  for (const a of clause.adverbs) {
    const mood = strengthOf(words, 'moods', a.key);
    if (mood) return mood;
  }
  return strengthOf(words, 'verbs', p.key);
}
