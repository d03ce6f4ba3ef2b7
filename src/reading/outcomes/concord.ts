/** Whether those who met were of one mind: consensus, agreement in views, disagreement, failure. */
import { argumentOf } from '../../language/shared/clause.ts';
import { membersOf } from '../../language/shared/phrase.ts';
import { endsIn } from '../people/words.ts';
import { contentOf, governed, phraseSpan } from './contents.ts';
import { isJoint, key, type Reader, subjectOf } from './result.ts';

/** "völlige Übereinstimmung wurde bestätigt", "Es herrschte Einigkeit, dass", "vertraten die gleiche Ansicht". */
export const consensus: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || clause.kind === 'content' || clause.kind === 'relative' || (clause.kind === 'participial' && p.voice !== 'active')) return [];
  const matter = p.voice === 'active' ? (argumentOf(clause, 'object') ?? subjectOf(clause)) : subjectOf(clause);
  if (!matter) return [];
  const member = membersOf(matter).find(
    (m) =>
      // "Uneinigkeit" ends as "Einigkeit" does.
      (endsIn(words.consensusNouns, key(scene, m.head)) && !endsIn(words.disagreementNouns, key(scene, m.head))) ||
      (words.viewNouns.has(key(scene, m.head)) && (m.modifiers.some((x) => words.sameViews.has(key(scene, x))) || (words.sharing.has(p.key) && isJoint(scene, clause)))),
  );
  // "share agreements on trade": to have one is no result.
  const isView = member !== undefined && words.viewNouns.has(key(scene, member.head));
  if (!member || !(words.reach.has(p.key) || (words.hold.has(p.key) && (isView || !words.sharing.has(p.key))))) return [];
  // "reached a consensus on upholding the ceasefire"
  const doing = clause.complements.find(
    (c) => c.relation === 'participial' && words.matterPrepositions.has(c.clause.opener?.key ?? '') && c.clause.from >= member.to && c.clause.from - member.to <= 1,
  )?.clause;
  const content = doing ? undefined : contentOf(scene, words, clause);
  const about = content ?? doing ?? phraseSpan(clause, governed(scene, words, clause));
  // "shared the view that ...", of which the grammar has lost the clause: says nothing.
  if (isView && !content && !about && member.to - member.coreFrom <= 2) return [];
  const whole = !content && about && about.from >= member.to && about.from - member.to <= 1 ? { from: member.coreFrom, to: about.to } : { from: member.coreFrom, to: member.to };
  return [{ rule: 'outcomes.consensus', kind: p.negated ? 'disagreement' : 'consensus', ...(content ?? whole), cue: [member.head, ...p.tokens] }];
};

/** "were in agreement that ...", "are of one mind on X". */
export const inAgreement: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  const state = p && clause.arguments.find((a) => !a.understood && a.phrase.preposition !== undefined && words.states[a.phrase.preposition.key]?.has(key(scene, a.phrase.head)))?.phrase;
  if (!p || !state || !isJoint(scene, clause)) return [];
  const content = contentOf(scene, words, clause) ?? phraseSpan(clause, state.attributes.find((a) => words.matterPrepositions.has(a.preposition?.key ?? '')) ?? governed(scene, words, clause));
  return content ? [{ rule: 'outcomes.consensus', kind: p.negated ? 'disagreement' : 'consensus', ...content, cue: [state.head, ...p.tokens] }] : [];
};

/** "war von voller Übereinstimmung geprägt", "verlief in völliger Übereinstimmung": how the talks were. */
export const marked: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  const within = p && clause.kind !== 'content' ? words.marking[p.key] : undefined;
  if (!p || !within || p.negated) return [];
  const noun = clause.arguments
    .filter((a) => !a.understood && within.has(a.phrase.preposition?.key ?? ''))
    .flatMap((a) => membersOf(a.phrase))
    .find((m) => endsIn(words.consensusNouns, key(scene, m.head)) && m.modifiers.length > 0);
  return noun ? [{ rule: 'outcomes.consensus', kind: 'consensus', from: noun.coreFrom, to: noun.to, cue: [noun.head, ...p.tokens] }] : [];
};

/** "failed to agree on X", "failed to reach an agreement". */
export const failure: Reader = (_scene, words, clause) => {
  const p = clause.predicate;
  const tried = p && !p.negated && words.failing.has(p.key) ? clause.complements.find((c) => c.relation === 'infinitive')?.clause : undefined;
  if (!p || !tried?.predicate || !(words.agree.has(tried.predicate.key) || words.reach.has(tried.predicate.key))) return [];
  return [{ rule: 'outcomes.disagreement', kind: 'disagreement', from: tried.from, to: tried.to, cue: p.tokens }];
};

/** "Differenzen bestehen über X", "waren uneinig". */
export const disagreement: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || p.negated) return [];
  const subject = subjectOf(clause);
  const noun = subject && membersOf(subject).find((m) => endsIn(words.disagreementNouns, key(scene, m.head)));
  if (noun && words.disagree.has(p.key)) return [{ rule: 'outcomes.disagreement', kind: 'disagreement', from: noun.coreFrom, to: noun.to, cue: [noun.head, ...p.tokens] }];
  const adjective = clause.arguments.find((a) => a.role === 'predicative' && words.disagreed.has(key(scene, a.phrase.head)))?.phrase;
  const content = contentOf(scene, words, clause) ?? phraseSpan(clause, governed(scene, words, clause));
  return adjective && content && isJoint(scene, clause) ? [{ rule: 'outcomes.disagreement', kind: 'disagreement', ...content, cue: [adjective.head, ...p.tokens] }] : [];
};
