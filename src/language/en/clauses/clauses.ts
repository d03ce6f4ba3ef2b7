/** Makes clauses of a dependency tree: the predicate, and the clauses that stand beside it or hang below it. */
import type { Clause, ClauseKind, Complement, Predicate, Relation } from '../../shared/clause.ts';
import type { Phrase } from '../../shared/phrase.ts';
import type { DeskWord } from '../deskWord.ts';
import { CONTENT_NOUNS } from '../lexicon/wordGroups.ts';
import { childrenOf, type Syntax } from '../syntax/syntax.ts';
import { argumentOrClause, asPurpose, behindVerb, type Waiting } from './arguments.ts';
import { isClausal, isFiniteVerb, isVerb } from './clausal.ts';
import { lendObject, lendSubject, shareSubject, subjectOf } from './lending.ts';
import { OF_CLAUSE, phraseOf } from './nominal.ts';
import { predicateOf } from './predicate.ts';
import { anchorOf, relationOf } from './relations.ts';

/** The clauses of a tree, one for each root; clauses side by side are separate. */
export function clausesOf(s: Syntax): Clause[] {
  const out: Clause[] = [];
  for (const root of childrenOf(s, -1)) out.push(...clauseGroup(s, root, 'main', undefined));
  return out;
}

/** A clause with those that stand beside it ("A met B and discussed C"). */
function clauseGroup(s: Syntax, place: number, kind: ClauseKind, parent: Clause | undefined, before?: Clause): Clause[] {
  const clause = clauseOf(s, place, kind, parent, before?.predicate);
  if (before && !subjectOf(clause)) {
    shareSubject(clause, before);
    // "wish to resume talks and [they] agreed [they] to meet"
    for (const { clause: inner, relation } of clause.complements)
      if (relation === 'infinitive' || relation === 'participial' || relation === 'adverbial') lendSubject(clause, inner, relation === 'infinitive');
  }
  if (before) lendObject(s, before, clause);
  if (before?.opener && !clause.opener && kind !== 'relative') clause.opener = before.opener;
  const out = [clause];
  for (const child of childrenOf(s, place)) {
    const label = s.label.get(child) as string;
    if ((label === 'conj' && isClausal(s, child)) || (label === 'parataxis' && isClausal(s, child) && kind === 'main') || (label === 'dep' && isFiniteVerb(s, child)))
      out.push(...clauseGroup(s, child, label === 'conj' ? kind : 'main', parent, label === 'conj' ? clause : undefined));
  }
  return out;
}

function clauseOf(s: Syntax, place: number, kind: ClauseKind, parent: Clause | undefined, before?: Predicate): Clause {
  const { desk } = s;
  const word = desk[place] as DeskWord;
  const predicate = predicateOf(s, place, before);
  const clause: Clause = { kind: predicate ? kind : kind === 'main' ? 'fragment' : kind, from: place, to: place + 1, arguments: [], adverbs: [], complements: [] };
  if (parent) clause.parent = parent;
  if (predicate) clause.predicate = predicate;
  const waiting: Waiting[] = [];
  const onClause = (at: number, label: string, phrase: Phrase): void => {
    waiting.push({ place: at, label, phrase });
  };
  const nominal = !isVerb(word);
  if (nominal) {
    const whole = phraseOf(s, place, onClause, true);
    const phrase = predicate && predicate.token < place ? behindVerb(whole, Math.max(...predicate.tokens.filter((t) => t < place)) + 1) : whole;
    if (predicate) clause.arguments.push({ role: phrase.preposition ? 'prepositional' : 'predicative', phrase });
    else if (phrase.kind === 'adverb') clause.adverbs.push({ key: word.key, token: place });
    else clause.arguments.push({ role: phrase.preposition ? 'prepositional' : 'adverbial', phrase });
  }
  const inner: { place: number; label: string }[] = [];
  for (const child of childrenOf(s, place)) {
    const label = s.label.get(child) as string;
    if (nominal && !OF_CLAUSE.test(label)) continue;
    if (nominal && label === 'obl' && word.tag.startsWith('N') && child > place) continue;
    argumentOrClause(s, clause, child, label, nominal, onClause, inner);
  }
  if (predicate?.voice === 'active' && predicate.key === 'be') asPurpose(s, clause, inner);
  // "is to visit": "to" opens nothing there.
  if (predicate?.modal === 'be' && predicate.finite !== undefined && clause.opener?.key === 'to') delete clause.opener;
  // "President Stern to visit Kenya": a heading announces by an infinitive.
  if (kind === 'main' && predicate?.tense === 'none' && predicate.tokens.some((t) => (desk[t] as DeskWord).tag === 'TO') && clause.arguments.some((a) => a.role === 'subject' && !a.understood)) {
    predicate.tense = 'future';
    predicate.mood = 'indicative';
  }
  // "As A and B have different systems, the two sides should": a reason, which looks like a subject with a preposition.
  const because = kind === 'main' ? clause.arguments.find((a) => a.role === 'subject' && a.phrase.preposition?.key === 'as')?.phrase : undefined;
  if (because?.preposition && predicate) {
    clause.kind = 'adverbial';
    clause.opener ??= { key: 'as', token: because.preposition.token };
    delete because.preposition;
  }
  clause.arguments.sort((a, b) => a.phrase.from - b.phrase.from);
  clause.adverbs.sort((a, b) => a.token - b.token);
  [clause.from, clause.to] = ownSpan(s, place, clause);
  if (clause.predicate && clause.arguments.some((a) => a.phrase.determiner?.key === 'no' || (desk[a.phrase.head] as DeskWord).key === 'nothing' || (desk[a.phrase.head] as DeskWord).key === 'nobody'))
    clause.predicate.negated = true;
  for (const { place: at, label } of inner.sort((a, b) => a.place - b.place)) clause.complements.push(...complementsOf(s, clause, at, label));
  for (const w of waiting.sort((a, b) => a.place - b.place)) clause.complements.push(...nounClauses(s, clause, w));
  for (const c of clause.complements) {
    clause.from = Math.min(clause.from, c.clause.from);
    clause.to = Math.max(clause.to, c.clause.to);
  }
  return clause;
}

