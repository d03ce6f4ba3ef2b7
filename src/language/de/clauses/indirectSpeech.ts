/** Puts indirect speech without a conjunction, speech before its verb and conditions without "wenn" below the clause that governs them. */
import type { Clause, Relation } from '../../shared/clause.ts';
import { SUBJUNCTIVE_II } from '../morphology/finite.ts';
import type { DeskWord } from '../work.ts';
import { TAKE_CLAUSE } from './governing.ts';
import type { MainDraft } from './mainClauses.ts';

/** Indirect speech without a conjunction, speech before its verb, conditions without "wenn". */
export function govern(desk: readonly DeskWord[], built: readonly { clause: Clause; draft: MainDraft }[]): Clause[] {
  const top: Clause[] = [];
  for (const { clause, draft } of built) {
    const previous = top.at(-1);
    const verbFirst = clause.predicate?.finite !== undefined && clause.predicate.finite === clause.from;
    const takes = clause.predicate !== undefined && TAKE_CLAUSE.has(clause.predicate.key);
    const condition = previous?.predicate?.finite === previous?.from && previous?.predicate?.mood === 'conditional' && clause.predicate?.mood === 'conditional';
    if (previous && draft.joint === 'comma' && verbFirst && takes && !condition && previous.kind !== 'fragment' && !hasContent(clause)) {
      // "Die Lage sei ernst, erklärte der Minister."
      top.pop();
      subordinate(clause, previous, 'content');
      while (top.length && previous.predicate?.mood === 'reported' && top.at(-1)?.predicate?.mood === 'reported') subordinate(clause, top.pop() as Clause, 'content');
      top.push(clause);
      continue;
    }
    if (previous && draft.joint === 'comma' && verbFirst && previous.predicate?.finite === previous.from && (!takes || condition)) {
      // "Könnten sie ..., würden sie ..."
      top.pop();
      previous.kind = 'adverbial';
      subordinate(clause, previous, 'adverbial');
      top.push(clause);
      continue;
    }
    const speech = previous && speechIn(previous);
    if (speech && !verbFirst && (draft.joint === 'comma' || draft.joint === 'colon' || draft.joint === 'conjunction' || draft.joint === 'other')) {
      // "äusserte den Wunsch, die Gespräche mögen bald beginnen": in the plural the form of the indicative.
      const reported =
        clause.predicate?.mood === 'reported' ||
        (clause.predicate?.modal === 'mögen' && clause.predicate.tense === 'present' && draft.joint === 'comma') ||
        (clause.predicate?.mood === 'conditional' && draft.joint === 'comma');
      const told = speech.complements.filter((c) => c.relation === 'content' && c.clause.kind === 'content');
      const indirect = told.some((c) => c.clause.predicate?.mood === 'reported' || c.clause.predicate?.mood === 'conditional' || couldBeSubjunctive(desk, c.clause));
      // "..., beide Länder sollten A stärken und B ausbauen, nur so könnten sie ...": what is said goes on.
      const finite = clause.predicate?.finite;
      const shared = finite !== undefined && finite < clause.from && told.some((c) => c.clause.predicate?.finite === finite);
      const more = shared || (indirect && reported && (draft.joint === 'conjunction' || draft.joint === 'comma'));
      // "Muster sagte, die Beziehungen entwickelten sich gut": right behind the verb the indicative's form is the subjunctive's as well.
      const waits =
        draft.joint === 'comma' && !hasContent(speech) && speech === previous && speech.to === clause.from - 1 && !speech.arguments.some((a) => a.role === 'object' || a.role === 'reflexive');
      const right = waits && (speech.predicate?.finite === speech.to - 1 || couldBeSubjunctive(desk, clause));
      if (right || more || (reported && (draft.joint === 'comma' || draft.joint === 'colon') && !hasContent(speech)) || (draft.joint === 'colon' && !hasContent(speech))) {
        // "Er betonte: „...“": what is quoted is what he said.
        const quoted = clause.kind === 'fragment' && !clause.arguments.length && !clause.adverbs.length ? clause.complements.filter((c) => c.relation === 'quotation') : [];
        if (quoted.length) for (const q of quoted) subordinate(speech, q.clause, 'quotation');
        else subordinate(speech, clause, 'content');
        continue;
      }
    }
    top.push(clause);
  }
  return top;
}

/** "sollten", "blieben": the form of the past that is the subjunctive's as well. */
function couldBeSubjunctive(desk: readonly DeskWord[], { predicate }: Clause): boolean {
  const word = predicate?.finite === undefined ? undefined : desk[predicate.finite];
  return word !== undefined && (word.finite & SUBJUNCTIVE_II) !== 0;
}

/** The clause in which a verb of saying waits for what is said: this one, or the last one below it. */
function speechIn(clause: Clause): Clause | undefined {
  if (clause.predicate && TAKE_CLAUSE.has(clause.predicate.key)) return clause;
  const last = clause.complements.at(-1)?.clause;
  return last ? speechIn(last) : undefined;
}

const hasContent = (clause: Clause): boolean => clause.complements.some((c) => c.relation === 'content' || c.relation === 'quotation' || c.relation === 'question');

function subordinate(parent: Clause, child: Clause, relation: Relation): void {
  if (relation === 'content') child.kind = child.kind === 'fragment' ? 'fragment' : 'content';
  child.parent = parent;
  parent.complements.push({ relation, clause: child });
  parent.from = Math.min(parent.from, child.from);
  parent.to = Math.max(parent.to, child.to);
}
