/** Makes clauses of a dependency tree: predicate, arguments by role, and the clauses that hang below them. */
import type { Argument, Clause, ClauseKind, Complement, Predicate, Relation } from '../shared/clause.ts';
import type { Phrase } from '../shared/phrase.ts';
import type { DeskWord } from './deskWord.ts';
import { OF_CLAUSE, phraseOf, prepositionKey, spanBelow } from './nominal.ts';
import { predicateOf } from './predicate.ts';
import { childrenOf, childWith, type Syntax } from './syntax.ts';
import { CONTENT_NOUNS, OBJECT_CONTROL } from './wordGroups.ts';

interface Waiting {
  place: number;
  label: string;
  phrase: Phrase;
}

const NOMINAL = /^(?:NN|PRP|CD|DT|WP|WDT|EX|JJ|FW|SYM|\$)/u;
const QUESTION_OPENERS = /^(?:whether|how|why|what|who|whom|whose|which|when|where|if)$/u;

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

const isVerb = (w: DeskWord): boolean => w.tag.startsWith('V') || w.tag === 'MD';
const isClausal = (s: Syntax, place: number): boolean =>
  (isVerb(s.desk[place] as DeskWord) && !(s.desk[place] as DeskWord).tag.startsWith('VBG') ? true : isVerb(s.desk[place] as DeskWord) && childWith(s, place, 'det', 'case') === undefined) ||
  childWith(s, place, 'cop', 'nsubj', 'nsubj:pass') !== undefined;
const isFiniteVerb = (s: Syntax, place: number): boolean => /^(?:VBD|VBZ|VBP)$/u.test((s.desk[place] as DeskWord).tag) || childWith(s, place, 'aux', 'cop', 'aux:pass') !== undefined;

const subjectOf = (clause: Clause): Argument | undefined => clause.arguments.find((a) => a.role === 'subject');

function shareSubject(clause: Clause, from: Clause): void {
  const subject = subjectOf(from);
  if (subject) clause.arguments.push({ role: 'subject', phrase: subject.phrase, understood: true });
}

/** "commends and supports the plan": the object of the second verb is the first one's, where nothing but "and" stands between. */
function lendObject({ desk }: Syntax, first: Clause, second: Clause): void {
  const [a, b] = [first.predicate, second.predicate];
  const object = second.arguments.find((x) => x.role === 'object' && !x.understood);
  if (!a || !b || !object || a.voice !== 'active' || b.voice !== 'active' || first.complements.length || first.arguments.some((x) => x.role !== 'subject')) return;
  if (object.phrase.from !== b.token + 1 || desk.slice(a.token + 1, b.token).some((w) => !/^(?:CC|RB)$/u.test(w.tag))) return;
  first.arguments.push({ role: 'object', phrase: object.phrase, understood: true });
}

