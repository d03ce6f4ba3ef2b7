/** Finds where the content of a reporting verb stands: its clauses, its object, a phrase with a preposition. */
import type { Clause, Complement } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Scene } from '../scene.ts';
import type { Stretch } from './report.ts';

const CLOSERS = /^[,;.:!?…"„“”«»‚‘’)(\-–—]+$/u;

/** The stretch without the marks at its ends. */
export function trimmed(tokens: readonly Token[], from: number, to: number): Stretch {
  while (to > from + 1 && CLOSERS.test((tokens[to - 1] as Token).form)) to--;
  while (from < to - 1 && CLOSERS.test((tokens[from] as Token).form)) from++;
  return { from, to };
}

export interface ClauseContent extends Stretch {
  readonly clause: Clause;
  readonly anchor?: number;
}

/**
 * The clauses that tell what is said. A clause that hangs on a noun counts where the noun is not part of some circumstance:
 * in "Auf die Frage, ob ..., antwortete er, dass ..." only the second.
 */
export function clauseContent(scene: Scene, clause: Clause, allowed: (complement: Complement) => boolean): ClauseContent | undefined {
  const found = clause.complements.filter((c) => (c.relation === 'content' || c.relation === 'question' || c.relation === 'infinitive') && c.clause.predicate !== undefined && !isQuoted(c.clause) && allowed(c) && !inCircumstance(scene, clause, c));
  const first = found[0];
  if (!first) return undefined;
  // "dass A und dass B", "zu V und zu W" are one content; clauses of different kinds are not.
  let to = first.clause.to;
  for (const c of found.slice(1)) if (c.clause.from >= to && c.clause.from - to <= 3) to = c.clause.to;
  return { ...trimmed(scene.text.tokens, first.clause.from, to), clause: first.clause, ...(first.anchor === undefined ? {} : { anchor: first.anchor }) };
}

const isQuoted = (clause: Clause): boolean => clause.kind === 'fragment';

function inCircumstance(scene: Scene, clause: Clause, complement: Complement): boolean {
  const { anchor } = complement;
  if (anchor === undefined || scene.text.tokens[anchor]?.wordClass !== 'noun') return false;
  const holder = clause.arguments.find((a) => a.phrase.from <= anchor && anchor < a.phrase.to);
  return holder !== undefined && (holder.role === 'subject' || (holder.role === 'prepositional' && complement.relation !== 'infinitive'));
}

/** The phrase with the clauses that hang on it and the prepositional phrases that follow it at once. */
export function phraseContent(scene: Scene, clause: Clause, phrase: Phrase, from = phrase.from): Stretch {
  let to = phrase.to;
  for (let grown = true; grown; ) {
    grown = false;
    for (const c of clause.complements) {
      if (c.anchor === undefined || c.anchor < phrase.from || c.anchor >= to || c.clause.to <= to) continue;
      to = c.clause.to;
      grown = true;
    }
    for (const a of clause.arguments)
      if (!a.understood && a.phrase.from === to && a.phrase.to > to && (a.role === 'prepositional' || a.role === 'genitive')) {
        to = a.phrase.to;
        grown = true;
      }
  }
  return trimmed(scene.text.tokens, from, to);
}

/** The phrase with this preposition, among the arguments or inside them. */
export function phraseWith(clause: Clause, preposition: string): Phrase | undefined {
  for (const a of clause.arguments) if (!a.understood && a.phrase.preposition?.key === preposition) return a.phrase;
  for (const a of clause.arguments) if (!a.understood && a.role !== 'subject') for (const p of phrasesWithin(a.phrase)) if (p.preposition?.key === preposition) return p;
  return undefined;
}

/** Keys of the words that go with a verb: adverbs, the heads of its phrases and of what is attached to them. */
export function companions(scene: Scene, clause: Clause): Map<string, Phrase | undefined> {
  const out = new Map<string, Phrase | undefined>();
  for (const a of clause.adverbs) out.set(a.key, undefined);
  for (const a of clause.arguments) {
    if (a.role === 'subject') continue;
    for (const p of phrasesWithin(a.phrase)) {
      const key = scene.text.tokens[p.head]?.key;
      if (key !== undefined && !out.has(key)) out.set(key, p);
    }
  }
  for (const c of clause.complements) if (c.relation === 'infinitive' && c.clause.predicate && c.clause.arguments.every((a) => a.understood)) out.set(c.clause.predicate.key, undefined);
  const key = clause.predicate?.key;
  if (key !== undefined) out.set(key, undefined);
  return out;
}
