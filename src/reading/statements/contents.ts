/** Finds where the content of a reporting verb stands: its clauses, its object, a phrase with a preposition. */
import type { AnalysedSentence, Clause, Complement } from '../../language/shared/clause.ts';
import { type Phrase, phrasesWithin } from '../../language/shared/phrase.ts';
import type { Token } from '../../language/shared/token.ts';
import type { Scene } from '../scene.ts';
import type { Stretch } from './report.ts';
import { actOfNoun, statementWords } from './words.ts';

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
export function clauseContent(scene: Scene, clause: Clause, allowed: (complement: Complement) => boolean, companion?: Phrase): ClauseContent | undefined {
  const found = [...clause.complements, ...leftToParent(clause)].filter((c) => (c.relation === 'content' || c.relation === 'question' || c.relation === 'infinitive') && c.clause.predicate !== undefined && !isQuoted(c.clause) && allowed(c) && !inCircumstance(scene, clause, c, companion) && isSaidFirst(clause, c));
  const first = found[0];
  if (!first) return undefined;
  const to = runningOn(scene, clause, first.clause);
  const from = first.clause.kind === 'infinitive' ? sinceComma(scene, clause, first.clause) : runningFrom(scene, clause, first.clause);
  return { ...trimmed(scene.text.tokens, from, to), clause: first.clause, ...(first.anchor === undefined ? {} : { anchor: first.anchor }) };
}

/** "..., in dem sie ihren Willen bekräftigten, ... zu stärken": what follows a relative clause may have been tied to the clause above. */
function leftToParent(clause: Clause): Complement[] {
  const { parent } = clause;
  if (!parent || clause.kind !== 'relative' || clause.complements.some((c) => c.relation === 'content' || c.relation === 'infinitive')) return [];
  return parent.complements.filter((c) => (c.relation === 'infinitive' || c.relation === 'content') && c.clause !== clause && c.clause.from >= clause.to && c.clause.from - clause.to <= 2);
}

/**
 * What belongs to the content behind its first clause: "..., dass A und dass B", "..., A sei B und C sei D", "..., dass A, um zu
 * B": clauses that follow at once, and main clauses in indirect mood beside the reporting one.
 */
/** "schlug vor, die Frist auf ein Jahr befristet | zu verlängern": an infinitive clause begins behind the comma. */
function sinceComma(scene: Scene, clause: Clause, infinitive: Clause): number {
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
function runningFrom(scene: Scene, clause: Clause, first: Clause): number {
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
      if (c.relation === 'quotation' || c.relation === 'fragment' || from < to || from - to > 2 || c.clause.opener?.key === 'wie' || c.clause.opener?.key === 'so') continue;
      to = c.clause.to;
      grown = true;
    }
    const beside = sentenceOf(scene, clause)?.clauses.find((m) => m !== clause && m.from >= to && m.from - to <= 2 && m.predicate !== undefined && (m.predicate.mood === 'reported' || (m.predicate.mood === 'conditional' && first.predicate?.mood !== 'indicative')));
    if (beside && clause.kind === 'main') {
      to = beside.to;
      grown = true;
    }
  }
  return toSentenceEnd(scene, clause, to);
}

/** "..., dass er 19 Millionen gegeben hat, 6 davon für B.": what is left of the sentence is still said where no new clause begins. */
function toSentenceEnd(scene: Scene, clause: Clause, to: number): number {
  const sentence = sentenceOf(scene, clause);
  const { tokens } = scene.text;
  if (!sentence || to >= sentence.to || sentence.to - to > 40 || tokens[to]?.form !== ',' || clause.predicate?.tokens.some((t) => t >= to)) return to;
  const rest = tokens.slice(to, sentence.to);
  if (rest.some((t) => t.key === 'so' || t.key === 'wie' || t.wordClass === 'conjunction') || sentence.quotations.some((q) => q.to > to)) return to;
  return sentence.clauses.some((c) => c !== clause && c.predicate && c.from >= to - 1) ? to : sentence.to;
}