/** "The items between the two on 4 May will be | trade and ports": what stands before the verb hangs on the noun and is no part of it. */
function behindVerb(phrase: Phrase, from: number): Phrase {
  if (phrase.from >= from && phrase.coreFrom >= from) return phrase;
  const [first, ...others] = phrase.conjuncts;
  return { ...phrase, from: Math.max(phrase.from, from), coreFrom: Math.max(phrase.coreFrom, from), conjuncts: first ? [behindVerb(first, from), ...others] : [] };
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

function argumentOrClause(
  s: Syntax,
  clause: Clause,
  child: number,
  label: string,
  nominal: boolean,
  onClause: (at: number, label: string, phrase: Phrase) => void,
  inner: { place: number; label: string }[],
): void {
  const { desk } = s;
  const w = desk[child] as DeskWord;
  const add = (role: Argument['role']): void => {
    const phrase = phraseOf(s, child, onClause);
    clause.arguments.push({ role: phrase.preposition && role !== 'subject' ? 'prepositional' : role, phrase });
    if (/^(?:WDT|WP|WP\$)$/u.test(w.tag) || w.tag === 'WRB') clause.opener ??= { key: w.key, token: child };
    else if (phrase.determiner && /^(?:WDT|WP\$|WP)$/u.test((desk[phrase.determiner.token] as DeskWord).tag)) clause.opener ??= { key: phrase.determiner.key, token: phrase.determiner.token };
  };
  switch (label) {
    case 'nsubj':
    case 'nsubj:pass':
      return isClausal(s, child) && isVerb(w) && w.tag !== 'VBN' ? void inner.push({ place: child, label: 'csubj' }) : add('subject');
    case 'obj':
      return add('object');
    case 'iobj':
      return add('indirect');
    case 'obl':
    case 'nmod':
      return isVerb(w) && !NOMINAL.test(w.tag) && childWith(s, child, 'det') === undefined ? void inner.push({ place: child, label: 'advcl' }) : add('adverbial');
    case 'obl:unmarked':
    case 'nmod:unmarked':
      return add('adverbial');
    case 'expl':
      if (w.tag !== 'EX') add('subject');
      return;
    case 'xcomp':
      if (NOMINAL.test(w.tag) && childWith(s, child, 'cop', 'aux', 'mark') === undefined) return add('predicative');
      inner.push({ place: child, label });
      return;
    case 'ccomp':
    case 'advcl':
    case 'csubj':
    case 'acl':
    case 'acl:relcl':
      inner.push({ place: child, label });
      return;
    case 'advmod':
      if (childWith(s, child, 'case') !== undefined && /^(?:NN|CD|PRP)/u.test(w.tag)) return add('adverbial');
      if (w.tag === 'WRB') clause.opener ??= { key: w.key, token: child };
      clause.adverbs.push({ key: w.key, token: child });
      return;
    case 'mark':
      if (w.tag !== 'TO' || !clause.opener)
        clause.opener = w.tag === 'TO' && clause.kind !== 'adverbial' ? (clause.opener ?? { key: 'to', token: child }) : { key: prepositionKey(s, child), token: child };
      return;
    case 'case':
      if (!nominal) clause.opener ??= { key: s.complex.get(child) ?? prepositionKey(s, child), token: child };
      return;
    case 'appos':
    case 'conj':
      if (!isClausal(s, child) && !nominal) {
        // "met A, and B": a noun beside a verb belongs to the object before it.
        const last = clause.arguments.filter((a) => a.phrase.to <= child).at(-1);
        if (label === 'conj' && NOMINAL.test(w.tag) && !last) add('object');
        else if (NOMINAL.test(w.tag)) add('adverbial');
      }
      return;
    case 'parataxis':
      if (!isClausal(s, child) || clause.kind !== 'main') inner.push({ place: child, label });
      return;
    case 'vocative':
    case 'dep':
      if (!isFiniteVerb(s, child)) inner.push({ place: child, label });
      return;
    default:
  }
}

/** "The President is to pay a visit": the verb is the infinitive, and "be" stands over it like a modal. */
function asPurpose(s: Syntax, clause: Clause, inner: { place: number; label: string }[]): void {
  const at = inner.findIndex((i) => i.label === 'xcomp' && (s.desk[i.place] as DeskWord).tag === 'VB');
  const predicate = clause.predicate as Predicate;
  if (at < 0 || predicate.token !== predicate.tokens[0] || clause.arguments.some((a) => a.role === 'predicative')) return;
  const { place } = inner[at] as { place: number };
  const verb = predicateOf(s, place);
  if (!verb) return;
  inner.splice(at, 1);
  clause.predicate = {
    ...verb,
    tokens: [...predicate.tokens, ...verb.tokens],
    finite: predicate.finite ?? predicate.token,
    tense: predicate.tense,
    mood: predicate.mood,
    modal: 'be',
    negated: predicate.negated || verb.negated,
  };
  for (const child of childrenOf(s, place)) argumentOrClause(s, clause, child, s.label.get(child) as string, false, () => undefined, inner);
  delete clause.opener;
}

/** What a clause below a verb is: content, question, infinitive, circumstance. */
function relationOf(s: Syntax, place: number, label: string): { relation: Relation; kind: ClauseKind } {
  const { desk } = s;
  const word = desk[place] as DeskWord;
  const marks = childrenOf(s, place)
    .filter((c) => s.label.get(c) === 'mark')
    .map((c) => (desk[c] as DeskWord).lower);
  const infinitive =
    (marks.includes('to') && !(word.tag === 'VB' && childWith(s, place, 'cop') !== undefined)) ||
    (word.tag === 'VB' && childWith(s, place, 'cop') === undefined && childrenOf(s, place).some((c) => (desk[c] as DeskWord).tag === 'TO')) ||
    (childWith(s, place, 'cop') !== undefined && word.tag !== 'VB' && childrenOf(s, place).some((c) => (desk[c] as DeskWord).tag === 'TO'));
  const finite = [place, ...childrenOf(s, place)].some((c) => /^(?:VBD|VBZ|VBP|MD)$/u.test((desk[c] as DeskWord).tag) && (c === place || /^(?:aux|cop)/u.test(s.label.get(c) as string)));
  const opens = firstWord(s, place);
  const question =
    opens !== undefined && QUESTION_OPENERS.test((desk[opens] as DeskWord).lower) && (desk[opens] as DeskWord).lower !== 'if'
      ? true
      : marks.includes('whether') || (label !== 'advcl' && marks.includes('if'));
  // "made the remarks when meeting the envoy": what someone was doing at the time.
  if (word.tag === 'VBG' && !finite && opens !== undefined && /^(?:when|while|whilst)$/u.test((desk[opens] as DeskWord).lower)) return { relation: 'participial', kind: 'participial' };
  if (label === 'ccomp' || label === 'csubj' || label === 'parataxis' || label === 'dep') {
    if (infinitive) return { relation: 'infinitive', kind: 'infinitive' };
    if (question && label !== 'parataxis') return { relation: 'question', kind: 'question' };
    if (word.tag === 'VBG' && !finite) return { relation: 'participial', kind: 'participial' };
    // "said as he welcomed the guest": when, and not what.
    if (finite && marks.some((m) => CIRCUMSTANCE.test(m))) return { relation: 'adverbial', kind: 'adverbial' };
    if (label === 'parataxis' || label === 'dep') return { relation: 'fragment', kind: finite ? 'main' : 'fragment' };
    return { relation: 'content', kind: 'content' };
  }
  if (label === 'xcomp') {
    if (question) return { relation: 'question', kind: 'question' };
    return word.tag === 'VBG' && !infinitive ? { relation: 'participial', kind: 'participial' } : { relation: 'infinitive', kind: 'infinitive' };
  }
  if (infinitive) return { relation: 'adverbial', kind: 'adverbial' };
  return finite || !isVerb(word) ? { relation: 'adverbial', kind: 'adverbial' } : { relation: 'participial', kind: 'participial' };
}

/** The word that opens a clause below `place`: its first word, where this hangs close to the verb. */
function firstWord(s: Syntax, place: number): number | undefined {
  const [from] = spanBelow(s, place);
  for (let at = from, steps = 0; at >= 0 && steps < 4; at = s.head.get(at) as number, steps++) if (at === place) return from === place ? undefined : from;
  return undefined;
}

const CIRCUMSTANCE = /^(?:as|while|when|after|before|because|since|until|although|though)$/u;

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

function lendSubject(clause: Clause, inner: Clause, byVerb: boolean): void {
  if (!inner.predicate || inner.predicate.finite !== undefined || subjectOf(inner)) return;
  const controller = controllerOf(clause, byVerb);
  if (controller) inner.arguments.push({ role: 'subject', phrase: controller, understood: true });
}

/** "is ready to help": the adjective or noun behind the copula takes the clause. */
function anchorOf(s: Syntax, clause: Clause): number | undefined {
  if (clause.predicate?.key !== 'be') return undefined;
  const predicative = clause.arguments.find((a) => a.role === 'predicative')?.phrase;
  return predicative && /^(?:JJ|NN|VB)/u.test((s.desk[predicative.head] as DeskWord).tag) ? predicative.head : undefined;
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
