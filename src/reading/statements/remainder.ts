/** What is left of a sentence or clause when the words that tell the speaker are taken out. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Scene } from '../scene.ts';
import type { Report, Stretch } from './report.ts';
import { sentenceOf, trimmed } from './stretches.ts';
import type { StatementWords } from './words.ts';

/** What is left of a stretch when a piece is taken out of it. */
export function rest(scene: Scene, whole: Stretch, out: Stretch): Pick<Report, 'content' | 'parts'> | undefined {
  const { tokens } = scene.text;
  const pieces = [
    { from: whole.from, to: Math.max(whole.from, Math.min(out.from, whole.to)) },
    { from: Math.min(whole.to, Math.max(out.to, whole.from)), to: whole.to },
  ]
    .filter((p) => p.to > p.from)
    .map((p) => trimmed(tokens, p.from, p.to))
    .filter((p) => tokens.slice(p.from, p.to).some((t) => t.wordClass !== 'punctuation'));
  const [first, second] = pieces;
  if (!first) return undefined;
  return second ? { content: { from: first.from, to: second.to }, parts: [first, second] } : { content: first };
}

/** A main clause with those beside it in its sentence, up to one that reports by itself; a nested clause alone. */
export function wholeOf(scene: Scene, words: StatementWords, clause: Clause): Stretch {
  const sentence = sentenceOf(scene, clause);
  if (!sentence?.clauses.includes(clause)) return { from: clause.from, to: clause.to };
  const at = sentence.clauses.indexOf(clause);
  const reports = (c: Clause | undefined) =>
    c === undefined ||
    c.kind === 'fragment' ||
    (c.predicate !== undefined &&
      c.predicate.modal === undefined &&
      !c.arguments.some((a) => a.role === 'subject' && a.understood) &&
      words.framesOf.has(c.predicate.key) &&
      c.predicate.mood === 'indicative');
  let first = at;
  while (first > 0 && !reports(sentence.clauses[first - 1])) first--;
  let last = at;
  while (last < sentence.clauses.length - 1 && !reports(sentence.clauses[last + 1])) last++;
  return { from: first === 0 ? sentence.from : (sentence.clauses[first] as Clause).from, to: last === sentence.clauses.length - 1 ? sentence.to : (sentence.clauses[last] as Clause).to };
}
