/** Agreements and what is arranged: "kamen überein, zu", "vereinbarten ein weiteres Treffen". */
import { argumentOf, type Clause } from '../../language/shared/clause.ts';
import { membersOf, type Phrase } from '../../language/shared/phrase.ts';
import type { OutcomeKind } from '../../records/outcome.ts';
import { byDate } from '../encounters/whenAndWhere/status.ts';
import { endsIn } from '../people/words.ts';
import { datesBetween, type Scene } from '../scene.ts';
import { trimmed } from '../statements/stretches.ts';
import { contentOf, governed, isOf, phraseSpan } from './contents.ts';
import { isJoint, key, type Reader, type Result, subjectOf } from './result.ts';
import type { OutcomeWords } from './words.ts';

/** "waren sich einig, dass", "kamen überein, zu", "einigten sich auf". */
export const agreement: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p) return [];
  const adjective = clause.arguments.find((a) => a.role === 'predicative' && words.agreed.has(key(scene, a.phrase.head)))?.phrase ?? undefined;
  const adverb = clause.adverbs.find((a) => words.agreed.has(a.key));
  const verb = words.agree.has(p.key);
  if (!adjective && !adverb && !verb) return [];
  if (!isJoint(scene, clause)) return [];
  const content = contentOf(scene, words, clause) ?? phraseSpan(clause, governed(scene, words, clause));
  if (!content) return [];
  const cue = [...p.tokens, ...(adjective ? [adjective.head] : adverb ? [adverb.token] : [])];
  if (p.negated) return [{ rule: 'outcomes.disagreement', kind: 'disagreement', ...content, cue }];
  return [{ rule: 'outcomes.agreed', kind: kindOf(scene, words, clause, 'consensus'), ...content, cue }];
};

/** An agreement to meet again is a follow-up; one to do something a decision. */
function kindOf(scene: Scene, words: OutcomeWords, clause: Clause, otherwise: OutcomeKind): OutcomeKind {
  const phrase = governed(scene, words, clause) ?? argumentOf(clause, 'object');
  for (const c of clause.complements) {
    const { relation, clause: inner } = c;
    if (relation === 'content' && (isNext(scene, words, argumentOf(inner, 'subject')) || isToMeet(scene, words, inner))) return 'follow-up';
    if (relation === 'participial' && words.doingPrepositions.has(inner.opener?.key ?? '') && words.agree.has(clause.predicate?.key ?? '')) return 'decision';
    if (relation !== 'infinitive' || (phrase?.preposition && isOf(phrase, c))) continue;
    if (inner.predicate && (words.meetAgain.has(inner.predicate.key) || (words.plan.has(inner.predicate.key) && isNext(scene, words, argumentOf(inner, 'object'))))) return 'follow-up';
    return 'decision';
  }
  if (phrase && membersOf(phrase).some((m) => endsIn(words.nextNouns, key(scene, m.head)))) return 'follow-up';
  return otherwise;
}

/** "that the Joint Commission should be convened in May": a body or a meeting, and that it is to be held. */
const isToMeet = (scene: Scene, words: OutcomeWords, { predicate: p, arguments: all }: Clause): boolean => {
  const subject = all.find((a) => a.role === 'subject')?.phrase;
  return p !== undefined && subject !== undefined && (words.plan.has(p.key) || words.meetAgain.has(p.key)) && membersOf(subject).some((m) => endsIn(words.nextNouns, key(scene, m.head)));
};

/** "the 5th", "die 5." */
const ORDINAL = /^\p{N}+(?:st|nd|rd|th|\.)$/u;

/** "another meeting", "the next round": an encounter, and that it is one more. */
function isNext(scene: Scene, words: OutcomeWords, phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    membersOf(phrase).some(
      (m) =>
        endsIn(words.nextNouns, key(scene, m.head)) &&
        (words.next.has(m.determiner?.key ?? '') ||
          scene.text.tokens.slice(m.coreFrom, m.head).some((t) => words.next.has(t.key) || ORDINAL.test(t.form)) ||
          m.clauses.some((c) => words.next.has(scene.text.tokens[c.predicate?.token ?? -1]?.form.toLowerCase() ?? ''))),
    )
  );
}