/** The clause's stretch: its words and those of its phrases; nested clauses are added when they are built. */
function ownSpan(s: Syntax, place: number, clause: Clause): [number, number] {
  let [from, to] = [place, place + 1];
  const take = (a: number, b: number): void => {
    from = Math.min(from, a);
    to = Math.max(to, b);
  };
  for (const t of clause.predicate?.tokens ?? []) take(t, t + 1);
  for (const a of clause.arguments) if (!a.understood) take(a.phrase.from, a.phrase.to);
  for (const a of clause.adverbs) take(a.token, a.token + 1);
  if (clause.opener) take(clause.opener.token, clause.opener.token + 1);
  for (const child of childrenOf(s, place)) if (/^(?:mark|aux|cop|expl)/u.test(s.label.get(child) as string)) take(child, child + 1);
  return [from, to];
}

function complementsOf(s: Syntax, clause: Clause, place: number, label: string): Complement[] {
  const { relation, kind } = relationOf(s, place, label);
  const anchor = anchorOf(s, clause);
  return clauseGroup(s, place, kind, clause).map((inner): Complement => {
    if (relation === 'infinitive' || relation === 'participial' || relation === 'adverbial')
      lendSubject(clause, inner, relation === 'infinitive' || (label === 'xcomp' && relation === 'participial' && !/^(?:when|while|whilst)$/u.test(inner.opener?.key ?? '')));
    const complement: Complement = { relation, clause: inner };
    if (anchor !== undefined && (relation === 'infinitive' || relation === 'content' || relation === 'question')) complement.anchor = anchor;
    return complement;
  });
}

/** "A and B, who received his guest": of the last of them alone, which the verb or a pronoun shows. */
const tellsOfOne = ({ desk }: Syntax, { from, to, opener, predicate }: Clause): boolean =>
  opener?.key === 'who' &&
  (/^(?:is|was|has|does)$/u.test(desk[predicate?.finite ?? -1]?.lower ?? '') || desk[predicate?.finite ?? -1]?.tag === 'VBZ' || desk.slice(from, to).some((w) => /^(?:his|her|him)$/u.test(w.lower)));

/** "an assurance that she would spare no effort", "the view that trade was low": nothing is missing in the clause, so it is what the noun says. */
function isContentOf({ desk }: Syntax, { head }: Phrase, { opener, predicate, arguments: all }: Clause): boolean {
  if (opener?.key !== 'that' || !predicate || !CONTENT_NOUNS.has((desk[head] as DeskWord).key)) return false;
  const own = all.filter((a) => !a.understood && a.phrase.head !== opener.token);
  return own.some((a) => a.role === 'subject') && (predicate.voice !== 'active' || own.some((a) => a.role === 'object' || a.role === 'predicative'));
}

/** Clauses below a noun: relative clauses, what a noun's content is, participles that tell more of it. */
function nounClauses(s: Syntax, clause: Clause, { place, label, phrase: whole }: Waiting): Complement[] {
  const { desk } = s;
  // "the issues of developing ties and the regional situation": what stands before "and" belongs to the first of the list.
  const [first, second] = whole.conjuncts;
  const phrase = first && second && place < second.from ? first : whole;
  const word = desk[place] as DeskWord;
  const related = label === 'acl:relcl';
  const shape = relationOf(s, place, label === 'acl' ? (word.tag === 'VBG' || (word.tag === 'VBN' && !isFiniteVerb(s, place)) ? 'advcl' : 'ccomp') : related ? 'ccomp' : label);
  const relation: Relation = related ? 'relative' : shape.relation;
  const kind: ClauseKind = related ? 'relative' : shape.kind;
  return clauseGroup(s, place, kind, clause).map((inner): Complement => {
    if (related && isContentOf(s, phrase, inner)) {
      inner.kind = 'content';
      inner.arguments = inner.arguments.filter((a) => a.phrase.head !== inner.opener?.token);
      return { relation: 'content', clause: inner, anchor: phrase.head };
    }
    if (related) inner.antecedent = tellsOfOne(s, inner) ? (whole.conjuncts.filter((c) => c.to <= inner.from + 1).at(-1) ?? phrase) : phrase;
    if (relation === 'participial' || (relation === 'infinitive' && !subjectOf(inner))) {
      if (relation === 'participial') inner.antecedent = phrase;
      // "the readiness to help" is the subject's; "the agreement reached" is what was reached.
      const subject = relation === 'participial' ? phrase : subjectOf(clause)?.phrase;
      if (subject && !subjectOf(inner)) inner.arguments.push({ role: 'subject', phrase: subject, understood: true });
    }
    // "the issues they discussed": the noun is what the clause has no word for.
    if (related && !inner.opener && subjectOf(inner) && !inner.arguments.some((a) => a.role === 'object') && inner.predicate?.voice === 'active' && inner.predicate.key !== 'be')
      inner.arguments.push({ role: 'object', phrase, understood: true });
    else if (related && !subjectOf(inner)) inner.arguments.push({ role: 'subject', phrase, understood: true });
    phrase.clauses.push(inner);
    return { relation, clause: inner, anchor: phrase.head };
  });
}
