/** How far the content of a report reaches: clauses before and behind the one that the grammar tied to the verb. */
import type { Clause, Complement } from '../../language/shared/clause.ts';
import type { Phrase } from '../../language/shared/phrase.ts';
import { datesBetween, type Scene } from '../scene.ts';
import { sentenceOf } from './stretches.ts';
import { statementWords } from './words.ts';

/** Openers of parentheses ("wie er sagte"), which are no part of what is said. */
export const likeWords = (scene: Scene): ReadonlySet<string> => statementWords(scene.language).likeWords;

/** "..., in dem sie ihren Willen bekräftigten, ... zu stärken": what follows a relative clause may have been tied to the clause above. */
export function leftToParent(clause: Clause): Complement[] {
  const { parent } = clause;
  if (!parent || clause.kind !== 'relative' || clause.complements.some((c) => c.relation === 'content' || c.relation === 'infinitive')) return [];
  return parent.complements.filter((c) => (c.relation === 'infinitive' || c.relation === 'content') && c.clause !== clause && c.clause.from >= clause.to && c.clause.from - clause.to <= 2);
}

/**
 * What belongs to the content behind its first clause: "..., dass A und dass B", "..., A sei B und C sei D", "..., dass A, um zu
 * B": clauses that follow at once, and main clauses in indirect mood beside the reporting one.
 */
/** "schlug vor, die Frist auf ein Jahr befristet | zu verlängern": an infinitive clause begins behind the comma. */
export function sinceComma(scene: Scene, clause: Clause, infinitive: Clause): number {
  const { tokens } = scene.text;
  const verbs = clause.predicate?.tokens ?? [];
  for (let i = infinitive.from - 1; i > clause.from && infinitive.from - i < 15; i--) {
    if (verbs.includes(i) || clause.complements.some((c) => c.clause !== infinitive && c.clause.from <= i && i < c.clause.to)) break;
    if (tokens[i]?.form === ',') return verbs.some((v) => v < i) ? i + 1 : infinitive.from;
    if (tokens[i]?.wordClass === 'punctuation') break;
  }
  return infinitive.from;
}

/** "A werde B stärken, C vertiefen und D stellen, sagte er": the clauses in indirect mood before the one that touches the verb. */
export function runningFrom(scene: Scene, clause: Clause, first: Clause): number {
  const verb = clause.predicate?.finite ?? clause.predicate?.token ?? clause.from;
  let { from } = first;
  if (from > verb || first.opener) return from;
  const mains = sentenceOf(scene, clause)?.clauses ?? [];
  for (let i = mains.indexOf(clause) - 1; i >= 0; i--) {
    const before = mains[i] as Clause;
    if (before.to > from || from - before.to > 2 || !before.predicate || before.predicate.mood === 'indicative') break;
    from = before.from;
  }
  for (const c of clause.complements) if (c.relation === 'content' && c.clause !== first && c.clause.to <= from && from - c.clause.to <= 2) from = c.clause.from;
  return from;
}

export function runningOn(scene: Scene, clause: Clause, first: Clause): number {
  let { to } = first;
  const reporting = clause.predicate?.token ?? clause.from;
  if (first.from < reporting) return to;
  for (let grown = true; grown; ) {
    grown = false;
    for (const c of clause.complements) {
      const from = c.clause.from;
      if (c.relation === 'quotation' || c.relation === 'fragment' || tellsMore(scene, c) || from < to || from - to > 2 || likeWords(scene).has(c.clause.opener?.key ?? '')) continue;
      to = c.clause.to;
      grown = true;
    }
    const beside = sentenceOf(scene, clause)?.clauses.find(
      (m) =>
        m !== clause &&
        m.from >= to &&
        m.from - to <= 2 &&
        m.predicate !== undefined &&
        (m.predicate.mood === 'reported' || (m.predicate.mood === 'conditional' && first.predicate?.mood !== 'indicative')),
    );
    if (beside && clause.kind === 'main') {
      to = beside.to;
      grown = true;
    }
  }
  return toSentenceEnd(scene, clause, upToNext(scene, clause, to));
}

/** "said that A is B, adding that C", "stressed A, describing B as C": behind a comma a participle of saying has a content of its own. */
export function tellsMore(scene: Scene, { relation, clause }: Complement): boolean {
  const words = statementWords(scene.language);
  const key = clause.predicate?.key;
  return (
    relation === 'participial' &&
    key !== undefined &&
    words.framesOf.has(key) &&
    !words.alsoOfThings.has(key) &&
    clause.opener === undefined &&
    scene.text.tokens[clause.from - 1]?.form === ',' &&
    (clause.complements.some((c) => c.relation === 'content' || c.relation === 'infinitive') || clause.arguments.some((a) => !a.understood && a.phrase.from > (clause.predicate?.token ?? clause.to)))
  );
}