export function sentenceOf(scene: Scene, stretch: Stretch): AnalysedSentence | undefined {
  return scene.text.sentences[sentenceNumber(scene, stretch)];
}

/** The number of the sentence that a stretch begins in; -1 where there is none. */
export function sentenceNumber(scene: Scene, clause: Stretch): number {
  const { sentences } = scene.text;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = sentences[middle] as AnalysedSentence;
    if (clause.from < s.from) high = middle - 1;
    else if (clause.from >= s.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** A clause without an opener before the verb is speech only where the speaker stands behind the verb: "Es sei spät, sagte er". */
function isSaidFirst(clause: Clause, complement: Complement): boolean {
  const verb = clause.predicate?.finite ?? clause.predicate?.token ?? clause.from;
  if (complement.clause.from > verb || complement.relation !== 'content' || complement.clause.opener !== undefined) return true;
  const subject = clause.arguments.find((a) => a.role === 'subject');
  return complement.clause.kind === 'content' && subject !== undefined && !subject.understood && subject.phrase.from > verb;
}

const isQuoted = (clause: Clause): boolean => clause.kind === 'fragment';

function inCircumstance(scene: Scene, clause: Clause, complement: Complement, companion: Phrase | undefined): boolean {
  const { anchor } = complement;
  const noun = anchor === undefined ? undefined : scene.text.tokens[anchor];
  if (anchor === undefined || noun?.wordClass !== 'noun') return false;
  if (companion && anchor >= companion.from && anchor < companion.to) return false;
  const holder = clause.arguments.find((a) => a.phrase.from <= anchor && anchor < a.phrase.to);
  if (!holder || (holder.role !== 'subject' && holder.role !== 'prepositional')) return false;
  // Behind the verb the nearest noun may only seem to hold the clause: "Jetzt gab der Leiter bekannt, dass ...".
  const verb = clause.predicate?.finite ?? clause.predicate?.token ?? clause.from;
  return complement.clause.from < verb || actOfNoun(statementWords(scene.language), noun.key) !== undefined;
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
    // "..., die ergriffen wurden, um zu ...": a clause behind a clause of the phrase belongs to it.
    for (const c of clause.complements) {
      if (to === phrase.to || c.relation === 'quotation' || c.clause.from < to || c.clause.from - to > 2 || scene.text.tokens[to]?.form !== ',' || c.clause.opener?.key === 'wie') continue;
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

/** Where a list that ends in the phrase begins: "[den Beginn der Gespräche] sowie [die Eröffnung]" may have come apart. */
export function listStart(scene: Scene, clause: Clause, phrase: Phrase): number {
  const verb = clause.predicate?.finite ?? clause.predicate?.token ?? clause.from;
  let { from } = phrase;
  for (let grown = true; grown; ) {
    grown = false;
    for (const a of clause.arguments) {
      const touches = a.phrase.to <= from && from - a.phrase.to <= 1 && scene.text.tokens.slice(a.phrase.to, from).every((t) => t.wordClass === 'conjunction' || t.form === ',');
      if (a.understood || a.phrase.from <= verb || !touches || a.role === 'subject' || a.role === 'reflexive' || a.role === 'indirect' || (a.role === 'prepositional' && from === phrase.from && a.phrase.to === from && !clause.arguments.some((b) => b.role === 'adverbial' && b.phrase.to === a.phrase.from)) || (a.role !== 'prepositional' && scene.text.tokens[a.phrase.head]?.wordClass !== 'noun')) continue;
      from = a.phrase.from;
      grown = true;
    }
  }
  return from;
}

/** The phrase with this preposition, among the arguments or inside them. */
export function phraseWith(clause: Clause, preposition: string): Phrase | undefined {
  for (const a of clause.arguments) if (!a.understood && a.phrase.preposition?.key === preposition) return a.phrase;
  for (const a of clause.arguments) if (!a.understood && (a.role === 'object' || a.role === 'indirect')) for (const p of phrasesWithin(a.phrase)) if (p.preposition?.key === preposition) return p;
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
