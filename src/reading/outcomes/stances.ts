/** Where those who met stand to each other, and what one takes up from the other. */
import { PLURAL } from '../../language/shared/agreement.ts';
import { argumentOf } from '../../language/shared/clause.ts';
import { membersOf, phrasesWithin } from '../../language/shared/phrase.ts';
import { endsIn } from '../people/words.ts';
import { trimmed } from '../statements/stretches.ts';
import { isJoint, key, type Reader, subjectOf } from './result.ts';

/** "The assessments of the two sides differ", "die Standpunkte blieben unterschiedlich", "The approaches of the two countries coincide". */
export const stances: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  const subject = subjectOf(clause);
  const stance = subject && membersOf(subject).find((m) => words.stances.has(key(scene, m.head)));
  if (!p || !stance || (stance.agreement & PLURAL) === 0) return [];
  // "continue to differ"
  const inner = words.lasting.has(p.key) ? clause.complements.find((c) => c.relation === 'infinitive')?.clause.predicate : undefined;
  const verb = inner?.key ?? p.key;
  const said = words.standing.has(p.key)
    ? clause.arguments
        .filter((a) => a.role === 'predicative')
        .map((a) => key(scene, a.phrase.head))
        .concat(clause.adverbs.map((a) => a.key))
    : [];
  const apart = words.differ.has(verb) || said.some((x) => words.different.has(x));
  const alike = words.coincide.has(verb) || said.some((x) => words.alike.has(x));
  if (apart === alike) return [];
  const kind = apart !== p.negated ? 'disagreement' : 'consensus';
  return [
    {
      rule: kind === 'consensus' ? 'outcomes.consensus' : 'outcomes.disagreement',
      kind,
      ...trimmed(scene.text.tokens, clause.kind === 'main' ? clause.from : stance.coreFrom, clause.to),
      cue: [stance.head, ...p.tokens],
    },
  ];
};

/** "took note of their divergent views", "expressed differing positions on X". */
export const statedStances: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || p.negated || p.voice !== 'active' || !words.stating.has(p.key) || !isJoint(scene, clause)) return [];
  const object = argumentOf(clause, 'object');
  const stance = object && phrasesWithin(object).find((m) => words.stances.has(key(scene, m.head)) && m.modifiers.some((x) => words.different.has(key(scene, x))));
  return stance ? [{ rule: 'outcomes.disagreement', kind: 'disagreement', from: stance.coreFrom, to: stance.to, cue: [stance.head, ...p.tokens] }] : [];
};

/** "accepted the proposal to hold a session": what is to be held follows. */
export const acceptance: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || p.negated || !words.accept.has(p.key)) return [];
  const matter = p.voice === 'active' ? (argumentOf(clause, 'object') ?? argumentOf(clause, 'indirect')) : subjectOf(clause);
  if (!matter || !words.proposals.has(key(scene, matter.head)) || (p.voice === 'active' && !scene.cast.who(subjectOf(clause) ?? matter).length)) return [];
  const inner = clause.complements.find((c) => c.relation === 'infinitive' && c.anchor === matter.head)?.clause;
  const meeting = inner?.predicate && words.plan.has(inner.predicate.key) && membersOf(argumentOf(inner, 'object') ?? matter).some((m) => endsIn(words.nextNouns, key(scene, m.head)));
  return inner ? [{ rule: 'outcomes.accepted', kind: meeting ? 'follow-up' : 'decision', ...trimmed(scene.text.tokens, inner.from, inner.to), cue: [matter.head, ...p.tokens] }] : [];
};