/** "vereinbarten, einen Dialog aufzunehmen", "beschlossen, dass", "vereinbarten ein weiteres Treffen". */
export const arrangement: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  // "Bei ihrem letzten Besuch 2029 hatten sie eine Zusammenarbeit vereinbart": not here.
  if (isLongAgo(scene, clause)) return [];
  if (!p || p.negated || !(words.arrange.has(p.key) || words.decide.has(p.key) || words.charge.has(p.key)) || clause.kind === 'relative') return [];
  // "Investitionen werden vom Rat beschlossen": how it is done, and nothing that was.
  if (p.voice !== 'active' && p.tense === 'present') return [];
  if (!isJoint(scene, clause)) return [];
  const matter = p.voice === 'active' ? argumentOf(clause, 'object') : subjectOf(clause);
  const content = contentOf(scene, words, clause) ?? (words.charge.has(p.key) ? chargeOf(words, clause) : matter && matter.kind === 'noun' ? { from: matter.coreFrom, to: matter.to } : undefined);
  if (!content) return [];
  return [{ rule: 'outcomes.arranged', kind: kindOf(scene, words, clause, 'decision'), ...content, cue: p.tokens }];
};

/** "tasked their experts with drafting a plan", "beauftragten ihre Experten mit einem Entwurf": what they are to do, and not who they are. */
function chargeOf(words: OutcomeWords, clause: Clause): Pick<Result, 'from' | 'to'> | undefined {
  const doing = clause.complements.find((c) => c.relation === 'participial' && words.chargedWith.has(c.clause.opener?.key ?? ''))?.clause;
  if (doing) return { from: (doing.opener?.token ?? doing.from - 1) + 1, to: doing.to };
  return phraseSpan(clause, clause.arguments.find((a) => !a.understood && words.chargedWith.has(a.phrase.preposition?.key ?? ''))?.phrase);
}

/** Told in the pluperfect with a date that lies well before. */
export const isLongAgo = (scene: Scene, clause: Clause): boolean =>
  clause.predicate?.tense === 'pluperfect' && datesBetween(scene, clause.from, clause.to).some((d) => byDate(scene, d) === 'recalled');

/** "Ein weiteres Treffen ist für Mai geplant", "Die nächste Runde findet in Wien statt". */
export const followUp: Reader = (scene, words, clause) => {
  const p = clause.predicate;
  if (!p || p.negated || !(words.plan.has(p.key) || words.continues.has(p.key))) return [];
  const subject = subjectOf(clause);
  const ahead = p.tense === 'future' || (p.modal !== undefined && words.announcing.has(p.modal));
  // "Die Verhandlungen sollen im April fortgesetzt werden"
  const goesOn = words.continues.has(p.key);
  if (goesOn && !(ahead && p.voice === 'passive')) return [];
  const noun =
    subject &&
    membersOf(subject).find(
      (m) =>
        (goesOn && endsIn(words.nextNouns, key(scene, m.head))) ||
        isNext(scene, words, m) ||
        (ahead && endsIn(words.nextNouns, key(scene, m.head)) && m.modifiers.some((x) => words.first.has(key(scene, x)))),
    );
  // "The next round took place": told of what has been; "is planned", "is to take place", "will be held" of what comes.
  if (!noun || (p.modal !== undefined && !ahead) || (!ahead && (p.tense === 'past' || p.tense === 'perfect' || p.tense === 'pluperfect'))) return [];
  return [
    {
      rule: 'outcomes.follow-up',
      kind: 'follow-up',
      ...trimmed(scene.text.tokens, clause.kind === 'main' ? Math.min(noun.coreFrom, clause.from) : noun.coreFrom, clause.to),
      cue: [noun.head, ...p.tokens],
    },
  ];
};