/** "Noting that A is B, he said C": what is told at the head of the sentence ends before the verb that the sentence has. */
const isOpening = (clause: Clause, to: number): boolean => clause.parent?.predicate !== undefined && clause.parent.predicate.token >= to;

/** Where the verb stands first: words that no clause has taken belong to what is said, up to the next mark or clause. */
function upToNext(scene: Scene, clause: Clause, from: number): number {
  const sentence = sentenceOf(scene, clause);
  const { tokens } = scene.text;
  const next = tokens[from];
  if (isOpening(clause, from)) return from;
  if (!statementWords(scene.language).matterLast || !sentence || !next || from >= sentence.to || next.wordClass === 'conjunction' || next.wordClass === 'punctuation') return from;
  let to = from;
  while (to < sentence.to && tokens[to]?.wordClass !== 'punctuation' && !sentence.clauses.some((c) => c !== clause && c.predicate !== undefined && c.from === to)) to++;
  return to;
}

/** "..., dass er 19 Millionen gegeben hat, 6 davon für B.": what is left of the sentence is still said where no new clause begins. */
function toSentenceEnd(scene: Scene, clause: Clause, to: number): number {
  const sentence = sentenceOf(scene, clause);
  const { tokens } = scene.text;
  if (!sentence || isOpening(clause, to) || to >= sentence.to || sentence.to - to > 40 || tokens[to]?.form !== ',' || clause.predicate?.tokens.some((t) => t >= to)) return to;
  const rest = tokens.slice(to, sentence.to);
  if (rest.some((t) => likeWords(scene).has(t.key) || t.wordClass === 'conjunction') || sentence.quotations.some((q) => q.to > to)) return to;
  return sentence.clauses.some((c) => c !== clause && c.predicate && c.from >= to - 1) ? to : sentence.to;
}

/**
 * Where the verb stands first, what follows its object goes on with it: "mentioned the start of talks and a mandate to negotiate
 * an agreement". It ends before a circumstance of the telling ("during the meeting", ", adding that ...") and before the next verb.
 */
export function matterEnd(scene: Scene, clause: Clause, from: number): number {
  const words = statementWords(scene.language);
  const sentence = sentenceOf(scene, clause);
  const verb = clause.predicate?.token ?? clause.to;
  if (!words.matterLast || !sentence || from <= verb || !(clause.kind === 'main' || clause.kind === 'participial' || clause.kind === 'infinitive')) return from;
  const { tokens } = scene.text;
  let to = Math.max(from, clause.to);
  // "took the opportunity to speak about A and, in this context, about B": the second matter may hang on the outer verb.
  if (clause.kind === 'infinitive') for (const c of clause.parent?.complements ?? []) if (c.relation === 'fragment' && c.clause.from >= from && c.clause.from - to <= 3) to = c.clause.to;
  const others = sentence.clauses.filter((c) => c !== clause && c.from >= from && c.predicate !== undefined);
  for (const c of others) to = Math.min(to, c.from);
  for (const { clause: inner, relation } of clause.complements) {
    if (inner.from < from || relation === 'relative' || relation === 'content') continue;
    // ", including building new settlements": more of the matter.
    if (words.including.has(inner.opener?.key ?? '')) continue;
    const apart = tokens[inner.from - 1]?.form === ',';
    if (relation === 'quotation' || (apart && relation !== 'infinitive') || (relation === 'adverbial' && inner.opener && words.circumstances.openers.has(inner.opener.key)))
      to = Math.min(to, inner.from);
  }
  for (const { phrase, understood } of clause.arguments)
    if (!understood && phrase.from >= from && phrase.from > verb && phrase.from < to && isCircumstance(scene, clause, phrase)) to = Math.min(to, phrase.from);
  for (let i = from; i < to; i++) if (tokens[i]?.form === ';' || tokens[i]?.form === ':') to = i;
  while (to > from && (tokens[to - 1]?.wordClass === 'conjunction' || tokens[to - 1]?.form === ',')) to--;
  return to;
}

/** When and on what occasion it was said. */
function isCircumstance(scene: Scene, clause: Clause, phrase: Phrase): boolean {
  const { circumstances } = statementWords(scene.language);
  if (datesBetween(scene, phrase.from, phrase.to).some((d) => d.from <= phrase.head && phrase.head < d.to && d.to >= phrase.to)) return true;
  if (!phrase.preposition) return false;
  const event = circumstances.events.has(scene.text.tokens[phrase.head]?.key ?? '');
  return circumstances.prepositions.has(phrase.preposition.key) ? event || phrase.to >= clause.to : event && circumstances.eventPrepositions.has(phrase.preposition.key) && phrase.to >= clause.to;
}
