/** Whether a clause tells a courtesy as done: not denied, not asked about, not only thought of or looked forward to. */
import type { Clause } from '../../language/shared/clause.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Manners } from './exchange.ts';

export function isDone(manners: Manners, clause: Clause): boolean {
  const p = clause.predicate;
  if (!p) return true;
  if (clause.kind === 'infinitive' && !isDoneInfinitive(manners, clause)) return false;
  if (p.tense === 'none' && clause.kind !== 'infinitive' && isProspect(manners, clause)) return false;
  if (isOpen(manners, clause)) return false;
  return !p.negated && p.mood !== 'conditional' && p.mood !== 'imperative' && (p.modal === undefined || p.tense === 'past') && p.tense !== 'future';
}

/** What is told of in passing holds for what is to come as well: "will travel there at the invitation of A". */
export const isToldOf = (manners: Manners, clause: Clause): boolean =>
  isDone(manners, clause) || (clause.kind !== 'infinitive' && clause.predicate !== undefined && !clause.predicate.negated && clause.predicate.mood !== 'conditional' && !isOpen(manners, clause));

/** "sei gekommen, die Botschaft zu übermitteln": a purpose and no act; what one is asked to convey is, and for what one called, hosted or came. */
function isDoneInfinitive(manners: Manners, clause: Clause): boolean {
  const { words } = manners;
  const outer = clause.parent;
  const p = outer?.predicate;
  const inner = clause.predicate?.key ?? '';
  if (!outer || !p) return false;
  if (words.ask.has(p.key) || words.seize.has(p.key)) return true;
  // "did not fail to thank"
  if (words.failing.has(p.key)) return p.negated;
  // "wished to thank": who says so thanks; "wished to invite" may not have.
  if (words.willing.has(p.key) && !p.negated && p.tense !== 'future') return [words.thank, words.congratulate, words.condole, words.express, words.convey].some((verbs) => verbs.has(inner));
  return (words.reach.has(p.key) || words.going.has(p.key)) && isDone(manners, outer);
}

/** "looked forward to welcoming him", "left without thanking": a verb without tense is done only where the verb above it is no view ahead. */
function isProspect({ words }: Manners, clause: Clause): boolean {
  const outer = clause.parent?.predicate;
  if (words.without.has(clause.opener?.key ?? '')) return true;
  return clause.opener !== undefined && outer !== undefined && words.prospects.has(outer.key) && outer.token < clause.from;
}

/** "denied that A had invited B", "if A thanked B", "whether she had thanked": what a clause above leaves open or denies. */
function isOpen(manners: Manners, clause: Clause): boolean {
  const { words } = manners;
  for (let at: Clause | undefined = clause; at; at = at.parent) {
    if (words.unreal.has(at.opener?.key ?? '')) return true;
    const outer = at.parent?.predicate;
    if (!outer || at.kind === 'main') continue;
    const bound = at.kind === 'content' || at.kind === 'question' || (at.kind === 'relative' && isOfRumour(manners, at));
    if (bound && ((words.deny.has(outer.key) && !outer.negated) || (at.parent && isUntrue(manners, at.parent)))) return true;
  }
  return false;
}

/** "reports that a letter had been handed over" */
function isOfRumour({ scene, words }: Manners, clause: Clause): boolean {
  const anchor = clause.parent?.complements.find((c) => c.clause === clause)?.anchor ?? clause.antecedent?.head;
  return anchor !== undefined && words.rumours.has((scene.text.tokens[anchor] as Token).key);
}

/** "It is not true that", "it is untrue that" */
function isUntrue({ scene, words }: Manners, clause: Clause): boolean {
  const said = [...clause.adverbs.map((a) => a.token), ...clause.arguments.filter((a) => a.role === 'predicative').map((a) => a.phrase.head)].map((t) => (scene.text.tokens[t] as Token).key);
  return clause.predicate?.negated ? said.some((k) => words.truth.has(k)) : said.some((k) => words.untruth.has(k));
}
