/** What clauses lend each other: a subject or object told once, and whose doing an infinitive is. */
import type { Argument, Clause } from '../../shared/clause.ts';
import type { Phrase } from '../../shared/phrase.ts';
import { OBJECT_CONTROL } from '../lexicon/wordGroups.ts';
import type { Syntax } from '../syntax/syntax.ts';

export const subjectOf = (clause: Clause): Argument | undefined => clause.arguments.find((a) => a.role === 'subject');

export function shareSubject(clause: Clause, from: Clause): void {
  const subject = subjectOf(from);
  if (subject) clause.arguments.push({ role: 'subject', phrase: subject.phrase, understood: true });
}

/** "commends and supports the plan": the object of the second verb is the first one's, where nothing but "and" stands between. */
export function lendObject({ desk }: Syntax, first: Clause, second: Clause): void {
  const [a, b] = [first.predicate, second.predicate];
  const object = second.arguments.find((x) => x.role === 'object' && !x.understood);
  if (!a || !b || !object || a.voice !== 'active' || b.voice !== 'active' || first.complements.length || first.arguments.some((x) => x.role !== 'subject')) return;
  if (object.phrase.from !== b.token + 1 || desk.slice(a.token + 1, b.token).some((w) => !/^(?:CC|RB)$/u.test(w.tag))) return;
  first.arguments.push({ role: 'object', phrase: object.phrase, understood: true });
}

export function lendSubject(clause: Clause, inner: Clause, byVerb: boolean): void {
  if (!inner.predicate || inner.predicate.finite !== undefined || subjectOf(inner)) return;
  const controller = controllerOf(clause, byVerb);
  if (controller) inner.arguments.push({ role: 'subject', phrase: controller, understood: true });
}

/** Whose doing an infinitive or a participle is: the object's with "urge" and "invite", else the subject's. */
function controllerOf(clause: Clause, byVerb: boolean): Phrase | undefined {
  const find = (role: Argument['role']): Phrase | undefined => clause.arguments.find((a) => a.role === role)?.phrase;
  const subject = find('subject');
  if (!byVerb || !clause.predicate) return subject;
  const key = clause.predicate.key;
  // "called B to congratulate him" is by telephone, "called on B to act" a demand.
  if (clause.predicate.voice === 'active' && key === 'call') return prepositional(clause, key, 'on') ?? prepositional(clause, key, 'upon') ?? subject;
  if (clause.predicate.voice === 'active' && OBJECT_CONTROL.has(key)) return find('object') ?? find('indirect') ?? prepositional(clause, 'appeal', 'to') ?? subject;
  return (
    prepositional(clause, 'appeal', 'to') ??
    (clause.predicate.key === 'promise'
      ? subject
      : find('object') && !/^(?:agree|accept|decide|use|have|need|take|seek|hold|make|express|pledge|offer|hope|continue|plan|intend|want|reaffirm|voice)$/u.test(key)
        ? find('object')
        : undefined) ??
    subject
  );
}

const prepositional = (clause: Clause, verb: string, preposition: string): Phrase | undefined =>
  clause.predicate?.key === verb ? clause.arguments.find((a) => a.phrase.preposition?.key === preposition)?.phrase : undefined;
